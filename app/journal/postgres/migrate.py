"""How the shared journal comes to the schema this program knows, whichever till is first.

A role that made the schema may change it. One that was only let in by `rights.py` may not, so that it cannot rewrite
the books either: then whoever looks after the server changes it, with `python -m app.prepare_journal`.
"""

from pathlib import Path

from app.domain.errors import JournalNewer, JournalNotOurs, JournalNotPrepared
from app.journal.migrate import migrations
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.database import Connection

FOLDER = Path(__file__).parent / "migrations"

_ONE_AT_A_TIME = 0x50446A31
"""Advisory lock of whoever brings the schema up to date."""

_LONGEST_STEP_SECONDS = 3600.0
"""A step may read every order there is: a ledger begun for a million of them takes minutes."""

_IS_THERE = "SELECT to_regclass('paydesk.schema_version') IS NOT NULL"
_MAY_CHANGE = """
    SELECT coalesce(
        (SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = 'paydesk'),
        has_database_privilege(current_database(), 'CREATE')
    )
"""


async def migrate(connection: Connection, address: JournalAddress, folder: Path = FOLDER) -> None:
    """Bring the journal up to the last step, within the transaction that is open.

    Raises JournalNotOurs for a schema of that name without our tables, JournalNewer, and JournalNotPrepared when this
    role may not do it.
    """
    steps = migrations(folder)
    await connection.execute("SELECT pg_advisory_xact_lock($1)", _ONE_AT_A_TIME)
    found = await _version_of(connection, address)
    if found > len(steps):
        raise JournalNewer(address.text, found, len(steps))
    if found < len(steps) and not await connection.fetchval(_MAY_CHANGE):
        raise JournalNotPrepared(address.text, found, len(steps))
    if not found:
        await _begin(connection)
    for step in steps[found:]:
        await connection.execute(step.sql, timeout=_LONGEST_STEP_SECONDS)
        await connection.execute("UPDATE paydesk.schema_version SET version = $1", step.version)


async def check_version(connection: Connection, address: JournalAddress) -> None:
    """Raise JournalNotOurs, JournalNewer or JournalNotPrepared unless the journal has the schema we know."""
    known, found = len(migrations(FOLDER)), await _version_of(connection, address)
    if found > known:
        raise JournalNewer(address.text, found, known)
    if found < known:
        raise JournalNotPrepared(address.text, found, known)


async def _version_of(connection: Connection, address: JournalAddress) -> int:
    """Return the number of the last step the journal has seen, 0 when there is none."""
    if await connection.fetchval(_IS_THERE):
        return int(await connection.fetchval("SELECT version FROM paydesk.schema_version"))
    if await connection.fetchval("SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'paydesk')"):
        raise JournalNotOurs(address.text)
    return 0


async def _begin(connection: Connection) -> None:
    await connection.execute("CREATE SCHEMA IF NOT EXISTS paydesk")
    await connection.execute("CREATE TABLE IF NOT EXISTS paydesk.schema_version (version INTEGER NOT NULL)")
    await connection.execute("INSERT INTO paydesk.schema_version VALUES (0)")
