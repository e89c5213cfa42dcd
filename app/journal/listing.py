"""Which orders a list shows, newest first, and how many there are: every question walks an index.

The index is named in the statement (INDEXED BY): what is fast at a thousand orders stays so at a million, whatever
the planner guesses, and a statement whose index is gone fails instead of crawling.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import apsw

from app.domain.identifiers import OrderNumber
from app.domain.order import OrderState
from app.journal.folding import folded
from app.journal.moments import span_of
from app.services.ports import OrderFilter

Place = tuple[int, str]
"""Where an order stands in a list: created_at and number."""

FEW = 5000
"""So many rows may be looked at one by one; more are searched through the index of fragments."""


def newest(connection: apsw.Connection, wanted: OrderFilter, limit: int, older_than: Place | None) -> list[int]:
    """Return the row ids of the newest orders that fit, newest first.

    Several states are several walks, each as long as the list at most.
    """
    found: list[tuple[Place, int]] = []
    for state in _walks(wanted):
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
        f"SELECT created_at, number, id FROM orders INDEXED BY {_index(wanted, state)} {_where(parts)} "  # noqa: S608
        "ORDER BY created_at DESC, number DESC LIMIT :limit"
    ), values


def count(connection: apsw.Connection, wanted: OrderFilter) -> Mapping[OrderState, int]:
    """Return how many fit, by state, for a filter that is narrow or has no fragment."""
    sql, values = count_query(wanted)
    return {OrderState(state): orders for state, orders in connection.execute(sql, values)}


def count_query(wanted: OrderFilter) -> tuple[str, dict[str, Any]]:
    """Return the statement that counts by state and its values: from the roll-up where that can tell."""
    if not (folded(wanted.fragment) or wanted.last_four or wanted.created_on):
        where = "WHERE orders > 0" + (" AND profile = :profile" if wanted.profile is not None else "")
        return (
            f"SELECT state, sum(orders) FROM order_counts {where} GROUP BY state",  # noqa: S608
            values_of(wanted),
        )
    return (
        f"SELECT state, count(*) FROM orders INDEXED BY {_index(wanted)} "  # noqa: S608
        f"{_where(conditions(wanted))} GROUP BY state"
    ), values_of(wanted)


def is_narrow(connection: apsw.Connection, wanted: OrderFilter) -> bool:
    """Tell whether one walk along an index answers: without a fragment, or with few orders left to look at."""
    if not folded(wanted.fragment) or wanted.last_four or wanted.created_on:
        return True
    counts = count(connection, OrderFilter(profile=wanted.profile))
    return sum(counts.get(state, 0) for state in wanted.states or counts) <= FEW


def place_of(connection: apsw.Connection, number: OrderNumber) -> Place | None:
    """Return where an order stands, None for one that is not in the journal."""
    found: Place | None = connection.execute(
        "SELECT created_at, number FROM orders WHERE number = ?", (number,)
    ).fetchone()
    return found


def conditions(wanted: OrderFilter, state: OrderState | None = None) -> Iterator[str]:
    """Yield what must hold for a row of `orders`; the values are those of `values_of`."""
    if wanted.last_four:
        yield "last_four = :last_four"
    if wanted.profile is not None:
        yield "profile = :profile"
    if state is not None:
        yield "state = :state"
    if wanted.created_on is not None:
        yield "created_at >= :day_starts AND created_at < :day_ends"
    if folded(wanted.fragment):
        yield "instr(folded, :fragment) > 0"


def values_of(wanted: OrderFilter, state: OrderState | None = None) -> dict[str, Any]:
    values: dict[str, Any] = {"last_four": wanted.last_four, "profile": wanted.profile}
    if state is not None:
        values["state"] = state.value
    if wanted.created_on is not None:
        values["day_starts"], values["day_ends"] = span_of(wanted.created_on)
    return {**values, "fragment": folded(wanted.fragment)}


def _walks(wanted: OrderFilter) -> list[OrderState | None]:
    """Return the states to walk one by one, or None for all at once."""
    if not wanted.states or len(wanted.states) == len(OrderState):
        return [None]
    return [state for state in OrderState if state in wanted.states]


def _index(wanted: OrderFilter, state: OrderState | None = None) -> str:
    if wanted.last_four:
        return "orders_by_last_four"
    if wanted.profile is not None:
        return "orders_by_profile" if state is None else "orders_by_profile_and_state"
    return "orders_by_age" if state is None else "orders_by_state"


def _where(parts: Iterator[str] | list[str]) -> str:
    joined = " AND ".join(parts)
    return f"WHERE {joined}" if joined else ""
