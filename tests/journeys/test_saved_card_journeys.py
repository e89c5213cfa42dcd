"""Journeys of saved cards, typed with keys: saved with the caller's yes, found again, charged, forgotten."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget

from app.demo.clerk import PhoneOrderClerk
from app.demo.hands import Hands, until
from app.demo.play import CHALLENGE, CODE, NO_CHALLENGE
from app.domain.order import PaymentMode
from app.domain.trail import Deed, TrailFilter
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]

MARIA = "maria@example.com"


async def walks_to(hands: Hands, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
    """Press Tab, or Shift+Tab, until the cursor is there."""
    for _step in range(40):
        if hands.focus_name() == name:
            return
        back = Qt.KeyboardModifier.ShiftModifier if key is Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
        hands.press(key, back)
    raise AssertionError(f"no way to {name} by keys")


async def saves_a_card(clerk: PhoneOrderClerk, amount: str, card: str) -> str:
    """Charge a card whose owner says yes to keeping it; return the customer's number that was made."""
    hands = clerk.hands
    clerk.types_amount(amount).types_card(card)
    hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    await walks_to(hands, "saveCard", Qt.Key.Key_Backtab)
    hands.press(Qt.Key.Key_Space)
    await hands.sees_text("callerConsent", "May we keep this card")
    number = hands.find(QLineEdit, "customerId").text()
    assert hands.find(QCheckBox, "saveCard").isChecked()
    await walks_to(hands, "phoneEmail", Qt.Key.Key_Backtab)
    hands.type_text(MARIA)
    clerk.charges()
    await clerk.sees_outcome("Paid")
    panel = hands.find(QLabel, "outcomeHeading").window()
    await until(
        lambda: any("The bank keeps this card" in each.text() for each in panel.findChildren(QLabel)),
        "the bank's word about the card",
    )
    hands.press(Qt.Key.Key_Return)  # the next order
    await hands.sees("phoneAmount")
    return number


async def finds_cards(clerk: PhoneOrderClerk, amount: str, customer: str) -> QListWidget:
    await clerk.chooses(PaymentMode.STORED_CARD)
    clerk.types_amount(amount)
    await until(lambda: clerk.hands.focus_name() == "savedCustomer", "the cursor at the customer")
    clerk.hands.type_text(customer)
    clerk.hands.press(Qt.Key.Key_Return)
    cards = clerk.hands.find(QListWidget, "savedCards")
    await until(lambda: cards.count() == 1, "the customer's card")
    return cards


@pytest.mark.parametrize("profile", ["training-v1", "training-v2"])
def test_a_card_is_saved_with_consent_found_again_charged_and_forgotten(
    paydesk: RunningTill, play: Play, profile: str
) -> None:
    async def scene() -> None:
        await paydesk.uses(profile)
        clerk = await paydesk.at_phone_order()
        number = await saves_a_card(clerk, "12.50", NO_CHALLENGE)
        cards = await finds_cards(clerk, "18.90", MARIA)
        await until(cards.hasFocus, "the cursor in the list")
        assert "3333" in cards.item(0).text()
        assert "consent of" in cards.item(0).text()
        clerk.hands.press(Qt.Key.Key_Return)
        await until(lambda: clerk.hands.focus_name() == "charge", "the cursor at Charge")
        clerk.charges()
        await clerk.sees_outcome("Paid")
        assert [charge.amount for charge in paydesk.charges()] == [1250, 1890]
        clerk.hands.press(Qt.Key.Key_Return)
        await clerk.hands.sees("phoneAmount")

        cards = await finds_cards(clerk, "1", number)
        await walks_to(clerk.hands, "forgetCard")
        clerk.hands.press(Qt.Key.Key_Space)
        await until(lambda: clerk.hands.focus_name() == "forgetNot", "the question, with no as the answer of Enter")
        await walks_to(clerk.hands, "forgetReally")
        clerk.hands.press(Qt.Key.Key_Space)
        await clerk.hands.sees_text("savedCardsNote", "does not keep")
        await until(lambda: cards.count() == 0, "an empty list")
        assert not [card for card in paydesk.bank.vault.all() if card.active]
        page = await paydesk.till.logbook.read(TrailFilter(deeds=frozenset({Deed.CARD_FORGOTTEN})))
        assert [entry.facts["customer"] for entry in page.entries] == [number]
        assert len(paydesk.charges()) == 2

    play(scene())


def test_the_card_of_one_customer_is_not_charged_once_another_is_typed(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        number = await saves_a_card(clerk, "12.50", NO_CHALLENGE)
        cards = await finds_cards(clerk, "18.90", MARIA)
        await until(cards.hasFocus, "the cursor in the list")
        await walks_to(clerk.hands, "savedCustomer", Qt.Key.Key_Backtab)
        clerk.hands.type_text("boris@example.com")
        clerk.charges()
        await clerk.hands.sees_text("savedCustomerFault", "Choose one")
        assert len(paydesk.charges()) == 1
        clerk.hands.press(Qt.Key.Key_Return)  # asked about Boris, and at once about somebody else
        clerk.hands.find(QLineEdit, "savedCustomer").selectAll()
        clerk.hands.type_text(number)
        clerk.hands.press(Qt.Key.Key_Return)
        await until(lambda: cards.count() == 1, "the cards of who is typed last")

    play(scene())


def test_the_owner_of_a_saved_card_confirms_in_the_bank_s_page(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        await saves_a_card(clerk, "12.50", CHALLENGE)
        cards = await finds_cards(clerk, "99", MARIA)
        await until(cards.hasFocus, "the cursor in the list")
        clerk.charges()
        page = await clerk.sees_bank_page()
        await page.cardholder_confirms(CODE)
        await clerk.sees_outcome("Paid")
        assert [charge.amount for charge in paydesk.charges()] == [1250, 9900]

    play(scene())


def test_from_an_order_a_saved_card_is_charged_again_and_asked_about_first(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        await saves_a_card(clerk, "12.50", NO_CHALLENGE)
        (order,) = paydesk.bank.orders()
        orders = await paydesk.at_orders()
        await orders.looks_up(order.terms.number)
        await orders.sees_order(order.terms.number, "Paid")
        await orders.hands.click("chargeSavedCard")
        await orders.hands.sees("savedCardPanel")
        cards = orders.hands.find(QListWidget, "savedCards")
        await until(lambda: cards.count() == 1, "the customer's card")
        assert orders.hands.find(QLineEdit, "phoneAmount").text() == "12.50"
        clerk.charges()
        await clerk.hands.sees("sameSale")
        assert len(paydesk.charges()) == 1

    play(scene())
