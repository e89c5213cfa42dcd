"""Which orders a list shows, newest first, and how many there are: every question walks an index.

The index is named in the statement (INDEXED BY): what is fast at a thousand orders stays so at a million, whatever
the planner guesses, and a statement whose index is gone fails instead of crawling.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import apsw

from app.domain.identifiers import OrderNumber, may_be_approval_code, may_be_reference
from app.domain.order import OrderState
from app.domain.shop_days import MadeWithin
from app.journal import movements
from app.journal.folding import folded
from app.journal.moments import reach_of
from app.services.ports import OrderFilter

Place = tuple[int, str]
"""Where an order stands in a list: created_at and number."""

FEW = 5000
"""So many rows may be looked at one by one; more are searched through the index of fragments."""


def newest(connection: apsw.Connection, wanted: OrderFilter, limit: int, older_than: Place | None) -> list[int]:
    """Return the row ids of the newest orders that fit, newest first; for wishes an index answers alone.

    Several states are several walks, each as long as the list at most.
    """
    found: list[tuple[Place, int]] = []
    for state in walks(wanted):
        sql, values = page_query(wanted, state, older_than)
        rows = connection.execute(sql, {**values, "limit": limit})
        found.extend(((created_at, number), entry) for created_at, number, entry in rows)
    return [entry for _place, entry in sorted(found, reverse=True)[:limit]]


def page_query(wanted: OrderFilter, state: OrderState | None, older_than: Place | None) -> tuple[str, dict[str, Any]]:
    """Return the statement of one walk and its values, all but `limit`."""
    values = values_of(wanted, state)
    parts = list(conditions(wanted, state))
    if older_than is not None:
        parts.append("(created_at, number) < (:older_at, :older_number)")
        values |= {"older_at": older_than[0], "older_number": older_than[1]}
    return (
        f"SELECT created_at, number, id FROM orders INDEXED BY {index(wanted, state)} {where(parts)} "  # noqa: S608
        "ORDER BY created_at DESC, number DESC LIMIT :limit"
    ), values


def count(connection: apsw.Connection, wanted: OrderFilter) -> Mapping[OrderState, int]:
    """Return how many orders there are, of all banks or of one, by state: the roll-up tells."""
    sql, values = count_query(wanted)
    return {OrderState(state): orders for state, orders in connection.execute(sql, values)}


def count_query(wanted: OrderFilter) -> tuple[str, dict[str, Any]]:
    of_profile = " AND profile = :profile" if wanted.profile is not None else ""
    return (
        f"SELECT state, sum(orders) FROM order_counts WHERE orders > 0{of_profile} GROUP BY state"  # noqa: S608
    ), values_of(wanted)


def rolled_up(wanted: OrderFilter) -> bool:
    """Tell whether the roll-up can say how many fit."""
    return not (fragments(wanted) or wanted.last_four or wanted.made or wanted.looks_closer)


def is_narrow(connection: apsw.Connection, wanted: OrderFilter) -> bool:
    """Tell whether few orders are left to look at once the indexes have had their say."""
    if wanted.last_four:
        return True
    if wanted.made:
        sql = f"SELECT 1 FROM orders INDEXED BY {index(wanted)} {where(indexed(wanted))} LIMIT 1 OFFSET :few"  # noqa: S608
        return connection.execute(sql, {**values_of(wanted), "few": FEW}).fetchone() is None
    return _most_that_fit(connection, wanted) <= FEW


def _most_that_fit(connection: apsw.Connection, wanted: OrderFilter) -> int:
    """Return how many orders there are of this bank and in these states, which the roll-up tells."""
    states = sorted(state.value for state in wanted.states)
    parts = list(_of_bank_and_state(wanted, None))
    if states:
        parts.append(f"state IN ({_names('state', states)})")
    sql = f"SELECT coalesce(sum(orders), 0) FROM order_counts {where(parts)}"  # noqa: S608
    [(orders,)] = connection.execute(sql, {"profile": wanted.profile, **_numbered("state", states)})
    return int(orders)


def place_of(connection: apsw.Connection, number: OrderNumber) -> Place | None:
    """Return where an order stands, None for one that is not in the journal."""
    found: Place | None = connection.execute(
        "SELECT created_at, number FROM orders WHERE number = ?", (number,)
    ).fetchone()
    return found


def conditions(wanted: OrderFilter, state: OrderState | None = None) -> Iterator[str]:
    """Yield what must hold for a row of `orders`; the values are those of `values_of`."""
    yield from indexed(wanted, state)
    yield from looked_at(wanted, state)


def indexed(wanted: OrderFilter, state: OrderState | None = None) -> Iterator[str]:
    """Yield what the index of the walk answers without a look at the row."""
    if wanted.last_four:
        yield "last_four = :last_four"
    else:
        yield from _of_bank_and_state(wanted, state)
    if wanted.made:
        yield "created_at >= :made_from AND created_at < :made_before"


def looked_at(wanted: OrderFilter, state: OrderState | None = None) -> Iterator[str]:
    """Yield what only the row itself tells."""
    if wanted.last_four:
        yield from _of_bank_and_state(wanted, state)
    for place, fragment in enumerate(fragments(wanted)):
        yield _holds(place, fragment)
    if any(each.asks_for_the_bank for each in wanted.made):
        yield f"({' OR '.join(map(_within, range(len(wanted.made)), wanted.made))})"
    if wanted.profiles:
        yield f"profile IN ({_names('profile', wanted.profiles)})"
    if wanted.sums:
        ranges = (
            f"(currency = :currency_{place} AND amount BETWEEN :least_{place} AND :most_{place})"
            for place in range(len(wanted.sums))
        )
        yield f"({' OR '.join(ranges)})"
    if wanted.modes:
        yield f"mode IN ({_names('mode', wanted.modes)})"
    if wanted.brands:
        yield f"lower(coalesce(card_brand, '')) IN ({_names('brand', wanted.brands)})"
    if wanted.operators:
        yield f"operator IN ({_names('operator', wanted.operators)})"
    if wanted.with_note:
        yield "description <> ''"
    for place, moved in enumerate(wanted.moved):
        yield movements.condition(place, moved)


def code_column(fragment: str) -> str:
    """Return the column that may hold this fragment as a whole, "" for none.

    A code of the bank is looked up along its own index: it comes with the answer to a charge, which waits for no
    index of fragments.
    """
    if may_be_reference(fragment):
        return "reference_number"
    return "approval_code" if may_be_approval_code(fragment) else ""


def is_code(column: str, place: int) -> str:
    """Return the condition that a row's code is the fragment at this place, as its index has it."""
    return f"{column} <> '' AND {column} = :fragment_{place} COLLATE NOCASE"


