"""What a bank tells without being asked: that something may have happened to an order. It proves nothing."""

from enum import Enum

from app.domain.discreet import Discreet
from app.domain.identifiers import CustomerId, GatewayOrderId, StoredCardId


class Claim(Enum):
    """What is said to have happened. SOMETHING stands for a word nobody knows."""

    HELD = "held"
    CAPTURED = "captured"
    VOIDED = "voided"
    REFUNDED = "refunded"
    DECLINED = "declined"
    EXPIRED = "expired"
    CARD_KEPT = "card-kept"
    CARD_CHANGED = "card-changed"
    SOMETHING = "something"


class Notice(Discreet, frozen=True):
    """One message of a bank about an order, a kept card, or both. It only ever wakes a question to the bank.

    The same message may come again, late, and out of order. `succeeded` is what it says of the claim, None where it
    says nothing.
    """

    hides = ("stored_card",)

    claim: Claim
    succeeded: bool | None
    gateway_order_id: GatewayOrderId | None = None
    order_number: str | None = None
    stored_card: StoredCardId | None = None
    customer_id: CustomerId | None = None
    also_known_as: GatewayOrderId | None = None
    """The bank's other key of the same order, where one order has two."""
