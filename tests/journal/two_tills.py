"""Random histories of two tills on one PostgreSQL journal: acts at the same time, a line to the server that is cut.

A till dies, or is cut off in the middle of a call to the bank; the other one takes its acts over at once, and the
slow one comes back with whatever its bank answered. The judge is that of one till's histories: the bank's own ledger.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any, cast

from cut_wire import break_off
from journal_aids import no_pause

from app.domain.errors import PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.operation import Operation
from app.domain.order import CLOSED_UNPAID_STATES, Order, OrderState, PaymentMode
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.makers import a_card, euros
from tests.unit.services.money_histories import Broken, Crash, History

STEPS = 12
AT_ONCE = 5
_ACTS = frozenset({"register", "charge", "cancel", "capture", "void", "refund"})
_SALES = (PaymentMode.PHONE, PaymentMode.CHALLENGE)
Meanwhile = Callable[[], Awaitable[None]]


class Line:
    """One till's line to the bank: something may happen before a request leaves, and before its answer is read."""

    def __init__(self, bank: FakeGateway, meanwhile: Meanwhile) -> None:
        self._bank, self._meanwhile = bank, meanwhile

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._bank, name)
        return self._slowly(found) if name in _ACTS else found

    def _slowly(self, call: Callable[..., Awaitable[object]]) -> Callable[..., Awaitable[object]]:
        async def slow(*arguments: object) -> object:
            await self._meanwhile()
            try:
                return await call(*arguments)
            finally:
                await self._meanwhile()

        return slow

    async def close(self) -> None:
        """The bank is there for the other till."""


class Till:
    """One of the two, while it lives."""

    def __init__(self, desk: TestDesk, stack: AsyncExitStack) -> None:
        self.desk, self._stack = desk, stack

    @property
    def journal(self) -> PostgresJournal:
        return cast(PostgresJournal, self.desk.journal)

    def cut(self) -> None:
        """Break the line to the server over which the till writes: to the others it looks dead."""
        break_off(self.journal)

    async def close(self) -> None:
        await self._stack.aclose()

    async def dies(self) -> None:
        """Be gone without a word to anybody."""
        self.cut()
        await self.close()


