"""Who works here and what each role may do: every change stands in the trail, in the same transaction."""

from collections.abc import Sequence

import apsw

from app.domain.people_errors import PersonChangedMeanwhile, PersonNameTaken, PersonUnknown
from app.domain.person import Person, PersonId, PinHash, RoleRules, key_of
from app.domain.trail import TrailEntry
from app.journal import trail
from app.journal.badges import SqliteBadgeBook
from app.journal.database import Run
from app.journal.own_roles import SqliteRoleBook, refuse_retired
from app.journal.people_rows import (
    PERSON_COLUMNS,
    RULES_COLUMNS,
    changing_person_row,
    new_person_row,
    person_of,
    rules_of,
    rules_row,
)

_SELECT = f"SELECT {', '.join(PERSON_COLUMNS)} FROM people"  # noqa: S608 - names of ours
_INSERT = f"""
    INSERT INTO people (name, folded, role, pin, retired, wrong_pins, version) VALUES (?, ?, ?, ?, 0, 0, 1)
    ON CONFLICT (folded) DO NOTHING RETURNING {", ".join(PERSON_COLUMNS)}
"""  # noqa: S608
_UPDATE = f"""
    UPDATE people SET role = ?, retired = ?, wrong_pins = ?, locked_until = ?, pin = coalesce(?, pin),
        version = version + 1
    WHERE id = ? AND version = ? RETURNING {", ".join(PERSON_COLUMNS)}
"""  # noqa: S608
_RULES = f"SELECT {', '.join(RULES_COLUMNS)} FROM role_rules"  # noqa: S608
_KEEP_RULES = """
    INSERT INTO role_rules (role, rights, limits) VALUES (?, ?, ?)
    ON CONFLICT (role) DO UPDATE SET rights = excluded.rights, limits = excluded.limits
"""


class SqlitePeopleBook:
    """Implements `services.people_port.PeopleBook`."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write
        self.roles = SqliteRoleBook(read, write)
        self.badges = SqliteBadgeBook(read, write)

    async def all(self) -> Sequence[Person]:
        return await self._read(_all)

    async def pin_hash(self, person: PersonId) -> PinHash:
        return await self._read(lambda connection: _pin_hash(connection, person))

    async def hire(self, person: Person, pin: PinHash, entry: TrailEntry) -> Person:
        return await self._write(lambda connection: _hire(connection, person, pin, entry))

    async def change(self, person: Person, pin: PinHash | None, entry: TrailEntry) -> Person:
        return await self._write(lambda connection: _change(connection, person, pin, entry))

    async def changed_rules(self) -> Sequence[RoleRules]:
        return await self._read(_rules)

    async def keep_rules(self, rules: RoleRules, entry: TrailEntry) -> None:
        await self._write(lambda connection: _keep_rules(connection, rules, entry))

    async def note(self, entry: TrailEntry) -> None:
        await self._write(lambda connection: trail.note(connection, entry))


def _all(connection: apsw.Connection) -> Sequence[Person]:
    return [person_of(row) for row in connection.execute(f"{_SELECT} ORDER BY id")]


def _pin_hash(connection: apsw.Connection, person: PersonId) -> PinHash:
    found = connection.execute("SELECT pin FROM people WHERE id = ?", (person,)).fetchone()
    if found is None:
        raise PersonUnknown(str(person))
    return PinHash(found[0])


def _hire(connection: apsw.Connection, person: Person, pin: PinHash, entry: TrailEntry) -> Person:
    refuse_retired(connection, person)
    found = connection.execute(_INSERT, (*new_person_row(person), pin.text)).fetchone()
    if found is None:
        raise PersonNameTaken(person.name)
    return _noted(connection, person_of(found), entry)


def _change(connection: apsw.Connection, person: Person, pin: PinHash | None, entry: TrailEntry) -> Person:
    refuse_retired(connection, person)
    values = (*changing_person_row(person), None if pin is None else pin.text, person.id, person.version)
    found = connection.execute(_UPDATE, values).fetchone()
    if found is None:
        raise PersonChangedMeanwhile(person.name)
    return _noted(connection, person_of(found), entry)


def _rules(connection: apsw.Connection) -> Sequence[RoleRules]:
    return [rules_of(row) for row in connection.execute(_RULES)]


def _keep_rules(connection: apsw.Connection, changed: RoleRules, entry: TrailEntry) -> None:
    connection.execute(_KEEP_RULES, rules_row(changed))
    trail.note(connection, entry, f"role {key_of(changed.role)}")


def _noted(connection: apsw.Connection, person: Person, entry: TrailEntry) -> Person:
    trail.note(connection, entry, f"person {person.id}")
    return person
