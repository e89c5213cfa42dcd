"""Several links by keys: three customers in one field, and one of them known from an earlier order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from app.demo.hands import until
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_three_customers_get_three_links_in_one_go(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        hands = clerk.hands
        await clerk.types("42", "Tour", "maria@example.com")
        hands.press(Qt.Key.Key_Return, CONTROL)
        await hands.sees("linkQr")
        hands.press(Qt.Key.Key_F3)
        await hands.click("anotherLink")
        await clerk.types("7", "Tour", "mari")
        await hands.click("knownCustomer1")
        contact = hands.find(QPlainTextEdit, "linkContact")
        await until(lambda: contact.toPlainText() == "maria@example.com", "the known customer")
        hands.press(Qt.Key.Key_End, CONTROL)
        hands.press(Qt.Key.Key_Return, SHIFT)
        hands.type_text("nikos@example.com")
        hands.press(Qt.Key.Key_Return, SHIFT)
        hands.type_text("+35799123456")
        hands.press(Qt.Key.Key_Return, CONTROL)
        await hands.sees_text("batchSummary", "3 links made")
        orders = [order for order in await paydesk.till.search.find() if order.amount.minor == 700]
        assert {order.customer.email or order.customer.phone for order in orders} == {
            "maria@example.com",
            "nikos@example.com",
            "+35799123456",
        }
        await hands.click("batchClose")
        await until(lambda: contact.toPlainText() == "", "an empty form, so that no set is made twice")

    play(scene())
