"""What is asked of a bank's gateway and what comes back, in words both generations share."""

from datetime import datetime

from msgspec import Struct

from app.domain.challenge import Challenge
from app.domain.discreet import Discreet
from app.domain.identifiers import GatewayOrderId, OperationId, OrderNumber, StoredCardId
from app.domain.money import Money
from app.domain.order import Customer
from app.domain.order_details import OrderDetails


class Registration(Discreet, frozen=True):
    """Make an order known to the bank; no money moves.

    `expires_at` is UTC, or None for the bank's own default. `by_phone` asks for the bank's page in its telephone
    order form. `hold` asks for a hold instead of a charge.
    """

    hides = ("stored_card",)

    number: OrderNumber
    amount: Money
    return_address: str
    description: str = ""
    language: str = "en"
    expires_at: datetime | None = None
    customer: Customer = Customer()
    by_phone: bool = False
    hold: bool = False
    stored_card: StoredCardId | None = None
    """The order can be paid with this kept card only."""
    details: OrderDetails = OrderDetails()
    operation_id: OperationId | None = None
    """The act in our journal, for banks that know a call again by it."""


class Registered(Struct, frozen=True):
    """The bank knows the order. `page` is its payment page; `expires_at` is UTC when the bank said so."""

    gateway_order_id: GatewayOrderId
    page: str
    expires_at: datetime | None = None


class Charge(Struct, frozen=True):
    """Take the money with a card. `gateway_order_id` is set when the order was registered before."""

    number: OrderNumber
    amount: Money
    return_address: str
    by_phone: bool
    gateway_order_id: GatewayOrderId | None = None
    description: str = ""
    language: str = "en"
    customer: Customer = Customer()
    hold: bool = False
    details: OrderDetails = OrderDetails()
    operation_id: OperationId | None = None
    """As in a registration."""


class ChargeAccepted(Struct, frozen=True):
    """The bank worked on the charge. That is not "paid": only a status answer says so."""

    gateway_order_id: GatewayOrderId | None


class ChargeRefused(Struct, frozen=True):
    """The bank's first word is no. A status answer confirms it. `code` and `text` are the bank's own."""

    gateway_order_id: GatewayOrderId | None
    code: str
    text: str


class ChallengeNeeded(Struct, frozen=True):
    """The cardholder must confirm on the page of `challenge`."""

    gateway_order_id: GatewayOrderId
    challenge: Challenge


ChargeReply = ChargeAccepted | ChargeRefused | ChallengeNeeded


class OrderReference(Struct, frozen=True):
    """Which order a question is about. At least one of the two keys is set."""

    number: OrderNumber | None
    gateway_order_id: GatewayOrderId | None = None
