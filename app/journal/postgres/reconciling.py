"""Which orders the bank must be asked about before money moves at any till, because the server was put back."""

from collections.abc import Collection, Sequence
from datetime import datetime

from app.domain.errors import JournalMustReconcile
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.operation import OperationState
from app.journal.moments import to_milliseconds
from app.journal.postgres import ledger, operations
from app.journal.postgres.database import Connection
from app.journal.postgres.texts import storable
from app.journal.reconciling import ASKED_ABOUT

_DEMAND = """
    INSERT INTO to_reconcile
    SELECT id FROM orders
    WHERE created_at >= $1 OR state IN ('awaiting-payment', 'challenge-pending', 'pending', 'outcome-unknown')
    ON CONFLICT DO NOTHING
"""
_LEFT_HERE = """
    SELECT count(*) FROM to_reconcile JOIN orders ON orders.id = order_id
    WHERE number <> ALL($1::text[]) OR profile = $2
"""
_NUMBERS = "SELECT number FROM to_reconcile JOIN orders ON orders.id = order_id ORDER BY order_id DESC"
_DONE = "DELETE FROM to_reconcile WHERE order_id = (SELECT id FROM orders WHERE number = $1)"


async def demand(connection: Connection, at: datetime) -> int:
    """Let the bank be asked about every younger and every open order; returns how many these are."""
    await connection.execute(_DEMAND, to_milliseconds(at - ASKED_ABOUT))
    return await _left(connection)


async def take_intents_for_sent(connection: Connection) -> None:
    """Note every intent as sent. That one without the note never left is proved by the newest journal only:

    it may have left after the copy was made, and must not be called "not sent" then. Raises JournalDamaged.
    """
    for operation in await operations.open_ones(connection):
        if operation.state is OperationState.ARMED:
            number = await ledger.lock_order_of(connection, operation.id)
            await operations.mark_sent(connection, operation.id, number)
            await ledger.enter(connection, number)


async def refuse_while_left(
    connection: Connection, bank: ProfileName, left_to_others: Collection[OrderNumber]
) -> None:
    """Raise JournalMustReconcile while the bank has not been asked about every order.

    Those this till leaves to others hold up only what is to be done at their own bank, `bank`.
    """
    if not await _left(connection):
        return
    if orders := await connection.fetchval(_LEFT_HERE, list(left_to_others), bank):
        raise JournalMustReconcile(int(orders))


async def numbers(connection: Connection) -> Sequence[OrderNumber]:
    """Return the orders still to be asked about, newest first."""
    return [OrderNumber(row["number"]) for row in await connection.fetch(_NUMBERS)]


async def done(connection: Connection, number: OrderNumber) -> None:
    """Note that the bank was asked about an order."""
    await connection.execute(_DONE, storable(number))


async def _left(connection: Connection) -> int:
    return int(await connection.fetchval("SELECT count(*) FROM to_reconcile"))
