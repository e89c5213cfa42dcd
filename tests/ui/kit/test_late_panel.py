"""A panel that is made late stands in the order of Tab where it stands before the eye."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.presenters.message import Message, Tone
from app.ui.dialog import furnish
from app.ui.icons import Icons
from app.ui.widgets.late_panel import LatePanel
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.mode_chips import ModeChips


class Late(LatePanel):
    def show_now(self) -> None:
        self._make_once()
        self.show()

    def _make(self) -> None:
        self.parts = (QComboBox(), QLineEdit(), QPushButton())
        inside = QWidget()
        row = QHBoxLayout(inside)
        for part in self.parts[:2]:
            row.addWidget(part)
        box = QVBoxLayout(self)
        box.addWidget(inside)
        box.addWidget(self.parts[2])

    def _set_texts(self) -> None:
        pass


def test_tab_comes_to_a_panel_made_late_between_what_stands_around_it(qtbot: QtBot) -> None:
    window, above, late, below = QWidget(), QPushButton(), Late(), QPushButton()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    for part in (above, late, below):
        box.addWidget(part)
    window.show()
    late.show_now()
    above.setFocus()
    for expected in (*late.parts, below, above):
        window.focusNextChild()
        assert window.focusWidget() is expected


def test_a_panel_alone_is_made_as_well(qtbot: QtBot) -> None:
    late = Late()
    qtbot.addWidget(late)
    late.show_now()
    late.parts[0].setFocus()
    late.focusNextChild()
    assert late.focusWidget() is late.parts[1]


@pytest.mark.parametrize("actions", [(), (("show", "Show"), ("again", "Again"))])
def test_tab_comes_to_a_message_where_it_stands_and_to_its_newest_buttons_first(
    qtbot: QtBot, icons: Icons, actions: tuple[tuple[str, str], ...]
) -> None:
    window, above, bar, below = QWidget(), QPushButton(), MessageBar(icons), QPushButton()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    for part in (above, bar, below):
        box.addWidget(part)
    window.show()
    bar.show_message(Message(Tone.INFO, "Before."), (("before", "Before"),))
    bar.show_message(Message(Tone.ERROR, "Refused.", "Nothing was charged.", "Look again.", details="5"), actions)
    above.setFocus()
    for expected in (*(f"message-{key}" for key, _text in actions), "detailsUnfold", "messageClose"):
        window.focusNextChild()
        assert (cursor := window.focusWidget()) is not None
        assert cursor.objectName() == expected
    window.focusNextChild()
    assert window.focusWidget() is below


def test_tab_comes_to_the_chosen_chip_where_the_chips_stand(qtbot: QtBot) -> None:
    window, above, chips, below = QWidget(), QPushButton(), ModeChips(), QPushButton()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    for part in (above, chips, below):
        box.addWidget(part)
    window.show()
    for titles in (("Cash", "Card"), ("Card", "Link")):
        chips.set_choices([(title, title, "") for title in titles])
        chips.select("Card")
        qtbot.waitUntil(lambda: all(chip.isVisible() for chip in chips.findChildren(QPushButton)))
        above.setFocus()
        window.focusNextChild()
        cursor = window.focusWidget()
        assert isinstance(cursor, QPushButton)
        assert cursor.text() == "Card"
        window.focusNextChild()
        assert window.focusWidget() is below


def test_no_living_part_of_a_window_is_garbage_once_a_panel_was_made_late(qtbot: QtBot, icons: Icons) -> None:
    dialog, field, bar = QDialog(), QLineEdit(), MessageBar(icons)
    qtbot.addWidget(dialog)
    content = QVBoxLayout()
    for part in (bar, field, QLabel("One\n" * 40)):
        content.addWidget(part)
    furnish(dialog, content, acts=(), ends=(QPushButton(),), size=(400, 300))  # nobody else knows what scrolls in it
    dialog.open()
    qtbot.waitExposed(dialog)
    bar.show_message(Message(Tone.ERROR, "Refused.", "Nothing was charged.", "Look again.", details="5"))
    for height in (200, 400):
        dialog.resize(400, height)
        QCoreApplication.processEvents()
    gc.collect()
    assert len(dialog.findChildren(QScrollArea)) == 1
