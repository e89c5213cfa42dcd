"""The orders screen: the journal as a table, one order in a panel, and news that arrive by themselves."""

import asyncio
from collections.abc import Iterable, Mapping
from pathlib import Path

from app.domain.day_figures import DayGroup
from app.domain.errors import PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.presenters.closed_keys import ClosedKeyWords
from app.presenters.discretion import IsDiscreet, openly
from app.presenters.exported_orders import ExportedOrders
from app.presenters.finding import FindingPresenter
from app.presenters.message import Telling
from app.presenters.money_acts import OrderMoneyPresenter
from app.presenters.opened_order import OpenedOrder
from app.presenters.order_keys import KeyGroup, OrderKey, OrderKeyWords
from app.presenters.order_listing import OrderListing
from app.presenters.order_marking import OrderMarking
from app.presenters.order_saving import OrderSaving
from app.presenters.order_writing import OrderWriting
from app.presenters.orders_picture import OrdersPicture
from app.presenters.orders_state import OrdersView, Tab
from app.presenters.orders_words import OrdersWords
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.today import TodayPresenter
from app.presenters.today_state import Elsewhere, TileKind
from app.services.bank_ear import BankEar
from app.services.cancellation import Cancellation
from app.services.hold_plans import HoldPlans
from app.services.needs_attention import NeedsAttention
from app.services.order_export import OrderExport, Wanted
from app.services.order_filters import Period
from app.services.order_notes import OrderNotes
from app.services.order_refresh import OrderRefresh
from app.services.order_search import OrderSearch
from app.services.ports import Banks, Clock

_TAB_OF = {
    DayGroup.PAID: Tab.PAID,
    DayGroup.WAITING: Tab.WAITING,
    DayGroup.HELD: Tab.HELD,
    DayGroup.REFUNDED: Tab.REFUNDED,
    DayGroup.DECLINED: Tab.DECLINED,
}


