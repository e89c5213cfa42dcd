"""The orders screen: search, tabs with counters, the table, and the panel of one order."""

import importlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.operation import OperationKind
from app.presenters.orders import OrdersPresenter
from app.presenters.orders_state import OrdersState, Tab
from app.presenters.slip import Slip
from app.ui.choosing import show_checked, when_chosen
from app.ui.icons import Icons
from app.ui.models.order_table import COLUMNS, OrderTableModel
from app.ui.parts import make_button, make_label, make_line, make_working_bar
from app.ui.screens.money_panel import MoneyPanel
from app.ui.screens.order_panel import OrderPanel
from app.ui.screens.receipt_button import ReceiptWay
from app.ui.shortcuts import bind, spoken
from app.ui.slip_paper import save_pdf
from app.ui.tasks import Tasks
from app.ui.widgets.export_bar import ExportBar
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.message_bar import MessageBar

_TYPING_PAUSE = 120
"""Milliseconds without a key before a search starts: results come while typing, not after each key."""
_COUNT_PAUSE = 250
_HELP = "after-the-payment"
_EXPORT_KEYS = "Ctrl+Shift+S"
_IN_PANEL = [COLUMNS.index(name) for name in ("customer", "card", "mode")]
"""Columns the panel says as well: they give their room to it."""
_LEFT = COLUMNS.index("left")
"""Only a list of holds has it, beside the status."""


