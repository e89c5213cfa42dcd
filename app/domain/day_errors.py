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


class StatementUnusable(PaydeskError):
    """The bank's file cannot be compared. `reason`: "too-large", "unreadable", "empty", "no-columns", "amount",
    "currency", "both-sides" (debit and credit in one line), "debit-sign" (a debit below zero among others); `line` is
    the line of the file it is about, 0 for the whole file."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason, line)
        self.reason, self.line = reason, line


class StatementReadMeanwhile(PaydeskError):
    """Another till read a file about some of the same money since this one was compared."""


class DifferenceReasonMissing(PaydeskError):
    """A difference to the bank's file is accepted with a reason, or not at all."""
