"""Who works at the tills of this shop and what each role may do: every change stands in the trail, with it or not."""

from collections.abc import Sequence

from app.domain.people_errors import PersonChangedMeanwhile, PersonNameTaken, PersonUnknown
from app.domain.person import Person, PersonId, PinHash, RoleRules, key_of
from app.domain.trail import TrailEntry
from app.journal.people_rows import (
    PERSON_COLUMNS,
    RULES_COLUMNS,
    changing_person_row,
    new_person_row,
    person_of,
    rules_of,
    rules_row,
)
from app.journal.postgres import trail
from app.journal.postgres.badges import PostgresBadgeBook
from app.journal.postgres.database import Connection, Run
from app.journal.postgres.own_roles import PostgresRoleBook, refuse_retired
from app.journal.postgres.texts import storable

_SELECT = f"SELECT {', '.join(PERSON_COLUMNS)} FROM people"  # noqa: S608 - names of ours
_INSERT = f"""
    INSERT INTO people (name, folded, role, pin, retired, wrong_pins, version) VALUES ($1, $2, $3, $4, 0, 0, 1)
    ON CONFLICT (folded) DO NOTHING RETURNING {", ".join(PERSON_COLUMNS)}
"""  # noqa: S608
_UPDATE = f"""
    UPDATE people SET role = $1, retired = $2, wrong_pins = $3, locked_until = $4, pin = coalesce($5, pin),
        version = version + 1
    WHERE id = $6 AND version = $7 RETURNING {", ".join(PERSON_COLUMNS)}
"""  # noqa: S608
_RULES = f"SELECT {', '.join(RULES_COLUMNS)} FROM role_rules"  # noqa: S608
_KEEP_RULES = """
    INSERT INTO role_rules (role, rights, limits) VALUES ($1, $2::json, $3::json)
    ON CONFLICT (role) DO UPDATE SET rights = excluded.rights, limits = excluded.limits
"""


class PostgresPeopleBook:
    """Implements `services.people_port.PeopleBook`."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write
        self.roles = PostgresRoleBook(read, write)
        self.badges = PostgresBadgeBook(read, write)

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


async def _all(connection: Connection) -> Sequence[Person]:
    return [person_of(tuple(row.values())) for row in await connection.fetch(f"{_SELECT} ORDER BY id")]


async def _pin_hash(connection: Connection, person: PersonId) -> PinHash:
    found = await connection.fetchval("SELECT pin FROM people WHERE id = $1", person)
    if found is None:
        raise PersonUnknown(str(person))
    return PinHash(found)


async def _hire(connection: Connection, person: Person, pin: PinHash, entry: TrailEntry) -> Person:
    await refuse_retired(connection, person)
    found = await connection.fetchrow(_INSERT, *map(storable, new_person_row(person)), pin.text)
    if found is None:
        raise PersonNameTaken(person.name)
    return await _noted(connection, person_of(tuple(found.values())), entry)


async def _change(connection: Connection, person: Person, pin: PinHash | None, entry: TrailEntry) -> Person:
    await refuse_retired(connection, person)
    values = (*changing_person_row(person), None if pin is None else pin.text, person.id, person.version)
    found = await connection.fetchrow(_UPDATE, *values)
    if found is None:
        raise PersonChangedMeanwhile(person.name)
    return await _noted(connection, person_of(tuple(found.values())), entry)


async def _rules(connection: Connection) -> Sequence[RoleRules]:
    return [rules_of(tuple(row.values())) for row in await connection.fetch(_RULES)]


async def _keep_rules(connection: Connection, changed: RoleRules, entry: TrailEntry) -> None:
    await connection.execute(_KEEP_RULES, *rules_row(changed))
    await trail.note(connection, entry, f"role {key_of(changed.role)}")


async def _noted(connection: Connection, person: Person, entry: TrailEntry) -> Person:
    await trail.note(connection, entry, f"person {person.id}")
    return person
