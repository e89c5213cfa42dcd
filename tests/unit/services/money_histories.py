"""Random histories of a till with lost requests, lost answers, late arrivals, crashes and restarts.

The judge reads the bank's own ledger. Everything random comes from one seed, so one number is one history.
"""

import asyncio
import random
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.capabilities import Ability
from app.domain.errors import AnswerLost, GatewayRefused, NotSent, PaydeskError
from app.domain.evidence import Reported
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationState
from app.domain.order import CLOSED_UNPAID_STATES, MONEY_TAKEN_STATES, Order, OrderState, PaymentMode
from app.domain.profile import ChargeWay
from app.services.at_work import AtWork
from app.services.money_acts import MoneyActs
from app.services.operations import OperationDesk
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from app.services.ports import OrderFilter
from app.services.refunds import Refunds
from tests.fakes.clock import FakeClock
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.makers import a_card, a_profile, euros
from tests.tally import Counts

STEPS = 50
_WRITES = ("arm", "mark_sent", "mark_sent_again", "settle", "take_over", "record")
_ANSWERS = ("approve", "approve", "hold", "decline", "challenge", "empty yes")
_SALES = (PaymentMode.PHONE, PaymentMode.CHALLENGE)


class Crash(BaseException):
    """The program is gone in the middle of something."""


class Broken(AssertionError):
    """A promise about money was broken; `kind` is the field of the counts it belongs to."""

    def __init__(self, promise: str, kind: str) -> None:
        super().__init__(promise)
        self.kind = kind


Mutation = Callable[[TestDesk], Awaitable[None]]


def play(seed: int, folder: Path, mutate: Mutation | None = None) -> None:
    """Play one history in a folder that is gone afterwards. Raises Broken."""
    with TemporaryDirectory(dir=folder) as own:
        try:
            asyncio.run(History(seed, Path(own), mutate).play())
        except Broken as broken:
            raise Broken(f"seed {seed}: {broken}", broken.kind) from None


@dataclass(frozen=True)
class Job:
    """Some histories to play in one process."""

    seeds: Sequence[int]
    folder: Path


def play_all(job: Job) -> tuple[Counts, list[str]]:
    """Return what was counted, and the story of each history that broke a promise."""
    counts, stories = Counts(), []
    for seed in job.seeds:
        counts.tried += 1
        try:
            play(seed, job.folder)
        except Broken as broken:
            count(counts, broken)
            stories.append(str(broken))
    return counts, stories


def count(counts: Counts, broken: Broken) -> None:
    setattr(counts, broken.kind, getattr(counts, broken.kind) + 1)


