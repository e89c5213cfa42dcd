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
from app.journal.postgres.inserting import insert_into
from app.journal.postgres.texts import storable_values
from app.journal.statement_rows import AGREED_COLUMNS

_NOBODYS_RUN = 0
"""No running till stands behind what was unfinished: whoever starts next resumes it."""

_ORDER = f"""
    INSERT INTO orders ({", ".join(SEARCHED_ORDER_COLUMNS)}, written_at)
    VALUES ({", ".join(f"${place}" for place, _ in enumerate(SEARCHED_ORDER_COLUMNS, 1))}, clock_timestamp())
    RETURNING id
"""  # noqa: S608
_OPERATION = insert_into("operations", (*OPERATION_COLUMNS, "run"))
_ENTRY = insert_into("timeline", ("order_id", *ENTRY_COLUMNS))
_NOTICE = insert_into("notices", NOTICE_COLUMNS, "ON CONFLICT DO NOTHING")
_COUNTED = insert_into("counted", COUNTED_COLUMNS, "ON CONFLICT DO NOTHING")
_AGREED = insert_into("agreed", AGREED_COLUMNS, "ON CONFLICT DO NOTHING")
_LINE = insert_into("trail", (*TRAIL_COLUMNS, "origin"), "ON CONFLICT (origin) DO NOTHING")
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
        await connection.execute(_NOTICE, *storable_values(notice))


async def take_counted(connection: Connection, counted: Sequence[Values]) -> None:
    """Take in which movement stands in which day's report, so that none is counted again."""
    await connection.executemany(_COUNTED, [storable_values(row) for row in counted])


async def take_agreed(connection: Connection, agreed: Sequence[Values]) -> None:
    """Take in which movement agreed with which file, so that none agrees with two."""
    await connection.executemany(_AGREED, [storable_values(row) for row in agreed])


async def take_trail(connection: Connection, journal: str, lines: Sequence[Values]) -> None:
    """Take in the lines of a till's own trail, each once, however often they are sent."""
    for number, *line in lines:
        await connection.execute(_LINE, *storable_values(tuple(line)), f"{journal} {number}")


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
        storable_values(parcel.order),
        tuple(map(storable_values, parcel.operations)),
        tuple(map(storable_values, parcel.entries)),
    )
