"""The line at the top of the window in the colour of the bank in use."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme

_HEIGHT = 4


class ProfileEdge(QWidget):
    """Painted by hand: a colour in the style sheet would dress every widget of the program anew with each bank."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("profileEdge")
        self.setFixedHeight(_HEIGHT)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # Not `fillRect`: to find out what it was called with, PySide6 would make the hundreds of Qt's gradients.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.profile_accent)
        painter.drawRect(self.rect())
        painter.end()
