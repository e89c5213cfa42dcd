"""How does the orders screen look now? Drawn from the list, its marks, what is looked for and the order opened."""

from collections.abc import Callable, Sequence
from datetime import datetime

from app.domain.order import Order
from app.presenters.discretion import IsDiscreet
from app.presenters.finding import FindingPresenter
from app.presenters.message import Message
from app.presenters.opened_order import OpenedOrder
from app.presenters.order_details import OrderDetailsWriter
from app.presenters.order_listing import OrderListing
from app.presenters.order_marking import MarkWords, OrderMarking
from app.presenters.order_rows import OrderRows
from app.presenters.orders_state import OrderDetails, OrdersState, TabTitle
from app.presenters.orders_words import OrdersWords
from app.presenters.presenter import Speech
from app.presenters.written_rows import WrittenRows
from app.services.bank_ear import BankEar
from app.services.hold_plans import HoldPlans
from app.services.ports import Banks, Clock


class OrdersPicture:
    """Decides nothing. It keeps the lines that are written, until they are to be written anew."""

    def __init__(
        self,
        speech: Callable[[], Speech],
        listing: OrderListing,
        finding: FindingPresenter,
        banks: Banks,
        ear: BankEar,
        plans: HoldPlans,
        clock: Clock,
        is_discreet: IsDiscreet,
    ) -> None:
        self._speech = speech
        self._listing = listing
        self._finding = finding
        self._banks = banks
        self._ear = ear
        self._plans = plans
        self._clock = clock
        self._is_discreet = is_discreet
        self.write_anew()

    def write_anew(self) -> None:
        """Write every line anew with the next state: the language has changed, or what may be seen of them."""
        self._written = WrittenRows(self._rows)

    @property
    def orders(self) -> Sequence[Order]:
        """Return the loaded orders as they stand on the screen."""
        return self._listing.in_order(self._rows)

    def state(
        self,
        marks: OrderMarking,
        opened: OpenedOrder,
        message: Message | None,
        *,
        refreshing: bool,
        exporting: bool,
    ) -> OrdersState:
        now, words = self._clock.now(), OrdersWords(self._speech().translate)
        rows = self._written.of(self.orders, marks.put, now)
        title, hint = ("", "") if rows else words.empty(self._finding, self._listing.tab)
        return OrdersState(
            tab=self._listing.tab,
            tabs=self._tabs(words),
            rows=rows,
            selected=opened.number,
            details=self._details(opened, now),
            message=message,
            empty_title=title,
            empty_hint=hint,
            refreshing=refreshing,
            busy=opened.is_busy,
            more=self._listing.more,
            exporting=exporting,
            marked=MarkWords(self._speech(), self._banks).marked(marks.orders, self._is_discreet()),
            ask_banks=words.ask_banks(self._finding) if not rows else "",
            new_rows=words.new_orders(self._listing.new),
            way_out=words.way_out(self._finding.way_out) if not rows else "",
            highlights=self._finding.highlights,
            columns=self._finding.columns,
        )

    def _tabs(self, words: OrdersWords) -> tuple[TabTitle, ...]:
        return tuple(TabTitle(tab, title, self._listing.count_of(tab)) for tab, title in words.titles().items())

    def _details(self, opened: OpenedOrder, now: datetime) -> OrderDetails | None:
        if opened.order is None:
            return None
        return OrderDetailsWriter(self._speech(), self._banks).details(opened.order, opened.timeline, now)

    @property
    def _rows(self) -> OrderRows:
        return OrderRows(self._speech(), self._banks, self._ear, self._plans, self._is_discreet)
