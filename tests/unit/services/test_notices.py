"""Messages of a bank: each makes Paydesk ask, none changes anything by itself."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.errors import AnswerLost, JournalCannotWrite, JournalUnreachable
from app.domain.events import NoticeCame, OrderChanged
from app.domain.evidence import Reported, StatusSeen
from app.domain.gateway_calls import OrderReference, Registered, Registration
from app.domain.identifiers import GatewayOrderId, ProfileName
from app.domain.notice import Claim, Notice
from app.domain.order import Order, OrderState
from app.domain.profile import Generation
from app.domain.received_notice import ReceivedNotice
from app.domain.timeline import Happening
from app.services.notice_intake import NoticeIntake
from app.services.notice_port import Told
from app.services.payment_links import LinkDraft
from app.services.ports import Journal
from app.services.waiting_notices import WaitingNotices
from tests.fakes.clock import FakeClock
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.makers import a_profile, an_order, euros

Play = Callable[[TestDesk], Awaitable[None]]
DRAFT = LinkDraft(euros(1250), "Order 1041", valid_for=timedelta(days=3))


class NoSearchOnce:
    """A journal whose first search for an order fails, as of a disk that is full for a moment."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._fails = True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._journal, name)

    async def order_by_gateway_id(self, gateway_order_id: GatewayOrderId) -> Order | None:
        if self._fails:
            self._fails = False
            raise JournalCannotWrite("full")
        return await self._journal.order_by_gateway_id(gateway_order_id)


class KeptUnheardOnce:
    """A journal that keeps a message, once without saying so: the line broke at the commit, or the wait was ended."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._is_unheard = True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._journal, name)

    async def keep_notice(self, received: ReceivedNotice) -> datetime | None:
        before = await self._journal.keep_notice(received)
        if self._is_unheard:
            self._is_unheard = False
            raise JournalUnreachable("the server", "TimeoutError")
        return before


class StandingClock(FakeClock):
    """A clock that only tests move; a pause lasts until every question under way has its answer, however slowly."""

    def __init__(self) -> None:
        super().__init__()
        self.at_rest = asyncio.Event()
        """Set by a pause that found no question under way: the till had asked all that was due."""

    async def sleep(self, seconds: float) -> None:
        under_way = [task for task in asyncio.all_tasks() if task.get_name().startswith("ask ")]
        if under_way:
            await asyncio.wait(under_way)
        else:
            self.at_rest.set()
            await asyncio.sleep(0)


@pytest.fixture
def play(tmp_path: Path) -> Callable[[Play], None]:
    """Play a scene at a till that asks its bank all the time."""

    def run(scene: Play) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, clock=StandingClock()) as desk:
                await scene(desk)

        asyncio.run(with_desk())

    return run


def about(order: Order, fingerprint: str = "a", claim: Claim = Claim.CAPTURED) -> Told:
    return Told(Notice(claim, True, order.gateway_order_id, order.number), fingerprint * 64)


async def a_link(desk: TestDesk) -> Order:
    return await desk.links.create(desk.profile, DRAFT)


async def questions(desk: TestDesk) -> int:
    """Let the till ask until it has nothing more to ask; return how many questions reached the bank."""
    assert isinstance(desk.clock, StandingClock), "or something would become due by itself"
    before = desk.gateway.calls.count("status")
    desk.clock.at_rest.clear()
    asking = asyncio.create_task(desk.refresh.run())
    await desk.clock.at_rest.wait()
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    return desk.gateway.calls.count("status") - before


async def happenings(desk: TestDesk, order: Order) -> list[Happening]:
    return [entry.happening for entry in await desk.journal.timeline(order.number)]


def test_message_makes_its_order_asked_about_at_once(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        desk.gateway.customer_pays(order.number)
        await desk.notices.take(desk.profile.name, about(order))
        assert await questions(desk) == 1
        stored = await desk.journal.order(order.number)
        assert stored is not None
        assert stored.state is OrderState.PAID
        assert Happening.NOTICE_CAME in await happenings(desk, order)

    play(scene)


def test_message_that_says_paid_changes_nothing_when_the_bank_does_not(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        await desk.notices.take(desk.profile.name, about(order))
        await questions(desk)
        stored = await desk.journal.order(order.number)
        assert stored is not None
        assert stored.state is OrderState.AWAITING_PAYMENT

    play(scene)


def test_message_about_a_closed_order_makes_it_asked_about_too(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        desk.gateway.customer_pays(order.number)
        await desk.enquiry.ask(order.number)
        assert await questions(desk) == 0, "a paid order is at rest"
        desk.gateway.orders[order.number].reported = Reported.REFUNDED
        await desk.notices.take(desk.profile.name, about(order, claim=Claim.REFUNDED))
        assert await questions(desk) == 1
        assert await questions(desk) == 0, "and is at rest again"

    play(scene)


def test_repeated_message_wakes_nobody_and_writes_nothing(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        desk.gateway.customer_pays(order.number)
        await desk.notices.take(desk.profile.name, about(order))
        await questions(desk)
        for _ in range(1000):
            await desk.notices.take(desk.profile.name, about(order))
        assert await questions(desk) == 0
        assert (await happenings(desk, order)).count(Happening.NOTICE_CAME) == 1

    play(scene)


def test_two_refunds_a_minute_apart_that_look_alike_are_both_seen(play: Callable[[Play], None]) -> None:
    """gateway manual, section 16.2: sums stand in a callback only where the shop's settings say so."""

    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        desk.gateway.customer_pays(order.number)
        await desk.enquiry.ask(order.number)
        for back in (400, 800):
            desk.gateway.give_back(order.number, 400)
            await desk.notices.take(desk.profile.name, about(order, claim=Claim.REFUNDED))
            assert await questions(desk) == 1
            stored = await desk.journal.order(order.number)
            assert stored is not None
            assert stored.refunded == euros(back)
            desk.clock.forward(60)

    play(scene)


