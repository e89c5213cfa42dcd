"""How orders are stored, with their version, and found again by a key."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

import apsw

from app.domain.errors import OrderChangedMeanwhile
from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.order import Order
from app.journal import fragments
from app.journal.rows import CHANGING, COLUMNS, FIXED, Row, order_of, row_of

SELECT = f"SELECT {', '.join(COLUMNS)} FROM orders"  # noqa: S608 - column names of ours

_INSERT = f"""
    INSERT INTO orders ({", ".join(COLUMNS)}, folded, newest_so_far)
    VALUES (
        {", ".join(f":{column}" for column in COLUMNS)}, :folded,
        max(:created_at, coalesce(
            (SELECT newest_so_far FROM orders WHERE id = (SELECT max(id) FROM orders)), :created_at
        ))
    )
    ON CONFLICT (number) DO NOTHING
"""  # noqa: S608
_UPDATE = f"""
    UPDATE orders SET {", ".join(f"{column} = :{column}" for column in CHANGING)},
        folded = :folded, version = :version + 1
    WHERE version = :version AND {" AND ".join(f"{column} = :{column}" for column in FIXED)}
"""  # noqa: S608
_BY_ENTRIES = f"""
    SELECT {", ".join(f"orders.{column}" for column in COLUMNS)}
    FROM json_each(?) AS wanted CROSS JOIN orders ON orders.id = wanted.value ORDER BY wanted.key
"""  # noqa: S608


def store(connection: apsw.Connection, order: Order) -> Order:
    """Return the order as it stands in the journal now. Raises OrderChangedMeanwhile for an old version."""
    row = row_of(order)
    before = _identity_and_folded(connection, order.number)
    _write(connection, row)
    if before is None or before[1] != row["folded"]:
        fragments.note(connection, before[0] if before else connection.last_insert_rowid())
    stored = {**row, "version": order.version + 1}
    return order_of(tuple(stored[column] for column in COLUMNS))


def by_number(connection: apsw.Connection, number: OrderNumber) -> Order | None:
    return _one(connection, f"{SELECT} WHERE number = ?", number)


def by_gateway_id(connection: apsw.Connection, gateway_order_id: GatewayOrderId) -> Order | None:
    """Return the order with this key of the bank, the newest should two banks use the same."""
    return _one(connection, f"{SELECT} WHERE gateway_order_id = ? ORDER BY created_at DESC LIMIT 1", gateway_order_id)


def by_entries(connection: apsw.Connection, entries: Iterable[int]) -> Sequence[Order]:
    """Return the orders with these row ids, in the order given."""
    return of_rows(connection.execute(_BY_ENTRIES, (json.dumps(list(entries)),)))


def of_rows(rows: Iterable[tuple[Any, ...]]) -> Sequence[Order]:
    """Return the orders of rows of COLUMNS."""
    return [order_of(values) for values in rows]


def open_ones(connection: apsw.Connection) -> Sequence[Order]:
    """Return the orders the bank must be asked about, never asked ones first, then longest unasked.

    The states stand here as in the index, or SQLite would not use it; a test compares both with the domain.
    """
    return [order_of(values) for values in connection.execute(OPEN_ONES)]


OPEN_ONES = f"""
    {SELECT} INDEXED BY orders_open
    WHERE state IN ('awaiting-payment', 'challenge-pending', 'pending', 'outcome-unknown')
    ORDER BY asked_at, created_at, number
"""


def _write(connection: apsw.Connection, row: Row) -> None:
    """Insert a new order or change one that still has the version we read; anything else has changed."""
    if row["version"]:
        connection.execute(_UPDATE, row)
    else:
        connection.execute(_INSERT, {**row, "version": 1})
    if not connection.changes():
        raise OrderChangedMeanwhile(row["number"])


def _identity_and_folded(connection: apsw.Connection, number: str) -> tuple[int, str] | None:
    found: tuple[int, str] | None = connection.execute(
        "SELECT id, folded FROM orders WHERE number = ?", (number,)
    ).fetchone()
    return found


def _one(connection: apsw.Connection, sql: str, key: str) -> Order | None:
    values = connection.execute(sql, (key,)).fetchone()
    return None if values is None else order_of(values)
