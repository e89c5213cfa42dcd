"""A table of orders in which lines are marked by keys and clicks, beside the one the cursor is on."""

from contextlib import nullcontext

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QTableView

from app.ui.sight import give_sight
from app.ui.widgets.wrapping_delegate import without_line_below

MARK_ROLE = Qt.ItemDataRole.CheckStateRole
_SIDE = 18
_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _MarkHeader(QHeaderView):
    """The boxes before the lines: whichever columns are shown, and in whichever order, a mark is seen."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        give_sight(self, QPalette.ColorRole.Button)
        self._table = table
        self._drawn: dict[tuple[object, ...], QPixmap] = {}
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, line: int) -> None:
        """Paint a box and what stands around it: the same in all lines, so it is drawn once and kept."""
        is_marked = bool(self.model().headerData(line, Qt.Orientation.Vertical, MARK_ROLE))
        ratio = self.devicePixelRatioF()
        is_chosen = self._table.selectionModel().isRowSelected(line)
        key = rect.width(), rect.height(), is_marked, is_chosen, self.isActiveWindow(), ratio
        if key not in self._drawn:
            self._drawn[key] = self._section(rect.size(), line, is_marked, is_chosen, ratio)
        is_at_edge = rect.bottom() == self.viewport().height() - 1 and line == self.count() - 1
        if is_at_edge and is_chosen:
            painter.fillRect(rect, self._table.palette().highlight())
        # As in the cells of the last row: the frame is there already.
        with without_line_below(painter, rect) if is_at_edge else nullcontext():
            painter.drawPixmap(rect.topLeft(), self._drawn[key])

    def _section(self, size: QSize, line: int, is_marked: bool, is_chosen: bool, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter, rect = QPainter(picture), QRect(QPoint(), size)
        painter.save()
        super().paintSection(painter, rect, line)
        painter.restore()
        if is_chosen:  # down to the line between the rows
            painter.fillRect(rect.adjusted(0, 0, 0, -1), self._table.palette().highlight())
        box = QStyleOptionViewItem()
        box.initFrom(self)
        box.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if is_marked else QStyle.StateFlag.State_Off
        )
        side = self._side()
        box.rect = QRect(0, 0, side, side)
        box.rect.moveCenter(rect.center())
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, self._table)
        painter.end()
        return picture

    def changeEvent(self, event: QEvent) -> None:
        self._drawn.clear()  # colours or letters may have changed
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the width of a box and its room; Qt would ask two hundred lines, with every change of the list."""
        return QSize(self._side() * 2, 0)

    def _side(self) -> int:
        """Return how large a box is at the text size in force, in pixels."""
        box = QStyleOptionViewItem()
        box.initFrom(self)
        return self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, box, self._table) or _SIDE


class OrderTableView(QTableView):
    """Space marks a line, Shift and an arrow draw a range out, Ctrl+A marks all that fit.

    Home and End go to the first and the last line.
    """

    mark_toggled = Signal(int)
    """The line whose mark changes."""
    range_drawn = Signal(int, int, bool)
    """First and last line of a range, and whether it begins with this step."""
    all_wanted = Signal()
    leafed = Signal()
    """A key has gone on by a page; the line it has come to is chosen."""
    resized = Signal()
    """It has another room for its columns, shows more lines, or letters of another size."""

    def __init__(self) -> None:
        super().__init__()
        give_sight(self, QPalette.ColorRole.Base)
        self.setVerticalHeader(_MarkHeader(self))
        self.verticalHeader().sectionPressed.connect(self.mark_toggled)
        self._anchor: int | None = None

    @property
    def lines_in_sight(self) -> range:
        """The lines of which at least a part is seen."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.verticalHeader().viewport().update()  # the box before the chosen line has its ground

    def draw_marks(self) -> None:
        """Draw the boxes before the lines again: other lines are marked."""
        self.verticalHeader().headerDataChanged(Qt.Orientation.Vertical, 0, self.model().rowCount() - 1)

    def follow_header(self) -> None:
        """Take over at once what the header has changed without a word; a layout Qt has put off is done with it."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._step_out_of_hidden_column()
        key, shifted = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.mark_toggled.emit(self.currentIndex().row())
        elif shifted and key in _ARROWS:
            self._draw_out(_ARROWS[Qt.Key(key)])
        elif key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.all_wanted.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):  # Qt goes along the line, where nothing is to be chosen
            self.selectRow(0 if key == Qt.Key.Key_Home else self.model().rowCount(QModelIndex()) - 1)
        else:
            super().keyPressEvent(event)
        if key in _PAGES:
            self.leafed.emit()
        if key != Qt.Key.Key_Shift and not (shifted and key in _ARROWS):
            self._anchor = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        now, before = event.size(), event.oldSize()
        if now.width() != before.width() or now.height() > before.height():
            self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self.resized.emit)  # once the header has its letters too

    def mousePressEvent(self, event: object) -> None:
        self._anchor = None
        super().mousePressEvent(event)  # type: ignore[arg-type]

    def _step_out_of_hidden_column(self) -> None:
        """Put the cursor into a column that is shown: from one that has left, Qt's arrows lead nowhere."""
        here, header = self.currentIndex(), self.horizontalHeader()
        if here.isValid() and self.isColumnHidden(here.column()):
            shown = header.logicalIndexAt(0)
            self.selectionModel().setCurrentIndex(
                here.siblingAtColumn(shown), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def _draw_out(self, step: int) -> None:
        """Let the range reach one line further, and take the cursor along."""
        here = max(self.currentIndex().row(), 0)
        begins = self._anchor is None
        if self._anchor is None:
            self._anchor = here
        there = min(max(here + step, 0), self.model().rowCount(QModelIndex()) - 1)
        if there < 0:
            return
        self.selectRow(there)
        self.range_drawn.emit(min(self._anchor, there), max(self._anchor, there), begins)
