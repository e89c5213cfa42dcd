"""How the shared books prove that they are what was written: a line for every write, linked a moment later.

Every write enters its line in its own transaction and compares the page it writes on with the line before, as in the
SQLite file. The chain is made of all lines that wait, by one till at a time, before a head is noted anywhere: so
tills never queue behind each other's commits.
"""

from app.domain.books import JournalHead
from app.domain.errors import JournalDamaged
from app.domain.identifiers import OperationId
from app.journal.chain import first_link
from app.journal.postgres.database import ENTERED, LINE, Connection
from app.journal.postgres.texts import storable

LINKED_AT_ONCE = 2000
"""A few dozen milliseconds of the server."""

# The line is named to the transaction as well: `database.py` looks for it where nobody heard of the commit.
_ENTER = f"""
    WITH entered AS (
        INSERT INTO ledger (order_id, page) SELECT id, page_of(id) FROM orders WHERE number = $1 RETURNING {LINE}
    )
    SELECT set_config('{ENTERED}', line, true) FROM entered
"""  # noqa: S608 - names of ours
_LOCK_ORDER_OF = "SELECT order_number, lock_order(order_number) AS is_right FROM operations WHERE id = $1"
_WAITING = "SELECT EXISTS (SELECT FROM ledger WHERE sequence IS NULL)"
_HEAD = """
    SELECT journal_id, sequence, link
    FROM identity LEFT JOIN (
        SELECT sequence, link FROM ledger WHERE sequence IS NOT NULL ORDER BY sequence DESC LIMIT 1
    ) AS last_line ON TRUE
"""


async def lock(connection: Connection, number: str) -> None:
    """Let nobody else write this order until the transaction ends. First in every write, so none wait in circles.

    Raises JournalDamaged when the order's page is not what was written last.
    """
    if await connection.fetchval("SELECT lock_order($1)", storable(number)) is False:
        raise JournalDamaged(f"order {number}")


async def lock_order_of(connection: Connection, operation: OperationId) -> str:
    """Return the number of an operation's order after locking it; empty for an operation nobody knows.

    Raises JournalDamaged as `lock`.
    """
    found = await connection.fetchrow(_LOCK_ORDER_OF, operation)
    if found is None:
        return ""
    if found["is_right"] is False:
        raise JournalDamaged(f"order {found['order_number']}")
    return str(found["order_number"])


async def enter(connection: Connection, number: str) -> None:
    """Enter the order's page as it stands now. Last in every write."""
    await connection.execute(_ENTER, storable(number))


async def is_waiting(connection: Connection) -> bool:
    """Tell whether lines wait to be linked."""
    return bool(await connection.fetchval(_WAITING))


async def link(connection: Connection) -> bool:
    """Link the lines that wait; tell whether there may be more. While another till links, there is nothing to do."""
    return bool(await connection.fetchval("SELECT link_lines($1)", LINKED_AT_ONCE) == LINKED_AT_ONCE)


async def head(connection: Connection) -> JournalHead:
    """Return how far the linked lines go. Raises JournalDamaged."""
    found = await connection.fetchrow(_HEAD)
    if found is None:
        raise JournalDamaged("the name of the journal")
    if found["sequence"] is None:
        return JournalHead(found["journal_id"], 0, first_link(found["journal_id"]).hex())
    return JournalHead(found["journal_id"], found["sequence"], found["link"].hex())


async def link_at(connection: Connection, sequence: int) -> bytes | None:
    """Return the hash of a line, of line 0 that of the journal's name; None for a line that is not there."""
    if not sequence:
        return first_link(await identity_of(connection))
    found: bytes | None = await connection.fetchval("SELECT link FROM ledger WHERE sequence = $1", sequence)
    return found


async def identity_of(connection: Connection) -> str:
    """Return the journal's own name."""
    return str(await connection.fetchval("SELECT journal_id FROM identity"))
