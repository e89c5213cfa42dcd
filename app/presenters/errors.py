"""Every failure as a message for the clerk: what happened, what it means for the money, what to do now."""

from collections.abc import Callable
from enum import Enum

from app.domain import day_errors, errors, people_errors, printer_errors
from app.domain.bulk import AnotherAtWork
from app.domain.copies import CopyFolderUnusable
from app.presenters.bank_failures import BankFailureWords
from app.presenters.day_refusals import DayRefusalWords
from app.presenters.formatting import Formats
from app.presenters.input_faults import InputFaultWords
from app.presenters.journal_errors import JournalErrorWords
from app.presenters.message import Message, Telling, Tone
from app.presenters.order_refusals import OfAnOrder, OrderRefusalWords
from app.presenters.people_refusals import PeopleRefusalWords
from app.presenters.printer_words import PrinterWords
from app.presenters.till_troubles import OfThisTill, TillTroubleWords
from app.presenters.words import Translate, Words


class Doing(Enum):
    """What was being done when it failed: the same failure means something else for the money."""

    NEW_ORDER = "new-order"
    """Nothing but a new order was on its way: no card had left, nobody had a link."""
    EXISTING_ORDER = "existing-order"
    """The bank was asked about an order, or to cancel it: whatever was taken before stays as it is."""


class ErrorWords(Words):
    """Makes the sentences. Nothing a bank or a person wrote gets in, except behind "Details"."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._faults = InputFaultWords(translate, formats)
        self._journal = JournalErrorWords(translate, formats)
        self._bank = BankFailureWords(translate)
        self._people = PeopleRefusalWords(translate, formats)
        self._days = DayRefusalWords(translate)

    def fault(self, fault: errors.InputFault) -> str:
        """Return one sentence for the field the fault belongs to."""
        return self._faults.fault(fault)

    def message(self, failure: errors.PaydeskError | OSError, doing: Doing = Doing.NEW_ORDER) -> Message:
        """Return the three-part message of a failure that is not bound to one field."""
        if doing is Doing.EXISTING_ORDER and isinstance(failure, errors.GatewayFailure):
            return self._bank.of_known_order(failure)
        match failure:
            case errors.InputFault():
                return Message(Tone.WARNING, self._faults.fault(failure), self.tr("Nothing was sent to the bank."))
            case errors.GatewayFailure():
                return self._bank.of_new_order(failure)
            case CopyFolderUnusable(path=path):
                return self._journal.copy_folder(path)
            case errors.JournalFailure():
                return self._journal.message(failure)
            case (
                AnotherAtWork()
                | people_errors.NobodyAtWork()
                | people_errors.RightMissing()
                | people_errors.PinLocked()
                | people_errors.PersonUnknown()
                | people_errors.RoleAboveOwn()
                | people_errors.LastOwner()
                | people_errors.RoleInUse()
                | people_errors.RoleUsedNoMore()
            ):
                return self._people.message(failure)
            case (
                day_errors.DayClosedMeanwhile()
                | day_errors.DayNotBegun()
                | day_errors.OpenPointsUnsaid()
                | day_errors.DayReportUnreadable()
                | day_errors.DifferenceReasonMissing()
                | day_errors.StatementReadMeanwhile()
                | day_errors.StatementUnusable()
            ):
                return self._days.message(failure)
            case printer_errors.PrinterFailure() | printer_errors.PrinterNotSetUp():
                return PrinterWords(self._translate).message(failure)
            case errors.ExportFailed():
                return self._of_export(failure)
            case _ if isinstance(failure, OfThisTill):
                return TillTroubleWords(self._translate).message(failure)
            case _ if isinstance(failure, OfAnOrder):
                return OrderRefusalWords(self._translate).message(failure)
            case _:
                return Message(
                    Tone.ERROR,
                    self.tr("Something went wrong inside Paydesk."),
                    self.tr("The journal keeps every order; look at Orders before you charge again."),
                    self.tr("If it happens again, send us the log file."),
                    type(failure).__name__,
                )

    def _of_export(self, failure: errors.ExportFailed) -> Message:
        match failure:
            case errors.ExportDiskFull():
                happened = self.tr("The list was not saved: the disk is full.")
                to_do = self.tr("Free some disk space, or choose another folder.")
            case errors.ExportDenied():
                happened = self.tr("The list was not saved: this file may not be written.")
                to_do = self.tr("Close the file if another program shows it, or choose another folder.")
            case _:
                happened = self.tr("The list was not saved: the folder cannot be used.")
                to_do = self.tr("Choose another folder.")
        unchanged = self.tr("No order was changed; a file that stood there is as it was.")
        return Message(Tone.WARNING, happened, unchanged, to_do, f"{failure.path}: {failure.reason}")


def telling(words: Callable[[], ErrorWords], failure: errors.PaydeskError, doing: Doing = Doing.NEW_ORDER) -> Telling:
    """Return what tells of this failure, in the words of the language that is spoken when it is told."""
    return lambda: words().message(failure, doing)
