"""Carrying the books of one till into the journal of several, and comparing both afterwards, order by order."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import JournalsDiffer
from app.domain.trail import Deed, TrailEntry
from app.journal.journal import SqliteJournal
from app.journal.parcels import Parcel, ToCarry
from app.journal.postgres.journal import PostgresJournal
from app.journal.postgres.taking_in import TakingIn

_AT_ONCE = 200


class Moved(Struct, frozen=True):
    """What was carried and found again; `taken` of the orders were not in the shared journal before."""

    orders: int = 0
    operations: int = 0
    entries: int = 0
    taken: int = 0
    badges_left: int = 0
    """So many badges are to be scanned anew there."""


async def move(source: SqliteJournal, target: PostgresJournal) -> Moved:
    """Carry everything over and compare it. May be begun again after a failure; orders of other tills stay.

    Raises JournalsDiffer for an order that stands otherwise in the shared journal. The source stays as it is.
    """
    carried, taking, taken = source.to_carry, target.taking_in, 0
    async for parcels in _slices(carried):
        taken += await taking.orders(parcels)
    await taking.notices(await carried.notices())
    await _carry_trail(source, taking)
    await taking.counted(await carried.counted())
    await _carry_agreed(carried, taking)
    await target.statement_lines.keep(await source.statement_lines.all())
    taken_over = TrailEntry(datetime.now(UTC), Deed.TAKEN_OVER, "", "")
    badges_left = await taking.staff(await carried.staff(), taken_over)
    return replace(await _compare(carried, taking, taken), badges_left=badges_left)


async def _compare(carried: ToCarry, taking: TakingIn, taken: int) -> Moved:
    """Read both journals again and count what is the same; one order that is not ends it."""
    orders = operations = entries = 0
    async for parcels in _slices(carried):
        for parcel in parcels:
            if not await taking.holds(parcel):
                raise JournalsDiffer(parcel.number)
            orders, operations = orders + 1, operations + len(parcel.operations)
            entries += len(parcel.entries)
    return Moved(orders, operations, entries, taken)


async def _carry_trail(source: SqliteJournal, taking: TakingIn) -> None:
    journal, after = await source.identity(), 0
    while lines := await source.to_carry.trail(after, _AT_ONCE):
        await taking.trail(journal, lines)
        after = lines[-1][0]


async def _carry_agreed(carried: ToCarry, taking: TakingIn) -> None:
    after = ("", 0)
    while rows := await carried.agreed(after, _AT_ONCE):
        await taking.agreed(rows)
        after = rows[-1][:2]


async def _slices(carried: ToCarry) -> AsyncIterator[Sequence[Parcel]]:
    after = 0
    while found := await carried.parcels(after, _AT_ONCE):
        after = found[-1][0]
        yield [parcel for _entry, parcel in found]
