"""What happened to an order, in the order in which it was written down."""

import json
from collections.abc import Sequence

import apsw

from app.domain.errors import JournalDamaged
from app.domain.identifiers import OrderNumber
from app.domain.timeline import Happening, TimelineEntry
from app.journal.moments import to_milliseconds, to_moment

_INSERT = """
    INSERT INTO timeline (order_id, at, happening, facts)
    SELECT id, ?, ?, ? FROM orders WHERE number = ?
"""
OF_ORDER = """
    SELECT at, happening, facts FROM timeline
    WHERE order_id = (SELECT id FROM orders WHERE number = ?) ORDER BY id
"""


def add(connection: apsw.Connection, number: OrderNumber, entries: Sequence[TimelineEntry]) -> None:
    """Write entries behind those that are there."""
    for entry in entries:
        facts = json.dumps(dict(entry.facts))
        connection.execute(_INSERT, (to_milliseconds(entry.at), entry.happening.value, facts, number))


def of_order(connection: apsw.Connection, number: OrderNumber) -> Sequence[TimelineEntry]:
    """Return the entries, oldest first. Their sequence counts, not their moments: clocks jump."""
    rows = connection.execute(OF_ORDER, (number,))
    try:
        return [TimelineEntry(to_moment(at), Happening(word), json.loads(facts)) for at, word, facts in rows]
    except ValueError as error:
        raise JournalDamaged("a timeline cannot be read") from error
