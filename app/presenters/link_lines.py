"""Which lines of a sale were typed? Empty ones do not count, and a faulty one is named by its place."""

from collections.abc import Iterator
from itertools import accumulate

from app.domain.cart import parse_quantity
from app.domain.currency import Currency
from app.domain.errors import AmountMissing, AmountNotPositive, InputFault, LineFaulty
from app.domain.money import Money
from app.domain.order_details import OrderLine
from app.domain.sale import SaleLine, come_to, parse_price, sale_line, told_to_bank
from app.presenters.formatting import Formats
from app.presenters.payment_link_state import LineForm

_MINUS = "−"


def read_lines(typed: tuple[LineForm, ...], money: Currency) -> tuple[OrderLine, ...]:
    """Return the lines the bank is told. Raises LineFaulty for the first that cannot be used."""
    return told_to_bank(_all(typed, money))


def sum_of_lines(typed: tuple[LineForm, ...], money: Currency) -> Money:
    """Return what the lines come to, with discounts and tips.

    Raises LineFaulty, AmountMissing where none is filled in, AmountNotPositive where nothing is left.
    """
    lines = _all(typed, money)
    if not lines:
        raise AmountMissing
    *_, total = accumulate(lines, come_to, initial=Money(0, money))
    if not total.minor:
        raise AmountNotPositive(total.plain())
    return total


def line_totals(typed: tuple[LineForm, ...], money: Currency, formats: Formats) -> tuple[str, ...]:
    """Return what stands at the end of each line: its sum, or "" while it is not complete."""
    return tuple(_shown(line, formats) for line in _each(typed, money))


def _all(typed: tuple[LineForm, ...], money: Currency) -> list[SaleLine]:
    lines: list[SaleLine] = []
    for place, line in enumerate(_each(typed, money), start=1):
        if isinstance(line, InputFault):
            raise LineFaulty(place, line) from None
        if line is not None:
            lines.append(line)
    return lines


def _each(typed: tuple[LineForm, ...], money: Currency) -> Iterator[SaleLine | InputFault | None]:
    """Yield every line, what is wrong with it, or None for an empty one."""
    above, position = Money(0, money), 0
    for line in typed:
        if not line.is_used:
            yield None
            continue
        position += 1
        try:
            quantity, price = parse_quantity(line.quantity), parse_price(line.price, money)
            found = sale_line(position, line.name, quantity, price, above)
        except InputFault as fault:
            yield fault
            continue
        above = come_to(above, found)
        yield found


def _shown(line: SaleLine | InputFault | None, formats: Formats) -> str:
    if not isinstance(line, SaleLine):
        return ""
    number = formats.number(line.line.total)
    return f"{_MINUS}{number}" if line.takes_off else number
