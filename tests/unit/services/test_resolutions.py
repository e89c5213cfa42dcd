"""Two persons say how an act ended: what their word does, what it must not do, and that the bank's word wins."""

import pytest
from msgspec.structs import replace

from app.domain.doubt import Doubt, Outlook
from app.domain.errors import (
    ActNotPossible,
    AmountAboveRest,
    AnswerLost,
    CardNumberInText,
    EarlierOrderInDoubt,
    NotResolvable,
    NotSent,
    SamePersonTwice,
    TextMissing,
)
from app.domain.events import OperationChanged, PeopleOverruled
from app.domain.identifiers import GatewayOrderId
from app.domain.limit import WhyNot
from app.domain.look_alike import AnotherSale
from app.domain.money_act import ActDone
from app.domain.operation import OperationKind, OperationState
from app.domain.order import Order, OrderState, PaymentMode, PeoplesWord
from app.domain.outcome import Approved
from app.domain.people_errors import WrongPin
from app.domain.profile import ChargeWay, Generation, LoginKind
from app.domain.resolution import Found
from app.domain.timeline import Happening
from app.services.phone_orders import PhoneDraft
from app.services.resolutions import Finding, SettledMeanwhile, WrittenDown
from app.services.witness import Signature
from tests.fakes.desk import TestDesk
from tests.fakes.gateway import BankOrder
from tests.makers import GOOD_CARD, a_card, euros
from tests.unit.services.conftest import Play

ANNA, BORIS = Signature("Anna", "1111"), Signature("Boris", "2222")
V2 = {"generation": Generation.V2, "login": LoginKind.API_KEY, "charge_way": ChargeWay.ONE_CALL}
"""A bank that cannot be asked without its own number: a lost charge is left to a person."""


async def lost_charge(desk: TestDesk) -> Order:
    """Return an order in doubt that Paydesk has handed to a person."""
    desk.gateway.fail_next["charge"] = AnswerLost("timeout")
    outcome = await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(1250), PaymentMode.PHONE), a_card())
    for _ in range(2):
        await desk.follow_up.ask(outcome.order.number)
        desk.clock.forward(26 * 60)
    await desk.follow_up.ask(outcome.order.number)
    return outcome.order


async def lost_act(desk: TestDesk, kind: OperationKind) -> Order:
    """Return an order whose refund of 5.00, capture or void has no end, left to a person."""
    desk.gateway.next_charge = "approve" if kind is OperationKind.REFUND else "hold"
    draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
    order = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
    for _ in range(3):
        desk.gateway.fail_next[kind.value] = AnswerLost("timeout")
        if kind is OperationKind.REFUND and not await desk.journal.open_operations(order.number):
            await desk.refunds.refund(order.number, euros(500))
        elif kind is OperationKind.CAPTURE and not await desk.journal.open_operations(order.number):
            await desk.captures.capture(order.number)
        elif kind is OperationKind.VOID and not await desk.journal.open_operations(order.number):
            await desk.voids.void(order.number)
        await desk.follow_up.ask(order.number)
        desk.clock.forward(61)
    for _ in range(2):
        await desk.follow_up.ask(order.number)
        desk.clock.forward(11 * 60)
    await desk.follow_up.ask(order.number)
    desk.gateway.fail_next.clear()
    return order


async def doubt_about(desk: TestDesk, order: Order) -> Doubt:
    (doubt,) = [each for each in await desk.doubts.all() if each.order.number == order.number]
    assert doubt.operation is None or doubt.operation.state is OperationState.NEEDS_PERSON
    return doubt


async def say(desk: TestDesk, order: Order, found: Found) -> Order:
    doubt = await doubt_about(desk, order)
    finding = Finding(doubt.key, found, "bank's portal, reference 4711", "no answer since noon")
    outcome = await desk.resolutions.resolve(finding, ANNA, BORIS)
    assert isinstance(outcome, WrittenDown)
    return outcome.order


# --- charges --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("found", Found)
def test_people_s_word_on_a_charge_makes_no_order_paid_and_ends_the_doubt(play: Play, found: Found) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk)
        after = await say(desk, order, found)
        assert after.state is OrderState.OUTCOME_UNKNOWN
        assert after.captured is None
        assert after.paid_at is None
        assert after.peoples_word is (PeoplesWord.TAKEN if found is Found.DONE else PeoplesWord.NOT_TAKEN)
        assert await desk.doubts.all() == []
        (operation,) = await desk.journal.open_operations(order.number)
        assert operation.by_people
        assert operation.is_done is (found is Found.DONE)
        assert not operation.is_proved

    play(scene, **V2)


def test_who_said_it_who_confirmed_it_what_they_saw_and_why_stands_in_the_timeline(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk)
        await say(desk, order, Found.NOT_DONE)
        entry = (await desk.journal.timeline(order.number))[-1]
        assert entry.happening is Happening.RESOLVED
        assert entry.facts["said_by"] == "Anna"
        assert entry.facts["confirmed_by"] == "Boris"
        assert entry.facts["saw"] == "bank's portal, reference 4711"
        assert entry.facts["reason"] == "no answer since noon"
        assert entry.facts["till"] == "T1"
        assert entry.facts["found"] == "not-done"

    play(scene, **V2)


