"""What can go wrong, one class per failure, built from data.

No class holds a sentence for people: `app.presenters.errors` makes those, in the clerk's language.

    PaydeskError
    ├── InputFault            the clerk can mend it; nothing was sent
    ├── GatewayFailure        the bank was asked
    │   ├── NotSent           proved: the request never left this till
    │   ├── AnswerLost        it left and no usable answer came: the outcome is unknown
    │   │   ├── BankBusy
    │   │   └── BankFault
    │   ├── GatewayRefused    the bank understood and said no to the request; its reasons: `app.domain.refusals`
    │   └── CredentialsRejected
    ├── JournalFailure        no journal, no money: nothing is sent while one of these stands
    ├── ExportFailed          a list was not saved; what stood there before still does
    ├── KeyStoreUnusable
    └── TrainingBankUnreadable
"""


class PaydeskError(Exception):
    """Base of every failure Paydesk knows by name."""


# --- what the clerk typed -------------------------------------------------------------------------------------


class InputFault(PaydeskError):
    """Something typed cannot be used; nothing was sent."""


class UnknownCurrency(InputFault):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class AmountMissing(InputFault):
    """The amount field is empty."""


class AmountNotUnderstood(InputFault):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class AmountHasTooManyDecimals(InputFault):
    def __init__(self, text: str, currency: str, decimals: int) -> None:
        super().__init__(text, currency, decimals)
        self.text, self.currency, self.decimals = text, currency, decimals


class AmountNotPositive(InputFault):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class AmountOutsideLimits(InputFault):
    """`lowest` and `highest` are minor units of `currency`, both allowed."""

    def __init__(self, lowest: int, highest: int, currency: str) -> None:
        super().__init__(lowest, highest, currency)
        self.lowest, self.highest, self.currency = lowest, highest, currency


class AmountAboveRest(InputFault):
    """More than is left to capture or to give back. `asked` and `left` are minor units of `currency`."""

    def __init__(self, asked: int, left: int, currency: str) -> None:
        super().__init__(asked, left, currency)
        self.asked, self.left, self.currency = asked, left, currency


class RefundReasonMissing(InputFault):
    """Nobody said why the money goes back."""


class NumberForOneOnly(InputFault):
    """A number of the shop's own was typed for several links."""


class ReminderForOneOnly(InputFault):
    """A reminder was wanted for several links at once."""


class ReminderTooLate(InputFault):
    """The link ends before the reminder would come."""


class ReturnPageWrong(InputFault):
    """No page a customer could be sent back to: only whole addresses with http or https are."""


class LooksLikeEarlierOrder(InputFault):
    """The same card was charged the same sum a moment ago, or two persons say that it was.

    The clerk must say that this is another sale. `state` is the name of the earlier order's state, `minutes` its age.
    """

    def __init__(self, number: str, state: str, minutes: int) -> None:
        super().__init__(number, state, minutes)
        self.number, self.state, self.minutes = number, state, minutes


class EarlierOrderInDoubt(LooksLikeEarlierOrder):
    """Nobody knows whether an earlier order already took the money of this sale: no word of a clerk gets past it."""


class CardNumberIncomplete(InputFault):
    """Fewer than 13 digits. Holds no digit of the card."""


class CardNumberWrong(InputFault):
    """The check digit does not fit. Holds no digit of the card."""


class ExpiryNotUnderstood(InputFault):
    """The expiry is not a month and a year."""


class CardExpired(InputFault):
    def __init__(self, month: int, year: int) -> None:
        super().__init__(month, year)
        self.month, self.year = month, year


class ExpiryFarAhead(InputFault):
    """The year is further ahead than cards are good for; a second look settles it."""


class SecurityCodeWrong(InputFault):
    """The security code has not the `length` digits it needs. Holds no digit of it."""

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length


class CardholderNameWrong(InputFault):
    """The name on the card has letters the gateway does not take (Latin letters, 2 to 45)."""


class CardNumberInText(InputFault):
    """A free text holds what looks like a card number; the bank shows such texts unmasked."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class TextMissing(InputFault):
    """A text that must be written down is empty; `field` names it."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class SamePersonTwice(InputFault):
    """It takes two different persons."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class TextTooLong(InputFault):
    def __init__(self, field: str, longest: int) -> None:
        super().__init__(field, longest)
        self.field, self.longest = field, longest


class ContactNotUnderstood(InputFault):
    """Neither an e-mail address nor a phone number."""


class OrderNumberUnusable(InputFault):
    """The shop's own number has other characters than banks take, or more than `longest`."""

    def __init__(self, longest: int) -> None:
        super().__init__(longest)
        self.longest = longest


