"""The orders screen: search, tabs with counters, the table, and the panel of one order."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from app.domain.bulk import BulkKind
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind
from app.presenters.order_keys import BOUND_HERE, KEYS, OF_ONE_ORDER, OrderKey
from app.presenters.orders import OrdersPresenter
from app.presenters.orders_state import OrdersState, Tab
from app.presenters.receipts import ReceiptsNow
from app.services.order_views import ColumnLook
from app.ui.icons import Icons
from app.ui.parts import make_button, make_giving_room, make_giving_scroll, make_label, make_working_bar
from app.ui.screens.bulk_bar import BulkBar
from app.ui.screens.filter_bar import FilterBar
from app.ui.screens.list_pace import ListPace
from app.ui.screens.list_saving import ListSaving
from app.ui.screens.order_finder import OrderFinder
from app.ui.screens.order_list import OrderList
from app.ui.screens.order_menu import KeysDialog, OrderMenu
from app.ui.screens.order_reading import OrderReading
from app.ui.screens.order_side import OrderSide
from app.ui.screens.order_tabs import OrderTabs
from app.ui.screens.orders_head import HeadParts, OrdersHead
from app.ui.screens.receipt_giving import ReceiptGiving
from app.ui.screens.screen import Screen
from app.ui.shortcuts import bind, spoken
from app.ui.space import CLOSE, USUAL
from app.ui.tasks import Tasks
from app.ui.till_printer import TillPrinter
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.today_strip import TodayStrip
from app.ui.worded import Worded

_MARGINS, _LOW_MARGINS = (24, 16, 24, 16), (24, 8, 24, 8)
_EXPORT_KEYS = "Ctrl+Shift+S"


class OrdersScreen(Worded, Screen):
    """Draws `OrdersState`; every wish goes to the presenter."""

    receipts_wanted = Signal()
    """The receipts of the marked orders are to be saved."""
    link_wanted = Signal()
    """The payment link of the chosen order is to be sent again."""
    repeat_wanted = Signal()
    """A sale like the chosen order is to be begun."""
    calls_wanted = Signal()
    """What was said to the bank about the chosen order is to be shown."""
    foreign_wanted = Signal(str)
    """The banks are to be asked about this text."""
    bulk_wanted = Signal(object)
    """A `BulkKind`: what is to be done with the orders that are marked."""
    saved_card_wanted = Signal(str)
    """A saved card of this customer is to be charged, for the sum of the chosen order."""

    def __init__(
        self,
        presenter: OrdersPresenter,
        tasks: Tasks,
        icons: Icons,
        open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        printer: TillPrinter | None = None,
        receipts_now: ReceiptsNow | None = None,
    ) -> None:
        """`open_address` hands a mail over to the program that writes mails; `printer` is the till's own.

        `receipts_now` writes a receipt as its order stands when it leaves.
        """
        super().__init__()
        self.setObjectName("orders")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._state = OrdersState()
        self._receipts = ReceiptGiving(self, tasks, open_address, printer, receipts_now)
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        presenter.today.attach(self._today)

    # --- building --------------------------------------------

    def _make_fields(self) -> None:
        self._title = make_label("ordersTitle", role="title")
        self._title.setWordWrap(False)
        self._finder = OrderFinder(self._icons)
        self._today = TodayStrip()
        self._new = make_button("newOrders", role="link")
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._side = OrderSide(self._split, self._presenter, self._tasks, self._icons, self._receipts)
        self._menu = OrderMenu(self._icons, self._acts(), self._presenter.keys)
        self._filters = FilterBar(self._presenter.finding, self._tasks, self._icons)
        self._refresh = make_button("refreshOrders", self._icons.icon("refresh"))
        self._export = make_button("exportOrders", self._icons.icon("download"))
        self._tabs = OrderTabs(self._filters.menus)
        self._message = MessageBar(self._icons)
        self._message.setObjectName("ordersMessage")
        self._working = make_working_bar("ordersWorking")
        self._list = OrderList(self._icons)
        self._saving = ListSaving(
            self, self._presenter.saving, self._tasks, self._icons, lambda: self._list.written_titles
        )
        self._bulk = BulkBar(self._icons)
        self._pace = ListPace(self)
        self._reading = OrderReading(self, self._presenter, self._tasks, self._finder, self._pace)

    def _lay_out(self) -> None:
        self._head = OrdersHead(
            HeadParts(
                self._title,
                self._finder,
                self._refresh,
                self._export,
                self._menu,
                self._today,
                self._tabs,
                self._filters,
            )
        )
        box = QVBoxLayout(self)
        box.setSpacing(CLOSE)
        box.addWidget(self._head)
        self._said = make_giving_room(self._message)
        box.addWidget(self._said)
        box.addWidget(self._saving.bar)
        box.addWidget(self._working)
        box.addWidget(self._new)
        box.addWidget(self._split, 1)
        self._split.addWidget(self._list)  # where it stands already: Qt measures it, and would once more elsewhere
        self._split.setStretchFactor(0, 2)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(USUAL)
        self._marked = make_giving_scroll(self._bulk)
        box.addWidget(self._marked)

    def _wire(self) -> None:
        self._finder.wanted.connect(self._reading.load)
        self._finder.entered.connect(self._reading.look_up)
        self._finder.list_wanted.connect(self._list.take_keys)
        self._pace.count_due.connect(self._reading.count)
        self._pace.slowness_changed.connect(self._show_working)
        self._pace.quiet.connect(self._make_ahead)
        self._refresh.clicked.connect(self.refresh)
        self._export.clicked.connect(self._saving.begin)
        bind(self, _EXPORT_KEYS, self.export)
        self._new.clicked.connect(self._presenter.show_new)
        self._today.chosen.connect(self._reading.load_tile)
        self._tabs.chosen.connect(self._reading.load)
        self._list.chosen.connect(self._select)
        self._list.leafed.connect(self._side.wait_for_rest)
        self._list.opened.connect(self._side.take_keys)
        self._list.end_reached.connect(self._reading.load_more)
        self._list.shown.connect(self._presenter.shown)
        self._list.mark_toggled.connect(self._presenter.marks.toggle)
        self._list.range_marked.connect(self._presenter.marks.extend)
        for source in (self._list, self._bulk):
            source.all_wanted.connect(self._mark_all)
        self._list.banks_wanted.connect(self._ask_banks)
        self._bulk.act_wanted.connect(self.bulk_wanted)
        self._bulk.receipts_wanted.connect(self.receipts_wanted)
        self._bulk.export_wanted.connect(self.export)
        self._bulk.cleared.connect(self._presenter.marks.clear)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._side.closed.connect(self._close_panel)
        self._side.saved_card_wanted.connect(self.saved_card_wanted)
        self._side.link_wanted.connect(self.link_wanted)
        self._side.repeat_wanted.connect(self.repeat_wanted)
        self._side.calls_wanted.connect(self.calls_wanted)
        self._receipts.saved.connect(self._presenter.receipt_saved)
        self._receipts.failed.connect(self._presenter.receipt_failed)
        self._wire_finding()
        acts = self._acts()
        for key in BOUND_HERE:
            bind(self, KEYS[key], acts[key])

    def _acts(self) -> dict[OrderKey, Callable[[], object]]:
        """What each entry of the menu does, and most of them by a key of this screen."""
        return {
            **{key: partial(self._side.press, key) for key in OF_ONE_ORDER},
            OrderKey.CAPTURE_DUE: lambda: self._start("orders.due", self._capture_due),
            OrderKey.MARK: lambda: self._list.toggle_mark(),
            OrderKey.MARK_ALL: self._mark_all,
            OrderKey.SHOW_NEW: self._presenter.show_new,
            OrderKey.SEARCH: self.focus_search,
            OrderKey.FILTER: self.open_filters,
            OrderKey.VIEWS: self.open_views,
            OrderKey.COLUMNS: self.choose_columns,
            OrderKey.EXPORT: self.export,
            OrderKey.ASK_ALL: self.refresh,
            OrderKey.ASK_BANKS: self._ask_banks,
            OrderKey.KEYS: self.show_keys,
        }

    def _wire_finding(self) -> None:
        self._filters.typed.connect(self._finder.set_text)
        self._filters.columns_wanted.connect(self.choose_columns)
        self._filters.list_wanted.connect(self._list.take_keys)
        self._list.way_out_wanted.connect(self._filters.take_way_out)
        self._list.menu_wanted.connect(self._menu.open_at)
        self._list.columns.changed.connect(self._keep_columns)
        bind(self, "Ctrl+Shift+F", self._filters.clear)
        bind(self, "Alt+Del", self._filters.take_way_out)
        for key in range(1, 10):
            bind(self, f"Alt+{key}", partial(self._filters.open_view, key - 1))

    # --- what the frame asks for --------------------------------------------

    def enter(self) -> None:
        """The screen was opened: bring it up to date and put the cursor where work begins."""
        self._reading.load()
        self._reading.count_day()
        self._finder.setFocus()

    def refresh(self) -> None:
        """Ask the banks about every open order (F5)."""
        self._start("orders.refresh", self._presenter.refresh_all)

    def show_order(self, number: str) -> None:
        """Look this order up, as if its number had been typed; the keys go to it, once it stands there."""
        self._reading.look_up_and(number, self._take_keys)

    def show_tab(self, tab: Tab) -> None:
        """Show the orders of one group of states."""
        self._finder.set_text("")
        self._reading.load(tab)

    def ask_about(self, number: str, kind: OperationKind) -> None:
        """Look this order up, and ask about capturing or releasing its hold once it stands there."""
        self._reading.look_up_and(number, partial(self._side.ask_about, kind))

    def _take_keys(self) -> None:
        if self.isVisible() and self._finder.text == self._presenter.finding.text:  # the clerk did not type on
            self._side.take_keys()

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
        self._list.choose_columns()

    def show_keys(self) -> None:
        """Show every key of this screen (?)."""
        dialog = KeysDialog(self._presenter.keys(), self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def submit(self) -> None:
        """Do what the panel asks about (Ctrl+Enter)."""
        self._side.submit()

    def capture(self) -> None:
        """Ask about capturing the hold in the panel (C)."""
        self._side.press(OrderKey.CAPTURE)

    def press(self, key: OrderKey) -> None:
        """Do what this key does with the order in the panel."""
        self._side.press(key)

    async def _capture_due(self) -> None:
        """Show every hold about to end, marked, and what capturing each would do (H)."""
        if await self._presenter.mark_ending_holds():
            self.bulk_wanted.emit(BulkKind.CAPTURE)

    def escape(self) -> None:
        """Leave what is asked, else close the panel, else take marks off, else empty the search (Esc)."""
        if self._side.leave():
            return
        if self._state.details is not None:
            self._close_panel()
        elif self._state.marked is not None:
            self._presenter.marks.clear()
        elif self._finder.text:
            self._finder.set_text("")
            self._reading.load()

    # --- the presenter's view --------------------------------------------

    def draw(self, state: OrdersState) -> None:
        self._state = state
        self._tabs.show_tabs(state.tabs, state.tab)
        self._refresh.setEnabled(not state.refreshing)
        self._export.setEnabled(bool(state.rows) and not state.exporting)
        self._saving.bar.follow(state.exporting)
        self._show_working()
        self._new.setText(state.new_rows)
        self._new.setVisible(bool(state.new_rows))
        self._message.show_message(state.message)
        self._said.setVisible(state.message is not None)
        self._side.show_order(state.details, busy=state.busy)
        self._list.draw(state)
        self._bulk.show_marked(state.marked)
        self._marked.setVisible(state.marked is not None)

    def count_soon(self) -> None:
        self._pace.count_soon()

    def show_exported(self, done: int, total: int) -> None:
        self._saving.bar.show_count(done, total)

    # --- slots --------------------------------------------

    def _make_ahead(self) -> None:
        """Make some of what the first chosen order will need, a part in each turn of the loop."""
        if self._side.make_next():
            self._pace.wait_for_quiet()

    def _show_working(self) -> None:
        """Draw the thin bar, also while another list keeps its time; the old rows stay until it is there."""
        self._working.setVisible(self._state.refreshing or self._state.busy or self._pace.is_slow)

    def _mark_all(self) -> None:
        self._start("orders.mark", self._presenter.mark_all)

    def _ask_banks(self) -> None:
        if self._state.ask_banks:
            self.foreign_wanted.emit(self._finder.text)

    def _keep_columns(self, columns: tuple[ColumnLook, ...]) -> None:
        self._presenter.finding.keep_columns(columns)
        self._presenter.render()

    def _select(self, number: str) -> None:
        self._side.choose(OrderNumber(number))

    def _close_panel(self) -> None:
        self._side.choose(None)
        self._list.leave_order()

    def _start(self, key: str, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        self._tasks.start(key, work, owner=self)

    def give_room(self) -> None:
        """Give the list what height there is: in the smallest window, in the largest text, five lines stand in it."""
        self._head.fold(self.is_low)
        self._list.fold(self.is_low)
        self.layout().setContentsMargins(*(_LOW_MARGINS if self.is_low else _MARGINS))  # type: ignore[union-attr]

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Orders"))
        self._new.setAccessibleName(self.tr("Show the new orders"))
        self._refresh.setText(self.tr("Ask the bank"))
        self._refresh.setToolTip(self.tr("Ask the banks about every open order (F5)"))
        self._export.setText(self.tr("Export…"))
        keys = spoken(_EXPORT_KEYS)
        self._export.setToolTip(self.tr("Save this whole list as an Excel or CSV file ({keys})").format(keys=keys))
