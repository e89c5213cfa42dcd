"""A scanner in the hand of a test: types as a keyboard does, at the moments it is told."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

SCANNER_MS, HAND_MS = 5, 90
_NONE = Qt.KeyboardModifier.NoModifier


def scans(widget: QWidget, code: str, pace: int = SCANNER_MS, begins: int = 1_000_000) -> None:
    """Type a code and Enter into a widget, with so many milliseconds between the keys."""
    moment = begins
    for letter in code:
        _press(widget, Qt.Key(ord(letter.upper())), letter, moment)
        moment += pace
    _press(widget, Qt.Key.Key_Return, "\r", moment)


def _press(widget: QWidget, key: Qt.Key, text: str, moment: int) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, _NONE, text)
        event.setTimestamp(moment)
        QCoreApplication.sendEvent(widget, event)
