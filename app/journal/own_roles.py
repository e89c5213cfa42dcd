"""Roles the shop made itself: every change stands in the trail, in the same transaction."""

from collections.abc import Sequence

import apsw

from app.domain.own_role import OwnRole
from app.domain.people_errors import RoleChangedMeanwhile, RoleInUse, RoleNameTaken, RoleUsedNoMore
from app.domain.person import Person, Role
from app.domain.trail import TrailEntry
from app.journal import trail
from app.journal.database import Run
from app.journal.people_rows import OWN_ROLE_COLUMNS, own_role_of, own_role_row

_COLUMNS = ", ".join(OWN_ROLE_COLUMNS)
_INSERT = f"""
    INSERT INTO own_roles ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT (folded) DO NOTHING
    RETURNING {_COLUMNS}
"""  # noqa: S608 - names of ours
_UPDATE = f"""
    UPDATE own_roles SET name = ?, folded = ?, rights = ?, limits = ?, retired = ?, version = version + 1
    WHERE key = ? AND version = ? RETURNING {_COLUMNS}
"""  # noqa: S608
_IS_TAKEN = "SELECT EXISTS (SELECT 1 FROM own_roles WHERE folded = ? AND key <> ?)"
_IS_HELD = "SELECT EXISTS (SELECT 1 FROM people WHERE role = ? AND NOT retired)"
_IS_GIVEN = "SELECT EXISTS (SELECT 1 FROM own_roles WHERE key = ? AND NOT retired)"


class SqliteRoleBook:
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


def refuse_retired(connection: apsw.Connection, person: Person) -> None:
    """Return when somebody may have this role. Raises RoleUsedNoMore."""
    if isinstance(person.role, Role) or person.is_retired:
        return
    if not _tells(connection, _IS_GIVEN, person.role):
        raise RoleUsedNoMore


def _all(connection: apsw.Connection) -> Sequence[OwnRole]:
    return [own_role_of(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM own_roles")]  # noqa: S608


def _make(connection: apsw.Connection, role: OwnRole, entry: TrailEntry) -> OwnRole:
    found = connection.execute(_INSERT, own_role_row(role)).fetchone()
    if found is None:
        raise RoleNameTaken(role.name)
    return _noted(connection, own_role_of(found), entry)


def _change(connection: apsw.Connection, role: OwnRole, entry: TrailEntry) -> OwnRole:
    key, name, folded, rights, limits, retired = own_role_row(role)
    if _tells(connection, _IS_TAKEN, folded, key):
        raise RoleNameTaken(role.name)
    if role.is_retired and _tells(connection, _IS_HELD, key):
        raise RoleInUse(role.name)
    found = connection.execute(_UPDATE, (name, folded, rights, limits, retired, key, role.version)).fetchone()
    if found is None:
        raise RoleChangedMeanwhile(role.name)
    return _noted(connection, own_role_of(found), entry)


def _tells(connection: apsw.Connection, question: str, *values: str) -> bool:
    return connection.execute(question, values).fetchone() == (1,)


def _noted(connection: apsw.Connection, role: OwnRole, entry: TrailEntry) -> OwnRole:
    trail.note(connection, entry, f"own role {role.key}")
    return role
