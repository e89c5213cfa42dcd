"""The power fails, a program is killed, a disk is full: at any write, and nothing that was acknowledged is lost."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from random import Random

import apsw
import pytest
from journal_aids import KEY, an_entry, an_operation, an_order
from torn_disk import PATH, Disk, Drive, a_drive, open_on_drive, told

from app.domain.books import JournalHead
from app.domain.errors import JournalCannotWrite, JournalFailure
from app.domain.operation import Ending, OperationState
from app.domain.order import Order, OrderState
from app.journal import database as database_module
from app.journal import ledger
from app.journal.journal import SqliteJournal
from app.journal.migrate import migrate, migrations

CUTS, ALL_CUTS = 300, 2000
SEED = 260314

Files = dict[str, bytes]


@pytest.fixture
def drive() -> Iterator[Drive]:
    with a_drive() as found:
        yield found


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


async def _pay(journal: SqliteJournal, number: str, acknowledged: Acknowledged) -> None:
    order = an_order(number)
    operation = an_operation(order)
    order = await journal.arm(order, operation, [an_entry()])
    await acknowledged.take(journal, order, OperationState.ARMED)
    await journal.mark_sent(operation.id)
    await acknowledged.take(journal, order, OperationState.SENT)
    paid = replace(order, state=OrderState.PAID, captured=order.amount)
    order = await journal.settle(operation.id, Ending(OperationState.DONE), paid, [an_entry()])
    await acknowledged.take(journal, order, None)


async def _filled(drive: Drive) -> Files:
    """Return the files of a journal with some orders, closed as it should be."""
    async with on_disk(drive, Disk()) as journal:
        for number in range(5):
            await _pay(journal, f"BEFORE-{number}", Acknowledged(await journal.head()))
    return drive.disk.contents()


async def _pay_until_it_fails(drive: Drive, files: Files, prepare: Callable[[Disk], None]) -> Acknowledged:
    async with on_disk(drive, Disk(files)) as journal:
        acknowledged = Acknowledged(await journal.head())
        # Small, so that the log is often folded into the file while the power fails.
        await journal._database.read(lambda opened: opened.wal_autocheckpoint(40))
        prepare(drive.disk)
        with contextlib.suppress(JournalFailure):
            for number in range(8):
                await _pay(journal, f"ORDER-{number}", acknowledged)
        return acknowledged


async def _lost(journal: SqliteJournal, acknowledged: Acknowledged) -> int:
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


async def _cut_the_power(drive: Drive, cuts: int) -> Counter[str]:
    chance, counts = Random(SEED), Counter[str]()
    files = await _filled(drive)
    for _ in range(cuts):
        at = chance.randrange(1, 500)
        acknowledged = await _pay_until_it_fails(drive, files, lambda disk, at=at: _cut(disk, at))  # type: ignore[misc]
        assert drive.disk.is_off, "the power failed"
        async with on_disk(drive, drive.disk.after_a_cut(chance)) as journal:
            lost = await _lost(journal, acknowledged)
        counts["power cuts"] += 1
        counts["acknowledged writes"] += acknowledged.writes
        counts["acknowledged writes lost"] += lost
        counts["cuts that lost something"] += bool(lost)
    return counts


def _cut(disk: Disk, at: int) -> None:
    disk.cut_at = disk.acts + at


@pytest.mark.parametrize("cuts", [CUTS, pytest.param(ALL_CUTS, marks=pytest.mark.long)])
@pytest.mark.timeout(600)
def test_a_power_cut_loses_nothing_that_was_acknowledged(drive: Drive, cuts: int) -> None:
    counts = asyncio.run(_cut_the_power(drive, cuts))
    told(f"power cuts, synchronous=FULL, seed {SEED}", counts)
    assert counts["acknowledged writes"] > cuts * 3
    assert counts["acknowledged writes lost"] == 0


@pytest.mark.parametrize("cuts", [CUTS // 5, pytest.param(ALL_CUTS // 5, marks=pytest.mark.long)])
@pytest.mark.timeout(600)
def test_the_same_cuts_under_normal_lose_writes(drive: Drive, monkeypatch: pytest.MonkeyPatch, cuts: int) -> None:
    """The guard of the test above: a disk that lost nothing would prove nothing."""
    careless = [
        ("synchronous", "normal", 1) if name == "synchronous" else (name, wanted, answered)
        for name, wanted, answered in database_module._SETTINGS
    ]
    monkeypatch.setattr(database_module, "_SETTINGS", tuple(careless))
    counts = asyncio.run(_cut_the_power(drive, cuts))
    told(f"power cuts, synchronous=NORMAL (the guard), seed {SEED}", counts)
    assert counts["acknowledged writes lost"] > cuts


# --- killed at every write -----------------------------------------------------------------------------------------


async def _kill_at(drive: Drive, files: Files, at: int) -> tuple[bool, Acknowledged, Disk]:
    """Return whether it was killed, what was acknowledged, and the disk as the system leaves it: nothing is lost."""
    acknowledged = Acknowledged(JournalHead("", 0, ""))
    async with on_disk(drive, Disk(files)) as journal:
        acknowledged.head = await journal.head()
        await journal._database.read(lambda opened: opened.wal_autocheckpoint(10))
        _cut(drive.disk, at)
        with contextlib.suppress(JournalFailure):
            await _pay(journal, "ORDER", acknowledged)
    return drive.disk.is_off, acknowledged, Disk(drive.disk.contents())


def test_a_payment_killed_at_any_of_its_writes_is_known_as_far_as_it_was_acknowledged(drive: Drive) -> None:
    async def run() -> Counter[str]:
        files, counts = await _filled(drive), Counter[str]()
        for at in count(1):
            killed, acknowledged, disk = await _kill_at(drive, files, at)
            if not killed:
                return counts
            counts["kills"] += 1
            counts[f"with {acknowledged.writes} of 3 steps acknowledged"] += 1
            async with on_disk(drive, disk) as journal:
                assert await _lost(journal, acknowledged) == 0
                stored = await journal.order(an_order("ORDER").number)
                (known,) = await journal.open_operations() or [None]
                wanted = acknowledged.states.get("ORDER")
                assert _is_at_least(wanted, stored, known.state if known else None)
        raise AssertionError

    counts = asyncio.run(run())
    told("kill -9 at every write of a payment", counts)
    assert counts["kills"] > 50
    assert {f"with {steps} of 3 steps acknowledged" for steps in range(3)} <= counts.keys()


def _is_at_least(
    wanted: tuple[OrderState, OperationState | None] | None, stored: Order | None, known: OperationState | None
) -> bool:
    """Tell whether the journal is where it was acknowledged to be, or one step further."""
    steps = [None, OperationState.ARMED, OperationState.SENT, "settled"]
    asked = 0 if wanted is None else (3 if wanted[1] is None else steps.index(wanted[1]))
    found = 0 if stored is None else (3 if known is None else steps.index(known))
    assert (stored is not None and stored.state is OrderState.PAID) is (found == 3)
    return found in (asked, asked + 1)


@pytest.mark.parametrize("first", range(1, len(migrations())))
@pytest.mark.parametrize("fate", ["killed", "power gone"])
def test_a_migration_interrupted_at_any_write_leaves_the_old_schema_or_the_new_one(
    drive: Drive, first: int, fate: str
) -> None:
    """Between two writes nothing on the disk changes, so this is every statement of every step."""
    steps = migrations()

    async def old_journal() -> Files:
        drive.disk = Disk()
        journal = await database_module.Database.open(PATH, KEY, lambda _opened: None)
        await journal.read(lambda opened: migrate(opened, steps[:first]))
        await journal.write(_put_an_order_in)
        await journal.close()
        return drive.disk.contents()

    async def run() -> Counter[str]:
        files, counts, chance = await old_journal(), Counter[str](), Random(SEED)
        for at in count(1):
            drive.disk = Disk(files)
            _cut(drive.disk, at)
            with contextlib.suppress(JournalFailure):
                await (await open_on_drive()).close()
            if not drive.disk.is_off:
                return counts
            counts[fate] += 1
            left = drive.disk.after_a_cut(chance) if fate == "power gone" else Disk(drive.disk.contents())
            drive.disk = left
            counts[f"left at schema {await version()}"] += 1
            async with on_disk(drive, left) as journal:
                assert (await journal.check_all(lambda: asyncio.sleep(0))).faults == ()
                orders = await journal._database.read(lambda opened: opened.execute("SELECT number FROM orders").get)
                assert orders == "ORDER"
        raise AssertionError

    async def version() -> int:
        database = await database_module.Database.open(PATH, KEY, lambda _opened: None)
        try:
            return await database.read(lambda opened: int(opened.pragma("user_version")))
        finally:
            await database.close()

    counts = asyncio.run(run())
    told(f"a migration from schema {first}, {fate} at every write", counts)
    assert counts[fate] > 10
    assert f"left at schema {first}" in counts


def _put_an_order_in(connection: apsw.Connection) -> None:
    """Write an order as an older Paydesk did: every column that must be filled, and a line in the ledger."""
    must = [(name, kind) for _id, name, kind, full, *_rest in connection.execute("PRAGMA table_info(orders)") if full]
    words = {"number": "ORDER", "mode": "link", "state": "paid", "currency": "EUR", "version": 1}
    values = [words.get(name, 1 if kind == "INTEGER" else "") for name, kind in must]
    values = [0 if name == "cancel_requested" else value for (name, _kind), value in zip(must, values, strict=True)]
    names, marks = ", ".join(name for name, _kind in must), ", ".join("?" * len(must))
    connection.execute(f"INSERT INTO orders ({names}) VALUES ({marks})", values)  # noqa: S608
    if connection.table_exists("main", "ledger"):
        ledger.adopt(connection)


# --- a disk that is full -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("checkpoint", [1000, 1], ids=["the log alone", "log and file"])
def test_a_disk_that_is_full_at_any_write_refuses_the_step_and_takes_it_when_there_is_room(
    drive: Drive, checkpoint: int
) -> None:
    async def run() -> Counter[str]:
        files, counts = await _filled(drive), Counter[str]()
        for at in count(1):
            async with on_disk(drive, Disk(files)) as journal:
                await journal._database.read(lambda opened: opened.wal_autocheckpoint(checkpoint))
                drive.disk.full_at = drive.disk.acts + at
                refused = await _pay_with_a_second_try(drive, journal)
                if drive.disk.acts < (drive.disk.full_at or 0):
                    return counts  # the payment has fewer writes than that
                if drive.disk.full_at is not None:
                    continue  # it was a flush, the last one: those need no room
                counts["writes refused"] += 1
                counts[f"while {refused}"] += 1
                assert await journal.open_operations() == []
                assert (await journal.check_all(lambda: asyncio.sleep(0))).faults == ()
        raise AssertionError

    counts = asyncio.run(run())
    told(f"disk full at every write of a payment, a checkpoint each {checkpoint} pages", counts)
    assert {"while arm", "while mark_sent", "while settle"} <= counts.keys()
    assert ("while folding the log" in counts) is (checkpoint == 1)


async def _pay_with_a_second_try(drive: Drive, journal: SqliteJournal) -> str:
    """Return the step the full disk refused; each step is tried again once there is room."""
    operation, refused = an_operation(an_order("ORDER")), "nothing"
    order = an_order("ORDER")

    async def arm() -> None:
        nonlocal order
        order = await journal.arm(order, operation, [an_entry()])

    async def mark_sent() -> None:
        await journal.mark_sent(operation.id)

    async def settle() -> None:
        paid = replace(order, state=OrderState.PAID)
        await journal.settle(operation.id, Ending(OperationState.DONE), paid, [an_entry()])

    for step in (arm, mark_sent, settle):
        before = await journal.head()
        try:
            await step()
        except JournalCannotWrite:
            drive.disk.full_at = None
            if await journal.head() != before:
                # Written, and then the log could not be folded into the file. SQLite keeps quiet about that; only
                # a disk made of Python has its exception passed on.
                refused = "folding the log"
                order = await journal.order(order.number) or order
                continue
            refused = step.__name__
            await step()
    return refused