def _holds(place: int, fragment: str) -> str:
    holds = f"instr(folded, :fragment_{place}) > 0"
    column = code_column(fragment)
    return f"({holds} OR {is_code(column, place)})" if column else holds


def fragments(wanted: OrderFilter) -> tuple[str, ...]:
    """Return the fragments as they are compared; those of spaces alone ask for nothing."""
    return tuple(filter(None, map(folded, wanted.fragments)))


def values_of(wanted: OrderFilter, state: OrderState | None = None) -> dict[str, Any]:
    """Return the values of a list's placeholders by name; of its orders in one state alone, where one is given."""
    values: dict[str, Any] = {"last_four": wanted.last_four, "profile": wanted.profile}
    if state is not None:
        values["state"] = state.value
    if wanted.made:
        values["made_from"], values["made_before"] = reach_of(wanted.made)
    for place, made in enumerate(wanted.made):
        values[f"begins_{place}"], values[f"ends_{place}"] = reach_of((made,))
        values |= _numbered(f"of_{place}", sorted(made.profiles or made.others))
    for place, moved in enumerate(wanted.moved):
        values |= movements.values_of(place, moved)
    for place, sums in enumerate(wanted.sums):
        values[f"currency_{place}"] = sums.currency.code
        values[f"least_{place}"], values[f"most_{place}"] = sums.least or 0, _ANY if sums.most is None else sums.most
    return {
        **values,
        **_numbered("fragment", fragments(wanted)),
        **_numbered("profile", sorted(wanted.profiles)),
        **_numbered("mode", sorted(mode.value for mode in wanted.modes)),
        **_numbered("brand", sorted(brand.lower() for brand in wanted.brands)),
        **_numbered("operator", sorted(wanted.operators)),
    }


def _within(place: int, made: MadeWithin) -> str:
    """Return the condition of one calendar: between its own moments, at the banks that keep it."""
    between = f"created_at >= :begins_{place} AND created_at < :ends_{place}"
    if not made.asks_for_the_bank:
        return f"({between})"
    among = "IN" if made.profiles else "NOT IN"
    return f"({between} AND profile {among} ({_names(f'of_{place}', made.profiles or made.others)}))"


def walks(wanted: OrderFilter) -> list[OrderState | None]:
    """Return the states to walk one by one, or None for all at once."""
    if not wanted.states or len(wanted.states) == len(OrderState):
        return [None]
    return [state for state in OrderState if state in wanted.states]


def index(wanted: OrderFilter, state: OrderState | None = None) -> str:
    """Return the index a walk goes along."""
    if wanted.last_four:
        return "orders_by_last_four"
    if wanted.profile is not None:
        return "orders_by_profile" if state is None else "orders_by_profile_and_state"
    return "orders_by_age" if state is None else "orders_by_state"


def where(parts: Iterable[str]) -> str:
    joined = " AND ".join(parts)
    return f"WHERE {joined}" if joined else ""


_ANY = 2**63 - 1
"""No sum is larger."""


def _of_bank_and_state(wanted: OrderFilter, state: OrderState | None) -> Iterator[str]:
    if wanted.profile is not None:
        yield "profile = :profile"
    if state is not None:
        yield "state = :state"


def _names(name: str, wishes: Collection[object]) -> str:
    return ", ".join(f":{name}_{place}" for place in range(len(wishes)))


def _numbered(name: str, values: Sequence[str]) -> dict[str, str]:
    return {f"{name}_{place}": value for place, value in enumerate(values)}
