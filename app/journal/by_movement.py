"""Whose money moved within some days? Few orders are looked up by the day; among many a walk asks each of them."""

from collections.abc import Mapping, Sequence

import apsw

from app.domain.order import OrderState
from app.journal import listing
from app.journal.movements import of_days, values_of
from app.services.ports import OrderFilter


def few(connection: apsw.Connection, wanted: OrderFilter) -> int | None:
    """Return the place of a wish that few movements answer, None where there is none or many answer each."""
    for place, moved in enumerate(wanted.moved):
        sql = f"SELECT 1 FROM movements INDEXED BY movements_by_day WHERE {of_days(place, moved)} LIMIT 1 OFFSET :few"  # noqa: S608
        if connection.execute(sql, {**values_of(place, moved), "few": listing.FEW}).fetchone() is None:
            return place
    return None


def newest(
    connection: apsw.Connection, wanted: OrderFilter, few: int, limit: int, older_than: listing.Place | None
) -> list[int]:
    """Return the row ids of the newest orders that fit, newest first, looked up by the wish at this place."""
    older_at, older_number = older_than or (None, None)
    older = [] if older_than is None else ["(created_at, number) < (:older_at, :older_number)"]
    sql = f"""
        SELECT orders.id FROM {_found(wanted, few)} {listing.where([*_fits(wanted), *older])}
        ORDER BY created_at DESC, number DESC LIMIT :limit
    """  # noqa: S608
    values = {**listing.values_of(wanted), "limit": limit, "older_at": older_at, "older_number": older_number}
    return [entry for (entry,) in connection.execute(sql, values)]


def count(connection: apsw.Connection, wanted: OrderFilter, few: int) -> Mapping[OrderState, int]:
    """Return how many orders fit, by state, looked up by the wish at this place."""
    sql = f"SELECT state, count(*) FROM {_found(wanted, few)} {listing.where(_fits(wanted))} GROUP BY state"  # noqa: S608
    return {OrderState(state): orders for state, orders in connection.execute(sql, listing.values_of(wanted))}


def _found(wanted: OrderFilter, few: int) -> str:
    days = of_days(few, wanted.moved[few])
    found = f"SELECT DISTINCT order_id FROM movements INDEXED BY movements_by_day WHERE {days}"  # noqa: S608
    return f"({found}) AS found CROSS JOIN orders ON orders.id = found.order_id"


def _fits(wanted: OrderFilter) -> Sequence[str]:
    states = ", ".join(f"'{state.value}'" for state in OrderState if state in wanted.states)
    return [*listing.conditions(wanted), *([f"state IN ({states})"] if states else [])]
