"""Which tills work on this journal, and may this role work on it? Read without changing anything."""

from collections.abc import Sequence

from app.domain.errors import JournalNotPrepared
from app.domain.shared_journal import JournalLook, SeenTill
from app.journal.moments import to_moment
from app.journal.postgres.address import JournalAddress, address_of
from app.journal.postgres.database import Connection, Database
from app.journal.postgres.migrate import check_version

_LATELY_MS = 14 * 24 * 3600 * 1000
_ACTED = """
    SELECT till, max(at) AS at FROM (
        SELECT till, at FROM trail UNION ALL SELECT till, created_at AS at FROM orders
    ) AS acts
    WHERE till <> '' AND at >= extract(epoch FROM clock_timestamp()) * 1000 - $1
    GROUP BY till
"""
_CONNECTED = """
    SELECT DISTINCT application_name AS name, (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS at
    FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'Paydesk %'
"""
_MAY_WORK = """
    SELECT has_table_privilege('paydesk.orders', 'SELECT, INSERT') AND has_table_privilege('paydesk.trail', 'INSERT')
"""
_MAY_REWRITE = (
    "SELECT has_table_privilege('paydesk.trail', 'UPDATE') OR has_table_privilege('paydesk.trail', 'DELETE')"
)


async def seen(connection: Connection) -> Sequence[SeenTill]:
    """Return the tills of the last two weeks by name; those connected now with the version they say they are."""
    found = {
        row["till"]: SeenTill(row["till"], to_moment(row["at"])) for row in await connection.fetch(_ACTED, _LATELY_MS)
    }
    for row in await connection.fetch(_CONNECTED):
        _paydesk, version, *rest = str(row["name"]).split(" ")
        till = " ".join(rest)
        if till:
            found[till] = SeenTill(till, to_moment(row["at"]), version, is_connected=True)
    return [found[till] for till in sorted(found)]


async def look_at(text: str, password: str | None) -> JournalLook:
    """Return what was found behind an address, which stays as it is.

    Raises JournalAddressUnusable, JournalUnreachable, JournalCannotWrite for a server that promises too little,
    JournalNotOurs and JournalNewer.
    """
    address = address_of(text)
    database = await Database.open(address, password)
    try:
        return await database.read(lambda connection: _look(connection, address))
    finally:
        await database.close()


async def _look(connection: Connection, address: JournalAddress) -> JournalLook:
    try:
        await check_version(connection, address)
    except JournalNotPrepared:
        return JournalLook(address.text)
    return JournalLook(
        address.text,
        is_prepared=True,
        may_work=bool(await connection.fetchval(_MAY_WORK)),
        may_rewrite=bool(await connection.fetchval(_MAY_REWRITE)),
        orders=int(await connection.fetchval("SELECT count(*) FROM orders")),
    )