def test_a_refund_that_comes_while_the_one_before_is_asked_about_is_seen(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        desk.gateway.customer_pays(order.number)
        await desk.enquiry.ask(order.number)
        told = about(order, claim=Claim.REFUNDED)
        desk.gateway.give_back(order.number, 400)
        await desk.notices.take(desk.profile.name, told)
        read, second = desk.gateway.status, asyncio.Event()

        async def answered_late(reference: OrderReference) -> StatusSeen:
            seen = await read(reference)
            if not second.is_set():
                second.set()
                desk.gateway.give_back(order.number, 400)
                await desk.notices.take(desk.profile.name, told)
            return seen

        desk.gateway.status = answered_late  # type: ignore[method-assign]
        assert await questions(desk) == 2
        stored = await desk.journal.order(order.number)
        assert stored is not None
        assert stored.refunded == euros(800)

    play(scene)


def test_same_message_after_a_long_time_is_news_again(play: Callable[[Play], None]) -> None:
    """Two refunds of one order look alike where the bank tells no sums."""

    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        desk.gateway.customer_pays(order.number)
        await desk.notices.take(desk.profile.name, about(order))
        await questions(desk)
        desk.clock.forward(11 * 60)
        await desk.notices.take(desk.profile.name, about(order))
        assert await questions(desk) == 1

    play(scene)


def test_same_message_after_the_clock_was_set_back_is_news_again(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        paid, told = await given_back_in_the_banks_portal(desk)
        await desk.notices.take(desk.profile.name, told)
        assert await questions(desk) == 1
        desk.clock.jump(-3600)
        await desk.notices.take(desk.profile.name, told)
        assert await questions(desk) == 1
        assert await state_of(desk, paid) is OrderState.REFUNDED

    play(scene)


def test_message_that_comes_before_the_banks_answer_waits_for_its_order(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        told = Told(Notice(Claim.SOMETHING, None, GatewayOrderId("bank-1")), "b" * 64)
        await desk.notices.take(desk.profile.name, told)
        order = await a_link(desk)
        assert order.gateway_order_id == "bank-1"
        assert await questions(desk) == 1
        await a_link(desk)
        assert await questions(desk) == 0, "nobody told anything of the second one"

    play(scene)


def test_message_without_an_order_still_waits_after_a_restart(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        stranger = Told(Notice(Claim.CAPTURED, True, GatewayOrderId("another-key")), "c" * 64)
        await desk.notices.take(desk.profile.name, stranger)
        again = NoticeIntake(desk.journal, desk.enquiry, desk.refresh, desk.clock, desk.publisher)
        await again.resume()
        found = replace(order, gateway_order_id=GatewayOrderId("another-key"))
        await desk.journal.record(found, ())
        desk.publisher.publish(OrderChanged(found))
        assert await questions(desk) == 1

    play(scene)


def test_message_of_one_bank_does_not_name_an_order_of_another(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        await desk.notices.take(ProfileName("another-bank"), about(order))
        assert Happening.NOTICE_CAME not in await happenings(desk, order)

    play(scene)


def test_order_with_two_keys_is_found_by_either(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        payment = Notice(Claim.CAPTURED, True, GatewayOrderId("p_other"), also_known_as=order.gateway_order_id)
        await desk.notices.take(desk.profile.name, Told(payment, "d" * 64))
        assert Happening.NOTICE_CAME in await happenings(desk, order)

    play(scene)


def test_every_genuine_message_is_told_to_the_screens(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        await desk.notices.take(desk.profile.name, about(order))
        assert [event for event in desk.events if isinstance(event, NoticeCame)] == [
            NoticeCame(desk.profile.name, desk.clock.now())
        ]

    play(scene)


def test_message_that_was_lost_half_way_is_no_repeat_when_it_comes_again(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        intake = NoticeIntake(NoSearchOnce(desk.journal), desk.enquiry, desk.refresh, desk.clock, desk.publisher)
        with pytest.raises(JournalCannotWrite):
            await intake.take(desk.profile.name, about(order))
        await intake.take(desk.profile.name, about(order))
        assert await questions(desk) == 1

    play(scene)


def test_message_nobody_knew_to_be_kept_is_no_repeat_when_it_comes_again(play: Callable[[Play], None]) -> None:
    """The bank was told to send it again; its order is at rest, so nobody asks but for the message."""

    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        desk.gateway.customer_pays(order.number)
        await desk.enquiry.ask(order.number)
        desk.gateway.give_back(order.number, 1250)
        desk.gateway.orders[order.number].reported = Reported.REFUNDED
        told = about(order, claim=Claim.REFUNDED)
        intake = NoticeIntake(KeptUnheardOnce(desk.journal), desk.enquiry, desk.refresh, desk.clock, desk.publisher)
        with pytest.raises(JournalUnreachable):
            await intake.take(desk.profile.name, told)
        assert await questions(desk) == 0
        desk.clock.forward(5)
        await intake.take(desk.profile.name, told)
        assert await questions(desk) == 1
        stored = await desk.journal.order(order.number)
        assert stored is not None
        assert stored.state is OrderState.REFUNDED

    play(scene)


async def given_back_in_the_banks_portal(desk: TestDesk) -> tuple[Order, Told]:
    """Return an order that is at rest as paid, though its money went back since, and what the bank tells of it."""
    order = await a_link(desk)
    desk.gateway.customer_pays(order.number)
    paid = await desk.enquiry.ask(order.number)
    desk.gateway.give_back(order.number, 1250)
    desk.gateway.orders[order.number].reported = Reported.REFUNDED
    return paid, about(order, claim=Claim.REFUNDED)


async def state_of(desk: TestDesk, order: Order) -> OrderState:
    stored = await desk.journal.order(order.number)
    assert stored is not None
    return stored.state


def test_question_the_bank_did_not_answer_stays_whatever_else_is_told_of_the_order(
    play: Callable[[Play], None],
) -> None:
    async def scene(desk: TestDesk) -> None:
        paid, told = await given_back_in_the_banks_portal(desk)
        desk.gateway.fail_next["status"] = AnswerLost("timeout")
        await desk.notices.take(desk.profile.name, told)
        assert await questions(desk) == 1
        desk.publisher.publish(OrderChanged(paid))  # at another till somebody wrote a note on it
        desk.clock.forward(11)
        assert await questions(desk) == 1
        assert await state_of(desk, paid) is OrderState.REFUNDED

    play(scene)


def test_message_the_till_was_closed_over_is_asked_about_at_its_next_start(tmp_path: Path) -> None:
    bank = FakeGateway()

    async def run() -> None:
        async with a_desk(tmp_path, clock=StandingClock(), gateway=bank) as desk:
            paid, told = await given_back_in_the_banks_portal(desk)
            await desk.notices.take(desk.profile.name, told)
        for asked in (1, 0):
            async with a_desk(tmp_path, clock=StandingClock(), gateway=bank) as desk:
                await desk.notices.resume()
                assert await questions(desk) == asked
                assert await state_of(desk, paid) is OrderState.REFUNDED

    asyncio.run(run())


def test_the_next_refund_the_till_was_closed_over_is_asked_about_at_its_next_start(tmp_path: Path) -> None:
    """It reads like the one before, about which the bank was asked."""
    bank = FakeGateway()

    async def run() -> None:
        async with a_desk(tmp_path, clock=StandingClock(), gateway=bank) as desk:
            order = await a_link(desk)
            bank.customer_pays(order.number)
            await desk.enquiry.ask(order.number)
            told = about(order, claim=Claim.REFUNDED)
            bank.give_back(order.number, 400)
            await desk.notices.take(desk.profile.name, told)
            await questions(desk)
            bank.give_back(order.number, 400)
            await desk.notices.take(desk.profile.name, told)
        async with a_desk(tmp_path, clock=StandingClock(), gateway=bank) as desk:
            await desk.notices.resume()
            assert await questions(desk) == 1
            stored = await desk.journal.order(order.number)
            assert stored is not None
            assert stored.refunded == euros(800)

    asyncio.run(run())


def test_thousands_of_messages_about_other_peoples_orders_are_not_looked_through() -> None:
    """A bank tells about every order of the shop, also about those of the shop's own site."""
    waiting = WaitingNotices()
    looked_at: list[str] = []

    class Watched(ReceivedNotice):
        def is_about(self, order: Order) -> bool:
            looked_at.append(self.fingerprint)
            return super().is_about(order)

    order = replace(an_order(), gateway_order_id=GatewayOrderId("key-20000"))
    for number in range(20_001):
        told = Notice(Claim.CAPTURED, True, GatewayOrderId(f"key-{number}"), f"number-{number}")
        waiting.add(Watched(order.profile, f"{number:064}", order.created_at, told))
    assert waiting.take_for(order)
    assert not waiting.take_for(order), "it waits no longer"
    assert len(looked_at) == 1
    assert not waiting.take_for(replace(order, gateway_order_id=GatewayOrderId("key-1"))), "the oldest are forgotten"


def test_message_that_cannot_be_kept_is_said_to_be_lost(play: Callable[[Play], None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await a_link(desk)
        await desk.journal.close()
        with pytest.raises(JournalCannotWrite):
            await desk.notices.take(desk.profile.name, about(order))

    play(scene)


def test_message_about_an_order_nobody_can_ask_about_yet_is_asked_about_once_its_key_is_known(
    tmp_path: Path,
) -> None:
    """The bank tells our own number before it has answered our registration, and cannot be asked by that number."""

    async def run() -> None:
        bank = a_profile(generation=Generation.V2)
        async with a_desk(tmp_path, bank, clock=StandingClock()) as desk:
            register = desk.gateway.register

            async def tells_first(registration: Registration) -> Registered:
                told = Told(Notice(Claim.SOMETHING, None, None, registration.number), "e" * 64)
                await desk.notices.take(desk.profile.name, told)
                assert await questions(desk) == 0
                return await register(registration)

            desk.gateway.register = tells_first  # type: ignore[method-assign]
            order = await a_link(desk)
            assert order.link is not None
            assert await questions(desk) == 1
            assert await desk.journal.unmatched_notices(order.created_at) == []

    asyncio.run(run())
