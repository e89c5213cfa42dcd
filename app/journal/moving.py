"""Carrying the books of one till into the journal of several, and comparing both afterwards, order by order."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.errors import JournalsDiffer
from app.domain.trail import Deed, TrailEntry
from app.journal.journal import SqliteJournal
from app.journal.parcels import Parcel
from app.journal.postgres.journal import PostgresJournal

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Moved:
    """What was carried and found again; `taken` of the orders were not in the shared journal before."""

    orders: int = 0
    operations: int = 0
    entries: int = 0
    taken: int = 0


async def move(source: SqliteJournal, target: PostgresJournal) -> Moved:
    """Carry everything over and compare it. May be begun again after a failure; orders of other tills stay.

    Raises JournalsDiffer for an order that stands otherwise in the shared journal. The source stays as it is.
    """
    taken = 0
    async for parcels in _slices(source):
        taken += await target.take(parcels)
    await target.take_notices(await source.notices())
    await _carry_trail(source, target)
    await target.take_counted(await source.counted())
    await target.statement_lines.keep(await source.statement_lines.all())
    taken_over = TrailEntry(datetime.now(UTC), Deed.TAKEN_OVER, "", "")
    await target.take_staff(await source.staff(), taken_over)
    return await _compare(source, target, taken)


async def _compare(source: SqliteJournal, target: PostgresJournal, taken: int) -> Moved:
    """Read both journals again and count what is the same; one order that is not ends it."""
    orders = operations = entries = 0
    async for parcels in _slices(source):
        for parcel in parcels:
            if not await target.holds(parcel):
                raise JournalsDiffer(parcel.number)
            orders, operations = orders + 1, operations + len(parcel.operations)
            entries += len(parcel.entries)
    return Moved(orders, operations, entries, taken)


async def _carry_trail(source: SqliteJournal, target: PostgresJournal) -> None:
    journal, after = await source.identity(), 0
    while lines := await source.trail_lines(after, _AT_ONCE):
        await target.take_trail(journal, lines)
        after = lines[-1][0]


async def _slices(source: SqliteJournal) -> AsyncIterator[Sequence[Parcel]]:
    after = 0
    while found := await source.parcels(after, _AT_ONCE):
        after = found[-1][0]
        yield [parcel for _entry, parcel in found]
