"""The groups of a card number side by side, large, while one digit of it is wrong: painted, never a text."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontInfo, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.worded import Worded

_LARGER = 1.5
_GAP, _PAD = 8, 6


class CardGroups(Worded, QWidget):
    """Asks for the groups each time it paints and keeps none: wiping the field wipes this as well."""

    def __init__(self, groups: Callable[[], list[str]]) -> None:
        super().__init__()
        self._groups = groups
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._set_texts()
        self.hide()

    def sizeHint(self) -> QSize:
        """Ask for the room of the longest number, so that nothing moves while digits are put right."""
        digit = self.fontMetrics().horizontalAdvance("0") * _LARGER
        width = digit * 19 + 5 * (2 * _PAD + _GAP)
        return QSize(round(width), round(self.fontMetrics().height() * _LARGER) + 2 * _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(round(QFontInfo(font).pixelSize() * _LARGER))
        painter.setFont(font)
        ink = self.palette().color(self.foregroundRole())
        left = 1
        for group in self._groups():
            width = painter.fontMetrics().horizontalAdvance(group) + 2 * _PAD
            box = QRect(left, 1, width, self.height() - 2)
            painter.setPen(ink)
            painter.setOpacity(0.35)
            painter.drawRoundedRect(box, 6, 6)
            painter.setOpacity(1)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, group)
            left += width + _GAP
        painter.end()

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("The card number in groups, to be compared by eye"))
