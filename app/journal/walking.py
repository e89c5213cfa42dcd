"""Which orders fit what no index is sorted by: a walk along the dates, newest first, in slices.

A sum, a brand or an operator has no index of its own: every index costs each payment a little, and such a question is
asked a few times a day. So the walk goes along the index that narrows most (bank, state, end of the card, days) and
looks at the rows, a few thousand at a time: between two slices other work has its turn, so a payment waits for no
search, and a walk whose screen is gone stops. It is over when the page is full.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import apsw

from app.domain.order import OrderState
from app.journal.listing import Place, index, indexed, looked_at, values_of, walks, where
from app.services.ports import OrderFilter

STEP = 4000
"""So many orders are looked at in one slice: a few milliseconds."""

_NEWEST_FIRST = "ORDER BY created_at DESC, number DESC"
_BETWEEN = "(created_at, number) < (:below_at, :below_number)", "(created_at, number) >= (:from_at, :from_number)"
_TOP: Place = (2**63 - 1, "")
_BOTTOM: Place = (-(2**63), "")


@dataclass(slots=True)
class Walk:
    """The newest orders found so far, at most `limit` for each state, all older than a place."""

    wanted: OrderFilter
    limit: int
    older_than: Place | None
    _held: list[tuple[Place, int]] = field(default_factory=list)
    _way: "_Way | None" = None
    _left: list[OrderState | None] = field(init=False)

    def __post_init__(self) -> None:
        self._left = walks(self.wanted)

    def looks_further(self, connection: apsw.Connection) -> bool:
        """Take one slice; tell whether there is more to look at."""
        if self._way is None:
            self._way = _Way(self.wanted, self._left.pop(0), self.older_than or _TOP, self.limit)
        self._held += self._way.hits(connection)
        if self._way.is_over:
            self._way = None
        return bool(self._way or self._left)

    def entries(self) -> list[int]:
        """Return the row ids, newest order first."""
        return [entry for _place, entry in sorted(self._held, reverse=True)[: self.limit]]


@dataclass(slots=True)
class _Way:
    """One walk along one index, and how many hits it may still bring."""

    wanted: OrderFilter
    state: OrderState | None
    below: Place
    missing: int
    is_over: bool = False

    def hits(self, connection: apsw.Connection) -> list[tuple[Place, int]]:
        """Return the hits of the next slice, newest first."""
        lowest, values = _slice(connection, self.wanted, self.state, self.below)
        sql = f"""
            SELECT created_at, number, id FROM orders INDEXED BY {index(self.wanted, self.state)}
            {where([*indexed(self.wanted, self.state), *_BETWEEN, *looked_at(self.wanted, self.state)])}
            {_NEWEST_FIRST} LIMIT :limit
        """  # noqa: S608
        rows = connection.execute(sql, {**values, "limit": self.missing})
        found = [((created_at, number), entry) for created_at, number, entry in rows]
        self.missing -= len(found)
        self.is_over = lowest is None or self.missing <= 0
        self.below = lowest or self.below
        return found


@dataclass(slots=True)
class Count:
    """How many orders fit, by state, as far as the walk has come."""

    wanted: OrderFilter
    below: Place = _TOP
    so_far: Counter[OrderState] = field(default_factory=Counter)

    def looks_further(self, connection: apsw.Connection) -> bool:
        """Take one slice; tell whether there is more to look at."""
        lowest, values = _slice(connection, self.wanted, None, self.below)
        sql = f"""
            SELECT state, count(*) FROM orders INDEXED BY {index(self.wanted)}
            {where([*indexed(self.wanted), *_BETWEEN, *looked_at(self.wanted)])} GROUP BY state
        """  # noqa: S608
        for state, orders in connection.execute(sql, values):
            self.so_far[OrderState(state)] += orders
        self.below = lowest or self.below
        return lowest is not None


def _slice(
    connection: apsw.Connection, wanted: OrderFilter, state: OrderState | None, below: Place
) -> tuple[Place | None, dict[str, Any]]:
    """Return the place the next slice ends with, None for the last one, and the values of its statement.

    The index alone tells, without a look at any row.
    """
    values = {**values_of(wanted, state), "below_at": below[0], "below_number": below[1]}
    sql = f"""
        SELECT created_at, number FROM orders INDEXED BY {index(wanted, state)}
        {where([*indexed(wanted, state), _BETWEEN[0]])} {_NEWEST_FIRST} LIMIT 1 OFFSET :skipped
    """  # noqa: S608
    lowest: Place | None = connection.execute(sql, {**values, "skipped": STEP - 1}).fetchone()
    start = lowest or _BOTTOM
    return lowest, {**values, "from_at": start[0], "from_number": start[1]}
