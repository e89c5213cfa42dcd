"""A scanner is told from a hand by its pace, and what it reads is no amount, whatever its digits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.scan_ear import ScanEar
from app.ui.widgets.money_edit import MoneyEdit
from tests.ui.scanner import HAND_MS, SCANNER_MS, scans


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


def test_badge_of_digits_is_no_amount(qtbot: QtBot) -> None:
    field = MoneyEdit()
    qtbot.addWidget(field)
    completed: list[bool] = []
    field.completed.connect(lambda: completed.append(True))
    scans(field, "12.50", HAND_MS, begins=1_000)
    assert (field.text(), completed) == ("12.50", [True])
    scans(field, "00421799", begins=9_000)
    assert (field.text(), completed) == ("12.50", [True])
