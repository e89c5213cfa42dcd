"""Closing a business day: what it brought, what is still open, and the report nobody can change afterwards.

Movements are found along the ledger, behind the line the last report names, and each is counted once: in the first
report of a day that is not before its own. What the bank told late stands in the next report, and is said to be late.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import zip_longest
from typing import Protocol

from msgspec import Struct, field
from msgspec.structs import replace

from app.domain.books import JournalHead
from app.domain.bulk import totals
from app.domain.business_day import BusinessDays
from app.domain.capture import whole_hold
from app.domain.day_errors import DayClosedMeanwhile, DayNotBegun, OpenPointsUnsaid
from app.domain.day_report import DayReport, OpenPoints, SignedReport, hash_of
from app.domain.day_totals import MovedMoney, TotalsLine, totals_of
from app.domain.hold import ENDS_SOON, hold_end
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.order import Order, OrderState
from app.domain.person import Right
from app.domain.profile import BankProfile
from app.domain.trail import Deed, TrailEntry
from app.services.at_work import AtWork
from app.services.books_port import Books
from app.services.day_book import DayBook, Written
from app.services.doubts import Doubts
from app.services.order_search import every_order
from app.services.ports import Banks, Clock, Journal, OrderFilter

_LINES_AT_ONCE = 2000


class ReportSeal(Protocol):
    """Signs for this till."""

    async def sign(self, text: str) -> tuple[str, str]:
        """Return signature and public key in hexadecimal. Raises KeyStoreUnusable."""
        ...


class DayLook(Struct, frozen=True):
    """One business day as it stands before it is closed.

    `day` is the next that can be closed; `begun` tells whether it has begun. `late` are movements of days that were
    closed before. `waiting` says how many later days have money to count, today not among them.
    """

    profile: BankProfile
    day: date
    begun: bool
    counted: tuple[MovedMoney, ...]
    late: tuple[MovedMoney, ...]
    open_points: OpenPoints
    last: SignedReport | None
    waiting: int = 0
    sums: Mapping[OrderNumber, Money] = field(default_factory=dict)
    """What is in doubt, or held and about to end, of each order that is open."""
    open_days: Mapping[date, tuple[TotalsLine, ...]] = field(default_factory=dict)
    """What each day until today brought that no report has; what came late counts with the next to be closed."""

    @property
    def lines(self) -> tuple[TotalsLine, ...]:
        return totals_of(self.counted)


class _Count(Struct, frozen=True):
    """What was found along the ledger: what no report has, by day, and how far was looked."""

    found: tuple[Written, ...]
    head: JournalHead


class DayClose:
    """Looks at the days of one profile at a time, and closes them one by one."""

    def __init__(
        self,
        book: DayBook,
        books: Books,
        journal: Journal,
        doubts: Doubts,
        banks: Banks,
        clock: Clock,
        at_work: AtWork,
        open_seal: Callable[[], Awaitable[ReportSeal]],
    ) -> None:
        self._book = book
        self._books = books
        self._journal = journal
        self._doubts = doubts
        self._banks = banks
        self._clock = clock
        self._at_work = at_work
        self._open_seal = open_seal

    async def look(self, name: ProfileName) -> DayLook:
        """Return the next day to close as it stands now. Raises BankUnknown, JournalFailure."""
        look, _count = await self._look(self._banks.profile(name))
        return look

    async def may_close(self) -> bool:
        return await self._at_work.may(Right.CLOSE_DAY)

    async def reports(self, name: ProfileName, most: int) -> Sequence[SignedReport]:
        """Return the newest reports, newest first. Raises JournalFailure."""
        return await self._book.reports(name, most)

    async def movements_of(self, signed: SignedReport) -> Sequence[MovedMoney]:
        """Return what a report counted. Raises JournalFailure."""
        return await self._book.counted_in(signed.report.profile, signed.report.number)

    async def close(
        self, name: ProfileName, day: date, known: OpenPoints, settlement: Mapping[str, str] | None = None
    ) -> SignedReport:
        """Return the report of this day, which is closed now, with how the bank's file compared where one was read.

        It stays the day that was shown when another one begins meanwhile. `known` is what whoever closes it was shown
        to be open, and said to know. Raises OpenPointsUnsaid when more is open than that, DayNotBegun,
        DayClosedMeanwhile, NobodyAtWork, RightMissing, KeyStoreUnusable, JournalFailure.
        """
        await self._at_work.check(Right.CLOSE_DAY)
        if self._books.trouble is not None:
            raise self._books.trouble
        look, count = await self._look(self._banks.profile(name), day)
        if not look.begun:
            raise DayNotBegun
        if look.day != day:
            raise DayClosedMeanwhile
        if not (_known(look.open_points.doubts, known.doubts) and _known(look.open_points.holds, known.holds)):
            raise OpenPointsUnsaid
        look = replace(look, open_points=replace(look.open_points, differences=known.differences))
        report = self._report(look, count, settlement)
        signature, key = await (await self._open_seal()).sign(report.text)
        before = _before_first(look, count)
        await self._book.close_day(_entry(report, signature, key), name, report.number, look.counted, before)
        return SignedReport(report, signature, key)

    async def _look(self, profile: BankProfile, shown: date | None = None) -> tuple[DayLook, _Count]:
        last = next(iter(await self._book.reports(profile.name, 1)), None)
        count = await self._count(profile.name, last)
        days, now = profile.days, self._clock.now()
        today = days.day_of(now)
        # A moment that has not come is a clock that was wrong: the money is here, and counts today.
        moved = [(min(days.day_of(each.moved.movement.at), today), each.moved) for each in count.found]
        closed = None if last is None else last.report.day
        day = _day_to_close(closed, [of for of, _moved in moved], today)
        if shown is not None and shown <= today and (closed is None or shown > closed):
            day = shown
        counted = [each for of, each in moved if of <= day and (last is not None or of == day)]
        late = [each for of, each in moved if last is not None and of <= last.report.day]
        waiting = len({of for of, _moved in moved if day < of < today})
        brought: dict[date, list[MovedMoney]] = {}
        for of, each in moved:
            brought.setdefault(day if closed is not None and of <= closed else of, []).append(each)
        open_days = {of: totals_of(each) for of, each in brought.items() if of <= today}
        open_points, sums = await self._open_points(profile)
        begun = day <= today
        look = DayLook(profile, day, begun, tuple(counted), tuple(late), open_points, last, waiting, sums, open_days)
        return look, count

    async def _count(self, name: ProfileName, last: SignedReport | None) -> _Count:
        """Return what no report has counted, a slice of the ledger at a time."""
        head = await self._books.head()
        behind = await self._book.counting_begins()
        if last is not None:
            # Carried into another journal, the lines have other numbers: then everything is looked at once more.
            same = last.report.ledger.journal == head.journal
            behind = last.report.goes_on_from if same else 0
        found: dict[tuple[OrderNumber, int], Written] = {}
        slices = [*range(behind, head.lines, _LINES_AT_ONCE)] or [head.lines]
        for first, up_to in zip_longest(slices, slices[1:]):
            for each in await self._book.uncounted(name, first, up_to):
                found.setdefault((each.moved.order_number, each.moved.place), each)
        return _Count(tuple(found.values()), head)

    async def _open_points(self, profile: BankProfile) -> tuple[OpenPoints, Mapping[OrderNumber, Money]]:
        """Return what is open, and the sum of each order of it; of one that is both, the sum in doubt."""
        doubts = {each.order.number: each.amount for each in await self._doubts.all() if _is_of(each.order, profile)}
        soon = self._clock.now() + ENDS_SOON
        ending = [each for each in await self._holds(profile) if _ends(each, profile) <= soon]
        holds = {each.number: whole_hold(each) for each in ending}
        counts = await self._journal.count(OrderFilter(profile=profile.name))
        points = OpenPoints(
            tuple(sorted(doubts)),
            tuple(sorted(holds)),
            links=counts.get(OrderState.AWAITING_PAYMENT, 0),
            at_stake=totals(doubts.values()),
        )
        return points, holds | doubts

    async def _holds(self, profile: BankProfile) -> Sequence[Order]:
        wanted = OrderFilter(states=frozenset({OrderState.AUTHORISED}), profile=profile.name)
        return [order async for order in every_order(self._journal, wanted)]

    def _report(self, look: DayLook, count: _Count, settlement: Mapping[str, str] | None) -> DayReport:
        last = None if look.last is None else look.last.report
        taken = {(each.order_number, each.place) for each in look.counted}
        left = [each for each in count.found if (each.moved.order_number, each.moved.place) not in taken]
        days = look.profile.days
        later = [each.line for each in left if days.day_of(each.moved.movement.at) > look.day]
        return DayReport(
            profile=look.profile.name,
            number=1 if last is None else last.number + 1,
            day=look.day,
            closed_at=self._clock.now(),
            closed_by=self._at_work.name,
            till=self._at_work.till,
            lines=look.lines,
            counted=len(look.counted),
            counted_hash=hash_of(look.counted),
            late=tuple(sorted({each.order_number for each in look.late})),
            open_points=look.open_points,
            ledger=count.head,
            goes_on_from=min(later) - 1 if later else count.head.lines,
            previous="" if last is None else last.hash,
            settlement=settlement,
        )


def _day_to_close(last: date | None, moved: Sequence[date], today: date) -> date:
    """Return the oldest day behind the last report that has something to count, else today.

    A shop that closes for the first time begins with today, or past midnight with the day that has just ended.
    Behind a day that was closed early comes the day after it.
    """
    if last is None:
        yesterday = today - timedelta(days=1)
        return yesterday if yesterday in moved and today not in moved else today
    left = [day for day in moved if last < day < today]
    return min(left) if left else max(today, last + timedelta(days=1))


def _before_first(look: DayLook, count: _Count) -> tuple[MovedMoney, ...]:
    """Return what moved before the day of the shop's first report: it stands in none."""
    if look.last is not None:
        return ()
    days: BusinessDays = look.profile.days
    return tuple(each.moved for each in count.found if days.day_of(each.moved.movement.at) < look.day)


def _is_of(order: Order, profile: BankProfile) -> bool:
    return order.profile == profile.name


def _known(open_now: Sequence[OrderNumber], known: Sequence[OrderNumber]) -> bool:
    return set(open_now) <= set(known)


def _ends(order: Order, profile: BankProfile) -> datetime:
    ends = hold_end(order, profile)
    return order.state_since if ends is None else ends.at


def _entry(report: DayReport, signature: str, key: str) -> TrailEntry:
    facts = {
        "profile": report.profile,
        "number": str(report.number),
        "day": report.day.isoformat(),
        "report": report.text,
        "signature": signature,
        "key": key,
    }
    return TrailEntry(report.closed_at, Deed.DAY_CLOSED, report.closed_by, report.till, facts=facts)
