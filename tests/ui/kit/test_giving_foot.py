"""The foot that has the keys of a form: there while the form is, and not where it would leave too little to read."""

import pytest
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.giving_foot import GivingFoot
from app.ui.parts import fill_scrolling, make_button, make_line
from app.ui.widgets.flow_layout import in_flow
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


class Card(QFrame):
    """A form with two keys in a card that scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.line = make_line("line", 20)
        self.do, self.back = make_button("do"), make_button("back")
        self.do.setText("Do it")
        self.back.setText("Back")
        self.keys = in_flow(self.do, self.back)
        self.form, inside = QWidget(), QWidget()
        for place, parts in ((self.form, (self.line, self.keys)), (inside, (self.form,))):
            box = QVBoxLayout(place)
            for part in parts:
                box.addWidget(part)
        self.scroll = fill_scrolling(self, inside)
        self.foot = GivingFoot(self, self.form, self.keys)
        self.layout().addWidget(self.foot)  # type: ignore[union-attr]

    def is_pinned(self, key: QPushButton) -> bool:
        return (
            self.foot.isVisible() and self.foot.isAncestorOf(key) and key.visibleRegion().boundingRect() == key.rect()
        )


@pytest.fixture
def card(qtbot: QtBot, no_leftover_windows: None) -> Card:
    card = Card()
    qtbot.addWidget(card)
    card.resize(400, 40 * card.fontMetrics().height())
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def test_the_keys_stand_at_the_foot_while_their_form_is_shown(card: Card, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: card.is_pinned(card.do) and card.is_pinned(card.back))
    card.form.hide()
    assert not card.foot.isVisible()
    assert not card.do.isVisible()
    card.form.show()
    qtbot.waitUntil(lambda: card.is_pinned(card.do))


def test_a_low_card_has_them_in_the_form_and_the_cursor_stays_on_the_one_it_was_on(card: Card, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: card.is_pinned(card.do))
    card.back.setFocus()
    card.resize(400, 11 * card.fontMetrics().height())
    qtbot.waitUntil(lambda: card.form.isAncestorOf(card.do) and card.do.isVisible())
    assert not card.foot.isVisible()
    assert card.back.hasFocus()
    card.resize(400, 40 * card.fontMetrics().height())
    qtbot.waitUntil(lambda: card.is_pinned(card.back))
    assert card.back.hasFocus()


def test_longer_words_on_a_key_take_no_more_room_than_there_is(card: Card, qtbot: QtBot) -> None:
    one_line = card.foot.height()
    qtbot.waitUntil(lambda: card.is_pinned(card.do))
    card.resize(400, card.foot.height() + 11 * card.fontMetrics().height())
    qtbot.waitUntil(lambda: card.is_pinned(card.do))
    card.do.setText("Tell the bank to do it now, and nobody else " * 2)
    qtbot.waitUntil(lambda: card.form.isAncestorOf(card.do) and card.do.isVisible())
    card.do.setText("Do it")
    qtbot.waitUntil(lambda: card.is_pinned(card.do))
    assert card.foot.height() >= one_line


def test_what_scrolls_keeps_ten_lines_of_text(card: Card, qtbot: QtBot) -> None:
    line, edge = card.fontMetrics().height(), 3
    for lines in range(40, 4, -1):
        card.resize(400, lines * line)
        qtbot.waitUntil(lambda: not card.foot.isVisible() or card.scroll.height() >= 10 * line - edge)
    assert not card.foot.isVisible()


def test_a_part_of_the_form_that_needs_the_room_has_it(card: Card, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: card.is_pinned(card.do))
    card.line.setFixedHeight(card.height())
    qtbot.waitUntil(lambda: card.form.isAncestorOf(card.do) and card.do.isVisible())
    card.line.setFixedHeight(card.line.sizeHint().height())
    qtbot.waitUntil(lambda: card.is_pinned(card.do))


def test_it_makes_no_window_larger(card: Card, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: card.is_pinned(card.do))
    pinned = card.minimumSizeHint().height()
    card.form.hide()
    assert card.minimumSizeHint().height() == pinned