class TwoTills(History):
    """Two tills, one server, one bank, one seed. What the server does first is not in the seed's hands."""

    def __init__(self, seed: int, address: JournalAddress) -> None:
        super().__init__(seed, Path())
        self._address = address
        self._tills: list[Till] = []
        self._busy: set[int] = set()
        self._is_cutting = False
        self._turn = 0
        self._dead: set[int] = set()
        self._elsewhere: asyncio.Task[None] | None = None
        self.happened: Counter[str] = Counter()

    async def play(self) -> None:
        """Live through the steps, then through a quiet hour. Raises Broken."""
        self._tills = [await self._new_till(0), await self._new_till(1)]
        try:
            for _ in range(STEPS):
                await self._together()
                await self._judge(self._tills[0].desk)
            self.trouble = False
            await self._quiet_hour(self._tills[0].desk)
            await self._judge_the_end(self._tills[0].desk)
            await self._judge_the_books(self._tills[0].journal)
        finally:
            await asyncio.gather(*(till.close() for till in self._tills))

    # --- the tills ------------------------------------------------------------------------------------------

    async def _new_till(self, place: int) -> Till:
        stack = AsyncExitStack()
        journal = await open_journal(self._address)
        line = cast(FakeGateway, Line(self.bank, lambda: self._meanwhile(place)))
        desk = await stack.enter_async_context(a_desk(Path(), self.profile, self.clock, line, journal))
        self._let_writes_crash(desk)
        self.bank.on_call = self._trouble_at
        till = Till(desk, stack)
        while True:
            try:
                await desk.recovery.resume()
            except Crash:
                self.log.append(f"crash of {place} while it starts")
                continue
            return till

    async def _together(self) -> None:
        """Let a few acts happen at both tills at the same time; a till that crashes is replaced afterwards."""
        acts: list[tuple[int, asyncio.Task[None]]] = []
        for _ in range(self.random.randint(1, AT_ONCE)):
            place = self.random.randrange(2)
            acts.append((place, asyncio.create_task(self._step(self._tills[place].desk))))
        refundable = await self._some(self._tills[0].desk, OrderState.PAID, OrderState.PART_REFUNDED)
        if refundable is not None and self.random.random() < 0.3:
            amount = euros(self.random.choice([600, 1000]))
            for place, till in enumerate(self._tills):
                acts.append((place, asyncio.create_task(self._refund_the_same(till.desk, refundable, amount))))
        pending = {task for _place, task in acts}
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
            dead = {place for place, task in acts if task in done and not task.cancelled() and task.exception()}
            for place, task in acts:
                if place in dead:
                    task.cancel()
        if self._elsewhere is not None:
            await asyncio.wait([self._elsewhere])
        for _place, task in acts:
            failure = None if task.cancelled() else task.exception()
            if failure is not None and not isinstance(failure, Crash):
                raise failure
        dead = self._dead | {place for place, task in acts if task.cancelled() or task.exception()}
        self._dead = set()
        for place in dead:
            await self._crashed(place)

    async def _crashed(self, place: int) -> None:
        self.happened["crashes"] += 1
        self.log.append(f"crash of {place}")
        await self._tills[place].dies()
        self._tills[place] = await self._new_till(place)

    async def _meanwhile(self, place: int) -> None:
        """Cut a till off in the middle of its call, now and then, and let the other one take its acts over."""
        if not self.trouble or self._is_cutting or len(self._tills) < 2 or self.random.random() > 0.15:
            return
        self._is_cutting = True
        self.log.append(f"{place} is cut off")
        self.happened["cut off"] += 1
        self._tills[place].cut()
        # Not a part of the slow till's own act, which may be cancelled because that till crashes.
        self._elsewhere = asyncio.create_task(self._take_over_at(1 - place))
        await asyncio.shield(self._elsewhere)

    async def _take_over_at(self, place: int) -> None:
        other = self._tills[place].desk
        try:
            await self._until_noticed(other)
            await self._look_after(other)
            for _ in range(self.random.randrange(4)):
                await super()._ask(other)
                self.clock.forward(self.random.choice([20, 65, 190, 700]))
        except PaydeskError as failure:
            self.log.append(f"  {type(failure).__name__}")
        except Crash:
            self._dead.add(place)
        finally:
            self._is_cutting = False

    async def _until_noticed(self, other: TestDesk) -> None:
        """Give the server a moment to notice; it need not."""
        for _ in range(20):
            if await other.journal.abandoned_operations():
                return

    async def _look_after(self, desk: TestDesk) -> None:
        left: list[Operation] = list(await desk.journal.abandoned_operations())
        self.happened["taken over"] += len(left)
        await desk.recovery._take_on(left)

    # --- what happens, at two tills ---------------------------------------------------------------------------

    async def _sell(self, desk: TestDesk, sale: int | None = None) -> None:
        sale = len(self.sales) if sale is None else sale
        self.sales[sale] += []
        self._busy.add(sale)
        self.bank.next_charge = self.random.choice(["approve", "approve", "hold", "decline", "challenge"])
        try:
            await desk.phone_orders.charge(
                desk.profile, PhoneDraft(_amount(sale), self.random.choice(_SALES)), a_card()
            )
        finally:
            self._busy.discard(sale)
            self.sales[sale] = await self._numbers_of(sale)

    async def _numbers_of(self, sale: int) -> list[OrderNumber]:
        for till in self._tills:
            try:
                return sorted(order.number for order in await self._orders(till.desk) if _is_of(order, sale))
            except PaydeskError:
                continue
        return []

    async def _sell_again(self, desk: TestDesk) -> None:
        """As at one till; the customer stands before one clerk, so nobody else tries the sale meanwhile."""
        for sale in list(self.sales):
            orders = [order for order in await self._orders(desk) if _is_of(order, sale)]
            if sale not in self._busy and all(order.state in CLOSED_UNPAID_STATES for order in orders):
                await self._sell(desk, sale)
                return

    async def _refund_at_two_tills(self, desk: TestDesk) -> None:
        """One till's part of it; that both do it at once is decided where a round begins."""
        await self._refund(desk)

    async def _refund_the_same(self, desk: TestDesk, order: Order, amount: Money) -> None:
        self.log.append("the same refund")
        with suppress(PaydeskError):
            await desk.refunds.refund(order.number, amount)

    async def _ask(self, desk: TestDesk) -> None:
        """Look after the other till, and ask; in the quiet hour at one and the other in turn."""
        if not self.trouble:
            self._turn = 1 - self._turn
            desk = self._tills[self._turn].desk
        await self._look_after(desk)
        await super()._ask(desk)

    async def _orders(self, desk: TestDesk) -> list[Order]:
        self.read = None
        return await super()._orders(desk)

    # --- the judge --------------------------------------------------------------------------------------------

    async def _judge_the_books(self, journal: PostgresJournal) -> None:
        await journal.head()
        checked = await journal.check_all(no_pause)
        self._demand(not checked.faults, "otherwise", f"the books do not fit: {checked.faults}")
        self.happened["writes"] += checked.lines
        self.happened["charges"] += sum(order.charges for order in self.bank.orders.values())
        self.happened["refunds"] += sum(len(order.refunds) for order in self.bank.orders.values())


def _amount(sale: int) -> Money:
    """Return the sum by which a sale is known: no two have the same."""
    return euros(1000 + sale)


def _is_of(order: Order, sale: int) -> bool:
    return order.amount == _amount(sale) and order.mode in _SALES


async def play(seed: int, address: JournalAddress) -> Counter[str]:
    """Play one history on an empty journal; returns what happened in it. Raises Broken."""
    history = TwoTills(seed, address)
    try:
        await history.play()
    except Broken as broken:
        raise Broken(f"seed {seed}: {broken}", broken.kind) from None
    return history.happened
