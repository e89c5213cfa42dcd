"""Was this typed by a person, or by a scanner, which types as a keyboard does, only quicker than any hand?"""

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.badge import LONGEST_BADGE, SHORTEST_BADGE

_QUICKEST_HAND_MS = 35
"""A hand needs longer from one key to the next, key after key; scanners need 1 to 20 ms."""
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (*_ENTERS, Qt.Key.Key_Tab)
"""What scanners press behind what they read."""
_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr)
"""Keys a scanner presses for its capitals."""


@dataclass(slots=True)
class _Run:
    """The keys that came one upon the other. `before` is what stood in the field when the first came."""

    letters: str = field(default="", repr=False)
    at: int = 0
    before: str = field(default="", repr=False)


class ScanEar(QObject):
    """Hears scans in some widgets: as many keys as a badge has, each quicker than a hand, and Enter at the end.

    A scan in a field leaves nothing there and its Enter does nothing. The moments are those the system gives its
    key events: a till that was busy meanwhile takes no hand for a scanner. A key without a moment is a hand's.
    """

    scanned = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._run = _Run()

    def listen_at(self, *widgets: QWidget) -> None:
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() in _ALONE:
            return False
        goes_on = _follows(event, self._run.at)
        if event.key() in _ENTERS and goes_on and len(self._run.letters) >= SHORTEST_BADGE:
            self._hear(watched)
            return True
        self._go_on(watched, event, goes_on and not event.isAutoRepeat())
        return False

    def _go_on(self, watched: QObject, event: QKeyEvent, goes_on: bool) -> None:
        if not goes_on or not event.text().isprintable():
            self._run = _Run(before=watched.text() if isinstance(watched, QLineEdit) else "")
        self._run.at = event.timestamp()
        if event.text().isprintable():
            self._run.letters = (self._run.letters + event.text())[: LONGEST_BADGE + 1]

    def _hear(self, watched: QObject) -> None:
        run, self._run = self._run, _Run()
        if isinstance(watched, QLineEdit):
            watched.setText(run.before)
        self.scanned.emit(run.letters)


class ScanGuard(QObject):
    """Hears a scan where a card is typed, and keeps nothing of it: the digits of a card stand in one place alone.

    The fields count as one, for a whole one sends the keys on to the next. What stands in them then is for whoever
    hears `scanned` to wipe: nobody can tell it from a card.
    """

    scanned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._at = 0

    def listen_at(self, *widgets: QWidget) -> None:
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() in _ALONE:
            return False
        goes_on = _follows(event, self._at) and not event.isAutoRepeat()
        count, self._at = self._count if goes_on else 0, event.timestamp()
        is_scan = event.key() in _ENDS and count >= SHORTEST_BADGE
        self._count = 0 if is_scan else count + bool(event.text() and event.text().isprintable())
        if is_scan:
            self.scanned.emit()
        return is_scan


def _follows(event: QKeyEvent, before: int) -> bool:
    """Tell whether no hand could have pressed this key so soon after the one at `before`."""
    return event.timestamp() > 0 and event.timestamp() - before <= _QUICKEST_HAND_MS
