"""Links of files, drafts and renewals in whatever order: of each sale one link can be paid.

Two hands are at work at once, answers are lost, and the program crashes.

Judged from the bank's own books. Everything random comes from one seed, so one number is one history.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.domain.errors import AnswerLost, GatewayRefused, NotSent, PaydeskError
from app.domain.evidence import Reported
from app.domain.order import Customer, Order
from app.services import link_renewal
from app.services.link_batch import BatchItem
from app.services.payment_links import LinkDraft
from app.services.ports import OrderFilter
from tests.fakes.clock import FakeClock
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.makers import a_profile, euros
from tests.tally import Tally

HISTORIES, STEPS = 60, 40
DAYS = timedelta(days=1)
FORM = "what was typed"
_WRITES = ("arm", "mark_sent", "settle", "take_over", "record")


class Crash(BaseException):
    """The program is gone in the middle of something."""


class Broken(AssertionError):
    """Two links of one sale can be paid, or were."""


class LinkHistory:
    """One till and its bank; each sale is known by the name of its customer."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.random = random.Random(seed)
        self.folder = folder
        self.clock, self.bank = FakeClock(), FakeGateway()
        self.sales = 0
        self.lines: list[BatchItem] = []
        self.log: list[str] = []

    async def play(self) -> None:
        """Live through the steps. Raises Broken."""
        steps = STEPS
        while steps > 0:
            with suppress(Crash):
                async with AsyncExitStack() as open_till:
                    desk = await self._open(open_till)
                    while steps > 0:
                        steps -= 1
                        await self._step(desk)
                        await self._judge(desk)

    async def _open(self, stack: AsyncExitStack) -> TestDesk:
        self.bank.on_call = None
        desk = await stack.enter_async_context(a_desk(self.folder, a_profile(), self.clock, self.bank))
        await desk.recovery.resume()
        for name in _WRITES:
            setattr(desk.journal, name, self._crashing(getattr(desk.journal, name)))
        self.bank.on_call = self._trouble_at
        return desk

    async def _step(self, desk: TestDesk) -> None:
        acts = [
            *[self._a_line] * 2,
            *[self._a_line_again] * 3,
            self._a_draft,
            *[self._sends_a_draft] * 3,
            *[self._renews] * 4,
            self._cancels,
            *[self._customer_acts] * 2,
            *[self._asks] * 2,
        ]
        hands = self.random.choice([1, 1, 2])
        chosen = self.random.choices(acts, k=hands)
        self.log.append(" + ".join(act.__name__ for act in chosen))
        for end in await asyncio.gather(*(act(desk) for act in chosen), return_exceptions=True):
            if isinstance(end, BaseException) and not isinstance(end, PaydeskError):
                raise end

    # --- what happens -----------------------------------------------------------------------------------------------

    def _sale(self) -> LinkDraft:
        self.sales += 1
        return LinkDraft(euros(1000 + self.sales), customer=Customer(name=f"Sale {self.sales}"), valid_for=DAYS)

    async def _a_line(self, desk: TestDesk) -> None:
        draft = self._sale()
        self.lines.append(BatchItem(draft.customer.name, draft))
        await desk.link_batch.make(desk.profile, self.lines[-1])

    async def _a_line_again(self, desk: TestDesk) -> None:
        if self.lines:
            await desk.link_batch.make(desk.profile, self.random.choice(self.lines))

    async def _a_draft(self, desk: TestDesk) -> None:
        number = desk.links.new_number(desk.profile)
        try:
            await desk.links.create(desk.profile, self._sale(), number)
        except NotSent:
            await desk.link_drafts.keep(number, FORM)

    async def _sends_a_draft(self, desk: TestDesk) -> None:
        if waiting := await desk.link_drafts.waiting(desk.profile.name):
            kept = self.random.choice(waiting).order
            draft = LinkDraft(kept.amount, customer=kept.customer, valid_for=DAYS)
            await desk.link_drafts.send(kept.number, desk.profile, draft, FORM)

    async def _renews(self, desk: TestDesk) -> None:
        if orders := await _orders(desk):
            await desk.link_renewal.renew(self.random.choice(orders).number, DAYS)

    async def _cancels(self, desk: TestDesk) -> None:
        if orders := await _orders(desk):
            await desk.cancellation.cancel(self.random.choice(orders).number)

    async def _customer_acts(self, desk: TestDesk) -> None:
        """Somebody pays by a link the till has handed out, or lets it end."""
        if links := await self._live(desk):
            number = self.random.choice(links).number
            if self.random.random() < 0.4:
                self.bank.customer_pays(number)
            else:
                self.bank.orders[number].reported = Reported.EXPIRED

    async def _asks(self, desk: TestDesk) -> None:
        self.clock.forward(self.random.choice([20, 190, 700]))
        for order in await _orders(desk):
            with suppress(PaydeskError):
                await desk.follow_up.ask(order.number)

    # --- trouble ----------------------------------------------------------------------------------------------------

    def _trouble_at(self, call: str) -> None:
        chance = self.random.random()
        self.bank.does_it_all_the_same = call != "status" and self.random.random() < 0.5
        if chance < 0.12:
            self.bank.fail_next[call] = AnswerLost("timeout")
        elif chance < 0.35:
            self.bank.does_it_all_the_same = False
            self.bank.fail_next[call] = NotSent("refused") if chance < 0.28 else GatewayRefused("7", "a bad day")

    def _crashing(self, write: Callable[..., Awaitable[object]]) -> Callable[..., Awaitable[object]]:
        """Let the program end right before or right after a write, now and then."""

        async def crashing(*arguments: object) -> object:
            chance = self.random.random()
            if chance < 0.01:
                raise Crash
            written = await write(*arguments)
            if chance < 0.02:
                raise Crash
            return written

        return crashing

    # --- the judge --------------------------------------------------------------------------------------------------

    async def _live(self, desk: TestDesk) -> list[Order]:
        """Return the orders whose link somebody has and can pay by."""
        handed_out = [order for order in await _orders(desk) if order.link is not None]
        return [each for each in handed_out if self.bank.orders[each.number].reported is Reported.REGISTERED]

    async def _judge(self, desk: TestDesk) -> None:
        payable = Counter(order.customer.name for order in await self._live(desk))
        paid = Counter(
            self.bank.registered[number].customer.name for number, order in self.bank.orders.items() if order.charges
        )
        broken = [f"{sale}: {links} links" for sale, links in (payable + paid).items() if links > 1]
        if broken:
            raise Broken("\n".join([*broken, *self.log[-20:]]))


