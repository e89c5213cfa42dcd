"""What we were about to do at the bank, and how it ended."""

from collections.abc import Sequence

import apsw

from app.domain.errors import OperationAlreadyOpen, OrderChangedMeanwhile
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.operation import Operation, OperationKind, OperationState
from app.journal.moments import to_milliseconds, to_moment

_INSERT = """
    INSERT INTO operations (id, order_number, kind, state, started_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (order_number, kind) WHERE state IN ('armed', 'sent', 'unknown') DO NOTHING
"""
_MARK_SENT = "UPDATE operations SET state = 'sent' WHERE id = ? AND state = 'armed'"
_SETTLE = """
    UPDATE operations SET state = ?
    WHERE id = ? AND order_number = ? AND state IN ('armed', 'sent', 'unknown')
"""
OPEN_ONES = """
    SELECT id, order_number, kind, state, started_at FROM operations INDEXED BY operations_open
    WHERE state IN ('armed', 'sent', 'unknown') ORDER BY started_at, id
"""
OPEN_ONES_OF_ORDER = """
    SELECT id, order_number, kind, state, started_at FROM operations INDEXED BY operations_open
    WHERE state IN ('armed', 'sent', 'unknown') AND order_number = ? ORDER BY started_at, id
"""


def add(connection: apsw.Connection, operation: Operation) -> None:
    """Store an intent. Raises OperationAlreadyOpen while the order has an open one of the kind."""
    connection.execute(
        _INSERT,
        (
            operation.id,
            operation.order_number,
            operation.kind.value,
            operation.state.value,
            to_milliseconds(operation.started_at),
        ),
    )
    if not connection.changes():
        raise OperationAlreadyOpen(operation.order_number, operation.kind.value)


def mark_sent(connection: apsw.Connection, operation: OperationId) -> None:
    """Note that it is about to leave, once: a second note would mean it leaves twice."""
    connection.execute(_MARK_SENT, (operation,))
    if not connection.changes():
        raise OrderChangedMeanwhile(order_of(connection, operation))


def settle(connection: apsw.Connection, operation: OperationId, ended: OperationState, number: OrderNumber) -> None:
    """End an open operation of this order; one that has an end keeps it."""
    if ended in (OperationState.ARMED, OperationState.SENT):
        raise ValueError(f"{ended} is no end of an operation")
    connection.execute(_SETTLE, (ended.value, operation, number))
    if not connection.changes():
        raise OrderChangedMeanwhile(number)


def open_ones(connection: apsw.Connection, number: OrderNumber | None = None) -> Sequence[Operation]:
    """Return the operations without an end, of one order or of all, oldest first."""
    found = connection.execute(OPEN_ONES) if number is None else connection.execute(OPEN_ONES_OF_ORDER, (number,))
    return [
        Operation(
            OperationId(identity),
            OrderNumber(order_number),
            OperationKind(kind),
            OperationState(state),
            to_moment(started_at),
        )
        for identity, order_number, kind, state, started_at in found
    ]


def order_of(connection: apsw.Connection, operation: OperationId) -> str:
    """Return the number of an operation's order; empty for an operation nobody knows."""
    found = connection.execute("SELECT order_number FROM operations WHERE id = ?", (operation,)).fetchone()
    return str(found[0]) if found else ""
