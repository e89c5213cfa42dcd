"""A refund that is wished while the bank cannot be asked: kept, due for a person, and never sent by itself."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.concern import Concern, ConcernKind, wish_in
from app.domain.errors import CardNumberInText, NotSent, RefundReasonMissing
from app.domain.order import Order, PaymentMode
from app.domain.order_note import OrderNote
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.domain.wished_refund import WishedRefund
from app.services.order_money import RefundWish
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import GOOD_CARD, a_card, a_profile, euros

Play = Callable[[Callable[[TestDesk, Order], Awaitable[None]]], None]
WHY = WhyRefunded(RefundReason.RETURNED, "blue one")


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def run(scene: Callable[[TestDesk, Order], Awaitable[None]]) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, a_profile()) as desk:
                draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
                outcome = await desk.phone_orders.charge(desk.profile, draft, a_card())
                await scene(desk, outcome.order)

        asyncio.run(with_desk())

    return run


async def wished(desk: TestDesk) -> list[Concern]:
    return [each for each in await desk.concerns.all() if each.kind is ConcernKind.REFUND_WISHED]


def test_a_wish_needs_somebody_until_a_person_refunds_the_order_and_nothing_is_sent_by_itself(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        sent = list(desk.gateway.calls)
        await desk.refund_wishes.keep(RefundWish(order.number, euros(500), WHY))
        (concern,) = await wished(desk)
        assert (concern.order.number, concern.amount) == (order.number, euros(500))
        desk.clock.forward(48 * 3600)
        await desk.refresh.ask_now()
        assert "refund" not in desk.gateway.calls
        assert desk.gateway.calls[: len(sent)] == sent
        await desk.refunds.refund(order.number, euros(500), WHY)
        assert desk.gateway.calls.count("refund") == 1
        assert await wished(desk) == [], "it was sent: nobody is asked to send it again"

    play(scene)


def test_the_newest_wish_stands_alone_with_its_reason_and_a_note_takes_it_off(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        await desk.refund_wishes.keep(RefundWish(order.number, euros(1250), WHY))
        await desk.refund_wishes.keep(RefundWish(order.number, euros(500), WHY))
        told = await desk.journal.timeline(order.number)
        assert wish_in(told) == WishedRefund(euros(500), WHY)
        assert [each.amount for each in await wished(desk)] == [euros(500)]
        await desk.order_notes.write(order.number, OrderNote(), OrderNote("paid back in cash"))
        assert await wished(desk) == []
        assert wish_in(await desk.journal.timeline(order.number)) is None

    play(scene)


def test_a_card_number_is_kept_out_of_a_wish(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        why = WhyRefunded(RefundReason.RETURNED, GOOD_CARD)
        with pytest.raises(CardNumberInText):
            await desk.refund_wishes.keep(RefundWish(order.number, euros(500), why))
        assert await wished(desk) == []

    play(scene)


def test_a_wish_without_a_reason_is_refused_and_not_dropped_without_a_word(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        with pytest.raises(RefundReasonMissing):
            await desk.refund_wishes.keep(RefundWish(order.number, euros(500), None))
        assert await wished(desk) == []

    play(scene)


def test_a_wish_stays_when_it_provably_did_not_leave(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        await desk.refund_wishes.keep(RefundWish(order.number, euros(500), WHY))
        desk.gateway.fail_next["refund"] = NotSent("offline")
        with pytest.raises(NotSent):
            await desk.refunds.refund(order.number, euros(500), WHY)
        assert [each.amount for each in await wished(desk)] == [euros(500)]
        assert wish_in(await desk.journal.timeline(order.number)) == WishedRefund(euros(500), WHY)
        await desk.refunds.refund(order.number, euros(500), WHY)
        assert await wished(desk) == []

    play(scene)
