"""What a bank says of an order when it is asked, in the words of the trade. What that proves, `weighing` tells."""

from datetime import datetime
from enum import Enum

from msgspec import Struct

from app.domain.authentication import Authentication
from app.domain.card import CardSummary
from app.domain.currency import Currency
from app.domain.discreet import Discreet
from app.domain.identifiers import CustomerId, GatewayOrderId, StoredCardId
from app.domain.money_back import RefundSeen


class Reported(Enum):
    """The state a gateway reported, in the words of the trade."""

    NOT_FOUND = "not-found"
    REGISTERED = "registered"
    CHALLENGE = "challenge"
    PENDING = "pending"
    AUTHORISED = "authorised"
    CAPTURED = "captured"
    VOIDED = "voided"
    REFUNDED = "refunded"
    DECLINED = "declined"
    EXPIRED = "expired"


class Unrecognised(Struct, frozen=True):
    """A value the contract does not know: not paid, not failed, not final. `raw` is what the bank wrote."""

    raw: str


class StatusSeen(Discreet, frozen=True):
    """One status answer. None means the bank did not say. Sums are minor units of `currency`."""

    hides = ("stored_card",)

    reported: Reported | Unrecognised
    order_number: str | None = None
    gateway_order_id: GatewayOrderId | None = None
    amount: int | None = None
    currency: Currency | None = None
    captured: int | None = None
    held: int | None = None
    refunded: int | None = None
    card: CardSummary | None = None
    approval_code: str = ""
    reference_number: str = ""
    action_code: str = ""
    address_check: str = ""
    """The letter of the issuer's comparison of the address (gateway manual: avsCode)."""
    authentication: Authentication | None = None
    charged_back: bool = False
    """The cardholder's bank took the money back; the state does not show it (gateway manual: chargeback)."""
    paid_at: datetime | None = None
    expires_at: datetime | None = None
    created_at: datetime | None = None
    refunds: tuple[RefundSeen, ...] = ()
    customer_id: CustomerId | None = None
    stored_card: StoredCardId | None = None
    """The kept card this order was paid with, or that it made."""
