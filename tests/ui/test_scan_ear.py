"""A scanner is told from a hand by its pace, and what it reads is no amount, whatever its digits."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.scan_ear import ScanEar
from app.ui.widgets.money_edit import MoneyEdit
from tests.ui.scanner import HAND_MS, SCANNER_MS, SLOWEST_SCANNER_MS, ends, scans


class Heard(QLineEdit):
    """A field with an ear, and what both heard."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.codes: list[str] = []
        self.enters: list[str] = []
        self.returnPressed.connect(lambda: self.enters.append(self.text()))
        ear = ScanEar(self)
        ear.listen_at(self)
        ear.scanned.connect(self.codes.append)


def test_scan_is_heard_and_leaves_nothing_in_the_field(qtbot: QtBot) -> None:
    field = Heard(qtbot)
    field.setText("before")
    scans(field, "EMP-00017")
    assert (field.codes, field.enters, field.text()) == (["EMP-00017"], [], "before")


@pytest.mark.parametrize(("code", "pace"), [("EMP-00017", HAND_MS), ("12345", SCANNER_MS)])
def test_hand_and_short_text_stay_what_was_typed(qtbot: QtBot, code: str, pace: int) -> None:
    field = Heard(qtbot)
    scans(field, code, pace)
    assert (field.codes, field.enters) == ([], [code])


def test_keys_of_which_the_system_gives_no_moment_are_a_hand_s(qtbot: QtBot) -> None:
    field = Heard(qtbot)
    QTest.keyClicks(field, "EMP-00017")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.codes, field.enters) == ([], ["EMP-00017"])


def test_scan_after_a_hand_is_only_the_scan(qtbot: QtBot) -> None:
    field = Heard(qtbot)
    scans(field, "12", HAND_MS, begins=1_000)
    scans(field, "EMP-00017", begins=9_000)
    assert (field.codes, field.text()) == (["EMP-00017"], "12")


def test_scan_that_ends_with_tab_is_heard_and_the_keyboard_stays(qtbot: QtBot) -> None:
    field = Heard(qtbot)
    scans(field, "EMP-00017", end=Qt.Key.Key_Tab)
    assert (field.codes, field.text()) == (["EMP-00017"], "")


def test_scan_without_an_end_is_heard_after_a_pause_and_holds_no_letter_back(qtbot: QtBot) -> None:
    field = Heard(qtbot)
    field.setText("before")
    scans(field, "EMP-00017", end=None)
    assert (field.codes, field.text()) == ([], "beforeEMP-00017")
    _is_heard(qtbot, field)
    assert (field.codes, field.enters, field.text()) == (["EMP-00017"], [], "before")


@pytest.mark.parametrize("pace", [SCANNER_MS, SLOWEST_SCANNER_MS])
def test_second_end_of_a_scanner_does_nothing_either(qtbot: QtBot, pace: int) -> None:
    field = Heard(qtbot)
    scans(field, "123456", pace, begins=1_000)
    ends(field, Qt.Key.Key_Return, 1_000 + 7 * pace)
    assert (field.codes, field.enters) == (["123456"], [])


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_an_end_that_was_held_up_does_nothing_after_the_pause(qtbot: QtBot, end: Qt.Key) -> None:
    field = Heard(qtbot)
    scans(field, "123456", begins=1_000, end=None)
    _is_heard(qtbot, field)
    ends(field, end, 1_000 + 6 * SCANNER_MS)
    assert (field.codes, field.enters) == (["123456"], [])
    ends(field, Qt.Key.Key_Return, 9_000)
    assert field.enters == [""], "a hand's Enter later is one"


@pytest.mark.parametrize("pace", [0, 25, HAND_MS], ids=["held up on its way", "a quick hand", "a hand"])
def test_typing_without_an_end_stays(qtbot: QtBot, pace: int) -> None:
    typed, other = Heard(qtbot), Heard(qtbot)
    scans(typed, "1250.50", pace, end=None)
    scans(other, "EMP-00017", end=None)
    _is_heard(qtbot, other)
    assert (typed.codes, typed.text()) == ([], "1250.50")


@pytest.mark.parametrize("then", ["left", "typed on"])
def test_what_a_person_goes_on_from_is_not_wiped(qtbot: QtBot, then: str) -> None:
    field, other = Heard(qtbot), Heard(qtbot)
    scans(field, "123456", begins=1_000, end=None)
    if then == "typed on":
        scans(field, "7", begins=1_000 + 6 * HAND_MS, end=None)
    else:
        QCoreApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut))
    scans(other, "EMP-00017", end=None)
    _is_heard(qtbot, other)
    assert (field.codes, field.text()[:6]) == ([], "123456")


def _is_heard(qtbot: QtBot, field: Heard) -> None:
    qtbot.waitUntil(lambda: field.codes != [], timeout=30_000)


def test_badge_of_digits_is_no_amount(qtbot: QtBot) -> None:
    field = MoneyEdit()
    qtbot.addWidget(field)
    completed: list[bool] = []
    field.completed.connect(lambda: completed.append(True))
    scans(field, "12.50", HAND_MS, begins=1_000)
    assert (field.text(), completed) == ("12.50", [True])
    scans(field, "00421799", begins=9_000)
    assert (field.text(), completed) == ("12.50", [True])
