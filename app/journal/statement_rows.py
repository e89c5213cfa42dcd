"""How a line of a bank's file that waits, and money that agreed with one, stand in their rows, in both databases."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from app.domain.currency import currency
from app.domain.errors import InputFault, JournalDamaged
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.settlement import DifferenceKind
from app.domain.statement import BankLine, Column
from app.domain.statement_line import Agreed, KeptLine, hash_of
from app.journal.folding import without_half_characters
from app.journal.moments import to_milliseconds, to_moment
from app.journal.timeline_rows import facts_in

STATEMENT_COLUMNS = (
    "profile",
    "mark",
    "kind",
    "keys",
    "minor",
    "currency",
    "day",
    "line",
    "file",
    "order_number",
    "read_at",
    "content",
)
"""`keys` is JSON: by which names the bank knows the payment, the surest first."""

_TOLD_COLUMNS = ("order_number", "place", "content", "file", "day")
AGREED_COLUMNS = (*_TOLD_COLUMNS, "reading")
TOLD = ", ".join(_TOLD_COLUMNS)
"""What `agreed_of` reads."""


def row_of(kept: KeptLine) -> tuple[Any, ...]:
    """Return the values of STATEMENT_COLUMNS."""
    keys = json.dumps({column.value: value for column, value in kept.line.keys.items()}, ensure_ascii=False)
    return (
        kept.profile,
        kept.mark,
        kept.kind.value,
        keys,
        kept.line.minor,
        kept.line.currency.code,
        kept.line.day,
        kept.line.line,
        without_half_characters(kept.file),
        kept.order_number,
        to_milliseconds(kept.read_at),
        kept.content,
    )


def line_of(row: Sequence[Any]) -> KeptLine:
    """Return the line of a row in the order of STATEMENT_COLUMNS. Raises JournalDamaged."""
    profile, mark, kind, keys, minor, code, day, place, file, number, read_at, content = row
    names_told = facts_in(keys, "a line of a bank's file cannot be read")
    try:
        names = {Column(column): value for column, value in names_told.items()}
        return KeptLine(
            ProfileName(profile),
            mark,
            DifferenceKind(kind),
            BankLine(place, minor, currency(code), names, day=day),
            file,
            to_moment(read_at),
            None if number is None else OrderNumber(number),
            content,
        )
    except (ValueError, InputFault) as error:
        raise JournalDamaged("a line of a bank's file cannot be read") from error


def agreed_row(agreed: Agreed, reading: str) -> tuple[Any, ...]:
    """Return the values of AGREED_COLUMNS."""
    return *agreed.place, agreed.content, without_half_characters(agreed.file), agreed.day, reading


def agreed_of(row: Sequence[Any]) -> Agreed:
    """Return what stands in the columns of TOLD."""
    number, place, content, file, day = row
    return Agreed(OrderNumber(number), place, content, file, day)


def is_as_sealed(rows: Iterable[Sequence[Any]], seal: str | None) -> bool:
    """Tell whether the rows of a reading are those its line in the trail speaks of; None: there is no such line."""
    return hash_of(map(agreed_of, rows)) == seal
