"""A list of a form from which one is chosen: Enter goes on to the next field instead of doing anything."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox


class ChoiceList(QComboBox):
    """A list that tells when Enter was pressed on the chosen one."""

    completed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.completed.emit()
        else:
            super().keyPressEvent(event)
