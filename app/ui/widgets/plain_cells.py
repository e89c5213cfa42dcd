"""How is a cell drawn that is neither chosen nor under the mouse? As the style would, at half the cost.

Under a style sheet the style takes longer for one cell than for its text, and a list shows two hundred. What it draws
around the text is the same in all cells of a column, so it is drawn once and kept as a picture.
"""

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_TOLD_APART = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
_MOST_GROUNDS = 80
"""Those of three widths of the window; each takes some ten kilobytes."""


class Ground(Struct, frozen=True):
    """Where the text of a cell goes, from the cell's corner, and in which colour; and what stands around it."""

    room: QRectF
    is_right: bool
    colour: QColor
    picture: QPixmap


class PlainCells:
    """The grounds that were drawn, until the theme changes or there are too many sizes."""

    def __init__(self, delegate: QStyledItemDelegate) -> None:
        self._delegate = delegate
        self._grounds: dict[tuple[object, ...], Ground] = {}

    def forget(self) -> None:
        """Draw everything anew: colours or letters have changed."""
        self._grounds.clear()

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: object) -> Ground | None:
        """Draw what stands around the text, and return where the text goes; None for a cell that is told apart.

        `look` names the icon of the cell.
        """
        state, rect, ratio = option.state, option.rect, painter.device().devicePixelRatioF()
        key = index.column(), rect.width(), rect.height(), look, state, ratio
        ground = self._grounds.get(key)
        if ground is None:
            if state & _TOLD_APART:
                return None
            if len(self._grounds) > _MOST_GROUNDS:
                self._grounds.clear()
            ground = self._grounds[key] = self._drawn(option, index, ratio)
        painter.drawPixmap(rect.topLeft(), ground.picture)
        return ground

    def _drawn(self, option: QStyleOptionViewItem, index: Index, ratio: float) -> Ground:
        cell = QStyleOptionViewItem(option)
        self._delegate.initStyleOption(cell, index)
        size = option.rect.size()
        cell.rect = QRect(0, 0, size.width(), size.height())
        room, colour = room_of(cell), colour_of(cell)
        cell.text = ""
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        style_of(cell).drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        painter.end()
        return Ground(room, stands_right(cell), colour, picture)


def style_of(cell: QStyleOptionViewItem) -> QStyle:
    return cell.widget.style() if cell.widget else QApplication.style()


def room_of(cell: QStyleOptionViewItem) -> QRectF:
    """Return where the style puts the text of a cell that has all its parts."""
    style = style_of(cell)
    room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, cell.widget)
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, cell, cell.widget) + 1
    return QRectF(room.adjusted(margin, 0, -margin, 0))


def colour_of(cell: QStyleOptionViewItem) -> QColor:
    chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
    return cell.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)


def stands_right(cell: QStyleOptionViewItem) -> bool:
    side = QStyle.visualAlignment(cell.direction, cell.displayAlignment)
    return bool(side & Qt.AlignmentFlag.AlignRight)


def write(
    painter: QPainter, option: QStyleOptionViewItem, ground: Ground, text: str, advance: float, letters: QFontMetricsF
) -> None:
    """Put a text of one line on its ground; one that does not fit is cut as the table wishes."""
    room = ground.room
    if advance > room.width():
        text = letters.elidedText(text, option.textElideMode, room.width())
        advance = letters.horizontalAdvance(text)
    corner = option.rect.topLeft()
    left = room.right() - advance if ground.is_right else room.left()
    base = room.top() + (room.height() - letters.height()) // 2 + letters.ascent()
    painter.setPen(ground.colour)
    painter.setFont(option.font)
    painter.drawText(QPointF(corner.x() + left, corner.y() + base), text)
