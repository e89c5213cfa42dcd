"""Acts whose end nobody knows: asked about, fenced in, sent again where that is safe, or handed to a person."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.capabilities import Ability
from app.domain.concern import ConcernKind
from app.domain.errors import ActNotPossible, AnswerLost, GatewayRefused, JournalCannotWrite, NotSent
from app.domain.events import (
    BankAnswered,
    BankSilent,
    OperationChanged,
    OrderChanged,
    PaidAfterEnd,
    PaymentTakenBack,
    RecoveryWent,
)
from app.domain.evidence import Reported
from app.domain.gateway_calls import OrderReference, Registration
from app.domain.identifiers import OperationId, OrderNumber, new_operation_id
from app.domain.operation import FirstWord, Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.profile import ChargeWay, Generation, LoginKind
from app.domain.recovery_report import Recovered
from app.domain.refusals import WrongStateForAct
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.clock import FakeClock
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import NOON, a_card, a_profile, an_order, euros
from tests.tally import Tally

Play = Callable[[TestDesk], Awaitable[None]]
THREE_MINUTES = 181
LONGEST_ANSWER = 5.0
"""Seconds: a question a test holds back on purpose does not stop the clock for good."""
V2 = {"generation": Generation.V2, "login": LoginKind.API_KEY, "charge_way": ChargeWay.ONE_CALL}


class UnhurriedClock(FakeClock):
    """A clock whose time passes only once the questions under way are answered, however slow the disk is."""

    def __init__(self) -> None:
        super().__init__()
        self.moved = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        me = asyncio.current_task()
        asking = [task for task in asyncio.all_tasks() if task.get_name().startswith("ask ") and task is not me]
        if asking:
            await asyncio.wait(asking, timeout=LONGEST_ANSWER)
        await super().sleep(seconds)
        self.moved.set()


@pytest.fixture
def play(tmp_path: Path) -> Callable[..., None]:
    def run(scene: Play, **profile: object) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, a_profile(**profile), clock=UnhurriedClock()) as desk:
                await scene(desk)

        asyncio.run(with_desk())

    return run


async def lost_charge(desk: TestDesk, mode: PaymentMode = PaymentMode.PHONE) -> Order:
    """Return an order whose charge was sent and never answered; the bank did nothing so far."""
    desk.gateway.fail_next["charge"] = AnswerLost("timeout")
    outcome = await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(1250), mode), a_card())
    assert outcome.order.state is OrderState.OUTCOME_UNKNOWN
    desk.gateway.calls.clear()
    return outcome.order


async def paid(desk: TestDesk) -> Order:
    return (await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(1250), PaymentMode.PHONE), a_card())).order


async def lost_act(desk: TestDesk, kind: OperationKind) -> Operation:
    """Return a refund, capture or void that was sent and never answered; the bank did nothing so far."""
    desk.gateway.next_charge = "approve" if kind is OperationKind.REFUND else "hold"
    order = await paid(desk)
    desk.gateway.fail_next[kind.value] = AnswerLost("timeout")
    match kind:
        case OperationKind.REFUND:
            outcome = await desk.refunds.refund(order.number, euros(500))
        case OperationKind.CAPTURE:
            outcome = await desk.captures.capture(order.number)
        case _:
            outcome = await desk.voids.void(order.number)
    desk.gateway.calls.clear()
    return outcome.operation


async def ask_for(desk: TestDesk, number: OrderNumber, *, every: float = 30, seconds: float = THREE_MINUTES) -> Order:
    """Ask again and again for so long; returns the order as it stands then."""
    order = await desk.follow_up.ask(number)
    while seconds > 0:
        desk.clock.forward(every)
        seconds -= every
        order = await desk.follow_up.ask(number)
    return order


async def state_of(desk: TestDesk, identity: OperationId) -> OperationState:
    operation = await desk.journal.operation(identity)
    assert operation is not None
    return operation.state


async def only_charge(desk: TestDesk, number: OrderNumber) -> Operation:
    (charge,) = [each for each in await desk.journal.open_operations(number) if each.kind is OperationKind.CHARGE]
    return charge


# --- the fence ---------------------------------------------------------------------------------------------------


def test_a_lost_charge_of_a_registered_order_is_fenced_by_closing_it(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.does_it_later = True
        order = await lost_charge(desk, PaymentMode.CHALLENGE)
        charge = await only_charge(desk, order.number)
        assert (await ask_for(desk, order.number, seconds=150)).state is OrderState.OUTCOME_UNKNOWN
        assert "cancel" not in desk.gateway.calls, "not before three minutes"
        assert (await ask_for(desk, order.number, seconds=60)).state is OrderState.CANCELLED
        assert await state_of(desk, charge.id) is OperationState.NOT_DONE
        desk.gateway.deliver()
        assert desk.gateway.only_order().charges == 0, "the late charge finds a closed order"

    play(scene)


def test_a_lost_charge_in_one_call_is_fenced_by_taking_its_number(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.does_it_later = True
        order = await lost_charge(desk)
        charge = await only_charge(desk, order.number)
        assert (await ask_for(desk, order.number)).state is OrderState.CANCELLED
        assert await state_of(desk, charge.id) is OperationState.NOT_DONE
        assert not await desk.journal.open_operations()
        desk.gateway.deliver()
        assert desk.gateway.only_order().charges == 0, "the late charge finds its number taken"

    play(scene)


def test_a_number_that_is_taken_means_that_the_charge_arrived(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.does_it_later = True
        order = await lost_charge(desk)
        desk.gateway.on_call = lambda call: desk.gateway.deliver() if call == "register" else None
        assert (await ask_for(desk, order.number)).state is OrderState.PAID
        assert not await desk.journal.open_operations()

    play(scene)


def test_a_charge_that_arrives_while_the_order_is_closed_is_paid(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.does_it_later = True
        order = await lost_charge(desk, PaymentMode.CHALLENGE)
        desk.gateway.on_call = lambda call: desk.gateway.deliver() if call == "cancel" else None
        assert (await ask_for(desk, order.number)).state is OrderState.PAID
        assert not await desk.journal.open_operations()

    play(scene)


@pytest.mark.parametrize("answer", [Reported.PENDING, Reported.CHALLENGE])
def test_no_fence_while_the_bank_is_at_work(play: Callable[..., None], answer: Reported) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk, PaymentMode.CHALLENGE)
        desk.gateway.answers[order.number] = answer
        await ask_for(desk, order.number, seconds=600)
        assert "cancel" not in desk.gateway.calls
        del desk.gateway.answers[order.number]
        await ask_for(desk, order.number, seconds=120)
        assert "cancel" not in desk.gateway.calls, "three minutes count from when it was seen unpaid"
        await ask_for(desk, order.number, seconds=120)
        assert "cancel" in desk.gateway.calls

    play(scene)


def test_a_clock_that_jumps_hurries_no_fence(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk, PaymentMode.CHALLENGE)
        await desk.follow_up.ask(order.number)
        desk.clock.jump(7 * 24 * 3600)
        await desk.follow_up.ask(order.number)
        assert "cancel" not in desk.gateway.calls

    play(scene)


def test_a_lost_fence_is_built_again(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk)
        desk.gateway.fail_next["register"] = AnswerLost("timeout")
        await ask_for(desk, order.number)
        assert desk.gateway.calls.count("register") == 1
        assert (await ask_for(desk, order.number)).state is OrderState.CANCELLED
        assert desk.gateway.calls.count("register") == 2

    play(scene)


@pytest.mark.parametrize("failure", [AnswerLost("timeout"), NotSent("refused")])
def test_a_closing_that_fails_is_tried_again(play: Callable[..., None], failure: Exception) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk, PaymentMode.CHALLENGE)
        desk.gateway.fail_next["cancel"] = failure  # type: ignore[assignment]
        await ask_for(desk, order.number, seconds=THREE_MINUTES)
        assert (await ask_for(desk, order.number, seconds=60)).state is OrderState.CANCELLED

    play(scene)


def test_a_bank_that_refuses_to_close_leaves_it_to_a_person_and_a_late_proof_still_counts(
    play: Callable[..., None],
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk, PaymentMode.CHALLENGE)
        charge = await only_charge(desk, order.number)
        desk.gateway.refuses_to_cancel = True
        after = await ask_for(desk, order.number)
        assert await state_of(desk, charge.id) is OperationState.NEEDS_PERSON
        assert after.state is OrderState.OUTCOME_UNKNOWN, "nothing is called unpaid without a proof"
        desk.gateway.customer_pays(order.number)
        assert (await desk.follow_up.ask(order.number)).state is OrderState.PAID
        assert await state_of(desk, charge.id) is OperationState.DONE

    play(scene)


@pytest.mark.parametrize(
    "profile",
    [
        {"fence": False},
        {"absent": frozenset({Ability.EACH_NUMBER_ONCE})},
        {"absent": frozenset({Ability.CANCEL})},
        {"login": LoginKind.TOKEN},
        V2,
    ],
    ids=["profile", "numbers", "cancel", "token", "v2"],
)
def test_where_no_fence_can_be_built_a_person_is_asked_within_half_an_hour(
    play: Callable[..., None], profile: dict[str, object]
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk)
        charge = await only_charge(desk, order.number)
        after = await ask_for(desk, order.number, seconds=1800)
        assert await state_of(desk, charge.id) is OperationState.NEEDS_PERSON
        assert after.state is OrderState.OUTCOME_UNKNOWN
        assert {"cancel", "register"}.isdisjoint(desk.gateway.calls)

    play(scene, **profile)


def test_a_payment_behind_the_fence_is_an_alarm(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk, PaymentMode.CHALLENGE)
        assert (await ask_for(desk, order.number)).state is OrderState.CANCELLED
        desk.gateway.customer_pays(order.number)
        assert (await desk.follow_up.ask(order.number)).state is OrderState.PAID
        assert [event.order.number for event in desk.events if isinstance(event, PaidAfterEnd)] == [order.number]

    play(scene)


def test_a_payment_that_is_a_hold_again_is_an_alarm_and_wants_a_person(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await desk.links.create(desk.profile, LinkDraft(euros(1250)))
        desk.gateway.customer_pays(order.number)
        assert (await desk.follow_up.ask(order.number)).state is OrderState.PAID
        bank = desk.gateway.only_order()
        bank.reported, bank.held, bank.captured = Reported.AUTHORISED, 1250, 0
        assert (await desk.follow_up.ask(order.number)).state is OrderState.AUTHORISED
        assert [event.order.number for event in desk.events if isinstance(event, PaymentTakenBack)] == [order.number]
        (concern,) = await desk.concerns.all()
        assert (concern.kind, concern.amount) == (ConcernKind.TAKEN_BACK, euros(1250))

    play(scene)


def test_a_link_nobody_has_and_the_bank_does_not_know_is_given_up(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["register"] = AnswerLost("timeout")
        with pytest.raises(AnswerLost):
            await desk.links.create(desk.profile, LinkDraft(euros(1250)))
        (order,) = await desk.search.find()
        assert (await ask_for(desk, order.number)).state is OrderState.NOT_SENT
        assert not await desk.journal.open_operations()

    play(scene)


# --- money that was taken ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [OperationKind.REFUND, OperationKind.CAPTURE])
def test_a_lost_act_is_sent_again_as_the_same_act(play: Callable[..., None], kind: OperationKind) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.does_it_later = True
        act = await lost_act(desk, kind)
        await ask_for(desk, act.order_number, seconds=30)
        assert kind.value not in desk.gateway.calls
        await ask_for(desk, act.order_number, seconds=60)
        assert desk.gateway.calls.count(kind.value) == 1
        assert await state_of(desk, act.id) is OperationState.DONE
        desk.gateway.deliver()
        bank = desk.gateway.only_order()
        assert (bank.captured, bank.refunded) == ((750, 500) if kind is OperationKind.REFUND else (1250, 0))

    play(scene)


def test_a_refund_leaves_three_times_at_most_and_then_a_person_is_asked(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        act = await lost_act(desk, OperationKind.REFUND)
        desk.gateway.on_call = lambda call: (
            desk.gateway.fail_next.update(refund=AnswerLost("timeout")) if call == "refund" else None
        )
        await ask_for(desk, act.order_number, seconds=1800)
        assert desk.gateway.calls.count("refund") == 2
        after = await desk.journal.operation(act.id)
        assert after is not None
        assert (after.state, after.attempt) == (OperationState.NEEDS_PERSON, 3)

    play(scene)


def test_a_no_to_a_second_try_says_nothing_of_the_first(play: Callable[..., None]) -> None:
    """gateway manual, section 12.3: some editions refuse a refund id they know, or an order being refunded."""

    async def scene(desk: TestDesk) -> None:
        desk.gateway.does_it_later = True
        act = await lost_act(desk, OperationKind.REFUND)
        being_refunded = WrongStateForAct("7", "being refunded")
        desk.gateway.on_call = lambda call: (
            desk.gateway.fail_next.update(refund=being_refunded) if call == "refund" else None
        )
        desk.gateway.does_it_later = False
        await ask_for(desk, act.order_number, seconds=120)
        assert "refund" in desk.gateway.calls
        assert await state_of(desk, act.id) is OperationState.UNKNOWN, "the first may still be carried out"
        with pytest.raises(ActNotPossible):
            await desk.refunds.refund(act.order_number, euros(500))
        desk.gateway.deliver()
        await desk.follow_up.ask(act.order_number)
        assert await state_of(desk, act.id) is OperationState.DONE
        assert desk.gateway.only_order().refunded == 500

    play(scene)


def test_a_refund_is_not_sent_again_to_a_bank_without_guards(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        act = await lost_act(desk, OperationKind.REFUND)
        await ask_for(desk, act.order_number, seconds=700)
        assert "refund" not in desk.gateway.calls
        assert await state_of(desk, act.id) is OperationState.NEEDS_PERSON

    play(scene, absent=frozenset({Ability.REFUND_GUARDS}))


def test_a_refund_is_not_sent_again_when_the_bank_has_another_sum_by_now(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        act = await lost_act(desk, OperationKind.REFUND)
        desk.gateway.give_back(act.order_number, 100, "by-hand")
        await ask_for(desk, act.order_number, seconds=700)
        assert "refund" not in desk.gateway.calls
        assert await state_of(desk, act.id) is OperationState.NEEDS_PERSON

    play(scene)


def test_a_void_never_leaves_again(play: Callable[..., None]) -> None:
    """gateway manual, section 12.2: a failed reversal blocks further ones."""

    async def scene(desk: TestDesk) -> None:
        act = await lost_act(desk, OperationKind.VOID)
        await ask_for(desk, act.order_number, seconds=1800)
        assert "void" not in desk.gateway.calls
        assert await state_of(desk, act.id) is OperationState.NEEDS_PERSON

    play(scene)


def test_a_part_is_never_captured_again(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "hold"
        order = await paid(desk)
        desk.gateway.fail_next["capture"] = AnswerLost("timeout")
        act = (await desk.captures.capture(order.number, euros(1000))).operation
        await ask_for(desk, order.number, seconds=1800)
        assert desk.gateway.calls.count("capture") == 1
        assert await state_of(desk, act.id) is OperationState.NEEDS_PERSON

    play(scene)


def test_an_answer_the_journal_could_not_take_is_made_up_for(
    play: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await paid(desk)

        async def full(*_: object) -> None:
            raise JournalCannotWrite("disk full")

        with monkeypatch.context() as broken:
            broken.setattr(desk.journal, "settle", full)
            outcome = await desk.refunds.refund(order.number, euros(500))
        assert outcome.operation.state is OperationState.SENT
        assert (await desk.follow_up.ask(order.number)).state is OrderState.PART_REFUNDED
        assert await state_of(desk, outcome.operation.id) is OperationState.DONE

    play(scene)


# --- starting, waking, coming back ---------------------------------------------------------------------------------


async def left_behind(desk: TestDesk, count: int, sent: bool = True) -> list[OrderNumber]:
    """Write charges into the journal as a crash leaves them."""
    numbers = []
    for place in range(count):
        order = an_order(
            number=OrderNumber(f"SHOP-T1-260314-{place:010}"),
            mode=PaymentMode.PHONE,
            state=OrderState.PENDING,
            gateway_order_id=None,
        )
        charge = Operation(
            new_operation_id(), order.number, OperationKind.CHARGE, OperationState.ARMED, NOON, euros(1250)
        )
        await desk.journal.arm(order, charge, ())
        if sent:
            await desk.journal.mark_sent(charge.id)
        numbers.append(order.number)
    return numbers


async def until(desk: TestDesk, holds: Callable[[], bool]) -> None:
    """Let the till work until this holds."""

    async def wait() -> None:
        while not holds():
            clock.moved.clear()
            await clock.moved.wait()

    clock = desk.clock
    assert isinstance(clock, UnhurriedClock)

    asking = asyncio.create_task(desk.refresh.run())
    try:
        await asyncio.wait_for(wait(), timeout=60)
    finally:
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)


def test_a_start_tells_what_became_of_what_was_left_behind(play: Callable[..., None]) -> None:
    """ "3 were paid, 1 was not, 1 we are still asking"."""

    async def scene(desk: TestDesk) -> None:
        numbers = await left_behind(desk, 5)
        for number in numbers:
            order = await desk.gateway.register(Registration(number, euros(1250), ""))
            assert order.gateway_order_id
        for number in numbers[:3]:
            desk.gateway.customer_pays(number)
        await desk.gateway.cancel(OrderReference(numbers[3]))
        desk.gateway.answers[numbers[4]] = Reported.PENDING
        await desk.recovery.resume()
        await until(desk, lambda: desk.recovery.report.count(Recovered.ASKING) == 1)
        report = desk.recovery.report
        told = [event.report for event in desk.events if isinstance(event, RecoveryWent)]
        assert told[-1] == report
        assert (report.count(Recovered.DONE), report.count(Recovered.NOT_DONE)) == (3, 1)

    play(scene)


def test_what_was_armed_and_never_sent_is_told_at_once_without_asking(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        await left_behind(desk, 1, sent=False)
        assert not await desk.recovery.resume()
        assert desk.recovery.report.count(Recovered.NOT_DONE, OperationKind.CHARGE) == 1
        assert not desk.recovery.report.count(Recovered.ASKING)
        assert not desk.gateway.calls

    play(scene)


def test_a_start_calls_nothing_paid_that_is_only_held_or_was_let_go_of(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        numbers = await left_behind(desk, 3)
        for number in numbers:
            await desk.gateway.register(Registration(number, euros(1250), "", hold=True))
            desk.gateway.customer_pays(number)
        bank = desk.gateway.orders
        for number in numbers[:2]:
            bank[number].reported, bank[number].captured = Reported.AUTHORISED, 0
        bank[numbers[1]].reported = Reported.VOIDED
        await desk.recovery.resume()
        await until(desk, lambda: not desk.recovery.report.count(Recovered.ASKING))
        counts = {each: desk.recovery.report.count(each) for each in Recovered}
        assert counts == dict.fromkeys(Recovered, 0) | {
            Recovered.DONE: 1,
            Recovered.HELD: 1,
            Recovered.NOT_DONE: 1,
        }

    play(scene)


def test_five_hundred_acts_are_settled_beside_the_work_of_the_day(play: Callable[..., None], tally: Tally) -> None:
    async def scene(desk: TestDesk) -> None:
        numbers = await left_behind(desk, 500)
        for number in numbers:
            await desk.gateway.register(Registration(number, euros(1250), ""))
            desk.gateway.customer_pays(number)
        await desk.recovery.begin()
        resuming = asyncio.create_task(desk.recovery.resume())
        order = await paid(desk)
        assert order.state is OrderState.PAID
        assert not resuming.done(), "a new charge does not wait for the old ones"
        await resuming
        at_once = 0

        def note(call: str) -> None:
            nonlocal at_once
            running = [task for task in asyncio.all_tasks() if task.get_name().startswith("ask ")]
            at_once = max(at_once, len(running))

        desk.gateway.on_call = note
        await until(desk, lambda: not desk.recovery.report.count(Recovered.ASKING))
        line.tried = 500
        line.lost = 500 - desk.recovery.report.count(Recovered.DONE)
        assert line.lost == 0
        assert at_once <= 4, "the bank is not flooded"

    with tally.line("acts left open by a crash, settled beside new sales") as line:
        play(scene)


def test_an_act_in_doubt_is_asked_about_by_itself_although_its_order_is_paid(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        act = await lost_act(desk, OperationKind.REFUND)
        assert act.first_word is FirstWord.LOST

        def is_done() -> bool:
            told = [event.operation for event in desk.events if isinstance(event, OperationChanged)]
            return any(operation.id == act.id and operation.is_done for operation in told)

        await until(desk, is_done)
        assert desk.gateway.only_order().refunded == 500

    play(scene)


def test_a_refusal_of_the_fence_needs_a_person(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk)
        charge = await only_charge(desk, order.number)
        desk.gateway.fail_next["register"] = GatewayRefused("12", "amount")
        await ask_for(desk, order.number)
        assert await state_of(desk, charge.id) is OperationState.NEEDS_PERSON

    play(scene)


@pytest.mark.parametrize("elsewhere", [{"merchant": "another-shop"}, {}], ids=["another merchant", "the same one"])
def test_no_number_is_taken_at_another_merchant_than_the_charge_left_for(
    play: Callable[..., None], elsewhere: dict[str, str]
) -> None:
    """Another merchant's account knows nothing of the charge, and would take its number gladly."""

    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk)
        charge = await only_charge(desk, order.number)
        desk.banks.replace(replace(desk.profile, **elsewhere))
        desk.banks.forget(desk.profile.name)
        after = await ask_for(desk, order.number)
        if not elsewhere:
            assert after.state is OrderState.CANCELLED
            return
        assert "register" not in desk.gateway.calls
        assert after.state is OrderState.OUTCOME_UNKNOWN
        assert await state_of(desk, charge.id) is OperationState.NEEDS_PERSON

    play(scene)


