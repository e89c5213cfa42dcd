"""Every failure as a message for the clerk: what happened, what it means for the money, what to do now."""

from collections.abc import Callable
from enum import Enum

from app.domain import day_errors, errors, key_file_errors, people_errors, printer_errors
from app.domain.copies import CopyFolderUnusable
from app.domain.limit import WhyNot
from app.presenters.bank_failures import BankFailureWords
from app.presenters.day_refusals import DayRefusalWords
from app.presenters.formatting import Formats
from app.presenters.input_faults import InputFaultWords
from app.presenters.journal_errors import JournalErrorWords
from app.presenters.message import Message, Telling, Tone
from app.presenters.people_refusals import PeopleRefusalWords
from app.presenters.printer_words import PrinterWords
from app.presenters.words import Translate, Words

_OfThisTill = (
    errors.KeyStoreUnusable
    | key_file_errors.KeyFileSpoilt
    | key_file_errors.KeyFileUnwritable
    | errors.TrainingBankUnreadable
    | errors.ReceiverCannotListen
    | errors.CredentialsMissing
    | errors.BankUnknown
)
_OfAnOrder = (
    errors.NotResolvable
    | errors.OrderNotFound
    | errors.ActNotPossible
    | errors.LinkNotRenewable
    | errors.LinkRenewedAlready
    | errors.OrderNotCancellable
    | errors.StoredCardStays
    | errors.NotOffered
)


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
                people_errors.NobodyAtWork()
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
            case _ if isinstance(failure, _OfThisTill):
                return self._of_this_till(failure)
            case _ if isinstance(failure, _OfAnOrder):
                return self._of_an_order(failure)
            case _:
                return Message(
                    Tone.ERROR,
                    self.tr("Something went wrong inside Paydesk."),
                    self.tr("The journal keeps every order; look at Orders before you charge again."),
                    self.tr("If it happens again, send us the log file."),
                    type(failure).__name__,
                )

    def _of_this_till(self, failure: _OfThisTill) -> Message:
        """Return what is said when the till lacks something of its own: a key, a login, a port, a bank."""
        match failure:
            case errors.KeyStoreUnusable(backend=backend):
                return Message(
                    Tone.ERROR,
                    self.tr("This computer has no safe place for passwords that Paydesk can use."),
                    self.tr("No login is kept, so no bank can be asked and no money moves."),
                    self.tr("Unlock or install the system's key store, or use the training mode."),
                    backend,
                )
            case key_file_errors.KeyFileSpoilt(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("The encrypted file of keys is damaged."),
                    self.tr("No bank can be asked, so no money moves. The orders lie elsewhere, untouched."),
                    self.tr("Press “I forgot it…” and type the recovery code."),
                    path,
                )
            case key_file_errors.KeyFileUnwritable(path=path, reason=reason):
                return Message(
                    Tone.ERROR,
                    self.tr("The encrypted file of keys cannot be written."),
                    self.tr("Nothing was changed there."),
                    self.tr("Make room on the disk, or let Paydesk write into its folder."),
                    f"{path}: {reason}",
                )
            case errors.TrainingBankUnreadable(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("The training bank's file is damaged."),
                    self.tr("Training moves no real money; the shop's journal is another file."),
                    self.tr("Move the file away to begin with an empty training bank."),
                    path,
                )
            case errors.ReceiverCannotListen(port=port):
                return Message(
                    Tone.WARNING,
                    self.tr("The banks' messages cannot come in: another program uses port {port}.").format(
                        port=port
                    ),
                    self.tr("No payment is lost: the banks are asked all the same, a little later."),
                    self.tr("End the other program, or choose another port."),
                )
            case errors.LoginForElsewhere(profile=profile):
                return Message(
                    Tone.ERROR,
                    self.tr("The login of this bank was entered for another address, so it stays unused."),
                    self.tr("Nothing was sent to the bank."),
                    self.tr("If the bank did move, enter the login again. If not, somebody changed its file."),
                    profile,
                )
            case errors.CredentialsMissing(profile=profile):
                return Message(
                    Tone.WARNING,
                    self.tr("No login was entered for this bank."),
                    self.tr("Nothing was sent to the bank."),
                    self.tr("Enter the bank's login first."),
                    profile,
                )
            case errors.BankUnknown(profile=profile):
                return Message(
                    Tone.WARNING,
                    self.tr("The bank of this order is not set up on this till."),
                    self.tr("The order stands as it is shown; nothing was changed here."),
                    self.tr("Start Paydesk with that bank's profile to ask about it."),
                    profile,
                )

    def _of_an_order(self, failure: _OfAnOrder) -> Message:
        """Return what is said when something cannot be done with an order, a link or a card as it stands."""
        match failure:
            case errors.NotResolvable():
                return Message(
                    Tone.INFO,
                    self.tr("It is too early to write down how this ended."),
                    self.tr("Paydesk may still find out by itself; the sale cannot be charged again meanwhile."),
                    self.tr("Wait until half an hour is over, or until Paydesk says that it needs you."),
                )
            case errors.OrderNotFound(wanted=wanted):
                return Message(
                    Tone.INFO,
                    self.tr("No order “{wanted}” was found.").format(wanted=wanted),
                    self.tr("Nothing was changed."),
                    self.tr("Check the number, or search for a part of it."),
                )
            case errors.ActNotPossible(why=why):
                return Message(
                    Tone.INFO,
                    self._why_not(why),
                    self.tr("Nothing was sent to the bank."),
                    self.tr("The order and its timeline show how it stands."),
                )
            case errors.LinkNotRenewable():
                return Message(
                    Tone.WARNING,
                    self.tr("No new link was made: the old one may have been paid."),
                    self.tr("The order shows what the bank says of it; nothing can be paid twice."),
                    self.tr("Look at its state. Make a new link only for another sale."),
                )
            case errors.LinkRenewedAlready(following=following):
                return Message(
                    Tone.INFO,
                    self.tr("This link has a new one already."),
                    self.tr("No further link was made: the new one can be paid, or was."),
                    self.tr("Open the new one on the orders screen (F4): its number is behind Details."),
                    following,
                )
            case errors.OrderNotCancellable():
                return Message(
                    Tone.INFO,
                    self.tr("This order can no longer be cancelled."),
                    self.tr("Nothing was changed; the status shows how it stands."),
                    self.tr("If it is paid, the money goes back by a refund."),
                )
            case errors.StoredCardStays():
                return Message(
                    Tone.WARNING,
                    self.tr("The bank still keeps this card."),
                    self.tr("It was asked to forget it; no money moved."),
                    self.tr("Try again in a moment. If it stays, call the bank."),
                )
            case errors.NotOffered():
                return Message(
                    Tone.INFO,
                    self.tr("This bank does not offer that."),
                    self.tr("Nothing was sent to the bank."),
                    self.tr("Use another way, for example a payment link."),
                )

    def _why_not(self, why: str) -> str:
        """Return why the money of an order cannot be moved now; the names are those of `domain.limit.WhyNot`."""
        return {
            WhyNot.NOTHING_THERE.value: self.tr("For this order there is no money at the bank that this could move."),
            WhyNot.NOTHING_LEFT.value: self.tr("Nothing is left of this order's money."),
            WhyNot.ACT_UNDER_WAY.value: self.tr("The bank is being asked to move this order's money right now."),
            WhyNot.ACT_WITHOUT_PROOF.value: self.tr("It is not known yet how the last act on this money ended."),
            WhyNot.TOLD_BY_PEOPLE.value: self.tr("Two persons wrote down that this money was moved already."),
            WhyNot.SUM_NOT_TOLD.value: self.tr("The bank has not said how much of this order it has."),
        }.get(why, self.tr("This cannot be done with the order now."))

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
