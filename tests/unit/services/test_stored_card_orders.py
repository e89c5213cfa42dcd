"""Charging a card the bank keeps: one life like every charge, never twice, and the shop's word who wanted it."""

import pytest

from app.domain.errors import (
    AnswerLost,
    BankFault,
    EarlierOrderInDoubt,
    GatewayRefused,
    LooksLikeEarlierOrder,
    NotOffered,
    NotSent,
    StoredCardGone,
)
from app.domain.identifiers import CustomerId
from app.domain.look_alike import AnotherSale
from app.domain.operation import OperationKind, OperationState
from app.domain.order import OrderState, PaymentMode
from app.domain.order_details import KeepCard
from app.domain.outcome import Approved, ChallengeRequired, Declined, Outcome, OutcomeUnknown
from app.domain.profile import ChargeWay
from app.domain.security_code import CodeEntry
from app.domain.stored_card import Initiator, StoredCard
from app.domain.timeline import Happening
from app.services.stored_card_orders import StoredCardDraft
from tests.fakes.desk import TestDesk
from tests.fakes.stored_cards import FakeStoredCards
from tests.makers import euros
from tests.unit.services.conftest import PlayWithCards

CUSTOMER = CustomerId("C-77")


def a_draft(card: StoredCard, **changes: object) -> StoredCardDraft:
    return StoredCardDraft(euros(1250), CUSTOMER, card, **changes)  # type: ignore[arg-type]


async def charge(desk: TestDesk, card: StoredCard, **changes: object) -> Outcome:
    return await desk.stored_card_orders.charge(desk.profile, a_draft(card, **changes))


@pytest.mark.parametrize(
    ("way", "calls"),
    [
        (ChargeWay.REGISTER_FIRST, ["check_login", "cards", "register", "charge", "status"]),
        (ChargeWay.ONE_CALL, ["check_login", "cards", "charge", "status"]),
    ],
)
def test_a_kept_card_is_paid_only_after_a_status_answer(
    play_with_cards: PlayWithCards, way: ChargeWay, calls: list[str]
) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        outcome = await charge(desk, cards.add(CUSTOMER))
        assert isinstance(outcome, Approved)
        assert (outcome.order.state, outcome.order.mode) == (OrderState.PAID, PaymentMode.STORED_CARD)
        assert outcome.order.card is not None
        assert outcome.order.card.last_four == "3333"
        assert desk.gateway.calls == calls

    play_with_cards(scene, charge_way=way)


def test_the_order_is_registered_for_the_owner_of_the_card(play_with_cards: PlayWithCards) -> None:
    """Gateway manual, section 14.1: else the bank answers "[clientId] is empty"."""

    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        outcome = await charge(desk, cards.add(CUSTOMER))
        told = desk.gateway.registered[outcome.order.number].details
        assert (told.customer_id, told.keep_card) == (CUSTOMER, KeepCard.NO)

    play_with_cards(scene)


@pytest.mark.parametrize("initiator", [Initiator.CUSTOMER, Initiator.SHOP])
def test_the_timeline_says_who_wanted_it_and_never_the_key(
    play_with_cards: PlayWithCards, initiator: Initiator
) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        card = cards.add(CUSTOMER)
        outcome = await charge(desk, card, initiator=initiator)
        told = await desk.journal.timeline(outcome.order.number)
        (sent,) = [entry for entry in told if entry.happening is Happening.CHARGE_SENT]
        assert (sent.facts["customer"], sent.facts["wanted_by"]) == (CUSTOMER, initiator.value)
        assert sent.facts["operator"] == "anna"
        assert cards.charges[0].initiator is initiator
        assert card.id not in str(told) + str(outcome)

    play_with_cards(scene)


