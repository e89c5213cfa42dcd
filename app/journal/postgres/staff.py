"""How the people of one till and their roles are taken into the shared journal."""

from collections.abc import Collection, Mapping

from msgspec.structs import replace

from app.domain.trail import Deed, TrailEntry
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
_ONE_AT_A_TIME, _TAKING_STAFF = "SELECT pg_advisory_xact_lock($1)", 0x50446A53
_KNOWN = "SELECT folded FROM people"
_HAS_BADGES = "SELECT EXISTS (SELECT 1 FROM badges WHERE code IS NOT NULL)"
_GIVE_BADGE = "INSERT INTO badges (person, code) SELECT id, $2 FROM people WHERE folded = $1 RETURNING person"
_HAS_THIS_BADGE = """
    SELECT EXISTS (SELECT 1 FROM badges JOIN people ON people.id = badges.person WHERE folded = $1 AND code = $2)
"""
_ROLE = STAFF_COLUMNS.index("role")


async def take(connection: Connection, staff: Staff, entry: TrailEntry) -> int:
    """Take in people, their roles and the rules of these, each with this line in the trail.

    Who is here already, by the name, stays as it is; so does a role. Returns how many badges did not come along.
    """
    await connection.execute(_ONE_AT_A_TIME, _TAKING_STAFF)
    known = {str(row["folded"]) for row in await connection.fetch(_KNOWN)}
    keys = {str(row[0]): await _taken_role(connection, row, entry) for row in staff.own_roles}
    for statement, rows in ((_PERSON, [_with_role(row, keys) for row in staff.people]), (_RULES, staff.rules)):
        for row in rows:
            await _take(connection, statement, row, entry, str(row[0]))
    return await _take_badges(connection, staff, known, entry)


async def _take_badges(connection: Connection, staff: Staff, known: Collection[str], entry: TrailEntry) -> int:
    """Give those who came just now the badges they had, where nobody here has one yet.

    Hashes of two journals cannot tell whether one badge is two people's, and a badge must be one person's alone.
    """
    are_alone = not await connection.fetchval(_HAS_BADGES)
    left = 0
    for folded, name, code in ((storable(each[0]), str(each[1]), each[2]) for each in staff.badges):
        if are_alone and folded not in known:
            person = await connection.fetchval(_GIVE_BADGE, folded, code)
            given = replace(entry, deed=Deed.BADGE_GIVEN, facts={"whom": name})
            await trail.note(connection, given, f"badge {person}")
        else:
            left += not await connection.fetchval(_HAS_THIS_BADGE, folded, code)
    return left


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
