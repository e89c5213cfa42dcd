"""What can go wrong when a business day is closed."""

from app.domain.errors import PaydeskError


class DayReportUnreadable(PaydeskError):
    """What stands in the place of a day's report is none."""


class DayClosedMeanwhile(PaydeskError):
    """Somebody else closed this day, or counted some of its money, since it was looked at."""


class DayNotBegun(PaydeskError):
    """The next business day that could be closed has not begun yet."""


class OpenPointsUnsaid(PaydeskError):
    """Something is unclear about the money of this day, and whoever closes it has not said to know it."""
