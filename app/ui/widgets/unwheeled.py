"""What does the wheel over a field do? It scrolls what stands round it: a choice is changed on purpose."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # Qt's own class comes behind this one, and only once


class Unwheeled(_Widget):
    """Stands before the Qt class of a field that would take another value with each turn of the wheel."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceBox(Unwheeled, QComboBox):
    """A box of choices: opened, typed into or moved on with the arrows."""
