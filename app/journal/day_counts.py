"""What did a day bring, by the roll-up of quarters of an hour? The same columns in both databases."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import apsw

from app.domain.currency import currency
from app.domain.day_figures import StateCount
from app.domain.identifiers import ProfileName
from app.domain.money import Money
from app.domain.order import OrderState
from app.journal.moments import to_milliseconds

QUARTER = 900_000
"""Milliseconds in which orders are counted together. Time zones differ by whole quarters of an hour."""

_OF_DAY = """
    SELECT state, currency, sum(orders), sum(amount), sum(captured), sum(refunded) FROM day_counts
    WHERE profile = ? AND quarter >= ? AND quarter < ? GROUP BY state, currency HAVING sum(orders) > 0
"""


def of_day(
    connection: apsw.Connection, profile: ProfileName, begins: datetime, ends: datetime
) -> Sequence[StateCount]:
    return state_counts(connection.execute(_OF_DAY, (profile, *quarters(begins, ends))))


def are_kept(connection: apsw.Connection) -> bool:
    """Tell whether this journal has the roll-up: one that an older Paydesk wrote last has none."""
    found = connection.execute("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'day_counts')").fetchone()
    return found == (1,)


def quarters(begins: datetime, ends: datetime) -> tuple[int, int]:
    """Return the first quarter of a span and the first behind it; one that the span cuts belongs to what follows."""
    return to_milliseconds(begins) // QUARTER, to_milliseconds(ends) // QUARTER


def state_counts(rows: Iterable[Sequence[Any]]) -> Sequence[StateCount]:
    """Return the counts in rows of state, currency, orders, amount, captured and refunded."""
    return [
        StateCount(OrderState(state), orders, *(Money(minor, currency(code)) for minor in sums))
        for state, code, orders, *sums in rows
    ]