class OrdersScreen(QWidget):
    """Draws `OrdersState`; every wish goes to the presenter."""

    help_wanted = Signal(str)

    def __init__(
        self,
        presenter: OrdersPresenter,
        tasks: Tasks,
        icons: Icons,
        open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        """`open_address` hands a mail over to the program that writes mails."""
        super().__init__()
        self._open_address = open_address
        self.setObjectName("orders")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._state = OrdersState()
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)

    # --- building --------------------------------------------

    def _make_fields(self) -> None:
        self._title = make_label("ordersTitle", role="title")
        self._title.setWordWrap(False)
        self._search = make_line("orderSearch", 200)
        self._search.setMaximumWidth(560)
        self._search_icon = IconLabel(self._icons, 20, "search", "muted")
        self._refresh = make_button("refreshOrders", self._icons.icon("refresh"))
        self._export = make_button("exportOrders", self._icons.icon("download"))
        self._tabs = {tab: make_button(f"tab-{tab.value}", role="quiet") for tab in Tab}
        self._tab_group = QButtonGroup(self)
        for button in self._tabs.values():
            button.setCheckable(True)
            button.setAutoExclusive(True)
            self._tab_group.addButton(button)
        self._message = MessageBar(self._icons)
        self._message.setObjectName("ordersMessage")
        self._export_bar = ExportBar(self._icons)
        self._working = make_working_bar("ordersWorking")
        self._make_table()
        self._empty_title = make_label("ordersEmpty", role="heading", centred=True)
        self._empty_hint = make_label("ordersEmptyHint", role="muted", centred=True)
        self._money = MoneyPanel(self._presenter.money, self._tasks, self._icons)
        self._panel = OrderPanel(self._icons, self._money)
        self._typing = _timer(self, _TYPING_PAUSE)
        self._counting = _timer(self, _COUNT_PAUSE)

    def _make_table(self) -> None:
        self._model = OrderTableModel(self._icons)
        self._table = QTableView()
        self._table.setObjectName("orderTable")
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.setIconSize(QSize(26, 18))
        self._table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setResizeContentsPrecision(0)  # what is in sight decides, not a million rows
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(COLUMNS.index("customer"), QHeaderView.ResizeMode.Stretch)
        header.moveSection(_LEFT, COLUMNS.index("status") + 1)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._search_icon)
        top.addWidget(self._search, 2)
        top.addWidget(self._refresh)
        top.addWidget(self._export)
        tabs = FlowLayout(spacing=4)
        for tab in (Tab.ALL, Tab.WAITING, Tab.HELD, Tab.PAID, Tab.CLOSED, Tab.IN_DOUBT):
            tabs.addWidget(self._tabs[tab])
        nothing = QWidget()
        hints = QVBoxLayout(nothing)
        hints.addStretch()
        hints.addWidget(self._empty_title)
        hints.addWidget(self._empty_hint)
        hints.addStretch()
        self._list = QStackedWidget()
        self._list.addWidget(self._table)
        self._list.addWidget(nothing)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self._list)
        self._split.addWidget(self._panel)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addLayout(top)
        box.addLayout(tabs)
        box.addWidget(self._message)
        box.addWidget(self._export_bar)
        box.addWidget(self._working)
        box.addWidget(self._split, 1)

    def _wire(self) -> None:
        self._search.textEdited.connect(lambda _text: self._typing.start())
        self._search.returnPressed.connect(self._on_search_entered)
        self._typing.timeout.connect(self._load)
        self._counting.timeout.connect(lambda: self._start("orders.count", self._presenter.count))
        self._refresh.clicked.connect(self.refresh)
        self._export.clicked.connect(self._ask_for_target)
        bind(self, _EXPORT_KEYS, self.export)
        bind(self, "R", lambda: self._money.press(OperationKind.REFUND))
        bind(self, "V", lambda: self._money.press(OperationKind.VOID))
        self._export_bar.stopped.connect(lambda: self._tasks.cancel("orders.export"))
        for tab, button in self._tabs.items():
            when_chosen(button, partial(self._load, tab))
        self._table.selectionModel().selectionChanged.connect(self._on_selected)
        self._table.activated.connect(self._on_activated)
        self._table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._panel.closed.connect(self._close_panel)
        self._panel.cancel_requested.connect(lambda: self._start("orders.cancel", self._presenter.cancel, money=True))
        self._panel.ask_requested.connect(lambda: self._start("orders.ask", self._presenter.ask_bank))
        self._panel.link_copied.connect(self._presenter.copied)
        self._panel.receipt_wanted.connect(self._on_receipt_wanted)
        bind(self, "P", self._panel.open_receipts)
        bind(self, "F1", lambda: self.help_wanted.emit(_HELP))

    # --- what the frame asks for --------------------------------------------

    def enter(self) -> None:
        """The screen was opened: bring it up to date and put the cursor where work begins."""
        self._load()
        self._search.setFocus()

    def refresh(self) -> None:
        """Ask the banks about every open order (F5)."""
        self._start("orders.refresh", self._presenter.refresh_all)

    def show_order(self, number: str) -> None:
        """Look this order up, as if its number had been typed."""
        self._search.setText(number)
        self._on_search_entered()

    def export(self) -> None:
        """Ask where to save the whole list, if there is any."""
        self._export.click()

    def focus_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def submit(self) -> None:
        """Do what the panel asks about (Ctrl+Enter)."""
        self._money.submit()

    def capture(self) -> None:
        """Ask about capturing the hold in the panel (C)."""
        self._money.press(OperationKind.CAPTURE)

    def escape(self) -> None:
        """Leave the question about money, else close the panel, else empty the search (Esc)."""
        if self._money.leave():
            return
        if self._state.details is not None:
            self._close_panel()
        elif self._search.text():
            self._search.setText("")
            self._load()

    # --- the presenter's view --------------------------------------------

    def draw(self, state: OrdersState) -> None:
        before, self._state = self._state, state
        for title in state.tabs:
            self._tabs[title.tab].setText(f"{title.title}  {title.count}")
            show_checked(self._tabs[title.tab], title.tab is state.tab)
        self._model.show(state.rows)
        if not before.rows and state.rows:
            self._size_rows()
        self._list.setCurrentIndex(0 if state.rows else 1)
        self._empty_title.setText(state.empty_title)
        self._empty_hint.setText(state.empty_hint)
        self._refresh.setEnabled(not state.refreshing)
        self._export.setEnabled(bool(state.rows) and not state.exporting)
        self._export_bar.follow(state.exporting)
        self._working.setVisible(state.refreshing or state.busy)
        self._message.show_message(state.message)
        self._panel.show_order(state.details, busy=state.busy)
        for column in _IN_PANEL:
            self._table.setColumnHidden(column, state.details is not None)
        # Beside the panel the customer stands in the panel, and the status takes the room that is left.
        fills = QHeaderView.ResizeMode.Stretch if state.details else QHeaderView.ResizeMode.ResizeToContents
        self._table.horizontalHeader().setSectionResizeMode(COLUMNS.index("status"), fills)
        one_bank = len({row.bank for row in state.rows}) <= 1
        self._table.setColumnHidden(COLUMNS.index("bank"), one_bank or state.details is not None)
        self._table.setColumnHidden(_LEFT, state.tab is not Tab.HELD)
        self._follow_selection(state)

    def count_soon(self) -> None:
        self._counting.start()

    def show_exported(self, done: int, total: int) -> None:
        self._export_bar.show_count(done, total)

    # --- slots --------------------------------------------

    def _load(self, tab: Tab | None = None) -> None:
        self._typing.stop()
        self._tasks.cancel("orders.load")
        self._tasks.start("orders.load", self._presenter.load, self._search.text(), tab, owner=self)

    def _on_search_entered(self) -> None:
        self._typing.stop()
        if self._search.text().strip():
            self._tasks.cancel("orders.load")
            self._tasks.cancel("orders.lookup")
            self._tasks.start("orders.lookup", self._presenter.look_up, self._search.text(), owner=self)
        else:
            self._load()

    def _on_selected(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes:
            number = self._model.number_at(indexes[0])
            if number != self._state.selected:
                self._tasks.cancel("orders.select")
                self._tasks.start("orders.select", self._presenter.select, number, owner=self)

    def _on_activated(self, index: QModelIndex) -> None:
        """Open the order of the line Enter was pressed on: the cursor may stand on one that is not chosen."""
        self._table.selectRow(index.row())
        self._panel.setFocus()

    def _on_scrolled(self, value: int) -> None:
        bar = self._table.verticalScrollBar()
        if self._state.more and value >= bar.maximum() - bar.pageStep():
            self._start("orders.more", self._presenter.load_more)
        self._tell_shown()

    def _ask_for_target(self) -> None:
        workbook, csv = self.tr("Excel workbook (*.xlsx)"), self.tr("CSV file (*.csv)")
        dialog = QFileDialog(self, self.tr("Save the orders in this list"))
        dialog.setObjectName("exportFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([workbook, csv])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("csv" if kind == csv else "xlsx"))
        dialog.selectFile(self._presenter.export_name())
        dialog.fileSelected.connect(self._export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export_to(self, target: str) -> None:
        self._tasks.start("orders.export", self._presenter.export, Path(target), self._model.titles, owner=self)

    def _on_receipt_wanted(self, slip: Slip, way: ReceiptWay) -> None:
        match way:
            case ReceiptWay.PRINT:
                self._print(slip)
            case ReceiptWay.FILE:
                self._ask_for_pdf(slip)
            case ReceiptWay.MAIL:
                if not self._open_address(QUrl(slip.mail, QUrl.ParsingMode.StrictMode)):
                    self._presenter.receipt_failed("mailto")

    def _print(self, slip: Slip) -> None:
        try:
            printing = importlib.import_module("app.ui.printing")
        except ImportError as failure:  # a computer without the libraries of its printers
            self._presenter.receipt_failed(str(failure))
            return
        printing.ask_and_print(slip, self, lambda: self._presenter.receipt_failed("printer"))

    def _ask_for_pdf(self, slip: Slip) -> None:
        dialog = QFileDialog(self, self.tr("Save the receipt"))
        dialog.setObjectName("receiptFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(slip.file_name)
        dialog.fileSelected.connect(lambda target: self._save_pdf(slip, Path(target)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_pdf(self, slip: Slip, target: Path) -> None:
        try:
            save_pdf(slip, target)
        except OSError as failure:
            self._presenter.receipt_failed(str(failure))
        else:
            self._presenter.receipt_saved(target)

    def _close_panel(self) -> None:
        self._table.clearSelection()
        self._tasks.cancel("orders.select")
        self._tasks.start("orders.select", self._presenter.select, None, owner=self)
        self._table.setFocus()

    def _start(self, key: str, work: object, money: bool = False) -> None:
        self._tasks.start(key, work, owner=self, moves_money=money)  # type: ignore[arg-type]

    def _follow_selection(self, state: OrdersState) -> None:
        row = self._model.row_of(state.selected)
        if row >= 0 and self._table.currentIndex().row() != row:
            self._table.selectRow(row)

    def _tell_shown(self) -> None:
        first = self._table.rowAt(0)
        last = self._table.rowAt(self._table.viewport().height() - 1)
        if first < 0:
            self._presenter.shown(())
            return
        rows = range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1)
        numbers = [self._model.number_at(self._model.index(row, 0)) for row in rows]
        self._presenter.shown(number for number in numbers if number is not None)

    def _size_rows(self) -> None:
        """Give the rows room to breathe at any text size."""
        self._table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 5 // 2)
        self._tell_shown()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Orders"))
        self._search.setPlaceholderText(self.tr("Number, customer, note, or last four digits"))
        self._search.setAccessibleName(self.tr("Search orders"))
        self._refresh.setText(self.tr("Ask the bank"))
        self._refresh.setToolTip(self.tr("Ask the banks about every open order (F5)"))
        self._export.setText(self.tr("Export…"))
        keys = spoken(_EXPORT_KEYS)
        self._export.setToolTip(self.tr("Save this whole list as an Excel or CSV file ({keys})").format(keys=keys))
        self._table.setAccessibleName(self.tr("Orders"))
        self._model.set_titles(
            {
                "time": self.tr("Time"),
                "number": self.tr("Order"),
                "amount": self.tr("Amount"),
                "status": self.tr("Status"),
                "customer": self.tr("Customer or note"),
                "card": self.tr("Card"),
                "mode": self.tr("How"),
                "bank": self.tr("Bank"),
                "left": self.tr("Hold ends"),
            }
        )


def _timer(owner: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