@pytest.mark.parametrize("jump", [-7200, 7200])
def test_a_computer_that_slept_or_was_set_goes_on_asking(play: Callable[..., None], jump: float) -> None:
    async def scene(desk: TestDesk) -> None:
        act = await lost_act(desk, OperationKind.VOID)
        await ask_for(desk, act.order_number, seconds=700)
        asked: list[float] = []
        desk.gateway.on_call = lambda _call: asked.append(desk.clock.seconds())
        ticks, jumped = len(desk.clock.slept), list[float]()

        def is_asked_after_the_jump() -> bool:
            if not jumped and len(desk.clock.slept) > ticks + 3:
                jumped.append(desk.clock.seconds())
                desk.clock.jump(jump)
            return bool(asked)

        await until(desk, is_asked_after_the_jump)
        assert asked[0] - jumped[0] < 60, "not in hours, and not in a quarter of an hour either"

    play(scene)


def test_a_bank_that_is_there_again_is_asked_at_once_about_what_is_in_doubt(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        act = await lost_act(desk, OperationKind.VOID)
        await ask_for(desk, act.order_number, seconds=700)
        asked: list[float] = []
        desk.gateway.on_call = lambda _call: asked.append(desk.clock.seconds())
        desk.publisher.publish(BankSilent(desk.profile.name, desk.clock.now()))
        desk.publisher.publish(BankAnswered(desk.profile.name, 0.1))
        back_at = desk.clock.seconds()
        await until(desk, lambda: bool(asked))
        assert asked[0] - back_at < 60

    play(scene)


def test_a_link_given_up_by_a_wrong_clock_is_asked_about_again_once_it_is_right(play: Callable[..., None]) -> None:
    """A computer without its battery wakes up years ahead, and a time server sets it right."""

    async def scene(desk: TestDesk) -> None:
        link = await desk.links.create(desk.profile, LinkDraft(euros(1250), valid_for=timedelta(days=1)))
        years = timedelta(days=1500).total_seconds()
        desk.clock.jump(years)

        def is_known_to_be_paid() -> bool:
            if not desk.gateway.only_order().charges and desk.refresh.next_question(link.number) is None:
                desk.clock.jump(-years)
                desk.gateway.customer_pays(link.number)
            told = [event.order for event in desk.events if isinstance(event, OrderChanged)]
            return told[-1].state is OrderState.PAID

        await until(desk, is_known_to_be_paid)

    play(scene)


def test_what_the_bank_once_said_it_took_is_not_unsaid_because_it_is_not_found(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await paid(desk)
        del desk.gateway.orders[order.number]
        assert (await desk.enquiry.end_refused(order.number)).state is OrderState.PAID
        assert (await desk.journal.order(order.number)).state is OrderState.PAID  # type: ignore[union-attr]

    play(scene)
