"""Which business day does a moment belong to? A shop that closes after midnight ends its day when it says so."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from app.domain.errors import BusinessDayUnusable

_DAY = timedelta(days=1)


class BusinessDays(Struct, frozen=True):
    """The calendar of one shop: a business day begins at `ends` of its own date and lasts until `ends` of the next.

    With `ends` 04:00 a sale at one in the night still belongs to the evening before. Where the clocks are changed a
    day has 23 or 25 hours; every moment belongs to exactly one day all the same.
    """

    ends: time = time(0)
    zone: ZoneInfo | None = None
    """Where the shop is; None: where this computer is."""

    def day_of(self, moment: datetime) -> date:
        """Return the business day of a moment, which needs its time zone."""
        if moment.tzinfo is None:
            raise ValueError("a moment without time zone belongs to no day")
        day = moment.astimezone(self.zone).date()
        if moment < self.start_of(day):
            return day - _DAY
        # Where the clocks go back over `ends`, the same hour comes once on each side of it.
        return day + _DAY if moment >= self.start_of(day + _DAY) else day

    def start_of(self, day: date) -> datetime:
        """Return the moment a business day begins (UTC); the day before ends with it."""
        # A wall clock that skips `ends` begins the day where `ends` would have been.
        return datetime.combine(day, self.ends, self.zone).astimezone(UTC)

    def span_of(self, day: date) -> tuple[datetime, datetime]:
        """Return the first moment of a business day and the first moment after it (UTC)."""
        return self.start_of(day), self.start_of(day + _DAY)


def business_days(ends: str = "", zone: str = "") -> BusinessDays:
    """Return the calendar written as "04:00" and "Asia/Almaty"; empty: midnight, and where this computer is.

    Raises BusinessDayUnusable, which says what cannot be read.
    """
    try:
        at = time.fromisoformat(ends) if ends else time(0)
    except ValueError:
        raise BusinessDayUnusable(ends) from None
    if at.tzinfo is not None or at.second or at.microsecond:
        raise BusinessDayUnusable(ends)
    try:
        return BusinessDays(at, ZoneInfo(zone) if zone else None)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BusinessDayUnusable(zone) from None
