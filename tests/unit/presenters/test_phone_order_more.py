"""What a phone order seldom needs: names in other letters, warnings, addresses, own numbers."""

from collections.abc import Callable

import pytest

from app.domain.order import PaymentMode
from app.domain.postal_address import PostalAddress
from app.domain.revealing_text import Revealing, revealed_by
from app.presenters.latin_name import latin_name
from app.presenters.phone_order_state import Phase
from tests.makers import GOOD_CARD
from tests.unit.presenters.scenes import PhoneScene, a_form

Play = Callable[..., None]


@pytest.mark.parametrize(
    ("typed", "latin"),
    [
        ("Юлия Щербакова", "IULIIA SHCHERBAKOVA"),
        ("Андрей Соловьёв", "ANDREI SOLOVEV"),
        ("Әсел Қуатқызы", "ASEL QUATQYZY"),
        ("Γιώργος Παπαδόπουλος", "GIORGOS PAPADOPOULOS"),
        ("José Müller", "JOSE MULLER"),
        ("Anna Example", ""),
        ("", ""),
        ("山田", ""),
    ],
)
def test_a_name_is_offered_as_banks_print_it(typed: str, latin: str) -> None:
    assert latin_name(typed) == latin


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Order 1041, two chairs", None),
        ("Table 12, 14.05.2026 at 18:30", None),
        (f"card {GOOD_CARD}", Revealing.CARD),
        ("cvc 123", Revealing.CODE),
        ("код: 0123", Revealing.CODE),
        ("pin code is 55 and then 1", None),
        ("for anna@shop.example", Revealing.CONTACT),
        ("call +357 99 123456", Revealing.CONTACT),
    ],
)
def test_a_text_is_known_to_reveal_too_much(text: str, found: Revealing | None) -> None:
    assert revealed_by(text) is found


def test_the_warning_comes_while_the_description_is_typed_and_goes_again(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.text_typed("description", "for anna@shop.example")
        assert "Put it in its own field" in phone.view.state.text_warning
        phone.presenter.text_typed("description", "for Anna")
        assert phone.view.state.text_warning == ""

    at_phone(scene)


def test_the_name_in_latin_letters_is_an_offer(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.text_typed("cardholder", "Анна Иванова")
        assert phone.view.state.name_offer == "ANNA IVANOVA"
        phone.presenter.choose_mode(PaymentMode.LINK)
        assert phone.view.state.name_offer == "", "nobody asks for it there"

    at_phone(scene)


@pytest.mark.parametrize("mode", [PaymentMode.PHONE, PaymentMode.CHALLENGE])
def test_the_address_of_the_card_reaches_the_bank_and_no_file(at_phone: Play, mode: PaymentMode) -> None:
    async def scene(phone: PhoneScene) -> None:
        assert phone.view.state.opens_more, "it is asked for"
        phone.presenter.choose_mode(mode)
        await phone.charges(postcode=" 1010 ", street="Ledra 5", cardholder="ANNA EXAMPLE")
        (charge,) = phone.desk.gateway.asked_to_charge
        assert charge.details.billing == PostalAddress(lines=("Ledra 5",), postal_code="1010")
        assert phone.presenter.order
        assert "Ledra" not in repr(await phone.desk.journal.order(phone.presenter.order.number))

    at_phone(scene, checks_address=True, modes=(PaymentMode.PHONE, PaymentMode.CHALLENGE))


def test_the_caller_is_asked_for_the_address_and_how_the_bank_reaches_them(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.amount_typed("5")
        card = {"number", "expiry", "code"}
        phone.presenter.fields_filled(frozenset(card))
        assert "postcode" in phone.view.state.ask_caller
        phone.presenter.fields_filled(frozenset(card | {"postcode"}))
        assert "May I charge" in phone.view.state.ask_caller
        phone.presenter.choose_mode(PaymentMode.CHALLENGE)
        assert "reach you" in phone.view.state.ask_caller
        phone.presenter.fields_filled(frozenset(card | {"postcode", "contact"}))
        assert "May I charge" in phone.view.state.ask_caller

    at_phone(scene, checks_address=True, modes=(PaymentMode.PHONE, PaymentMode.CHALLENGE))


@pytest.mark.parametrize("mode", [PaymentMode.PHONE, PaymentMode.CHALLENGE, PaymentMode.BANK_PAGE])
def test_the_shops_own_number_is_the_number_of_the_order_and_is_used_once(at_phone: Play, mode: PaymentMode) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(mode)
        await phone.charges(order_number="a-1041")
        assert phone.presenter.order
        assert phone.presenter.order.number == "A-1041"
        if mode is PaymentMode.BANK_PAGE:
            await phone.presenter.bank_page_left("closed")
        phone.presenter.next_order()
        sent = len(phone.desk.gateway.calls)
        await phone.charges(amount="99", order_number=" A-1041")
        assert phone.view.state.phase is Phase.EDITING
        assert phone.view.state.used_number == "A-1041", "the screen can show it"
        assert "never used twice" in phone.view.state.faults["order_number"]
        assert phone.view.commands[-1] == ("focus", "order_number")
        assert len(phone.desk.gateway.calls) == sent
        phone.presenter.field_changed("order_number")
        assert phone.view.state.used_number == ""

    at_phone(scene, modes=(mode, PaymentMode.LINK))


def test_both_ways_to_reach_the_customer_go_into_the_order(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges(email="anna@shop.example", phone="+357 99 123456")
        assert phone.presenter.order
        customer = phone.presenter.order.customer
        assert (customer.email, customer.phone) == ("anna@shop.example", "+35799123456")
        assert a_form(phone="123").contact == "123"

    at_phone(scene)
