"""The phone order screen from Charge to the bank's word: what is shown, forgotten, and never done twice."""

import asyncio
from collections.abc import Callable

import pytest

from app.domain.card import CardSummary
from app.domain.errors import (
    AnswerLost,
    CredentialsRejected,
    GatewayFailure,
    GatewayRefused,
    JournalCannotWrite,
    NotSent,
)
from app.domain.order import OrderState, PaymentMode
from app.presenters.message import Tone
from app.presenters.phone_order_state import Phase
from tests.makers import GOOD_CARD
from tests.unit.presenters.scenes import CODE, PhoneScene, a_form

Play = Callable[..., None]


def test_the_screen_begins_empty_with_the_first_mode_of_the_bank(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        state = phone.view.state
        assert state.phase is Phase.EDITING
        assert state.mode is PaymentMode.PHONE
        offered = [choice.mode for choice in state.modes]
        assert [mode for mode in offered if mode is not PaymentMode.STORED_CARD] == list(phone.desk.profile.modes)
        assert offered[-2:] == [PaymentMode.STORED_CARD, PaymentMode.LINK]
        assert all(choice.title and choice.hint for choice in state.modes)
        assert state.charge_label == "Charge"
        assert "charge" in state.ask_caller
        assert (state.faults, state.message, state.receipt) == ({}, None, None)

    at_phone(scene)


def test_the_link_is_always_the_last_way(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        assert [choice.mode for choice in phone.view.state.modes] == [
            PaymentMode.PHONE,
            PaymentMode.STORED_CARD,
            PaymentMode.LINK,
        ]
        assert phone.view.state.mode is PaymentMode.PHONE

    at_phone(scene, modes=(PaymentMode.LINK, PaymentMode.PHONE))


def test_the_main_button_says_verb_and_sum(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.amount_typed("1250")
        assert phone.view.state.charge_label == "Charge 1,250.00\u00a0EUR"
        assert "four" in phone.view.state.ask_caller, "the number is asked for next"
        phone.presenter.amount_typed("12.5.")
        assert phone.view.state.charge_label == "Charge"

    at_phone(scene)


@pytest.mark.parametrize(
    ("mode", "label", "asks_for_card"),
    [
        (PaymentMode.PHONE, "Charge 3.00\u00a0EUR", True),
        (PaymentMode.CHALLENGE, "Charge 3.00\u00a0EUR", True),
        (PaymentMode.BANK_PAGE, "Open the bank's page", False),
        (PaymentMode.LINK, "Go on with a payment link", False),
    ],
)
def test_each_mode_says_what_the_button_does(
    at_phone: Play, mode: PaymentMode, label: str, asks_for_card: bool
) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.amount_typed("3")
        phone.presenter.choose_mode(mode)
        assert (phone.view.state.charge_label, phone.view.state.asks_for_card) == (label, asks_for_card)

    at_phone(scene)


def test_an_approved_charge_shows_the_receipt_and_forgets_the_card(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        state = phone.view.state
        assert phone.phases == [Phase.EDITING, Phase.SENDING, Phase.DONE]
        assert state.receipt.heading == "Paid ·\u00a012.50\u00a0EUR"
        assert state.receipt.look == "paid"
        assert dict(state.receipt.rows)["Card"] == "Visa 444455**3333"
        assert dict(state.receipt.rows)["Order"] == phone.desk.gateway.only_order().number
        assert "12.50" in state.ask_caller
        assert state.message is None
        assert (state.can_send_link, state.can_reopen, state.can_ask_again) == (False, False, False)
        assert phone.view.was_told("wipe_card")

    at_phone(scene)


def test_while_the_bank_is_asked_the_screen_says_not_to_charge_again(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        said: list[str] = []
        phone.desk.gateway.on_call = lambda _call: said.append(phone.view.state.waiting_text)
        await phone.charges()
        assert said
        assert all("Do not charge again" in text for text in said)
        assert phone.view.state.waiting_text == ""

    at_phone(scene)


def test_the_number_of_the_order_is_on_the_screen_from_the_first_moment(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        said: set[str] = set()
        phone.desk.gateway.on_call = lambda _call: said.add(phone.view.state.waiting_number)
        await phone.charges()
        assert phone.presenter.order
        assert said == {phone.presenter.order.number}

    at_phone(scene)


def test_the_sum_and_the_end_of_the_card_are_seen_while_they_are_charged(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        seen: set[str] = set()
        phone.desk.gateway.on_call = lambda _call: seen.add(phone.view.state.waiting_sum)
        await phone.charges()
        phone.presenter.next_order()
        phone.presenter.choose_mode(PaymentMode.BANK_PAGE)
        await phone.charges(amount="7", number="", expiry="", code="")
        assert seen == {"12.50\u00a0EUR · Visa\u00a0••••\u00a03333", "7.00\u00a0EUR"}, (
            "of the bank's page nobody knows a card"
        )

    at_phone(scene)


def test_a_declined_charge_is_explained_and_may_be_tried_with_another_card(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.next_charge = "decline"
        await phone.charges()
        state = phone.view.state
        assert state.phase is Phase.DONE
        assert state.receipt.look == "declined"
        assert state.message.tone is Tone.ERROR
        assert "not enough money" in state.message.happened
        assert state.message.money == "Nothing was taken from the card."
        assert state.ask_caller == "“Nothing was taken from your card.”\n“Your bank did not approve this sum.”"
        assert "116" in state.message.details
        assert state.can_send_link
        assert phone.view.was_told("wipe_card")
        phone.presenter.other_card()
        assert phone.view.state.phase is Phase.EDITING
        assert phone.view.state.charge_label == "Charge 12.50\u00a0EUR", "the amount stays"
        assert phone.view.commands[-1] == ("focus", "number")
        phone.desk.gateway.next_charge = "approve"
        await phone.charges()
        assert phone.view.state.receipt.look == "paid"
        assert len(phone.desk.gateway.orders) == 2, "a second try is a second order"

    at_phone(scene)


def test_a_lost_charge_is_not_known_yet_and_can_be_asked_about(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        await phone.charges()
        state = phone.view.state
        assert state.phase is Phase.DONE
        assert state.receipt.look == "unknown"
        assert "do not know yet" in state.message.happened
        assert "twice" in state.message.money
        assert state.can_ask_again
        assert not state.can_reopen
        assert phone.view.was_told("wipe_card")
        assert phone.desk.gateway.calls.count("charge") == 1

    at_phone(scene)


@pytest.mark.parametrize("done", [True, False])
def test_a_charge_of_unknown_outcome_offers_no_link_that_could_be_paid_too(at_phone: Play, done: bool) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        phone.desk.gateway.does_it_all_the_same = done
        await phone.charges()
        assert not phone.view.state.can_send_link

    at_phone(scene)


@pytest.mark.parametrize(
    ("call", "failure", "happened", "money"),
    [
        ("charge", NotSent("refused"), "could not be reached", "nothing was charged"),
        ("check_login", NotSent("refused"), "could not be reached", "nothing was charged"),
        (
            "check_login",
            CredentialsRejected("5", "Access denied"),
            "does not accept this shop's login",
            "Nothing was charged",
        ),
    ],
)
def test_what_the_bank_never_did_is_told_the_card_forgotten_and_the_form_open_again(
    at_phone: Play, call: str, failure: GatewayFailure, happened: str, money: str
) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.fail_next[call] = failure
        await phone.charges()
        state = phone.view.state
        assert phone.phases == [Phase.EDITING, Phase.SENDING, Phase.EDITING]
        assert happened in state.message.happened
        assert money in state.message.money
        assert state.message.to_do
        assert phone.view.was_told("wipe_card")
        assert "on our side" in state.ask_caller, "nobody reads a card out for a till that cannot charge"
        phone.presenter.fields_filled(frozenset({"card"}))
        assert "card number in groups" in phone.view.state.ask_caller, "somebody tries again"
        await phone.charges()
        assert phone.view.state.receipt.look == "paid", "the next press charges"

    at_phone(scene)


@pytest.mark.parametrize("failure", [GatewayRefused("5", "Wrong description"), CredentialsRejected("5", "Denied")])
def test_a_refused_charge_ends_as_not_taken_once_the_bank_agrees(at_phone: Play, failure: GatewayFailure) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.fail_next["charge"] = failure
        await phone.charges()
        assert phone.phases == [Phase.EDITING, Phase.SENDING, Phase.DONE]
        assert phone.desk.gateway.calls[-1] == "status"
        assert phone.view.state.receipt.look != "paid"
        assert phone.view.state.can_send_link
        assert phone.view.was_told("wipe_card")

    at_phone(scene)


def test_without_a_journal_nothing_is_sent_and_the_card_is_forgotten(
    at_phone: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(phone: PhoneScene) -> None:
        async def full_disk(*_arguments: object) -> None:
            raise JournalCannotWrite("disk full")

        monkeypatch.setattr(phone.desk.journal, "arm", full_disk)
        await phone.charges()
        assert phone.view.state.phase is Phase.EDITING
        assert "journal cannot be written" in phone.view.state.message.happened
        assert phone.view.was_told("wipe_card")
        assert "charge" not in phone.desk.gateway.calls

    at_phone(scene)


def test_pressing_charge_twice_charges_once(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await asyncio.gather(*(phone.presenter.charge(a_form()) for _ in range(3)))
        assert phone.desk.gateway.calls.count("charge") == 1
        await phone.presenter.charge(a_form())
        assert phone.desk.gateway.calls.count("charge") == 1, "nor on top of a receipt"

    at_phone(scene)


def test_a_charge_before_a_bank_was_chosen_does_nothing(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        fresh = PhoneScene.before_a_bank(phone.desk)
        await fresh.presenter.charge(a_form())
        assert fresh.view.state.phase is Phase.EDITING
        assert fresh.view.state.modes == ()
        assert phone.desk.gateway.calls == []

    at_phone(scene)


def test_the_way_link_hands_the_form_over_without_its_card(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(PaymentMode.LINK)
        await phone.charges(amount="7", description="Order 1041", email="maria@example.com")
        (form,) = phone.handed_over
        assert (form.amount, form.description, form.contact) == ("7", "Order 1041", "maria@example.com")
        assert phone.view.was_told("wipe_card")
        assert phone.view.state.phase is Phase.EDITING
        assert phone.desk.gateway.calls == []

    at_phone(scene)


def test_customer_and_description_go_into_the_order(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges(cardholder="ANNA EXAMPLE", phone="+357 99 123456", description=" Two chairs ")
        (order,) = await phone.desk.search.find()
        assert (order.customer.name, order.customer.phone) == ("ANNA EXAMPLE", "+35799123456")
        assert order.description == "Two chairs"
        assert order.state is OrderState.PAID

    at_phone(scene)


# --- the card --------------------------------------------------------------------------------------


def test_a_card_nobody_typed_on_is_forgotten_and_that_is_said(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.idle()
        assert phone.view.commands == [("wipe_card",)]
        assert "removed from the screen" in phone.view.state.message.happened
        assert phone.view.state.message.tone is Tone.INFO
        phone.presenter.dismiss_message()
        assert phone.view.state.message is None

    at_phone(scene)


def test_a_scan_where_the_card_is_typed_empties_it_and_says_so(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.scanned()
        assert phone.view.commands == [("wipe_card",), ("focus", "number")]
        assert "came from a scanner" in phone.view.state.message.happened
        assert phone.desk.gateway.calls == []

    at_phone(scene)


def test_a_receipt_is_not_disturbed_by_idling(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        before = len(phone.view.states)
        phone.presenter.idle()
        assert len(phone.view.states) == before

    at_phone(scene)


def test_the_form_prints_itself_without_number_and_code() -> None:
    assert GOOD_CARD not in repr(a_form())
    assert CODE not in repr(a_form())


def test_only_the_masked_number_is_kept(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        assert phone.presenter.order is not None
        assert phone.presenter.order.card == CardSummary("444455**3333", "Visa")

    at_phone(scene)


# --- holding instead of charging ------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [PaymentMode.PHONE, PaymentMode.CHALLENGE])
def test_a_held_sum_is_called_held_from_the_button_to_the_end(at_phone: Play, mode: PaymentMode) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(mode)
        phone.presenter.hold_only(True)
        phone.presenter.amount_typed("12.50")
        assert phone.view.state.charge_label == "Hold 12.50\u00a0EUR"
        assert "held" in phone.view.state.hold_hint
        await phone.charges()
        assert phone.presenter.order is not None
        assert phone.presenter.order.state is OrderState.AUTHORISED
        assert phone.view.state.receipt.look == "held"
        assert "held" in phone.view.state.ask_caller
        assert [order.captured for order in phone.desk.gateway.orders.values()] == [0]

    at_phone(scene)


@pytest.mark.parametrize("holds_first", [False, True])
def test_the_next_order_is_held_or_charged_as_the_bank_of_the_shop_says(at_phone: Play, holds_first: bool) -> None:
    async def scene(phone: PhoneScene) -> None:
        assert phone.view.state.holds is holds_first
        phone.presenter.hold_only(not holds_first)
        await phone.charges()
        phone.presenter.next_order()
        assert phone.view.state.holds is holds_first

    at_phone(scene, holds_first=holds_first)


def test_a_link_is_never_called_a_hold(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.hold_only(True)
        phone.presenter.choose_mode(PaymentMode.LINK)
        assert "Hold" not in phone.view.state.charge_label
        assert phone.view.state.hold_hint == ""

    at_phone(scene)
