"""Which orders hold a fragment, however many do.

The index of fragments yields row ids, newest entry first, in slices: between two slices other work has its turn
(a payment never waits for a search), and a search whose screen is gone stops. A list may end as soon as no order
entered earlier can be newer than what it holds; `newest_so_far` tells.
"""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

import apsw
from msgspec import Struct, field

from app.domain.order import OrderState
from app.journal import fragments
from app.journal.folding import asked
from app.journal.listing import Place, code_column, conditions, is_code, values_of
from app.journal.listing import fragments as fragments_of
from app.journal.moments import reach_of
from app.journal.rows import COLUMNS
from app.services.ports import OrderFilter

SPARE = 150
"""A first slice is the page and some more: enough where most hits fit. Further ones have SLICE, for looking the
index up again costs more than many hits nobody needs."""
SLICE = 4000

_LATE = 16
"""So many more are looked for where some were entered late."""

TOP = 2**63 - 1
"""Above every row id."""


Values = tuple[Any, ...]
"""A row of `COLUMNS`."""


class Hits(Struct, frozen=True):
    """The orders of a slice that are really wanted, by place, and where the slice ends.

    `lowest` is the last row id it looked at; `newest_left` that no order below it is newer; `is_last` tells that
    there are no more.
    """

    fitting: Sequence[tuple[Place, Values]]
    lowest: int
    newest_left: int
    is_last: bool


class Tally(Struct, frozen=True):
    """How many hits of a slice fit, by state; `lowest` is the row id the slice ends with."""

    fitting: Counter[OrderState]
    is_last: bool
    lowest: int


_INDEXED = """
    SELECT rowid AS entry FROM order_fragments
    WHERE order_fragments MATCH :asked AND rowid <= :highest ORDER BY rowid DESC LIMIT :size
"""
_PUT_OFF = "SELECT order_id AS entry FROM to_index WHERE order_id <= :highest ORDER BY order_id DESC LIMIT :size"
_CODED = """
    SELECT id AS entry FROM orders INDEXED BY orders_by_{column}
    WHERE {is_code} AND id <= :highest ORDER BY id DESC LIMIT :size
"""


_PAGE = """
    WITH hits (entry) AS MATERIALIZED ({entries})
    SELECT * FROM (
        SELECT orders.id, {columns} FROM hits CROSS JOIN orders ON orders.id = hits.entry
        WHERE {wishes} LIMIT :most
    )
    UNION ALL SELECT min(entry), count(*){nothing} FROM hits
"""
"""What fits of a slice, and in the last row where it ends and how many hits it had: the index is looked up once."""
_COLUMNS, _NOTHING = ", ".join(f"orders.{column}" for column in COLUMNS), ", NULL" * (len(COLUMNS) - 1)
_CREATED_AT, _NUMBER = (1 + COLUMNS.index(column) for column in ("created_at", "number"))
_LEFT = "SELECT newest_so_far FROM orders WHERE id < ? ORDER BY id DESC LIMIT 1"


