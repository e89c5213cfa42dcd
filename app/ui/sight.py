"""What is seen of something that scrolls? A widget of our own making.

To name a widget that Qt has made itself, PySide6 makes every class of widgets it knows, with all their enumerations:
ten milliseconds that the first window, or the first list, would wait for.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_sight(area: QAbstractScrollArea, background: QPalette.ColorRole = QPalette.ColorRole.NoRole) -> None:
    """Give it a viewport like the one Qt would have made; before anything is put into it."""
    sight = QWidget()
    sight.setObjectName("qt_scrollarea_viewport")
    sight.setBackgroundRole(background)
    sight.setAutoFillBackground(True)
    area.setViewport(sight)
