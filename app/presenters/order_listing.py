"""Which orders stand in the list: those that fit tab, words and filters, newest first, as far as they are loaded."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.hold import HoldEnd
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.presenters.finding import FindingPresenter
from app.presenters.order_rows import OrderRows
from app.presenters.orders_state import STATES_OF_TAB, Tab
from app.services.order_search import PAGE, OrderSearch
from app.services.ports import OrderFilter


class OrderListing:
    """The loaded orders and the counters of the tabs. Its methods that read raise JournalFailure."""

    def __init__(self, search: OrderSearch, finding: FindingPresenter) -> None:
        self._search = search
        self._finding = finding
        self._orders: dict[OrderNumber, Order] = {}
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
        return self._finding.wanted(STATES_OF_TAB[self.tab])

    async def load(self) -> None:
        """Find the newest orders that fit."""
        found = await self._find()
        self._orders = {order.number: order for order in found}
        self.more = self.tab is not Tab.HELD and len(found) == PAGE

    async def load_more(self) -> bool:
        """Add the next older orders; tell whether there was anything to look for."""
        if not self.more or not self._orders:
            return False
        oldest = list(self._orders)[-1]
        found = await self._search.listed(self.wanted, older_than=oldest)
        self._orders |= {order.number: order for order in found}
        self.more = len(found) == PAGE
        return True

    async def load_all(self, most: int) -> None:
        """Add older orders until all that fit are there, or about `most`."""
        while len(self) < most and await self.load_more():
            pass

    async def count(self) -> None:
        self._counts = await self._search.count_listed(self._finding.wanted())

    def count_of(self, tab: Tab) -> int:
        """Return how many orders a tab holds."""
        states = STATES_OF_TAB[tab]
        return sum(count for state, count in self._counts.items() if not states or state in states)

    def change(self, order: Order) -> None:
        """Put a newer version of an order in its place, if it stands in the list."""
        if order.number in self._orders:
            self._orders[order.number] = order

    def take(self, order: Order) -> None:
        """Take news: an order of the list changes where it stands, a new one that fits comes on top."""
        if order.number in self._orders:
            self._orders[order.number] = order
        elif self._finding.takes(order, STATES_OF_TAB[self.tab]) and self._is_newer_than_the_rows(order):
            self._orders = {order.number: order, **self._orders}

    def in_order(self, rows: OrderRows) -> Sequence[Order]:
        """Return the orders as they stand on the screen: newest first, holds by their end."""
        orders = list(self._orders.values())
        return _by_end(orders, rows) if self.tab is Tab.HELD else orders

    async def _find(self) -> Sequence[Order]:
        """Return the first page of what fits; of holds all pages, since what ends first may be the oldest of all."""
        wanted = self.wanted
        found = page = list(await self._search.listed(wanted))
        while self.tab is Tab.HELD and len(page) == PAGE:
            page = list(await self._search.listed(wanted, older_than=page[-1].number))
            found = found + page
        return found

    def _is_newer_than_the_rows(self, order: Order) -> bool:
        """Tell whether a new row belongs on top; older ones come with their page."""
        newest = next(iter(self._orders.values()), None)
        return newest is None or order.created_at >= newest.created_at


def _by_end(orders: Iterable[Order], rows: OrderRows) -> Sequence[Order]:
    ends = {order.number: rows.hold_end(order) for order in orders}

    def place(order: Order) -> tuple[bool, object]:
        end: HoldEnd | None = ends[order.number]
        return end is None, order.created_at if end is None else end.at

    return sorted(orders, key=place)