@pytest.mark.parametrize(("found", "asks"), [(Found.NOT_DONE, False), (Found.DONE, True)])
def test_the_same_card_may_be_charged_again_once_people_say_it_was_not(play: Play, found: Found, asks: bool) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk)
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
        with pytest.raises(EarlierOrderInDoubt):
            await desk.phone_orders.charge(desk.profile, draft, a_card())
        await say(desk, order, found)
        if asks:
            draft = replace(draft, another_sale=AnotherSale(order.number, "a second cake"))
        assert isinstance(await desk.phone_orders.charge(desk.profile, draft, a_card()), Approved)

    play(scene, **V2)


@pytest.mark.parametrize("found", Found)
def test_the_bank_wins_over_people_and_a_denial_is_told_loudly(play: Play, found: Found) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk)
        await say(desk, order, found)
        late = GatewayOrderId("bank-77")
        desk.gateway.orders[order.number] = BankOrder(order.number, late, order.amount)
        desk.gateway.customer_pays(order.number)
        await desk.journal.record(replace(await written(desk, order), gateway_order_id=late), [])
        after = await desk.follow_up.ask(order.number)
        assert after.state is OrderState.PAID
        assert after.peoples_word is None
        alarms = [event for event in desk.events if isinstance(event, PeopleOverruled)]
        lines = [each for each in await desk.journal.timeline(order.number) if each.happening is Happening.OVERRULED]
        assert len(alarms) == len(lines) == (1 if found is Found.NOT_DONE else 0)
        assert await desk.journal.open_operations(order.number) == []

    play(scene, **V2)


async def written(desk: TestDesk, order: Order) -> Order:
    found = await desk.journal.order(order.number)
    assert found is not None
    return found


# --- acts on money --------------------------------------------------------------------------------------------


