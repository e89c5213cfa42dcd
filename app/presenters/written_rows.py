"""Which lines of a list are written already? A long list is not written anew with every change of one order."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from app.domain.identifiers import ProfileName
from app.domain.order import Order
from app.presenters.order_marks import OrderMarks
from app.presenters.order_rows import OrderRows
from app.presenters.orders_state import OrderRow

_GOOD_FOR = timedelta(seconds=1)
"""How long the time a hold still stands is good; it is told in hours."""


class WrittenRows:
    """Keeps the lines of the orders shown last, in one language.

    A line is good as long as its order is the same one, on the same day, and its bank answers as before, or does not;
    that of a hold tells how long it still stands, so it is written anew every second. One that says the same as
    before is the same line.
    """

    def __init__(self, rows: OrderRows) -> None:
        self._rows = rows
        self._day: date | None = None
        self._orders: list[Order] = []
        self._written: tuple[OrderRow, ...] = ()
        self._has_ends = False
        self._silent: frozenset[ProfileName] = frozenset()
        """The banks that did not answer when the lines were written."""
        self._told_at: datetime | None = None

    def of(self, orders: Iterable[Order], marks: OrderMarks, now: datetime) -> tuple[OrderRow, ...]:
        """Return the lines of these orders, those of `marks` marked; the same tuple while nothing changes."""
        today, silent, orders = now.astimezone().date(), self._rows.silent, list(orders)
        if (today, silent) != (self._day, self._silent):
            self._day, self._silent, self._orders, self._written = today, silent, [], ()
        is_old = self._told_at is None or not timedelta() <= now - self._told_at < _GOOD_FOR
        if orders != self._orders or (is_old and self._has_ends):
            self._write(orders, now, is_old)
        if not len(marks):
            return self._written
        return tuple(replace(row, marked=True) if row.number in marks else row for row in self._written)

    def _write(self, orders: list[Order], now: datetime, is_old: bool) -> None:
        before = len(self._orders)
        if orders[:before] == self._orders and not (is_old and self._has_ends):
            self._written += self._new(orders[before:], now)  # the next page, below all that stands
        else:
            self._written = self._all(orders, now, is_old)
        if is_old:
            self._told_at = now
        self._orders, self._has_ends = orders, any(row.left for row in self._written)

    def _new(self, orders: Sequence[Order], now: datetime) -> tuple[OrderRow, ...]:
        return tuple(self._rows.row(order, now) for order in orders)

    def _all(self, orders: Sequence[Order], now: datetime, is_old: bool) -> tuple[OrderRow, ...]:
        kept = {order.number: (order, row) for order, row in zip(self._orders, self._written, strict=True)}
        return tuple(self._line(order, kept.get(order.number), now, is_old) for order in orders)

    def _line(self, order: Order, kept: tuple[Order, OrderRow] | None, now: datetime, is_old: bool) -> OrderRow:
        if kept is None:
            return self._rows.row(order, now)
        if kept[0] is order and not (is_old and kept[1].left):
            return kept[1]
        row = self._rows.row(order, now)
        return kept[1] if row == kept[1] else row
