"""What the windows over the main one share."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialog import Dialog, furnish, say_on_stripe
from tests.qt_loop import strict_messages

pytestmark = strict_messages()
SIZE = (520, 300)
WORDS = "TRAINING: no real money moves here. " * 3


def opened_over(window: QWidget) -> Dialog:
    dialog = Dialog(window)
    content = QVBoxLayout()
    content.addWidget(QLabel("A sentence"))
    furnish(dialog, content, (), (), SIZE)
    return dialog


def test_the_stripe_takes_no_room_from_what_stands_below_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    plain = opened_over(window)
    say_on_stripe(window, WORDS)
    striped = opened_over(window)
    stripe = striped.findChild(QLabel, "stripe")
    assert stripe is not None
    assert stripe.heightForWidth(plain.width()) > 0
    assert striped.size() == plain.size() + QSize(0, stripe.heightForWidth(plain.width()))


def test_a_stripe_makes_no_dialog_higher_than_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    say_on_stripe(window, WORDS)
    dialog = Dialog(window)
    furnish(dialog, QVBoxLayout(), (), (), (SIZE[0], 2 * dialog.screen().availableSize().height()))
    assert dialog.height() == dialog.screen().availableSize().height()
