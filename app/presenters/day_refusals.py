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
            case day_errors.StatementReadMeanwhile():
                return (
                    self.tr("Other tills were reading files about the same money all the while."),
                    self.tr("Read the file once more when they are done."),
                )
            case day_errors.DifferenceReasonMissing():
                return (
                    self.tr("Type a reason to accept this difference."),
                    self.tr("Write down why it is acceptable."),
                )
            case day_errors.StatementUnusable(reason=reason, line=line):
                return self._of_statement(reason, line)
            case _:
                return (
                    self.tr("The report of this day cannot be read."),
                    self.tr("Run “python -m app.verify”: it says what was changed."),
                )

    def _of_statement(self, reason: str, line: int) -> tuple[str, str]:
        again = self.tr("Ask the bank for the file again, or save it once more as CSV or .xlsx.")
        match reason:
            case "amount":
                return self.tr("Line {line} of the file holds no sum that can be read.").format(line=line), again
            case "currency":
                return self.tr("Line {line} of the file names a currency nobody knows.").format(line=line), again
            case "both-sides":
                return (
                    self.tr("Line {line} of the file has a sum in both columns, debit and credit.").format(line=line),
                    self._look_at_sides(),
                )
            case "debit-sign":
                said = self.tr(
                    "Line {line} of the file has a debit below zero among others above it: which way its money went "
                    "is not clear."
                )
                return said.format(line=line), self._look_at_sides()
            case "no-columns":
                return (
                    self.tr("It is not clear which column holds the sums, or which one names the orders."),
                    self.tr(
                        "Choose the column of the sum, or those of debit and credit, and at least one that names the "
                        "order."
                    ),
                )
            case "empty":
                return self.tr("The file holds no lines."), again
            case "too-large":
                return self.tr("The file is too large for a list of payments."), again
            case _:
                return self.tr("This file cannot be read as a table."), again

    def _look_at_sides(self) -> str:
        return self.tr(
            "Look whether debit and credit are the right columns. If they are, ask the bank about that line."
        )
