"""What happened, for whoever shows it. Facts in the past tense; published after they are durable."""

from datetime import datetime

from msgspec import Struct

from app.domain.books import BooksChecked
from app.domain.errors import JournalFailure
from app.domain.identifiers import ProfileName
from app.domain.operation import Operation
from app.domain.order import Order
from app.domain.recovery_report import RecoveryReport


class OrderChanged(Struct, frozen=True):
    """An order was created or changed; `order` is as it stands in the journal now."""

    order: Order


class OperationChanged(Struct, frozen=True):
    """An act at the bank ended, or left without a proof of its end; `order` as it stands in the journal now."""

    order: Order
    operation: Operation


class PaidAfterEnd(Struct, frozen=True):
    """An alarm: the bank says it took money for an order that was over here."""

    order: Order


class PaymentTakenBack(Struct, frozen=True):
    """An alarm: the bank had taken the money of this order, and now says that it has less of it or none."""

    order: Order


class PeopleOverruled(Struct, frozen=True):
    """An alarm: the bank says otherwise than two persons wrote down. Its word counts.

    `operation` is the act on the money as the persons left it, None when their word was about the order itself.
    """

    order: Order
    operation: Operation | None


class RecoveryWent(Struct, frozen=True):
    """How the acts stand that an earlier run of the program left behind; told anew with every answer."""

    report: RecoveryReport


class BankAnswered(Struct, frozen=True):
    """The bank of a profile answered something, `seconds` after it was asked.

    `bank_time` is when, by its own clock, in the words of HTTP; "" where it does not say.
    """

    profile: ProfileName
    seconds: float
    bank_time: str = ""


class BankSilent(Struct, frozen=True):
    """The bank of a profile could not be reached or gave no usable answer, since `since` (UTC)."""

    profile: ProfileName
    since: datetime


class BankRejectedLogin(Struct, frozen=True):
    """The bank does not accept the login of this profile."""

    profile: ProfileName


class NoticeCame(Struct, frozen=True):
    """A genuine message of the bank came in at `at` (UTC), about whatever it may be."""

    profile: ProfileName
    at: datetime


class BooksInTrouble(Struct, frozen=True):
    """The journal is not what was written: no money moves from now on."""

    trouble: JournalFailure


class BooksFoundRight(Struct, frozen=True):
    """Every row of the journal was checked and is what was written."""

    checked: BooksChecked


class BooksReconciled(Struct, frozen=True):
    """The bank has been asked about every order of a journal that was put back: money may move again."""


class OperatorChanged(Struct, frozen=True):
    """Somebody else works at this till now; `name` is "" while nobody does."""

    name: str


class PeopleAppeared(Struct, frozen=True):
    """Another till entered the first people of the shop: from now on somebody has to say who works here."""


class CardNumberKeptOut(Struct, frozen=True):
    """Somebody typed a card number into a text that is kept: it was refused, and the number went nowhere."""


Event = (
    OrderChanged
    | OperationChanged
    | PaidAfterEnd
    | PaymentTakenBack
    | PeopleOverruled
    | RecoveryWent
    | BankAnswered
    | BankSilent
    | BankRejectedLogin
    | NoticeCame
    | BooksInTrouble
    | BooksFoundRight
    | BooksReconciled
    | OperatorChanged
    | PeopleAppeared
    | CardNumberKeptOut
)
