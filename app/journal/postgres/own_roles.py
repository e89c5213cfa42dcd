"""Roles the shop made itself, the same at all its tills: every change stands in the trail, with it or not."""

from collections.abc import Sequence

from app.domain.own_role import OwnRole
from app.domain.people_errors import RoleChangedMeanwhile, RoleInUse, RoleNameTaken, RoleUsedNoMore
from app.domain.person import Person, Role
from app.domain.trail import TrailEntry
from app.journal.people_rows import OWN_ROLE_COLUMNS, own_role_of, own_role_row
from app.journal.postgres import trail
from app.journal.postgres.database import Connection, Run
from app.journal.postgres.texts import storable

_COLUMNS = ", ".join(OWN_ROLE_COLUMNS)
_ALL = f"SELECT {_COLUMNS} FROM own_roles"  # noqa: S608 - names of ours
_INSERT = f"""
    INSERT INTO own_roles ({_COLUMNS}) VALUES ($1, $2, $3, $4::json, $5::json, $6, 1)
    ON CONFLICT (folded) DO NOTHING RETURNING {_COLUMNS}
"""  # noqa: S608
_UPDATE = f"""
    UPDATE own_roles SET name = $1, folded = $2, rights = $3::json, limits = $4::json, retired = $5,
        version = version + 1
    WHERE key = $6 AND version = $7 RETURNING {_COLUMNS}
"""  # noqa: S608
_LOCKED = "SELECT key FROM own_roles WHERE key = $1 FOR UPDATE"
_IS_TAKEN = "SELECT EXISTS (SELECT 1 FROM own_roles WHERE folded = $1 AND key <> $2)"
_IS_HELD = "SELECT EXISTS (SELECT 1 FROM people WHERE role = $1 AND retired = 0)"
_GIVEN = "SELECT key FROM own_roles WHERE key = $1 AND retired = 0 FOR SHARE"


class PostgresRoleBook:
    """Implements `services.people_port.RoleBook`."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def all(self) -> Sequence[OwnRole]:
        return await self._read(_all)

    async def make(self, role: OwnRole, entry: TrailEntry) -> OwnRole:
        return await self._write(lambda connection: _make(connection, role, entry))

    async def change(self, role: OwnRole, entry: TrailEntry) -> OwnRole:
        return await self._write(lambda connection: _change(connection, role, entry))


async def refuse_retired(connection: Connection, person: Person) -> None:
    """Return when somebody may have this role, which nobody retires before this is written. Raises RoleUsedNoMore."""
    if isinstance(person.role, Role) or person.is_retired:
        return
    if await connection.fetchval(_GIVEN, person.role) is None:
        raise RoleUsedNoMore


async def _all(connection: Connection) -> Sequence[OwnRole]:
    return [own_role_of(tuple(row.values())) for row in await connection.fetch(_ALL)]


async def _make(connection: Connection, role: OwnRole, entry: TrailEntry) -> OwnRole:
    found = await connection.fetchrow(_INSERT, *_row(role))
    if found is None:
        raise RoleNameTaken(role.name)
    return await _noted(connection, own_role_of(tuple(found.values())), entry)


async def _change(connection: Connection, role: OwnRole, entry: TrailEntry) -> OwnRole:
    key, name, folded, rights, limits, retired = _row(role)
    # Whoever gives the role to somebody meanwhile holds its row: the next statement sees that person.
    await connection.fetchval(_LOCKED, key)
    if await connection.fetchval(_IS_TAKEN, folded, key):
        raise RoleNameTaken(role.name)
    if role.is_retired and await connection.fetchval(_IS_HELD, key):
        raise RoleInUse(role.name)
    found = await connection.fetchrow(_UPDATE, name, folded, rights, limits, retired, key, role.version)
    if found is None:
        raise RoleChangedMeanwhile(role.name)
    return await _noted(connection, own_role_of(tuple(found.values())), entry)


def _row(role: OwnRole) -> tuple[str, str, str, str, str, int]:
    key, name, folded, rights, limits, retired = own_role_row(role)
    return key, storable(name), storable(folded), rights, limits, retired


async def _noted(connection: Connection, role: OwnRole, entry: TrailEntry) -> OwnRole:
    await trail.note(connection, entry, f"own role {role.key}")
    return role
