"""The orders that were found, as a table; where there are none, the words that say so stand in its place."""

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from app.domain.identifiers import OrderNumber
from app.presenters.orders_state import OrdersState
from app.ui.icons import Icons
from app.ui.models.order_table import COLUMNS, OrderTableModel
from app.ui.parts import make_button, make_label, make_scroll
from app.ui.screens.order_columns import OrderColumns
from app.ui.theme import set_look
from app.ui.widgets.highlight_delegate import HighlightDelegate
from app.ui.widgets.order_table import OrderTableView
from app.ui.worded import Worded

if TYPE_CHECKING:
    from app.ui.screens.columns_dialog import ColumnsDialog

_USUAL, _CLOSE = 2.5, 1.4
"""How high a row is, in lines of text."""


class OrderList(Worded, QStackedWidget):
    """Draws the rows of `OrdersState`. Which order is chosen in it the screen decides."""

    chosen = Signal(str)
    """A line was chosen: its order's number."""
    leafed = Signal()
    """The list goes on page by page."""
    opened = Signal()
    """Enter or a double click on the chosen line."""
    end_reached = Signal()
    """The last lines are in sight."""
    shown = Signal(object)
    """The numbers of the orders in sight changed."""
    way_out_wanted = Signal()
    """What stands in the way of a result is to go."""

    banks_wanted = Signal()
    """The banks are to be asked about what is typed."""
    mark_toggled = Signal(str)
    """The order whose mark changes."""
    range_marked = Signal(object, bool)
    """The orders of a range, and whether it begins."""
    all_wanted = Signal()
    """Every order that fits is to be marked."""
    menu_wanted = Signal(QPoint)
    """What can be done is to be shown at this place of the screen: the other button of the mouse, or the menu key."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("orderList")
        self._icons = icons
        self._state = OrdersState()
        self._measured: tuple[object, ...] = ()
        self._is_folded = False
        self._is_drawing = False
        self._model = OrderTableModel(icons)
        self._make_table()
        self._empty_title = make_label("ordersEmpty", role="heading", centred=True)
        self._empty_hint = make_label("ordersEmptyHint", role="muted", centred=True)
        self._way_out = make_button("ordersWayOut", icons.icon("close"))
        self._ask_banks = make_button("ordersAskBanks", icons.icon("bank"))
        nothing = QWidget()
        hints = QVBoxLayout(nothing)
        hints.addStretch()
        hints.addWidget(self._empty_title)
        hints.addWidget(self._empty_hint)
        hints.addWidget(self._way_out, 0, Qt.AlignmentFlag.AlignCenter)
        hints.addWidget(self._ask_banks, 0, Qt.AlignmentFlag.AlignCenter)
        hints.addStretch()
        self.addWidget(self._table)
        self.addWidget(make_scroll(nothing))
        self._wire()
        self._set_texts()

    @property
    def written_titles(self) -> dict[str, str]:
        """The titles of the columns a file holds, by column, in their order on screen."""
        titles = self._model.titles
        return {column: titles[column] for column in self.columns.written}

    def choose_columns(self) -> None:
        """Ask which columns are shown, in which order; `columns` tells of each change."""
        module = importlib.import_module("app.ui.screens.columns_dialog")  # seldom asked, and the first rows wait
        dialog: ColumnsDialog = module.ColumnsDialog(self.columns, self._model.titles, self._icons, self)
        dialog.changed.connect(self.columns.changed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def draw(self, state: OrdersState) -> None:
        before, self._state = self._state, state
        self._show_rows(state)
        if before.rows is not state.rows and _marks(before) != _marks(state):
            self._table.draw_marks()
        if not before.rows and state.rows:
            self._size_rows()
        self.setCurrentIndex(0 if state.rows else 1)
        self._empty_title.setText(state.empty_title)
        self._empty_hint.setText(state.empty_hint)
        self._way_out.setText(state.way_out)
        self._way_out.setAccessibleName(state.way_out or self.tr("Take away what stands in the way of a result"))
        self._way_out.setVisible(bool(state.way_out))
        self._ask_banks.setText(state.ask_banks)
        self._ask_banks.setVisible(bool(state.ask_banks))
        if self._delegate.show_highlights(state.highlights):
            self._table.viewport().update()
        self._draw_columns(state)
        if state.selected != before.selected or not self._table.selectionModel().hasSelection():
            # Only then: the cursor may be on its way to the next line while this one is drawn.
            self._follow_selection(state)

    def _show_rows(self, state: OrdersState) -> None:
        """Let the rows change. Where the chosen one leaves, Qt chooses its neighbour, which nobody wished."""
        self._is_drawing = True
        chosen = self._number_in(self._table.currentIndex().row())
        self._model.show(state.rows)
        if self._number_in(self._table.currentIndex().row()) != chosen:
            self._table.clearSelection()
        self._is_drawing = False

    def _draw_columns(self, state: OrdersState) -> None:
        """Measure the columns anew where something they depend on has changed: each measures every line in sight."""
        found = state.columns, state.tab, state.highlights, bool(state.details)
        measured = (state.rows, *found, self.fontMetrics().height())
        if measured != self._measured:
            self._measured = measured
            self.columns.draw(state)

    def fold(self, is_folded: bool) -> None:
        """Stand with lines close to each other where there is little height."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            set_look(self._table.horizontalHeader(), tight=is_folded)
            self._size_rows()

    def leave_order(self) -> None:
        """Choose none, and take the keys."""
        self._table.clearSelection()
        self._table.setFocus()

    def toggle_mark(self) -> None:
        """Mark the line the cursor is on, or take its mark off."""
        if self._table.currentIndex().isValid():
            self.mark_toggled.emit(self._number_in(self._table.currentIndex().row()))

    def take_keys(self) -> None:
        """Put the keyboard into the table, on its first row where none is chosen."""
        if not self._table.selectionModel().hasSelection() and self._model.rowCount():
            self._table.selectRow(max(0, self._table.currentIndex().row()))
        self._table.setFocus()

    # --- building --------------------------------------------

    def _make_table(self) -> None:
        self._table = OrderTableView()
        self._table.setObjectName("orderTable")
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # numbers begin alike, and differ at their end
        self._table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._delegate = HighlightDelegate(COLUMNS, self._table)
        self._table.setItemDelegate(self._delegate)
        self.columns = OrderColumns(self._table, self._model, self._delegate)

    def _wire(self) -> None:
        self._table.selectionModel().selectionChanged.connect(self._on_selected)
        self._table.activated.connect(self._on_activated)
        self._table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._table.mark_toggled.connect(lambda row: self.mark_toggled.emit(self._number_in(row)))
        self._table.leafed.connect(self.leafed)
        self._table.range_drawn.connect(self._on_range)
        self._table.all_wanted.connect(self.all_wanted)
        self._table.customContextMenuRequested.connect(self._on_menu)
        self._way_out.clicked.connect(self.way_out_wanted)
        self._ask_banks.clicked.connect(self.banks_wanted)

    # --- slots --------------------------------------------

    def _on_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self._table.viewport().mapToGlobal(at))

    def _on_selected(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes and not self._is_drawing:
            number = self._model.number_at(indexes[0])
            if number != self._state.selected:
                self.chosen.emit(number)

    def _on_activated(self, index: QModelIndex) -> None:
        """Open the order of the line Enter was pressed on: the cursor may stand on one that is not chosen."""
        self._table.selectRow(index.row())
        self.opened.emit()

    def _on_scrolled(self, value: int) -> None:
        bar = self._table.verticalScrollBar()
        if self._state.more and value >= bar.maximum() - bar.pageStep():
            self.end_reached.emit()
        self._tell_shown()

    def _on_range(self, first: int, last: int, begins: bool) -> None:
        self.range_marked.emit([self._number_in(row) for row in range(first, last + 1)], begins)

    # --- drawing --------------------------------------------

    def _follow_selection(self, state: OrdersState) -> None:
        row = self._model.row_of(state.selected)
        if row >= 0 and self._table.currentIndex().row() != row:
            self._table.selectRow(row)

    def _tell_shown(self) -> None:
        self.shown.emit(tuple(self._in_sight()))

    def _in_sight(self) -> list[OrderNumber]:
        numbers = [self._number_in(line) for line in self._table.lines_in_sight]
        return [number for number in numbers if number is not None]

    def _number_in(self, row: int) -> OrderNumber | None:
        return self._model.number_at(self._model.index(row, 0))

    def _size_rows(self) -> None:
        """Give the rows room to breathe at any text size, as much as there is."""
        line, share = self.fontMetrics().height(), _CLOSE if self._is_folded else _USUAL
        self._table.verticalHeader().setDefaultSectionSize(round(line * share))
        self._table.setIconSize(QSize(line * 13 // 8, line * 9 // 8))
        self._tell_shown()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._delegate.forget()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size_rows()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._table.setAccessibleName(self.tr("Orders"))
        self._ask_banks.setAccessibleName(self.tr("Also ask the banks"))
        self._way_out.setAccessibleName(self.tr("Take away what stands in the way of a result"))
        self._model.set_titles(
            {
                "time": self.tr("Time"),
                "number": self.tr("Order"),
                "amount": self.tr("Amount"),
                "status": self.tr("Status"),
                "customer": self.tr("Customer or note"),
                "card": self.tr("Card"),
                "mode": self.tr("Method"),
                "operator": self.tr("Operator"),
                "bank": self.tr("Bank"),
                "left": self.tr("Due"),
                "mark": self.tr("selected"),
            }
        )
        self.columns.fit()


def _marks(state: OrdersState) -> list[bool]:
    return [row.marked for row in state.rows]
