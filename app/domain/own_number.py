"""Can a shop's own number be the number of a new order?"""

import re

from app.domain.errors import CardNumberInText, OrderNumberUnusable
from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import OrderNumber

LONGEST_NUMBER = 32
_USABLE = re.compile(r"[0-9A-Za-z][0-9A-Za-z._/-]{0,31}", re.ASCII)


def own_number(text: str) -> OrderNumber | None:
    """Return the typed number in capitals, as every search looks for it, or None for none.

    Raises OrderNumberUnusable and CardNumberInText. 32 characters fit every edition (gateway manual: orderNumber).
    """
    typed = text.strip().upper()
    if not typed:
        return None
    if card_digits_in(typed):
        raise CardNumberInText("order_number")
    if not _USABLE.fullmatch(typed):
        raise OrderNumberUnusable(LONGEST_NUMBER)
    return OrderNumber(typed)
