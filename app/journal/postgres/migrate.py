"""How the shared journal comes to the schema this program knows, whichever till is first."""

from pathlib import Path

from app.domain.errors import JournalNewer, JournalNotOurs
from app.journal.migrate import migrations
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.database import Connection

FOLDER = Path(__file__).parent / "migrations"

_ONE_AT_A_TIME = 0x50446A31
"""Advisory lock of whoever brings the schema up to date."""


async def migrate(connection: Connection, address: JournalAddress, folder: Path = FOLDER) -> None:
    """Bring the journal up to the last step, within the transaction that is open.

    Raises JournalNotOurs for a schema of that name without our tables, and JournalNewer.
    """
    steps = migrations(folder)
    await connection.execute("SELECT pg_advisory_xact_lock($1)", _ONE_AT_A_TIME)
    found = await version_of(connection, address)
    if found > len(steps):
        raise JournalNewer(address.text, found, len(steps))
    for step in steps[found:]:
        await connection.execute(step.sql)
        await connection.execute("UPDATE paydesk.schema_version SET version = $1", step.version)


async def version_of(connection: Connection, address: JournalAddress) -> int:
    """Return the number of the last step the journal has seen; a new, empty schema is made when there is none."""
    if await connection.fetchval("SELECT to_regclass('paydesk.schema_version') IS NOT NULL"):
        return int(await connection.fetchval("SELECT version FROM paydesk.schema_version"))
    if await connection.fetchval("SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'paydesk')"):
        raise JournalNotOurs(address.text)
    await connection.execute("CREATE SCHEMA IF NOT EXISTS paydesk")
    await connection.execute("CREATE TABLE paydesk.schema_version (version INTEGER NOT NULL)")
    await connection.execute("INSERT INTO paydesk.schema_version VALUES (0)")
    return 0
