"""Which orders the bank must be asked about before money moves at any till, because the server was put back."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.errors import JournalMustReconcile
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.operation import OperationState
from app.journal.moments import to_milliseconds
from app.journal.postgres import checking, ledger, operations
from app.journal.postgres.database import Connection, Run
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


async def take_as_it_is(connection: Connection, at: datetime) -> int:
    """Let the bank be asked about every younger and every open order of a copy; returns how many these are.

    What was about to begin in it counts as sent. Raises JournalDamaged where a row is not what was written.
    """
    check = checking.Check()
    while await check.step(connection):
        pass
    check.raise_faults()
    await _take_intents_for_sent(connection)
    return await demand(connection, at)


async def demand(connection: Connection, at: datetime) -> int:
    """Let the bank be asked about every younger and every open order; returns how many these are."""
    await connection.execute(_DEMAND, to_milliseconds(at - ASKED_ABOUT))
    return await _left(connection)


async def _take_intents_for_sent(connection: Connection) -> None:
    """Note every intent as sent. That one without the note never left is proved by the newest journal only:

    it may have left after the copy was made, and must not be called "not sent" then. Raises JournalDamaged.
    """
    for operation in await operations.open_ones(connection):
        if operation.state is OperationState.ARMED:
            number = await ledger.lock_order_of(connection, operation.id)
            await operations.mark_sent(connection, operation.id, number)
            await ledger.enter(connection, number)


class PostgresPutBack:
    """Implements `services.books_port.PutBack` on the database of a journal, for this till."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write
        self._left_to_others: set[OrderNumber] = set()
        """Orders of banks this till has not."""

    async def to_reconcile(self) -> Sequence[OrderNumber]:
        """Return the orders this till still has to ask about, newest first."""
        return [number for number in await self._read(_numbers) if number not in self._left_to_others]

    async def reconciled(self, number: OrderNumber) -> None:
        await self._write(lambda connection: connection.execute(_DONE, storable(number)))

    async def leave_to_others(self, number: OrderNumber) -> None:
        self._left_to_others.add(number)

    async def refuse_while_left(self, connection: Connection, bank: ProfileName) -> None:
        """Raise JournalMustReconcile while the bank has not been asked about every order.

        Those this till leaves to others hold up only what is to be done at their own bank, `bank`.
        """
        if not await _left(connection):
            return
        if orders := await connection.fetchval(_LEFT_HERE, list(self._left_to_others), bank):
            raise JournalMustReconcile(int(orders))


async def _numbers(connection: Connection) -> Sequence[OrderNumber]:
    return [OrderNumber(row["number"]) for row in await connection.fetch(_NUMBERS)]


async def _left(connection: Connection) -> int:
    return int(await connection.fetchval("SELECT count(*) FROM to_reconcile"))
