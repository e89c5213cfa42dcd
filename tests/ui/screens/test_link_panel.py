"""The right side of the payment link screen, as a clerk's hands meet it."""

from dataclasses import dataclass

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.presenters.payment_link_state import LinkShown, PaymentLinkState
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


OPEN = LinkShown(
    "https://bank.example/pay", "42.00 EUR", "SHOP-1", "waiting", "Waiting", "", None, True, picture="waiting"
)
WAITS = PaymentLinkState(link=OPEN, can_cancel=True, can_renew=True, can_face=True, form_leads=False)
CANCELLED = replace(OPEN, look="closed", status="Cancelled", is_open=False, picture="cancelled")
OVER = PaymentLinkState(link=CANCELLED, can_renew=True, form_leads=False)
PAID = replace(WAITS, link=replace(OPEN, look="paid", status="Paid", is_open=False, picture="paid"), can_cancel=False)


@dataclass
class Beside:
    """The panel of a link in a window where somebody may type elsewhere."""

    window: QWidget
    panel: LinkPanel
    elsewhere: QLineEdit

    def button(self, name: str) -> QPushButton:
        found = self.panel.findChild(QPushButton, name)
        assert found is not None
        return found

    @property
    def keyboard(self) -> str:
        held = self.window.focusWidget()
        return held.objectName() if held is not None else ""


@pytest.fixture
def beside(qtbot: QtBot, icons: Icons) -> Beside:
    shown = Beside(QWidget(), LinkPanel(icons, FakeClock()), QLineEdit())
    shown.elsewhere.setObjectName("elsewhere")
    box = QVBoxLayout(shown.window)
    box.addWidget(shown.elsewhere)
    box.addWidget(shown.panel)
    qtbot.addWidget(shown.window)
    shown.window.show()
    shown.window.activateWindow()
    qtbot.waitUntil(shown.window.isActiveWindow)
    shown.panel.show_state(WAITS)
    return shown


def test_after_a_link_was_cancelled_the_keyboard_is_at_the_next_one(beside: Beside) -> None:
    beside.button("cancelLink").setFocus()
    beside.panel.show_state(replace(WAITS, busy=True))
    assert beside.keyboard == "linkPanel", "no key is pressed by a hand that is too quick"
    beside.panel.show_state(replace(OVER, busy=True))
    beside.panel.show_state(OVER)
    assert beside.keyboard == "anotherLink"


def test_a_link_that_could_not_be_cancelled_leaves_the_keyboard_where_it_was(beside: Beside) -> None:
    beside.button("cancelLink").setFocus()
    beside.panel.show_state(replace(WAITS, busy=True))
    beside.panel.show_state(WAITS)
    assert beside.keyboard == "cancelLink"


@pytest.mark.parametrize("held", ["copyLink", "share-whatsapp", "printLink"])
def test_once_it_is_paid_the_keyboard_is_at_the_next_one_though_another_program_is_in_front(
    qtbot: QtBot, beside: Beside, held: str
) -> None:
    beside.button(held).setFocus()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    beside.panel.show_state(PAID)
    assert beside.keyboard == "anotherLink"


@pytest.mark.parametrize("state", [PAID, OVER, replace(WAITS, busy=True)])
def test_somebody_who_types_elsewhere_is_left_alone(beside: Beside, state: PaymentLinkState) -> None:
    beside.elsewhere.setFocus()
    beside.panel.show_state(state)
    assert beside.keyboard == "elsewhere"


def test_the_one_filled_button_is_the_next_act_and_none_while_the_form_leads(beside: Beside) -> None:
    filled = {
        name: [
            button
            for button in ("copyLink", "anotherLink")
            if beside.panel.show_state(state) is None and beside.button(button).property("role") == "primary"
        ]
        for name, state in {"waits": WAITS, "over": OVER, "typed": replace(WAITS, form_leads=True)}.items()
    }
    assert filled == {"waits": ["copyLink"], "over": ["anotherLink"], "typed": []}


def test_a_dead_link_is_not_offered_to_the_customer(beside: Beside) -> None:
    assert beside.button("showLink").isVisible()
    beside.panel.show_state(OVER)
    assert not beside.button("showLink").isVisible()


@pytest.mark.usefixtures("our_largest_look")
def test_the_ways_on_and_the_key_that_takes_back_are_whole_in_sight_however_low_the_window(beside: Beside) -> None:
    beside.window.resize(700, 400)
    QApplication.processEvents()
    for name, state in (
        ("copyLink", WAITS),
        ("anotherLink", OVER),
        ("linkTakeBack", PaymentLinkState(busy=True, leaving="It leaves in 5 s")),
    ):
        beside.panel.show_state(state)
        QApplication.processEvents()
        button = beside.button(name)
        assert button.visibleRegion().boundingRect().size() == button.size(), name
