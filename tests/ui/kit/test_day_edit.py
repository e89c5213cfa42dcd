"""The day field: arrows go from day to day over the ends of months, and not past what is allowed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
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


@pytest.mark.usefixtures("our_look")
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_its_digits_stand_as_those_of_every_other_field(
    qtbot: QtBot, qapp: QApplication, theme: Theme, text_scale: float
) -> None:
    form, day, line = QWidget(), DayEdit("aDay"), QLineEdit()
    qtbot.addWidget(form)
    box = QVBoxLayout(form)
    box.addWidget(day)
    box.addWidget(line)
    form.show()
    theme.apply(qapp, "light", text_scale)
    (inner,) = day.findChildren(QLineEdit)
    for field in (inner, line):
        field.home(False)
    begins = inner.mapTo(day, inner.cursorRect().topLeft()).x()
    assert abs(begins - line.cursorRect().x()) <= text_scale
    assert day.height() == line.height()
