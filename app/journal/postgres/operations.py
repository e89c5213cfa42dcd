"""What some till was about to do at the bank, and how it ended."""

from collections.abc import Collection, Sequence
from datetime import datetime

from app.domain.errors import OperationAlreadyOpen, OperationTakenOver, OrderChangedMeanwhile
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.operation import Ending, Operation
from app.journal.moments import to_milliseconds
from app.journal.operation_rows import COLUMNS, ending_of, operation_of, row_of
from app.journal.postgres.database import Connection, Record
from app.journal.postgres.texts import storable
from app.journal.taken_in_hand import FAILED_WANTS_A_PERSON

_NAMES = ", ".join(COLUMNS)
_MARKS = ", ".join(f"${place}" for place, _ in enumerate((*COLUMNS, "run"), 1))
# Whichever rule of "one at a time" stands against it: the second intent is not written.
_INSERT = f"INSERT INTO operations ({_NAMES}, run) VALUES ({_MARKS}) ON CONFLICT DO NOTHING RETURNING id"  # noqa: S608
_MARK_SENT = "UPDATE operations SET state = 'sent' WHERE id = $1 AND state = 'armed' RETURNING id"
_MARK_SENT_AGAIN = """
    UPDATE operations SET state = 'sent', attempt = attempt + 1, run = $3
    WHERE id = $1 AND state = 'unknown' AND attempt = $2 RETURNING id
"""
_END = """
    UPDATE operations SET state = $1, evidence = $2, by_people = $3, first_word = coalesce($4, first_word)
    WHERE id = $5 AND order_number = $6
"""
_SETTLE = f"""
    {_END} AND state IN ('armed', 'sent', 'unknown', 'needs-person')
    AND coalesce(attempt, 1) = coalesce($7, attempt, 1) RETURNING id
"""
_END_BY_PEOPLE = f"{_END} AND state IN ('unknown', 'needs-person') RETURNING id"
_PROVE = f"{_END} AND (state IN ('unknown', 'needs-person') OR by_people = 1) RETURNING id"
_BY_ID = f"SELECT {_NAMES} FROM operations WHERE id = $1"  # noqa: S608 - names of ours
_OPEN = f"""
    SELECT {_NAMES} FROM operations
    WHERE (state IN ('armed', 'sent', 'unknown', 'needs-person') OR by_people = 1)
"""  # noqa: S608
_FAILED_REFUNDS = f"""
    SELECT {_NAMES} FROM operations
    WHERE kind = 'refund' AND state IN ('refused', 'not-done') AND started_at >= $1
        AND {FAILED_WANTS_A_PERSON}
    ORDER BY started_at
"""  # noqa: S608
_OLDEST_FIRST = "ORDER BY started_at, id"
# A till that runs holds the lock of its run, on the connection it writes with. What it does not know itself to have
# begun nobody stands behind either.
_NOBODYS = """
    AND (
        id = ANY($1::text[])
        OR NOT EXISTS (
            SELECT FROM pg_locks
            WHERE locktype = 'advisory' AND granted
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND (classid::bigint << 32 | objid::bigint) = operations.run
        )
    )
"""
_ADOPT = f"""
    UPDATE operations SET run = $5 WHERE id = $4 AND state = $2 AND coalesce(attempt, 1) = $3 {_NOBODYS} RETURNING id
"""  # noqa: S608


async def add(connection: Connection, operation: Operation, run: int) -> None:
    """Store an intent. Raises OperationAlreadyOpen while the order has an open one that stands against it."""
    if await connection.fetchval(_INSERT, *_storable(row_of(operation)), run) is None:
        raise OperationAlreadyOpen(operation.order_number, operation.kind.value)


async def mark_sent(connection: Connection, operation: OperationId, number: str) -> None:
    """Note that it is about to leave, once: a second note would mean it leaves twice.

    Raises OrderChangedMeanwhile.
    """
    if await connection.fetchval(_MARK_SENT, operation) is None:
        raise OrderChangedMeanwhile(number)


async def mark_sent_again(connection: Connection, operation: Operation, run: int) -> None:
    """Note that its next attempt is about to leave from this till; the schema knows how many a kind may have.

    Raises OrderChangedMeanwhile.
    """
    if await connection.fetchval(_MARK_SENT_AGAIN, operation.id, operation.attempt, run) is None:
        raise OrderChangedMeanwhile(operation.order_number)


async def settle(connection: Connection, operation: OperationId, ended: Ending, number: OrderNumber) -> None:
    """End a step of an open operation of this order; one that has an end, or left again since, keeps what it has.

    Raises OperationTakenOver.
    """
    values = _storable(ending_of(ended))
    if await connection.fetchval(_SETTLE, *values, operation, storable(number), ended.attempt) is None:
        raise OperationTakenOver(number)


async def take_over(
    connection: Connection, operation: Operation, ended: Ending, run: int, in_doubt: Collection[OperationId]
) -> None:
    """End a step of an operation that was left behind, if it still is, and stand behind it from now on.

    Raises OperationTakenOver.
    """
    if not await adopt(connection, operation, run, in_doubt):
        raise OperationTakenOver(operation.order_number)
    await settle(connection, operation.id, ended, operation.order_number)


async def adopt(connection: Connection, operation: Operation, run: int, in_doubt: Collection[OperationId]) -> bool:
    """Stand behind an operation from now on; tell whether it is as it was read and nobody stands behind it."""
    values = (operation.state.value, operation.attempt, operation.id, run)
    return await connection.fetchval(_ADOPT, list(in_doubt), *values) is not None


async def prove(connection: Connection, operation: OperationId, ended: Ending, number: OrderNumber) -> None:
    """End an operation by evidence that came later; one that is on its way is left to its own answer.

    What people ended, only the bank's word ends again.
    """
    await _end(connection, _END_BY_PEOPLE if ended.by_people else _PROVE, operation, ended, number)


async def by_id(connection: Connection, identity: OperationId) -> Operation | None:
    found = await connection.fetchrow(_BY_ID, identity)
    return None if found is None else operation_of(tuple(found.values()))


async def open_ones(connection: Connection, number: OrderNumber | None = None) -> Sequence[Operation]:
    """Return the operations without an end by the bank's word, of one order or of all, oldest first."""
    if number is None:
        return _all_of(await connection.fetch(f"{_OPEN} {_OLDEST_FIRST}"))
    return _all_of(await connection.fetch(f"{_OPEN} AND order_number = $1 {_OLDEST_FIRST}", storable(number)))


async def failed_refunds(connection: Connection, since: datetime) -> Sequence[Operation]:
    """Return the refunds begun since then that failed and that nobody has taken in hand, oldest first."""
    return _all_of(await connection.fetch(_FAILED_REFUNDS, to_milliseconds(since)))


async def abandoned(connection: Connection, in_doubt: Collection[OperationId]) -> Sequence[Operation]:
    """Return those of them that no running till stands behind, those in doubt among them, oldest first."""
    return _all_of(await connection.fetch(f"{_OPEN} {_NOBODYS} {_OLDEST_FIRST}", list(in_doubt)))


def _all_of(found: Sequence[Record]) -> Sequence[Operation]:
    return [operation_of(tuple(row.values())) for row in found]


def _storable(values: Sequence[object]) -> Sequence[object]:
    return [storable(value) if isinstance(value, str) else value for value in values]


async def _end(connection: Connection, sql: str, operation: OperationId, ended: Ending, number: OrderNumber) -> None:
    values = _storable(ending_of(ended))
    if await connection.fetchval(sql, *values, operation, storable(number)) is None:
        raise OrderChangedMeanwhile(number)
