"""How is a list written as an Excel workbook: real numbers and dates, texts that never become formulas or links?

Rows go to the disk as they come, so a hundred thousand orders need no more memory than a hundred.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.domain.money import Money
from app.exports.draft import Draft, told_by_name
from app.services.table_file import Cell, Row, TableLook

LONGEST_SHEET = 1_048_576
"""Rows a sheet of Excel can hold; more orders go on with the next sheet."""
_LONGEST_TEXT = 32_767
"""Characters a cell can hold; XlsxWriter leaves out a longer text without a word."""
_NARROWEST, _WIDEST = 10, 60
_MOMENT = "yyyy-mm-dd hh:mm:ss"


class XlsxTable:
    """One workbook in the making."""

    def __init__(self, target: Path, look: TableLook, longest_sheet: int = LONGEST_SHEET) -> None:
        self._target = target
        self._look = look
        self._longest_sheet = longest_sheet
        self._draft: Draft | None = None
        self._book: xlsxwriter.Workbook | None = None
        self._sheets: list[Worksheet] = []
        self._money_formats: dict[int, Format] = {}

    def start(self) -> None:
        self._draft = Draft(self._target)
        # The parts lie in the draft's folder: customers' names do not belong into the common one.
        options = {"constant_memory": True, "tmpdir": str(self._draft.folder)}
        self._book = xlsxwriter.Workbook(str(self._draft.path), options)
        self._book.use_zip64()
        self._bold = self._book.add_format({"bold": True})
        self._moment = self._book.add_format({"num_format": _MOMENT, "align": "left"})
        with told_by_name(self._target):
            self._begin_sheet()

    def add(self, rows: Sequence[Row]) -> None:
        with told_by_name(self._target):
            for row in rows:
                if self._line == self._longest_sheet:
                    self._end_sheet()
                    self._begin_sheet()
                for column, cell in enumerate(row):
                    self._put(column, cell)
                self._line += 1

    def finish(self) -> None:
        assert self._draft is not None and self._book is not None  # noqa: S101, PT018 - it was started
        self._end_sheet()
        with told_by_name(self._target):
            try:
                self._book.close()
            except FileCreateError as error:
                raise error.args[0] from error  # the system's own words are inside
        self._draft.flush()

    def put_in_place(self) -> None:
        assert self._draft is not None  # noqa: S101 - it was started
        self._draft.put_in_place()

    def discard(self) -> None:
        for sheet in self._sheets:
            with suppress(OSError):  # the rest of it does not fit on a full disk either, and nobody wants it
                sheet._opt_close()  # XlsxWriter has no public way to let go of a workbook without writing it
        if self._draft is not None:
            self._draft.drop()

    def _begin_sheet(self) -> None:
        assert self._book is not None  # noqa: S101 - it was started
        name = f"{self._look.name} {len(self._sheets) + 1}" if self._sheets else self._look.name
        self._sheet: Worksheet = self._book.add_worksheet(name)
        self._sheets.append(self._sheet)
        self._sheet.freeze_panes(1, 0)
        self._widths = [_NARROWEST] * len(self._look.titles)
        self._line = 0
        for column, title in enumerate(self._look.titles):
            self._sheet.write_string(0, column, title, self._bold)
            self._widen(column, len(title) + 3)  # the filter's arrow stands beside the title
        self._line = 1

    def _end_sheet(self) -> None:
        self._sheet.autofilter(0, 0, self._line - 1, len(self._look.titles) - 1)
        for column, width in enumerate(self._widths):
            self._sheet.set_column(column, column, width)

    def _put(self, column: int, cell: Cell) -> None:
        match cell:
            case Money():
                self._sheet.write_number(self._line, column, float(cell.plain()), self._money_format(cell))
                self._widen(column, len(cell.plain()) * 4 // 3)
            case datetime():
                self._sheet.write_datetime(self._line, column, cell.astimezone().replace(tzinfo=None), self._moment)
                self._widen(column, len(_MOMENT))
            case str():
                self._sheet.write_string(self._line, column, _writable(cell))
                self._widen(column, len(cell))

    def _widen(self, column: int, characters: int) -> None:
        self._widths[column] = min(_WIDEST, max(self._widths[column], characters + 1))

    def _money_format(self, money: Money) -> Format:
        assert self._book is not None  # noqa: S101 - it was started
        decimals = money.currency.decimals
        if decimals not in self._money_formats:
            pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
            self._money_formats[decimals] = self._book.add_format({"num_format": pattern})
        return self._money_formats[decimals]


def _writable(text: str) -> str:
    """Return what a cell can hold of a text: a half of a character from outside becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")[:_LONGEST_TEXT]
