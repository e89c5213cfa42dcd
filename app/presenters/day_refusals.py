"""What is said when a business day cannot be closed: no money is touched by any of it."""

from app.domain import day_errors
from app.domain.errors import PaydeskError
from app.presenters.message import Message, Tone
from app.presenters.words import Words


class DayRefusalWords(Words):
    """Makes the sentences of `domain.day_errors`."""

    def message(self, failure: PaydeskError) -> Message:
        """Return the three-part message."""
        happened, to_do = self._lines(failure)
        return Message(Tone.WARNING, happened, self.tr("No money moved, and nothing was written down."), to_do)

    def _lines(self, failure: PaydeskError) -> tuple[str, str]:
        match failure:
            case day_errors.DayClosedMeanwhile():
                return (
                    self.tr("This day was closed at another till at the same moment."),
                    self.tr("Look at its report; what came after it counts for the next day."),
                )
            case day_errors.DayNotBegun():
                return (
                    self.tr("This day is closed, and the next one has not begun."),
                    self.tr("What is taken now counts for the next day; close that when it is over."),
                )
            case day_errors.OpenPointsUnsaid():
                return (
                    self.tr("The day was not closed: something about its money is unclear."),
                    self.tr("Look at what is listed, then say that you know about it."),
                )
            case _:
                return (
                    self.tr("The report of this day cannot be read."),
                    self.tr("Run “python -m app.verify”: it says what was changed."),
                )
