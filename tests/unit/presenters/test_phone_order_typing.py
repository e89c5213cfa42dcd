"""The phone order while it is typed: last sums, words, second looks, the caller's next question, and two Escs."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from app.domain.currency import currency
from app.domain.no_code import NoCode
from app.domain.order import PaymentMode
from app.presenters.phone_order_state import Phase
from tests.unit.presenters.scenes import PhoneScene, a_form, another_bank

Play = Callable[..., None]


def test_the_last_sums_are_offered_until_one_is_typed(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        for amount in ("12.50", "7", "30", "12.50"):
            phone.desk.clock.forward(3600)
            await phone.charges(amount=amount)
            assert phone.view.state.receipt.look == "paid"
            phone.presenter.next_order()
        await phone.presenter.load_last_sums()
        assert phone.view.state.quick.chips == ("12.50", "30.00", "7.00"), "the newest first, each once"
        phone.presenter.take_quick(1)
        assert phone.view.commands[-1] == ("put_amount", "30.00")
        phone.presenter.amount_typed("4")
        assert phone.view.state.quick.chips == ()
        phone.presenter.take_quick(0)
        assert phone.view.commands[-1] == ("put_amount", "30.00"), "no chip, no sum"

    at_phone(scene)


def test_the_last_sums_of_one_bank_are_not_offered_at_another(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges(amount="12500")
        phone.presenter.next_order()
        await phone.presenter.load_last_sums()
        phone.presenter.use_profile(another_bank(currency=currency("JPY")))
        assert phone.view.state.quick.chips == (), "euros are no yen"
        phone.presenter.take_quick(0)
        assert "put_amount" not in [command for command, *_what in phone.view.commands]

    at_phone(scene)


def test_sums_of_before_the_bank_changed_its_currency_are_not_offered(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges(amount="12500")
        phone.presenter.next_order()
        phone.presenter.use_profile(replace(phone.desk.profile, currency=currency("CZK")))
        await phone.presenter.load_last_sums()
        assert phone.view.state.quick.chips == (), "a sum in euros is none in crowns"

    at_phone(scene)


def test_a_large_sum_is_said_in_words(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.amount_typed("100")
        assert phone.view.state.spelled == ""
        phone.presenter.amount_typed("1250")
        assert phone.view.state.spelled == "one thousand two hundred and fifty EUR"

    at_phone(scene, said_above=100_00)


def test_a_year_far_ahead_is_looked_at_twice(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges(expiry="12/59")
        assert phone.view.state.phase is Phase.EDITING
        assert "20 years" in phone.view.state.faults["expiry"]
        assert phone.view.commands[-1] == ("focus", "expiry")
        phone.presenter.field_changed("expiry")
        await phone.charges(expiry="12/69")
        assert "20 years" in phone.view.state.faults["expiry"], "another year is another look"
        await phone.charges(expiry="12/69")
        assert phone.view.state.phase is Phase.DONE
        assert phone.desk.gateway.calls.count("charge") == 1

    at_phone(scene)


def test_a_card_is_charged_without_its_code_only_where_the_bank_lets_the_shop(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        allowed = phone.desk.profile.without_code
        assert bool(phone.view.state.why_no_code) is allowed
        form = a_form(code="")
        phone.presenter.amount_typed(form.amount)
        await phone.presenter.charge(a_form(code="", no_code=NoCode.ILLEGIBLE))
        assert (phone.view.state.phase is Phase.DONE) is allowed
        assert ("code" in phone.view.state.faults) is not allowed
        if allowed and (order := phone.presenter.order):
            told = [entry.facts for entry in await phone.desk.journal.timeline(order.number)]
            assert "illegible" in [facts.get("no_code") for facts in told]

    at_phone(scene, without_code=True)
    at_phone(scene, without_code=False)


def test_the_first_line_of_the_caller_panel_is_the_next_question(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        asked = []
        phone.presenter.amount_typed("")
        asked.append(phone.view.state.ask_caller)
        phone.presenter.amount_typed("12.50")
        for filled in ((), ("number",), ("number", "expiry"), ("number", "expiry", "code")):
            phone.presenter.fields_filled(frozenset(filled))
            asked.append(phone.view.state.ask_caller)
        wanted = ("for what", "card number in groups", "month and year", "back", "May I charge")
        assert all(word in said for word, said in zip(wanted, asked, strict=True)), asked
        assert "12.50" in asked[-1]
        phone.presenter.choose_mode(PaymentMode.BANK_PAGE)
        assert "ready" in phone.view.state.ask_caller

    at_phone(scene)


def test_esc_forgets_the_card_only_when_it_is_pressed_twice(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.view.commands.clear()
        phone.presenter.escape(has_card=True)
        assert not phone.view.was_told("wipe_card")
        assert "once more" in phone.view.state.message.happened
        phone.presenter.field_changed("number")
        assert phone.view.state.message is None, "a key in between takes it back"
        phone.presenter.escape(has_card=True)
        assert not phone.view.was_told("wipe_card")
        phone.presenter.escape(has_card=True)
        assert phone.view.was_told("wipe_card")
        assert phone.view.state.message is None

    at_phone(scene)


def test_esc_says_why_a_charge_under_way_is_not_called_back(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        said: list[str] = []

        def press_escape(_call: object) -> None:
            phone.presenter.escape(has_card=True)
            said.append(phone.view.state.message.happened)

        phone.desk.gateway.on_call = press_escape
        await phone.charges()
        assert said
        assert all("does not cancel" in text for text in said)
        assert phone.view.state.receipt.look == "paid"
        assert phone.view.state.message is None

    at_phone(scene)


def test_one_key_turns_a_half_typed_order_into_a_link(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.change_to_link(a_form(description="Two chairs", email="anna@example.com"))
        assert phone.view.was_told("wipe_card")
        (form,) = phone.handed_over
        assert (form.amount, form.description, form.contact) == ("12.50", "Two chairs", "anna@example.com")

    at_phone(scene)


def test_what_became_a_link_is_cleared_and_what_was_typed_since_stays(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.change_to_link(a_form())
        phone.presenter.touched()
        phone.presenter.link_made()
        assert not phone.view.was_told("clear_form"), "another order was begun meanwhile"
        phone.presenter.change_to_link(a_form())
        phone.presenter.link_made()
        assert phone.view.was_told("clear_form")
        phone.view.commands.clear()
        phone.presenter.link_made()
        assert not phone.view.was_told("clear_form"), "it was told already"

    at_phone(scene)


def test_where_there_are_no_links_the_key_says_so_and_loses_nothing(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.view.commands.clear()
        phone.presenter.change_to_link(a_form())
        assert not phone.view.was_told("wipe_card")
        assert "cannot take the place" in phone.view.state.message.happened
        assert phone.handed_over == []

    at_phone(scene, modes=(PaymentMode.PHONE,))


@pytest.mark.parametrize("by_phone", [True, False])
def test_the_banks_own_page_is_a_telephone_order_as_the_profile_says(at_phone: Play, by_phone: bool) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(PaymentMode.BANK_PAGE)
        await phone.charges()
        (registration,) = phone.desk.gateway.registered.values()
        assert registration.by_phone is by_phone

    at_phone(scene, modes=(PaymentMode.BANK_PAGE, PaymentMode.LINK), page_by_phone=by_phone)
