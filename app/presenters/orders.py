"""The orders screen: the journal as a table, one order in a panel, and news that arrive by themselves."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from app.domain.bulk import totals
from app.domain.errors import PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.order import Order
from app.domain.timeline import TimelineEntry
from app.presenters.errors import Doing
from app.presenters.exported_orders import ExportedOrders
from app.presenters.finding import FindingPresenter
from app.presenters.message import Message
from app.presenters.money_acts import OrderMoneyPresenter
from app.presenters.order_details import OrderDetailsWriter
from app.presenters.order_listing import OrderListing
from app.presenters.order_marks import OrderMarks
from app.presenters.order_rows import OrderRows
from app.presenters.orders_state import MarkedOrders, OrderDetails, OrdersState, OrdersView, Tab, TabTitle
from app.presenters.orders_words import OrdersWords
from app.presenters.presenter import Presenter, Speech
from app.presenters.written_rows import WrittenRows
from app.services.cancellation import Cancellation
from app.services.order_export import OrderExport
from app.services.order_refresh import OrderRefresh
from app.services.order_search import OrderSearch
from app.services.ports import Banks, Clock, OrderFilter

_MOST_MARKED = 500
"""So many orders are marked at once at most: each is an act of its own, looked through line by line before."""


class OrdersPresenter(Presenter):
    """Keeps the rows that fit search and tab, newest first, and the order that is looked at."""

    def __init__(
        self,
        speech: Speech,
        search: OrderSearch,
        refresh: OrderRefresh,
        cancellation: Cancellation,
        banks: Banks,
        clock: Clock,
        export: OrderExport,
        money: OrderMoneyPresenter,
        finding: FindingPresenter,
    ) -> None:
        super().__init__(speech)
        self.money = money
        self.finding = finding
        self._search = search
        self._refresh = refresh
        self._cancellation = cancellation
        self._banks = banks
        self._written = WrittenRows(OrderRows(speech, banks))
        self._clock = clock
        self._export = export
        self._view: OrdersView | None = None
        self._listing = OrderListing(search, finding)
        self._marks = OrderMarks()
        self._asked: OrderFilter | None = None
        self._selected: Order | None = None
        self._timeline: Sequence[TimelineEntry] = ()
        self._message: Message | None = None
        self._refreshing = False
        self._busy = False
        self._exporting = False
        finding.serve(self.load, self._tell)

    def attach(self, view: OrdersView) -> None:
        self._view = view
        self.render()

    @property
    def selected(self) -> Order | None:
        """The order whose details are on the screen."""
        return self._selected

    def speak(self, speech: Speech) -> None:
        """Use these words from now on, for the money of the order as well."""
        self.money.speak(speech)
        self.finding.speak(speech)
        self._written = WrittenRows(OrderRows(speech, self._banks))
        super().speak(speech)

    # --- finding --------------------------------------------------------------------------------------------------

    async def load(self, text: str | None = None, tab: Tab | None = None) -> None:
        """Show the newest orders that fit. Leaves the old rows until the new ones are there."""
        try:
            await self.finding.read(text, tab)
            await self._listing.load()
            self._keep_marks()
            if len(self._listing):
                self.render()
            elif self.finding.is_narrowed or self._listing.tab is not Tab.ALL:
                await self.finding.look_for_way_out()
        except PaydeskError as failure:
            self._say(failure)
            return
        await self.count()

    def _keep_marks(self) -> None:
        """Take the marks off once something else is looked for; else those of orders that left the list."""
        if self._asked != self._listing.wanted:
            self._marks.clear()
        self._asked = self._listing.wanted
        self._marks.keep_only(self._listing)

    async def load_more(self) -> None:
        """Add the next older orders below."""
        if await self._listing.load_more():
            self.render()

    async def count(self) -> None:
        """Bring the counters of the tabs up to date."""
        try:
            await self._listing.count()
        except PaydeskError as failure:
            self._say(failure)
            return
        self.render()

    async def look_up(self, text: str) -> None:
        """Show what fits, and open the one order with this number, bank's id or last four digits.

        The opened order is as its bank says it stands. A fragment only fills the table.
        """
        await self.load(text)
        if not self.finding.may_be_looked_up or (len(self._listing) and not await self._search.names_one(text)):
            return
        await self._guarded(lambda: self._search.look_up(text), then=self._open)

    async def select(self, number: OrderNumber | None) -> None:
        """Show one order in the panel, or close the panel."""
        self._message = None
        if number is None:
            self._selected, self._timeline = None, ()
            await self.money.show(None)
            self.render()
            return
        order = await self._search.order(number)
        if order is not None:
            await self._open(order)

    # --- marking --------------------------------------------------------------------------------------------------

    @property
    def marked(self) -> tuple[OrderNumber, ...]:
        """The marked orders, in the order they stand in on the screen."""
        return tuple(order.number for order in self._marked_orders)

    def toggle_mark(self, number: OrderNumber) -> None:
        """Mark an order of the list, or take its mark off."""
        self._marks.toggle(number)
        self.render()

    def extend_marks(self, numbers: Iterable[OrderNumber], begins: bool) -> None:
        """Mark a range of the list; `begins` tells it from one that grows or shrinks."""
        self._marks.extend(numbers, begins)
        self.render()

    async def mark_all(self) -> None:
        """Mark every order that fits search and tab, loaded or not, as far as so many can be looked through."""
        try:
            await self._listing.load_all(_MOST_MARKED)
        except PaydeskError as failure:
            self._say(failure)
            return
        self._marks.mark(order.number for order in self._listed_orders[:_MOST_MARKED])
        self.render()

    def clear_marks(self) -> None:
        self._marks.clear()
        self.render()

    @property
    def _listed_orders(self) -> Sequence[Order]:
        return self._listing.in_order(self._rows)

    @property
    def _marked_orders(self) -> list[Order]:
        return [order for order in self._listed_orders if order.number in self._marks]

    def _marked_state(self) -> MarkedOrders | None:
        orders = self._marked_orders if len(self._marks) else []
        if not orders:
            return None
        sums = ", ".join(self._speech.formats.money(each) for each in totals(order.amount for order in orders))
        return MarkedOrders(len(orders), self._words.marked(len(orders), sums))

    # --- acting ---------------------------------------------------------------------------------------------------

    async def refresh_all(self) -> None:
        """Ask the banks about every open order now."""
        self._refreshing = True
        self.render()
        try:
            await self._refresh.ask_now()
        except PaydeskError as failure:
            self._say(failure)
        finally:
            self._refreshing = False
            self.render()

    async def ask_bank(self) -> None:
        """Ask the bank about the order in the panel."""
        if self._selected is not None:
            number = self._selected.number
            await self._guarded(lambda: self._search.look_up(number), then=self._open)

    async def cancel(self) -> None:
        """Cancel the order in the panel; the bank's word decides whether it was in time."""
        if self._selected is not None:
            number = self._selected.number
            await self._guarded(lambda: self._cancellation.cancel(number), then=self._open)

    # --- saving as a file -----------------------------------------------------------------------------------------

    def export_name(self) -> str:
        """Return how a file with the list is called unless the clerk calls it otherwise; no ending."""
        return self._exported.file_name(self._clock.now())

    async def export(self, target: Path, titles: Mapping[str, str]) -> None:
        """Save every order that fits search and tab, loaded or not, under the titles the columns have on screen."""
        if self._exporting:
            return
        self._exporting, self._message = True, None
        self.render()
        exported, wanted = self._exported, self._listing.wanted
        try:
            count = await self._export.save(target, wanted, exported.look(titles), exported.row, self._tell_exported)
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure)
        else:
            self._message = exported.saved(count, target)
        finally:
            self._exporting = False
            self.render()

    def _tell_exported(self, done: int, total: int) -> None:
        if self._view is not None:
            self._view.show_exported(done, total)

    @property
    def _exported(self) -> ExportedOrders:
        return ExportedOrders(self._speech, self._banks)

    def copied(self) -> None:
        self._message = self._words.copied()
        self.render()

    def receipt_saved(self, target: Path) -> None:
        self._message = self._words.receipt_saved(target)
        self.render()

    def receipt_failed(self, reason: str) -> None:
        """Say that a receipt could not be given that way; the order is as it was."""
        self._message = self._words.receipt_failed(reason)
        self.render()

    def dismiss_message(self) -> None:
        self._message = None
        self.render()

    def shown(self, numbers: Iterable[OrderNumber]) -> None:
        """Tell which rows are on screen; their orders are asked about more often."""
        self._refresh.show("orders", numbers)

    async def orders_changed(self, orders: Iterable[Order]) -> None:
        """Take news: rows change where they stand, new orders appear on top; drawn once."""
        for order in orders:
            self._listing.take(order)
            if self._selected is not None and self._selected.number == order.number:
                self._selected = order
                self._timeline = await self._search.timeline(order.number)
                await self.money.show(order)
        self.render()
        if self._view:
            self._view.count_soon()

    # --- drawing --------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        now = self._clock.now()
        rows = self._written.of(self._listed_orders, self._marks, now)
        title, hint = ("", "") if rows else self._words.empty(self.finding, self._listing.tab)
        self._view.draw(
            OrdersState(
                tab=self._listing.tab,
                tabs=self._tabs(),
                rows=rows,
                selected=self._selected.number if self._selected else None,
                details=self._details(now),
                message=self._message,
                empty_title=title,
                empty_hint=hint,
                refreshing=self._refreshing,
                busy=self._busy,
                more=self._listing.more,
                exporting=self._exporting,
                marked=self._marked_state(),
                way_out=self._words.way_out(self.finding.way_out) if not rows else "",
                highlights=self.finding.highlights,
                columns=self.finding.columns,
            )
        )

    def _details(self, now: datetime) -> OrderDetails | None:
        if self._selected is None:
            return None
        return OrderDetailsWriter(self._speech, self._banks).details(self._selected, self._timeline, now)

    @property
    def _words(self) -> OrdersWords:
        return OrdersWords(self._speech.translate)

    @property
    def _rows(self) -> OrderRows:
        return OrderRows(self._speech, self._banks)

    async def _open(self, order: Order) -> None:
        self._selected = order
        self._timeline = await self._search.timeline(order.number)
        await self.money.show(order)
        self._listing.change(order)
        self.render()

    async def _guarded(self, work: Callable[[], Awaitable[Order]], then: Callable[[Order], Awaitable[None]]) -> None:
        """Do one thing at the bank for the panel; a failure becomes a message."""
        if self._busy:
            return
        self._busy, self._message = True, None
        self.render()
        try:
            order = await work()
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure, Doing.EXISTING_ORDER)
        else:
            await then(order)
        finally:
            self._busy = False
            self.render()

    def _tell(self, message: Message) -> None:
        self._message = message
        self.render()

    def _say(self, failure: PaydeskError) -> None:
        self._message = self._speech.errors.message(failure)
        self.render()

    def _tabs(self) -> tuple[TabTitle, ...]:
        titles = self._words.titles()
        return tuple(TabTitle(tab, title, self._listing.count_of(tab)) for tab, title in titles.items())