class History:
    """One till, one bank, one seed. `mutate` may take a guard away from each till that opens."""

    def __init__(self, seed: int, folder: Path, mutate: Mutation | None = None) -> None:
        self.random = random.Random(seed)
        self.folder = folder
        self.mutate = mutate
        self.clock = FakeClock()
        guards = self.random.random() < 0.5
        self.bank = FakeGateway(guards_refunds=guards, names_refund_ids=self.random.random() < 0.7)
        self.profile = a_profile(
            charge_way=self.random.choice(list(ChargeWay)),
            absent=frozenset() if guards else frozenset({Ability.REFUND_GUARDS}),
        )
        self.sales: dict[int, list[OrderNumber]] = defaultdict(list)
        self.trouble = True
        self.log: list[str] = []
        self.read: list[Order] | None = None
        """The orders as the journal has them, until the next write."""

    async def play(self) -> None:
        """Live through the steps, then through a quiet hour. Raises Broken."""
        steps = STEPS
        while steps > 0:
            async with AsyncExitStack() as open_till:
                try:
                    desk = await self._open(open_till)
                    while steps > 0:
                        steps -= 1
                        await self._step(desk)
                        await self._judge(desk)
                except Crash:
                    self.log.append("crash")
        self.trouble = False
        async with AsyncExitStack() as open_till:
            desk = await self._open(open_till)
            await self._quiet_hour(desk)
            await self._judge_the_end(desk)

    # --- what happens ---------------------------------------------------------------------------------------

    async def _open(self, stack: AsyncExitStack) -> TestDesk:
        self.bank.on_call = None
        self.read = None
        desk = await stack.enter_async_context(a_desk(self.folder, self.profile, self.clock, self.bank))
        if self.mutate is not None:
            await self.mutate(desk)
        self._let_writes_crash(desk)
        self.bank.on_call = self._trouble_at
        await desk.recovery.resume()
        return desk

    async def _step(self, desk: TestDesk) -> None:
        acts = [
            (6, self._sell),
            (3, self._sell_again),
            (5, self._refund),
            (2, self._refund_at_two_tills),
            (2, self._capture),
            (1, self._void),
            (2, self._cancel),
            (6, self._ask),
            (4, self._wait),
            (2, self._deliver),
            (2, self._make_a_link),
            (2, self._customer_acts),
            (1, self._clock_is_set),
            (1, self._crash),
        ]
        weights, choices = zip(*acts, strict=True)
        act = self.random.choices(choices, weights)[0]
        self.log.append(act.__name__)
        try:
            await act(desk)
        except PaydeskError as failure:
            self.log.append(f"  {type(failure).__name__}")

    async def _sell(self, desk: TestDesk, sale: int | None = None) -> None:
        sale = len(self.sales) if sale is None else sale
        self.bank.next_charge = self.random.choice(
            ["approve", "approve", "hold", "decline", "challenge", "empty yes"]
        )
        before = {order.number for order in await self._orders(desk)}
        try:
            await desk.phone_orders.charge(
                desk.profile, PhoneDraft(euros(1000 + sale), self.random.choice(_SALES)), a_card()
            )
        finally:
            # What the books do not know of a sale they know nothing of: the clerk sees no order and tries again.
            known = {order.number for order in await self._orders(desk)}
            self.sales[sale] += sorted(known - before)

    async def _sell_again(self, desk: TestDesk) -> None:
        """A clerk tries a sale once more when, and only when, the till says that nothing was charged."""
        for sale, numbers in self.sales.items():
            orders = [order for order in await self._orders(desk) if order.number in numbers]
            if all(order.state in CLOSED_UNPAID_STATES for order in orders):
                await self._sell(desk, sale)
                return

    async def _refund(self, desk: TestDesk) -> None:
        if order := await self._some(desk):
            await desk.refunds.refund(order.number, euros(self.random.choice([1, 300, 700, 1000, 1500])))

    async def _refund_at_two_tills(self, desk: TestDesk) -> None:
        if order := await self._some(desk, OrderState.PAID, OrderState.PART_REFUNDED):
            tills = (desk.refunds, self._refunds_of_another_till(desk))
            amount = euros(self.random.choice([600, 1000]))
            results = await asyncio.gather(
                *(refunds.refund(order.number, amount) for refunds in tills), return_exceptions=True
            )
            for result in results:
                if isinstance(result, BaseException) and not isinstance(result, PaydeskError):
                    raise result

    async def _capture(self, desk: TestDesk) -> None:
        if order := await self._some(desk, OrderState.AUTHORISED):
            await desk.captures.capture(order.number, self.random.choice([None, euros(400), euros(2000)]))

    async def _void(self, desk: TestDesk) -> None:
        if order := await self._some(desk, OrderState.AUTHORISED):
            await desk.voids.void(order.number)

    async def _cancel(self, desk: TestDesk) -> None:
        if order := await self._some(desk, OrderState.CHALLENGE_PENDING):
            await desk.cancellation.cancel(order.number)

    async def _ask(self, desk: TestDesk) -> None:
        unproved = {operation.order_number for operation in await desk.journal.open_operations()}
        for order in await self._orders(desk):
            if order.is_open or order.number in unproved:
                try:
                    await desk.follow_up.ask(order.number)
                except PaydeskError:
                    continue

    async def _wait(self, desk: TestDesk) -> None:
        self.clock.forward(self.random.choice([1, 20, 65, 190, 700]))

    async def _deliver(self, desk: TestDesk) -> None:
        self.bank.deliver()

    async def _make_a_link(self, desk: TestDesk) -> None:
        await desk.links.create(desk.profile, LinkDraft(euros(self.random.randrange(1000, 2000))))

    async def _customer_acts(self, desk: TestDesk) -> None:
        links = [order.number for order in await self._orders(desk) if order.link is not None]
        waiting = [
            order
            for order in self.bank.orders.values()
            if order.reported is Reported.CHALLENGE
            or (order.reported is Reported.REGISTERED and order.number in links)
        ]
        if waiting:
            act = self.random.choice([self.bank.customer_pays, self.bank.customer_refuses])
            act(self.random.choice(waiting).number)

    async def _clock_is_set(self, desk: TestDesk) -> None:
        self.clock.jump(self.random.choice([-3600, 3600, 86_400]))

    async def _crash(self, desk: TestDesk) -> None:
        raise Crash

    def _refunds_of_another_till(self, desk: TestDesk) -> Refunds:
        """Two tills on one journal know nothing of each other but what stands in it."""
        other = OperationDesk(
            desk.journal, self.clock, desk.publisher, AtWork(desk.journal.people, self.clock, desk.publisher, "boris")
        )
        return Refunds(MoneyActs(other, desk.journal, desk.banks, self.clock, desk.enquiry))

    # --- trouble --------------------------------------------------------------------------------------------

    def _trouble_at(self, call: str) -> None:
        """Decide, just before the bank gets a call, what goes wrong with it."""
        chance = self.random.random()
        if not self.trouble or chance > 0.4 or call == "check_login":
            return
        arrives = self.random.choice(["never", "now", "later"]) if call != "status" else "never"
        self.bank.does_it_all_the_same, self.bank.does_it_later = arrives == "now", arrives == "later"
        if chance < 0.06:
            self.bank.fail_next[call] = Crash()  # type: ignore[assignment]
        elif chance < 0.12:
            self.bank.does_it_all_the_same = self.bank.does_it_later = False
            self.bank.fail_next[call] = NotSent("refused")
        elif chance < 0.16 and call != "status":
            self.bank.does_it_all_the_same = self.bank.does_it_later = False
            self.bank.fail_next[call] = GatewayRefused("7", "a bad day")
        else:
            self.bank.fail_next[call] = AnswerLost("timeout")

    def _let_writes_crash(self, desk: TestDesk) -> None:
        """Let the program end right before or right after a write, now and then."""
        for name in _WRITES:
            write = getattr(desk.journal, name)

            def around(write: Callable[..., Awaitable[object]]) -> Callable[..., Awaitable[object]]:
                async def crashing(*arguments: object) -> object:
                    chance = self.random.random() if self.trouble else 1.0
                    if chance < 0.01:
                        raise Crash
                    try:
                        result = await write(*arguments)
                    finally:
                        self.read = None
                    if chance < 0.02:
                        raise Crash
                    return result

                return crashing

            setattr(desk.journal, name, around(write))

    # --- the judge ------------------------------------------------------------------------------------------

    async def _judge(self, desk: TestDesk) -> None:
        """Compare what the till says now with what the bank has really done."""
        known = {order.number: order for order in await self._orders(desk)}
        for number, truth in self.bank.orders.items():
            order = known.get(number)
            self._demand(order is not None, "lost", f"{number} is lost: the bank has it and the books have not")
            assert order is not None
            self._demand(truth.refunded <= truth.taken, "doubled", f"{number}: more went back than was taken")
            taken = order.state in MONEY_TAKEN_STATES
            self._demand(not taken or truth.charges == 1, "wrongly_paid", f"{number} counts as paid and is not")
            denied = order.state in CLOSED_UNPAID_STATES
            self._demand(not denied or truth.charges == 0, "lost", f"{number} counts as not charged and was")
        for sale, numbers in self.sales.items():
            charges = sum(self.bank.orders[number].charges for number in numbers if number in self.bank.orders)
            self._demand(charges <= 1, "doubled", f"sale {sale} was charged {charges} times")

    async def _quiet_hour(self, desk: TestDesk) -> None:
        """Nothing goes wrong any more; what is slow arrives at some time, and customers who wait give up."""
        arrival = self.random.randrange(12)
        for minute in range(45):
            if minute == arrival:
                self.bank.deliver()
                for order in self.bank.orders.values():
                    if order.reported is Reported.CHALLENGE:
                        self.bank.customer_refuses(order.number)
                await self._judge(desk)
            await self._ask(desk)
            self.clock.forward(60)
            if minute > arrival and await self._nothing_is_asked_any_more(desk):
                return

    async def _nothing_is_asked_any_more(self, desk: TestDesk) -> bool:
        left = await desk.journal.open_operations()
        return all(operation.state is OperationState.NEEDS_PERSON for operation in left)

    async def _judge_the_end(self, desk: TestDesk) -> None:
        await self._judge(desk)
        for operation in await desk.journal.open_operations():
            ended = operation.state is OperationState.NEEDS_PERSON
            self._demand(ended, "otherwise", f"{operation.kind} of {operation.order_number} has no end: {operation}")
        for order in await self._orders(desk):
            truth_of = self.bank.orders.get(order.number)
            if truth_of is not None and truth_of.charges:
                taken = order.state in MONEY_TAKEN_STATES
                self._demand(taken, "lost", f"{order.number} was charged and is {order.state}")

    def _demand(self, holds: bool, kind: str, promise: str) -> None:
        if not holds:
            raise Broken("\n".join([promise, *self.log[-30:]]), kind)

    # --- looking --------------------------------------------------------------------------------------------

    async def _orders(self, desk: TestDesk) -> list[Order]:
        if self.read is None:
            self.read = list(await desk.journal.orders(OrderFilter(), 1000))
        return self.read

    async def _some(self, desk: TestDesk, *states: OrderState) -> Order | None:
        wanted = frozenset(states) or MONEY_TAKEN_STATES
        sale_of = {number: sale for sale, numbers in self.sales.items() for number in numbers}
        orders = sorted(await self._orders(desk), key=lambda order: (sale_of.get(order.number, -1), order.created_at))
        found = [order for order in orders if order.state in wanted]
        return self.random.choice(found) if found else None
