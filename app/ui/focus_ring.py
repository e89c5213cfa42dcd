"""The ring round a filled button or chip that has the keyboard: its own border says something else.

Qt's QFocusFrame sits two pixels from its widget, without any air, whatever the style sheet says.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QPushButton, QWidget
from shiboken6 import isValid

_RINGED = ("primary", "danger", "chip")
_ROOM = 4  # two pixels of ring and two of air between it and the button
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QObject):
    """Draws a ring outside whichever of these buttons has the focus. All other widgets show it by their border."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):  # it died with its button's parent otherwise
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if isinstance(now, QPushButton) and now.property("role") in _RINGED and (beside := now.parentWidget()):
            self._ring = _Ring(now, _with_room(now, beside))


def _with_room(button: QPushButton, beside: QWidget) -> QWidget:
    """Return the nearest widget round the button that cuts nothing off its ring.

    What scrolls is not left: there the ring has to go with the button.
    """
    around = beside
    while not around.rect().contains(_place(button, around)) and not around.isWindow():
        further = around.parentWidget()
        if further is None or isinstance(further.parentWidget(), QAbstractScrollArea):
            break
        around = further
    return around


def _place(button: QPushButton, around: QWidget) -> QRect:
    """Return where the ring lies, as seen from `around`."""
    return QRect(button.mapTo(around, QPoint(0, 0)), button.size()).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)


class _Ring(QFrame):
    """A frame round one button, a little larger, that lets the mouse through."""

    def __init__(self, button: QPushButton, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "focus-ring")
        self.setProperty("round", button.property("role") == "chip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._button, self._parent = button, parent
        moving: QWidget | None = button  # first: showing the ring may lay out the form, and the button with it
        while moving is not None and moving is not parent:
            moving.installEventFilter(self)
            moving = moving.parentWidget()
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED and isValid(self._parent):  # a dying window hides its buttons last
            self._follow()
        return False

    def _follow(self) -> None:
        self.setGeometry(_place(self._button, self._parent))
        self.setVisible(self._button.isVisible())
        self.raise_()
