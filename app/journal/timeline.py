"""What happened to an order, in the order in which it was written down."""

import json
from collections.abc import Sequence
from datetime import datetime

import apsw

from app.domain.card_agreement import CardLine
from app.domain.hold_plan import PlannedHold
from app.domain.identifiers import CustomerId, OrderNumber
from app.domain.timeline import TimelineEntry
from app.journal.moments import to_milliseconds
from app.journal.taken_in_hand import LATE_WANTS_A_PERSON, TAKEN_BACK_WANTS_A_PERSON
from app.journal.timeline_rows import OF_HOLDS, entry_of, newest_plans

_INSERT = """
    INSERT INTO timeline (order_id, at, happening, facts)
    SELECT id, ?, ?, ? FROM orders WHERE number = ?
"""
OF_ORDER = """
    SELECT at, happening, facts FROM timeline
    WHERE order_id = (SELECT id FROM orders WHERE number = ?) ORDER BY id
"""
_OF_CUSTOMER = """
    SELECT orders.number, at, happening, facts FROM timeline JOIN orders ON orders.id = timeline.order_id
    WHERE happening IN ('card-agreed', 'card-offered', 'card-kept') AND json_extract(facts, '$.customer') = ?
    ORDER BY timeline.id
"""

_PAID_LATE = f"""
    SELECT DISTINCT orders.number
    FROM timeline AS late INDEXED BY timeline_paid_late JOIN orders ON orders.id = late.order_id
    WHERE late.happening = 'paid-after-end' AND late.at >= ? AND {LATE_WANTS_A_PERSON}
"""  # noqa: S608 - words of ours

_TAKEN_BACK = f"""
    SELECT DISTINCT orders.number
    FROM timeline AS late INDEXED BY timeline_taken_back JOIN orders ON orders.id = late.order_id
    WHERE late.happening = 'taken-back' AND late.at >= ? AND {TAKEN_BACK_WANTS_A_PERSON}
"""  # noqa: S608 - words of ours

_REFUND_WISHES = f"""
    SELECT DISTINCT orders.number
    FROM timeline AS late INDEXED BY timeline_refund_wished JOIN orders ON orders.id = late.order_id
    WHERE late.happening = 'refund-wished' AND late.at >= ? AND {LATE_WANTS_A_PERSON}
"""  # noqa: S608 - words of ours


def add(connection: apsw.Connection, number: OrderNumber, entries: Sequence[TimelineEntry]) -> None:
    """Write entries behind those that are there."""
    for entry in entries:
        facts = json.dumps(dict(entry.facts))
        connection.execute(_INSERT, (to_milliseconds(entry.at), entry.happening.value, facts, number))


def of_order(connection: apsw.Connection, number: OrderNumber) -> Sequence[TimelineEntry]:
    """Return the entries, oldest first. Their sequence counts: clocks jump. Raises JournalDamaged."""
    return [entry_of(*row) for row in connection.execute(OF_ORDER, (number,))]


def of_customer(connection: apsw.Connection, customer: CustomerId) -> Sequence[CardLine]:
    """Return the entries about a customer's kept cards, each with its order, oldest first. Raises JournalDamaged."""
    rows = connection.execute(_OF_CUSTOMER, (customer,))
    return [CardLine(OrderNumber(number), entry_of(*row)) for number, *row in rows]


def paid_late(connection: apsw.Connection, since: datetime) -> Sequence[OrderNumber]:
    """Return the orders whose money came since then after they had ended, and that nobody has taken in hand."""
    return [OrderNumber(number) for (number,) in connection.execute(_PAID_LATE, (to_milliseconds(since),))]


def taken_back(connection: apsw.Connection, since: datetime) -> Sequence[OrderNumber]:
    """Return the orders whose payment the bank took back since then, and that nobody has taken in hand."""
    return [OrderNumber(number) for (number,) in connection.execute(_TAKEN_BACK, (to_milliseconds(since),))]


def refund_wishes(connection: apsw.Connection, since: datetime) -> Sequence[OrderNumber]:
    """Return the orders a refund was wished for since then, and that nobody has taken in hand."""
    return [OrderNumber(number) for (number,) in connection.execute(_REFUND_WISHES, (to_milliseconds(since),))]


def hold_plans(connection: apsw.Connection) -> Sequence[PlannedHold]:
    """Return the days that stand for holds. Raises JournalDamaged."""
    rows = connection.execute(OF_HOLDS)
    return newest_plans(rows)
