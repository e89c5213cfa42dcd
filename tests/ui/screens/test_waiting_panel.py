"""What is seen while the bank is asked."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.screens.waiting_panel import WaitingPanel
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


def test_the_sum_and_the_card_stand_above_the_sentence_and_go_with_the_order(qtbot: QtBot) -> None:
    panel = WaitingPanel()
    qtbot.addWidget(panel)
    panel.show_text("Asking the bank…", "SHOP-1", "12.50 EUR · Visa •••• 3333")
    panel.show()
    charged = panel.findChild(QLabel, "waitingSum")
    assert charged
    assert (charged.text(), charged.isVisible()) == ("12.50 EUR · Visa •••• 3333", True)
    panel.show_text("")
    panel.show_text("Asking the bank…", "SHOP-2")
    assert (charged.text(), charged.isVisible()) == ("", False)
