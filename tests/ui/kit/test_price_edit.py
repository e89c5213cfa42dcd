"""The price of a line: sums as on a till, and discounts and shares with their signs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.currency import currency
from app.domain.sale import parse_price
from app.ui.widgets.price_edit import PriceEdit

EUR = currency("EUR")


@pytest.fixture
def in_german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


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


@pytest.mark.parametrize(
    ("typed", "left"),
    [("2.5", "2,50"), ("-3", "-3,00"), ("-10 %", "-10 %"), ("10%", "10%"), ("two", "two"), ("", "")],
)
def test_a_price_that_is_left_is_written_as_the_clerk_writes_sums(
    qtbot: QtBot, in_german: None, typed: str, left: str
) -> None:
    field = PriceEdit()
    qtbot.addWidget(field)
    QTest.keyClicks(field, typed)
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut))
    assert field.text() == left