class OrdersPresenter(MessagePresenter[OrdersView]):
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
        attention: NeedsAttention,
        notes: OrderNotes,
        plans: HoldPlans,
        today: TodayPresenter,
        ear: BankEar,
        is_discreet: IsDiscreet = openly,
    ) -> None:
        super().__init__(speech)
        self.money = money
        money.tell_unseen(lambda number, told: self._tell(lambda: self._words.about(number, told())))
        self.finding = finding
        self.today = today
        self._search = search
        self._refresh = refresh
        self._banks = banks
        self._plans = plans
        self._ear = ear
        self._silent = ear.silent
        self._clock = clock
        self.saving = OrderSaving(
            export,
            self._exported,
            self._wanted_file,
            lambda: self._speech.errors,
            self._tell,
            self.render,
            self._tell_exported,
        )
        self._attention = attention
        self._listing = OrderListing(search, finding, attention)
        self._picture = OrdersPicture(
            lambda: self._speech, self._listing, finding, banks, ear, plans, clock, is_discreet
        )
        self.marks = OrderMarking(self._listing, lambda: self._picture.orders, self.render)
        self.opened = OpenedOrder(
            search,
            cancellation,
            OrderWriting(notes, plans),
            self._listing,
            money,
            lambda: self._speech,
            self._tell,
            self.render,
        )
        self._refreshing = False
        finding.serve(self.load, self._tell)

    @property
    def selected(self) -> Order | None:
        """The order whose details are on the screen."""
        return self.opened.order

    def speak(self, speech: Speech) -> None:
        """Use these words from now on, for the money of the order as well."""
        self.money.speak(speech)
        self.finding.speak(speech)
        self._speech = speech
        self._picture.write_anew()
        self.today.speak(speech)
        super().speak(speech)

    def bank_heard(self) -> None:
        """Draw anew when a bank fell silent, or answers again: its open orders are told with their age."""
        if self._ear.silent != self._silent:
            self._silent = self._ear.silent
            self.render()

    def draw_anew(self) -> None:
        """Draw every line and tile anew: what may be seen of them has changed."""
        self._picture.write_anew()
        self.render()
        self.today.render()

    # --- finding --------------------------------------------------------------------------------------------------

    async def load(self, text: str | None = None, tab: Tab | None = None) -> None:
        """Show the newest orders that fit. Leaves the old rows until the new ones are there."""
        try:
            await self.finding.read(text, tab)
            await self._plans.read()
            await self._listing.load()
            self.marks.keep()
            self.finding.render()
            if len(self._listing):
                self.render()
            elif self.finding.is_narrowed or self._listing.tab is not Tab.ALL:
                await self.finding.look_for_way_out()
        except PaydeskError as failure:
            self.finding.render()
            self._say(failure)
            return
        await asyncio.sleep(0)  # the rows are painted first: to count takes the processor they need
        await self.count()

    async def load_more(self) -> None:
        """Add the next older orders below."""
        try:
            if await self._listing.load_more():
                self.render()
        except PaydeskError as failure:
            self._say(failure)

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

        The opened order is as its bank says it stands. A fragment only fills the table. Another order that is chosen
        before the bank has answered stays in front.
        """
        before = self.opened.number
        await self.load(text)
        text = self.finding.text
        if not self.finding.may_be_looked_up or (len(self._listing) and not await self._search.names_one(text)):
            return
        listed = self._picture.orders
        about = listed[0].number if len(listed) == 1 else None
        await self.opened.look_up(text, about, before)

    async def select(self, number: OrderNumber | None) -> None:
        """Show one order in the panel, or close the panel."""
        self._told = None
        try:
            await self.opened.show(number)
        except PaydeskError as failure:
            self._say(failure)

    async def look_at(self, kind: TileKind) -> None:
        """Show the orders a tile counts."""
        if isinstance(kind, Elsewhere):
            await self.finding.look_at(Tab.ATTENTION, None)
        else:
            await self.finding.look_at(_TAB_OF[kind], Period.TODAY)

    def keys(self) -> tuple[KeyGroup, ...]:
        """Return all that can be done on the screen, with its keys."""
        return OrderKeyWords(self._speech.translate).groups()

    async def mark_ending_holds(self) -> bool:
        """Show the holds and mark those about to end, or whose day has come; tell whether there are any."""
        try:
            near = await self._attention.holds_to_capture()
        except PaydeskError as failure:
            self._say(failure)
            return False
        await self.finding.look_at(Tab.HELD, None)
        self.marks.mark_only(order.number for order in near)
        if not near:
            self._tell(lambda: self._words.no_hold_ends())
        return bool(near)

    async def mark_all(self) -> None:
        """Mark every order that fits, loaded or not."""
        try:
            await self.marks.mark_all()
        except PaydeskError as failure:
            self._say(failure)

    def say_closed(self, key: OrderKey) -> None:
        """Say why this key does nothing for the order in the panel."""
        self._tell(lambda: ClosedKeyWords(self._speech).said(key, self.opened.order))

    def show_new(self) -> None:
        """Let the orders that came since the list was loaded take their places."""
        self._listing.show_new()
        self.render()

    def _wanted_file(self) -> Wanted:
        """Return which orders a file holds: these, or all that a filter finds."""
        if marked := self.marks.orders:
            return marked
        return self._picture.orders if self._listing.is_sorted_otherwise else self._listing.wanted

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

    # --- what others tell -------------------------------------------------------------------------------------------

    def copied(self) -> None:
        self._tell(lambda: self._words.copied())

    def receipt_saved(self, target: Path) -> None:
        self._tell(lambda: self._words.receipt_saved(target))

    def receipt_failed(self, reason: str) -> None:
        """Say that a receipt could not be given that way; the order is as it was."""
        self._tell(lambda: self._words.receipt_failed(reason))

    def shown(self, numbers: Iterable[OrderNumber]) -> None:
        """Tell which rows are on screen; their orders are asked about more often."""
        self._refresh.show("orders", numbers)

    async def orders_changed(self, orders: Iterable[Order]) -> None:
        """Take news: rows change where they stand, new orders wait behind their bar; drawn once."""
        changed = tuple(orders)
        if any(order.state is OrderState.AUTHORISED for order in changed):
            await self._read_plans()
        for order in changed:
            self._listing.take(order)
        try:
            for order in changed:
                if self.opened.number == order.number:
                    await self.opened.changed(order)
        except PaydeskError as failure:
            self._say(failure)
        self.render()
        if self._view:
            self._view.count_soon()

    async def _read_plans(self) -> None:
        """Learn the days of holds, which another till may have set; without them the rows stand as they were."""
        try:
            await self._plans.read()
        except PaydeskError as failure:
            self._say(failure)

    # --- drawing --------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        self._view.draw(
            self._picture.state(
                self.marks,
                self.opened,
                self._message,
                refreshing=self._refreshing,
                exporting=self.saving.is_at_work,
            )
        )

    @property
    def _words(self) -> OrdersWords:
        return OrdersWords(self._speech.translate)

    def _tell(self, told: Telling | None) -> None:
        self._told = told
        self.render()

    def _say(self, failure: PaydeskError) -> None:
        self._tell(self._failed(failure))

    def _exported(self, titles: Mapping[str, str]) -> ExportedOrders:
        return ExportedOrders(self._speech, self._banks, titles, self._clock.now(), self._plans)

    def _tell_exported(self, done: int, total: int) -> None:
        if self._view is not None:
            self._view.show_exported(done, total)