def test_a_refund_people_say_was_done_counts_against_what_is_left(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_act(desk, OperationKind.REFUND)
        after = await say(desk, order, Found.DONE)
        assert after.state is OrderState.PAID
        assert after.refunded == euros(0), "people change no sum the bank told"
        assert (await desk.left_to_refund(order.number)).left == euros(750)
        with pytest.raises(AmountAboveRest):
            await desk.refunds.refund(order.number, euros(751))

    play(scene)


def test_a_whole_refund_people_say_was_done_leaves_nothing(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "approve"
        draft = PhoneDraft(euros(500), PaymentMode.PHONE)
        order = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
        desk.gateway.fail_next["refund"] = AnswerLost("timeout")
        await desk.refunds.refund(order.number)
        desk.clock.forward(31 * 60)
        finding = Finding((await desk.doubts.all())[0].key, Found.DONE, "portal", "no answer")
        await desk.resolutions.resolve(finding, ANNA, BORIS)
        assert (await desk.left_to_refund(order.number)).why_not is WhyNot.TOLD_BY_PEOPLE

    play(scene)


def test_a_refund_people_say_was_not_done_may_be_made_again(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_act(desk, OperationKind.REFUND)
        await say(desk, order, Found.NOT_DONE)
        assert (await desk.left_to_refund(order.number)).left == euros(1250)
        desk.gateway.names_refund_ids = False
        assert isinstance(await desk.refunds.refund(order.number, euros(500)), ActDone)
        # By sums alone nobody can tell the two refunds apart: no false alarm about the first.
        assert not [event for event in desk.events if isinstance(event, PeopleOverruled)]
        (told,) = await desk.journal.open_operations(order.number)
        assert told.by_people

    play(scene)


def test_a_refund_the_bank_shows_after_people_denied_it_is_told_loudly(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.does_it_later = True
        order = await lost_act(desk, OperationKind.REFUND)
        await say(desk, order, Found.NOT_DONE)
        desk.gateway.deliver()
        after = await desk.follow_up.ask(order.number)
        assert after.state is OrderState.PART_REFUNDED
        (alarm,) = [event for event in desk.events if isinstance(event, PeopleOverruled)]
        assert alarm.operation is not None
        assert alarm.operation.kind is OperationKind.REFUND
        assert (await desk.left_to_refund(order.number)).left == euros(750)

    play(scene)


def test_a_refund_the_bank_confirms_after_people_did_is_counted_once(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.does_it_later = True
        order = await lost_act(desk, OperationKind.REFUND)
        await say(desk, order, Found.DONE)
        desk.gateway.deliver()
        await desk.follow_up.ask(order.number)
        assert (await desk.left_to_refund(order.number)).left == euros(750)
        assert await desk.journal.open_operations(order.number) == []
        assert not [event for event in desk.events if isinstance(event, PeopleOverruled)]

    play(scene)


@pytest.mark.parametrize("kind", [OperationKind.CAPTURE, OperationKind.VOID])
def test_a_hold_people_say_was_used_can_be_used_no_more(play: Play, kind: OperationKind) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_act(desk, kind)
        after = await say(desk, order, Found.DONE)
        assert after.state is OrderState.AUTHORISED
        for act in (desk.captures.capture, desk.voids.void, desk.refunds.refund):
            with pytest.raises(ActNotPossible):
                await act(order.number)

    play(scene)


def test_a_hold_people_say_was_not_used_can_be_captured(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_act(desk, OperationKind.VOID)
        await say(desk, order, Found.NOT_DONE)
        assert isinstance(await desk.captures.capture(order.number), ActDone)

    play(scene)


# --- who and when ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("second", "failure"),
    [
        (Signature("Boris", "1111"), WrongPin),
        (Signature("Anna", "1111"), SamePersonTwice),
        (Signature(" anna", "1111"), SamePersonTwice),
        (Signature("Nobody", "2222"), WrongPin),
    ],
    ids=["wrong PIN", "same person", "same person otherwise written", "unknown"],
)
def test_without_two_proved_persons_nothing_is_written(
    play: Play, second: Signature, failure: type[Exception]
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk)
        before = await desk.journal.timeline(order.number)
        doubt = await doubt_about(desk, order)
        with pytest.raises(failure):
            await desk.resolutions.resolve(Finding(doubt.key, Found.NOT_DONE, "portal", "why"), ANNA, second)
        assert await desk.journal.timeline(order.number) == before
        assert await doubt_about(desk, order) == doubt

    play(scene, **V2)


@pytest.mark.parametrize(
    ("saw", "reason", "failure"),
    [("", "why", TextMissing), ("portal", "  ", TextMissing), (GOOD_CARD, "why", CardNumberInText)],
)
def test_evidence_and_reason_are_needed_and_hold_no_card_number(
    play: Play, saw: str, reason: str, failure: type[Exception]
) -> None:
    async def scene(desk: TestDesk) -> None:
        doubt = await doubt_about(desk, await lost_charge(desk))
        with pytest.raises(failure):
            await desk.resolutions.resolve(Finding(doubt.key, Found.NOT_DONE, saw, reason), ANNA, BORIS)

    play(scene, **V2)


def test_it_is_too_early_while_paydesk_may_still_find_out(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
        order = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
        (doubt,) = await desk.doubts.all()
        assert doubt.outlook(desk.profile) is Outlook.FENCES_IN
        finding = Finding(doubt.key, Found.NOT_DONE, "portal", "why")
        with pytest.raises(NotResolvable):
            await desk.resolutions.resolve(finding, ANNA, BORIS)
        desk.clock.forward(31 * 60)
        desk.gateway.fail_next["status"] = NotSent("no network")
        assert isinstance(await desk.resolutions.resolve(finding, ANNA, BORIS), WrittenDown)
        assert (await written(desk, order)).peoples_word is PeoplesWord.NOT_TAKEN

    play(scene)


def test_the_bank_is_asked_once_more_and_its_word_makes_people_s_needless(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        desk.gateway.does_it_all_the_same = True
        desk.gateway.answers = {}
        desk.gateway.fail_next["status"] = NotSent("no network")
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE)

        async def nothing(_seconds: float) -> None:
            desk.gateway.fail_next["status"] = NotSent("no network")

        sleep, desk.clock.sleep = desk.clock.sleep, nothing  # type: ignore[method-assign]
        order = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
        desk.clock.sleep = sleep  # type: ignore[method-assign]
        desk.gateway.fail_next.clear()
        desk.clock.forward(31 * 60)
        (doubt,) = await desk.doubts.all()
        finding = Finding(doubt.key, Found.NOT_DONE, "portal", "why")
        outcome = await desk.resolutions.resolve(finding, ANNA, BORIS)
        assert isinstance(outcome, SettledMeanwhile)
        assert outcome.order.state is OrderState.PAID
        entries = await desk.journal.timeline(order.number)
        assert Happening.RESOLVED not in [each.happening for each in entries]
        again = await desk.resolutions.resolve(finding, ANNA, BORIS)
        assert isinstance(again, SettledMeanwhile)

    play(scene)


def test_an_order_the_answers_never_fitted_is_a_doubt_of_its_own(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
        order = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
        await desk.journal.record(replace(await written(desk, order), state=OrderState.MISMATCH), [])
        (doubt,) = await desk.doubts.all()
        assert doubt.operation is None
        desk.gateway.fail_next["status"] = NotSent("no network")
        finding = Finding(doubt.key, Found.DONE, "the bank on the phone", "another sum in its answer")
        outcome = await desk.resolutions.resolve(finding, ANNA, BORIS)
        assert outcome.order.peoples_word is PeoplesWord.TAKEN
        assert outcome.order.state is OrderState.MISMATCH
        assert await desk.doubts.all() == []

    play(scene)


def test_after_a_restart_people_s_ends_are_watched_on_and_no_part_of_what_was_left_behind(
    play: Play,
) -> None:
    async def scene(desk: TestDesk) -> None:
        order = await lost_charge(desk)
        await say(desk, order, Found.NOT_DONE)
        desk.events.clear()
        assert await desk.recovery.resume() == []
        assert desk.recovery.report.acts == ()
        (told,) = [event.operation for event in desk.events if isinstance(event, OperationChanged)]
        assert told.by_people

    play(scene, **V2)
