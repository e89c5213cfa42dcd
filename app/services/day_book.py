"""What closing a day needs of the journal: what moved and was not counted yet, and where the reports are kept."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from app.domain.day_report import SignedReport
from app.domain.day_totals import MovedMoney
from app.domain.identifiers import ProfileName
from app.domain.trail import TrailEntry


class Written(Struct, frozen=True):
    """A movement and the first line of the ledger, of those looked at, in which its order was written."""

    moved: MovedMoney
    line: int


class DayBook(Protocol):
    """Reports are lines of the trail, and as unchangeable. All methods raise a JournalFailure."""

    async def uncounted(self, profile: ProfileName, behind: int, up_to: int | None) -> Sequence[Written]:
        """Return what no report has counted of the orders written in these lines of the ledger.

        Without an end it is everything behind a line, with what was written and waits to be linked. Such a line has
        no number yet: its movement is told with one that is not behind its own.
        """
        ...

    async def counted_in(self, profile: ProfileName, report: int) -> Sequence[MovedMoney]:
        """Return the movements a report counted."""
        ...

    async def reports(self, profile: ProfileName, most: int, before: int | None = None) -> Sequence[SignedReport]:
        """Return the newest reports, or those with a number below `before`, newest first."""
        ...

    async def counting_begins(self) -> int:
        """Return the line of the ledger behind which movements are told at all."""
        ...

    async def close_day(
        self,
        entry: TrailEntry,
        profile: ProfileName,
        report: int,
        counted: Sequence[MovedMoney],
        before: Sequence[MovedMoney],
    ) -> None:
        """Keep a report with what it counted; `before` counts as moved before the shop's first report.

        Raises DayClosedMeanwhile when a report of that number is there, or one of the movements is counted.
        """
        ...
