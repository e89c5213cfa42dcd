"""Keys for the fingers below a sum: each does what the same key of a keyboard would do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.currency import currency
from app.ui.icons import Icons
from app.ui.widgets.keypad import Keypad
from app.ui.widgets.money_edit import MoneyEdit
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


class Till(QWidget):
    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.amount = MoneyEdit()
        self.keypad = Keypad("keypad", self.amount, icons)
        self.heard: list[str] = []
        self.amount.textEdited.connect(self.heard.append)
        box = QVBoxLayout(self)
        for part in (self.keypad.toggle, self.amount, self.keypad):
            box.addWidget(part)

    def taps(self, *names: str) -> str:
        for name in names:
            key = self.findChild(QAbstractButton, f"keypad{name}")
            assert key is not None
            QTest.mouseClick(key, Qt.MouseButton.LeftButton)
        return self.amount.text().replace(",", ".")


@pytest.fixture
def till(qtbot: QtBot, icons: Icons) -> Till:
    till = Till(icons)
    qtbot.addWidget(till)
    till.show()
    till.activateWindow()
    qtbot.waitUntil(till.isActiveWindow)
    return till


def test_the_keys_come_and_go_with_one_tap_and_leave_the_cursor_in_the_sum(qtbot: QtBot, till: Till) -> None:
    assert not till.keypad.isVisible()
    till.amount.setFocus()
    till.taps("Toggle")
    assert till.keypad.isVisible()
    assert till.taps("1", "2", "Mark", "5") == "12.5"
    assert till.amount.hasFocus()
    assert till.heard[-1] == till.amount.text(), "the screen hears each key as one that was typed"
    assert till.taps("Back", "Back", "Back") == "1"
    till.taps("Toggle")
    assert not till.keypad.isVisible()


def test_where_the_last_keys_are_cents_two_zeros_stand_in_place_of_the_mark(till: Till) -> None:
    till.taps("Toggle")
    till.amount.set_types_cents(True)
    assert till.taps("1", "2", "Mark") == "12.00"
    assert till.taps("Back") == "1.20"
    till.amount.set_types_cents(False)
    till.amount.setText("")
    till.amount.set_currency(currency("JPY"))
    assert till.taps("5", "Mark") == "500"


def test_a_sum_the_lines_make_takes_no_tap(till: Till) -> None:
    till.taps("Toggle")
    till.keypad.setEnabled(False)
    assert till.taps("1", "2") == ""
