"""The cells of a list, in which what was looked for stands out: bold and underlined, never by colour alone."""

import importlib
from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.presenters.highlight import Highlight, Span, spans
from app.ui.models.order_table import PICTURED
from app.ui.models.row_table import LOOK_ROLE
from app.ui.widgets.plain_cells import PlainCells, colour_of, room_of, stands_right, style_of, write
from app.ui.widgets.wrapping_delegate import without_line_below

if TYPE_CHECKING:
    from app.ui.widgets.found_text import Draw

_SPARE = 6
"""Pixels, so that rounding cuts no letter."""
_MOST_ADVANCES = 5000


class HighlightDelegate(QStyledItemDelegate):
    """Paints cells as the style would; those with a find in it get their text from a layout of their own.

    Where the last row ends at the edge of the list, the line below it is left out: the frame is there already.
    """

    def __init__(self, columns: Sequence[str], table: QTableView) -> None:
        super().__init__(table)
        self._sight = table.viewport()
        self._columns = columns
        self._pictured = frozenset(place for place, name in enumerate(columns) if name in PICTURED)
        self._highlights: tuple[Highlight, ...] = ()
        self._marked: frozenset[int] = frozenset()
        """The columns in which something may stand out."""
        self._cells = PlainCells(self)
        self._letters = QFont()
        self._metrics = QFontMetricsF(self._letters)
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
            self._letters, self._metrics, self._advances = QFont(letters), QFontMetricsF(letters), {}
        is_bold = column in self._marked and bool(self._finds(text, column))
        if (text, is_bold) not in self._advances:
            self._advances[text, is_bold] = self._measured(text, is_bold)
        return self._advances[text, is_bold]

    def _measured(self, text: str, is_bold: bool) -> float:
        if not is_bold:
            return self._metrics.horizontalAdvance(text)
        font = QFont(self._letters)
        font.setBold(True)
        return QFontMetricsF(font).horizontalAdvance(text) + _SPARE

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
        # Of the last row alone: others are moved on as they are painted when the list scrolls.
        if option.rect.bottom() != self._sight.height() - 1 or index.row() != index.model().rowCount() - 1:
            self._paint(painter, option, index)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())  # down to the frame
        with without_line_below(painter, option.rect):
            self._paint(painter, option, index)

    def _paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        column, text = index.column(), str(index.data() or "")
        if "\n" in text:  # several lines, which the style alone lays out
            super().paint(painter, option, index)
            return
        look = index.data(LOOK_ROLE) if column in self._pictured else ""
        ground = self._cells.ground(painter, option, index, look)
        if ground is None:
            self._paint_told_apart(painter, option, index, text)
            return
        found = self._finds(text, column) if column in self._marked else ()
        if found:
            room = ground.room.translated(option.rect.topLeft())
            _draw_found()(painter, option.font, room, ground.is_right, ground.colour, text, found)
        elif text:
            write(painter, option, ground, text, self.advance(text, column, option.font), self._metrics)

    def forget(self) -> None:
        """Draw everything anew: the theme or the letters have changed."""
        self._cells.forget()

    def _paint_told_apart(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, text: str
    ) -> None:
        """Paint a cell that is chosen, under the mouse or has the cursor: as the style draws it."""
        found = self._finds(text, index.column()) if index.column() in self._marked else ()
        if not found:
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style_of(cell).drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        cell.text = text
        _draw_found()(painter, cell.font, room_of(cell), stands_right(cell), colour_of(cell), text, found)

    def _finds(self, text: str, column: int) -> Sequence[Span]:
        return spans(text, self._columns[column], self._highlights) if text else ()


def _draw_found() -> "Draw":
    """Return what draws a text with finds: loaded with the first, since the first list is there before any."""
    draw: Draw = importlib.import_module("app.ui.widgets.found_text").draw
    return draw
