"""Marking orders of the list on screen: what nobody sees is never marked."""

from collections.abc import Callable, Iterable, Sequence

from app.domain.identifiers import OrderNumber
from app.domain.order import Order
from app.presenters.discretion import unless
from app.presenters.marked_sums import MarkedSums
from app.presenters.order_listing import OrderListing
from app.presenters.order_marks import OrderMarks
from app.presenters.orders_state import MarkedOrders
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.ports import Banks, OrderFilter

MOST = 500
"""So many orders are marked at once at most: each is an act of its own, looked through line by line before."""


class OrderMarking:
    """The marks of one list, and who draws it anew when they change."""

    def __init__(
        self, listing: OrderListing, in_order: Callable[[], Sequence[Order]], changed: Callable[[], None]
    ) -> None:
        """`in_order` returns the orders of the list as they stand on the screen; `changed` draws them anew."""
        self.put = OrderMarks()
        self._listing = listing
        self._in_order = in_order
        self._changed = changed
        self._asked: OrderFilter | None = None
        """What the list asked for when they were put."""

    @property
    def orders(self) -> list[Order]:
        """Return the marked orders, in the order they stand in on the screen."""
        return [order for order in self._in_order() if order.number in self.put] if len(self.put) else []

    def toggle(self, number: OrderNumber) -> None:
        """Mark an order of the list, or take its mark off."""
        self.put.toggle(number)
        self._changed()

    def extend(self, numbers: Iterable[OrderNumber], begins: bool) -> None:
        """Mark a range of the list; `begins` tells it from one that grows or shrinks."""
        self.put.extend(numbers, begins)
        self._changed()

    async def mark_all(self) -> None:
        """Mark every order that fits, loaded or not, as many as can be looked through. Raises JournalFailure."""
        await self._listing.load_all(MOST)
        self.put.mark(order.number for order in self._in_order()[:MOST])
        self._changed()

    def mark_only(self, numbers: Iterable[OrderNumber]) -> None:
        """Mark these orders of the list and no others."""
        self.put.clear()
        self.put.mark(numbers)
        self._changed()

    def clear(self) -> None:
        self.put.clear()
        self._changed()

    def keep(self) -> None:
        """Take the marks off once something else is looked for; else those of orders that left the list."""
        if self._asked != self._listing.wanted:
            self.put.clear()
        self._asked = self._listing.wanted
        self.put.keep_only(self._listing)


class MarkWords(Words):
    """Says what is marked."""

    def __init__(self, speech: Speech, banks: Banks) -> None:
        super().__init__(speech.translate)
        self._sums = MarkedSums(speech, banks)

    def marked(self, orders: Sequence[Order], hidden: bool = False) -> MarkedOrders | None:
        """Return how many orders are marked and what they come to, None for none."""
        if not orders:
            return None
        for order in orders:
            self._sums.add(order)
        sums = unless(hidden, ", ".join(self._sums.told()))
        return MarkedOrders(
            self.tr("%n selected. Order amounts, paid or not: {sums}", "", len(orders)).format(sums=sums)
        )
