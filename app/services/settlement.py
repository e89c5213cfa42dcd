"""Comparing the shop's books with the bank's own file: read, compared, and what is accepted written down.

How it is compared stands in `domain/file_match.py`; what is kept of it, in `statement_lines.py`.
"""

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from app.domain.currency import Currency
from app.domain.day_errors import StatementReadMeanwhile
from app.domain.day_totals import MovedMoney
from app.domain.file_match import Days, match
from app.domain.identifiers import ProfileName
from app.domain.money import Money
from app.domain.person import Right
from app.domain.profile import BankProfile
from app.domain.settlement import Difference, DifferenceKind, Settlement
from app.domain.statement import BankLine, Column, Sheet, SheetRow, sheet_of
from app.domain.statement_line import place_of
from app.domain.statement_money import lines_of
from app.services.day_close import DayClose
from app.services.logbook import Logbook
from app.services.own_thread import in_own_thread
from app.services.statement_lines import StatementLines
from app.services.statement_readings import Known, StatementReadings

_RECENT, _MOST = 10, 100
"""So many closed days a file is compared with at least, and at most where it tells of older days."""
_LATE = timedelta(days=3)
"""A bank may tell of a payment that much later than the shop's own day."""
_READINGS = 5
"""So often a file is compared anew before it is said that other tills are always first."""
_IS_A_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

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
    again: int = 0
    """So many of what agrees agreed with an earlier file: the two overlap."""
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
        logbook: Logbook,
        lines: StatementLines,
        readings: StatementReadings,
        read_rows: ReadRows,
        remembered: Callable[[], Titles],
        remember: Callable[[ProfileName, dict[str, str]], object],
    ) -> None:
        """`remembered` gives the titles by bank and column, as they were chosen before."""
        self._day_close = day_close
        self._logbook = logbook
        self._lines = lines
        self._readings = readings
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

        Its lines that agree with nothing are kept until somebody accepts them, or until they agree. What agreed once
        is kept as well: a file read twice agrees twice, and a payment told in two files does not.

        Raises StatementUnusable, StatementReadMeanwhile (other tills were quicker again and again), NobodyAtWork,
        RightMissing, JournalFailure.
        """
        await self._logbook.check(Right.CLOSE_DAY)
        lines = await asyncio.to_thread(lines_of, sheet, columns, profile.currency)
        self._remember(profile.name, {column.value: sheet.titles[at] for column, at in columns.items()})
        for _ in range(_READINGS):
            # Another till was first with some of this money: the file says something else now.
            with suppress(StatementReadMeanwhile):
                return await self._compare(profile, sheet, lines)
        raise StatementReadMeanwhile

    async def _compare(self, profile: BankProfile, sheet: Sheet, lines: Sequence[BankLine]) -> Compared:
        open_day, days = await self._days(profile, lines)
        agreed = await self._readings.agreed(place_of(each) for moved in days.values() for each in moved)
        kept = await self._readings.kept(profile.name)
        found = await asyncio.to_thread(match, days, lines, sheet.content, agreed, kept)
        marks = (each.mark for each in found.settlement.differences)
        accepted = await self._readings.accepted(profile.name, marks)
        with_open_day, again = open_day in found.days, len(found.again)
        compared = Compared(
            sheet.name, found.settlement, profile.currency, found.days, with_open_day, accepted, again
        )
        known = Known(kept, agreed.keys(), accepted)
        not_kept = await self._readings.enter(profile.name, sheet.name, found, known, compared.facts)
        return replace(compared, not_kept=not_kept)

    async def accept(self, profile: BankProfile, compared: Compared, wanted: Difference, reason: str) -> Compared:
        """Return the comparison with this difference accepted; who did it and why stands in the trail.

        Raises DifferenceReasonMissing, CardNumberInText, NobodyAtWork, RightMissing, JournalFailure.
        """
        await self._lines.accept_difference(profile.name, wanted.kind.value, wanted.name, wanted.mark, reason)
        return replace(compared, accepted=compared.accepted | {wanted.mark})

    async def _days(self, profile: BankProfile, lines: Sequence[BankLine]) -> tuple[date, Days]:
        """Return the open day, and the movements of it and of closed days, newest first: the last ones, and as far
        back as the file goes.

        A movement counts as learnt once it is compared at all: a day has its turn when the one before is closed.
        """
        look = await self._day_close.look(profile.name)
        reports = await self._day_close.reports(profile.name, _MOST + 1)
        turns = [signed.report.closed_at for signed in reports]
        days: dict[date, Sequence[MovedMoney]] = {look.day: _learnt_since(turns[:1], look.counted)}
        oldest = min((each.moved_on for each in lines if _IS_A_DAY.fullmatch(each.moved_on)), default="9999")
        for place, signed in enumerate(reports[:_MOST], start=1):
            if place > _RECENT and (signed.report.day + _LATE).isoformat() < oldest:
                break
            moved = await self._day_close.movements_of(signed)
            days[signed.report.day] = _learnt_since(turns[place : place + 1], moved)
        return look.day, days


def _learnt_since(turn: Sequence[datetime], moved: Sequence[MovedMoney]) -> Sequence[MovedMoney]:
    """Return the movements of a day whose turn came then, where that is known; none was compared before."""
    return [replace(each, learnt_at=max(each.learnt_at, *turn)) for each in moved] if turn else moved
