"""How the people of one till and their roles are taken into the shared journal."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.trail import TrailEntry
from app.journal.parcels import STAFF_COLUMNS, Staff, Values
from app.journal.people_rows import OWN_ROLE_COLUMNS, RULES_COLUMNS
from app.journal.postgres import trail
from app.journal.postgres.database import Connection
from app.journal.postgres.inserting import insert_into
from app.journal.postgres.texts import storable, storable_values

_PERSON = insert_into("people", STAFF_COLUMNS, "ON CONFLICT (folded) DO NOTHING RETURNING 'person ' || id")
_RULES = insert_into("role_rules", RULES_COLUMNS, "ON CONFLICT (role) DO NOTHING RETURNING 'role ' || role")
_OWN_ROLE = insert_into("own_roles", OWN_ROLE_COLUMNS, "ON CONFLICT DO NOTHING RETURNING 'own role ' || key")
_OF_THE_NAME = "SELECT key FROM own_roles WHERE folded = $1"
_ROLE = STAFF_COLUMNS.index("role")


async def take(connection: Connection, staff: Staff, entry: TrailEntry) -> None:
    """Take in people, their roles and the rules of these, each with this line in the trail.

    Who is here already, by the name, stays as it is; so does a role.
    """
    keys = {str(row[0]): await _taken_role(connection, row, entry) for row in staff.own_roles}
    for statement, rows in ((_PERSON, [_with_role(row, keys) for row in staff.people]), (_RULES, staff.rules)):
        for row in rows:
            await _take(connection, statement, row, entry, str(row[0]))


async def _taken_role(connection: Connection, row: Values, entry: TrailEntry) -> str:
    """Return the key the role has here: its own, or that of the one with its name that was here before."""
    key, name, folded, *_rest = row
    await _take(connection, _OWN_ROLE, row, entry, str(name))
    return str(await connection.fetchval(_OF_THE_NAME, storable(folded)) or key)


async def _take(connection: Connection, statement: str, row: Values, entry: TrailEntry, whom: str) -> None:
    about = await connection.fetchval(statement, *storable_values(row))
    if about is not None:
        await trail.note(connection, replace(entry, facts={"whom": whom}), about)


def _with_role(person: Values, keys: Mapping[str, str]) -> Values:
    role = str(person[_ROLE])
    return (*person[:_ROLE], keys.get(role, role), *person[_ROLE + 1 :])
