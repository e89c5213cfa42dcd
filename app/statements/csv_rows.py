"""The rows of a CSV file, in whichever encoding and with whichever separator the bank writes it."""

import csv
import io
import re
from collections.abc import Sequence

from app.domain.day_errors import StatementUnusable
from app.domain.file_text import text_in
from app.domain.statement import SheetRow

_SEPARATORS = ";,\t|"
_LOOKED_AT = 50
_BREAK = re.compile(r"[\r\n]")


def rows_of(data: bytes) -> Sequence[SheetRow]:
    """Return the rows with their lines in the file. Raises StatementUnusable."""
    text = text_in(data)
    if text is None:
        raise StatementUnusable("unreadable")
    separator = _separator(text)
    try:
        return _rows(text, separator, strict=True)
    except StatementUnusable:
        rows = _rows(text, separator, strict=False)
    # A quote that nobody closed has swallowed the lines behind it; one within a name has not.
    swallowed = next((row.line for row in rows if any(_BREAK.search(cell) for cell in row.cells)), 0)
    if swallowed:
        raise StatementUnusable("unreadable", swallowed)
    return rows


def _rows(text: str, separator: str, *, strict: bool) -> Sequence[SheetRow]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict)
    rows: list[SheetRow] = []
    try:
        for cells in reader:
            rows.append(SheetRow(reader.line_num, tuple(cell.strip() for cell in cells)))
    except csv.Error:
        raise StatementUnusable("unreadable", reader.line_num) from None
    return rows


def _separator(text: str) -> str:
    """Return the sign that cuts the most lines into the same number of cells."""
    lines = [line for line in text.splitlines() if line.strip()][:_LOOKED_AT]

    def agreement(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in lines]
        usual = max(set(counts), key=counts.count, default=0)
        return (counts.count(usual), usual) if usual else (0, 0)

    return max(_SEPARATORS, key=agreement)