class OrderNumberUsed(InputFault):
    """An order has this number already; numbers are never used again."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class CustomerIdWrong(InputFault):
    """The shop's own key of a customer has not the length or the letters the bank takes. Holds no part of it."""

    def __init__(self, shortest: int, longest: int) -> None:
        super().__init__(shortest, longest)
        self.shortest, self.longest = shortest, longest


class StoredCardGone(InputFault):
    """The bank has no such kept card any more."""


class StoredCardStays(PaydeskError):
    """The bank was asked to forget a kept card, said yes, and lists it still."""


class StoredCardMissing(InputFault):
    """None of the customer's kept cards was chosen."""


class ValidityInThePast(InputFault):
    """The chosen end of a payment link lies behind us."""


class QuantityNotUnderstood(InputFault):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class LineNameMissing(InputFault):
    """A line of a sale says no name of what is sold."""


class LineFaulty(InputFault):
    """One line of a sale cannot be used; `place` counts from 1 as on the screen."""

    def __init__(self, place: int, fault: InputFault) -> None:
        super().__init__(place, fault)
        self.place, self.fault = place, fault


class ValidityTooLong(InputFault):
    """The chosen end of a payment link is more than so many days away, and the bank lets no link live longer."""

    def __init__(self, days: int) -> None:
        super().__init__(days)
        self.days = days


class RootsUnusable(InputFault):
    """The file at `path` cannot be believed as a bank's own certificate authority.

    `reason`: "unreadable", "no-authority" (it holds only a bank's own certificate), "ended" or "not-kept".
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class NoticeKeyUnusable(InputFault):
    """The file at `path` holds no public key a bank's messages could be checked with."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class OrderNotFound(PaydeskError):
    """Neither the journal nor, when it was asked, the bank knows the order."""

    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.wanted = wanted


class NotOffered(PaydeskError):
    """The bank of this profile does not offer this; `what` names it, for example "cancel"."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class LinkNotRenewable(PaydeskError):
    """The old link took money, or nobody knows whether it did; `state` is the name of its state."""

    def __init__(self, number: str, state: str) -> None:
        super().__init__(number, state)
        self.number, self.state = number, state


class LinkRenewedAlready(PaydeskError):
    """The link `following` was made in place of this one, and can be paid or was."""

    def __init__(self, number: str, following: str) -> None:
        super().__init__(number, following)
        self.number, self.following = number, following


class OrderNotCancellable(PaydeskError):
    """Only an order nobody has paid can be cancelled; `state` is the name of its state."""

    def __init__(self, number: str, state: str) -> None:
        super().__init__(number, state)
        self.number, self.state = number, state


class NotResolvable(PaydeskError):
    """Paydesk may still find out by itself how the act ended: it is too early for people's word."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class ActNotPossible(PaydeskError):
    """The money of this order cannot be captured, let go of or given back now.

    `act` is "capture", "void" or "refund"; `why` is the name of a `domain.limit.WhyNot`.
    """

    def __init__(self, number: str, act: str, why: str) -> None:
        super().__init__(number, act, why)
        self.number, self.act, self.why = number, act, why


# --- the bank ---------------------------------------------------------------------------------------------------


class GatewayFailure(PaydeskError):
    """The bank was asked and the answer is no plain yes."""


class NotSent(GatewayFailure):
    """Proved: not one byte of the request left (no address, no connection, no secure channel)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class AnswerLost(GatewayFailure):
    """The request left and no answer that can be understood came back: nobody knows whether it was done.

    `reason` is a short technical word ("timeout", "html", "empty", "http-500", …), never a reply's text.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BankBusy(AnswerLost):
    """The bank gets too many requests. This one was probably not done, but nobody promises that.

    `seconds` is how long the bank wants to be left alone, None when it did not say.
    """

    def __init__(self, reason: str, seconds: float | None = None) -> None:
        super().__init__(reason)
        self.seconds = seconds


class BankFault(AnswerLost):
    """A fault on the bank's side; whether it struck before or after the work was done is not told."""


class GatewayRefused(GatewayFailure):
    """The bank understood the request and refused it. `code` and `text` are the bank's own, for details only."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(code, text)
        self.code, self.text = code, text


class CredentialsRejected(GatewayFailure):
    """The bank does not accept this login, or the login may not do this."""

    def __init__(self, code: str = "", text: str = "") -> None:
        super().__init__(code, text)
        self.code, self.text = code, text


# --- our own books ------------------------------------------------------------------------------------------------


class JournalFailure(PaydeskError):
    """The journal cannot be used; no money may move while it cannot."""


class JournalNotOurs(JournalFailure):
    """The file at `path` is no journal of Paydesk, or its key is another one. It was left untouched."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class JournalNewer(JournalFailure):
    """The file at `path` was written by a newer Paydesk (`found` instead of `known`)."""

    def __init__(self, path: str, found: int, known: int) -> None:
        super().__init__(path, found, known)
        self.path, self.found, self.known = path, found, known


