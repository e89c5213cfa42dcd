"""Two cards beside each other, or the one in front where there is room for one only."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.address_line import AddressLine
from app.ui.widgets.letter_edit import LetterEdit
from app.ui.widgets.two_cards import TwoCards
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

WIDE, NARROW = 900, 500


def a_card() -> QWidget:
    card, inside = QWidget(), QLabel("x")
    inside.setMinimumWidth(300)
    QVBoxLayout(card).addWidget(inside)
    return card


def in_a_window(qtbot: QtBot, cards: TwoCards) -> QWidget:
    window = QWidget()
    box = QVBoxLayout(window)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(cards)
    qtbot.addWidget(window)
    window.resize(WIDE, 300)
    window.show()
    return window


def test_both_stand_beside_each_other_and_a_narrow_place_shows_the_one_brought_forward(qtbot: QtBot) -> None:
    left, right = a_card(), a_card()
    cards = TwoCards(left, right, (3, 2))
    window = in_a_window(qtbot, cards)

    def seen() -> tuple[bool, bool]:
        QApplication.processEvents()
        return left.isVisible(), right.isVisible()

    assert seen() == (True, True)
    window.resize(NARROW, 300)
    assert seen() == (True, False)
    cards.bring(right)
    assert seen() == (False, True)
    assert right.width() == NARROW
    window.resize(WIDE, 300)
    assert seen() == (True, True)
    assert cards.minimumSizeHint().width() < NARROW


def test_a_card_that_grows_wider_takes_the_room_of_the_other(qtbot: QtBot) -> None:
    left, right = a_card(), a_card()
    cards = TwoCards(left, right, (3, 2))
    window = in_a_window(qtbot, cards)
    label = left.findChild(QLabel)
    assert label is not None
    label.setMinimumWidth(700)
    qtbot.waitUntil(lambda: (left.isVisible(), right.isVisible()) == (True, False))
    assert window.width() == WIDE


def test_a_letter_is_as_high_as_its_lines_and_scrolls_only_when_it_is_long(qtbot: QtBot) -> None:
    letter = LetterEdit()
    qtbot.addWidget(letter)
    told: list[None] = []
    letter.textChanged.connect(lambda: told.append(None))
    heights = []
    letter.resize(400, letter.height())
    letter.show()
    for lines in (3, 8, 30, 60):
        letter.show_text("\n".join(["A line"] * lines))
        heights.append((letter.height(), letter.verticalScrollBar().isVisible()))
    assert heights[0][0] < heights[1][0] < heights[2][0] == heights[3][0]
    assert [bar for _height, bar in heights] == [False, False, True, True]
    letter.show_text("word " * 60)
    one_line = LetterEdit()
    qtbot.addWidget(one_line)
    one_line.show()
    one_line.show_text("word")
    assert letter.height() > one_line.height(), "what is wrapped is as high as it is wrapped"
    assert told == [], "what the program shows is no news"


@pytest.mark.parametrize(("width", "is_elided"), [(120, True), (800, False)])
def test_an_address_without_room_ends_in_dots_and_stays_whole(qtbot: QtBot, width: int, is_elided: bool) -> None:
    line = AddressLine()
    qtbot.addWidget(line)
    address = "https://bank.example/payment/merchants/training/payment_en.html"
    line.show_address(address)
    line.resize(width, 30)
    plain = QLineEdit(address)
    qtbot.addWidget(plain)
    plain.setReadOnly(True)
    plain.setCursorPosition(0)
    plain.resize(width, 30)
    assert (line.text(), line.toolTip()) == (address, address)
    assert (plain.grab().toImage() != line.grab().toImage()) is is_elided
