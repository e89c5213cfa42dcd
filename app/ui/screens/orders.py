"""The orders screen: search, tabs with counters, the table, and the panel of one order."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind
from app.presenters.orders import OrdersPresenter
from app.presenters.orders_state import OrdersState, Tab
from app.services.order_views import ColumnLook
from app.ui.choosing import show_checked, when_chosen
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_working_bar
from app.ui.screens.bulk_bar import BulkBar
from app.ui.screens.columns_dialog import ColumnsDialog
from app.ui.screens.filter_bar import FilterBar
from app.ui.screens.money_panel import MoneyPanel
from app.ui.screens.order_columns import USUAL
from app.ui.screens.order_finder import OrderFinder
from app.ui.screens.order_list import OrderList
from app.ui.screens.order_panel import OrderPanel
from app.ui.screens.receipt_giving import ReceiptGiving
from app.ui.shortcuts import bind, spoken
from app.ui.tasks import Tasks
from app.ui.till_printer import TillPrinter
from app.ui.widgets.export_bar import ExportBar
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.message_bar import MessageBar

_COUNT_PAUSE = 250
_EXPORT_KEYS = "Ctrl+Shift+S"


class OrdersScreen(QWidget):
    """Draws `OrdersState`; every wish goes to the presenter."""

    bulk_wanted = Signal(object)
    saved_card_wanted = Signal(str)
    """A saved card of this customer is to be charged, for the sum of the chosen order."""
    """A `BulkKind`: what is to be done with the orders that are marked."""

    def __init__(
        self,
        presenter: OrdersPresenter,
        tasks: Tasks,
        icons: Icons,
        open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        printer: TillPrinter | None = None,
    ) -> None:
        """`open_address` hands a mail over to the program that writes mails; `printer` is the till's own."""
        super().__init__()
        self.setObjectName("orders")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._state = OrdersState()
        self._receipts = ReceiptGiving(self, open_address, printer)
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)

    # --- building --------------------------------------------

    def _make_fields(self) -> None:
        self._title = make_label("ordersTitle", role="title")
        self._title.setWordWrap(False)
        self._finder = OrderFinder(self._icons)
        self._filters = FilterBar(self._presenter.finding, self._tasks, self._icons)
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
        self._list = OrderList(self._icons)
        self._bulk = BulkBar(self._icons)
        self._money = MoneyPanel(self._presenter.money, self._tasks, self._icons)
        self._panel = OrderPanel(self._icons, self._money, self._receipts.has_printer)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_PAUSE)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._finder, 2)
        top.addWidget(self._refresh)
        top.addWidget(self._export)
        tabs = FlowLayout(spacing=4)
        for tab in (Tab.ALL, Tab.WAITING, Tab.HELD, Tab.PAID, Tab.CLOSED, Tab.IN_DOUBT):
            tabs.addWidget(self._tabs[tab])
        tabs.addWidget(self._filters.menus)
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
        box.addWidget(self._filters)
        box.addWidget(self._message)
        box.addWidget(self._export_bar)
        box.addWidget(self._working)
        box.addWidget(self._split, 1)
        box.addWidget(self._bulk)

    def _wire(self) -> None:
        self._finder.wanted.connect(self._load)
        self._finder.entered.connect(self._look_up)
        self._counting.timeout.connect(lambda: self._start("orders.count", self._presenter.count))
        self._refresh.clicked.connect(self.refresh)
        self._export.clicked.connect(self._ask_for_target)
        bind(self, _EXPORT_KEYS, self.export)
        bind(self, "R", lambda: self._money.press(OperationKind.REFUND))
        bind(self, "V", lambda: self._money.press(OperationKind.VOID))
        self._export_bar.stopped.connect(lambda: self._tasks.cancel("orders.export"))
        for tab, button in self._tabs.items():
            when_chosen(button, partial(self._load, tab))
        self._list.chosen.connect(self._select)
        self._list.opened.connect(self._panel.setFocus)
        self._list.end_reached.connect(lambda: self._start("orders.more", self._presenter.load_more))
        self._list.shown.connect(self._presenter.shown)
        self._list.mark_toggled.connect(self._presenter.toggle_mark)
        self._list.range_marked.connect(self._presenter.extend_marks)
        for source in (self._list, self._bulk):
            source.all_wanted.connect(lambda: self._start("orders.mark", self._presenter.mark_all))
        self._bulk.act_wanted.connect(self.bulk_wanted)
        self._bulk.cleared.connect(self._presenter.clear_marks)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._panel.closed.connect(self._close_panel)
        self._panel.cancel_requested.connect(lambda: self._start("orders.cancel", self._presenter.cancel, money=True))
        self._panel.ask_requested.connect(lambda: self._start("orders.ask", self._presenter.ask_bank))
        self._panel.link_copied.connect(self._presenter.copied)
        self._panel.saved_card_wanted.connect(self.saved_card_wanted)
        self._panel.receipt_wanted.connect(self._receipts.give)
        self._receipts.saved.connect(self._presenter.receipt_saved)
        self._receipts.failed.connect(self._presenter.receipt_failed)
        bind(self, "P", self._panel.open_receipts)
        self._wire_finding()

    def _wire_finding(self) -> None:
        self._filters.typed.connect(self._finder.set_text)
        self._filters.columns_wanted.connect(self.choose_columns)
        self._filters.list_wanted.connect(self._list.take_keys)
        self._list.way_out_wanted.connect(self._filters.take_way_out)
        self._list.columns.changed.connect(self._keep_columns)
        bind(self, "F", self.open_filters)
        bind(self, "W", self.open_views)
        bind(self, "O", self.choose_columns)
        bind(self, "Ctrl+Shift+F", self._filters.clear)
        bind(self, "Alt+Del", self._filters.take_way_out)
        for key in range(1, 10):
            bind(self, f"Alt+{key}", partial(self._filters.open_view, key - 1))

    # --- what the frame asks for --------------------------------------------

    def enter(self) -> None:
        """The screen was opened: bring it up to date and put the cursor where work begins."""
        self._load()
        self._finder.setFocus()

    def refresh(self) -> None:
        """Ask the banks about every open order (F5)."""
        self._start("orders.refresh", self._presenter.refresh_all)

    def show_order(self, number: str) -> None:
        """Look this order up, as if its number had been typed."""
        self._finder.set_text(number)
        self._look_up()

    def capture_order(self, number: str) -> None:
        """Look this order up, and ask about capturing its hold once it stands there."""
        self._finder.set_text(number)
        self._tasks.cancel("orders.load")
        self._tasks.cancel("orders.lookup")
        self._tasks.start("orders.lookup", self._look_up_to_capture, number, owner=self)

    async def _look_up_to_capture(self, number: str) -> None:
        await self._presenter.look_up(number)
        self.capture()

    def export(self) -> None:
        """Ask where to save the whole list, if there is any."""
        self._export.click()

    def focus_search(self) -> None:
        self._finder.choose_all()

    def open_filters(self) -> None:
        """Open the menu of filters (F)."""
        self._filters.open_filters()

    def open_views(self) -> None:
        """Open the menu of views (W)."""
        self._filters.open_views()

    def choose_columns(self) -> None:
        """Ask which columns the list shows, in which order (O)."""
        columns = self._list.columns
        dialog = ColumnsDialog(
            columns.columns,
            tuple(ColumnLook(name) for name in USUAL),
            self._list.titles,
            columns.widths,
            self._icons,
            self,
        )
        dialog.changed.connect(self._keep_columns)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def submit(self) -> None:
        """Do what the panel asks about (Ctrl+Enter)."""
        self._money.submit()

    def capture(self) -> None:
        """Ask about capturing the hold in the panel (C)."""
        self._money.press(OperationKind.CAPTURE)

    def escape(self) -> None:
        """Leave the question about money, else close the panel, else take marks off, else empty the search (Esc)."""
        if self._money.leave():
            return
        if self._state.details is not None:
            self._close_panel()
        elif self._state.marked is not None:
            self._presenter.clear_marks()
        elif self._finder.text:
            self._finder.set_text("")
            self._load()

    # --- the presenter's view --------------------------------------------

    def draw(self, state: OrdersState) -> None:
        self._state = state
        for title in state.tabs:
            self._tabs[title.tab].setText(f"{title.title}  {title.count}")
            show_checked(self._tabs[title.tab], title.tab is state.tab)
        self._refresh.setEnabled(not state.refreshing)
        self._export.setEnabled(bool(state.rows) and not state.exporting)
        self._export_bar.follow(state.exporting)
        self._working.setVisible(state.refreshing or state.busy)
        self._message.show_message(state.message)
        self._panel.show_order(state.details, busy=state.busy)
        self._list.draw(state)
        self._bulk.show_marked(state.marked)

    def count_soon(self) -> None:
        self._counting.start()

    def show_exported(self, done: int, total: int) -> None:
        self._export_bar.show_count(done, total)

    # --- slots --------------------------------------------

    def _load(self, tab: Tab | None = None) -> None:
        self._tasks.cancel("orders.load")
        self._tasks.start("orders.load", self._presenter.load, self._finder.text, tab, owner=self)

    def _look_up(self) -> None:
        self._tasks.cancel("orders.load")
        self._tasks.cancel("orders.lookup")
        self._tasks.start("orders.lookup", self._presenter.look_up, self._finder.text, owner=self)

    def _keep_columns(self, columns: tuple[ColumnLook, ...]) -> None:
        self._presenter.finding.keep_columns(columns)
        self._presenter.render()

    def _select(self, number: str) -> None:
        self._tasks.cancel("orders.select")
        self._tasks.start("orders.select", self._presenter.select, OrderNumber(number), owner=self)

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
        self._tasks.start("orders.export", self._presenter.export, Path(target), self._list.titles, owner=self)

    def _close_panel(self) -> None:
        self._tasks.cancel("orders.select")
        self._tasks.start("orders.select", self._presenter.select, None, owner=self)
        self._list.leave_order()

    def _start(self, key: str, work: object, money: bool = False) -> None:
        self._tasks.start(key, work, owner=self, moves_money=money)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Orders"))
        self._refresh.setText(self.tr("Ask the bank"))
        self._refresh.setToolTip(self.tr("Ask the banks about every open order (F5)"))
        self._export.setText(self.tr("Export…"))
        keys = spoken(_EXPORT_KEYS)
        self._export.setToolTip(self.tr("Save this whole list as an Excel or CSV file ({keys})").format(keys=keys))
