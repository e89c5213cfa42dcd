"""What we were about to do at the bank, and how it ended."""

from collections.abc import Sequence
from datetime import datetime

import apsw

from app.domain.errors import OperationAlreadyOpen, OperationTakenOver, OrderChangedMeanwhile
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.operation import Ending, Operation
from app.journal.moments import to_milliseconds
from app.journal.operation_rows import COLUMNS, ending_of, operation_of, row_of
from app.journal.taken_in_hand import FAILED_WANTS_A_PERSON

_NAMES = ", ".join(COLUMNS)
# Whichever rule of "one at a time" stands against it: the second intent is not written.
_INSERT = f"""
    INSERT INTO operations ({_NAMES}) VALUES ({", ".join("?" * len(COLUMNS))}) ON CONFLICT DO NOTHING
"""  # noqa: S608 - column names of ours
_MARK_SENT = "UPDATE operations SET state = 'sent' WHERE id = ? AND state = 'armed'"
_MARK_SENT_AGAIN = """
    UPDATE operations SET state = 'sent', attempt = attempt + 1
    WHERE id = ? AND state = 'unknown' AND attempt = ?
"""
_END = "UPDATE operations SET state = ?, evidence = ?, by_people = ?, first_word = coalesce(?, first_word)"
_SETTLE = f"""
    {_END} WHERE id = ? AND order_number = ? AND state IN ('armed', 'sent', 'unknown', 'needs-person')
    AND coalesce(attempt, 1) = coalesce(?, attempt, 1)
"""
_TAKE_OVER = f"{_END} WHERE id = ? AND order_number = ? AND state = ? AND coalesce(attempt, 1) = ?"
_END_BY_PEOPLE = f"{_END} WHERE id = ? AND order_number = ? AND state IN ('unknown', 'needs-person')"
_PROVE = f"{_END} WHERE id = ? AND order_number = ? AND (state IN ('unknown', 'needs-person') OR by_people = 1)"
BY_ID = f"SELECT {_NAMES} FROM operations WHERE id = ?"  # noqa: S608
OPEN_ONES = f"""
    SELECT {_NAMES} FROM operations INDEXED BY operations_open
    WHERE state IN ('armed', 'sent', 'unknown', 'needs-person')
    UNION ALL SELECT {_NAMES} FROM operations INDEXED BY operations_by_people WHERE by_people = 1
    ORDER BY started_at, id
"""  # noqa: S608
OPEN_ONES_OF_ORDER = f"""
    SELECT {_NAMES} FROM operations INDEXED BY operations_open
    WHERE state IN ('armed', 'sent', 'unknown', 'needs-person') AND order_number = ?1
    UNION ALL SELECT {_NAMES} FROM operations INDEXED BY operations_by_people
    WHERE by_people = 1 AND order_number = ?1
    ORDER BY started_at, id
"""  # noqa: S608

_FAILED_REFUNDS = f"""
    SELECT {_NAMES} FROM operations INDEXED BY operations_failed_refunds
    WHERE kind = 'refund' AND state IN ('refused', 'not-done') AND started_at >= ?
        AND {FAILED_WANTS_A_PERSON}
    ORDER BY started_at
"""  # noqa: S608


def add(connection: apsw.Connection, operation: Operation) -> None:
    """Store an intent. Raises OperationAlreadyOpen while the order has an open one that stands against it."""
    connection.execute(_INSERT, row_of(operation))
    if not connection.changes():
        raise OperationAlreadyOpen(operation.order_number, operation.kind.value)


def mark_sent(connection: apsw.Connection, operation: OperationId) -> None:
    """Note that it is about to leave, once: a second note would mean it leaves twice.

    Raises OrderChangedMeanwhile.
    """
    connection.execute(_MARK_SENT, (operation,))
    if not connection.changes():
        raise OrderChangedMeanwhile(order_of(connection, operation))


def mark_sent_again(connection: apsw.Connection, operation: Operation) -> None:
    """Note that its next attempt is about to leave; the schema knows how many a kind may have.

    Raises OrderChangedMeanwhile.
    """
    connection.execute(_MARK_SENT_AGAIN, (operation.id, operation.attempt))
    if not connection.changes():
        raise OrderChangedMeanwhile(operation.order_number)


def settle(connection: apsw.Connection, operation: OperationId, ended: Ending, number: OrderNumber) -> None:
    """End a step of an open operation of this order; one that has an end, or left again since, keeps what it has.

    Raises OperationTakenOver.
    """
    connection.execute(_SETTLE, (*ending_of(ended), operation, number, ended.attempt))
    if not connection.changes():
        raise OperationTakenOver(number)


def take_over(connection: apsw.Connection, operation: Operation, ended: Ending) -> None:
    """End a step of an operation that was left behind, if it is still as it was read. Raises OperationTakenOver."""
    values = (operation.id, operation.order_number, operation.state.value, operation.attempt)
    connection.execute(_TAKE_OVER, (*ending_of(ended), *values))
    if not connection.changes():
        raise OperationTakenOver(operation.order_number)


def prove(connection: apsw.Connection, operation: OperationId, ended: Ending, number: OrderNumber) -> None:
    """End an operation by evidence that came later; one that is on its way is left to its own answer.

    What people ended, only the bank's word ends again.
    """
    _end(connection, _END_BY_PEOPLE if ended.by_people else _PROVE, operation, ended, number)


def by_id(connection: apsw.Connection, identity: OperationId) -> Operation | None:
    values = connection.execute(BY_ID, (identity,)).fetchone()
    return None if values is None else operation_of(values)


def open_ones(connection: apsw.Connection, number: OrderNumber | None = None) -> Sequence[Operation]:
    """Return the operations without an end by the bank's word, of one order or of all, oldest first."""
    found = connection.execute(OPEN_ONES) if number is None else connection.execute(OPEN_ONES_OF_ORDER, (number,))
    return [operation_of(values) for values in found]


def failed_refunds(connection: apsw.Connection, since: datetime) -> Sequence[Operation]:
    """Return the refunds begun since then that failed and that nobody has taken in hand, oldest first."""
    return [operation_of(values) for values in connection.execute(_FAILED_REFUNDS, (to_milliseconds(since),))]


def order_of(connection: apsw.Connection, operation: OperationId) -> str:
    """Return the number of an operation's order; empty for an operation nobody knows."""
    found = connection.execute("SELECT order_number FROM operations WHERE id = ?", (operation,)).fetchone()
    return str(found[0]) if found else ""


def _end(connection: apsw.Connection, sql: str, operation: OperationId, ended: Ending, number: OrderNumber) -> None:
    connection.execute(sql, (*ending_of(ended), operation, number))
    if not connection.changes():
        raise OrderChangedMeanwhile(number)
