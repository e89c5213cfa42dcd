"""What is wrong in the form of a phone order: told at its field, and forgiven when it changes."""

from collections.abc import Callable

import pytest

from app.domain.order import PaymentMode
from app.presenters.phone_order_state import Phase, PhoneForm
from tests.makers import GOOD_CARD
from tests.unit.presenters.scenes import PhoneScene, a_form

Play = Callable[..., None]


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"amount": ""}, "amount", "Type the amount, for example 12.50."),
        ({"amount": "12.5.0"}, "amount", "This is not an amount"),
        ({"amount": "0"}, "amount", "more than zero"),
        ({"amount": "-3"}, "amount", "more than zero"),
        ({"amount": "1.005"}, "amount", "EUR has only 2 decimals."),
        ({"amount": "0.10"}, "amount", "between 0.50\u00a0EUR and 500.00\u00a0EUR"),
        ({"amount": "500.01"}, "amount", "between 0.50\u00a0EUR and 500.00\u00a0EUR"),
        ({"number": ""}, "number", "not complete"),
        ({"number": "444455551111"}, "number", "not complete"),
        ({"number": "4444555511113334"}, "number", "One digit is wrong"),
        ({"expiry": ""}, "expiry", "month and year"),
        ({"expiry": "13/30"}, "expiry", "month and year"),
        ({"expiry": "02/26"}, "expiry", "expired"),
        ({"code": ""}, "code", "3 digits"),
        ({"code": "73"}, "code", "3 digits"),
        ({"cardholder": "АННА"}, "cardholder", "Latin letters"),
        ({"email": "maria@"}, "email", "e-mail address"),
        ({"phone": "maria"}, "phone", "phone number"),
        ({"order_number": "N 1"}, "order_number", "Latin letters"),
        ({"street": GOOD_CARD}, "street", "looks like a card number"),
        ({"description": f"card {GOOD_CARD}"}, "description", "looks like a card number"),
        ({"description": "x" * 599}, "description", "598 characters at most"),
    ],
)
def test_each_fault_stands_at_its_field_which_gets_the_focus(
    at_phone: Play, changes: dict[str, str], field: str, sentence: str
) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges(**changes)
        state = phone.view.state
        assert list(state.faults) == [field]
        assert sentence in state.faults[field]
        assert phone.view.commands == [("focus", field)], "the card stays: only one thing must be mended"
        assert (state.phase, state.message) == (Phase.EDITING, None)
        assert not await phone.desk.search.find(), "nothing was written"

    at_phone(scene, lowest=50, highest=50_000)


def test_all_faults_are_shown_at_once_and_the_first_gets_the_focus(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.presenter.charge(PhoneForm("", "", "", "", email="?"))
        assert list(phone.view.state.faults) == ["amount", "number", "expiry", "code", "email"]
        assert phone.view.commands == [("focus", "amount")]

    at_phone(scene)


def test_the_banks_page_asks_for_no_card(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(PaymentMode.BANK_PAGE)
        await phone.presenter.charge(PhoneForm("5", "", "", ""))
        assert phone.view.state.phase is Phase.BANK_PAGE
        (page,) = [command for command in phone.view.commands if command[0] == "open_bank_page"]
        assert page[1].address.startswith("https://bank.example/pay/")

    at_phone(scene)


def test_a_field_is_checked_when_it_is_left_and_forgiven_when_it_changes(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.field_left("number", a_form(number="4444555511113334"))
        assert list(phone.view.state.faults) == ["number"]
        phone.presenter.field_left("code", a_form(code="73"))
        assert list(phone.view.state.faults) == ["number", "code"]
        phone.presenter.field_changed("number")
        assert list(phone.view.state.faults) == ["code"]
        phone.presenter.field_left("code", a_form())
        assert phone.view.state.faults == {}

    at_phone(scene)


@pytest.mark.parametrize("field", ["amount", "number", "expiry", "code", "cardholder", "email", "description"])
def test_a_field_left_empty_is_not_blamed_yet(at_phone: Play, field: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.field_left(field, PhoneForm("", "", "", ""))
        assert phone.view.state.faults == {}

    at_phone(scene)


def test_typing_the_amount_takes_its_fault_away(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges(amount="")
        phone.presenter.amount_typed("1")
        assert phone.view.state.faults == {}

    at_phone(scene)


def test_another_mode_takes_faults_of_the_card_away(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges(number="")
        phone.presenter.choose_mode(PaymentMode.LINK)
        assert phone.view.state.faults == {}

    at_phone(scene)
