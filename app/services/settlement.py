"""Comparing the shop's books with the bank's own file: read, compared, and what is accepted written down.

A file seldom ends where a business day does. It is compared with every recent day of which it knows at least half, or
where there is none with the day on the screen; single movements of other days it names are found all the same.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from app.domain.currency import Currency
from app.domain.day_totals import MovedMoney
from app.domain.identifiers import ProfileName
from app.domain.money import Money
from app.domain.person import Right
from app.domain.profile import BankProfile
from app.domain.settlement import Difference, DifferenceKind, Settlement, compare
from app.domain.statement import BankLine, Column, Sheet, SheetRow, lines_of, sheet_of
from app.domain.trail import Deed, TrailFilter
from app.services.day_close import DayClose
from app.services.logbook import Logbook
from app.services.own_thread import in_own_thread
from app.services.people_port import Trail
from app.services.statement_lines import StatementLines

_RECENT = 10
"""So many closed days a file is compared with."""
_ACCEPTED_LOOKED_AT = 1000

ReadRows = Callable[[Path], Sequence[SheetRow]]
Titles = Mapping[str, Mapping[str, str]]


class Compared(Struct, frozen=True):
    """How a file compares. `days` are those it was compared with, `with_open_day` whether today's is among them.

    `accepted` holds the marks of the differences somebody accepted, now or earlier.
    """

    file: str
    settlement: Settlement
    currency: Currency
    """In which the bank's fees are told."""
    days: tuple[date, ...]
    with_open_day: bool
    accepted: frozenset[str] = frozenset()
    not_kept: int = 0
    """So many lines of the file agree with nothing and do not wait for a person either: they are too many."""

    @property
    def open(self) -> tuple[Difference, ...]:
        """Return the differences nobody has accepted."""
        return tuple(each for each in self.settlement.differences if each.mark not in self.accepted)

    @property
    def facts(self) -> dict[str, str]:
        """Return the outcome as it stands in the trail and in a report."""
        settlement = self.settlement
        return {
            "file": self.file,
            "agreed": str(len(settlement.agreed)),
            **{kind.value: str(settlement.count(kind)) for kind in DifferenceKind},
            "accepted": str(len(settlement.differences) - len(self.open)),
            **({"fees": str(Money(settlement.fees, self.currency))} if settlement.fees else {}),
        }


