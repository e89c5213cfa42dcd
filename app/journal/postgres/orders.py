"""How orders are stored in the shared journal, with their version, and found again by a key."""

from collections.abc import Sequence

from msgspec.structs import replace

from app.domain.errors import OrderChangedMeanwhile
from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.order import Order
from app.journal.postgres.database import Connection
from app.journal.postgres.texts import storable, storable_row
from app.journal.rows import CHANGING, COLUMNS, FIXED, order_of, row_of

SELECT = f"SELECT {', '.join(COLUMNS)} FROM orders"  # noqa: S608 - column names of ours

_INSERTED = (*COLUMNS, "folded")
_INSERT = f"""
    INSERT INTO orders ({", ".join(_INSERTED)}, written_at)
    VALUES ({", ".join(f"${place}" for place, _ in enumerate(_INSERTED, 1))}, clock_timestamp())
    ON CONFLICT (number) DO NOTHING RETURNING id
"""  # noqa: S608
_UPDATED = (*CHANGING, "folded")
_KEPT = (*FIXED, "version")
_UPDATE = f"""
    UPDATE orders SET {", ".join(f"{column} = ${place}" for place, column in enumerate(_UPDATED, 1))},
        version = version + 1, written_at = clock_timestamp()
    WHERE {" AND ".join(f"{column} = ${place}" for place, column in enumerate(_KEPT, len(_UPDATED) + 1))}
    RETURNING id
"""  # noqa: S608
OPEN_ONES = f"""
    {SELECT} WHERE state IN ('awaiting-payment', 'challenge-pending', 'pending', 'outcome-unknown')
    ORDER BY asked_at NULLS FIRST, created_at, number
"""


async def store(connection: Connection, order: Order) -> tuple[int, Order]:
    """Return row id and order as it stands now. Raises OrderChangedMeanwhile for an old version."""
    row = storable_row(row_of(order))
    if row["version"]:
        entry = await connection.fetchval(_UPDATE, *(row[column] for column in (*_UPDATED, *_KEPT)))
    else:
        first = {**row, "version": 1}
        entry = await connection.fetchval(_INSERT, *(first[column] for column in _INSERTED))
    if entry is None:
        raise OrderChangedMeanwhile(order.number)
    stored = order_of(tuple(row[column] for column in COLUMNS))
    return int(entry), replace(stored, version=order.version + 1)


async def by_number(connection: Connection, number: OrderNumber) -> Order | None:
    return await _one(connection, f"{SELECT} WHERE number = $1", number)


async def by_gateway_id(connection: Connection, gateway_order_id: GatewayOrderId) -> Order | None:
    """Return the order with this key of the bank, the newest should two banks use the same."""
    sql = f"{SELECT} WHERE gateway_order_id = $1 ORDER BY created_at DESC LIMIT 1"
    return await _one(connection, sql, gateway_order_id)


async def open_ones(connection: Connection) -> Sequence[Order]:
    """Return the orders the bank must be asked about, never asked ones first, then longest unasked."""
    return await several(connection, OPEN_ONES)


async def several(connection: Connection, sql: str, *values: object) -> Sequence[Order]:
    """Return the orders a statement selects; its columns are COLUMNS."""
    return [order_of(tuple(found.values())) for found in await connection.fetch(sql, *values)]


async def _one(connection: Connection, sql: str, key: str) -> Order | None:
    found = await connection.fetchrow(sql, storable(key))
    return None if found is None else order_of(tuple(found.values()))
