"""The price of a line: sums as on a till, and discounts and shares with their signs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.currency import currency
from app.domain.sale import parse_price
from app.ui.widgets.price_edit import PriceEdit

EUR = currency("EUR")


@pytest.mark.parametrize(
    ("types_cents", "keys", "text"),
    [
        (False, "2.50", "2.50"),
        (False, "-2.50", "-2.50"),
        (False, "-10 %", "-10 %"),
        (True, "250", "2.50"),
        (True, "-250", "-2.50"),
        (True, "-10%", "-10%"),
        (True, "10%", "10%"),
        (True, "-10%5", "-0.05"),
        (True, "%5", "0.05"),
    ],
)
def test_what_is_typed_is_a_price(qtbot: QtBot, types_cents: bool, keys: str, text: str) -> None:
    field = PriceEdit()
    qtbot.addWidget(field)
    field.set_types_cents(types_cents)
    QTest.keyClicks(field, keys)
    assert field.text() == text
    parse_price(field.text(), EUR)


def test_a_minus_is_taken_back_like_every_other_key(qtbot: QtBot) -> None:
    field = PriceEdit()
    qtbot.addWidget(field)
    field.set_types_cents(True)
    QTest.keyClicks(field, "-25")
    shown = []
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        shown.append(field.text())
    assert shown == ["-0.02", "-", ""]
