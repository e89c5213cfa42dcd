"""What a customer owes, and how that stands."""

from datetime import datetime
from enum import Enum

from msgspec import Struct, field

from app.domain.action_codes import is_refusal, reason_of
from app.domain.card import CardSummary
from app.domain.decline import DeclineReason
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.domain.money import Money


class PaymentMode(Enum):
    """How the customer pays an order."""

    LINK = "link"
    """The customer pays on the bank's page, behind a link."""
    PHONE = "phone"
    """Mail or telephone order: the clerk types the card, nobody is challenged (MOTO)."""
    CHALLENGE = "challenge"
    """The clerk types the card, the cardholder confirms (3-D Secure)."""
    BANK_PAGE = "bank-page"
    """The clerk types the card on the bank's own page in the embedded view."""
    STORED_CARD = "stored-card"
    """A card the bank keeps for the customer is charged; nobody types or reads out anything."""


class OrderState(Enum):
    """Where an order stands: set from what the bank said, or from proof that it was not asked."""

    NOT_SENT = "not-sent"
    AWAITING_PAYMENT = "awaiting-payment"
    CHALLENGE_PENDING = "challenge-pending"
    PENDING = "pending"
    AUTHORISED = "authorised"
    PAID = "paid"
    PART_PAID = "part-paid"
    REFUNDED = "refunded"
    PART_REFUNDED = "part-refunded"
    VOIDED = "voided"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    OUTCOME_UNKNOWN = "outcome-unknown"
    MISMATCH = "mismatch"
    """The bank's answer does not fit the order (other number, amount or currency): a person must look."""


OPEN_STATES = frozenset(
    {
        OrderState.AWAITING_PAYMENT,
        OrderState.CHALLENGE_PENDING,
        OrderState.PENDING,
        OrderState.OUTCOME_UNKNOWN,
    }
)
"""States the bank will still change by itself, or that we do not know: these are asked about."""

MONEY_TAKEN_STATES = frozenset(
    {
        OrderState.AUTHORISED,
        OrderState.PAID,
        OrderState.PART_PAID,
        OrderState.REFUNDED,
        OrderState.PART_REFUNDED,
        OrderState.VOIDED,
    }
)
"""The bank said at some time that it took or held money for the order."""

IN_DOUBT_STATES = frozenset({OrderState.OUTCOME_UNKNOWN, OrderState.MISMATCH})
"""Nobody knows whether money was taken: such an order needs attention."""

CLOSED_UNPAID_STATES = frozenset({OrderState.NOT_SENT, OrderState.DECLINED, OrderState.EXPIRED, OrderState.CANCELLED})
"""The order took no money and takes none any more: the same sale may be tried another way."""

CANCELLABLE_STATES = frozenset({OrderState.AWAITING_PAYMENT, OrderState.CHALLENGE_PENDING})


class PeoplesWord(Enum):
    """What two persons wrote down about the money of an order in doubt. It makes no order paid."""

    TAKEN = "taken"
    NOT_TAKEN = "not-taken"


class Customer(Struct, frozen=True):
    """Who pays, as far as the clerk wrote it down. Empty text means not given."""

    email: str = ""
    phone: str = ""
    name: str = ""


class PaymentLink(Struct, frozen=True):
    """The bank's page for one order. `expires_at` is UTC, or None when the bank did not say."""

    address: str
    expires_at: datetime | None


class Order(Struct, frozen=True):
    """One order. Moments are UTC; money is in the order's currency.

    `version` counts the writes to the journal: a write with an old version is refused.
    """

    number: OrderNumber
    profile: ProfileName
    mode: PaymentMode
    amount: Money
    state: OrderState
    created_at: datetime
    state_since: datetime
    description: str = ""
    customer: Customer = field(default_factory=Customer)
    operator: str = ""
    till: str = ""
    language: str = "en"
    gateway_order_id: GatewayOrderId | None = None
    link: PaymentLink | None = None
    card: CardSummary | None = None
    held: Money | None = None
    """What the bank said it holds or held for the order, whether it was captured since or not."""
    captured: Money | None = None
    """What the bank has of it now: each refund lowers it."""
    refunded: Money | None = None
    approval_code: str = ""
    reference_number: str = ""
    action_code: str = ""
    cancel_requested: bool = False
    remark: str = ""
    """The last answer that could not be used, so that it is written into the timeline once."""
    paid_at: datetime | None = None
    asked_at: datetime | None = None
    peoples_word: PeoplesWord | None = None
    """Stands until the bank itself says whether it took money."""
    is_played: bool | None = None
    """Made at a bank where no real money moves; None where nobody wrote it down."""
    is_charged_back: bool = False
    """The cardholder's bank took the money back; the bank's own word for the state does not show it."""
    version: int = 0

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES

    @property
    def attempt_failed(self) -> bool:
        """Tell whether the last try to pay was refused; the order itself may still be open."""
        return is_refusal(self.action_code)

    @property
    def decline_reason(self) -> DeclineReason | None:
        """Why the order took no money, or None for one that the bank neither declined nor let run out."""
        if self.state is OrderState.EXPIRED and not self.attempt_failed:
            return DeclineReason.TIME_OVER
        return reason_of(self.action_code) if self.state in (OrderState.DECLINED, OrderState.EXPIRED) else None

    @property
    def can_cancel(self) -> bool:
        return self.state in CANCELLABLE_STATES
