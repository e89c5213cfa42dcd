"""Cells in which what was looked for stands out: bold and underlined, never by colour alone."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.presenters.highlight import Highlight, Span, spans

_SPARE = 6
"""Pixels, so that rounding cuts no letter."""
_MOST_ADVANCES = 5000


class HighlightDelegate(QStyledItemDelegate):
    """Paints cells as usual; those with a find in it get their text from a layout of their own."""

    def __init__(self, columns: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self._highlights: tuple[Highlight, ...] = ()
        self._marked: frozenset[int] = frozenset()
        """The columns in which something may stand out; cells of the others are Qt's own affair."""
        self._letters = QFont()
        self._advances: dict[tuple[str, bool], float] = {}

    def show_highlights(self, highlights: tuple[Highlight, ...]) -> bool:
        """Take what is to stand out; tell whether it is something else than before."""
        changed, self._highlights = highlights != self._highlights, highlights
        named = frozenset[str]().union(*(each.columns for each in highlights))
        self._marked = frozenset(place for place, name in enumerate(self._columns) if name in named)
        return changed

    def advance(self, text: str, column: int, letters: QFont) -> float:
        """Return how many pixels this text takes in a cell of that column, without the room around it."""
        if letters != self._letters or len(self._advances) > _MOST_ADVANCES:
            self._letters, self._advances = QFont(letters), {}
        is_bold = column in self._marked and bool(self._finds(text, column))
        if (text, is_bold) not in self._advances:
            font = QFont(letters)
            font.setBold(is_bold or font.bold())
            self._advances[text, is_bold] = QFontMetricsF(font).horizontalAdvance(text) + (_SPARE if is_bold else 0)
        return self._advances[text, is_bold]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the usual size, and for a find the room its bold letters need."""
        size, column = super().sizeHint(option, index), index.column()
        if column not in self._marked:
            return size
        text = str(index.data() or "")
        more = self.advance(text, column, option.font) - option.fontMetrics.horizontalAdvance(text)
        return size + QSize(ceil(max(more, 0)), 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        column = index.column()
        text = str(index.data() or "") if column in self._marked else ""
        found = self._finds(text, column)
        if not found:
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style = cell.widget.style() if cell.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        cell.text = text
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, cell.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, cell, cell.widget) + 1
        _draw(painter, cell, QRectF(room.adjusted(margin, 0, -margin, 0)), text, found)

    def _finds(self, text: str, column: int) -> Sequence[Span]:
        return spans(text, self._columns[column], self._highlights) if text else ()


def _draw(painter: QPainter, cell: QStyleOptionViewItem, room: QRectF, text: str, found: Sequence[Span]) -> None:
    """Draw one line of text, its finds bold and underlined, what does not fit cut at the end of the cell."""
    layout = QTextLayout(text, cell.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_format(start, end) for start, end in found])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    width = min(line.naturalTextWidth(), room.width())
    is_right = bool(cell.displayAlignment & Qt.AlignmentFlag.AlignRight)
    left = room.right() - width if is_right else room.left()
    chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
    painter.save()
    painter.setClipRect(room)
    painter.setPen(cell.palette.color(role))
    layout.draw(painter, QRectF(left, room.center().y() - line.height() / 2, width, line.height()).topLeft())
    painter.restore()


def _format(start: int, end: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, end - start, look
    return span
