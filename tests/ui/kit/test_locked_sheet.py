"""The sheet of a locked till: what it covers is not seen, not heard, takes no key, and comes back as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.presenters.message import Message, Tone
from app.presenters.news import NewsState
from app.ui.announcing import announce
from app.ui.bars_above import BarsAbove
from app.ui.icons import Icons
from app.ui.locked_sheet import LockedSheet
from tests.qt_loop import strict_messages
from tests.ui.scanner import scans

pytestmark = strict_messages()


class Desk:
    """A window with a form below a button that stays, and the sheet for the form."""

    def __init__(self, icons: Icons) -> None:
        self.window = QWidget()
        self.stays, self.form = QPushButton("Stays"), QWidget()
        self.name, self.amount = QLineEdit(), QLineEdit()
        inside = QVBoxLayout(self.form)
        inside.addWidget(self.name)
        inside.addWidget(self.amount)
        self.sheet = LockedSheet(icons)
        box = QVBoxLayout(self.window)
        for part in (self.stays, self.form, self.sheet):
            box.addWidget(part)

    @property
    def cursor(self) -> QWidget | None:
        return self.window.focusWidget()

    @property
    def button(self) -> QPushButton:
        found = self.sheet.findChild(QPushButton, "lockedSignIn")
        assert found is not None
        return found


@pytest.fixture
def desk(qtbot: QtBot, icons: Icons) -> Desk:
    desk = Desk(icons)
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=30_000)
    return desk


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    said: list[str] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def test_what_is_covered_takes_no_key_and_has_the_cursor_again_afterwards(desk: Desk) -> None:
    desk.amount.setText("12.50")
    desk.amount.setFocus()
    desk.sheet.cover([desk.form])
    assert not desk.amount.isVisible()
    assert desk.cursor is desk.button
    desk.name.setFocus()  # as what is drawn behind the sheet may
    assert desk.cursor is desk.button
    QTest.keyClick(desk.button, Qt.Key.Key_7)
    assert desk.sheet.uncover()
    assert (desk.amount.isVisible(), desk.amount.text()) == (True, "12.50")
    assert desk.cursor is desk.amount
    assert not desk.sheet.isVisible()


def test_a_cursor_that_stood_elsewhere_is_for_the_window_to_place(desk: Desk) -> None:
    desk.stays.setFocus()
    desk.sheet.cover([desk.form])
    assert not desk.sheet.uncover()


def test_enter_and_a_click_ask_who_works_here(qtbot: QtBot, desk: Desk) -> None:
    desk.sheet.cover([desk.form])
    with qtbot.waitSignal(desk.sheet.operator_wanted):
        QTest.keyClick(desk.button, Qt.Key.Key_Return)
    with qtbot.waitSignal(desk.sheet.operator_wanted):
        QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton)


def test_a_badge_with_a_space_in_it_is_scanned_whole_and_presses_nothing(qtbot: QtBot, desk: Desk) -> None:
    pressed: list[str] = []
    desk.sheet.operator_wanted.connect(lambda: pressed.append("sign in"))
    desk.sheet.cover([desk.form])
    with qtbot.waitSignal(desk.sheet.badge_scanned) as scanned:
        scans(desk.button, "CL C82910")
    assert scanned.args == ["CL C82910"]
    assert pressed == []
    QTest.keyClick(desk.button, Qt.Key.Key_Space)
    assert pressed == ["sign in"], "a hand presses it as ever"


def test_the_sheet_says_how_to_go_on_and_nothing_behind_it_is_said_aloud(desk: Desk, heard: list[str]) -> None:
    desk.sheet.cover([desk.form])
    assert heard == [
        "This till is locked. Press F9 to choose your name and type your PIN, or scan your badge.",
    ]
    announce(desk.amount, "Paid: 12.50 EUR by Maria", urgent=True)
    announce(desk.stays, "No connection since 12:00")
    assert heard[1:] == ["No connection since 12:00"]
    desk.sheet.uncover()
    announce(desk.amount, "Paid: 12.50 EUR by Maria", urgent=True)
    assert heard[2:] == ["Paid: 12.50 EUR by Maria"]


def test_a_message_that_came_meanwhile_is_said_once_when_somebody_is_back(
    desk: Desk, icons: Icons, heard: list[str]
) -> None:
    bars = BarsAbove(icons)
    inside = desk.form.layout()
    assert inside is not None
    inside.addWidget(bars)
    before, meanwhile = (Message(Tone.WARNING, text) for text in ("The bank is silent.", "12.50 EUR came in late."))
    bars.say(lambda: before)
    desk.sheet.cover([desk.form])
    bars.draw_news(NewsState(alarm=meanwhile))
    assert heard[:1] == ["The bank is silent."]
    assert len(heard) == 2, "only the sheet itself"
    desk.sheet.uncover()
    for _time in range(2):
        bars.speak_unheard()
    assert heard[2:] == ["12.50 EUR came in late."]
