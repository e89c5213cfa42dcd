"""People's badges: every change stands in the trail, in the same transaction."""

from collections.abc import Mapping

import apsw

from app.domain.person import PersonId, PinHash
from app.domain.trail import TrailEntry
from app.journal import trail
from app.journal.database import Run

_ALL = "SELECT person, code FROM badges WHERE code IS NOT NULL ORDER BY person"
_KEEP = "INSERT INTO badges (person, code) VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET code = excluded.code"


class SqliteBadgeBook:
    """Implements `services.people_port.BadgeBook`."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def all(self) -> Mapping[PersonId, PinHash]:
        return await self._read(_all)

    async def keep(self, person: PersonId, badge: PinHash | None, entry: TrailEntry) -> None:
        def work(connection: apsw.Connection) -> None:
            connection.execute(_KEEP, (person, None if badge is None else badge.text))
            trail.note(connection, entry, f"badge {person}")

        await self._write(work)


def _all(connection: apsw.Connection) -> Mapping[PersonId, PinHash]:
    return {PersonId(person): PinHash(code) for person, code in connection.execute(_ALL)}