def test_a_card_paid_with_is_not_said_to_be_kept_by_that_order(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        outcome = await charge(desk, cards.add(CUSTOMER))
        told = await desk.journal.timeline(outcome.order.number)
        assert Happening.CARD_KEPT not in {entry.happening for entry in told}

    play_with_cards(scene)


@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("way", ChargeWay)
def test_a_lost_answer_is_unknown_and_is_fenced_like_every_charge(
    play_with_cards: PlayWithCards, way: ChargeWay, done: bool
) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        desk.gateway.fail_next = {"charge": AnswerLost("timeout"), "status": AnswerLost("timeout")}
        desk.gateway.does_it_all_the_same = done
        outcome = await charge(desk, cards.add(CUSTOMER))
        number = outcome.order.number
        if done:
            assert isinstance(outcome, Approved)
        else:
            assert isinstance(outcome, OutcomeUnknown)
            for _minute in range(5):
                desk.clock.forward(60)
                order = await desk.follow_up.ask(number)
            assert order.state is OrderState.CANCELLED
        assert desk.gateway.calls.count("charge") == 1
        assert desk.gateway.orders[number].charges == (1 if done else 0)

    play_with_cards(scene, charge_way=way)


def test_a_challenge_opens_the_bank_s_page_and_is_finished_as_every_other(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        desk.gateway.next_charge = "challenge"
        outcome = await charge(desk, cards.add(CUSTOMER))
        assert isinstance(outcome, ChallengeRequired)
        desk.gateway.customer_pays(outcome.order.number)
        outcome = await desk.phone_orders.finish_challenge(outcome.order, outcome.challenge, "returned")
        assert isinstance(outcome, Approved)
        assert desk.gateway.calls.count("charge") == 1

    play_with_cards(scene)


def test_a_declined_card_takes_nothing(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        desk.gateway.next_charge = "decline"
        outcome = await charge(desk, cards.add(CUSTOMER))
        assert isinstance(outcome, Declined)
        assert desk.gateway.only_order().charges == 0

    play_with_cards(scene)


def test_the_same_sum_on_the_same_kept_card_is_asked_about(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        card = cards.add(CUSTOMER)
        first = await charge(desk, card)
        with pytest.raises(LooksLikeEarlierOrder):
            await charge(desk, card)
        assert len(desk.gateway.orders) == 1
        again = AnotherSale(first.order.number, "a second parcel")
        assert isinstance(await charge(desk, card, another_sale=again), Approved)

    play_with_cards(scene)


def test_while_nobody_knows_no_word_gets_the_same_sale_past(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        card = cards.add(CUSTOMER)
        desk.gateway.fail_next = {"charge": BankFault("500")}
        first = await charge(desk, card)
        assert isinstance(first, OutcomeUnknown)
        with pytest.raises(EarlierOrderInDoubt):
            await charge(desk, card, another_sale=AnotherSale(first.order.number, "another"))

    play_with_cards(scene)


def test_a_card_the_bank_has_no_more_is_said_before_anything_is_sent(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        card = cards.add(CUSTOMER)
        cards.kept.clear()
        with pytest.raises(StoredCardGone):
            await charge(desk, card)
        assert desk.gateway.calls == ["check_login", "cards"]
        assert await desk.search.find() == []

    play_with_cards(scene)


def test_a_lost_answer_to_the_question_for_the_card_proves_that_nothing_was_charged(
    play_with_cards: PlayWithCards,
) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        desk.gateway.fail_next = {"cards": AnswerLost("timeout")}
        with pytest.raises(NotSent):
            await charge(desk, cards.add(CUSTOMER))
        assert "charge" not in desk.gateway.calls

    play_with_cards(scene)


def test_a_bank_that_lists_no_cards_is_asked_to_charge_all_the_same(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        desk.gateway.fail_next = {"cards": GatewayRefused("7", "no list")}
        assert isinstance(await charge(desk, cards.add(CUSTOMER)), Approved)

    play_with_cards(scene)


def test_without_the_customer_nothing_is_held(play_with_cards: PlayWithCards) -> None:
    """Gateway manual, section 7.5: a payment of the shop alone is one-phase only."""

    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        with pytest.raises(NotOffered):
            await charge(desk, cards.add(CUSTOMER), initiator=Initiator.SHOP, hold=True)
        assert desk.gateway.calls == []
        held = await charge(desk, cards.add(CUSTOMER), hold=True)
        assert held.order.state is OrderState.AUTHORISED

    play_with_cards(scene)


def test_a_code_that_was_read_out_goes_once_and_is_wiped(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        code = CodeEntry("739")
        await desk.stored_card_orders.charge(desk.profile, a_draft(cards.add(CUSTOMER)), code)
        assert cards.codes == ["739"]
        assert code.security_code == ""

    play_with_cards(scene)


def test_a_kill_between_charge_and_answer_leaves_an_act_that_is_asked_about(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        desk.gateway.fail_next = {"charge": AnswerLost("killed")}
        await charge(desk, cards.add(CUSTOMER))
        (operation,) = await desk.journal.open_operations()
        assert (operation.kind, operation.state) == (OperationKind.CHARGE, OperationState.UNKNOWN)

    play_with_cards(scene)
