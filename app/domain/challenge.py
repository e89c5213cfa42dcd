"""What the embedded bank page must open, and how it recognises the way back."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from app.domain.identifiers import OrderNumber

_MARK = "paydesk"


@dataclass(frozen=True, slots=True)
class Challenge:
    """A page for the cardholder (3-D Secure) or the clerk (the bank's own card page).

    `address` is opened as received; arriving at `return_address` ends the visit and proves nothing.
    """

    address: str
    return_address: str


def return_address(shop_page: str, number: OrderNumber) -> str:
    """Return the shop's page with the order number as a query item; an existing query is kept."""
    parts = urlsplit(shop_page)
    query = urlencode([*parse_qsl(parts.query, keep_blank_values=True), (_MARK, number)])
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def is_way_back(address: str, expected: str) -> bool:
    """Tell whether `address` is the expected return address, whatever the gateway added to its query."""
    here, home = urlsplit(address), urlsplit(expected)
    same_place = (here.scheme, here.netloc, here.path or "/") == (home.scheme, home.netloc, home.path or "/")
    items = parse_qsl(here.query, keep_blank_values=True)
    return same_place and all(item in items for item in parse_qsl(home.query, keep_blank_values=True))
