"""How the books of one till are taken into the shared journal, and read back to be compared."""

from collections.abc import Sequence

from app.domain.errors import JournalsDiffer
from app.journal.operation_rows import COLUMNS as OPERATION_COLUMNS
from app.journal.parcels import (
    COUNTED_COLUMNS,
    ENTRY_COLUMNS,
    NOTICE_COLUMNS,
    SEARCHED_ORDER_COLUMNS,
    Parcel,
    Values,
)
from app.journal.people_rows import TRAIL_COLUMNS
from app.journal.postgres import ledger
from app.journal.postgres.database import Connection
from app.journal.postgres.texts import storable

_NOBODYS_RUN = 0
"""No running till stands behind what was unfinished: whoever starts next resumes it."""


def _insert(table: str, columns: Sequence[str], more: str = "") -> str:
    marks = ", ".join(f"${place}" for place, _ in enumerate(columns, 1))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks}) {more}"  # noqa: S608 - names of ours


_ORDER = f"""
    INSERT INTO orders ({", ".join(SEARCHED_ORDER_COLUMNS)}, written_at)
    VALUES ({", ".join(f"${place}" for place, _ in enumerate(SEARCHED_ORDER_COLUMNS, 1))}, clock_timestamp())
    RETURNING id
"""  # noqa: S608
_OPERATION = _insert("operations", (*OPERATION_COLUMNS, "run"))
_ENTRY = _insert("timeline", ("order_id", *ENTRY_COLUMNS))
_NOTICE = _insert("notices", NOTICE_COLUMNS, "ON CONFLICT DO NOTHING")
_COUNTED = _insert("counted", COUNTED_COLUMNS, "ON CONFLICT DO NOTHING")
_LINE = _insert("trail", (*TRAIL_COLUMNS, "origin"), "ON CONFLICT (origin) DO NOTHING")
_THE_ORDER = f"SELECT id, {', '.join(SEARCHED_ORDER_COLUMNS)} FROM orders WHERE number = $1"  # noqa: S608
_ITS_OPERATIONS = f"""
    SELECT {", ".join(OPERATION_COLUMNS)} FROM operations WHERE order_number = $1 ORDER BY started_at, id
"""  # noqa: S608
_ITS_ENTRIES = f"SELECT {', '.join(ENTRY_COLUMNS)} FROM timeline WHERE order_id = $1 ORDER BY id"  # noqa: S608


async def take(connection: Connection, parcel: Parcel) -> bool:
    """Take an order in; tell whether it was new. Raises JournalsDiffer for one that is there and differs."""
    parcel = storable_parcel(parcel)
    there = await parcel_of(connection, parcel.number)
    if there is not None:
        if not parcel.is_kept_in(there):
            raise JournalsDiffer(parcel.number)
        return False
    entry = await connection.fetchval(_ORDER, *parcel.order)
    for operation in parcel.operations:
        await connection.execute(_OPERATION, *operation, _NOBODYS_RUN)
    for line in parcel.entries:
        await connection.execute(_ENTRY, entry, *line)
    await ledger.enter(connection, parcel.number)
    return True


async def take_notices(connection: Connection, notices: Sequence[Values]) -> None:
    """Take in what the banks told; what is there already stays as it is."""
    for notice in notices:
        await connection.execute(_NOTICE, *_storable(notice))


async def take_counted(connection: Connection, counted: Sequence[Values]) -> None:
    """Take in which movement stands in which day's report, so that none is counted again."""
    await connection.executemany(_COUNTED, [_storable(row) for row in counted])


async def take_trail(connection: Connection, journal: str, lines: Sequence[Values]) -> None:
    """Take in the lines of a till's own trail, each once, however often they are sent."""
    for number, *line in lines:
        await connection.execute(_LINE, *_storable(tuple(line)), f"{journal} {number}")


async def parcel_of(connection: Connection, number: str) -> Parcel | None:
    """Return all that is held of an order, None for one that is not here."""
    found = await connection.fetchrow(_THE_ORDER, number)
    if found is None:
        return None
    entry, *order = found.values()
    operations = await connection.fetch(_ITS_OPERATIONS, number)
    entries = await connection.fetch(_ITS_ENTRIES, entry)
    return Parcel(
        tuple(order), tuple(tuple(row.values()) for row in operations), tuple(tuple(row.values()) for row in entries)
    )


def storable_parcel(parcel: Parcel) -> Parcel:
    """Return the parcel as it stands on the server, which cannot hold a NUL."""
    return Parcel(
        _storable(parcel.order), tuple(map(_storable, parcel.operations)), tuple(map(_storable, parcel.entries))
    )


def _storable(values: Values) -> Values:
    return tuple(storable(value) if isinstance(value, str) else value for value in values)
