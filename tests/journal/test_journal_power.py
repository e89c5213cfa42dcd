"""The power fails, a program is killed, a disk is full: at any write, and nothing that was acknowledged is lost."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Iterator
from itertools import count
from random import Random

import apsw
import pytest
from journal_aids import KEY, an_entry, an_operation, an_order
from msgspec.structs import replace
from power_cuts import SEED, Acknowledged, Files, Job, cut, cut_the_power, filled, lost_of, on_disk, pay
from torn_disk import PATH, Disk, Drive, a_drive, open_on_drive

from app.domain.books import JournalHead
from app.domain.errors import JournalCannotWrite, JournalFailure
from app.domain.operation import Ending, OperationState
from app.domain.order import Order, OrderState
from app.journal import database as database_module
from app.journal import ledger
from app.journal.journal import SqliteJournal
from app.journal.migrate import migrate, migrations
from tests.many_hands import with_many_hands
from tests.tally import Tally

CUTS, ALL_CUTS = 2000, 100_000
CUTS_AT_ONCE = 100


@pytest.fixture
def drive() -> Iterator[Drive]:
    with a_drive() as found:
        yield found


def _jobs(cuts: int, *, careless: bool = False) -> list[Job]:
    return [Job(number, CUTS_AT_ONCE, careless) for number in range(cuts // CUTS_AT_ONCE)]


@pytest.mark.parametrize("cuts", [CUTS, pytest.param(ALL_CUTS, marks=pytest.mark.long)])
@pytest.mark.timeout(3600)
def test_a_power_cut_loses_nothing_that_was_acknowledged(cuts: int, tally: Tally) -> None:
    with tally.line("power cuts within payments", SEED) as line:
        found = with_many_hands(cut_the_power, _jobs(cuts))
        for counts in found:
            line.add(counts)
        acknowledged = sum(counts.acknowledged for counts in found)
        line.note = f"{acknowledged} acknowledged writes"
    assert line.tried == cuts
    assert acknowledged > cuts * 3
    assert line.wrong == 0


@pytest.mark.parametrize("cuts", [CUTS // 10, pytest.param(ALL_CUTS // 10, marks=pytest.mark.long)])
@pytest.mark.timeout(3600)
def test_the_same_cuts_under_normal_lose_writes(cuts: int, tally: Tally) -> None:
    """The guard of the test above: a disk that lost nothing would prove nothing."""
    with tally.line("power cuts under synchronous=NORMAL", SEED, control=True) as line:
        for counts in with_many_hands(cut_the_power, _jobs(cuts, careless=True)):
            line.add(counts)
    assert line.lost > cuts


# --- killed at every write -----------------------------------------------------------------------------------------


async def _kill_at(drive: Drive, files: Files, at: int) -> tuple[bool, Acknowledged, Disk]:
    """Return whether it was killed, what was acknowledged, and the disk as the system leaves it: nothing is lost."""
    acknowledged = Acknowledged(JournalHead("", 0, ""))
    async with on_disk(drive, Disk(files)) as journal:
        acknowledged.head = await journal.head()
        await journal._database.read(lambda opened: opened.wal_autocheckpoint(10))
        cut(drive.disk, at)
        with contextlib.suppress(JournalFailure):
            await pay(journal, "ORDER", acknowledged)
    return drive.disk.is_off, acknowledged, Disk(drive.disk.contents())


def test_a_payment_killed_at_any_of_its_writes_is_known_as_far_as_it_was_acknowledged(
    drive: Drive, tally: Tally
) -> None:
    async def run() -> Counter[str]:
        files, counts = await filled(drive), Counter[str]()
        for at in count(1):
            killed, acknowledged, disk = await _kill_at(drive, files, at)
            if not killed:
                return counts
            counts["kills"] += 1
            counts[f"with {acknowledged.writes} of 3 steps acknowledged"] += 1
            async with on_disk(drive, disk) as journal:
                assert await lost_of(journal, acknowledged) == 0
                stored = await journal.order(an_order("ORDER").number)
                (known,) = await journal.open_operations() or [None]
                wanted = acknowledged.states.get("ORDER")
                assert _is_at_least(wanted, stored, known.state if known else None)
        raise AssertionError

    with tally.line("kills at every write of a payment") as line:
        counts = asyncio.run(run())
        line.tried = counts["kills"]
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


def old_schemas() -> list[object]:
    """Return the first, from which every write of every step is tried, and the last ones; the others take longer."""
    last = len(migrations())
    return [
        pytest.param(first, marks=() if first == 1 or first > last - 4 else pytest.mark.long)
        for first in range(1, last)
    ]


@pytest.mark.parametrize("first", old_schemas())
@pytest.mark.parametrize("fate", ["killed", "power gone"])
def test_a_migration_interrupted_at_any_write_leaves_the_old_schema_or_the_new_one(
    drive: Drive, first: int, fate: str, tally: Tally
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
            cut(drive.disk, at)
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

    with tally.line(f"migrations, {fate} at every write", SEED if fate == "power gone" else "") as line:
        counts = asyncio.run(run())
        line.tried += counts[fate]
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
    drive: Drive, checkpoint: int, tally: Tally
) -> None:
    async def run() -> Counter[str]:
        files, counts = await filled(drive), Counter[str]()
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

    with tally.line("disk full at every write of a payment") as line:
        counts = asyncio.run(run())
        line.tried += counts["writes refused"]
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
