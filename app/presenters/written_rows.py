"""Which lines of a list are written already? A long list is not written anew with every change of one order."""

from collections.abc import Iterable
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
        self._kept: dict[OrderNumber, tuple[Order, OrderRow]] = {}

    def of(self, orders: Iterable[Order], marks: OrderMarks, now: datetime) -> tuple[OrderRow, ...]:
        """Return the lines of these orders, those of `marks` marked."""
        today = now.astimezone().date()
        kept = self._kept if today == self._day else {}
        self._day = today
        self._kept = {order.number: (order, self._row(order, kept.get(order.number), now)) for order in orders}
        return tuple(
            replace(row, marked=True) if number in marks else row for number, (_order, row) in self._kept.items()
        )

    def _row(self, order: Order, kept: tuple[Order, OrderRow] | None, now: datetime) -> OrderRow:
        if kept is not None and kept[0] is order and not kept[1].left:
            return kept[1]
        return self._rows.row(order, now)
