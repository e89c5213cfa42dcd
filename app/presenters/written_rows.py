"""Which lines of a list are written already? A long list is not written anew with every change of one order."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from app.domain.identifiers import OrderNumber
from app.domain.order import Order
from app.presenters.order_marks import OrderMarks
from app.presenters.order_rows import OrderRows
from app.presenters.orders_state import OrderRow


class WrittenRows:
    """Keeps the lines of the orders shown last, in one language.

    A line is good as long as its order is the same one, on the same day; that of a hold tells how long it still
    stands, so it is always written anew.
    """

    def __init__(self, rows: OrderRows) -> None:
        self._rows = rows
        self._day: date | None = None
        self._orders: list[Order] = []
        self._written: tuple[OrderRow, ...] = ()
        self._changing: frozenset[OrderNumber] = frozenset()

    def of(self, orders: Iterable[Order], marks: OrderMarks, now: datetime) -> tuple[OrderRow, ...]:
        """Return the lines of these orders, those of `marks` marked."""
        today, orders = now.astimezone().date(), list(orders)
        if today != self._day:
            self._written = self._all(orders, {}, now)
        elif self._changing or orders != self._orders:
            kept = {order.number: (order, row) for order, row in zip(self._orders, self._written, strict=True)}
            self._written = self._all(orders, kept, now)
        self._day, self._orders = today, orders
        self._changing = frozenset(row.number for row in self._written if row.left)
        if not len(marks):
            return self._written
        return tuple(replace(row, marked=True) if row.number in marks else row for row in self._written)

    def _all(
        self, orders: Iterable[Order], kept: Mapping[OrderNumber, tuple[Order, OrderRow]], now: datetime
    ) -> tuple[OrderRow, ...]:
        return tuple(self._row(order, kept.get(order.number), now) for order in orders)

    def _row(self, order: Order, kept: tuple[Order, OrderRow] | None, now: datetime) -> OrderRow:
        if kept is not None and kept[0] is order and not kept[1].left:
            return kept[1]
        return self._rows.row(order, now)
