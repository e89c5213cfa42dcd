"""Does a cart add up, and do the lines of a capture or a refund belong to it?"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import msgspec

from app.sandbox.books.ledger import Order
from app.sandbox.v1.forms import WRONG_VALUE, Form, Refused
from app.sandbox.v1.nested import CartItem, CartItems, OrderBundle, described, read


@dataclass(frozen=True)
class Line:
    """One line, as far as sums and sameness need it. `total` in minor units, None when the shop told no price."""

    position: str
    name: str
    code: str
    quantity: Decimal
    total: int | None
    currency: str


def check_cart(form: Form, currency: str) -> None:
    """Return if the cart of a registration is right: unique positions, amount = price × quantity, one currency."""
    bundle = described(form, "orderBundle", OrderBundle)
    if bundle is None:
        return
    lines = [_line(item, "orderBundle") for item in bundle.cart_items.items]
    if len({line.position for line in lines}) < len(lines):
        raise Refused(WRONG_VALUE, "[orderBundle] is wrong: positionId is not unique")
    if any(line.currency not in ("", currency) for line in lines):
        raise Refused(WRONG_VALUE, "[orderBundle] is wrong: itemCurrency is not the order's")


def lines_in(form: Form, field: str) -> tuple[Line, ...]:
    """Return the lines of `depositItems` or `refundItems`, none when they are absent."""
    sent = described(form, field, CartItems)
    return tuple(_line(item, field) for item in sent.items) if sent else ()


def check_taken(order: Order, lines: Sequence[Line], amount: int) -> None:
    """Return if the captured lines belong to the cart and their sum is the amount."""
    _check_known(order, lines, "depositItems")
    if _sum(lines) != amount:
        raise Refused(WRONG_VALUE, "[amount] is not the sum of depositItems")


def check_returned(order: Order, lines: Sequence[Line], amount: int | None) -> None:
    """Return if the refunded lines fit the cart, the refunds before, and the amount.

    A full refund may leave the lines out; any other of an order with a cart may not (gateway manual: refund.do).
    """
    whole = amount is None or amount == order.refundable == order.captured
    if not lines:
        if "orderBundle" in order.terms.as_sent and not whole:
            raise Refused(WRONG_VALUE, "[refundItems] is empty")
        return
    _check_known(order, lines, "refundItems")
    for line in lines:
        before = sum((earlier.quantity for earlier in _returned_before(order, line.position)), Decimal())
        if before + line.quantity > cart_of(order)[line.position].quantity:
            raise Refused(WRONG_VALUE, "[refundItems] is wrong: more than was bought")
    if _sum(lines) > order.refundable or (amount is not None and _sum(lines) != amount):
        raise Refused(WRONG_VALUE, "[amount] is not the sum of refundItems")


def kept(lines: Sequence[Line]) -> tuple[dict[str, Any], ...]:
    """Return the lines in the shape the ledger keeps."""
    return tuple(msgspec.to_builtins(line) for line in lines)


def _returned_before(order: Order, position: str) -> list[Line]:
    earlier = (msgspec.convert(line, Line) for done in order.refunds for line in done.lines)
    return [line for line in earlier if line.position == position]


def _check_known(order: Order, lines: Sequence[Line], field: str) -> None:
    """Return if each line is one of the cart, by position, name and article, in the order's currency."""
    cart = cart_of(order)
    for line in lines:
        original = cart.get(line.position)
        same = original and (line.name, line.code) == (original.name, original.code)
        if original is None or not same or line.currency not in ("", order.terms.currency):
            raise Refused(WRONG_VALUE, f"[{field}] is wrong: a line is not in the cart")
        if line.quantity > original.quantity:
            raise Refused(WRONG_VALUE, f"[{field}] is wrong: more than was bought")
    if len({line.position for line in lines}) < len(lines):
        raise Refused(WRONG_VALUE, f"[{field}] is wrong: positionId is not unique")


def cart_of(order: Order) -> dict[str, Line]:
    """Return the cart's lines by position, none when the order has no cart."""
    bundle = order.terms.as_sent.get("orderBundle")
    if bundle is None:
        return {}
    items = read(bundle, OrderBundle).cart_items.items
    return {item.position_id: _line(item, "orderBundle") for item in items}


def _sum(lines: Sequence[Line]) -> int:
    return sum(line.total or 0 for line in lines)


def _line(item: CartItem, field: str) -> Line:
    quantity = Decimal(item.quantity.value)
    total = int(item.item_amount) if item.item_amount else None
    if item.item_price:
        exact = int(item.item_price) * quantity
        total = int(exact.to_integral_value(ROUND_HALF_UP)) if total is None else total
        # A quantity with decimals may leave a part of a minor unit, which the shop rounds as it likes.
        if abs(total - exact) >= 1:
            raise Refused(WRONG_VALUE, f"[{field}] is wrong: itemAmount is not price × quantity")
    return Line(
        position=item.position_id,
        name=item.name,
        code=item.item_code,
        quantity=quantity,
        total=total,
        currency=item.item_currency,
    )
