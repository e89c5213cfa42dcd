"""Which orders the bank must be asked about before money moves, because the journal was put back from a copy."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import apsw

from app.domain.errors import JournalMustReconcile
from app.domain.identifiers import OrderNumber
from app.journal.database import Run
from app.journal.moments import to_milliseconds

ASKED_ABOUT = timedelta(days=35)
"""As long as a bank changes an order by itself: refunds and chargebacks made in its own portal among them."""

_DEMAND = """
    INSERT OR IGNORE INTO to_reconcile
    SELECT id FROM orders INDEXED BY orders_by_age WHERE created_at >= ?
    UNION SELECT id FROM orders INDEXED BY orders_open
        WHERE state IN ('awaiting-payment', 'challenge-pending', 'pending', 'outcome-unknown')
"""
_LEFT = "SELECT count(*) FROM to_reconcile"
_NUMBERS = """
    SELECT number FROM to_reconcile CROSS JOIN orders ON orders.id = to_reconcile.order_id
    ORDER BY to_reconcile.order_id DESC
"""
_DONE = "DELETE FROM to_reconcile WHERE order_id = (SELECT id FROM orders WHERE number = ?)"


def demand(connection: apsw.Connection, at: datetime) -> int:
    """Let the bank be asked about every younger and every open order; returns how many these are."""
    connection.execute(_DEMAND, (to_milliseconds(at - ASKED_ABOUT),))
    return left(connection)


def left(connection: apsw.Connection) -> int:
    """Return how many orders the bank must still be asked about."""
    (orders,) = connection.execute(_LEFT)
    return int(orders[0])


def refuse_while_left(connection: apsw.Connection) -> None:
    """Raise JournalMustReconcile while the bank has not been asked about every order."""
    if orders := left(connection):
        raise JournalMustReconcile(orders)


class SqlitePutBack:
    """Implements `services.books_port.PutBack` on the connection of a journal."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def to_reconcile(self) -> Sequence[OrderNumber]:
        """Return the orders still to be asked about, newest first."""
        return await self._read(_numbers)

    async def reconciled(self, number: OrderNumber) -> None:
        await self._write(lambda connection: _done(connection, number))

    async def leave_to_others(self, number: OrderNumber) -> None:
        """Ask about it no more: there is no other till, and what the copy says is all that is known."""
        await self.reconciled(number)


def _done(connection: apsw.Connection, number: OrderNumber) -> None:
    connection.execute(_DONE, (number,))


def _numbers(connection: apsw.Connection) -> Sequence[OrderNumber]:
    return [OrderNumber(number) for (number,) in connection.execute(_NUMBERS)]
