"""Many orders at a time: looked through first, one act after the other, stopped by doubt, and nothing sent twice."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.bulk import AnotherAtWork, BulkKind, EndNotKnown, LeftOut, PlannedAct, totals
from app.domain.errors import AnswerLost, GatewayRefused, NotSent
from app.domain.limit import WhyNot
from app.domain.money_act import ActDone, ActNotDone, ActUndecided
from app.domain.operation import OperationState
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.people_errors import RightMissing, WrongPin
from app.domain.person import Pin, Right, Role, RoleRules
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.domain.trail import Deed
from app.services.bulk_acts import BulkEnd, Closed, Failed
from app.services.one_by_one import PATIENCE, OneByOne
from app.services.order_money import Consent
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.makers import a_card, a_profile, euros
from tests.unit.services.conftest import Play

WHY = WhyRefunded(RefundReason.RETURNED)
OLGA_PIN, ANNA_PIN = "507291", "7204"


@dataclass
class Onlooker:
    """Keeps what it saw; `then` is called after each end."""

    then: Callable[[], None] = lambda: None
    seen: list[tuple[str, str]] = field(default_factory=list)
    ends: list[BulkEnd] = field(default_factory=list)

    def began(self, act: PlannedAct) -> None:
        self.seen.append(("began", act.order.number))

    def ended(self, act: PlannedAct, end: BulkEnd) -> None:
        self.seen.append(("ended", act.order.number))
        self.ends.append(end)
        self.then()


async def paid(desk: TestDesk, minor: int = 1250) -> Order:
    draft = PhoneDraft(euros(minor), PaymentMode.PHONE)
    return (await desk.phone_orders.charge(desk.profile, draft, a_card())).order


async def three_paid(desk: TestDesk) -> list[Order]:
    return [await paid(desk, minor) for minor in (1000, 2000, 3000)]


async def a_link(desk: TestDesk) -> Order:
    return await desk.links.create(desk.profile, LinkDraft(euros(1000)))


async def refund_plan(desk: TestDesk, orders: Sequence[Order]) -> tuple[PlannedAct, ...]:
    return await desk.bulk_acts.plan(BulkKind.REFUND, [order.number for order in orders])


def given_back(desk: TestDesk, order: Order) -> int:
    return desk.gateway.orders[order.number].refunded


# --- the look before ------------------------------------------------------------------------


def test_the_look_before_sends_nothing_and_says_of_each_order_what_would_move(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        first, second, third = await three_paid(desk)
        await desk.refunds.refund(second.number, euros(500))
        await desk.refunds.refund(third.number)
        link = await a_link(desk)
        desk.gateway.calls.clear()
        plan = await refund_plan(desk, [third, link, second, first])
        assert desk.gateway.calls == []
        assert [act.order.number for act in plan] == [each.number for each in (third, link, second, first)]
        assert [act.amount for act in plan] == [None, None, euros(1500), euros(1000)]
        assert [act.left_out for act in plan[:2]] == [LeftOut.ACT_BARRED, LeftOut.ACT_BARRED]
        assert [act.limit.why_not for act in plan[:2] if act.limit] == [WhyNot.NOTHING_LEFT, WhyNot.NOTHING_THERE]
        assert totals(act.amount for act in plan if act.amount) == (euros(2500),)

    play(scene)


def test_only_unpaid_links_are_cancelled_and_only_holds_are_captured(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        sold, link = await paid(desk), await a_link(desk)
        desk.gateway.next_charge = "hold"
        held = await paid(desk, 4000)
        numbers = [sold.number, link.number, held.number]
        to_cancel = await desk.bulk_acts.plan(BulkKind.CANCEL, numbers)
        assert [act.will_be_done for act in to_cancel] == [False, True, False]
        assert to_cancel[0].left_out is LeftOut.NOT_CANCELLABLE
        to_capture = await desk.bulk_acts.plan(BulkKind.CAPTURE, numbers)
        assert [act.amount for act in to_capture] == [None, None, euros(4000)]

    play(scene)


def test_an_order_with_an_act_in_doubt_has_no_part_in_it(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await paid(desk)
        desk.gateway.fail_next["refund"] = AnswerLost("timeout")
        assert isinstance(await desk.refunds.refund(order.number), ActUndecided)
        (act,) = await refund_plan(desk, [order])
        assert act.left_out is LeftOut.ACT_BARRED
        assert act.limit is not None
        assert act.limit.why_not is WhyNot.ACT_WITHOUT_PROOF

    play(scene)


# --- the doing ------------------------------------------------------------------------


def test_each_act_begins_when_the_one_before_has_ended(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = await three_paid(desk)
        watch = Onlooker()
        assert await desk.bulk_acts.run(await refund_plan(desk, orders), OneByOne(), watch, WHY) is None
        steps = [(step, order.number) for order in orders for step in ("began", "ended")]
        assert watch.seen == steps
        assert all(isinstance(end, ActDone) for end in watch.ends)
        assert [given_back(desk, order) for order in orders] == [1000, 2000, 3000]
        assert desk.gateway.calls.count("refund") == 3

    play(scene)


def test_links_are_cancelled_and_one_that_was_paid_in_that_second_says_so(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        first, second = await a_link(desk), await a_link(desk)
        plan = await desk.bulk_acts.plan(BulkKind.CANCEL, [first.number, second.number])
        desk.gateway.customer_pays(second.number)
        watch = Onlooker()
        assert await desk.bulk_acts.run(plan, OneByOne(), watch) is None
        states = [end.order.state for end in watch.ends if isinstance(end, Closed)]
        assert states == [OrderState.CANCELLED, OrderState.PAID]

    play(scene)


def test_the_stop_key_ends_it_after_the_act_under_way(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = await three_paid(desk)
        walk = OneByOne()
        watch = Onlooker(walk.stop)
        assert await desk.bulk_acts.run(await refund_plan(desk, orders), walk, watch, WHY) is None
        assert [given_back(desk, order) for order in orders] == [1000, 0, 0]
        rest = await refund_plan(desk, orders)
        assert [act.will_be_done for act in rest] == [False, True, True]

    play(scene)


def test_what_was_shown_is_what_is_done_or_nothing(play: Play) -> None:
    """Another till gave a part back between the look and the act: the sum that was shown is there no more."""

    async def scene(desk: TestDesk) -> None:
        first, second, _third = orders = await three_paid(desk)
        plan = await refund_plan(desk, orders)
        await desk.refunds.refund(first.number, euros(400))
        watch = Onlooker()
        assert await desk.bulk_acts.run(plan, OneByOne(), watch, WHY) is None
        assert isinstance(watch.ends[0], Failed)
        assert given_back(desk, first) == 400
        assert given_back(desk, second) == 2000, "the others go on"

    play(scene)


def test_the_same_plan_carried_out_twice_moves_no_money_twice(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = (await three_paid(desk))[:2]
        plan = await refund_plan(desk, orders)
        for _time in range(2):
            await desk.bulk_acts.run(plan, OneByOne(), Onlooker(), WHY)
        assert desk.gateway.calls.count("refund") == 2
        assert [given_back(desk, order) for order in orders] == [1000, 2000]

    play(scene)


# --- trouble in the middle ------------------------------------------------------------------------


@pytest.mark.parametrize("done", [True, False], ids=["done-at-the-bank", "never-arrived"])
def test_an_answer_lost_in_the_middle_ends_it_unless_the_bank_shows_the_end(play: Play, done: bool) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = await three_paid(desk)
        plan = await refund_plan(desk, orders)

        def second_is_lost() -> None:
            if len(watch.ends) == 1:
                desk.gateway.fail_next["refund"] = AnswerLost("timeout")
                desk.gateway.does_it_all_the_same = done

        watch = Onlooker(second_is_lost)
        failure = await desk.bulk_acts.run(plan, OneByOne(), watch, WHY)
        if done:
            assert failure is None
            assert [given_back(desk, order) for order in orders] == [1000, 2000, 3000]
        else:
            assert isinstance(failure, EndNotKnown)
            assert failure.number == orders[1].number
            assert isinstance(watch.ends[-1], ActUndecided)
            assert given_back(desk, orders[2]) == 0, "the rest was not sent"
            rest = await refund_plan(desk, orders)
            assert [act.will_be_done for act in rest] == [False, False, True]
        assert desk.gateway.calls.count("refund") == (3 if done else 2)

    play(scene)


def test_a_bank_that_says_no_three_times_is_not_asked_a_fourth_time(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = [await paid(desk, 1000 + place) for place in range(PATIENCE + 1)]

        def refuses() -> None:
            desk.gateway.fail_next["refund"] = GatewayRefused("7", "no")

        refuses()
        watch = Onlooker(refuses)
        failure = await desk.bulk_acts.run(await refund_plan(desk, orders), OneByOne(), watch, WHY)
        assert isinstance(failure, GatewayRefused)
        assert [type(end) for end in watch.ends] == [ActNotDone] * PATIENCE
        assert desk.gateway.calls.count("refund") == PATIENCE

    play(scene)


def test_one_refusal_between_others_does_not_end_it(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = await three_paid(desk)

        def second_is_refused() -> None:
            if len(watch.ends) == 1:
                desk.gateway.fail_next["refund"] = GatewayRefused("7", "no")

        watch = Onlooker(second_is_refused)
        assert await desk.bulk_acts.run(await refund_plan(desk, orders), OneByOne(), watch, WHY) is None
        assert [given_back(desk, order) for order in orders] == [1000, 0, 3000]

    play(scene)


def test_a_bank_that_is_away_ends_it_at_once(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = await three_paid(desk)
        plan = await refund_plan(desk, orders)
        desk.gateway.fail_next["status"] = NotSent("offline")
        watch = Onlooker()
        assert isinstance(await desk.bulk_acts.run(plan, OneByOne(), watch, WHY), NotSent)
        assert len(watch.ends) == 1
        assert "refund" not in desk.gateway.calls

    play(scene)


@pytest.mark.parametrize("at_bank", ["before", "after"])
def test_a_till_that_dies_in_the_middle_leaves_one_act_behind_and_repeats_none(tmp_path: Path, at_bank: str) -> None:
    """The program is cut off while the second refund is at the bank; the next run asks about it and offers the rest.

    Where the bank shows nothing of it a person must look: nobody knows what was told of it.
    """

    async def first_run() -> list[Order]:
        async with a_desk(tmp_path, a_profile(), gateway=gateway) as desk:
            orders = await three_paid(desk)
            plan = await refund_plan(desk, orders)
            refund = desk.gateway.refund
            died = asyncio.Event()

            async def dies(wanted: object) -> object:
                if desk.gateway.calls.count("refund") == 0:
                    return await refund(wanted)  # type: ignore[arg-type]
                if at_bank == "after":
                    await refund(wanted)  # type: ignore[arg-type]
                died.set()
                await asyncio.Event().wait()
                raise AssertionError("nobody is left to hear this")

            desk.gateway.refund = dies  # type: ignore[method-assign, assignment]
            run = asyncio.create_task(desk.bulk_acts.run(plan, OneByOne(), Onlooker(), WHY))
            await died.wait()
            run.cancel()
            with suppress(asyncio.CancelledError):
                await run
            desk.gateway.refund = refund  # type: ignore[method-assign]
            return orders

    async def second_run(orders: list[Order]) -> None:
        async with a_desk(tmp_path, a_profile(), gateway=gateway) as desk:
            first = await refund_plan(desk, orders)
            assert [act.will_be_done for act in first] == [False, False, True], "the act under way bars its order"
            await desk.recovery.resume()
            for _time in range(40):
                desk.clock.forward(30)
                await desk.follow_up.ask(orders[1].number)
            left = [each.state for each in await desk.journal.open_operations()]
            assert left == ([] if at_bank == "after" else [OperationState.NEEDS_PERSON])
            plan = await refund_plan(desk, orders)
            assert [act.will_be_done for act in plan] == [False, False, True]
            await desk.bulk_acts.run([act for act in plan if act.will_be_done], OneByOne(), Onlooker(), WHY)
            second = 2000 if at_bank == "after" else 0
            assert [given_back(desk, order) for order in orders] == [1000, second, 3000]
            assert all(len(desk.gateway.orders[order.number].refunds) <= 1 for order in orders)

    gateway = FakeGateway()
    asyncio.run(second_run(asyncio.run(first_run())))


# --- who may ------------------------------------------------------------------------


async def anna_is_at_work(desk: TestDesk, most: int | None = None) -> None:
    """Olga owns the shop; Anna, a clerk, may refund up to `most`, or not at all."""
    await desk.people.begin("Olga", OLGA_PIN)
    await desk.people.hire("Anna", Role.CLERK, ANNA_PIN)
    if most is not None:
        rights = frozenset({Right.SELL, Right.REFUND})
        await desk.people.change_rules(RoleRules(Role.CLERK, rights, {Right.REFUND: (euros(most),)}))
    await desk.people.sign_on("Anna", Pin(ANNA_PIN))


def test_what_the_person_at_work_may_not_do_is_shown_before_and_refused_without_consent(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = await three_paid(desk)
        await anna_is_at_work(desk, most=1500)
        plan = await refund_plan(desk, orders)
        assert [act.needs_consent for act in plan] == [False, True, True]
        assert await desk.bulk_acts.who_may_allow(plan) == ("Olga",)
        watch = Onlooker()
        assert await desk.bulk_acts.run(plan, OneByOne(), watch, WHY) is None
        assert [type(end) for end in watch.ends] == [ActDone, Failed, Failed]
        assert isinstance(watch.ends[1], Failed)
        assert isinstance(watch.ends[1].failure, RightMissing)
        assert desk.gateway.calls.count("refund") == 1

    play(scene)


def test_consent_lets_each_act_pass_once_and_the_trail_knows_every_one(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = await three_paid(desk)
        await anna_is_at_work(desk)
        plan = await refund_plan(desk, orders)
        consent = Consent("Olga", Pin(OLGA_PIN))
        assert await desk.bulk_acts.run(plan, OneByOne(), Onlooker(), WHY, consent) is None
        assert [given_back(desk, order) for order in orders] == [1000, 2000, 3000]
        for order in orders:
            (approved,) = [each for each in await desk.journal.trail_of(order.number) if each.deed is Deed.APPROVED]
            assert approved.person == "Olga"

    play(scene)


def test_a_wrong_pin_ends_it_before_anything_is_sent(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = await three_paid(desk)
        await anna_is_at_work(desk)
        plan = await refund_plan(desk, orders)
        desk.gateway.calls.clear()
        watch = Onlooker()
        failure = await desk.bulk_acts.run(plan, OneByOne(), watch, WHY, Consent("Olga", Pin("111222")))
        assert isinstance(failure, WrongPin)
        assert len(watch.ends) == 1
        assert desk.gateway.calls == []

    play(scene)


def test_nothing_is_done_in_the_name_of_whoever_comes_to_work_meanwhile(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        orders = await three_paid(desk)
        await anna_is_at_work(desk, most=9000)
        plan = await refund_plan(desk, orders)
        olga = next(each for each in await desk.people.all() if each.name == "Olga")
        watch = Onlooker(lambda: desk.at_work.come(olga))
        assert isinstance(await desk.bulk_acts.run(plan, OneByOne(), watch, WHY), AnotherAtWork)
        assert desk.gateway.calls.count("refund") == 1

    play(scene)