class Slice(Struct, frozen=True):
    """The next `size` hits at and below a row id, whether they fit or not: so the work is bounded."""

    wanted: OrderFilter
    highest: int
    size: int

    def hits(self, connection: apsw.Connection, most: int, older_than: Place | None) -> Hits:
        """Return what fits and is older than a place; once so many are found, what is below them is left.

        SQLite drops the rest, which may be almost all; as rows for Python it would cost more. It goes through the
        entries in their order and stops with the last one that is asked for.
        """
        wishes, values = [self._fits], {**self._values, "most": most}
        if self.wanted.states:
            wishes.append("state IN (SELECT value FROM json_each(:states))")
            values["states"] = json.dumps([state.value for state in self.wanted.states])
        if older_than is not None:
            wishes.append("(created_at, number) < (:older_at, :older_number)")
            values |= {"older_at": older_than[0], "older_number": older_than[1]}
        sql = _PAGE.format(
            entries=_entries(connection, self.wanted), columns=_COLUMNS, wishes=" AND ".join(wishes), nothing=_NOTHING
        )
        *rows, (end, offered, *_) = connection.execute(sql, values)
        is_full = len(rows) == most
        lowest = rows[-1][0] if is_full else end or 0
        return Hits(
            [((row[_CREATED_AT], row[_NUMBER]), row[1:]) for row in rows],
            lowest,
            _newest_left(connection, lowest),
            not is_full and offered < self.size,
        )

    def tally(self, connection: apsw.Connection) -> Tally:
        """Return how many of the hits fit, by state. Added up by SQLite, which holds up no other thread."""
        sql = f"""
            SELECT state, sum({self._fits}), count(*), min(found.entry)
            FROM {_found(connection, self.wanted)} GROUP BY state
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


def _found(connection: apsw.Connection, wanted: OrderFilter) -> str:
    """Return the rows of a slice: the hits of the index, and every order it does not hold as it is now."""
    return f"({_entries(connection, wanted)}) AS found CROSS JOIN orders ON orders.id = found.entry"


def _newest_left(connection: apsw.Connection, entry: int) -> int:
    """Return when the newest of all orders below this row id was made."""
    found = connection.execute(_LEFT, (entry,)).fetchone()
    return int(found[0]) if found else 0


def _entries(connection: apsw.Connection, wanted: OrderFilter) -> str:
    """Return the next entries of the index, with those it lacks: orders put off, and those a bank calls so."""
    others = [_PUT_OFF] if fragments.are_put_off(connection) else []
    for place, fragment in enumerate(fragments_of(wanted)):
        if column := code_column(fragment):
            others.append(_CODED.format(column=column, is_code=is_code(column, place)))
    if not others:
        return _INDEXED
    all_of_them = " UNION ".join(f"SELECT entry FROM ({each}) AS noted" for each in [_INDEXED, *others])  # noqa: S608
    return f"{all_of_them} ORDER BY entry DESC LIMIT :size"


_LATEST = """
    SELECT newest_so_far - created_at FROM orders INDEXED BY orders_entered_late
    WHERE newest_so_far > created_at ORDER BY newest_so_far - created_at DESC LIMIT 1
"""
_HIGHEST = """
    SELECT id FROM orders INDEXED BY orders_by_entry
    WHERE newest_so_far <= ? ORDER BY newest_so_far DESC, id DESC LIMIT 1
"""


class Search(Struct):
    """The newest orders found so far, at most `limit`, all older than a place, and where to look next."""

    wanted: OrderFilter
    limit: int
    older_than: Place | None
    highest: int
    size: int
    _held: list[tuple[Place, Values]] = field(default_factory=list)
    """Newest first."""

    def looks_further(self, connection: apsw.Connection) -> bool:
        """Take one slice; tell whether what was entered before it may belong here too."""
        found = Slice(self.wanted, self.highest, self.size).hits(connection, self._most, self.older_than)
        self._held = sorted([*self._held, *found.fitting], reverse=True)[: self.limit]
        if found.is_last or self._is_complete(found.newest_left):
            return False
        self.highest, self.size = found.lowest - 1, SLICE
        return True

    def rows(self) -> list[Values]:
        """Return what was found, newest order first."""
        return [row for _place, row in self._held]

    @property
    def _most(self) -> int:
        """Return how many a slice may bring; more than are missing where some were entered late."""
        return max(self.limit - len(self._held), _LATE)

    def _is_complete(self, newest: int) -> bool:
        """Tell whether nothing that is left, at most so new, belongs here any more."""
        if self.wanted.made and newest < reach_of(self.wanted.made)[0]:
            return True
        return len(self._held) == self.limit and newest < self._held[-1][0][0]


class Tallying(Struct):
    """How many orders fit, by state, as far as the hits were looked at."""

    wanted: OrderFilter
    so_far: Counter[OrderState] = field(default_factory=Counter)
    _highest: int = TOP

    def looks_further(self, connection: apsw.Connection) -> bool:
        """Take one slice; tell whether there is more to look at."""
        tally = Slice(self.wanted, self._highest, SLICE).tally(connection)
        self.so_far += tally.fitting
        self._highest = tally.lowest - 1
        return not tally.is_last


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
