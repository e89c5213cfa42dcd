"""What has the business day brought so far, at all banks together?"""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from app.domain.day_figures import DayFigures, StateCount, day_figures
from app.domain.profile import BankProfile, Environment
from app.services.needs_attention import NeedsAttention
from app.services.ports import Banks, Clock, Journal


class DayAtAGlance(Struct, frozen=True):
    """The figures by currency, how many orders of any day need attention, and when that was asked (UTC).

    `tried` are those of banks where no real money moves, beside banks where it does; a till that has none of these
    counts all in `figures`.
    """

    figures: tuple[DayFigures, ...]
    attention: int
    asked_at: datetime
    tried: tuple[DayFigures, ...] = ()


class Today:
    """Asks the journal's roll-up; each bank has the business day of its own place."""

    def __init__(self, journal: Journal, banks: Banks, attention: NeedsAttention, clock: Clock) -> None:
        self._journal = journal
        self._banks = banks
        self._attention = attention
        self._clock = clock

    async def look(self) -> DayAtAGlance:
        """Return how the day stands now. Raises JournalFailure."""
        now, profiles = self._clock.now(), self._banks.profiles()
        live = [profile for profile in profiles if profile.environment is Environment.LIVE]
        counted = day_figures(await self._counts(live or profiles, now))
        tried = [profile for profile in profiles if profile not in live] if live else []
        attention = len(await self._attention.orders())
        return DayAtAGlance(counted, attention, now, day_figures(await self._counts(tried, now)))

    async def _counts(self, profiles: Iterable[BankProfile], now: datetime) -> list[StateCount]:
        counts: list[StateCount] = []
        for profile in profiles:
            begins, ends = profile.days.span_of(profile.days.day_of(now))
            counts += await self._journal.made_between(profile.name, begins, ends)
        return counts
