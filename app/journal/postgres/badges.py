"""People's badges, the same at all tills of the shop: every change stands in the trail, with it or not."""

from collections.abc import Mapping

from app.domain.person import PersonId, PinHash
from app.domain.trail import TrailEntry
from app.journal.postgres import trail
from app.journal.postgres.database import Connection, Run

_ALL = "SELECT person, code FROM badges WHERE code IS NOT NULL ORDER BY person"
_KEEP = "INSERT INTO badges (person, code) VALUES ($1, $2) ON CONFLICT (person) DO UPDATE SET code = excluded.code"


class PostgresBadgeBook:
    """Implements `services.people_port.BadgeBook`."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def all(self) -> Mapping[PersonId, PinHash]:
        return await self._read(_all)

    async def keep(self, person: PersonId, badge: PinHash | None, entry: TrailEntry) -> None:
        async def work(connection: Connection) -> None:
            await connection.execute(_KEEP, person, None if badge is None else badge.text)
            await trail.note(connection, entry, f"badge {person}")

        await self._write(work)


async def _all(connection: Connection) -> Mapping[PersonId, PinHash]:
    return {PersonId(row["person"]): PinHash(row["code"]) for row in await connection.fetch(_ALL)}
