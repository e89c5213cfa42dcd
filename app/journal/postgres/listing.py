"""Which orders a list shows, newest first, and how many there are.

A fragment most orders hold is found by walking from the newest order on; one that few hold would be walked for long,
and is looked up in the index of trigrams. Which of the two it is, the first few thousand orders tell.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.domain.shop_days import MadeWithin, MovedWithin
from app.domain.sum_range import SumRange
from app.journal.listing import code_column, rolled_up
from app.journal.listing import fragments as fragments_of
from app.journal.moments import reach_of
from app.journal.postgres import day_counts, orders
from app.journal.postgres.database import Connection
from app.journal.postgres.texts import storable
from app.journal.rows import COLUMNS
from app.services.ports import OrderFilter

Place = tuple[int, str]
"""Where an order stands in a list: created_at and number."""

NEWEST = 5000
"""So many of the newest orders are looked at before the index of trigrams is asked."""

MANY_STEPS = 1000
"""More steps than that are added to the sums of the orders in each state."""

_TWO_DAYS = 2 * 24 * 60 * 60 * 1000
_NEWEST_FIRST = "ORDER BY created_at DESC, number DESC"
_SUMS = """
    SELECT state, sum(orders)::bigint AS orders
    FROM (
        SELECT profile, state, orders FROM order_counts
        UNION ALL
        SELECT profile, state, orders FROM order_steps
    ) AS both_of_them
    WHERE $1::text IS NULL OR profile = $1
    GROUP BY state HAVING sum(orders) > 0
"""
_ADD_UP = """
    WITH steps AS (DELETE FROM order_steps RETURNING profile, state, orders)
    INSERT INTO order_counts SELECT profile, state, sum(orders) FROM steps GROUP BY profile, state
    ON CONFLICT (profile, state) DO UPDATE SET orders = order_counts.orders + excluded.orders
