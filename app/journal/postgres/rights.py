"""What a till may do on the server: everything its work needs, and nothing that rewrites what was written.

The role that owns the schema gives these rights; the tills come in with another one. What a migration adds is plain
and may be changed, unless it is named here.
"""

from collections.abc import Mapping, Sequence

from app.domain.errors import JournalTillRoleUnusable
from app.journal.postgres.database import Connection
from app.journal.rows import FIXED

_READ_ONLY = ("identity", "schema_version", "counting_begins")
_ONLY_GROW = (
    "timeline",
    "ledger",
    "operations",
    "orders",
    "people",
    "role_rules",
    "own_roles",
    "badges",
    "trail",
    "counted",
    "agreed",
)
_ADDED_TO = [table for table in _ONLY_GROW if table != "ledger"]
_KEPT_FOR_EVER: Mapping[str, Sequence[str]] = {
    "orders": ("id", *FIXED),
    "operations": (
        "id",
        "order_number",
        "kind",
        "started_at",
        "amount",
        "currency",
        "expected_captured",
        "operator",
    ),
    "people": ("id", "name", "folded"),
    "role_rules": ("role",),
    "own_roles": ("key",),
    "badges": ("person",),
}
"""Of rows that change, the columns that do not: what an order is about, and what was intended."""
_ENTERED_IN_LEDGER = ("order_id", "page")
"""Its place in the chain a line gets from the server's own function."""

_IS_A_PLAIN_ROLE = """
    SELECT NOT rolsuper AND NOT pg_has_role(rolname, (
        SELECT nspowner FROM pg_namespace WHERE nspname = 'paydesk'
    ), 'MEMBER')
    FROM pg_roles WHERE rolname = $1
"""
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'paydesk'"
_COLUMNS = """
    SELECT column_name FROM information_schema.columns WHERE table_schema = 'paydesk' AND table_name = $1
"""


async def let_in(connection: Connection, role: str) -> None:
    """Give a till's role its rights, and take away whatever else it had on these tables.

    Raises JournalTillRoleUnusable for a role that is not there, or that rules the schema and so keeps every right.
    """
    if not await connection.fetchval(_IS_A_PLAIN_ROLE, role):
        raise JournalTillRoleUnusable(role)
    tables = [row["tablename"] for row in await connection.fetch(_TABLES)]
    plain = [table for table in tables if table not in (*_READ_ONLY, *_ONLY_GROW)]
    till = _quoted(role)
    for statement in (
        "REVOKE ALL ON SCHEMA paydesk FROM PUBLIC",
        f"REVOKE ALL ON ALL TABLES IN SCHEMA paydesk FROM PUBLIC, {till}",
        f"REVOKE ALL ON SCHEMA paydesk FROM {till}",
        f"GRANT USAGE ON SCHEMA paydesk TO {till}",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA paydesk TO {till}",
        f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA paydesk TO {till}",
        f"GRANT INSERT, UPDATE, DELETE ON {_list(plain)} TO {till}",
        f"GRANT INSERT ON {_list(_ADDED_TO)} TO {till}",
        f"GRANT INSERT ({_list(_ENTERED_IN_LEDGER)}) ON ledger TO {till}",
    ):
        await connection.execute(statement)
    for table in _KEPT_FOR_EVER:
        changing = _list(await _changing(connection, table))
        await connection.execute(f"GRANT UPDATE ({changing}) ON {_quoted(table)} TO {till}")


async def _changing(connection: Connection, table: str) -> Sequence[str]:
    columns = [row["column_name"] for row in await connection.fetch(_COLUMNS, table)]
    return [column for column in columns if column not in _KEPT_FOR_EVER[table]]


def _list(names: Sequence[str]) -> str:
    return ", ".join(map(_quoted, names))


def _quoted(name: str) -> str:
    return '"{}"'.format(name.replace('"', '""'))
