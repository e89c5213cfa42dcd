"""Captures, voids and refunds: asked before and after, done by a status answer alone, never one beside another."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import pytest

from app.domain.bulk import AnotherAtWork
from app.domain.errors import (
    ActNotPossible,
    AmountAboveRest,
    AmountNotPositive,
    AnswerLost,
    GatewayFailure,
    GatewayRefused,
    NotSent,
    OperationAlreadyOpen,
)
from app.domain.events import OrderChanged
from app.domain.evidence import StatusSeen
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import OrderNumber, StoredCardId
from app.domain.limit import WhyNot
from app.domain.money import Money
from app.domain.money_act import ActDone, ActNotDone, ActOutcome, ActUndecided
from app.domain.movement import MovementKind, movements_in
from app.domain.operation import FirstWord, OperationKind, OperationState
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.person import Role
from app.domain.timeline import TimelineEntry
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk
from tests.makers import a_card, euros
from tests.unit.services.conftest import Play

Do = Callable[[TestDesk, Order], Awaitable[ActOutcome]]


async def paid(desk: TestDesk) -> Order:
    return (await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(1250), PaymentMode.PHONE), a_card())).order


async def held(desk: TestDesk) -> Order:
    desk.gateway.next_charge = "hold"
    order = await paid(desk)
    assert order.state is OrderState.AUTHORISED
    return order


async def held_of(desk: TestDesk, amount: Money) -> Order:
    return (await desk.phone_orders.charge(desk.profile, PhoneDraft(amount, PaymentMode.PHONE), a_card())).order


async def capture_all(desk: TestDesk, order: Order) -> ActOutcome:
    return await desk.captures.capture(order.number)


async def let_go(desk: TestDesk, order: Order) -> ActOutcome:
    return await desk.voids.void(order.number)


async def refund_part(desk: TestDesk, order: Order) -> ActOutcome:
    return await desk.refunds.refund(order.number, euros(500))


ACTS = [
    pytest.param(held, capture_all, OperationKind.CAPTURE, OrderState.PAID, id="capture"),
    pytest.param(held, let_go, OperationKind.VOID, OrderState.VOIDED, id="void"),
    pytest.param(paid, refund_part, OperationKind.REFUND, OrderState.PART_REFUNDED, id="refund"),
]
Prepare = Callable[[TestDesk], Awaitable[Order]]


@pytest.mark.parametrize(("prepare", "do", "kind", "_state"), ACTS)
def test_nothing_leaves_in_the_name_of_whoever_comes_to_work_while_the_bank_is_asked(
    play: Play, prepare: Prepare, do: Do, kind: OperationKind, _state: OrderState
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await prepare(desk)
        olga = await desk.people.begin("Olga", "507291")
        max_ = await desk.people.hire("Max", Role.MANAGER, "613098")
        desk.gateway.on_call = lambda _call: desk.at_work.come(max_)
        desk.gateway.calls.clear()
        with pytest.raises(AnotherAtWork):
            await do(desk, order)
        assert desk.gateway.calls == ["status"]
        assert not await desk.journal.open_operations(order.number)
        desk.gateway.on_call = None
        desk.at_work.come(olga)
        assert isinstance(await do(desk, order), ActDone)

    play(scene)


@pytest.mark.parametrize(("prepare", "do", "kind", "state"), ACTS)
def test_an_act_is_done_when_the_bank_says_so_when_asked(
    play: Play, prepare: Prepare, do: Do, kind: OperationKind, state: OrderState
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await prepare(desk)
        desk.gateway.calls.clear()
        outcome = await do(desk, order)
        assert isinstance(outcome, ActDone)
        assert outcome.order.state is state
        assert outcome.operation.kind is kind
        assert outcome.operation.evidence.startswith("status ")
        assert desk.gateway.calls == ["status", kind.value, "status"]

    play(scene)


@pytest.mark.parametrize(("prepare", "do", "kind", "state"), ACTS)
def test_a_good_reply_is_no_proof(
    play: Play, prepare: Prepare, do: Do, kind: OperationKind, state: OrderState
) -> None:
    """gateway manual: only a status answer tells how an order stands; this bank says yes and has not done it yet."""

    async def scene(desk: TestDesk) -> None:
        order = await prepare(desk)

        async def yes_and_nothing(*_: object) -> None:
            desk.gateway.calls.append(kind.value)

        setattr(desk.gateway, kind.value, yes_and_nothing)
        outcome = await do(desk, order)
        assert isinstance(outcome, ActUndecided)
        assert outcome.operation.first_word is FirstWord.ACCEPTED
        assert outcome.order.state is order.state

    play(scene)


@pytest.mark.parametrize("done", [True, False], ids=["done", "not-done"])
@pytest.mark.parametrize(("prepare", "do", "kind", "state"), ACTS)
def test_a_lost_answer_is_settled_by_asking(
    play: Play, prepare: Prepare, do: Do, kind: OperationKind, state: OrderState, done: bool
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await prepare(desk)
        desk.gateway.fail_next[kind.value] = AnswerLost("timeout")
        desk.gateway.does_it_all_the_same = done
        outcome = await do(desk, order)
        assert isinstance(outcome, ActDone if done else ActUndecided)
        assert desk.gateway.calls.count(kind.value) == 1
        assert outcome.order.state is (state if done else order.state)

    play(scene)


@pytest.mark.parametrize(("prepare", "do", "kind", "state"), ACTS)
def test_a_refusal_counts_when_a_status_answer_agrees(
    play: Play, prepare: Prepare, do: Do, kind: OperationKind, state: OrderState
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await prepare(desk)
        desk.gateway.fail_next[kind.value] = GatewayRefused("7", "no")
        outcome = await do(desk, order)
        assert isinstance(outcome, ActNotDone)
        assert outcome.operation.state is OperationState.REFUSED
        assert not await desk.journal.open_operations()

    play(scene)


@pytest.mark.parametrize(("prepare", "do", "kind", "state"), ACTS)
def test_a_refusal_that_was_carried_out_all_the_same_is_done(
    play: Play, prepare: Prepare, do: Do, kind: OperationKind, state: OrderState
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await prepare(desk)
        desk.gateway.fail_next[kind.value] = GatewayRefused("7", "no")
        desk.gateway.does_it_all_the_same = True
        outcome = await do(desk, order)
        assert isinstance(outcome, ActDone)
        assert outcome.order.state is state

    play(scene)


@pytest.mark.parametrize(("prepare", "do", "kind", "state"), ACTS)
def test_what_never_left_is_told_and_leaves_nothing_open(
    play: Play, prepare: Prepare, do: Do, kind: OperationKind, state: OrderState
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await prepare(desk)
        desk.gateway.fail_next[kind.value] = NotSent("refused")
        with pytest.raises(NotSent):
            await do(desk, order)
        assert not await desk.journal.open_operations()
        assert isinstance(await do(desk, order), ActDone), "and may be tried again at once"

    play(scene)


@pytest.mark.parametrize("failure", [AnswerLost("timeout"), NotSent("refused")])
def test_nothing_is_sent_when_the_bank_cannot_be_asked_before(play: Play, failure: GatewayFailure) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await paid(desk)
        desk.gateway.fail_next["status"] = failure
        with pytest.raises(type(failure)):
            await desk.refunds.refund(order.number)
        assert "refund" not in desk.gateway.calls
        assert not await desk.journal.open_operations()

    play(scene)


def test_money_goes_back_in_parts_and_never_more_than_was_taken(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await paid(desk)
        assert isinstance(await desk.refunds.refund(order.number, euros(500)), ActDone)
        assert isinstance(await desk.refunds.refund(order.number, euros(250)), ActDone)
        with pytest.raises(AmountAboveRest):
            await desk.refunds.refund(order.number, euros(501))
        rest = await desk.refunds.refund(order.number)
        assert isinstance(rest, ActDone)
        assert rest.operation.amount == euros(500)
        assert rest.order.state is OrderState.REFUNDED
        with pytest.raises(ActNotPossible) as caught:
            await desk.refunds.refund(order.number)
        assert caught.value.why == WhyNot.NOTHING_LEFT.value
        assert desk.gateway.only_order().refunded == 1250

    play(scene)


@pytest.mark.parametrize("do", [refund_part, capture_all])
def test_a_zero_is_never_sent(play: Play, do: Do) -> None:
    """gateway manual, sections 12.1 and 12.3: a zero means everything."""

    async def scene(desk: TestDesk) -> None:
        order = await (held(desk) if do is capture_all else paid(desk))
        service = desk.captures.capture if do is capture_all else desk.refunds.refund
        with pytest.raises(AmountNotPositive):
            await service(order.number, euros(0))
        assert {"capture", "refund"}.isdisjoint(desk.gateway.calls)

    play(scene)


def test_a_part_of_a_hold_is_captured_and_the_rest_is_gone(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await held(desk)
        outcome = await desk.captures.capture(order.number, euros(1000))
        assert isinstance(outcome, ActDone)
        assert outcome.order.captured == euros(1000)
        with pytest.raises(ActNotPossible):
            await desk.captures.capture(order.number, euros(250))
        with pytest.raises(ActNotPossible):
            await desk.voids.void(order.number)
        assert (await desk.left_to_refund(order.number)).left == euros(1000)

    play(scene)


def test_while_a_refund_is_in_doubt_it_counts_as_done_and_nothing_else_moves(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await paid(desk)
        desk.gateway.fail_next["refund"] = AnswerLost("timeout")
        undecided = await desk.refunds.refund(order.number, euros(500))
        limit = await desk.left_to_refund(order.number)
        assert (limit.left, limit.why_not) == (euros(750), WhyNot.ACT_WITHOUT_PROOF)
        assert limit.blocked_by == undecided.operation
        with pytest.raises(ActNotPossible):
            await desk.refunds.refund(order.number, euros(100))
        assert desk.gateway.calls.count("refund") == 1

    play(scene)


def test_two_clerks_refunding_at_once_refund_once(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await paid(desk)
        results = await asyncio.gather(
            *[desk.refunds.refund(order.number, euros(700)) for _ in range(3)], return_exceptions=True
        )
        assert sum(isinstance(result, ActDone) for result in results) == 1
        assert all(isinstance(each, ActDone | ActNotPossible | OperationAlreadyOpen) for each in results)
        assert desk.gateway.only_order().refunded == 700

    play(scene)


def test_a_refund_made_in_the_banks_portal_meanwhile_is_not_taken_for_ours(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await paid(desk)
        desk.gateway.fail_next["refund"] = AnswerLost("timeout")
        desk.gateway.on_call = lambda call: (
            desk.gateway.give_back(order.number, 500, "by-hand") if call == "refund" else None
        )
        outcome = await desk.refunds.refund(order.number, euros(500))
        assert isinstance(outcome, ActUndecided)

    play(scene)


def test_a_part_captured_at_a_bank_that_tells_no_sums_is_never_called_paid_in_full(play: Play) -> None:
    """gateway manual, section 11.1: what a status tells depends on its edition; the oldest names no sums."""

    async def scene(desk: TestDesk) -> None:
        desk.gateway.tells_sums = False
        order = await held(desk)
        part = await desk.captures.capture(order.number, euros(400))
        assert isinstance(part, ActUndecided)
        assert desk.gateway.only_order().taken == 400
        assert (await desk.follow_up.ask(order.number)).state is OrderState.AUTHORISED
        other = await held_of(desk, euros(2500))
        whole = await desk.captures.capture(other.number)
        assert isinstance(whole, ActDone)
        assert whole.order.state is OrderState.PAID

    play(scene)


def test_of_a_bank_that_names_neither_sums_nor_refunds_what_it_accepted_tells_how_much_went_back(play: Play) -> None:
    """gateway manual, section 2.2: its "refunded" is said of a part as well."""

    async def scene(desk: TestDesk) -> None:
        desk.gateway.tells_sums = desk.gateway.lists_refunds = False
        order = await paid(desk)
        part = await desk.refunds.refund(order.number, euros(400))
        assert isinstance(part, ActDone)
        assert part.order.state is OrderState.PART_REFUNDED
        assert (part.order.captured, part.order.refunded) == (euros(850), euros(400))
        assert (await desk.enquiry.ask(order.number)).refunded == euros(400)
        rest = await desk.refunds.refund(order.number)
        assert isinstance(rest, ActDone)
        assert (rest.order.state, rest.order.refunded) == (OrderState.REFUNDED, euros(1250))
        assert desk.gateway.only_order().refunded == 1250

    play(scene)


def test_a_refund_made_in_the_portal_of_a_bank_that_names_no_sums_is_not_said_to_be_of_all(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.tells_sums = desk.gateway.lists_refunds = False
        order = await paid(desk)
        desk.gateway.give_back(order.number, 100)
        seen = await desk.enquiry.ask(order.number)
        assert seen.state is OrderState.PART_REFUNDED
        assert seen.refunded is None
        with pytest.raises(ActNotPossible):
            await desk.refunds.refund(order.number, euros(500))
        assert desk.gateway.only_order().refunded == 100

    play(scene)


def test_a_lost_refund_at_a_bank_that_names_no_sums_is_neither_told_as_done_nor_sent_again(play: Play) -> None:
    """Somebody at the bank's portal may have given back what it tells of."""

    async def scene(desk: TestDesk) -> None:
        desk.gateway.tells_sums = desk.gateway.lists_refunds = False
        order = await paid(desk)
        desk.gateway.does_it_all_the_same = True
        desk.gateway.fail_next["refund"] = AnswerLost("timeout")
        lost = await desk.refunds.refund(order.number, euros(500))
        assert isinstance(lost, ActUndecided)
        for _ in range(40):
            desk.clock.forward(60)
            await desk.follow_up.ask(order.number)
        assert desk.gateway.calls.count("refund") == 1
        assert desk.gateway.only_order().refunded == 500
        (act,) = await desk.journal.open_operations(order.number)
        assert act.state is OperationState.NEEDS_PERSON

    play(scene)


