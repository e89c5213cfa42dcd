"""A day, typed or moved on with the arrows: after the last of a month comes the first of the next one."""

from datetime import date

from PySide6.QtCore import QDate, QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QLineEdit

from app.ui.theme import BODY
from app.ui.widgets.unwheeled import Unwheeled

_EDGE = 12
"""Pixels at 100 % text between the frame and the digits, as in every other field: Qt pads no spin box."""


class DayEdit(Unwheeled, QDateEdit):
    """Written year first in every language: nobody takes day for month."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setDisplayFormat("yyyy-MM-dd")
        self._keep_edge()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_edge()

    def _keep_edge(self) -> None:
        edge = round(_EDGE * self.fontInfo().pixelSize() / BODY)
        for line in self.findChildren(QLineEdit):
            line.setTextMargins(edge, 0, edge, 0)

    def show_day(self, day: date, first: date, last: date | None) -> None:
        """Show a day that may be moved from the first to the last one, or a year on."""
        begins = _shown(first)
        self.setDateRange(begins, _shown(last) if last else begins.addYears(1))
        self.setDate(_shown(day))

    @property
    def day(self) -> date:
        """The day on display; what is typed and not yet left counts as well."""
        self.interpretText()
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def stepBy(self, steps: int) -> None:
        if self._is_at_day:
            self.setDate(self.date().addDays(steps))
            self.setSelectedSection(QDateEdit.Section.DaySection)
        else:
            super().stepBy(steps)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        if not self._is_at_day:
            return super().stepEnabled()
        open_ways = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self.date() > self.minimumDate():
            open_ways |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        if self.date() < self.maximumDate():
            open_ways |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        return open_ways

    @property
    def _is_at_day(self) -> bool:
        return self.currentSection() == QDateEdit.Section.DaySection

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setSelectedSection(QDateEdit.Section.DaySection)  # what is moved most


def _shown(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
