"""The figures and open points of a business day in the clerk's language."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

from app.domain.currency import Currency
from app.domain.day_report import OpenPoints
from app.domain.day_totals import TotalsLine, by_currency
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.movement import MovementKind
from app.presenters.day_close_state import DayRow, OpenRow
from app.presenters.formatting import Formats
from app.presenters.words import Translate, Words

_MINUS = "−"


class DayWords(Words):
    """Writes totals and what was open."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats

    def day(self, day: date) -> str:
        """Return the date of a business day."""
        return self._formats.day(datetime.combine(day, time(12)))

    def net(self, minor: int, currency: Currency) -> str:
        """Return a sum that may be below zero."""
        return (_MINUS if minor < 0 else "") + self._formats.money(Money(abs(minor), currency))

    def who(self, operator: str | None) -> str:
        """Return whose sums these are; None: of all."""
        if operator is None:
            return self.tr("Total")
        return operator or self.tr("At the bank, not at a till")

    def rows(self, lines: Sequence[TotalsLine]) -> tuple[DayRow, ...]:
        """Return each currency, and below it the operators where there are several."""
        rows: list[DayRow] = []
        for whole in by_currency(lines):
            rows.append(self._row(whole))
            mine = [line for line in lines if line.currency == whole.currency]
            rows += [self._row(line) for line in mine if len(mine) > 1]
        return tuple(rows)

    def kind(self, kind: MovementKind) -> str:
        return {
            MovementKind.PAID: self.tr("Paid"),
            MovementKind.CAPTURED: self.tr("Captured later"),
            MovementKind.REFUNDED: self.tr("Refunded"),
            MovementKind.VOIDED: self.tr("Undone"),
            MovementKind.HELD: self.tr("Held on cards"),
            MovementKind.LET_GO: self.tr("Holds let go"),
        }[kind]

    def open_title(self, points: OpenPoints) -> str:
        """Return the words above what is open, with the sums nobody knows the end of; "" where nothing is open."""
        if points.at_stake:
            return self.tr("Not clear yet: {sums}").format(sums=self.at_stake(points))
        return self.tr("Not clear yet") if points.ask_for_a_word else ""

    def at_stake(self, points: OpenPoints) -> str:
        """Return what the doubts come to, by currency."""
        return ", ".join(map(self._formats.money, points.at_stake))

    def open_rows(self, points: OpenPoints, sums: Mapping[OrderNumber, Money]) -> tuple[OpenRow, ...]:
        """Return the doubts first, then the holds that end soon, then what the bank's file says otherwise.

        `sums` are what is open of each order.
        """
        told = {number: self._formats.money(money) for number, money in sums.items()}
        unclear = self.tr("{number}: {sum}, it is not known yet whether it moved")
        ends = self.tr("{number}: {sum} held go back to the customer soon")
        differs = self.tr("{number}: the bank's file says otherwise")
        return (
            *(OpenRow(each, unclear.format(number=each, sum=told[each]), "unknown") for each in points.doubts),
            *(OpenRow(each, ends.format(number=each, sum=told[each]), "held") for each in points.holds),
            *(OpenRow(OrderNumber(each), differs.format(number=each), "warning") for each in points.differences),
        )

    def _row(self, line: TotalsLine) -> DayRow:
        return DayRow(
            self.who(line.operator),
            self._sum(line, MovementKind.PAID),
            self._sum(line, MovementKind.CAPTURED),
            self._sum(line, MovementKind.REFUNDED),
            self._sum(line, MovementKind.VOIDED),
            self.net(line.net, line.currency),
            line.operator is None,
        )

    def _sum(self, line: TotalsLine, kind: MovementKind) -> str:
        count = line.of(kind).count
        return f"{self._formats.money(line.amount(kind))} ({self._formats.count(count)})" if count else ""