class SettlementDesk:
    """Reads the files of one shop's banks. What was chosen about their columns is remembered for each bank."""

    def __init__(
        self,
        day_close: DayClose,
        trail: Trail,
        logbook: Logbook,
        lines: StatementLines,
        read_rows: ReadRows,
        remembered: Callable[[], Titles],
        remember: Callable[[ProfileName, dict[str, str]], object],
    ) -> None:
        """`remembered` gives the titles by bank and column, as they were chosen before."""
        self._day_close = day_close
        self._trail = trail
        self._logbook = logbook
        self._lines = lines
        self._read_rows = read_rows
        self._remembered = remembered
        self._remember = remember

    async def read(self, profile: BankProfile, path: Path) -> Sheet:
        """Return the file with its columns guessed. Raises StatementUnusable."""
        titles = self._remembered().get(profile.name, {})
        chosen = {column: titles[column.value] for column in Column if column.value in titles}
        return await in_own_thread(lambda: sheet_of(path.name, self._read_rows(path), chosen), "a bank's file")

    async def compare(self, profile: BankProfile, sheet: Sheet, columns: Mapping[Column, int]) -> Compared:
        """Return how the file compares, with its columns understood so; that it was compared stands in the trail.

        Its lines that agree with nothing are kept until somebody accepts them, or until they agree.

        Raises StatementUnusable, NobodyAtWork, RightMissing, JournalFailure.
        """
        await self._logbook.check(Right.CLOSE_DAY)
        lines = await asyncio.to_thread(lines_of, sheet, columns, profile.currency)
        self._remember(profile.name, {column.value: sheet.titles[at] for column, at in columns.items()})
        open_day, days = await self._days(profile)
        known, settlement = await asyncio.to_thread(_compare_days, days, lines)
        accepted = await self._accepted(profile.name)
        compared = Compared(sheet.name, settlement, profile.currency, known, open_day in known, accepted)
        others = _never_compared([moved for day, moved in days.items() if day not in known], settlement)
        taken = await self._lines.take(profile.name, sheet.name, settlement, others, accepted)
        facts = {**compared.facts, **({"agree_now": str(taken.agree_now)} if taken.agree_now else {})}
        await self._logbook.note(Deed.STATEMENT_READ, profile=profile.name, **facts)
        return replace(compared, not_kept=taken.not_kept)

    async def accept(self, profile: BankProfile, compared: Compared, wanted: Difference, reason: str) -> Compared:
        """Return the comparison with this difference accepted; who did it and why stands in the trail.

        Raises DifferenceReasonMissing, CardNumberInText, NobodyAtWork, RightMissing, JournalFailure.
        """
        await self._lines.accept_difference(profile.name, wanted.kind.value, wanted.name, wanted.mark, reason)
        return replace(compared, accepted=compared.accepted | {wanted.mark})

    async def _days(self, profile: BankProfile) -> tuple[date, Mapping[date, Sequence[MovedMoney]]]:
        """Return the open day, and the movements of it and of the last days that were closed, newest first.

        A movement counts as learnt once it is compared at all: a day has its turn when the one before is closed.
        """
        look = await self._day_close.look(profile.name)
        reports = await self._day_close.reports(profile.name, _RECENT + 1)
        turns = [signed.report.closed_at for signed in reports]
        days: dict[date, Sequence[MovedMoney]] = {look.day: _learnt_since(turns[:1], look.counted)}
        for place, signed in enumerate(reports[:_RECENT], start=1):
            moved = await self._day_close.movements_of(signed)
            days[signed.report.day] = _learnt_since(turns[place : place + 1], moved)
        return look.day, days

    async def _accepted(self, name: ProfileName) -> frozenset[str]:
        """Return the marks accepted for this bank, of the newest ones."""
        wanted = TrailFilter(deeds=frozenset({Deed.DIFFERENCE_ACCEPTED}))
        page = await self._trail.trail(wanted, _ACCEPTED_LOOKED_AT)
        return frozenset(each.facts.get("mark", "") for each in page.entries if each.facts.get("profile") == name)


def _learnt_since(turn: Sequence[datetime], moved: Sequence[MovedMoney]) -> Sequence[MovedMoney]:
    """Return the movements of a day whose turn came then, where that is known; none was compared before."""
    return [replace(each, learnt_at=max(each.learnt_at, *turn)) for each in moved] if turn else moved


def _compare_days(
    days: Mapping[date, Sequence[MovedMoney]], lines: Sequence[BankLine]
) -> tuple[tuple[date, ...], Settlement]:
    """Return the days the file is about, oldest first, and how it compares with them."""
    known = [day for day, moved in days.items() if moved and _known(moved, lines) * 2 >= len(moved)]
    known = known or list(days)[:1]
    settlement = compare([each for day in known for each in days[day]], lines)
    others = [each for day, moved in days.items() if day not in known for each in moved]
    return tuple(sorted(known)), _with_other_days(settlement, others)


def _never_compared(days: Sequence[Sequence[MovedMoney]], settlement: Settlement) -> Sequence[MovedMoney]:
    """Return the movements of these days the file does not name."""
    named = {(ours.order_number, ours.place) for ours, _line in settlement.agreed}
    return [each for moved in days for each in moved if (each.order_number, each.place) not in named]


def _known(moved: Sequence[MovedMoney], lines: Sequence[BankLine]) -> int:
    """Return how many of these movements the file names at all."""
    found = compare(moved, lines)
    return len(found.agreed) + found.count(DifferenceKind.DIFFERENT)


def _with_other_days(settlement: Settlement, others: Sequence[MovedMoney]) -> Settlement:
    """Return the outcome with single movements of other days found, of which nothing is missing."""
    extra = [each.banks for each in settlement.differences if each.kind is DifferenceKind.EXTRA and each.banks]
    found = compare(others, extra)
    kept = tuple(each for each in settlement.differences if each.kind is not DifferenceKind.EXTRA)
    added = tuple(each for each in found.differences if each.kind is not DifferenceKind.MISSING)
    return Settlement((*settlement.agreed, *found.agreed), (*kept, *added), settlement.fees)
