"""Cards a bank keeps for a shop's customers: never a number, only the bank's own key of it."""

from enum import Enum

from msgspec import Struct

from app.domain.card import CardSummary
from app.domain.discreet import Discreet
from app.domain.identifiers import CustomerId, GatewayOrderId, OperationId, OrderNumber, StoredCardId
from app.domain.money import Money
from app.domain.order import Customer
from app.domain.order_details import OrderDetails


class CardPurpose(Enum):
    """What the customer agreed to when the card was kept."""

    ANY_PURCHASE = "any"
    SUBSCRIPTION = "subscription"
    INSTALMENTS = "instalments"


class Initiator(Enum):
    """Who wants this charge of a kept card."""

    CUSTOMER = "customer"
    SHOP = "shop"
    """The shop, without the customer there: nobody is challenged."""
    SUBSCRIPTION = "subscription"
    """The next of a row the customer agreed to."""
    INSTALMENT = "instalment"
    """The next part of one sum the customer pays in parts."""


class StoredCard(Discreet, frozen=True):
    """One kept card. `purpose` is None where the bank does not say or says something unknown.

    The bank's key of it could charge it, so that it is printed nowhere.
    """

    hides = ("id",)

    id: StoredCardId
    card: CardSummary | None
    customer_id: CustomerId | None = None
    purpose: CardPurpose | None = None


class StoredCardCharge(Discreet, frozen=True):
    """Take money with a kept card. `gateway_order_id` is set when the order was registered before, which was done

    with the same `details.customer_id`.
    """

    hides = ("stored_card",)

    number: OrderNumber
    amount: Money
    return_address: str
    stored_card: StoredCardId
    initiator: Initiator
    gateway_order_id: GatewayOrderId | None = None
    description: str = ""
    language: str = "en"
    customer: Customer = Customer()
    hold: bool = False
    details: OrderDetails = OrderDetails()
    operation_id: OperationId | None = None
    """The act in our journal, for banks that know a call again by it."""


class CardToKeep(Struct, frozen=True):
    """Keep a card for a customer who pays nothing today; `customer_id` is the shop's own key of the customer."""

    customer_id: CustomerId
    customer: Customer = Customer()
