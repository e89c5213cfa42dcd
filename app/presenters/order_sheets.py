"""How do orders stand in a terminal? A table with one line each, and one order as a page; words as in the window."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from msgspec.structs import replace

from app.domain.order import Order
from app.domain.timeline import TimelineEntry
from app.presenters.order_details import OrderDetailsWriter
from app.presenters.order_rows import OrderRows
from app.presenters.presenter import Speech
from app.services.ports import Banks

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "time": "Time",
        "number": "Order",
        "amount": "Amount",
        "status": "Status",
        "customer": "Customer",
        "card": "Card",
        "mode": "Method",
        "bank": "Bank",
    }
)
"""The columns of a list, by the names of the cells of an order's line."""

_SUMS = list(TITLES).index("amount")


class Sheet:
    """Writes orders as plain lines, as they stand at one moment (UTC)."""

    def __init__(self, speech: Speech, banks: Banks, now: datetime) -> None:
        self._rows = OrderRows(speech, banks)
        self._details = OrderDetailsWriter(speech, banks)
        self._now = now

    def table(self, orders: Sequence[Order]) -> str:
        """Return a line for each order under a line of titles, the sums at the right of their column."""
        lines = [list(TITLES.values()), *(self._cells(order) for order in orders)]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        return "".join(_line(cells, widths) for cells in lines)

    def page(self, order: Order, timeline: Sequence[TimelineEntry]) -> str:
        """Return all that is known of an order: its facts, what that means, what happened."""
        shown = self._details.details(order, timeline, self._now)
        played = [("Money", f"{shown.mark}: no real money moved")] if shown.mark else []
        facts = [("Order", shown.number), ("Amount", shown.amount), *played, ("Status", shown.status), *shown.rows]
        width = max(len(name) for name, _ in facts)
        told = [f"{name.ljust(width)}  {text}" for name, text in facts]
        happened = [f"{row.moment}  {row.text}  {row.note}".rstrip() for row in shown.timeline]
        return _plain("\n".join([*told, "", shown.sentence, "", *happened]) + "\n")

    def _cells(self, order: Order) -> list[str]:
        row = self._rows.row(order, self._now)
        marked = replace(row, bank=f"{row.mark} · {row.bank}" if row.mark else row.bank)
        return [_plain(str(getattr(marked, name))) for name in TITLES]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    placed = [
        cell.rjust(width) if column == _SUMS else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join(placed).rstrip() + "\n"


def _plain(text: str) -> str:
    """Return the text with spaces a terminal breaks at: other ones are for the window."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")