"""
_ONE_ADDS_UP = 0x50446A32
"""Advisory lock of whoever adds up the steps."""


async def newest(
    connection: Connection, wanted: OrderFilter, limit: int, older_than: OrderNumber | None
) -> Sequence[Order]:
    """Return the newest orders that fit, or the next ones older than the given order.

    Nothing is older than an order that is not in the journal.
    """
    place = None if older_than is None else await _place_of(connection, older_than)
    if limit < 1 or (older_than is not None and place is None):
        return []
    query = _Query(wanted, place, limit)
    if query.is_narrow:
        return await orders.several(connection, query.walk(), *query.values)
    found = await orders.several(connection, query.among_the_newest(), *query.values)
    if len(found) == limit:
        return found
    return await orders.several(connection, query.by_index(), *query.values)


async def count(connection: Connection, wanted: OrderFilter) -> Mapping[OrderState, int]:
    """Return how many orders fit, by state: from the sums where they can tell."""
    if rolled_up(wanted):
        found = await connection.fetch(_SUMS, wanted.profile)
    else:
        query = _Query(replace(wanted, states=frozenset()), None, 0)
        found = await connection.fetch(query.by_state(), *query.values)
    return {OrderState(row["state"]): row["orders"] for row in found}


async def has_many_steps(connection: Connection) -> bool:
    """Tell whether it is time to add up: of a day's steps there are at least as many as of the orders'."""
    return bool(await connection.fetchval("SELECT count(*) > $1 FROM day_steps", MANY_STEPS))


async def add_up(connection: Connection) -> None:
    """Make the steps so far part of the sums."""
    await connection.execute("SELECT pg_advisory_xact_lock($1)", _ONE_ADDS_UP)
    await connection.execute(_ADD_UP)
    await connection.execute(day_counts.ADD_UP)


class _Query:
    """The statements for one filter. All of them take the same values."""

    def __init__(self, wanted: OrderFilter, older_than: Place | None, limit: int) -> None:
        self._states = wanted.states
        self._limit = limit
        fragments = [storable(fragment) for fragment in fragments_of(wanted)]
        self.is_narrow = bool(not fragments or wanted.last_four or _is_about_a_day(wanted.made))
        self.values: list[object] = []
        self._plain = list(self._plain_conditions(wanted, older_than))
        self._holds_fragment = [self._holds(fragment) for fragment in fragments]

    def walk(self) -> str:
        """Return the statement that walks along an index, once for each state, until it has the page."""
        return self._page(f"({self._walks(self._holds_fragment, self._limit)}) AS found", [])

    def among_the_newest(self) -> str:
        """Return the statement that looks only at the newest orders that fit but for the fragment."""
        return self._page(f"({self._walks([], NEWEST)}) AS found", self._holds_fragment)

    def by_index(self) -> str:
        """Return the statement that takes every order with the fragment and sorts what it has.

        MATERIALIZED keeps the planner from walking all orders because it hopes for an early hit.
        """
        where = _where([*self._plain, *self._of_states(), *self._holds_fragment])
        columns = ", ".join(COLUMNS)
        found = f"WITH found AS MATERIALIZED (SELECT {columns}, folded FROM orders {where})"  # noqa: S608
        return f"{found} {self._page('found', [])}"

    def by_state(self) -> str:
        where = _where([*self._plain, *self._holds_fragment])
        return f"SELECT state, count(*) AS orders FROM orders {where} GROUP BY state"  # noqa: S608

    def _page(self, found: str, conditions: list[str]) -> str:
        return f"SELECT {', '.join(COLUMNS)} FROM {found} {_where(conditions)} {_NEWEST_FIRST} LIMIT {self._limit:d}"  # noqa: S608

    def _walks(self, conditions: list[str], longest: int) -> str:
        return " UNION ALL ".join(
            f"(SELECT {', '.join(COLUMNS)}, folded FROM orders {_where([*self._plain, *state, *conditions])} "  # noqa: S608
            f"{_NEWEST_FIRST} LIMIT {longest:d})"
            for state in self._of_each_state()
        )

    def _holds(self, fragment: str) -> str:
        holds = f"folded LIKE {self._value(_pattern(fragment))}"
        if not (column := code_column(fragment)):
            return holds
        return f"({holds} OR ({column} <> '' AND lower({column}) = {self._value(fragment)}))"

    def _of_each_state(self) -> list[list[str]]:
        if not self._states or len(self._states) == len(OrderState):
            return [[]]
        return [[f"state = '{state.value}'"] for state in OrderState if state in self._states]

    def _of_states(self) -> list[str]:
        words = ", ".join(f"'{state.value}'" for state in OrderState if state in self._states)
        return [f"state IN ({words})"] if words else []

    def _plain_conditions(self, wanted: OrderFilter, older_than: Place | None) -> Iterator[str]:
        if wanted.last_four:
            yield f"last_four = {self._value(storable(wanted.last_four))}"
        if wanted.profile is not None:
            yield f"profile = {self._value(storable(wanted.profile))}"
        if wanted.made:
            yield self._between(wanted.made)
        if older_than is not None:
            yield f"(created_at, number) < ({self._value(older_than[0])}, {self._value(older_than[1])})"

        yield from self._looked_at(wanted)

    def _looked_at(self, wanted: OrderFilter) -> Iterator[str]:
        """Yield what no index is sorted by; the walk along the dates looks at the rows."""
        for column, wishes in (
            ("profile", wanted.profiles),
            ("mode", [mode.value for mode in wanted.modes]),
            ("lower(card_brand)", [brand.lower() for brand in wanted.brands]),
            ("operator", wanted.operators),
        ):
            if wishes:
                yield f"{column} = ANY({self._value([storable(wish) for wish in wishes])})"
        if any(each.asks_for_the_bank for each in wanted.made):
            yield f"({' OR '.join(map(self._made, wanted.made))})"
        if wanted.sums:
            yield f"({' OR '.join(map(self._in_range, wanted.sums))})"
        if wanted.with_note:
            yield "description <> ''"
        yield from map(self._moved, wanted.moved)

    def _moved(self, moved: MovedWithin) -> str:
        kinds = self._value(sorted(kind.value for kind in moved.kinds))
        days = " OR ".join(self._made(each, "at") for each in moved.within)
        return f"EXISTS (SELECT FROM movements WHERE order_id = orders.id AND kind = ANY({kinds}) AND ({days}))"

    def _between(self, made: Sequence[MadeWithin], moment: str = "created_at") -> str:
        starts, ends = reach_of(made)
        return f"{moment} >= {self._value(starts)} AND {moment} < {self._value(ends)}"

    def _made(self, made: MadeWithin, moment: str = "created_at") -> str:
        """Return the condition of one calendar: between its own moments, at the banks that keep it."""
        between = self._between([made], moment)
        if not made.asks_for_the_bank:
            return f"({between})"
        names = self._value([storable(name) for name in made.profiles or made.others])
        return f"({between} AND profile {'= ANY' if made.profiles else '<> ALL'}({names}))"

    def _in_range(self, sums: SumRange) -> str:
        parts = [f"currency = {self._value(sums.currency.code)}"]
        if sums.least is not None:
            parts.append(f"amount >= {self._value(sums.least)}")
        if sums.most is not None:
            parts.append(f"amount <= {self._value(sums.most)}")
        return f"({' AND '.join(parts)})"

    def _value(self, value: object) -> str:
        self.values.append(value)
        return f"${len(self.values)}"


def _is_about_a_day(made: Sequence[MadeWithin]) -> bool:
    """Tell whether these are moments of one day, in whatever place."""
    starts, ends = reach_of(made) if made else (0, _TWO_DAYS)
    return ends - starts < _TWO_DAYS


async def _place_of(connection: Connection, number: OrderNumber) -> Place | None:
    found = await connection.fetchrow("SELECT created_at, number FROM orders WHERE number = $1", storable(number))
    return None if found is None else (found["created_at"], found["number"])


def _pattern(fragment: str) -> str:
    """Return the LIKE pattern of texts that hold the fragment, in which nothing else has a meaning."""
    plain = fragment.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    return f"%{plain}%"


def _where(conditions: Sequence[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""
