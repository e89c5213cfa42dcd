"""Every failure as a message for the clerk: what happened, what it means for the money, what to do now."""

from enum import Enum

from app.domain import errors, people_errors
from app.domain.currency import currency
from app.domain.limit import WhyNot
from app.domain.money import Money
from app.presenters.formatting import Formats
from app.presenters.message import Message, Tone
from app.presenters.people_refusals import PeopleRefusalWords
from app.presenters.refusals import RefusalWords
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
        self._formats = formats
        self._refusals = RefusalWords(translate)
        self._people = PeopleRefusalWords(translate, formats)

    def fault(self, fault: errors.InputFault) -> str:
        """Return one sentence for the field the fault belongs to."""
        match fault:
            case errors.AmountMissing():
                return self.tr("Type the amount, for example 12.50.")
            case errors.AmountNotUnderstood():
                return self.tr("This is no amount. Type it like 12.50 or 1250.")
            case errors.AmountHasTooManyDecimals(currency=code, decimals=0):
                return self.tr("{currency} has no decimals. Type a whole amount.").format(currency=code)
            case errors.AmountHasTooManyDecimals(currency=code, decimals=decimals):
                return self.tr("{currency} has only {decimals} decimals.").format(currency=code, decimals=decimals)
            case errors.AmountNotPositive():
                return self.tr("The amount must be more than zero.")
            case errors.AmountOutsideLimits(lowest=lowest, highest=highest, currency=code):
                money = currency(code)
                return self.tr("The amount must be between {lowest} and {highest}.").format(
                    lowest=self._formats.money(Money(lowest, money)),
                    highest=self._formats.money(Money(highest, money)),
                )
            case errors.CardNumberIncomplete():
                return self.tr("The card number is not complete.")
            case errors.CardNumberWrong():
                return self.tr("One digit is wrong. Ask the caller to read the number once more.")
            case errors.ExpiryNotUnderstood():
                return self.tr("Type month and year as on the card, for example 12/30.")
            case errors.CardExpired():
                return self.tr("This card has expired. Ask for another one.")
            case errors.SecurityCodeWrong(length=length):
                return self.tr("The code on the back has {length} digits.").format(length=length)
            case errors.CardholderNameWrong():
                return self.tr("Type the name in Latin letters, as it stands on the card.")
            case errors.CardNumberInText():
                return self.tr("This text looks like a card number. Remove it: the bank shows this text openly.")
            case errors.TextTooLong(longest=longest):
                return self.tr("This text is too long: {longest} characters at most.").format(longest=longest)
            case errors.ContactNotUnderstood():
                return self.tr("Type an e-mail address, or a phone number with its country code.")
            case errors.RootsUnusable(reason="no-authority"):
                return self.tr("This is no certificate authority. Ask your bank for its root certificate.")
            case errors.RootsUnusable(reason="not-kept"):
                return self.tr("The certificate file could not be kept on this computer. Is its disk full?")
            case errors.RootsUnusable(reason="ended"):
                return self.tr("This certificate authority has ended. Ask your bank for the new one.")
            case errors.RootsUnusable():
                return self.tr("This file holds no certificate that can be read. Choose a .pem, .crt or .cer file.")
            case errors.AmountAboveRest(left=left, currency=code):
                return self.tr("No more than {left} is left of this order.").format(
                    left=self._formats.money(Money(left, currency(code)))
                )
            case errors.EarlierOrderInDoubt(number=number):
                return self.tr(
                    "Order {number} may have taken this money already, and nobody knows yet. This sale cannot be "
                    "charged until that order is settled: open Needs attention (F10)."
                ).format(number=number)
            case errors.LooksLikeEarlierOrder(number=number):
                return self.tr("Order {number} took the same amount from this card, or may have taken it.").format(
                    number=number
                )
            case errors.TextMissing():
                return self.tr("Write something here.")
            case errors.SamePersonTwice():
                return self.tr("It takes two different persons.")
            case errors.RefundReasonMissing():
                return self.tr("Say why the money goes back: choose a reason, or write it down.")
            case errors.NoticeKeyUnusable():
                return self.tr("This file holds no public key of a bank. Choose the .pem file from its portal.")
            case errors.CustomerIdWrong(shortest=shortest, longest=longest):
                return self.tr(
                    "The bank takes customer numbers of {shortest} to {longest} digits and Latin letters, "
                    "with - and _ among them."
                ).format(shortest=shortest, longest=longest)
            case people_errors.PersonNameMissing() | people_errors.PersonNameTaken() | people_errors.PinUnusable():
                return self._people.fault(fault)
            case people_errors.WrongPin():
                return self._people.fault(fault)
            case errors.ValidityInThePast():
                return self.tr("This moment is over. Choose a later one.")
            case errors.QuantityNotUnderstood():
                return self.tr("This is no quantity. Type it like 2 or 0.5, with three decimals at most.")
            case errors.LineNameMissing():
                return self.tr("Type what is sold.")
            case errors.LineFaulty(place=place, fault=inner):
                return self.tr("Line {place}: {fault}").format(place=place, fault=self.fault(inner))
            case errors.ValidityTooLong(days=days):
                return self.tr("The bank lets a link live %n day(s) at most. Choose an earlier end.", "", days)
            case _:
                return self.tr("This cannot be used. Type it again.")

    def message(self, failure: errors.PaydeskError, doing: Doing = Doing.NEW_ORDER) -> Message:
        """Return the three-part message of a failure that is not bound to one field."""
        if doing is Doing.EXISTING_ORDER and isinstance(failure, errors.GatewayFailure):
            return self._of_asking(failure)
        match failure:
            case errors.InputFault():
                return Message(Tone.WARNING, self.fault(failure), self.tr("Nothing was sent to the bank."))
            case errors.GatewayFailure():
                return self._of_bank(failure)
            case errors.JournalFailure():
                return self._of_journal(failure)
            case errors.NotResolvable():
                return Message(
                    Tone.INFO,
                    self.tr("It is too early to write down how this ended."),
                    self.tr("Paydesk may still find out by itself; the sale cannot be charged again meanwhile."),
                    self.tr("Wait until half an hour is over, or until Paydesk says that it needs you."),
                )
            case (
                people_errors.NobodyAtWork()
                | people_errors.RightMissing()
                | people_errors.PinLocked()
                | people_errors.PersonUnknown()
                | people_errors.RoleAboveOwn()
                | people_errors.LastOwner()
            ):
                return self._people.message(failure)
            case errors.KeyStoreUnusable(backend=backend):
                return Message(
                    Tone.ERROR,
                    self.tr("This computer has no safe place for passwords that Paydesk can use."),
                    self.tr("No login is kept, so no bank can be asked and no money moves."),
                    self.tr("Unlock or install the system's key store, or use the training mode."),
                    backend,
                )
            case errors.ExportFailed():
                return self._of_export(failure)
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
            case errors.NotOffered():
                return Message(
                    Tone.INFO,
                    self.tr("This bank does not offer that."),
                    self.tr("Nothing was sent to the bank."),
                    self.tr("Use another way, for example a payment link."),
                )
            case _:
                return Message(
                    Tone.ERROR,
                    self.tr("Something went wrong inside Paydesk."),
                    self.tr("The journal keeps every order; look at Orders before you charge again."),
                    self.tr("If it happens again, send us the log file."),
                    type(failure).__name__,
                )

    def _of_bank(self, failure: errors.GatewayFailure) -> Message:
        match failure:
            case errors.NotSent(reason="tls" as reason):
                sent = self.tr("Nothing was sent, so nothing was charged.")
                return Message(Tone.ERROR, self._not_the_bank(), sent, self._how_to_trust(), reason)
            case errors.NotSent(reason=reason):
                return Message(
                    Tone.WARNING,
                    self.tr("The bank could not be reached."),
                    self.tr("Nothing was sent, so nothing was charged."),
                    self.tr("Check the internet connection and try again; that is safe."),
                    reason,
                )
            case errors.CredentialsRejected(code=code, text=text):
                return Message(
                    Tone.ERROR,
                    self.tr("The bank does not accept the login of this shop."),
                    self.tr("Nothing was charged."),
                    self.tr("Check user name and password, and that a test login is not used at the live bank."),
                    f"{code} {text}".strip(),
                )
            case errors.GatewayRefused(code=code, text=text):
                happened, to_do = self._refusals.lines(failure) or (
                    self.tr("The bank refused the request."),
                    self.tr("Check what was typed; the bank's own words are in the details."),
                )
                details = f"{code} {text}".strip()
                return Message(Tone.ERROR, happened, self.tr("Nothing was charged."), to_do, details)
            case _:
                return Message(
                    Tone.WARNING,
                    self._no_answer(failure),
                    self.tr("No card was sent and nobody has a link, so nothing can be charged."),
                    self._after_no_answer(failure),
                    getattr(failure, "reason", ""),
                )

    def _why_not(self, why: str) -> str:
        """Return why the money of an order cannot be moved now; the names are those of `domain.limit.WhyNot`."""
        return {
            WhyNot.NOTHING_THERE.value: self.tr("There is no money of this order at the bank."),
            WhyNot.NOTHING_LEFT.value: self.tr("Nothing is left of this order's money."),
            WhyNot.ACT_UNDER_WAY.value: self.tr("The bank is being asked to move this order's money right now."),
            WhyNot.ACT_WITHOUT_PROOF.value: self.tr("It is not known yet how the last act on this money ended."),
            WhyNot.TOLD_BY_PEOPLE.value: self.tr("Two persons wrote down that this money was moved already."),
            WhyNot.SUM_NOT_TOLD.value: self.tr("The bank has not said how much of this order it has."),
        }.get(why, self.tr("This cannot be done with the order now."))

    def _of_asking(self, failure: errors.GatewayFailure) -> Message:
        """Return a message that says nothing about the money but that it stands as shown."""
        stands = self.tr("The order stands as it is shown; nothing was changed here.")
        again = self.tr("Ask the bank again in a moment.")
        match failure:
            case errors.NotSent(reason="tls" as reason):
                return Message(Tone.ERROR, self._not_the_bank(), stands, self._how_to_trust(), reason)
            case errors.NotSent(reason=reason):
                return Message(Tone.WARNING, self.tr("The bank could not be reached."), stands, again, reason)
            case errors.CredentialsRejected(code=code, text=text):
                happened = self.tr("The bank does not accept the login of this shop.")
                check = self.tr("Check the login, then ask the bank again.")
                return Message(Tone.ERROR, happened, stands, check, f"{code} {text}".strip())
            case errors.GatewayRefused(code=code, text=text):
                happened, to_do = self._refusals.lines(failure) or (
                    self.tr("The bank did not do what it was asked to."),
                    again,
                )
                return Message(Tone.WARNING, happened, stands, to_do, f"{code} {text}".strip())
            case _:
                reason = getattr(failure, "reason", "")
                return Message(Tone.WARNING, self._no_answer(failure), stands, again, reason)

    def _not_the_bank(self) -> str:
        return self.tr("Paydesk cannot be sure that the bank itself answered.")

    def _how_to_trust(self) -> str:
        return self.tr(
            "Check this computer's clock. If your bank gave you a certificate file, choose it with this bank's login."
        )

    def _no_answer(self, failure: errors.GatewayFailure) -> str:
        match failure:
            case errors.BankBusy():
                return self.tr("The bank is busy and asks to slow down.")
            case errors.BankFault():
                return self.tr("Something is out of order at the bank.")
            case _:
                return self.tr("The bank gave no usable answer.")

    def _after_no_answer(self, failure: errors.GatewayFailure) -> str:
        if isinstance(failure, errors.BankBusy):
            return self.tr("Wait a minute, then make the order again; Orders shows what became of this one.")
        return self.tr("Make the order again; Orders shows what became of this one.")

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

    def _how_to_go_back(self, path: str) -> str:
        if path.startswith("postgresql:"):
            return self.tr("The help page “Several tills, one journal” says how to go on.")
        return self.tr("Put the newest file back; “python -m app.restore” helps when there is none.")

    def _of_journal(self, failure: errors.JournalFailure) -> Message:
        match failure:
            case errors.JournalNotOurs(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal file is not one that Paydesk can open here."),
                    self.tr("It was left untouched. Without a journal no money moves."),
                    self.tr("Put the right file back, or move this one away to start a new journal."),
                    path,
                )
            case errors.JournalNewer(path=path, found=found, known=known):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal was written by a newer Paydesk."),
                    self.tr("It was left untouched. Without a journal no money moves."),
                    self.tr("Install the newer Paydesk on this computer too."),
                    f"{path} ({found} > {known})",
                )
            case errors.JournalNotPrepared(address=address, found=found, known=known):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal on the server is not prepared for this Paydesk yet."),
                    self.tr("It was left untouched. Without a journal no money moves."),
                    self.tr(
                        "Let whoever looks after the server run “python -m app.prepare_journal”, then start again."
                    ),
                    f"{address} ({found} < {known})",
                )
            case errors.JournalTillRoleUnusable(role=role):
                return Message(
                    Tone.ERROR,
                    self.tr("The server has no role of that name that could be kept from rewriting the books."),
                    self.tr("Nothing was changed."),
                    self.tr(
                        "Make a plain role for the tills first; the help page “Several tills, one journal” shows it."
                    ),
                    role,
                )
            case errors.JournalMissing(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal of this shop is gone."),
                    self.tr("Without it nobody knows what was charged, so no money moves."),
                    self.tr("Put the file back, or restore a backup with “python -m app.restore”."),
                    path,
                )
            case errors.JournalExchanged(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("This is not the journal that was used last."),
                    self.tr("Orders can be looked at and asked about. No money moves."),
                    self.tr("Put the right file back; “python -m app.restore” helps when this one is right."),
                    path,
                )
            case errors.JournalRolledBack(path=path, found=found, known=known):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal is an older copy: later orders are missing in it."),
                    self.tr("Orders can be looked at and asked about. No money moves."),
                    self._how_to_go_back(path),
                    f"{path} ({found} < {known})",
                )
            case errors.JournalDamaged(what=what):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal is damaged: something in it is not what Paydesk wrote."),
                    self.tr("What is shown may be wrong. No money moves until the journal is whole again."),
                    self.tr("Check the disk, then restore a backup with “python -m app.restore”."),
                    what,
                )
            case errors.JournalMustReconcile():
                return Message(
                    Tone.WARNING,
                    self.tr("The journal was restored, and the bank is still being asked about its orders."),
                    self.tr("Nothing was sent to the bank. No money moves until every order has been asked about."),
                    self.tr("Wait until the bank has answered, then try again."),
                )
            case errors.BackupUnusable(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("This backup cannot be used: it is no whole copy of the journal."),
                    self.tr("Nothing was changed."),
                    self.tr("Choose another backup."),
                    path,
                )
            case errors.JournalInUse(path=path):
                return Message(
                    Tone.WARNING,
                    self.tr("Paydesk is already open with this journal."),
                    self.tr("Nothing was changed."),
                    self.tr("Use the window that is open, or close it first."),
                    path,
                )
            case errors.JournalUnreachable(address=address, reason=reason):
                return Message(
                    Tone.ERROR,
                    self.tr("The server with the journal of all tills cannot be reached."),
                    self.tr("No new order is sent to the bank. What was sent before is asked about."),
                    self.tr("Check the network and the server, then try again."),
                    f"{address} ({reason})",
                )
            case errors.JournalAddressUnusable(reason=reason):
                return Message(
                    Tone.ERROR,
                    self.tr("The address of the journal of all tills cannot be used."),
                    self.tr("Nothing was changed. Without a journal no money moves."),
                    self.tr(
                        "Correct the entry “journal” in the settings: no password in it, and a checked certificate."
                    ),
                    reason,
                )
            case errors.JournalsDiffer(order_number=number):
                return Message(
                    Tone.ERROR,
                    self.tr("One order stands differently in the two journals."),
                    self.tr("Nothing of it was changed in either of them."),
                    self.tr("Do not work on with both: ask for help with the number of the order."),
                    number,
                )
            case people_errors.PersonChangedMeanwhile():
                return self._people.message(failure)
            case errors.OrderChangedMeanwhile():
                return Message(
                    Tone.INFO,
                    self.tr("The order changed at the same moment."),
                    self.tr("Nothing was done twice."),
                    self.tr("Look at it once more, then try again if it is still needed."),
                )
            case errors.AnswerNotKept():
                return Message(
                    Tone.ERROR,
                    self.tr("The bank answered, but the journal could not be written."),
                    self.tr("We do not know yet how the order stands. Do not charge again."),
                    self.tr("Free some disk space or check the disk; Paydesk asks the bank again."),
                    getattr(failure, "reason", ""),
                )
            case errors.OperationAlreadyOpen():
                return Message(
                    Tone.WARNING,
                    self.tr("This order is already being worked on."),
                    self.tr("A second request was not sent, so nothing is charged twice."),
                    self.tr("Wait for the answer of the first one."),
                )
            case _:
                return Message(
                    Tone.ERROR,
                    self.tr("The journal cannot be written."),
                    self.tr("No new order is sent to the bank. What was sent before is asked about."),
                    self.tr("Free some disk space or check the disk, then try again."),
                    getattr(failure, "reason", type(failure).__name__),
                )