def test_a_refund_that_is_refused_by_a_bank_that_names_no_sums_ends_as_refused(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.tells_sums = desk.gateway.lists_refunds = False
        order = await paid(desk)
        for given_back in (0, 400):
            if given_back:
                assert isinstance(await desk.refunds.refund(order.number, euros(given_back)), ActDone)
            desk.gateway.fail_next["refund"] = GatewayRefused("7", "not today")
            refused = await desk.refunds.refund(order.number, euros(300))
            assert isinstance(refused, ActNotDone)
            assert refused.operation.state is OperationState.REFUSED
            assert desk.gateway.only_order().refunded == given_back

    play(scene)


def test_an_answer_that_changes_nothing_does_not_tell_how_an_order_stood_before_it_was_refunded(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether a kept card was told already is read from the timeline, and that takes a while."""

    async def scene(desk: TestDesk) -> None:
        order = await paid(desk)
        desk.gateway.only_order().stored_card = StoredCardId("b1")
        read, begun, may_come = desk.journal.timeline, asyncio.Event(), asyncio.Event()

        async def slowly(number: OrderNumber) -> Sequence[TimelineEntry]:
            told = await read(number)
            if not begun.is_set():  # the first one that reads, and nobody after it
                begun.set()
                await may_come.wait()
            return told

        monkeypatch.setattr(desk.journal, "timeline", slowly)
        asking = asyncio.ensure_future(desk.enquiry.ask(order.number))
        await begun.wait()
        await desk.refunds.refund(order.number)
        may_come.set()
        assert (await asking).state is OrderState.REFUNDED
        told = [event.order.state for event in desk.events if isinstance(event, OrderChanged)]
        assert told[-1] is OrderState.REFUNDED

    play(scene)


def test_an_answer_from_before_a_refund_that_comes_after_it_moves_no_money_back(play: Play) -> None:
    """Two questions about one order are under way at once, at one till or at two, and their answers change places."""

    async def scene(desk: TestDesk) -> None:
        order = await paid(desk)
        await desk.refunds.refund(order.number, euros(500))
        status, said, may_go = desk.gateway.status, asyncio.Event(), asyncio.Event()

        async def slow(reference: OrderReference) -> StatusSeen:
            desk.gateway.status = status  # type: ignore[method-assign]
            seen = await status(reference)
            said.set()
            await may_go.wait()
            return seen

        desk.gateway.status = slow  # type: ignore[method-assign]
        asking = asyncio.create_task(desk.enquiry.ask(order.number))
        await said.wait()
        await desk.refunds.refund(order.number, euros(300))
        may_go.set()
        assert (await asking).refunded == euros(800)
        await desk.enquiry.ask(order.number)
        lines = await desk.journal.timeline(order.number)
        moved = [each for line in lines for each in movements_in(line.facts, order.amount.currency)]
        assert [(each.kind, each.amount.minor) for each in moved] == [
            (MovementKind.PAID, 1250),
            (MovementKind.REFUNDED, 500),
            (MovementKind.REFUNDED, 300),
        ]

    play(scene)
