"""The wheel over a field is for what scrolls round it, and changes no choice."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.widgets.day_edit import DayEdit
from app.ui.widgets.unwheeled import ChoiceBox

DAY = date(2026, 11, 22)


def choices() -> ChoiceBox:
    box = ChoiceBox()
    box.addItems(["Capture it", "Release it", "No day is set"])
    box.setCurrentIndex(1)
    return box


def day() -> DayEdit:
    field = DayEdit("aDay")
    field.show_day(DAY, date(2026, 11, 1), None)
    return field


@pytest.mark.parametrize("made", [choices, day])
def test_the_wheel_over_a_field_is_left_to_what_scrolls_round_it_and_changes_nothing(
    qtbot: QtBot, made: Callable[[], ChoiceBox | DayEdit]
) -> None:
    field = made()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    before = field.day if isinstance(field, DayEdit) else field.currentIndex()
    middle = QPointF(field.rect().center())
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
    turned = QWheelEvent(middle, field.mapToGlobal(middle), QPoint(), QPoint(0, -120), *none, False)
    QApplication.sendEvent(field, turned)
    assert (field.day if isinstance(field, DayEdit) else field.currentIndex()) == before
    assert not turned.isAccepted()
