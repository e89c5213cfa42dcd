"""Which kind of file did the bank send? Its first bytes say it."""

import importlib
from collections.abc import Sequence
from pathlib import Path

from app.domain.day_errors import StatementUnusable
from app.domain.statement import SheetRow
from app.statements import csv_rows

LARGEST = 20_000_000
"""Bytes; a month of a large shop is a tenth of that."""
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How an .xlsx and an .xls begin."""


def read_rows(path: Path) -> Sequence[SheetRow]:
    """Return the rows of a CSV file or of a workbook. Raises StatementUnusable.

    Call it off the main thread: the first workbook loads the library that reads them.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise StatementUnusable("too-large")
        data = path.read_bytes()
    except OSError:
        raise StatementUnusable("unreadable") from None
    if not data.startswith(_WORKBOOKS):
        return csv_rows.rows_of(data)
    rows: Sequence[SheetRow] = importlib.import_module("app.statements.workbook_rows").rows_of(data)
    return rows
