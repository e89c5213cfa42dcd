"""The power fails at random writes of payments: what the journal had said was written must still be there."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random

import pytest
from journal_aids import an_entry, an_operation, an_order
from msgspec.structs import replace
from torn_disk import Disk, Drive, a_drive, open_on_drive

from app.domain.books import JournalHead
from app.domain.errors import JournalFailure
from app.domain.operation import Ending, OperationState
from app.domain.order import Order, OrderState
from app.journal import database, ledger
from app.journal.journal import SqliteJournal
from tests.tally import Counts

SEED = 260314

Files = dict[str, bytes]


@asynccontextmanager
async def on_disk(drive: Drive, disk: Disk) -> AsyncIterator[SqliteJournal]:
    """Open the journal of a disk; the program ends like one whose power is gone: closing may fail."""
    drive.disk = disk
    journal = await open_on_drive()
    try:
        yield journal
    finally:
        with contextlib.suppress(JournalFailure):
            await journal.close()


@dataclass
class Acknowledged:
    """What the journal said was written."""

    head: JournalHead
    states: dict[str, tuple[OrderState, OperationState | None]] = field(default_factory=dict)
    writes: int = 0

    async def take(self, journal: SqliteJournal, order: Order, operation: OperationState | None) -> None:
        self.states[order.number] = (order.state, operation)
        self.writes += 1
        # Asked of the journal, which reads what it just wrote: no disk is touched.
        self.head = await journal.head()


async def pay(journal: SqliteJournal, number: str, acknowledged: Acknowledged) -> None:
    order = an_order(number)
    operation = an_operation(order)
    order = await journal.arm(order, operation, [an_entry()])
    await acknowledged.take(journal, order, OperationState.ARMED)
    await journal.mark_sent(operation.id)
    await acknowledged.take(journal, order, OperationState.SENT)
    paid = replace(order, state=OrderState.PAID, captured=order.amount)
    order = await journal.settle(operation.id, Ending(OperationState.DONE), paid, [an_entry()])
    await acknowledged.take(journal, order, None)


async def filled(drive: Drive) -> Files:
    """Return the files of a journal with some orders, closed as it should be."""
    async with on_disk(drive, Disk()) as journal:
        for number in range(5):
            await pay(journal, f"BEFORE-{number}", Acknowledged(await journal.head()))
    return drive.disk.contents()


async def _pay_until_it_fails(drive: Drive, files: Files, prepare: Callable[[Disk], None]) -> Acknowledged:
    async with on_disk(drive, Disk(files)) as journal:
        acknowledged = Acknowledged(await journal.head())
        # Small, so that the log is often folded into the file while the power fails.
        await journal._database.read(lambda opened: opened.wal_autocheckpoint(40))
        prepare(drive.disk)
        with contextlib.suppress(JournalFailure):
            for number in range(8):
                await pay(journal, f"ORDER-{number}", acknowledged)
        return acknowledged


async def lost_of(journal: SqliteJournal, acknowledged: Acknowledged) -> int:
    """Return how many acknowledged writes are missing, after checking that the rest is what it was."""
    here = await journal.head()
    lost = max(acknowledged.head.lines - here.lines, 0)
    assert here.lines <= acknowledged.head.lines + 1, "at most the write that was under way"
    assert (await journal.check_all(lambda: asyncio.sleep(0))).faults == ()
    assert await journal._database.read(lambda opened: opened.pragma("integrity_check")) == "ok"
    if not lost:
        link = await journal._database.read(lambda opened: ledger.link_at(opened, acknowledged.head.lines))
        assert link is not None
        assert link.hex() == acknowledged.head.link
    return lost


@dataclass(frozen=True)
class Job:
    """Some cuts to try in one process; `careless` flushes as `synchronous=NORMAL` does."""

    number: int
    cuts: int
    careless: bool = False


@dataclass
class PowerCounts(Counts):
    """What a job found; `tried` are the cuts, `lost` the acknowledged writes that were gone."""

    acknowledged: int = 0


def cut_the_power(job: Job) -> PowerCounts:
    with a_drive() as drive, pytest.MonkeyPatch.context() as patch:
        if job.careless:
            patch.setattr(database, "_SETTINGS", _careless())
        return asyncio.run(_cut_the_power(drive, job))


async def _cut_the_power(drive: Drive, job: Job) -> PowerCounts:
    chance, counts = Random(f"{SEED} {job.number}"), PowerCounts()
    files = await filled(drive)
    for _ in range(job.cuts):
        at = chance.randrange(1, 500)
        acknowledged = await _pay_until_it_fails(drive, files, lambda disk, at=at: cut(disk, at))  # type: ignore[misc]
        assert drive.disk.is_off, "the power failed"
        async with on_disk(drive, drive.disk.after_a_cut(chance)) as journal:
            counts.lost += await lost_of(journal, acknowledged)
        counts.tried += 1
        counts.acknowledged += acknowledged.writes
    return counts


def cut(disk: Disk, at: int) -> None:
    disk.cut_at = disk.acts + at


def _careless() -> tuple[tuple[str, str | int, str | int], ...]:
    return tuple(
        ("synchronous", "normal", 1) if name == "synchronous" else (name, wanted, answered)
        for name, wanted, answered in database._SETTINGS
    )
