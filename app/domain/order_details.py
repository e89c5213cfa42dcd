"""What else a bank may be told about an order: its lines, its payer, and the shop's wishes."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from enum import Enum

from msgspec import Struct, field

from app.domain.facilitator import PaymentFacilitator
from app.domain.identifiers import CustomerId
from app.domain.issuer_facts import Browser, OtherPhones, Purchase, Shipment
from app.domain.money import Money
from app.domain.postal_address import PostalAddress


class KeepCard(Enum):
    """Whether the card is kept at the bank for later purchases of this customer."""

    NO = "no"
    """A card typed at the till is not kept. The bank's own page may offer it to a customer whose key it gets."""
    BANK_ASKS = "bank-asks"
    """The bank's page asks the customer."""
    AGREED = "agreed"
    """The customer has agreed to it; nobody is asked again."""


class CardholderCheck(Enum):
    """How the cardholder is to be asked by the issuer (3-D Secure)."""

    AS_THE_BANK_DECIDES = "bank"
    REQUIRED = "required"
    FULLY_REQUIRED = "fully-required"
    """Only a cardholder who has proved who he is; an attempt does not count."""
    NONE = "none"


class Exemption(Enum):
    """Why the cardholder need not be asked, where the law leaves that to the shop's bank."""

    LOW_VALUE = "low-value"
    RISK_ANALYSIS = "risk-analysis"


class OrderLine(Struct, frozen=True):
    """One line of the sale. `position` is its number in the order; `quantity` has at most three decimals."""

    position: int
    name: str
    quantity: Decimal
    total: Money
    measure: str = "pcs"
    article: str = ""
    price: Money | None = None
    """The price of one; where given, `total` is price times quantity."""
    details: Mapping[str, str] = field(default_factory=dict)


class OrderDetails(Struct, frozen=True):
    """Everything about an order that is neither sum nor card. What is not given is not sent.

    `notification_address` is told when the order changes. `fail_address` is where a customer comes back to whose
    payment failed; empty: the same as after success. A hold is captured at `capture_at` or let go at `release_at`
    (UTC, one of them). `fee` is part of no amount. `network_address` is the customer's own (IP).
    """

    lines: tuple[OrderLine, ...] = ()
    billing: PostalAddress | None = None
    delivery: PostalAddress | None = None
    customer_id: CustomerId | None = None
    keep_card: KeepCard = KeepCard.NO
    cardholder_check: CardholderCheck = CardholderCheck.AS_THE_BANK_DECIDES
    exemption: Exemption | None = None
    notification_address: str = ""
    fail_address: str = ""
    capture_at: datetime | None = None
    release_at: datetime | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)
    """The shop's own names and values; the bank gives them back with the order."""
    fee: Money | None = None
    network_address: str = ""
    merchant: str = ""
    """Login of the merchant the order is made for, where one login serves several."""
    trade: str = ""
    """The four digits of the trade this order is of, where the shop has several (MCC)."""
    trade_value: str = ""
    """The card scheme's own value of the shop for this order (MVV)."""
    facilitator: PaymentFacilitator | None = None
    shipment: Shipment | None = None
    purchase: Purchase | None = None
    other_phones: OtherPhones = OtherPhones()
    browser: Browser | None = None
    """The browser the customer pays in; told with the charge, where the till and not the bank's page makes it."""
