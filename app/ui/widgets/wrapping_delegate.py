"""Cells as high as their text: Qt reckons without the room that the style sheet and an icon take from each line."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex
_ANY_HEIGHT = 100_000
_LINE = 1
"""Pixels: how thick the style sheet makes the line below a row."""


class WrappingDelegate(QStyledItemDelegate):
    """Paints as usual; a sentence that needs another line gets it, and is never cut off with three dots.

    Where a row ends at the edge of the list, the line below it is left out: the frame is there already.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not _ends_at_edge(option):
            super().paint(painter, option, index)
            return
        with without_line_below(painter, option.rect):
            super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        usual = super().sizeHint(option, index)
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        if isinstance(option.widget, QTreeView):  # a tree does not say how wide its columns are
            cell.rect = QRect(0, 0, option.widget.columnWidth(index.column()), usual.height())
        room = room_for_text(cell)
        around = cell.rect.height() - room.height()
        return usual.expandedTo(QSize(0, height_of_text(cell, room.width()) + around))


@contextmanager
def without_line_below(painter: QPainter, place: QRect) -> Iterator[None]:
    """Let the line at the lower end of this place stay unpainted."""
    painter.save()
    painter.setClipRect(place.adjusted(0, 0, 0, -_LINE), Qt.ClipOperation.IntersectClip)
    yield
    painter.restore()


def _ends_at_edge(cell: QStyleOptionViewItem) -> bool:
    view = cell.widget
    return isinstance(view, QAbstractScrollArea) and cell.rect.bottom() == view.viewport().height() - 1


def room_for_text(cell: QStyleOptionViewItem) -> QRect:
    """Return where the style paints the text of a cell."""
    widget: QWidget = cell.widget
    style = widget.style()
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, cell, widget) + 1
    room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, widget)
    return room.adjusted(margin, 0, -margin, 0)


def height_of_text(cell: QStyleOptionViewItem, width: int) -> int:
    """Return how high the text of a cell is when its lines are that wide."""
    lines = QRect(0, 0, width, _ANY_HEIGHT)
    return cell.fontMetrics.boundingRect(lines, Qt.TextFlag.TextWordWrap.value, cell.text).height()
