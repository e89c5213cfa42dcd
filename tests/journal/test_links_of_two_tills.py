"""Two tills at the links of one shop: however slow one of them is, a sale has one link that can be paid."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from cut_wire import a_wire
from journal_aids import UsePostgres

from app.domain.errors import LinkRenewedAlready, NotSent, OperationAlreadyOpen, OrderChangedMeanwhile
from app.domain.evidence import Reported
from app.domain.identifiers import OrderNumber
from app.domain.order import OrderState
from app.journal.postgres import database as database_module
from app.journal.postgres.journal import open_journal
from app.services.link_batch import BatchItem
from app.services.payment_links import LinkDraft
from tests.fakes.clock import FakeClock
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.makers import a_profile, euros

DAYS = timedelta(days=3)
DRAFT = LinkDraft(euros(1250), "Order 1041", valid_for=DAYS)


class SlowAt:
    """What one till works with, one act of which can be made to wait before it begins."""

    def __init__(self, real: object) -> None:
        self._real = real
        self._act = ""
        self._came, self._goes_on = asyncio.Event(), asyncio.Event()

    def hold(self, act: str) -> None:
        """Let the next act of this name wait."""
        self._act = act

    async def held(self) -> None:
        """Return when an act waits."""
        async with asyncio.timeout(30):
            await self._came.wait()

    def let_go(self) -> None:
        self._goes_on.set()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._real, name)
        if name != self._act:
            return found

        async def slow(*arguments: object) -> object:
            self._act = ""
            self._came.set()
            await self._goes_on.wait()
            return await found(*arguments)

        return slow

    async def close(self) -> None:
        """The bank stays for the other till, and the books are closed by whoever opened them."""


class Two:
    """Two tills of one shop at one bank; the first one can be made slow."""

    def __init__(self, bank: FakeGateway, slow: TestDesk, line: SlowAt, books: SlowAt, other: TestDesk) -> None:
        self.bank, self.slow, self.line, self.books, self.other = bank, slow, line, books, other

    def payable(self) -> list[OrderNumber]:
        return [each.number for each in self.bank.orders.values() if each.reported is Reported.REGISTERED]


Play = Callable[[Callable[[Two], Awaitable[None]]], None]


@pytest.fixture
def play(use_postgres: UsePostgres) -> Play:
    def run(scene: Callable[[Two], Awaitable[None]]) -> None:
        async def with_tills() -> None:
            bank, profile = FakeGateway(), a_profile()
            async with AsyncExitStack() as stack:
                journals = [await open_journal(use_postgres.address) for _ in range(2)]
                for journal in journals:
                    stack.push_async_callback(journal.close)
                books, lines = [SlowAt(each) for each in journals], [SlowAt(bank), SlowAt(bank)]
                desks = [
                    await stack.enter_async_context(
                        a_desk(Path(), profile, None, cast(FakeGateway, line), cast(Any, book))
                    )
                    for line, book in zip(lines, books, strict=True)
                ]
                await scene(Two(bank, desks[0], lines[0], books[0], desks[1]))

        asyncio.run(with_tills())

    return run


def test_a_link_another_till_renewed_while_the_bank_was_slow_is_not_renewed_again(play: Play) -> None:
    async def scene(shop: Two) -> None:
        old = await shop.other.links.create(shop.other.profile, DRAFT)
        shop.line.hold("status")
        renewing = asyncio.create_task(shop.slow.link_renewal.renew(old.number, DAYS))
        await shop.line.held()
        new = await shop.other.link_renewal.renew(old.number, DAYS)
        shop.line.let_go()
        with pytest.raises(LinkRenewedAlready) as caught:
            await renewing
        assert caught.value.following == new.number
        assert shop.payable() == [new.number]

    play(scene)


def test_two_tills_that_renew_a_link_together_make_one(play: Play) -> None:
    async def scene(shop: Two) -> None:
        old = await shop.other.links.create(shop.other.profile, DRAFT)
        shop.books.hold("arm")
        await shop.other.cancellation.cancel(old.number)
        renewing = asyncio.create_task(shop.slow.link_renewal.renew(old.number, DAYS))
        await shop.books.held()
        new = await shop.other.link_renewal.renew(old.number, DAYS)
        shop.books.let_go()
        with pytest.raises(OrderChangedMeanwhile):
            await renewing
        assert shop.payable() == [new.number]

    play(scene)


def test_two_tills_that_send_a_draft_together_make_one_link(play: Play) -> None:
    async def scene(shop: Two) -> None:
        shop.bank.fail_next["register"] = NotSent("refused")
        number = shop.other.links.new_number(shop.other.profile)
        with pytest.raises(NotSent):
            await shop.other.links.create(shop.other.profile, DRAFT, number)
        assert await shop.other.link_drafts.keep(number, "what was typed")
        shop.books.hold("arm")
        profile = shop.slow.profile
        sending = asyncio.create_task(shop.slow.link_drafts.send(number, profile, DRAFT, "what was typed"))
        await shop.books.held()
        new = await shop.other.link_drafts.send(number, profile, DRAFT, "what was typed")
        shop.books.let_go()
        with pytest.raises(OrderChangedMeanwhile):
            await sending
        assert shop.payable() == [new.number]
        assert await shop.other.link_drafts.waiting(profile.name) == []

    play(scene)


@pytest.mark.parametrize("is_made_anew", [False, True])
def test_a_line_whose_link_another_till_is_making_gets_no_second_one(play: Play, is_made_anew: bool) -> None:
    async def scene(shop: Two) -> None:
        line, profile = BatchItem("a", LinkDraft(euros(500), valid_for=DAYS)), shop.slow.profile
        before = []
        anew = None
        if is_made_anew:
            before = [(await shop.other.link_batch.make(profile, line)).number]
            for desk in (shop.slow, shop.other):
                desk.clock.forward(timedelta(days=30).total_seconds())
            anew = shop.slow.clock.now() - timedelta(hours=1)
        shop.line.hold("register")
        making = asyncio.create_task(shop.slow.link_batch.make(profile, line, anew))
        await shop.line.held()
        with pytest.raises(OperationAlreadyOpen):
            await shop.other.link_batch.make(profile, line, anew)
        shop.line.let_go()
        made = await making
        assert shop.payable() == [*before, made.number]
        assert await shop.other.link_batch.make(profile, line, anew) == made

    play(scene)


class Pauses(FakeClock):
    """A clock in whose pauses something else happens, once."""

    def __init__(self, meanwhile: Callable[[], Awaitable[None]]) -> None:
        super().__init__()
        self._meanwhile: Callable[[], Awaitable[None]] | None = meanwhile

    async def sleep(self, seconds: float) -> None:
        meanwhile, self._meanwhile = self._meanwhile, None
        if meanwhile is not None:
            await meanwhile()
        await super().sleep(seconds)


def test_a_link_paid_before_its_till_knows_that_it_was_written_down_stays_paid(
    use_postgres: UsePostgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line to the server breaks at that very commit; another till hands the link out and hears of the payment."""
    monkeypatch.setattr(database_module, "PATIENCE_SECONDS", 0.5)

    async def run() -> None:
        bank, profile = FakeGateway(), a_profile()
        async with AsyncExitStack() as stack:
            address, wire = await stack.enter_async_context(a_wire(use_postgres.address))
            other = await stack.enter_async_context(
                a_desk(Path(), profile, None, bank, await open_journal(use_postgres.address))
            )

            async def meanwhile() -> None:
                (order,) = await other.journal.open_orders()
                assert order.link is not None
                bank.customer_pays(order.number)
                assert (await other.enquiry.ask(order.number)).state is OrderState.PAID
                wire.is_down = False

            cut_off = await stack.enter_async_context(
                a_desk(Path(), profile, Pauses(meanwhile), bank, await open_journal(address))
            )

            def breaks_at_the_answer(call: str) -> None:
                if call == "register":
                    wire.cut, wire.is_down = "after", True

            bank.on_call = breaks_at_the_answer
            made = await cut_off.links.create(profile, DRAFT)
            assert made.state is OrderState.PAID
            assert made.link is not None
            assert await other.journal.order(made.number) == made

    asyncio.run(run())
