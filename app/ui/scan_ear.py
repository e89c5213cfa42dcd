"""Was this typed by a person, or by a scanner, which types as a keyboard does, only quicker than any hand?

The moments are those the system gives its key events: a till that was busy meanwhile takes no hand for a scanner. A
key without a moment is a hand's.
"""

from msgspec import Struct
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.badge import LONGEST_BADGE, SHORTEST_BADGE

_QUICKEST_HAND_MS = 35
"""A hand needs longer from one key to the next, key after key; scanners need 1 to 20 ms."""
_SCANNER_MS = (1, 20)
"""From key to key on the average, where no end says that it was a scan. Keys that come all at once were held up on
their way, as those a hand types at another computer."""
_PAUSE_MS = 120
"""A scan without an end is over when nothing follows for so long."""
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
"""What scanners press behind what they read, if anything."""
_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr)
"""Keys a scanner presses for its capitals."""
_OF_A_PERSON = (QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod)


class _Pace(Struct):
    """How many keys came one upon the other, and when; which keys they were is not known here."""

    count: int = 0
    began: int = 0
    at: int = 0

    def goes_on_with(self, event: QKeyEvent) -> bool:
        """Tell whether no hand could have pressed this key so soon after the last one."""
        return 0 < event.timestamp() <= self.at + _QUICKEST_HAND_MS and not event.isAutoRepeat()

    def take(self, event: QKeyEvent) -> None:
        """Count this key, the first of its run unless it goes on from the one before."""
        if not self.goes_on_with(event):
            self.count, self.began = 0, event.timestamp()
        self.count += _is_letter(event)
        self.at = event.timestamp()

    @property
    def is_long_enough(self) -> bool:
        return self.count >= SHORTEST_BADGE

    @property
    def is_a_scanner_s(self) -> bool:
        """Tell whether this can be nothing but a scan, though no end says so."""
        least, most = ((self.count - 1) * each for each in _SCANNER_MS)
        return self.is_long_enough and least <= self.at - self.began <= most


class _Listener(QObject):
    """Tells when a scan is over: at its end, which does nothing then, or at the pause after its last key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pace = _Pace()
        self._is_heard = False
        self._since = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    def listen_at(self, *widgets: QWidget) -> None:
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _OF_A_PERSON:
            self._forget()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() in _ALONE:
            return False
        if event.key() in _ENDS and self._pace.goes_on_with(event) and (self._is_heard or self._pace.is_long_enough):
            self._end(event.timestamp())
            return True
        self._take(watched, event)
        return False

    def _take(self, watched: QObject, event: QKeyEvent) -> None:
        self._is_heard = False
        self._pace.take(event)
        if self._pace.is_a_scanner_s:
            self._since.start()
            self._pause.start()
        else:
            self._pause.stop()

    def _forget(self) -> None:
        """Take what came so far for typed: a person goes on from it."""
        self._pause.stop()
        self._pace = _Pace()

    def _on_pause(self) -> None:
        if self._since.hasExpired(2 * _PAUSE_MS):
            # The till was busy: the end, or the next letters, may still be on their way.
            self._since.start()
            self._pause.start()
        else:
            self._end(self._pace.at)

    def _end(self, at: int) -> None:
        """Tell of the scan, once: its end may come late, after the pause, and some scanners press two of them."""
        self._pause.stop()
        is_told, self._is_heard = self._is_heard, True
        self._pace = _Pace(at=at)
        if not is_told:
            self._tell()

    def _tell(self) -> None:
        raise NotImplementedError


class ScanEar(_Listener):
    """Hears scans in some widgets: as many keys as a badge has, each quicker than a hand, and an end or a pause.

    A scan in a field leaves nothing there, and its Enter does nothing. What a field is left with stays in it.
    """

    scanned = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._letters = ""
        self._before = ""
        """What stood in the field when the first key came."""
        self._watched: QObject = parent

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._pause.stop()
        return super().eventFilter(watched, event) or self._presses_in_a_scan(watched, event)

    def _presses_in_a_scan(self, watched: QObject, event: QEvent) -> bool:
        """Tell whether this is a space inside a scan, which would press the button that has the cursor."""
        if isinstance(watched, QLineEdit) or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space:
            return False
        return event.type() == QEvent.Type.KeyPress and len(self._letters) > 1

    def _take(self, watched: QObject, event: QKeyEvent) -> None:
        if not self._pace.goes_on_with(event) or not event.text().isprintable():
            self._forget()
            self._letters, self._before = "", watched.text() if isinstance(watched, QLineEdit) else ""
        if _is_letter(event):
            self._letters = (self._letters + event.text())[: LONGEST_BADGE + 1]
        self._watched = watched
        super()._take(watched, event)

    def _forget(self) -> None:
        super()._forget()
        self._letters = ""

    def _tell(self) -> None:
        letters, before, self._letters, self._before = self._letters, self._before, "", ""
        if isinstance(self._watched, QLineEdit):
            self._watched.setText(before)
        self.scanned.emit(letters)


class ScanGuard(_Listener):
    """Hears a scan where a card is typed, and keeps nothing of it: the digits of a card stand in one place alone.

    The fields count as one, for a whole one sends the keys on to the next. What stands in them then is for whoever
    hears `scanned` to wipe: nobody can tell it from a card.
    """

    scanned = Signal()

    def _tell(self) -> None:
        self.scanned.emit()


def _is_letter(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable()
