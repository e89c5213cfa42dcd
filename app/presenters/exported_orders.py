"""What does an export say? The columns of the screen in its own words, the currency and the moment in UTC added."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from app.domain.money import Money
from app.domain.order import Order
from app.domain.profile import Environment
from app.presenters.message import Message, Tone
from app.presenters.order_rows import OrderRows
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.ports import Banks
from app.services.table_file import Row, TableLook

_BEFORE_CURRENCY = ("time", "number", "amount")
_AFTER_CURRENCY = ("status", "customer", "card", "mode", "operator", "bank")


class ExportedOrders(Words):
    """Writes orders as rows of a file. Columns hidden for want of room, and that of the bank, always stand in it."""

    def __init__(self, speech: Speech, banks: Banks) -> None:
        super().__init__(speech.translate)
        self._formats = speech.formats
        self._rows = OrderRows(speech, banks)
        self._in_training = any(each.environment is Environment.TRAINING for each in banks.profiles())

    def file_name(self, now: datetime) -> str:
        """Return a name for the file of this day, without an ending; one of training says so."""
        name = self.tr("TRAINING Orders {day}") if self._in_training else self.tr("Orders {day}")
        return name.format(day=f"{now.astimezone():%Y-%m-%d}")

    def look(self, titles: Mapping[str, str]) -> TableLook:
        """Return how the file is written, with these titles of the screen's columns."""
        return TableLook(
            name=self.tr("Orders"),
            titles=(
                *(titles[column] for column in _BEFORE_CURRENCY),
                self.tr("Currency"),
                *(titles[column] for column in _AFTER_CURRENCY),
                self.tr("Time (UTC)"),
            ),
            separator=self._formats.list_separator,
            decimal_mark=self._formats.decimal_mark,
        )

    def plan(
        self, count: int, titles: Mapping[str, str], sums: Sequence[Money] | None
    ) -> tuple[tuple[str, str], ...]:
        """Return what a file will hold, each a name and a value; without `sums` they are being added up."""
        adding = self.tr("Being added up…")
        return (
            (self.tr("Orders"), str(count)),
            (self.tr("Columns"), ", ".join(self.look(titles).titles)),
            (self.tr("Sums"), adding if sums is None else "\n".join(map(self._formats.money, sums)) or "–"),
        )

    def row(self, order: Order) -> Row:
        """Return one order, its cells as in `look`."""
        shown = self._rows.row(order, order.created_at)
        return (
            order.created_at,
            shown.number,
            order.amount,
            order.amount.currency.code,
            *(str(getattr(shown, column)) for column in _AFTER_CURRENCY),
            f"{order.created_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        )

    def saved(self, count: int, target: Path) -> Message:
        """Return what is said when the file is in its place."""
        return Message(
            Tone.SUCCESS,
            self.tr("%n order(s) saved as “{file}”.", "", count).format(file=target.name),
            details=str(target),
        )
