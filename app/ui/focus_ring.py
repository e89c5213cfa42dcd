"""The ring round a filled button or chip that has the keyboard: its own border says something else.

Qt's QFocusFrame sits two pixels from its widget, without any air, whatever the style sheet says.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget
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
            self._ring = _Ring(now, beside)


class _Ring(QFrame):
    """A frame beside one button, a little larger, that lets the mouse through."""

    def __init__(self, button: QPushButton, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "focus-ring")
        self.setProperty("round", button.property("role") == "chip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._button, self._parent = button, parent
        button.installEventFilter(self)  # first: showing the ring may lay out the form, and the button with it
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED and isValid(self._parent):  # a dying window hides its buttons last
            self._follow()
        return False

    def _follow(self) -> None:
        place = QRect(self._button.mapTo(self._parent, QPoint(0, 0)), self._button.size())
        self.setGeometry(place.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))
        self.setVisible(self._button.isVisible())
        self.raise_()
