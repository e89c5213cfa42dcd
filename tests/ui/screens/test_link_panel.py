"""The right side of the payment link screen, as a clerk's hands meet it."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.presenters.payment_link_state import PaymentLinkState
from app.ui.icons import Icons
from app.ui.screens.link_panel import LinkPanel
from tests.fakes.clock import FakeClock
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


def test_a_hand_that_is_too_late_to_take_a_link_back_presses_nothing_else(qtbot: QtBot, icons: Icons) -> None:
    window, panel, other = QWidget(), LinkPanel(icons, FakeClock()), QPushButton("Another place")
    pressed: list[bool] = []
    other.clicked.connect(pressed.append)
    box = QVBoxLayout(window)
    box.addWidget(panel)
    box.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panel.show_state(PaymentLinkState(busy=True, leaving="It leaves in 1 s"))
    take_back = panel.findChild(QPushButton, "linkTakeBack")
    assert take_back is not None
    qtbot.waitUntil(take_back.hasFocus)
    panel.show_state(PaymentLinkState(busy=True))
    hand = QApplication.focusWidget()
    assert hand is not None
    assert not take_back.isVisible()
    QTest.keyClicks(hand, " ")
    assert (hand, pressed) == (panel, [])
