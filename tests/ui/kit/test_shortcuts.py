"""Shortcuts on any keyboard layout."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shortcuts import bind, every_layout, spoken
from app.ui.widgets.card_edit import CardNumberEdit
from app.ui.widgets.money_edit import MoneyEdit
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Window(QWidget):
    """Counts how often each shortcut acted, over a text field and a table."""

    def __init__(self) -> None:
        super().__init__()
        self.acted: list[str] = []
        self.table, self.line = QTableWidget(3, 2), QLineEdit()
        box = QVBoxLayout(self)
        box.addWidget(self.table)
        box.addWidget(self.line)

    def binds(self, keys: str) -> None:
        bind(self, keys, lambda: self.acted.append(keys))


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.table.setFocus()
    qtbot.waitUntil(window.table.hasFocus)
    return window


def press(widget: QWidget, letter: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press the key that carries this letter, as Qt reports it on a layout that has it."""
    text = "" if modifiers & CTRL else letter
    QTest.sendKeyEvent(QTest.KeyAction.Click, widget, Qt.Key(ord(letter.upper())), text, modifiers)


@pytest.mark.parametrize("letter", ["k", "л", "κ"])
def test_ctrl_and_a_letter_work_by_the_place_of_the_key(window: Window, letter: str) -> None:
    window.binds("Ctrl+K")
    press(window.table, letter, CTRL)
    assert window.acted == ["Ctrl+K"]


@pytest.mark.parametrize("letter", ["c", "с", "ψ"])
def test_single_letter_works_by_the_place_of_the_key(window: Window, letter: str) -> None:
    window.binds("C")
    press(window.table, letter)
    assert window.acted == ["C"]


@pytest.mark.parametrize("letter", ["c", "с", "ψ"])
def test_single_letter_is_text_while_a_text_field_has_the_focus(window: Window, letter: str) -> None:
    window.binds("C")
    window.line.setFocus()
    press(window.line, letter)
    assert window.acted == []
    assert window.line.text() == letter


@pytest.mark.parametrize("make", [CardNumberEdit, MoneyEdit])
def test_single_letter_does_not_act_in_our_own_fields(qtbot: QtBot, window: Window, make: type[QLineEdit]) -> None:
    window.binds("C")
    field = make()
    window.layout().addWidget(field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    press(field, "c")
    press(field, "с")
    assert window.acted == []


def test_ctrl_shortcut_acts_from_a_text_field_and_from_a_card_field(qtbot: QtBot, window: Window) -> None:
    window.binds("Ctrl+Return")
    card = CardNumberEdit()
    window.layout().addWidget(card)
    for field in (window.line, card):
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert window.acted == ["Ctrl+Return"] * 2


def test_function_keys_act_in_a_table_as_well(qtbot: QtBot, window: Window) -> None:
    window.binds("F5")
    qtbot.keyClick(window.table, Qt.Key.Key_F5)
    assert window.acted == ["F5"]


def test_letters_of_one_key_are_all_bound() -> None:
    assert {each.toString() for each in every_layout("Ctrl+C")} >= {"Ctrl+C", "Ctrl+С", "Ctrl+Ψ"}
    assert [each.toString() for each in every_layout("F5")] == ["F5"]
    assert [each.toString() for each in every_layout("/")] == ["/"]
    assert [each.toString() for each in every_layout("Ctrl+1")] == ["Ctrl+1"]


def test_keys_are_written_for_people() -> None:
    assert spoken("Ctrl+K")
