"""Which orders stand in the list: those that fit tab, words and filters, newest first, as far as they are loaded."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.hold import HoldEnd
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.presenters.finding import FindingPresenter
from app.presenters.order_rows import OrderRows
from app.presenters.orders_state import STATES_OF_TAB, WHOLE_TABS, Tab
from app.services.needs_attention import NeedsAttention
from app.services.order_search import PAGE, OrderSearch
from app.services.order_wishes import fits, together
from app.services.ports import OrderFilter


class OrderListing:
    """The loaded orders and the counters of the tabs. Its methods that read raise JournalFailure."""

    def __init__(self, search: OrderSearch, finding: FindingPresenter, attention: NeedsAttention) -> None:
        self._search = search
        self._finding = finding
        self._attention = attention
        self._orders: dict[OrderNumber, Order] = {}
        self._new: dict[OrderNumber, Order] = {}
        """Orders that came since the list was loaded: they wait, so that no row moves under the cursor."""
        self._asked = 0
        """How often the list was asked for: what was asked before the last time is wanted no more."""
        self._of_today = self._pressing = 0
        self._counts: Mapping[OrderState, int] = {}
        self.more = False
        """There are older orders to load."""

    def __contains__(self, number: object) -> bool:
        return number in self._orders

    def __len__(self) -> int:
        return len(self._orders)

    @property
    def tab(self) -> Tab:
        return self._finding.tab

    @property
    def wanted(self) -> OrderFilter | None:
        """What the list asks for, loaded or not; None where no order can fit."""
        return self._of_day() if self.tab is Tab.TODAY else self._finding.wanted(STATES_OF_TAB[self.tab])

    @property
    def is_in_own_order(self) -> bool:
        """Tell whether the list is all there, and `wanted` says less of it than its orders."""
        return self.tab is Tab.ATTENTION and not self._finding.is_narrowed

    @property
    def is_sorted_otherwise(self) -> bool:
        """Tell whether the list is all there, and not the newest first."""
        return self.is_in_own_order or self.tab is Tab.HELD

    @property
    def new(self) -> int:
        """How many orders wait to be shown."""
        return len(self._new)

    async def load(self) -> None:
        """Find the newest orders that fit; while others are wanted already, the list waits for those."""
        self._asked = asked = self._asked + 1
        found = await self._find()
        if asked != self._asked:
            return
        known = {**self._new, **self._orders}
        self._orders, self._new = {order.number: _newer(order, known.get(order.number)) for order in found}, {}
        self.more = self.tab not in WHOLE_TABS and len(found) == PAGE

    def show_new(self) -> None:
        """Put the orders that wait into their places among the others."""
        every = {**self._new, **self._orders}
        self._orders = dict(sorted(every.items(), key=lambda each: (each[1].created_at, each[0]), reverse=True))
        self._new = {}

    async def load_more(self) -> bool:
        """Add the next older orders; tell whether there was anything to look for."""
        if not self.more or not self._orders:
            return False
        orders, oldest = self._orders, list(self._orders)[-1]
        found = await self._search.listed(self.wanted, older_than=oldest)
        if orders is not self._orders:
            return True  # they would stand below a list of others
        self._orders |= {order.number: order for order in found}
        self.more = len(found) == PAGE
        return True

    async def load_all(self, most: int) -> None:
        """Add older orders until all that fit are there, or about `most`."""
        while len(self) < most and await self.load_more():
            pass

    async def count(self) -> None:
        self._counts = await self._search.count_listed(self._finding.wanted())
        self._of_today = sum((await self._search.count_listed(self._of_day())).values())
        if not self._finding.is_narrowed:  # else nothing asks for it, and every hold would be read with every key
            self._pressing = len(await self._attention.orders())

    def count_of(self, tab: Tab) -> int:
        """Return how many orders a tab holds."""
        if tab is Tab.TODAY:
            return self._of_today
        if tab is Tab.ATTENTION and not self._finding.is_narrowed:
            return self._pressing
        states = STATES_OF_TAB[tab]
        return sum(count for state, count in self._counts.items() if not states or state in states)

    def change(self, order: Order) -> None:
        """Put an order in its place, if it stands in the list and not as it was written later."""
        if order.number in self._orders and self._orders[order.number].version <= order.version:
            self._orders[order.number] = order

    def take(self, order: Order) -> None:
        """Take news: an order of the list changes where it stands, a new one that fits waits to be shown."""
        if order.number in self._orders:
            self.change(order)
        elif not self._belongs(order):
            self._new.pop(order.number, None)
        elif self._orders:
            self._new[order.number] = order
        else:
            self._orders = {order.number: order}

    def in_order(self, rows: OrderRows) -> Sequence[Order]:
        """Return the orders as they stand on the screen: newest first, holds by their end."""
        orders = list(self._orders.values())
        return _by_end(orders, rows) if self.tab is Tab.HELD else orders

    async def _find(self) -> Sequence[Order]:
        """Return the first page of what fits; of a tab in an order of its own, all of it."""
        if self.is_in_own_order:
            return await self._attention.orders()
        wanted = self.wanted
        found = page = list(await self._search.listed(wanted))
        while self.tab is Tab.HELD and len(page) == PAGE:
            # What ends first may be the oldest of all.
            page = list(await self._search.listed(wanted, older_than=page[-1].number))
            found = found + page
        return found

    def _of_day(self) -> OrderFilter | None:
        """Return what is asked for among the orders made today."""
        wanted = self._finding.wanted()
        return None if wanted is None else together((wanted, self._finding.today))

    def _belongs(self, order: Order) -> bool:
        """Tell whether an order stands in the part of the list that is loaded; older ones come with their page."""
        wanted = self.wanted
        if wanted is None or wanted.fragments or not fits(order, wanted):
            return False
        return not self.more or order.created_at >= min(each.created_at for each in self._orders.values())


def _newer(order: Order, known: Order | None) -> Order:
    """Return the order as it was written later: news of it may have come while the list was read."""
    return known if known is not None and known.version > order.version else order


def _by_end(orders: Iterable[Order], rows: OrderRows) -> Sequence[Order]:
    ends = {order.number: rows.hold_end(order) for order in orders}

    def place(order: Order) -> tuple[bool, object]:
        end: HoldEnd | None = ends[order.number]
        return end is None, order.created_at if end is None else end.at

    return sorted(orders, key=place)
