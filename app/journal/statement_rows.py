"""How a line of a bank's file stands in its row, in both databases."""

import json
from collections.abc import Sequence
from typing import Any

from app.domain.currency import currency
from app.domain.errors import InputFault, JournalDamaged
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.settlement import DifferenceKind
from app.domain.statement import BankLine, Column
from app.domain.statement_line import KeptLine
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
)
"""`keys` is JSON: by which names the bank knows the payment, the surest first."""


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
    )


def line_of(row: Sequence[Any]) -> KeptLine:
    """Return the line of a row in the order of STATEMENT_COLUMNS. Raises JournalDamaged."""
    profile, mark, kind, keys, minor, code, day, place, file, number, read_at = row
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
        )
    except (ValueError, InputFault) as error:
        raise JournalDamaged("a line of a bank's file cannot be read") from error
