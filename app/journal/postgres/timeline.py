"""What happened to an order, in the order in which the tills wrote it down."""

import json
from collections.abc import Sequence
from datetime import datetime

from app.domain.card_agreement import CardLine
from app.domain.hold_plan import PlannedHold
from app.domain.identifiers import CustomerId, OrderNumber
from app.domain.timeline import TimelineEntry
from app.journal.moments import to_milliseconds
from app.journal.postgres.database import Connection, Record
from app.journal.postgres.texts import storable
from app.journal.taken_in_hand import LATE_WANTS_A_PERSON, TAKEN_BACK_WANTS_A_PERSON
from app.journal.timeline_rows import OF_HOLDS, entry_of, newest_plans

_INSERT = """
    INSERT INTO timeline (order_id, at, happening, facts)
    SELECT $1, at, happening, facts::json
    FROM unnest($2::bigint[], $3::text[], $4::text[]) WITH ORDINALITY AS entry (at, happening, facts, place)
    ORDER BY place
"""
_OF_ORDER = """
    SELECT at, happening, facts FROM timeline
    WHERE order_id = (SELECT id FROM orders WHERE number = $1) ORDER BY id
"""
_OF_CUSTOMER = """
    SELECT orders.number, at, happening, facts FROM timeline JOIN orders ON orders.id = timeline.order_id
    WHERE happening IN ('card-agreed', 'card-offered', 'card-kept') AND facts ->> 'customer' = $1
    ORDER BY timeline.id
"""

_PAID_LATE = f"""
    SELECT DISTINCT orders.number FROM timeline AS late JOIN orders ON orders.id = late.order_id
    WHERE late.happening = 'paid-after-end' AND late.at >= $1 AND {LATE_WANTS_A_PERSON}
"""  # noqa: S608 - words of ours

_TAKEN_BACK = f"""
    SELECT DISTINCT orders.number
    FROM timeline AS late JOIN orders ON orders.id = late.order_id
    WHERE late.happening = 'taken-back' AND late.at >= $1 AND {TAKEN_BACK_WANTS_A_PERSON}
"""  # noqa: S608 - words of ours

_REFUND_WISHES = f"""
    SELECT DISTINCT orders.number FROM timeline AS late JOIN orders ON orders.id = late.order_id
    WHERE late.happening = 'refund-wished' AND late.at >= $1 AND {LATE_WANTS_A_PERSON}
"""  # noqa: S608 - words of ours


async def add(connection: Connection, order_id: int, entries: Sequence[TimelineEntry]) -> None:
    """Write entries behind those that are there."""
    if entries:
        await connection.execute(
            _INSERT,
            order_id,
            [to_milliseconds(entry.at) for entry in entries],
            [entry.happening.value for entry in entries],
            [json.dumps(dict(entry.facts)) for entry in entries],
        )


async def of_order(connection: Connection, number: OrderNumber) -> Sequence[TimelineEntry]:
    """Return the entries, oldest first. Their sequence counts: clocks jump. Raises JournalDamaged."""
    return [_entry(row) for row in await connection.fetch(_OF_ORDER, storable(number))]


async def of_customer(connection: Connection, customer: CustomerId) -> Sequence[CardLine]:
    """Return the entries about a customer's kept cards, each with its order, oldest first. Raises JournalDamaged."""
    found = await connection.fetch(_OF_CUSTOMER, storable(customer))
    return [CardLine(OrderNumber(row["number"]), _entry(row)) for row in found]


async def paid_late(connection: Connection, since: datetime) -> Sequence[OrderNumber]:
    """Return the orders whose money came since then after they had ended, and that nobody has taken in hand."""
    return [OrderNumber(row["number"]) for row in await connection.fetch(_PAID_LATE, to_milliseconds(since))]


async def taken_back(connection: Connection, since: datetime) -> Sequence[OrderNumber]:
    """Return the orders whose payment the bank took back since then, and that nobody has taken in hand."""
    return [OrderNumber(row["number"]) for row in await connection.fetch(_TAKEN_BACK, to_milliseconds(since))]


async def refund_wishes(connection: Connection, since: datetime) -> Sequence[OrderNumber]:
    """Return the orders a refund was wished for since then, and that nobody has taken in hand."""
    found = await connection.fetch(_REFUND_WISHES, to_milliseconds(since))
    return [OrderNumber(row["number"]) for row in found]


async def hold_plans(connection: Connection) -> Sequence[PlannedHold]:
    """Return the days that stand for holds. Raises JournalDamaged."""
    rows = await connection.fetch(OF_HOLDS)
    return newest_plans((row["id"], row["number"], row["facts"]) for row in rows)


def _entry(row: Record) -> TimelineEntry:
    return entry_of(row["at"], row["happening"], row["facts"])
