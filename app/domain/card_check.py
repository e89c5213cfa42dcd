"""A card that is looked at without taking money."""

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.order_details import OrderDetails


class CardCheck(Struct, frozen=True):
    """Find out whether a card can be charged; nothing is taken. With a customer's key the card is kept as well."""

    currency: Currency
    return_address: str
    description: str = ""
    language: str = "en"
    details: OrderDetails = OrderDetails()
