"""Journeys of a sale counted line by line, keys only."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from app.demo.hands import until
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_lines_are_typed_without_the_mouse_and_the_bank_has_them(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        hands = clerk.hands
        hands.press(Qt.Key.Key_L, CONTROL)
        await until(lambda: hands.focus_name() == "lineName1", "the cursor in the first line")
        for name, quantity, price in (("Tea", "2", "2.50"), ("Cake", "", "3.20")):
            for text in (name, quantity, price):
                hands.type_text(text)
                hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.focus_name() == "lineName3", "the cursor in the next line")
        assert hands.find(QLabel, "lineTotal1").text() == "5.00"
        assert hands.find(QLineEdit, "linkAmount").text() == "8.20"
        hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.focus_name() == "linkDescription", "the cursor behind the lines")
        await clerk.creates()
        (order,) = paydesk.bank.orders()
        items = order.terms.as_sent["orderBundle"]["cartItems"]["items"]
        assert order.terms.amount == 820
        assert [(item["name"], item["itemAmount"]) for item in items] == [("Tea", 500), ("Cake", 320)]

    play(scene())


def test_a_line_is_removed_and_lines_come_back_when_they_are_wanted_again(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        hands = clerk.hands
        hands.press(Qt.Key.Key_L, CONTROL)
        for name in ("Tea", "Cake"):
            for text in (name, "1", "4"):
                hands.type_text(text)
                hands.press(Qt.Key.Key_Return)
        await hands.click("lineRemove1")
        await until(lambda: hands.find(QLineEdit, "linkAmount").text() == "4.00", "the sum of what is left")
        assert hands.find(QLineEdit, "lineName1").text() == "Cake"
        hands.press(Qt.Key.Key_L, CONTROL)
        await until(lambda: not hands.is_seen("lineName1"), "the lines put away")
        assert not hands.find(QLineEdit, "linkAmount").isReadOnly()
        hands.press(Qt.Key.Key_L, CONTROL)
        await hands.sees("lineName1")
        assert hands.find(QLineEdit, "lineName1").text() == "Cake"

    play(scene())
