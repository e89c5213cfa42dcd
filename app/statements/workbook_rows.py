"""The rows of an Excel workbook's first sheet. Loaded with the first one: most shops' banks write CSV."""

import io
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineWorkbook

from app.domain.day_errors import StatementUnusable
from app.domain.statement import SheetRow

Cell = int | float | str | bool | time | date | datetime | timedelta


def rows_of(data: bytes) -> Sequence[SheetRow]:
    """Return the rows with their lines in the sheet. Raises StatementUnusable."""
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheet = book.get_sheet_by_index(0)
        cells = sheet.to_python(skip_empty_area=False)
    except (CalamineError, IndexError, OSError, ValueError):
        raise StatementUnusable("unreadable") from None
    return [SheetRow(line, tuple(map(_written, row))) for line, row in enumerate(cells, start=1)]


def _written(cell: Cell) -> str:
    """Return what a person sees in the cell; a sum with a dot, a whole number without one."""
    match cell:
        case bool():
            return str(cell)
        case float() if cell.is_integer():
            return str(int(cell))
        case float():
            return f"{cell:.4f}".rstrip("0")
        case datetime() | date():
            return cell.isoformat()
        case _:
            return str(cell).strip()
