"""What does an export say? The columns of the screen in its words and order; currency and moment in UTC beside."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from app.domain.order import Order
from app.domain.profile import Environment
from app.presenters.marked_sums import MarkedSums
from app.presenters.message import Message, Tone
from app.presenters.order_rows import OrderRows
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.hold_plans import HoldPlans
from app.services.ports import Banks
from app.services.table_file import Cell, Row, TableLook

_COLUMNS = frozenset({"time", "number", "amount", "status", "left", "customer", "card", "mode", "operator", "bank"})
"""What can stand in a file."""


class ExportedOrders(Words):
    """Writes orders as rows of a file, in the columns of `titles` and their order: those of the screen."""

    def __init__(
        self, speech: Speech, banks: Banks, titles: Mapping[str, str], now: datetime, plans: HoldPlans | None = None
    ) -> None:
        """`now` is what the time that is left is counted from; `plans` knows the days that were set for holds."""
        super().__init__(speech.translate)
        self._formats = speech.formats
        self._rows = OrderRows(speech, banks, plans=plans)
        self._titles = {column: title for column, title in titles.items() if column in _COLUMNS}
        self._now = now
        self._speech = speech
        self._banks = banks
        self._in_training = any(each.environment is Environment.TRAINING for each in banks.profiles())

    def file_name(self) -> str:
        """Return a name for the file of this day, without an ending; one of training says so."""
        name = self.tr("TRAINING Orders {day}") if self._in_training else self.tr("Orders {day}")
        return name.format(day=f"{self._now.astimezone():%Y-%m-%d}")

    def look(self) -> TableLook:
        """Return how the file is written: a sum is followed by its currency.

        Last stand the moment in UTC, and in each file whether the money was real.
        """
        titles: list[str] = []
        for column, title in self._titles.items():
            titles += [title, self.tr("Currency")] if column == "amount" else [title]
        return TableLook(
            name=self.tr("Orders"),
            titles=(*titles, *([self.tr("Time (UTC)")] if "time" in self._titles else []), self.tr("Real money")),
            separator=self._formats.list_separator,
            decimal_mark=self._formats.decimal_mark,
        )

    def sums(self) -> MarkedSums:
        """Return what the orders of a file are added up with."""
        return MarkedSums(self._speech, self._banks)

    def plan(self, count: int, sums: MarkedSums | None) -> tuple[tuple[str, str], ...]:
        """Return what a file will hold, each a name and a value; without `sums` they are being added up."""
        adding = self.tr("Being added up…")
        mixed = self.tr("Orders of a test bank stand among real ones. The last column tells them apart.")
        return (
            (self.tr("Orders"), self._formats.count(count)),
            (self.tr("Columns"), ", ".join(self.look().titles)),
            (
                self.tr("Order amounts, paid or not"),
                adding if sums is None else "\n".join(sums.told()) or "–",
            ),
            *([(self.tr("Real money"), mixed)] if sums is not None and sums.is_mixed else []),
        )

    def row(self, order: Order) -> Row:
        """Return one order, its cells as in `look`."""
        shown = self._rows.row(order, self._now)
        cells: list[Cell] = []
        for column in self._titles:
            match column:
                case "time":
                    cells.append(order.created_at)
                case "amount":
                    cells += [order.amount, order.amount.currency.code]
                case _:
                    cells.append(str(getattr(shown, column)))
        if "time" in self._titles:
            cells.append(f"{order.created_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}")
        return [*cells, self._real_money(order)]

    def _real_money(self, order: Order) -> str:
        """Return whether real money moved, "" where nobody wrote it down and the bank is gone."""
        bank = self._banks.find(order.profile)
        if bank is None and order.is_played is None:
            return ""
        return self._speech.orders.mark(order, bank) or self.tr("yes")

    def saved(self, count: int, target: Path) -> Message:
        """Return what is said when the file is in its place."""
        return Message(
            Tone.SUCCESS,
            self.tr("%n order(s) saved as “{file}”.", "", count).format(file=target.name),
            details=str(target),
        )
