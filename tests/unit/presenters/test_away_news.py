"""What changed while nobody was at the till, told once to whoever comes."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.events import OperationChanged, OperatorChanged, OrderChanged
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.domain.operation import OperationKind, OperationState
from app.domain.order import Order, OrderState, PaymentLink
from app.domain.profile import Environment
from app.presenters.away_news import AwayNews
from app.presenters.message import Message, Tone
from tests.fakes.desk import TestDesk, a_desk
from tests.journal.journal_aids import an_operation
from tests.makers import a_profile, an_order, euros, later
from tests.unit.presenters.scenes import another_bank, english


class Till:
    """A till that is left and come back to, over a journal of its own."""

    def __init__(self, desk: TestDesk) -> None:
        self.desk = desk
        self.clock = desk.clock
        self.news = AwayNews(desk.needs_attention, desk.banks, desk.clock)

    def hears(self, event: OrderChanged | OperationChanged) -> None:
        assert self.news.heard(event) is None

    def is_left(self) -> None:
        assert self.news.heard(OperatorChanged("")) is None

    async def tells(self, name: str) -> Message | None:
        """Return what somebody is told who comes."""
        absence = self.news.heard(OperatorChanged(name))
        told = None if absence is None else await self.news.told(absence)
        return None if told is None else told(english())

    def order(self, number: str, state: OrderState, minor: int = 1250) -> Order:
        self.clock.forward(1)
        return an_order(number=OrderNumber(number), state=state, amount=euros(minor), state_since=self.clock.now())

    async def keeps(self, *orders: Order) -> None:
        for place, order in enumerate(orders):
            await self.desk.journal.record(replace(order, gateway_order_id=GatewayOrderId(f"bank-{place}")), [])


Play = Callable[[Callable[[Till], Awaitable[None]]], None]


@pytest.fixture
def at_till(tmp_path: Path) -> Play:
    def run(scene: Callable[[Till], Awaitable[None]]) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, a_profile(hold_life=timedelta(days=7), environment=Environment.LIVE)) as desk:
                await scene(Till(desk))

        asyncio.run(with_desk())

    return run


def test_what_came_in_at_a_test_bank_is_not_added_to_real_money(at_till: Play) -> None:
    async def scene(till: Till) -> None:
        till.desk.banks.replace(another_bank(environment=Environment.TEST))
        till.is_left()
        till.hears(OrderChanged(till.order("real", OrderState.PAID)))
        till.hears(OrderChanged(replace(till.order("tried", OrderState.PAID, 700), profile=ProfileName("b-bank"))))
        message = await till.tells("Bo")
        assert message is not None
        assert message.money == "Came in: 12.50\u00a0EUR, TEST 7.00\u00a0EUR."

    at_till(scene)


def test_whoever_comes_is_told_what_became_of_the_orders_meanwhile(at_till: Play) -> None:
    async def scene(till: Till) -> None:
        till.is_left()
        for each in (
            till.order("A-1", OrderState.AWAITING_PAYMENT),
            till.order("A-1", OrderState.PAID),
            till.order("A-2", OrderState.PAID, 750),
            till.order("A-3", OrderState.DECLINED),
            till.order("A-4", OrderState.EXPIRED),
        ):
            till.hears(OrderChanged(each))
        message = await till.tells("Anna")
        assert message is not None
        assert message.happened.endswith("2 paid, 1 declined, 1 ran out of time.")
        assert message.money == "Came in: 20.00\u00a0EUR."
        assert "F4" in message.to_do
        assert await till.tells("Boris") is None, "it is told once"

    at_till(scene)


def test_what_is_only_held_did_not_come_in_and_what_went_back_again_did_not_either(at_till: Play) -> None:
    async def scene(till: Till) -> None:
        till.is_left()
        for each in (
            till.order("A-1", OrderState.AUTHORISED),
            till.order("A-2", OrderState.PAID, 750),
            till.order("A-3", OrderState.PAID, 300),
            till.order("A-3", OrderState.REFUNDED, 300),
        ):
            till.hears(OrderChanged(each))
        message = await till.tells("Anna")
        assert message is not None
        assert message.happened.endswith("1 paid, 1 held.")
        assert message.money == "Came in: 7.50\u00a0EUR."

    at_till(scene)


def test_a_refund_that_failed_meanwhile_is_a_warning(at_till: Play) -> None:
    async def scene(till: Till) -> None:
        till.is_left()
        order = till.order("A-1", OrderState.PAID)
        act = replace(an_operation(order, OperationKind.REFUND), state=OperationState.REFUSED)
        till.hears(OperationChanged(order, act))
        message = await till.tells("Anna")
        assert message is not None
        assert (message.tone, message.money) == (Tone.WARNING, "")
        assert "1 refund(s) not carried out" in message.happened

    at_till(scene)


def test_links_and_holds_that_came_near_their_end_meanwhile_are_told_and_no_others(at_till: Play) -> None:
    def a_link(number: str, hours: float) -> Order:
        link = PaymentLink("https://bank.example/pay", later(hours * 60))
        return an_order(number=OrderNumber(number), link=link)

    async def scene(till: Till) -> None:
        await till.keeps(
            a_link("NEAR-BEFORE", 23),
            a_link("COMES-NEAR", 30),
            a_link("COMES-NEAR-TOO", 31.5),
            a_link("STAYS-FAR", 33),
            an_order(number=OrderNumber("NO-END"), link=PaymentLink("https://bank.example/pay", None)),
            an_order(number=OrderNumber("OVER"), link=PaymentLink("https://bank.example/pay", later(-60))),
            an_order(number=OrderNumber("HOLD"), state=OrderState.AUTHORISED, paid_at=later(-(5 * 24 - 4) * 60)),
            an_order(number=OrderNumber("FRESH-HOLD"), state=OrderState.AUTHORISED, paid_at=later(0)),
        )
        till.is_left()
        till.clock.forward(8 * 3600)
        message = await till.tells("Anna")
        assert message is not None
        assert message.happened.endswith("2 link(s) about to end, 1 hold(s) due.")
        assert message.money == ""
        till.is_left()
        assert await till.tells("Boris") is None, "what was near already is no news"

    at_till(scene)


def test_what_somebody_saw_happen_and_what_is_old_is_no_news(at_till: Play) -> None:
    async def scene(till: Till) -> None:
        seen = till.order("A-1", OrderState.PAID)
        till.hears(OrderChanged(seen))
        till.clock.forward(timedelta(minutes=5).total_seconds())
        till.is_left()
        till.hears(OrderChanged(seen))
        assert await till.tells("Anna") is None

    at_till(scene)
