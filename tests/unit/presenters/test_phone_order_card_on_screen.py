"""How long a typed card stays, by the till's clock, and what stands there while there is no bank."""

from collections.abc import Callable

import pytest

from app.domain.errors import NotSent
from app.domain.events import BankAnswered, BankSilent
from app.domain.order import PaymentMode
from app.presenters.phone_order_state import Phase
from tests.unit.presenters.scenes import PhoneScene, a_form

Play = Callable[..., None]


def silence(phone: PhoneScene) -> None:
    phone.presenter.heard(BankSilent(phone.desk.profile.name, phone.desk.clock.now()))


def test_a_card_nobody_touches_is_forgotten_after_a_minute_by_the_clock(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.touched()
        phone.presenter.fields_filled(frozenset({"card"}))
        phone.view.commands.clear()
        for _ in range(59):
            phone.desk.clock.forward(1)
            phone.presenter.tick()
        assert not phone.view.was_told("wipe_card")
        phone.presenter.touched()
        phone.desk.clock.forward(59)
        phone.presenter.tick()
        assert not phone.view.was_told("wipe_card"), "every key is worth a minute"
        phone.desk.clock.forward(1)
        phone.presenter.tick()
        assert phone.view.was_told("wipe_card")
        assert "nothing was typed for a while" in phone.view.state.message.happened
        phone.view.commands.clear()
        phone.desk.clock.forward(600)
        phone.presenter.tick()
        assert not phone.view.was_told("wipe_card"), "what is gone is not taken away again"

    at_phone(scene)


def test_where_no_card_was_typed_nothing_is_said_of_one(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.amount_typed("5")
        phone.presenter.touched()
        phone.desk.clock.forward(61)
        phone.presenter.tick()
        assert phone.view.state.message is None

    at_phone(scene)


@pytest.mark.parametrize("seconds", [3600, -3600])
def test_a_computer_that_slept_or_whose_clock_was_set_back_keeps_no_card(at_phone: Play, seconds: int) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.touched()
        phone.view.commands.clear()
        phone.desk.clock.jump(seconds)
        phone.presenter.tick()
        assert phone.view.was_told("wipe_card")

    at_phone(scene)


def test_leaving_the_screen_forgets_the_card_at_once(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.touched()
        phone.view.commands.clear()
        phone.presenter.forget_card()
        assert phone.view.was_told("wipe_card")

    at_phone(scene)


def test_nothing_is_wrong_any_more_with_the_fields_of_a_card_that_was_forgotten(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.field_left("number", a_form(number="4444"))
        assert "number" in phone.view.state.faults
        phone.presenter.escape(has_card=True)
        phone.presenter.escape(has_card=True)
        assert phone.view.state.faults == {}

    at_phone(scene)


def test_without_a_bank_the_card_form_is_closed_and_a_link_draft_is_offered(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.amount_typed("12.50")
        silence(phone)
        state = phone.view.state
        assert state.closed == "Cards need the bank, and it cannot be reached. Make a link draft?"
        assert (state.asks_for_card, state.can_charge, state.charge_label) == (False, True, "Make a link draft")
        await phone.presenter.charge(a_form(number="", expiry="", code="", email="anna@shop.example"))
        (draft,) = phone.handed_over
        assert (draft.amount, draft.contact) == ("12.50", "anna@shop.example")
        assert phone.desk.gateway.calls == []

    at_phone(scene)


def test_a_card_that_is_half_typed_is_not_taken_away_by_a_lost_connection(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.fields_filled(frozenset({"card"}))
        silence(phone)
        assert phone.view.state.closed == ""
        assert phone.view.state.asks_for_card
        phone.presenter.fields_filled(frozenset())
        assert phone.view.state.closed

    at_phone(scene)


def test_the_form_opens_again_when_the_bank_answers_whoever_asked_it(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        silence(phone)
        phone.desk.gateway.fail_next["check_login"] = NotSent("no-route")
        await phone.presenter.try_bank()
        assert phone.view.state.closed
        assert "could not be reached" in phone.view.state.message.happened
        assert phone.view.state.closed == "Make a link draft, or try the bank again.", "the trouble is told once"
        phone.presenter.dismiss_message()
        assert "cannot be reached" in phone.view.state.closed
        await phone.presenter.try_bank()
        assert phone.view.state.closed == ""
        assert phone.view.state.message is None
        silence(phone)
        phone.presenter.heard(BankAnswered(phone.desk.profile.name, 0.2))
        assert phone.view.state.asks_for_card

    at_phone(scene)


def test_without_links_there_is_nothing_to_offer_but_another_try(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        silence(phone)
        assert phone.view.state.closed == "Cards need the bank, and it cannot be reached."
        assert not phone.view.state.can_charge
        await phone.presenter.charge(a_form())
        assert phone.view.state.phase is Phase.EDITING
        assert phone.desk.gateway.calls == []

    at_phone(scene, modes=(PaymentMode.PHONE,))


def test_another_banks_silence_closes_nothing_here(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.heard(BankSilent(phone.desk.profile.name + "-other", phone.desk.clock.now()))
        assert phone.view.state.closed == ""

    at_phone(scene)


@pytest.mark.parametrize(
    ("mode", "advice"),
    [(PaymentMode.CHALLENGE, "Never ask for the code"), (PaymentMode.BANK_PAGE, "Type the card here")],
)
def test_beside_the_banks_page_stands_what_to_keep_in_mind(at_phone: Play, mode: PaymentMode, advice: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.next_charge = "challenge"
        phone.presenter.choose_mode(mode)
        await phone.charges()
        assert phone.view.was_told("open_bank_page")
        assert advice in phone.view.state.page_advice

    at_phone(scene, modes=(mode, PaymentMode.LINK))
