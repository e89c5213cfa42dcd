"""The day field: arrows go from day to day over the ends of months, and not past what is allowed."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.widgets.day_edit import DayEdit


def test_an_arrow_moves_by_one_day_over_the_end_of_a_month_and_stops_at_the_last_day(qtbot: QtBot) -> None:
    field = DayEdit("aDay")
    qtbot.addWidget(field)
    field.show_day(date(2026, 11, 30), date(2026, 11, 29), date(2026, 12, 2))
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    shown = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, *[Qt.Key.Key_Down] * 4):
        QTest.keyClick(field, key)
        shown.append(field.day)
    assert shown[:3] == [date(2026, 12, 1), date(2026, 12, 2), date(2026, 12, 2)]
    assert shown[3:] == [date(2026, 12, 1), date(2026, 11, 30), date(2026, 11, 29), date(2026, 11, 29)]
