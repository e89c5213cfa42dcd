"""How is the shop doing? The last days' takings, the share that was declined, and what waits.

Closed days are read from their reports and not counted again; only the days since are, from the ledger's lines.
"""

from datetime import date, timedelta

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.day_report import OpenPoints
from app.domain.day_totals import TotalsLine, by_currency
from app.domain.movement import MovementKind
from app.domain.order import MONEY_TAKEN_STATES, OrderState
from app.domain.profile import BankProfile
from app.domain.shop_days import shop_days
from app.services.day_close import DayClose
from app.services.ports import Clock, Journal, OrderFilter

DAYS = 14
"""So many business days are shown."""
DECLINED_WITHIN = 7
"""Over so many days the share of declined orders is counted."""


class DayTaken(Struct, frozen=True):
    """What one business day brought in the bank's currency. `net` is minor units and may be below zero."""

    day: date
    net: int
    sales: int
    is_closed: bool


class Overview(Struct, frozen=True):
    """`days` run from the oldest to today. `tried` are the orders of the last days that were paid or declined."""

    currency: Currency
    days: tuple[DayTaken, ...]
    declined: int
    tried: int
    open_points: OpenPoints
    others: tuple[Currency, ...] = ()
    """Currencies that moved too, and stand in no bar."""


class OverviewDesk:
    """Looks over the days of one profile at a time."""

    def __init__(self, day_close: DayClose, journal: Journal, clock: Clock) -> None:
        self._day_close = day_close
        self._journal = journal
        self._clock = clock

    async def look(self, profile: BankProfile) -> Overview:
        """Return how the shop is doing at this bank. Raises BankUnknown, JournalFailure."""
        look = await self._day_close.look(profile.name)
        reports = [signed.report for signed in await self._day_close.reports(profile.name, DAYS)]
        lines = {report.day: report.lines for report in reports}
        closed = frozenset(lines)
        lines |= look.open_days
        today = profile.days.day_of(self._clock.now())
        days = [today - timedelta(days=back) for back in reversed(range(DAYS))]
        taken = tuple(_taken(day, lines.get(day, ()), profile.currency, day in closed) for day in days)
        moved = {line.currency for day in days for line in lines.get(day, ())}
        others = tuple(sorted(moved - {profile.currency}, key=str))
        declined, tried = await self._declined(profile)
        return Overview(profile.currency, taken, declined, tried, look.open_points, others)

    async def _declined(self, profile: BankProfile) -> tuple[int, int]:
        """Return how many orders of the last days were declined, and how many were paid or declined."""
        today = profile.days.day_of(self._clock.now())
        begins = today - timedelta(days=DECLINED_WITHIN - 1)
        wanted = OrderFilter(profile=profile.name, made=shop_days([profile]).within(begins, today))
        counts = await self._journal.count(wanted)
        declined = counts.get(OrderState.DECLINED, 0)
        return declined, declined + sum(counts.get(state, 0) for state in MONEY_TAKEN_STATES)


def _taken(day: date, lines: tuple[TotalsLine, ...], currency: Currency, is_closed: bool) -> DayTaken:
    whole = next((line for line in by_currency(lines) if line.currency == currency), None)
    if whole is None:
        return DayTaken(day, 0, 0, is_closed)
    sales = whole.of(MovementKind.PAID).count + whole.of(MovementKind.CAPTURED).count
    return DayTaken(day, whole.net, sales, is_closed)
