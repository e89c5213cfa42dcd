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
from app.journal.postgres.database import Connection
from app.journal.postgres.own_roles import refuse_retired
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


async def everybody(connection: Connection) -> Sequence[Person]:
    """Return all who work or worked here, in the order they came."""
    return [person_of(tuple(row.values())) for row in await connection.fetch(f"{_SELECT} ORDER BY id")]


async def pin_hash(connection: Connection, person: PersonId) -> PinHash:
    """Return what a PIN of this person is compared with. Raises PersonUnknown."""
    found = await connection.fetchval("SELECT pin FROM people WHERE id = $1", person)
    if found is None:
        raise PersonUnknown(str(person))
    return PinHash(found)


async def hire(connection: Connection, person: Person, pin: PinHash, entry: TrailEntry) -> Person:
    """Return the new person. Raises PersonNameTaken, RoleUsedNoMore."""
    await refuse_retired(connection, person)
    found = await connection.fetchrow(_INSERT, *map(storable, new_person_row(person)), pin.text)
    if found is None:
        raise PersonNameTaken(person.name)
    return await _noted(connection, person_of(tuple(found.values())), entry)


async def change(connection: Connection, person: Person, pin: PinHash | None, entry: TrailEntry) -> Person:
    """Return the person as it stands now; without a new PIN the old one stays.

    Raises PersonChangedMeanwhile, RoleUsedNoMore.
    """
    await refuse_retired(connection, person)
    values = (*changing_person_row(person), None if pin is None else pin.text, person.id, person.version)
    found = await connection.fetchrow(_UPDATE, *values)
    if found is None:
        raise PersonChangedMeanwhile(person.name)
    return await _noted(connection, person_of(tuple(found.values())), entry)


async def rules(connection: Connection) -> Sequence[RoleRules]:
    """Return what the shop has changed about its roles."""
    return [rules_of(tuple(row.values())) for row in await connection.fetch(_RULES)]


async def keep_rules(connection: Connection, changed: RoleRules, entry: TrailEntry) -> None:
    await connection.execute(_KEEP_RULES, *rules_row(changed))
    await trail.note(connection, entry, f"role {key_of(changed.role)}")


async def _noted(connection: Connection, person: Person, entry: TrailEntry) -> Person:
    await trail.note(connection, entry, f"person {person.id}")
    return person
