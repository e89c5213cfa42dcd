"""An icon that stands in a layout and follows theme and text size."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.icons import Icons


class IconLabel(QWidget):
    """Draws one icon. It says nothing to a screen reader: the word beside it does."""

    def __init__(self, icons: Icons, size: int = 20, name: str = "", colour: str = "text") -> None:
        super().__init__()
        self._icons, self._size = icons, size
        self._name, self._colour = name, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, colour: str = "text") -> None:
        """Draw this icon from now on; "" draws nothing and keeps the place."""
        self._name, self._colour = name, colour
        self.update()

    @property
    def name(self) -> str:
        return self._name

    def sizeHint(self) -> QSize:
        side = self._icons.pixels(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            painter = QPainter(self)
            self._icons.icon(self._name, self._colour).paint(painter, self.rect())
            painter.end()
