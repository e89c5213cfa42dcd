"""Which links does a file ask for? A CSV table as Excel writes it, its titles in one of the languages of the till."""

import csv
import io
from collections.abc import Mapping

from msgspec import Struct

from app.domain.file_text import text_in

LARGEST = 2_000_000
"""Bytes; a thousand lines are a tenth of that."""
MOST_ROWS = 1_000
_NAMES = {
    "amount": ("amount", "sum", "price", "сумма", "ποσό", "сома"),
    "description": ("for", "description", "purpose", "за что", "описание", "назначение", "για", "не үшін"),
    "contact": (
        "customer",
        "contact",
        "e-mail",
        "email",
        "phone",
        "клиент",
        "телефон",
        "почта",
        "контакт",
        "πελάτης",
    ),
    "name": ("name", "имя", "фио", "όνομα", "аты"),
    "reference": ("reference", "invoice", "номер", "ваш номер", "счёт", "счет", "αναφορά", "белгі", "нөмір"),
}
"""What a column may be called."""


class BatchFileUnusable(Exception):
    """The file holds no table of links. `reason`: "too-large", "unreadable", "empty", "too-many" or "no-amount"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BatchLine(Struct, frozen=True):
    """One line of the file as it is written there. `place` counts from 1 and is the line of the titles for 1."""

    place: int
    amount: str
    description: str = ""
    contact: str = ""
    name: str = ""
    reference: str = ""


def example(titles: str, decimal_mark: str) -> str:
    """Return a short file under these titles, its sums written as where this mark is used."""
    return f"{titles}\n12{decimal_mark}50;1041;maria@example.com;Maria;7\n8{decimal_mark}20;1042;+35799123456"


def read_batch(data: bytes) -> tuple[BatchLine, ...]:
    """Return the lines of a file; wholly empty ones are passed over. Raises BatchFileUnusable."""
    if len(data) > LARGEST:
        raise BatchFileUnusable("too-large")
    text = text_in(data)
    if text is None:
        raise BatchFileUnusable("unreadable")
    rows = _rows(text)
    if not rows:
        raise BatchFileUnusable("empty")
    columns = _columns(rows[0])
    if "amount" not in columns:
        raise BatchFileUnusable("no-amount")
    lines = tuple(_line(place, row, columns) for place, row in enumerate(rows[1:], start=2) if any(row))
    if not lines:
        raise BatchFileUnusable("empty")
    if len(lines) > MOST_ROWS:
        raise BatchFileUnusable("too-many")
    return lines


def _rows(text: str) -> list[list[str]]:
    titles = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(";,\t", key=titles.count)
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text), delimiter=separator)]
    except csv.Error:
        raise BatchFileUnusable("unreadable") from None


def _columns(titles: list[str]) -> Mapping[str, int]:
    """Return where each column stands; of two with the same meaning the first counts."""
    found: dict[str, int] = {}
    for place, title in enumerate(titles):
        for column, names in _NAMES.items():
            if title.casefold() in {each.casefold() for each in names}:
                found.setdefault(column, place)
    return found


def _line(place: int, row: list[str], columns: Mapping[str, int]) -> BatchLine:
    cells = {column: row[at] if at < len(row) else "" for column, at in columns.items()}
    return BatchLine(place, **cells)
