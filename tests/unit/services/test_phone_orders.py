"""Charging a card: the four outcomes, what is asked, what is never done twice."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

import pytest

from app.domain.bulk import AnotherAtWork
from app.domain.errors import (
    AmountOutsideLimits,
    AnswerLost,
    CardNumberInText,
    CredentialsRejected,
    CustomerIdWrong,
    EarlierOrderInDoubt,
    GatewayRefused,
    JournalCannotWrite,
    NotSent,
    PaydeskError,
)
from app.domain.evidence import Reported, StatusSeen
from app.domain.gateway_calls import OrderReference
from app.domain.operation import OperationState
from app.domain.order import OrderState, PaymentMode
from app.domain.outcome import Approved, ChallengeRequired, Declined, Outcome, OutcomeUnknown
from app.domain.person import Role
from app.domain.profile import ChargeWay
from app.domain.refusals import OrderNumberTaken
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk
from tests.makers import GOOD_CARD, a_card, euros
from tests.unit.services.conftest import Play


def a_draft(mode: PaymentMode = PaymentMode.PHONE, **changes: object) -> PhoneDraft:
    return PhoneDraft(amount=euros(1250), mode=mode, **changes)  # type: ignore[arg-type]


async def charge(desk: TestDesk, mode: PaymentMode = PaymentMode.PHONE) -> Outcome:
    return await desk.phone_orders.charge(desk.profile, a_draft(mode), a_card())


def test_an_approved_charge_is_paid_only_after_a_status_answer(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        outcome = await charge(desk)
        assert isinstance(outcome, Approved)
        assert outcome.order.state is OrderState.PAID
        assert desk.gateway.calls == ["check_login", "charge", "status"]

    play(scene)


@pytest.mark.parametrize(("call", "mode"), [("charge", PaymentMode.PHONE), ("register", PaymentMode.CHALLENGE)])
def test_a_call_goes_out_in_the_name_of_its_operation_in_the_journal(
    play: Play, call: str, mode: PaymentMode
) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next[call] = AnswerLost("timeout")
        with contextlib.suppress(AnswerLost):
            await charge(desk, mode)
        assert [operation.id for operation in await desk.journal.open_operations()] == [desk.gateway.named[call]]

    play(scene)


@pytest.mark.parametrize("mode", [PaymentMode.PHONE, PaymentMode.CHALLENGE])
def test_no_sale_leaves_in_the_name_of_whoever_comes_to_work_while_the_bank_is_asked(
    play: Play, mode: PaymentMode
) -> None:
    """Nor by their right: what the one before may not charge is not charged because a manager came."""

    async def scene(desk: TestDesk) -> None:
        await desk.people.begin("Olga", "507291")
        max_ = await desk.people.hire("Max", Role.MANAGER, "613098")
        desk.gateway.on_call = lambda _call: desk.at_work.come(max_)
        with pytest.raises(AnotherAtWork):
            await charge(desk, mode)
        assert desk.gateway.calls == ["check_login"]
        assert not await desk.journal.open_operations()
        desk.gateway.on_call = None
        assert isinstance(await charge(desk, PaymentMode.PHONE), Approved)

    play(scene)


def test_a_declined_charge_takes_nothing(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "decline"
        outcome = await charge(desk)
        assert isinstance(outcome, Declined)
        assert outcome.order.action_code == "116"
        assert desk.gateway.only_order().charges == 0

    play(scene)


def test_a_challenge_registers_the_order_first(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        outcome = await charge(desk, PaymentMode.CHALLENGE)
        assert isinstance(outcome, ChallengeRequired)
        assert desk.gateway.calls == ["check_login", "register", "charge"]
        assert outcome.order.number in outcome.challenge.return_address

    play(scene)


def test_a_one_call_bank_is_asked_once(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        await charge(desk, PaymentMode.CHALLENGE)
        assert desk.gateway.calls == ["check_login", "charge"]

    play(scene, charge_way=ChargeWay.ONE_CALL)


def test_a_confirmed_challenge_is_paid(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        outcome = await charge(desk, PaymentMode.CHALLENGE)
        assert isinstance(outcome, ChallengeRequired)
        desk.gateway.customer_pays(outcome.order.number)
        end = await desk.phone_orders.finish_challenge(outcome.order, outcome.challenge, "returned")
        assert isinstance(end, Approved)

    play(scene)


def test_a_refused_challenge_is_declined_and_closed_at_the_bank(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        outcome = await charge(desk, PaymentMode.CHALLENGE)
        assert isinstance(outcome, ChallengeRequired)
        desk.gateway.customer_refuses(outcome.order.number)
        end = await desk.phone_orders.finish_challenge(outcome.order, outcome.challenge, "returned")
        assert isinstance(end, Declined)
        assert end.order.action_code == "-2025"
        assert desk.gateway.only_order().reported is Reported.DECLINED, "an open order could be charged later"

    play(scene)


@pytest.mark.parametrize("how", ["returned", "closed", "timed-out", "failed", "browser"])
def test_however_the_page_was_left_only_the_bank_decides(play: Play, how: str) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        outcome = await charge(desk, PaymentMode.CHALLENGE)
        assert isinstance(outcome, ChallengeRequired)
        waiting = await desk.phone_orders.finish_challenge(outcome.order, outcome.challenge, how)
        assert isinstance(waiting, ChallengeRequired), "nothing is decided while the bank has not decided"
        desk.gateway.customer_pays(outcome.order.number)
        paid = await desk.phone_orders.finish_challenge(waiting.order, waiting.challenge, how)
        assert isinstance(paid, Approved)

    play(scene)


@pytest.mark.parametrize("done", [True, False])
def test_a_lost_answer_is_settled_by_asking_and_never_by_sending_again(play: Play, done: bool) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        desk.gateway.does_it_all_the_same = done
        outcome = await charge(desk)
        assert isinstance(outcome, Approved if done else OutcomeUnknown)
        assert desk.gateway.calls.count("charge") == 1
        if not done:
            assert outcome.order.state is OrderState.OUTCOME_UNKNOWN
            (operation,) = await desk.journal.open_operations(outcome.order.number)
            assert operation.state is OperationState.UNKNOWN

    play(scene)


def test_a_bank_that_cannot_be_asked_leaves_the_outcome_unknown(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.on_call = lambda call: (
            desk.gateway.fail_next.update(status=AnswerLost("timeout")) if call == "status" else None
        )
        outcome = await charge(desk)
        assert isinstance(outcome, OutcomeUnknown)
        assert outcome.order.state in (OrderState.PENDING, OrderState.OUTCOME_UNKNOWN)
        desk.gateway.on_call = None
        desk.gateway.fail_next.clear()
        assert (await desk.enquiry.ask(outcome.order.number)).state is OrderState.PAID

    play(scene)


def test_what_never_reached_the_bank_is_not_charged_and_says_so(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["charge"] = NotSent("refused")
        with pytest.raises(NotSent):
            await charge(desk)
        (order,) = await desk.search.find()
        assert order.state is OrderState.NOT_SENT
        assert not await desk.journal.open_operations()

    play(scene)


@pytest.mark.parametrize("mode", [PaymentMode.PHONE, PaymentMode.CHALLENGE])
def test_what_the_gateway_itself_will_not_write_into_a_charge_has_not_left(play: Play, mode: PaymentMode) -> None:
    """Before, the act stayed "sent" until the next start, and nobody asked about it."""

    async def scene(desk: TestDesk) -> None:
        desk.gateway.on_call = refuse_to_write("charge", CustomerIdWrong(8, 50))
        with pytest.raises(CustomerIdWrong):
            await charge(desk, mode)
        (order,) = await desk.search.find()
        assert order.state is OrderState.NOT_SENT
        assert not await desk.journal.open_operations()

    play(scene)


@pytest.mark.logs_warnings
@pytest.mark.parametrize("done", [True, False])
def test_a_fault_of_ours_in_the_middle_of_a_charge_is_an_answer_that_was_lost(play: Play, done: bool) -> None:
    async def scene(desk: TestDesk) -> None:
        fault = refuse_to_write("charge", RuntimeError("a fault of ours"))
        if done:
            real = desk.gateway.charge

            async def charged(*arguments: Any) -> Any:
                await real(*arguments)
                raise RuntimeError("a fault of ours")

            desk.gateway.charge = charged  # type: ignore[method-assign]
        else:
            desk.gateway.on_call = fault
        outcome = await charge(desk)
        assert isinstance(outcome, Approved if done else OutcomeUnknown)
        for _ in range(40):
            desk.clock.forward(30)
            await desk.follow_up.ask(outcome.order.number)
        assert not await desk.journal.open_operations()
        (order,) = await desk.search.find()
        assert order.state is (OrderState.PAID if done else OrderState.CANCELLED)

    play(scene)


def refuse_to_write(call: str, fault: Exception) -> Callable[[str], None]:
    """Return what raises a fault as soon as this call is made."""

    def raises(made: str) -> None:
        if made == call:
            raise fault

    return raises


def test_a_login_that_is_not_accepted_is_found_before_the_card_leaves(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["check_login"] = CredentialsRejected("5", "Access denied")
        with pytest.raises(CredentialsRejected):
            await charge(desk)
        assert "charge" not in desk.gateway.calls
        assert not await desk.search.find()

    play(scene)


@pytest.mark.parametrize("failure", [CredentialsRejected("5"), GatewayRefused("5", "no right")])
@pytest.mark.parametrize("took_it", [True, False])
def test_a_refused_charge_is_believed_only_when_the_status_agrees(
    play: Play, failure: Exception, took_it: bool
) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["charge"] = failure  # type: ignore[assignment]
        desk.gateway.does_it_all_the_same = took_it
        outcome = await charge(desk)
        assert isinstance(outcome, Approved if took_it else Declined)
        assert outcome.order.state is (OrderState.PAID if took_it else OrderState.NOT_SENT)
        assert not await desk.journal.open_operations()
        assert desk.gateway.calls.count("charge") == 1

    play(scene)


def test_a_number_that_is_taken_is_no_word_on_the_charge_that_may_have_taken_it(play: Play) -> None:
    """The charge came twice to a bank whose books are a moment behind."""

    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["charge"] = OrderNumberTaken("1", "number used")
        desk.gateway.does_it_later = True
        outcome = await charge(desk)
        assert isinstance(outcome, OutcomeUnknown)
        assert outcome.order.state is OrderState.OUTCOME_UNKNOWN
        with pytest.raises(EarlierOrderInDoubt):
            await charge(desk)
        desk.gateway.deliver()
        assert (await desk.follow_up.ask(outcome.order.number)).state is OrderState.PAID
        assert desk.gateway.only_order().charges == 1

    play(scene)


def test_a_journal_that_fails_after_the_charge_never_leads_to_a_second_one(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(desk: TestDesk) -> None:
        async def full_disk(*_arguments: object) -> None:
            raise JournalCannotWrite("disk full")

        with monkeypatch.context() as broken:
            broken.setattr(desk.journal, "settle", full_disk)
            broken.setattr(desk.journal, "record", full_disk)
            outcome = await charge(desk)
        assert isinstance(outcome, OutcomeUnknown), "a form to charge again from would take the money twice"
        assert desk.gateway.only_order().charges == 1
        assert (await desk.enquiry.ask(outcome.order.number)).state is OrderState.PAID

    play(scene)


def test_a_lost_registration_sent_no_card_and_can_never_be_charged(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["register"] = AnswerLost("timeout")
        with pytest.raises(AnswerLost):
            await charge(desk, PaymentMode.CHALLENGE)
        (order,) = await desk.search.find()
        assert order.state is OrderState.NOT_SENT
        assert "charge" not in desk.gateway.calls

    play(scene)


def test_a_charge_on_its_way_cannot_be_cancelled_by_another_screen(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        gateway_charge = desk.gateway.charge

        async def meanwhile(*arguments: object) -> object:
            (order,) = await desk.search.find()
            await desk.enquiry.ask(order.number)
            with pytest.raises(PaydeskError):
                await desk.cancellation.cancel(order.number)
            return await gateway_charge(*arguments)  # type: ignore[arg-type]

        desk.gateway.charge = meanwhile  # type: ignore[method-assign, assignment]
        assert isinstance(await charge(desk, PaymentMode.CHALLENGE), Approved)
        assert "cancel" not in desk.gateway.calls

    play(scene)


@pytest.mark.parametrize("code", ["-9000", "-30001", "-1", "00"])
def test_a_try_that_goes_on_is_never_closed_by_the_till(play: Play, code: str) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        outcome = await charge(desk, PaymentMode.CHALLENGE)
        assert isinstance(outcome, ChallengeRequired)
        desk.gateway.only_order().action_code = code
        still = await desk.phone_orders.ask_again(outcome.order, outcome.challenge)
        assert isinstance(still, ChallengeRequired)
        assert "cancel" not in desk.gateway.calls

    play(scene)


def test_an_old_answer_never_overtakes_a_newer_one(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        outcome = await charge(desk, PaymentMode.CHALLENGE)
        number = outcome.order.number
        asked, answered, paid = desk.gateway.status, asyncio.Event(), asyncio.Event()

        async def slow(reference: OrderReference) -> StatusSeen:
            seen = await asked(reference)
            answered.set()
            await paid.wait()
            return seen

        desk.gateway.status = slow  # type: ignore[method-assign]
        first = asyncio.create_task(desk.enquiry.ask(number))
        await answered.wait()
        desk.gateway.status = asked  # type: ignore[method-assign]
        desk.gateway.customer_pays(number)
        assert (await desk.enquiry.ask(number)).state is OrderState.PAID
        paid.set()
        assert (await first).state is OrderState.PAID

    play(scene)


def test_the_intent_is_durable_before_the_bank_hears_of_it(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        seen: list[OperationState] = []
        gateway_charge = desk.gateway.charge

        async def watched(*arguments: object) -> object:
            (operation,) = await desk.journal.open_operations()
            seen.append(operation.state)
            return await gateway_charge(*arguments)  # type: ignore[arg-type]

        desk.gateway.charge = watched  # type: ignore[method-assign, assignment]
        await charge(desk)
        assert seen == [OperationState.SENT]

    play(scene)


def test_without_a_journal_no_money_moves(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: TestDesk) -> None:
        async def full_disk(*_arguments: object) -> None:
            raise JournalCannotWrite("disk full")

        monkeypatch.setattr(desk.journal, "arm", full_disk)
        with pytest.raises(JournalCannotWrite):
            await charge(desk)
        assert "charge" not in desk.gateway.calls

    play(scene)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"amount": euros(1)}, AmountOutsideLimits),
        ({"description": f"card {GOOD_CARD}"}, CardNumberInText),
    ],
)
def test_bad_input_is_refused_before_anything_is_written(
    play: Play, changes: dict[str, object], fault: type[Exception]
) -> None:
    async def scene(desk: TestDesk) -> None:
        card = a_card()
        draft = PhoneDraft(**{"amount": euros(1250), "mode": PaymentMode.PHONE, **changes})  # type: ignore[arg-type]
        with pytest.raises(fault):
            await desk.phone_orders.charge(desk.profile, draft, card)
        assert card.number == ""
        assert not await desk.search.find()

    play(scene, lowest=100)


@pytest.mark.parametrize("trouble", [None, AnswerLost("timeout"), NotSent("refused")])
def test_the_card_is_wiped_whatever_happens(play: Play, trouble: Exception | None) -> None:
    async def scene(desk: TestDesk) -> None:
        card = a_card()
        if trouble is not None:
            desk.gateway.fail_next["charge"] = trouble  # type: ignore[assignment]
        with contextlib.suppress(NotSent):
            await desk.phone_orders.charge(desk.profile, a_draft(), card)
        assert card.number == ""

    play(scene)


def test_the_banks_own_page_takes_the_card_instead_of_the_till(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        page = await desk.phone_orders.open_bank_page(desk.profile, a_draft(PaymentMode.BANK_PAGE))
        assert page.challenge.address.startswith("https://bank.example/pay/")
        desk.gateway.customer_pays(page.order.number)
        end = await desk.phone_orders.finish_challenge(page.order, page.challenge, "returned")
        assert isinstance(end, Approved)

    play(scene)
