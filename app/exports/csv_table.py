"""How is a list written as CSV, so that Excel reads it right and no cell becomes a formula?

RFC 4180 with CR LF, UTF-8 with a byte-order mark: without one, Excel takes Cyrillic for something else.
"""

import csv
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TextIO

from app.domain.money import Money
from app.exports.draft import Draft, told_by_name
from app.services.table_file import Cell, Row, TableLook

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class CsvTable:
    """One CSV file in the making."""

    def __init__(self, target: Path, look: TableLook) -> None:
        self._target = target
        self._look = look
        self._draft: Draft | None = None
        self._file: TextIO | None = None

    def start(self) -> None:
        self._draft = Draft(self._target)
        with told_by_name(self._target):
            # A text from outside may hold half a character; it must not keep the list from being saved.
            self._file = self._draft.path.open("w", encoding="utf-8-sig", errors="replace", newline="")
        self._writer = csv.writer(self._file, delimiter=self._look.separator, lineterminator="\r\n")
        self.add([self._look.titles])

    def add(self, rows: Sequence[Row]) -> None:
        with told_by_name(self._target):
            self._writer.writerows([self._text(cell) for cell in row] for row in rows)

    def finish(self) -> None:
        assert self._draft is not None and self._file is not None  # noqa: S101, PT018 - it was started
        with told_by_name(self._target):
            self._file.close()
        self._draft.flush()

    def put_in_place(self) -> None:
        assert self._draft is not None  # noqa: S101 - it was started
        self._draft.put_in_place()

    def discard(self) -> None:
        if self._file is not None:
            with suppress(OSError):  # the rest of it does not fit on a full disk either, and nobody wants it
                self._file.close()
        if self._draft is not None:
            self._draft.drop()

    def _text(self, cell: Cell) -> str:
        match cell:
            case Money():
                return cell.plain().replace(".", self._look.decimal_mark)
            case datetime():
                return f"{cell.astimezone():%Y-%m-%d %H:%M:%S}"
            case str():
                return harmless(cell)


def harmless(text: str) -> str:
    """Return the text with an apostrophe before what a table program would take for a formula."""
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_BEGINS_A_FORMULA) else text
