"""What has the business day brought so far, at all banks together?"""

from datetime import datetime

from msgspec import Struct

from app.domain.day_figures import DayFigures, StateCount, day_figures
from app.services.needs_attention import NeedsAttention
from app.services.ports import Banks, Clock, Journal


class DayAtAGlance(Struct, frozen=True):
    """The figures by currency, how many orders of any day need attention, and when that was asked (UTC)."""

    figures: tuple[DayFigures, ...]
    attention: int
    asked_at: datetime


class Today:
    """Asks the journal's roll-up; each bank has the business day of its own place."""

    def __init__(self, journal: Journal, banks: Banks, attention: NeedsAttention, clock: Clock) -> None:
        self._journal = journal
        self._banks = banks
        self._attention = attention
        self._clock = clock

    async def look(self) -> DayAtAGlance:
        """Return how the day stands now. Raises JournalFailure."""
        now = self._clock.now()
        counts: list[StateCount] = []
        for profile in self._banks.profiles():
            begins, ends = profile.days.span_of(profile.days.day_of(now))
            counts += await self._journal.made_between(profile.name, begins, ends)
        return DayAtAGlance(day_figures(counts), len(await self._attention.orders()), now)
