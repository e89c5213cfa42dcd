"""A scanner in the hand of a test: types as a keyboard does, at the moments it is told."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

SCANNER_MS, SLOWEST_SCANNER_MS, HAND_MS = 5, 20, 90
_NONE = Qt.KeyboardModifier.NoModifier


def scans(
    widget: QWidget | None,
    code: str,
    pace: int = SCANNER_MS,
    begins: int = 1_000_000,
    end: Qt.Key | None = Qt.Key.Key_Return,
) -> None:
    """Type a code and its end, if it has one, into a widget, with so many milliseconds between the keys.

    Without a widget each key goes to wherever the keyboard is by then.
    """
    moment = begins
    for letter in code:
        _press(widget, Qt.Key(ord(letter.upper())), letter, moment)
        moment += pace
    if end is not None:
        ends(widget, end, moment)


def ends(widget: QWidget | None, end: Qt.Key, moment: int) -> None:
    """Press what a scanner presses behind a code."""
    _press(widget, end, "\r" if end is Qt.Key.Key_Return else "\t", moment)


def _press(widget: QWidget | None, key: Qt.Key, text: str, moment: int) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, _NONE, text)
        event.setTimestamp(moment)
        at = widget or QApplication.focusWidget()
        assert at is not None
        QCoreApplication.sendEvent(at, event)
