"""The day of a hold: written down with whoever set it, due on the shop's own day, and never an act by itself."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.business_day import BusinessDays
from app.domain.concern import Concern, ConcernKind
from app.domain.errors import ActNotPossible, AnswerLost, HoldDayOutside
from app.domain.hold_plan import HoldPlan, plan_in
from app.domain.operation import OperationKind
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.people_errors import NobodyAtWork
from app.domain.timeline import Happening
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import NOON, a_card, a_profile, an_order, euros

CAPTURE, VOID = OperationKind.CAPTURE, OperationKind.VOID
ALMATY = BusinessDays(time(4), ZoneInfo("Asia/Almaty"))
"""Five hours before NOON's clocks; the day of a hold begins there at 23:00 UTC of the day before."""
TODAY, FRIDAY = date(2026, 3, 14), date(2026, 3, 20)
Play = Callable[[Callable[[TestDesk, Order], Awaitable[None]]], None]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def run(scene: Callable[[TestDesk, Order], Awaitable[None]]) -> None:
        async def with_desk() -> None:
            profile = a_profile(days=ALMATY, hold_life=timedelta(days=7))
            async with a_desk(tmp_path, profile) as desk:
                draft = PhoneDraft(euros(1250), PaymentMode.PHONE, hold=True)
                outcome = await desk.phone_orders.charge(profile, draft, a_card())
                assert outcome.order.state is OrderState.AUTHORISED
                await scene(desk, outcome.order)

        asyncio.run(with_desk())

    return run


async def planned(desk: TestDesk) -> list[Concern]:
    return [each for each in await desk.concerns.all() if each.kind is ConcernKind.HOLD_DUE]


def test_the_day_that_was_set_last_stands_with_who_set_it(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        await desk.hold_plans.set(order.number, HoldPlan(CAPTURE, TODAY))
        await desk.hold_plans.set(order.number, HoldPlan(VOID, FRIDAY))
        told = await desk.journal.timeline(order.number)
        assert plan_in(told) == HoldPlan(VOID, FRIDAY, "anna")
        assert desk.hold_plans.of(order.number) == HoldPlan(VOID, FRIDAY, "anna")
        lines = len(told)
        await desk.hold_plans.set(order.number, HoldPlan(VOID, FRIDAY))
        assert len(await desk.journal.timeline(order.number)) == lines, "the same day again is no news"
        await desk.hold_plans.set(order.number, None)
        assert plan_in(await desk.journal.timeline(order.number)) is None
        assert desk.hold_plans.of(order.number) is None
        assert await planned(desk) == []

    play(scene)


def test_a_hold_is_due_from_the_first_moment_of_its_day_at_the_shop_and_nothing_is_sent(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        await desk.hold_plans.set(order.number, HoldPlan(CAPTURE, FRIDAY))
        sent = list(desk.gateway.calls)
        (concern,) = await planned(desk)
        assert concern.since == datetime(2026, 3, 19, 23, 0, tzinfo=UTC)
        assert (concern.amount, concern.plan) == (euros(1250), HoldPlan(CAPTURE, FRIDAY, "anna"))
        assert not concern.is_worth_showing(concern.since - timedelta(seconds=1))
        assert order.number not in [each.number for each in await desk.needs_attention.orders()]
        desk.clock.forward((concern.since - desk.clock.now()).total_seconds())
        assert order.number in [each.number for each in await desk.needs_attention.orders()]
        assert [each.number for each in await desk.needs_attention.holds_to_capture()] == [order.number]
        assert desk.gateway.calls == sent, "a day is a wish: no money moves by itself"

    play(scene)


def test_a_hold_meant_to_be_released_is_not_captured_with_those_about_to_end(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        await desk.hold_plans.set(order.number, HoldPlan(VOID, FRIDAY))
        desk.clock.forward(6 * 24 * 3600)
        assert [each.number for each in await desk.needs_attention.ending_holds()] == [order.number]
        assert await desk.needs_attention.holds_to_capture() == ()

    play(scene)


def test_what_became_of_the_hold_ends_it(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        await desk.hold_plans.set(order.number, HoldPlan(CAPTURE, TODAY))
        assert len(await planned(desk)) == 1
        await desk.captures.capture(order.number)
        assert await planned(desk) == []
        with pytest.raises(ActNotPossible):
            await desk.hold_plans.set(order.number, HoldPlan(VOID, FRIDAY))

    play(scene)


def test_an_act_in_doubt_stands_alone_until_its_end_is_known(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        await desk.hold_plans.set(order.number, HoldPlan(CAPTURE, TODAY))
        desk.gateway.fail_next["capture"] = AnswerLost("timeout")
        await desk.captures.capture(order.number)
        assert await planned(desk) == [], "nobody is asked to capture what may be captured already"

    play(scene)


@pytest.mark.parametrize("day", [date(2026, 3, 13), date(2026, 3, 22)], ids=["over", "after the hold"])
def test_a_day_on_which_nothing_is_held_is_refused(play: Play, day: date) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        lines = len(await desk.journal.timeline(order.number))
        with pytest.raises(HoldDayOutside) as refused:
            await desk.hold_plans.set(order.number, HoldPlan(CAPTURE, day))
        assert (refused.value.first, refused.value.last) == (TODAY, date(2026, 3, 21))
        assert len(await desk.journal.timeline(order.number)) == lines

    play(scene)


def test_what_is_not_held_gets_no_day_and_nobody_at_work_sets_none(play: Play) -> None:
    async def scene(desk: TestDesk, order: Order) -> None:
        waiting = await desk.journal.record(an_order(created_at=NOON), [])
        with pytest.raises(ActNotPossible):
            await desk.hold_plans.set(waiting.number, HoldPlan(CAPTURE, FRIDAY))
        await desk.people.begin("Olga", "135790")
        desk.at_work.go()
        with pytest.raises(NobodyAtWork):
            await desk.hold_plans.set(order.number, HoldPlan(CAPTURE, FRIDAY))
        told = await desk.journal.timeline(order.number)
        assert not [each for each in told if each.happening is Happening.HOLD_PLANNED]

    play(scene)
