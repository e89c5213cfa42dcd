"""A row of bars, painted by hand: one a day, below the line for a day that gave more back than it took.

What the bars show is also said as text, for whoever hears the screen instead of seeing it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QToolTip, QWidget

from app.presenters.overview import Bar
from app.ui.announcing import announce

_GAP = 0.35
"""Of the room of one bar, left empty beside it."""
_OUTLINE = 2
"""Pixels: all there is of a bar that may still grow."""
_EDGE = 8
"""Pixels at both sides that keep the line and its mark off the frame."""
_ROUND = 3
"""Pixels of a corner."""
_LEAST = 2
"""Pixels of the smallest bar that is not nothing."""


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MARK = 3
"""Pixels: the line under the bar that was chosen."""


class BarChart(QWidget):
    """Draws bars on one line. One of them is chosen, by arrow keys or a click, so that its figure can be told."""

    chosen = Signal(int)
    """The bar that was chosen, by its place."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(160)
        self._bars: tuple[Bar, ...] = ()
        self._chosen = -1

    def show_bars(self, bars: Sequence[Bar], title: str, spoken: str) -> None:
        """Draw these. `title` names the chart and `spoken` says all of it. The last bar is chosen at first."""
        self._bars = tuple(bars)
        if not 0 <= self._chosen < len(self._bars):
            self._chosen = len(self._bars) - 1
        self.setAccessibleName(title)
        self.setAccessibleDescription(spoken)
        self.update()

    @property
    def chosen_place(self) -> int:
        """Return which bar is chosen, counted from 0; -1 while there are none."""
        return self._chosen

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
        painter.drawLine(QPoint(_EDGE, round(line)), QPoint(self.width() - _EDGE, round(line)))
        for place, bar in enumerate(self._bars):
            room = QRectF(_EDGE + place * self._room, self.height() - self._labels, self._room, self._labels)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, bar.label)
            if place == self._chosen:
                painter.fillRect(QRectF(room.left(), line, room.width(), _MARK), text)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self._choose(self._chosen + _STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if event.key() == Qt.Key.Key_Home else len(self._bars) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._place_at(event.position().x()))

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._bars) and place != self._chosen:
            self._chosen = place
            self.update()
            self.chosen.emit(place)
            announce(self, self._bars[place].spoken)

    def _place_at(self, across: float) -> int:
        return min(int(max(across - _EDGE, 0) / max(self._room, 1)), len(self._bars) - 1)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._bars:
            QToolTip.showText(event.globalPos(), self._bars[self._place_at(event.pos().x())].spoken, self)
            return True
        return super().event(event)

    @property
    def _room(self) -> float:
        return (self.width() - 2 * _EDGE) / max(len(self._bars), 1)

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
        left = _EDGE + place * self._room + self._room * _GAP / 2
        return QRectF(left, line - height if bar.value >= 0 else line, self._room * (1 - _GAP), height)
