"""Fifty tills on one server, all at once: nothing twice, nothing lost, whatever happens to server and tills."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable

import pytest
from cut_wire import break_off
from journal_aids import an_entry, an_operation, an_order, no_pause
from msgspec.structs import replace
from postgres_server import PostgresServer

from app.domain.books import JournalHead
from app.domain.errors import (
    JournalFailure,
    OperationAlreadyOpen,
    OperationTakenOver,
    OrderChangedMeanwhile,
)
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.money import Money
from app.domain.operation import Ending, Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState
from app.domain.refund import refundable
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.services.ports import OrderFilter
from app.services.publisher import Publisher
from app.services.recovery import Recovery
from tests.fakes.clock import FakeClock
from tests.tally import Line, Tally

TILLS, SHARED, PAID = 50, 20, 10
TAKEN = 100_000
PATIENCE = 60.0
"""How long, in seconds, a slow computer gets on top until tills have met and something was refunded."""
DONE, NOT_DONE = Ending(OperationState.DONE, "status"), Ending(OperationState.NOT_DONE, "status")
NOT_SENT = Ending(OperationState.NOT_SENT, "journal")
STATES = [OrderState.PAID, OrderState.PENDING, OrderState.DECLINED]


class Bank:
    """Does what it is sent, without any guard, and notices when one act comes twice or two tills are at one order."""

    def __init__(self) -> None:
        self._at_work: set[OrderNumber] = set()
        self.done: Counter[OperationId] = Counter()
        self.refunded: Counter[OrderNumber] = Counter()

    async def act(self, operation: Operation) -> None:
        number = operation.order_number
        assert number not in self._at_work, f"two tills at {number}"
        self._at_work.add(number)
        try:
            await asyncio.sleep(0)
            self.done[operation.id] += 1
            if operation.kind is OperationKind.REFUND and operation.amount is not None:
                self.refunded[number] += operation.amount.minor
                assert self.refunded[number] <= TAKEN, f"{number}: more went back than was taken"
        finally:
            self._at_work.discard(number)

    def told_of(self, order: Order, state: OrderState) -> Order:
        """Return the order as a status answer makes it."""
        if order.captured is None:
            return replace(order, state=state)
        left = TAKEN - self.refunded[order.number]
        return replace(order, state=OrderState.PART_REFUNDED, captured=Money(left, order.amount.currency))


class Day:
    """What all tills did, as they were told: how often each order was written, and where they were left in doubt."""

    def __init__(self, tills: list[PostgresJournal], seed: int) -> None:
        self.tills, self.bank, self.seed = tills, Bank(), seed
        self.writes: Counter[OrderNumber] = Counter()
        self.doubtful: Counter[OrderNumber] = Counter()
        self.refused: Counter[str] = Counter()
        self.heads: dict[int, JournalHead] = {}
        self.seconds: list[float] = []
        self.killed: set[int] = set()
        self._work: list[asyncio.Task[None]] = []

    @property
    def met(self) -> int:
        """How often two tills wanted the same order at once."""
        return self.refused["OperationAlreadyOpen"] + self.refused["OrderChangedMeanwhile"]

    def _goes_on(self, until: float) -> bool:
        """Tell whether the tills work on: a slow computer gets time until something has come of it."""
        now = time.monotonic()
        return now < until or (now < until + PATIENCE and not (self.met and self.bank.refunded))

    async def open_for(self, seconds: float) -> None:
        """Let all tills work for so long at least."""
        until = time.monotonic() + seconds
        chances = [random.Random(self.seed + place) for place in range(len(self.tills))]
        self._work = [asyncio.create_task(self._till(place, until, chances[place])) for place in range(TILLS)]
        notes = asyncio.create_task(self._note_heads(until))
        ends = await asyncio.gather(*self._work, return_exceptions=True)
        await notes
        for end in ends:
            if isinstance(end, Exception):
                raise end

    def kill(self, place: int) -> None:
        """End a till in the middle of whatever it does."""
        self.killed.add(place)
        self._work[place].cancel()
        self.tills[place]._database._is_closed = True  # a dead program does not connect again
        break_off(self.tills[place])

    async def _till(self, place: int, until: float, chance: random.Random) -> None:
        journal, sales = self.tills[place], 0
        while self._goes_on(until):
            what = chance.random()
            if what < 0.5:
                sales += 1
                order = an_order(f"T{place}-{sales}", minutes=place, till=f"T{place}")
                await self._try(journal, order, an_operation(order, OperationKind.CHARGE), chance)
                continue
            shared = f"shared-{chance.randrange(SHARED)}" if what < 0.75 else f"paid-{chance.randrange(PAID)}"
            try:
                found = await journal.standing(OrderNumber(shared))
            except JournalFailure as failure:
                await self._told(failure)
                continue
            assert found is not None
            if found.order.captured is None:
                await self._try(journal, found.order, an_operation(found.order, OperationKind.CHARGE), chance)
            else:
                limit = refundable(found.order, found.operations)
                if limit.is_possible:
                    amount = Money(chance.randint(1, limit.left.minor), limit.left.currency)
                    refund = replace(an_operation(found.order, OperationKind.REFUND), amount=amount)
                    await self._try(journal, found.order, refund, chance)

    async def _try(self, journal: PostgresJournal, order: Order, act: Operation, chance: random.Random) -> None:
        """Carry out one act as the desk does: intent, note, bank, end."""
        started = time.perf_counter()
        try:
            order = await self._written(order, journal.arm(order, act, [an_entry()]))
            await journal.mark_sent(act.id)
        except (OperationAlreadyOpen, OrderChangedMeanwhile) as failure:
            self.refused[type(failure).__name__] += 1
            return
        except JournalFailure as failure:
            self.doubtful[order.number] += 1
            await self._told(failure)
            await self._keep(journal, act, NOT_SENT, lambda now: now)
            return
        await self.bank.act(act)
        state = chance.choice(STATES)
        await self._keep(journal, act, DONE, lambda now: self.bank.told_of(now, state))
        self.seconds.append(time.perf_counter() - started)

    async def _keep(
        self, journal: PostgresJournal, act: Operation, ended: Ending, change: Callable[[Order], Order]
    ) -> None:
        """Write how an act ended, however long the server stays away; nothing where its intent was not written."""
        while True:
            try:
                order, known = await journal.order(act.order_number), await journal.operation(act.id)
                if order is None or known is None or known.is_proved:
                    return
                await self._written(order, journal.settle(act.id, ended, change(order), [an_entry(), an_entry()]))
            except OperationTakenOver:
                return
            except OrderChangedMeanwhile:
                continue
            except JournalFailure as failure:
                self.doubtful[act.order_number] += 1
                await self._told(failure)
                continue
            return

    async def _told(self, failure: JournalFailure) -> None:
        """Let a clerk read the message before the next try."""
        self.refused[type(failure).__name__] += 1
        await asyncio.sleep(0.2)

    async def _written(self, order: Order, writing: Awaitable[Order]) -> Order:
        stored = await writing
        assert stored.version == order.version + 1
        self.writes[order.number] += 1
        return stored

    async def _note_heads(self, until: float) -> None:
        """Let every till note once a second how far the journal goes, as the keeping of the books does."""
        while self._goes_on(until):
            await asyncio.gather(*(self._note(place) for place in range(TILLS) if place not in self.killed))
            await asyncio.sleep(1)

    async def _note(self, place: int) -> None:
        try:
            self.heads[place] = await self.tills[place].head()
        except JournalFailure as failure:
            self.refused[type(failure).__name__] += 1

    def __str__(self) -> str:
        self.seconds.sort()
        p50, p99 = (1000 * self.seconds[int(len(self.seconds) * share)] for share in (0.5, 0.99))
        return (
            f"seed {self.seed}: {sum(self.writes.values())} writes of orders, {len(self.seconds)} acts to their end "
            f"(p50 {p50:.0f} ms, p99 {p99:.0f} ms for three commits), {len(self.bank.refunded)} orders refunded in "
            f"parts, in doubt {sum(self.doubtful.values())}, tills killed {len(self.killed)}, "
            f"refused {dict(self.refused)}"
        )


async def _open(address: JournalAddress) -> list[PostgresJournal]:
    tills = [await open_journal(address)]
    for place in range(SHARED):
        await tills[0].record(an_order(f"shared-{place}"), [])
    for place in range(PAID):
        order = an_order(f"paid-{place}", state=OrderState.PAID)
        taken = Money(TAKEN, order.amount.currency)
        await tills[0].record(replace(order, amount=taken, captured=taken), [])
    return tills + await asyncio.gather(*(open_journal(address) for _ in range(TILLS - 1)))


async def _left_behind(journal: PostgresJournal, day: Day) -> None:
    """Let a till that lives take over what the killed ones left, and ask the bank about it."""
    async with asyncio.timeout(60):
        while (left := await journal.abandoned_operations()) or not await _is_quiet(journal):
            await Recovery(journal, FakeClock(), Publisher())._take_on(left)
    for operation in await journal.open_operations():
        order = await journal.order(operation.order_number)
        assert order is not None
        ended = DONE if day.bank.done[operation.id] else NOT_DONE
        day.doubtful[order.number] += 1
        await journal.record(day.bank.told_of(order, order.state), [an_entry()], {operation.id: ended})


async def _is_quiet(journal: PostgresJournal) -> bool:
    unended = (OperationState.ARMED, OperationState.SENT)
    return not any(operation.state in unended for operation in await journal.open_operations())


async def _check(journal: PostgresJournal, address: JournalAddress, day: Day) -> None:
    """Compare the journal with what the tills were told, and with the bank."""
    await _left_behind(journal, day)
    assert max(day.bank.done.values()) == 1, "an act reached the bank twice"
    states: Counter[OrderState] = Counter()
    page: list[Order] = list(await journal.orders(OrderFilter(), 1000))
    seen = 0
    while page:
        for order in page:
            told = day.writes[order.number] + order.number.startswith(("shared", "paid"))
            doubt = day.doubtful[order.number] + len(day.killed)
            assert told <= order.version <= told + 2 * doubt, order.number
            if order.captured is not None:
                assert order.captured.minor == TAKEN - day.bank.refunded[order.number], order.number
            states[order.state] += 1
            seen += 1
        page = list(await journal.orders(OrderFilter(), 1000, page[-1].number))
    assert await journal.count(OrderFilter()) == states
    ours = {f"shared-{place}" for place in range(SHARED)} | {f"paid-{place}" for place in range(PAID)}
    known = day.writes.keys() | ours
    assert len(known) <= seen <= len(known | day.doubtful.keys()) + len(day.killed), "an order was lost"
    assert await journal.open_operations() == [], "an act has no end"
    await journal.head()
    checked = await journal.check_all(no_pause)
    assert checked.faults == ()
    for head in day.heads.values():
        starting = await open_journal(address, kept=head)
        assert starting.trouble is None, "the chain does not contain what a till noted"
        await starting.close()


def _play(address: JournalAddress, line: Line, seconds: float, trouble: Callable[[Day], Awaitable[None]]) -> Day:
    seed = random.randrange(10**6)
    line.seed = str(seed)

    async def run() -> Day:
        tills = await _open(address)
        day = Day(tills, seed)
        making_trouble = asyncio.create_task(trouble(day))
        await day.open_for(seconds)
        await making_trouble
        await _check(tills[-1], address, day)
        await asyncio.gather(*(till.close() for till in tills))
        return day

    day = asyncio.run(run())
    line.tried += sum(day.bank.done.values())
    print(day)  # noqa: T201 - for whoever compares, and to play the same day again
    assert day.met > 0, "nobody ever met"
    assert day.bank.refunded, "nothing was refunded"
    return day


def test_fifty_tills_at_once_do_nothing_twice_and_lose_nothing(postgres: PostgresServer, tally: Tally) -> None:
    async def none(_day: Day) -> None:
        """A quiet day."""

    with tally.line("acts of fifty tills at once, refunds of the same orders among them") as line:
        assert not _play(postgres.new_database(), line, 2, none).doubtful


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seconds", [4, pytest.param(30, marks=pytest.mark.long)])
def test_fifty_tills_lose_nothing_when_the_server_and_tills_are_killed_under_them(
    postgres: PostgresServer, seconds: float, tally: Tally
) -> None:
    async def kill(day: Day) -> None:
        for place in (3, 17):
            await asyncio.sleep(seconds / 6)
            day.kill(place)
        await asyncio.sleep(seconds / 6)
        await asyncio.to_thread(postgres.stop, "immediate")
        await asyncio.to_thread(postgres.start)
        await asyncio.sleep(seconds / 6)
        day.kill(31)

    with tally.line(f"the same for {seconds} s, the server and three tills killed") as line:
        assert _play(postgres.new_database(), line, seconds, kill).killed == {3, 17, 31}
