"""Which orders hold a fragment, however many do.

The index of fragments yields row ids, newest entry first, in slices: between two slices other work has its turn
(a payment never waits for a search), and a search whose screen is gone stops. A list may end as soon as no order
entered earlier can be newer than what it holds; `newest_so_far` tells.
"""

import heapq
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import apsw

from app.domain.order import OrderState
from app.journal import fragments
from app.journal.folding import asked
from app.journal.listing import Place, conditions, values_of
from app.journal.listing import fragments as fragments_of
from app.journal.moments import reach_of
from app.services.ports import OrderFilter

SPARE = 16
"""A first slice is the page and a few more: enough where every hit fits. The next ones grow up to SLICE."""
SLICE = 4000

TOP = 2**63 - 1
"""Above every row id."""


@dataclass(frozen=True, slots=True)
class Hits:
    """The orders of a slice that are really wanted, by place and row id, and where the slice ends.

    `lowest` is the last row id it looked at and `newest_so_far` that order's; `is_last` tells that there are no more.
    """

    fitting: Sequence[tuple[Place, int]]
    lowest: int
    newest_so_far: int
    is_last: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """How many hits of a slice fit, by state; `lowest` is the row id the slice ends with."""

    fitting: Counter[OrderState]
    is_last: bool
    lowest: int


_INDEXED = """
    SELECT rowid AS entry FROM order_fragments
    WHERE order_fragments MATCH :asked AND rowid <= :highest ORDER BY rowid DESC LIMIT :size
"""
_INDEXED_OR_PUT_OFF = f"""
    SELECT entry FROM ({_INDEXED}) AS hits
    UNION SELECT entry FROM (
        SELECT order_id AS entry FROM to_index WHERE order_id <= :highest ORDER BY order_id DESC LIMIT :size
    ) AS noted
    ORDER BY entry DESC LIMIT :size
"""  # noqa: S608 - of our own


_OF_ENTRIES = """
    SELECT created_at, number, orders.id, state
    FROM json_each(:entries) AS found CROSS JOIN orders ON orders.id = found.value
"""


@dataclass(frozen=True, slots=True)
class Slice:
    """The next `size` hits at and below a row id, whether they fit or not: so the work is bounded."""

    wanted: OrderFilter
    highest: int
    size: int

    def hits(self, connection: apsw.Connection) -> Hits:
        """Return what fits. SQLite drops the rest, which may be almost all; as rows for Python it would cost more."""
        entries = [entry for (entry,) in connection.execute(_entries(connection), self._values)]
        states = {state.value for state in self.wanted.states or OrderState}
        values = {**self._values, "entries": json.dumps(entries)}
        rows = connection.execute(f"{_OF_ENTRIES} WHERE {self._fits}", values)
        wanted = [((created_at, number), entry) for created_at, number, entry, state in rows if state in states]
        lowest = entries[-1] if entries else 0
        return Hits(wanted, lowest, _newest_so_far(connection, lowest), len(entries) < self.size)

    def tally(self, connection: apsw.Connection) -> Tally:
        """Return how many of the hits fit, by state. Added up by SQLite, which holds up no other thread."""
        sql = f"""
            SELECT state, sum({self._fits}), count(*), min(found.entry) FROM {_found(connection)} GROUP BY state
        """  # noqa: S608
        fitting: Counter[OrderState] = Counter()
        offered, lowest = 0, self.highest
        for state, fits, hits, entry in connection.execute(sql, self._values):
            fitting[OrderState(state)] = fits
            offered, lowest = offered + hits, min(lowest, entry)
        return Tally(+fitting, offered < self.size, lowest)

    @property
    def _fits(self) -> str:
        return " AND ".join(conditions(self.wanted))

    @property
    def _values(self) -> dict[str, Any]:
        return {
            **values_of(self.wanted),
            "asked": " AND ".join(map(asked, fragments_of(self.wanted))),
            "highest": self.highest,
            "size": self.size,
        }


def _found(connection: apsw.Connection) -> str:
    """Return the rows of a slice: the hits of the index, and every order it does not hold as it is now."""
    return f"({_entries(connection)}) AS found CROSS JOIN orders ON orders.id = found.entry"


def _newest_so_far(connection: apsw.Connection, entry: int) -> int:
    found = connection.execute("SELECT newest_so_far FROM orders WHERE id = ?", (entry,)).fetchone()
    return int(found[0]) if found else 0


def _entries(connection: apsw.Connection) -> str:
    return _INDEXED_OR_PUT_OFF if fragments.are_put_off(connection) else _INDEXED


_LATEST = """
    SELECT newest_so_far - created_at FROM orders INDEXED BY orders_entered_late
    WHERE newest_so_far > created_at ORDER BY newest_so_far - created_at DESC LIMIT 1
"""
_HIGHEST = """
    SELECT id FROM orders INDEXED BY orders_by_entry
    WHERE newest_so_far <= ? ORDER BY newest_so_far DESC, id DESC LIMIT 1
"""


@dataclass(slots=True)
class Search:
    """The newest orders found so far, at most `limit`, all older than a place, and where to look next."""

    wanted: OrderFilter
    limit: int
    older_than: Place | None
    highest: int
    size: int
    _held: list[tuple[Place, int]] = field(default_factory=list)

    def looks_further(self, connection: apsw.Connection) -> bool:
        """Take one slice; tell whether what was entered before it may belong here too."""
        found = Slice(self.wanted, self.highest, self.size).hits(connection)
        for place, entry in found.fitting:
            if self.older_than is None or place < self.older_than:
                self._keep(place, entry)
        if found.is_last or self._is_complete(found.newest_so_far):
            return False
        self.highest, self.size = found.lowest - 1, min(self.size * 4, SLICE)
        return True

    def entries(self) -> list[int]:
        """Return the row ids, newest order first."""
        return [entry for _place, entry in sorted(self._held, reverse=True)]

    def _keep(self, place: Place, entry: int) -> None:
        heapq.heappush(self._held, (place, entry))
        if len(self._held) > self.limit:
            heapq.heappop(self._held)

    def _is_complete(self, newest: int) -> bool:
        """Tell whether nothing that is left, at most so new, belongs here any more."""
        if self.wanted.made and newest < reach_of(self.wanted.made)[0]:
            return True
        return len(self._held) == self.limit and newest < self._held[0][0][0]


def begin(connection: apsw.Connection, wanted: OrderFilter, limit: int, older_than: Place | None) -> Search:
    """Return a search that has not looked yet."""
    return Search(wanted, limit, older_than, _start_below(connection, wanted, older_than), limit + SPARE)


def _start_below(connection: apsw.Connection, wanted: OrderFilter, place: Place | None) -> int:
    """Return the highest row id that can be older than a place, and than the end of the days that are wanted.

    An order entered late, because the clock was wrong, stands behind its time by as much as the latest of all.
    """
    older_than = _older(place, wanted)
    if older_than is None:
        return TOP
    late = connection.execute(_LATEST).fetchone()
    reach = older_than[0] + (late[0] if late else 0)
    found = connection.execute(_HIGHEST, (reach,)).fetchone()
    return int(found[0]) if found else 0


def _older(place: Place | None, wanted: OrderFilter) -> Place | None:
    """Return the older one of a place and the end of the days that are wanted, None where neither is given."""
    if not wanted.made:
        return place
    end: Place = (reach_of(wanted.made)[1], "")
    return end if place is None else min(place, end)
