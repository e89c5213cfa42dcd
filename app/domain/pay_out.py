"""Money for a card without a sale before it, or for a sale too old for a refund."""

from msgspec import Struct

from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.money import Money


class PayOut(Struct, frozen=True):
    """Send money to a card. `number` is new: a pay-out is an order of its own."""

    number: OrderNumber
    amount: Money
    language: str = "en"


class PayOutAccepted(Struct, frozen=True):
    """The bank worked on it. That is not "sent": only a status answer says so."""

    gateway_order_id: GatewayOrderId | None
