"""Charging a card: the four outcomes, what is asked, what is never done twice."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.errors import (
    AmountOutsideLimits,
    AnswerLost,
    CardNumberInText,
    CredentialsRejected,
    JournalCannotWrite,
    NotSent,
)
from app.domain.evidence import Reported
from app.domain.operation import OperationState
from app.domain.order import OrderState, PaymentMode
from app.domain.outcome import Approved, ChallengeRequired, Declined, Outcome, OutcomeUnknown
from app.domain.profile import ChargeWay
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import GOOD_CARD, a_card, a_profile, euros

Play = Callable[[TestDesk], Awaitable[None]]


@pytest.fixture
def play(tmp_path: Path) -> Callable[..., None]:
    """Run one scene at a fresh till."""

    def run(scene: Play, **profile: object) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, a_profile(**profile)) as desk:
                await scene(desk)

        asyncio.run(with_desk())

    return run


def a_draft(mode: PaymentMode = PaymentMode.PHONE, **changes: object) -> PhoneDraft:
    return PhoneDraft(amount=euros(1250), mode=mode, **changes)  # type: ignore[arg-type]


async def charge(desk: TestDesk, mode: PaymentMode = PaymentMode.PHONE) -> Outcome:
    return await desk.phone_orders.charge(desk.profile, a_draft(mode), a_card())


def test_an_approved_charge_is_paid_only_after_a_status_answer(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        outcome = await charge(desk)
        assert isinstance(outcome, Approved)
        assert outcome.order.state is OrderState.PAID
        assert desk.gateway.calls == ["charge", "status"]

    play(scene)


def test_a_declined_charge_takes_nothing(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "decline"
        outcome = await charge(desk)
        assert isinstance(outcome, Declined)
        assert outcome.order.action_code == "116"
        assert desk.gateway.only_order().charges == 0

    play(scene)


def test_a_challenge_registers_the_order_first(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        outcome = await charge(desk, PaymentMode.CHALLENGE)
        assert isinstance(outcome, ChallengeRequired)
        assert desk.gateway.calls == ["register", "charge"]
        assert outcome.order.number in outcome.challenge.return_address

    play(scene)


def test_a_one_call_bank_is_asked_once(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        await charge(desk, PaymentMode.CHALLENGE)
        assert desk.gateway.calls == ["charge"]

    play(scene, charge_way=ChargeWay.ONE_CALL)


def test_a_confirmed_challenge_is_paid(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        outcome = await charge(desk, PaymentMode.CHALLENGE)
        assert isinstance(outcome, ChallengeRequired)
        desk.gateway.customer_pays(outcome.order.number)
        end = await desk.phone_orders.finish_challenge(outcome.order, outcome.challenge, "returned")
        assert isinstance(end, Approved)

    play(scene)


def test_a_refused_challenge_is_declined_and_closed_at_the_bank(play: Callable[..., None]) -> None:
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
def test_however_the_page_was_left_only_the_bank_decides(play: Callable[..., None], how: str) -> None:
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
def test_a_lost_answer_is_settled_by_asking_and_never_by_sending_again(play: Callable[..., None], done: bool) -> None:
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


def test_a_bank_that_cannot_be_asked_leaves_the_outcome_unknown(play: Callable[..., None]) -> None:
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


@pytest.mark.parametrize("failure", [NotSent("refused"), CredentialsRejected("5", "Access denied")])
def test_what_never_reached_the_bank_is_not_charged_and_says_so(
    play: Callable[..., None], failure: Exception
) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["charge"] = failure  # type: ignore[assignment]
        with pytest.raises(type(failure)):
            await charge(desk)
        (order,) = await desk.search.find()
        assert order.state is OrderState.NOT_SENT
        assert not await desk.journal.open_operations()

    play(scene)


def test_the_intent_is_durable_before_the_bank_hears_of_it(play: Callable[..., None]) -> None:
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


def test_without_a_journal_no_money_moves(play: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: TestDesk) -> None:
        async def full_disk(*_arguments: object) -> None:
            raise JournalCannotWrite("disk full")

        monkeypatch.setattr(desk.journal, "arm", full_disk)
        with pytest.raises(JournalCannotWrite):
            await charge(desk)
        assert desk.gateway.calls == []

    play(scene)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"amount": euros(1)}, AmountOutsideLimits),
        ({"description": f"card {GOOD_CARD}"}, CardNumberInText),
    ],
)
def test_bad_input_is_refused_before_anything_is_written(
    play: Callable[..., None], changes: dict[str, object], fault: type[Exception]
) -> None:
    async def scene(desk: TestDesk) -> None:
        card = a_card()
        draft = PhoneDraft(**{"amount": euros(1250), "mode": PaymentMode.PHONE, **changes})  # type: ignore[arg-type]
        with pytest.raises(fault):
            await desk.phone_orders.charge(desk.profile, draft, card)
        assert card.wiped
        assert not await desk.search.find()

    play(scene, lowest=100)


@pytest.mark.parametrize("trouble", [None, AnswerLost("timeout"), NotSent("refused")])
def test_the_card_is_wiped_whatever_happens(play: Callable[..., None], trouble: Exception | None) -> None:
    async def scene(desk: TestDesk) -> None:
        card = a_card()
        if trouble is not None:
            desk.gateway.fail_next["charge"] = trouble  # type: ignore[assignment]
        with contextlib.suppress(NotSent):
            await desk.phone_orders.charge(desk.profile, a_draft(), card)
        assert card.wiped

    play(scene)


def test_the_banks_own_page_takes_the_card_instead_of_the_till(play: Callable[..., None]) -> None:
    async def scene(desk: TestDesk) -> None:
        page = await desk.phone_orders.open_bank_page(desk.profile, a_draft(PaymentMode.BANK_PAGE))
        assert page.challenge.address.startswith("https://bank.example/pay/")
        desk.gateway.customer_pays(page.order.number)
        end = await desk.phone_orders.finish_challenge(page.order, page.challenge, "returned")
        assert isinstance(end, Approved)

    play(scene)