class JournalMissing(JournalFailure):
    """A journal was in use on this computer, and its file at `path` is gone."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class JournalExchanged(JournalFailure):
    """The file at `path` is a journal of this shop, but not the one used last."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class JournalRolledBack(JournalFailure):
    """The file at `path` is an older copy: of `known` lines in the ledger it has `found`, or others."""

    def __init__(self, path: str, found: int, known: int) -> None:
        super().__init__(path, found, known)
        self.path, self.found, self.known = path, found, known


class JournalDamaged(JournalFailure):
    """Rows of the journal are not what was written; `what` says where, and nothing a customer told."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class JournalMustReconcile(JournalFailure):
    """The journal was put back from a copy: the bank must be asked about `left` orders before money moves."""

    def __init__(self, left: int) -> None:
        super().__init__(left)
        self.left = left


class BackupUnusable(JournalFailure):
    """The file at `path` is no whole copy of this shop's journal."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class JournalInUse(JournalFailure):
    """Another Paydesk has the file at `path` open."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class JournalCannotWrite(JournalFailure):
    """The disk is full, read-only or gone; `reason` is the database's own word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class JournalUnreachable(JournalFailure):
    """The server at `address` that keeps the journal of several tills cannot be reached or does not let us in.

    What was being written when it went away was either written whole or not at all.
    """

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(address, reason)
        self.address, self.reason = address, reason


class JournalNotPrepared(JournalFailure):
    """The tables at `address` are of an older Paydesk (`found` instead of `known`; 0: there are none).

    This till may not change them.
    """

    def __init__(self, address: str, found: int, known: int) -> None:
        super().__init__(address, found, known)
        self.address, self.found, self.known = address, found, known


class JournalTillRoleUnusable(JournalFailure):
    """The server knows no such `role`, or it rules the tables and no right can be kept from it."""

    def __init__(self, role: str) -> None:
        super().__init__(role)
        self.role = role


class JournalAddressUnusable(JournalFailure):
    """The address of the shared journal cannot be used. `reason`, never the address, which may hold a password:

    "form", "incomplete", "password" (it belongs into the key store), "sslmode" (less than a checked certificate) or
    "root-file" (the authority's file cannot be read).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class JournalsDiffer(JournalFailure):
    """This order stands in the shared journal already, and otherwise than in the till's own."""

    def __init__(self, order_number: str) -> None:
        super().__init__(order_number)
        self.order_number = order_number


class AnswerNotKept(JournalFailure):
    """The request left and came back, and the journal could not write down what the bank said.

    Its intent is durable, so the order is asked about; nothing may be sent again.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class OperationAlreadyOpen(JournalFailure):
    """This order has an unfinished operation of the same kind: a second one would take money twice."""

    def __init__(self, order_number: str, kind: str) -> None:
        super().__init__(order_number, kind)
        self.order_number, self.kind = order_number, kind


class OrderChangedMeanwhile(JournalFailure):
    """Somebody else wrote the order since it was read: read it again and decide anew."""

    def __init__(self, order_number: str) -> None:
        super().__init__(order_number)
        self.order_number = order_number


class OperationTakenOver(OrderChangedMeanwhile):
    """Another till took this act for left behind and ended it or sent it again: it is that till's to end now."""


class KeyStoreUnusable(PaydeskError):
    """This computer offers no safe place for secrets; `backend` names what was found."""

    def __init__(self, backend: str) -> None:
        super().__init__(backend)
        self.backend = backend


class TrainingBankUnreadable(PaydeskError):
    """The file in which the training bank keeps its orders is damaged; `path` names it."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class CredentialsMissing(PaydeskError):
    """No login was entered for this bank profile yet."""

    def __init__(self, profile: str) -> None:
        super().__init__(profile)
        self.profile = profile


class ReceiverCannotListen(PaydeskError):
    """The bank's messages cannot come in: another program uses this port."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.port = port


class BankUnknown(PaydeskError):
    """An order belongs to a bank profile this run does not have."""

    def __init__(self, profile: str) -> None:
        super().__init__(profile)
        self.profile = profile


class ProfileUnusable(PaydeskError):
    """A bank profile file cannot be used; `field` names the faulty entry and never its value."""

    def __init__(self, path: str, field: str) -> None:
        super().__init__(path, field)
        self.path, self.field = path, field


class BusinessDayUnusable(PaydeskError):
    """No business day can be made of this: `text` is no time like "04:00", or no zone like "Asia/Almaty"."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


# --- lists saved as files -------------------------------------------------------------------------------------


class ExportFailed(PaydeskError):
    """A list could not be saved at `path`; a file that stood there is as it was."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class ExportDiskFull(ExportFailed):
    """There was no room left for it."""


class ExportDenied(ExportFailed):
    """The folder or the file may not be written, or another program holds the file."""