async def _orders(desk: TestDesk) -> list[Order]:
    return list(await desk.journal.orders(OrderFilter(), 1000))


def play(seed: int, folder: Path) -> None:
    """Play one history in a folder that is gone afterwards. Raises Broken."""
    with TemporaryDirectory(dir=folder) as own:
        try:
            asyncio.run(LinkHistory(seed, Path(own)).play())
        except Broken as broken:
            raise Broken(f"seed {seed}: {broken}") from None


def test_no_history_leaves_two_links_that_can_be_paid(tmp_path: Path, tally: Tally) -> None:
    with tally.line(f"random histories of links, {STEPS} steps", f"0-{HISTORIES - 1}") as line:
        for seed in range(HISTORIES):
            line.tried += 1
            play(seed, tmp_path)


def test_a_renewal_that_does_not_know_what_follows_leaves_two_some_day(
    tmp_path: Path, tally: Tally, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def none_follows(_journal: object, _order: Order) -> tuple[list[Order], None]:
        return [], None

    monkeypatch.setattr(link_renewal, "followers_of", none_follows)

    def play_until_broken() -> None:
        for seed in range(HISTORIES):
            line.tried += 1
            try:
                play(seed, tmp_path)
            except Broken:
                line.doubled += 1
                raise

    title = "random histories of links without the look at what follows them"
    with tally.line(title, "0-", control=True) as line, pytest.raises(Broken, match="2 links"):
        play_until_broken()
