"""What some till was about to do at the bank, and how it ended."""

from collections.abc import Sequence

from app.domain.errors import OperationAlreadyOpen, OrderChangedMeanwhile
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.operation import Operation, OperationKind, OperationState
from app.journal.moments import to_milliseconds, to_moment
from app.journal.postgres.database import Connection, Record
from app.journal.postgres.texts import storable

_INSERT = """
    INSERT INTO operations (id, order_number, kind, state, started_at, run) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (order_number, kind) WHERE state IN ('armed', 'sent', 'unknown') DO NOTHING RETURNING id
"""
_MARK_SENT = "UPDATE operations SET state = 'sent' WHERE id = $1 AND state = 'armed' RETURNING id"
_SETTLE = """
    UPDATE operations SET state = $1
    WHERE id = $2 AND order_number = $3 AND state IN ('armed', 'sent', 'unknown') RETURNING id
"""
_COLUMNS = "id, order_number, kind, state, started_at"
_OPEN = f"SELECT {_COLUMNS} FROM operations WHERE state IN ('armed', 'sent', 'unknown')"  # noqa: S608 - names of ours
_OLDEST_FIRST = "ORDER BY started_at, id"
_NOBODYS = """
    AND NOT EXISTS (
        SELECT FROM pg_locks
        WHERE locktype = 'advisory' AND granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND (classid::bigint << 32 | objid::bigint) = operations.run
    )
"""


async def add(connection: Connection, operation: Operation, run: int) -> None:
    """Store an intent. Raises OperationAlreadyOpen while the order has an open one of the kind."""
    added = await connection.fetchval(
        _INSERT,
        operation.id,
        storable(operation.order_number),
        operation.kind.value,
        operation.state.value,
        to_milliseconds(operation.started_at),
        run,
    )
    if added is None:
        raise OperationAlreadyOpen(operation.order_number, operation.kind.value)


async def mark_sent(connection: Connection, operation: OperationId) -> None:
    """Note that it is about to leave, once: a second note would mean it leaves twice."""
    if await connection.fetchval(_MARK_SENT, operation) is None:
        number = await connection.fetchval("SELECT order_number FROM operations WHERE id = $1", operation)
        raise OrderChangedMeanwhile(number or "")


async def settle(connection: Connection, operation: OperationId, ended: OperationState, number: OrderNumber) -> None:
    """End an open operation of this order; one that has an end keeps it."""
    if ended in (OperationState.ARMED, OperationState.SENT):
        raise ValueError(f"{ended} is no end of an operation")
    if await connection.fetchval(_SETTLE, ended.value, operation, storable(number)) is None:
        raise OrderChangedMeanwhile(number)


async def open_ones(connection: Connection, number: OrderNumber | None = None) -> Sequence[Operation]:
    """Return the operations without an end, of one order or of all, oldest first."""
    if number is None:
        return _all_of(await connection.fetch(f"{_OPEN} {_OLDEST_FIRST}"))
    return _all_of(await connection.fetch(f"{_OPEN} AND order_number = $1 {_OLDEST_FIRST}", storable(number)))


async def abandoned(connection: Connection) -> Sequence[Operation]:
    """Return the operations without an end that no running till stands behind, oldest first."""
    return _all_of(await connection.fetch(f"{_OPEN} {_NOBODYS} {_OLDEST_FIRST}"))


def _all_of(found: Sequence[Record]) -> Sequence[Operation]:
    return [
        Operation(
            OperationId(row["id"]),
            OrderNumber(row["order_number"]),
            OperationKind(row["kind"]),
            OperationState(row["state"]),
            to_moment(row["started_at"]),
        )
        for row in found
    ]
