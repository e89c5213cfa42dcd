"""A row of bars, painted by hand: one a day, below the line for a day that gave more back than it took.

What the bars show is also said as text, for whoever hears the screen instead of seeing it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QToolTip, QWidget

from app.presenters.overview import Bar

_GAP = 0.35
"""Of the room of one bar, left empty beside it."""
_OUTLINE = 2
"""Pixels: all there is of a bar that may still grow."""
_ROUND = 3
"""Pixels of a corner."""
_LEAST = 2
"""Pixels of the smallest bar that is not nothing."""


class BarChart(QWidget):
    """Draws bars on one line; the pointer on a bar and the accessible text tell its figure."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(160)
        self._bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar], title: str, spoken: str) -> None:
        """Draw these. `title` names the chart and `spoken` says all of it."""
        self._bars = tuple(bars)
        self.setAccessibleName(title)
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, text = self.palette().accent().color(), self.palette().windowText().color()
        line = self._line()
        painter.setPen(QPen(accent, _OUTLINE))
        for place, bar in enumerate(self._bars):
            if bar.value:
                painter.setBrush(Qt.BrushStyle.NoBrush if bar.is_open else accent)
                self._draw_bar(painter, self._box(place, bar, line), is_above=bar.value > 0)
        painter.setPen(text)
        painter.drawLine(QPoint(0, round(line)), QPoint(self.width(), round(line)))
        for place, bar in enumerate(self._bars):
            room = QRectF(place * self._room, self.height() - self._labels, self._room, self._labels)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, bar.label)
        painter.end()

    @staticmethod
    def _draw_bar(painter: QPainter, box: QRectF, *, is_above: bool) -> None:
        """Draw a bar that stands on the line, or hangs from it: round at its far end alone."""
        painter.save()
        above, below = (_OUTLINE, 0) if is_above else (0, _OUTLINE)
        painter.setClipRect(box.adjusted(-_OUTLINE, -above, _OUTLINE, below))
        beyond = 2 * _ROUND
        whole = box.adjusted(0, 0, 0, beyond) if is_above else box.adjusted(0, -beyond, 0, 0)
        painter.drawRoundedRect(whole, _ROUND, _ROUND)
        painter.restore()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._bars:
            place = min(int(event.pos().x() / max(self._room, 1)), len(self._bars) - 1)
            QToolTip.showText(event.globalPos(), self._bars[place].spoken, self)
            return True
        return super().event(event)

    @property
    def _room(self) -> float:
        return self.width() / max(len(self._bars), 1)

    @property
    def _labels(self) -> float:
        return self.fontMetrics().height() * 1.6

    @property
    def _high(self) -> float:
        return self.height() - self._labels - 12

    def _line(self) -> float:
        """Return where zero is."""
        most, least = self._ends()
        return 6 + self._high * most / (most - least)

    def _ends(self) -> tuple[int, int]:
        """Return the highest and the lowest value, with zero between them."""
        values = [bar.value for bar in self._bars]
        most, least = max([0, *values]), min([0, *values])
        return (most, least) if most - least else (1, 0)

    def _box(self, place: int, bar: Bar, line: float) -> QRectF:
        most, least = self._ends()
        height = self._high * abs(bar.value) / (most - least)
        if bar.value:
            height = max(height, _LEAST)
        left = place * self._room + self._room * _GAP / 2
        return QRectF(left, line - height if bar.value >= 0 else line, self._room * (1 - _GAP), height)
