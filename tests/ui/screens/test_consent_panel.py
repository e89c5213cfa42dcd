"""The band that asks for somebody's word: the PIN leaves it once and stays nowhere."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.presenters.sale_consent import ConsentShown
from app.services.order_money import Consent
from app.ui.icons import Icons
from app.ui.screens.consent_panel import ConsentPanel
from tests.qt_loop import strict_messages

pytestmark = strict_messages()
ASKED = ConsentShown("Above the limit.", "Somebody may.", ("Olga", "Max"), "Allow and charge 12.50 EUR")


def test_who_why_and_pin_are_given_by_keys_alone_and_the_pin_is_forgotten(qtbot: QtBot, icons: Icons) -> None:
    panel = ConsentPanel(icons)
    qtbot.addWidget(panel)
    given: list[tuple[Consent, str]] = []
    touched: list[bool] = []
    panel.given.connect(lambda consent, why: given.append((consent, why)))
    panel.touched.connect(lambda: touched.append(True))
    panel.show_question(ASKED)
    panel.show()
    panel.activateWindow()
    panel.focus_field("who")
    who, why, pin = (
        panel.findChild(QComboBox, "saleConsentWho"),
        panel.findChild(QLineEdit, "saleConsentWhy"),
        panel.findChild(QLineEdit, "saleConsentPin"),
    )
    assert who
    assert why
    assert pin
    qtbot.waitUntil(who.hasFocus)
    QTest.keyClick(who, Qt.Key.Key_Down)
    why.setFocus()
    qtbot.waitUntil(why.hasFocus)
    QTest.keyClicks(why, "A good customer")
    QTest.keyClick(why, Qt.Key.Key_Return)
    qtbot.waitUntil(pin.hasFocus)
    QTest.keyClicks(pin, "613098")
    QTest.keyClick(pin, Qt.Key.Key_Return)
    ((consent, reason),) = given
    assert (consent.name, consent.pin.digits, reason) == ("Max", "613098", "A good customer")
    assert pin.text() == ""
    assert touched, "somebody is at work: the card may wait"


def test_a_question_that_is_over_leaves_nothing_behind(qtbot: QtBot, icons: Icons) -> None:
    panel = ConsentPanel(icons)
    qtbot.addWidget(panel)
    panel.show_question(ASKED)
    for name in ("saleConsentWhy", "saleConsentPin"):
        line = panel.findChild(QLineEdit, name)
        assert line
        line.insert("1234")
    panel.show_question(None)
    assert not panel.isVisibleTo(None)
    lines = [line for line in panel.findChildren(QLineEdit) if line.objectName().startswith("sale")]
    assert [(line.text(), line.isUndoAvailable()) for line in lines] == [("", False)] * 2
