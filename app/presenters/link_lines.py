"""Which lines of a sale were typed? Empty ones do not count, and a faulty one is named by its place."""

from app.domain.cart import order_line, parse_quantity
from app.domain.currency import Currency
from app.domain.errors import InputFault, LineFaulty
from app.domain.money import Money, parse_amount
from app.domain.order_details import OrderLine
from app.presenters.formatting import Formats
from app.presenters.payment_link_state import LineForm


def read_lines(typed: tuple[LineForm, ...], money: Currency) -> tuple[OrderLine, ...]:
    """Return the lines of a sale. Raises LineFaulty for the first that cannot be used."""
    used = [(place, line) for place, line in enumerate(typed, start=1) if line.is_used]
    return tuple(_read(position, place, line, money) for position, (place, line) in enumerate(used, start=1))


def line_totals(typed: tuple[LineForm, ...], money: Currency, formats: Formats) -> tuple[str, ...]:
    """Return what stands at the end of each line: its sum, or "" while it is not complete."""
    return tuple(_total(line, money, formats) for line in typed)


def _read(position: int, place: int, line: LineForm, money: Currency) -> OrderLine:
    try:
        return order_line(position, line.name, parse_quantity(line.quantity), _price(line, money))
    except InputFault as fault:
        raise LineFaulty(place, fault) from None


def _total(line: LineForm, money: Currency, formats: Formats) -> str:
    try:
        found = order_line(1, line.name or "-", parse_quantity(line.quantity), _price(line, money))
    except InputFault:
        return ""
    return formats.number(found.total)


def _price(line: LineForm, money: Currency) -> Money:
    return parse_amount(line.price, money)
