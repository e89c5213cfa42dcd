"""Fifty tills on one server, all at once: nothing twice, nothing lost, whatever happens to the server meanwhile."""

import asyncio
import random
import time
from collections import Counter
from dataclasses import replace

import pytest
from journal_aids import an_entry, an_operation, an_order
from postgres_server import PostgresServer

from app.domain.errors import JournalFailure, OperationAlreadyOpen, OrderChangedMeanwhile
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.operation import Ending, OperationKind, OperationState
from app.domain.order import Order, OrderState
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.services.ports import OrderFilter

TILLS, SHARED = 50, 20
DONE = Ending(OperationState.DONE, "status")
STATES = [OrderState.PAID, OrderState.PENDING, OrderState.DECLINED]


class Bank:
    """Does what it is sent, and notices when two tills work on one order at the same time or one act comes twice."""

    def __init__(self) -> None:
        self._at_work: set[OrderNumber] = set()
        self.done: Counter[OperationId] = Counter()

    async def act(self, number: OrderNumber, operation: OperationId) -> None:
        assert number not in self._at_work, f"two tills at {number}"
        self._at_work.add(number)
        try:
            await asyncio.sleep(0)
            self.done[operation] += 1
        finally:
            self._at_work.discard(number)


class Day:
    """What all tills did, as they were told: how often each order was written, and what was left open."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank
        self.writes: Counter[OrderNumber] = Counter()
        self.doubtful: Counter[OrderNumber] = Counter()
        self.refused: Counter[type] = Counter()

    async def work(self, journal: PostgresJournal, till: int, until: float, chance: random.Random) -> None:
        sales = 0
        while time.monotonic() < until:
            if chance.random() < 0.5:
                sales += 1
                await self._try(journal, an_order(f"T{till}-{sales}", minutes=till, till=f"T{till}"), chance)
                continue
            number = OrderNumber(f"shared-{chance.randrange(SHARED)}")
            try:
                found = await journal.order(number)
            except JournalFailure as failure:
                await self._told(failure)
                continue
            assert found is not None
            await self._try(journal, found, chance)

    async def _try(self, journal: PostgresJournal, order: Order, chance: random.Random) -> None:
        """Carry out one act as the desk does: intent, note, bank, end. A journal that fails stops it where it is."""
        operation = an_operation(order, OperationKind.CHARGE)
        try:
            order = await self._written(order, journal.arm(order, operation, [an_entry()]))
            await journal.mark_sent(operation.id)
            await self.bank.act(order.number, operation.id)
            after = replace(order, state=chance.choice(STATES))
            await self._written(after, journal.settle(operation.id, DONE, after, [an_entry(), an_entry()]))
        except (OperationAlreadyOpen, OrderChangedMeanwhile) as failure:
            self.refused[type(failure)] += 1
        except JournalFailure as failure:
            self.doubtful[order.number] += 1
            await self._told(failure)

    async def _told(self, failure: JournalFailure) -> None:
        """Let a clerk read the message before the next try."""
        self.refused[type(failure)] += 1
        await asyncio.sleep(0.2)

    async def _written(self, order: Order, writing) -> Order:  # type: ignore[no-untyped-def]
        stored: Order = await writing
        assert stored.version == order.version + 1
        self.writes[order.number] += 1
        return stored


async def _open(address: JournalAddress) -> list[PostgresJournal]:
    tills = [await open_journal(address)]
    for place in range(SHARED):
        await tills[0].record(an_order(f"shared-{place}"), [])
    return tills + await asyncio.gather(*(open_journal(address) for _ in range(TILLS - 1)))


async def _open_for(seconds: float, tills: list[PostgresJournal]) -> Day:
    seed = random.randrange(10**6)
    print(f"seed {seed}")  # noqa: T201 - to play the same day again
    day, until = Day(Bank()), time.monotonic() + seconds
    await asyncio.gather(
        *(day.work(till, place, until, random.Random(seed + place)) for place, till in enumerate(tills))
    )
    return day


async def _check(journal: PostgresJournal, day: Day) -> None:
    """Compare the journal with what the tills were told."""
    assert max(day.bank.done.values()) == 1, "an act reached the bank twice"
    states: Counter[OrderState] = Counter()
    page: list[Order] = list(await journal.orders(OrderFilter(), 1000))
    seen = 0
    while page:
        for order in page:
            told = day.writes[order.number] + order.number.startswith("shared")
            doubt = day.doubtful[order.number]
            assert told <= order.version <= told + 2 * doubt, order.number
            states[order.state] += 1
            seen += 1
        page = list(await journal.orders(OrderFilter(), 1000, page[-1].number))
    assert await journal.count(OrderFilter()) == states
    known = day.writes.keys() | {OrderNumber(f"shared-{place}") for place in range(SHARED)}
    assert len(known) <= seen <= len(known | day.doubtful.keys()), "an order was lost"
    per_order = Counter(operation.order_number for operation in await journal.open_operations())
    assert all(count == 1 and day.doubtful[number] for number, count in per_order.items()), "an act stayed open"


def test_fifty_tills_at_once_do_nothing_twice_and_lose_nothing(postgres: PostgresServer) -> None:
    address = postgres.new_database()

    async def run() -> Day:
        tills = await _open(address)
        day = await _open_for(3, tills)
        await _check(tills[0], day)
        await asyncio.gather(*(till.close() for till in tills))
        return day

    day = asyncio.run(run())
    print(f"{sum(day.writes.values())} writes, refused: {dict(day.refused)}")  # noqa: T201 - for whoever compares
    assert not day.doubtful
    assert day.refused[OperationAlreadyOpen] + day.refused[OrderChangedMeanwhile] > 0, "nobody ever met"


@pytest.mark.long
def test_fifty_tills_lose_nothing_when_the_server_is_killed_under_them(postgres: PostgresServer) -> None:
    address = postgres.new_database()

    async def kill() -> None:
        for pause in (8, 8):
            await asyncio.sleep(pause)
            await asyncio.to_thread(postgres.stop, "immediate")
            await asyncio.to_thread(postgres.start)

    async def run() -> Day:
        tills = await _open(address)
        killing = asyncio.create_task(kill())
        day = await _open_for(30, tills)
        await killing
        await _check(tills[0], day)
        await asyncio.gather(*(till.close() for till in tills))
        return day

    day = asyncio.run(run())
    print(f"{sum(day.writes.values())} writes, in doubt {sum(day.doubtful.values())}, refused: {dict(day.refused)}")  # noqa: T201 - for whoever compares
