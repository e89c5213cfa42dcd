"""What do goods, discounts and tips come to, and how is a bank told of them that knows no line below zero?"""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from msgspec import Struct
from msgspec.structs import replace

from app.domain.cart import order_line
from app.domain.currency import Currency
from app.domain.errors import AmountNotPositive, AmountNotUnderstood, DiscountTooLarge, QuantityNotUnderstood
from app.domain.money import Money, parse_amount
from app.domain.order_details import OrderLine

_SHARE = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)%", re.ASCII)
_SPACES = re.compile(r"\s")
_MINUS = ("-", "−")
_WHOLE = Decimal(100)


class LinePrice(Struct, frozen=True):
    """What one of a line costs: a sum, or a share (per cent) of all that stands above it; or what it takes off."""

    takes_off: bool
    sum: Money | None = None
    share: Decimal = Decimal()


class SaleLine(Struct, frozen=True):
    """One line as it was typed; the sum of a discount `takes_off`."""

    line: OrderLine
    takes_off: bool = False


def parse_price(text: str, currency: Currency) -> LinePrice:
    """Return what was typed: "5", "10 %" of what stands above, "-5" or "-10 %" for a discount.

    Raises the InputFault family of `parse_amount`; AmountNotUnderstood for more than all of it.
    """
    bare = _SPACES.sub("", text)
    takes_off = bare.startswith(_MINUS)
    bare = bare[1:] if takes_off else bare
    found = _SHARE.fullmatch(bare)
    if found is None:
        return LinePrice(takes_off, sum=parse_amount(bare, currency))
    share = Decimal(found[1].replace(",", "."))
    if not 0 < share <= _WHOLE:
        raise AmountNotUnderstood(text)
    return LinePrice(takes_off, share=share)


def sale_line(position: int, name: str, quantity: Decimal, price: LinePrice, above: Money) -> SaleLine:
    """Return one line below others that come to `above`.

    Raises as `order_line`, QuantityNotUnderstood for several shares, AmountNotPositive for a share of nothing,
    DiscountTooLarge.
    """
    one = price.sum
    if one is None:
        if quantity != 1:
            raise QuantityNotUnderstood(str(quantity))
        part = (above.minor * price.share / _WHOLE).to_integral_value(ROUND_HALF_UP)
        if not part:
            raise AmountNotPositive(str(price.share))
        one = Money(int(part), above.currency)
    line = order_line(position, name, quantity, one)
    if price.takes_off and above < line.total:
        raise DiscountTooLarge(line.name, line.total.minor, above.minor, above.currency.code)
    return SaleLine(line, price.takes_off)


def come_to(above: Money, line: SaleLine) -> Money:
    """Return what everything comes to with this line."""
    return above - line.line.total if line.takes_off else above + line.line.total


def told_to_bank(lines: Sequence[SaleLine]) -> tuple[OrderLine, ...]:
    """Return lines above zero with the same sum: each bears its part of the discounts, to the unit.

    The manual knows no line below zero (gateway manual: orderBundle), and a sum without the price of one may be any.
    What a discount makes free is not told.
    """
    goods = [each.line for each in lines if not each.takes_off]
    off = sum(each.line.total.minor for each in lines if each.takes_off)
    parts = _parts(off, [line.total.minor for line in goods])
    left = [_less(line, part) for line, part in zip(goods, parts, strict=True)]
    told = [line for line in left if line.total.minor]
    return tuple(replace(line, position=place) for place, line in enumerate(told, start=1))


def _less(line: OrderLine, part: int) -> OrderLine:
    if not part:
        return line
    return replace(line, total=Money(line.total.minor - part, line.total.currency), price=None)


def _parts(off: int, totals: Sequence[int]) -> Sequence[int]:
    """Return how much each bears, by its size; what is left of the units goes to those that lost most by rounding."""
    whole = sum(totals)
    if not off:
        return [0] * len(totals)
    parts = [off * total // whole for total in totals]
    by_loss = sorted(range(len(totals)), key=lambda place: (-(off * totals[place] % whole), place))
    for place in by_loss[: off - sum(parts)]:
        parts[place] += 1
    return parts
