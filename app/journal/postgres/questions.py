"""Which till asks the bank about an order: the first one whose turn it is; the others leave it alone."""

from collections.abc import Mapping
from datetime import timedelta

from app.domain.identifiers import OrderNumber
from app.journal.postgres.database import Connection
from app.journal.postgres.texts import storable

_NEVER_ASKED = """
    INSERT INTO questions SELECT number, '-infinity' FROM orders WHERE number = ANY($1::text[]) ORDER BY number
    ON CONFLICT DO NOTHING
"""
# Skipped is what another till claims at this very moment. What was asked about in the future was asked about while
# the server's clock was wrong: it must not be left alone until then.
_CLAIM = """
    UPDATE questions SET asked_at = clock_timestamp()
    FROM (
        SELECT order_number FROM questions
        JOIN unnest($1::text[], $2::float8[]) AS wanted (number, seconds) ON order_number = number
        WHERE asked_at <= clock_timestamp() - make_interval(secs => seconds) OR asked_at > clock_timestamp()
        ORDER BY order_number FOR UPDATE OF questions SKIP LOCKED
    ) AS free
    WHERE questions.order_number = free.order_number RETURNING questions.order_number
"""


async def claim(connection: Connection, pauses: Mapping[OrderNumber, timedelta]) -> frozenset[OrderNumber]:
    """Return those of the orders no till has asked about for as long as each one's pause, noting that we ask now."""
    # No money hangs on it: a claim that a crash loses costs one question more.
    await connection.execute("SET LOCAL synchronous_commit = off")
    asked = {storable(number): number for number in pauses}
    await connection.execute(_NEVER_ASKED, list(asked))
    seconds = [pauses[number].total_seconds() for number in asked.values()]
    found = await connection.fetch(_CLAIM, list(asked), seconds)
    return frozenset(asked[row["order_number"]] for row in found)
