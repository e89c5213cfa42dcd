"""What is sold, line by line: a quantity, a price, and a sum that comes out to the unit."""

import re
from decimal import ROUND_HALF_UP, Decimal

from app.domain.errors import CardNumberInText, LineNameMissing, QuantityNotUnderstood, TextTooLong
from app.domain.hidden_card import card_digits_in
from app.domain.money import Money
from app.domain.order_details import OrderLine

LONGEST_NAME = 255  # gateway manual, orderBundle
MOST_LINES = 50
_QUANTITY = re.compile(r"\d{1,6}([.,]\d{1,3})?", re.ASCII)


def parse_quantity(text: str) -> Decimal:
    """Return what was typed as a quantity above zero, 1 for nothing. Raises QuantityNotUnderstood.

    Comma and dot are the same; at most three decimals (gateway manual, orderBundle).
    """
    bare = text.strip() or "1"
    if _QUANTITY.fullmatch(bare) is None:
        raise QuantityNotUnderstood(text)
    quantity = Decimal(bare.replace(",", "."))
    if not quantity:
        raise QuantityNotUnderstood(text)
    return quantity


def order_line(position: int, name: str, quantity: Decimal, price: Money) -> OrderLine:
    """Return one line of a sale. Raises LineNameMissing, TextTooLong, CardNumberInText.

    A sum that is no whole number of minor units is rounded, and named to the bank without the price of one: the bank
    refuses a sum that is not price times quantity.
    """
    name = name.strip()
    if not name:
        raise LineNameMissing
    if len(name) > LONGEST_NAME:
        raise TextTooLong("lines", LONGEST_NAME)
    if card_digits_in(name):
        raise CardNumberInText("lines")
    exact = price.minor * quantity
    total = Money(int(exact.to_integral_value(ROUND_HALF_UP)), price.currency)
    return OrderLine(position, name, quantity, total, price=price if exact == total.minor else None)
