"""What the embedded bank page must open, and how it recognises the way back."""

from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from msgspec import Struct

from app.domain.discreet import Discreet
from app.domain.identifiers import OrderNumber
from app.domain.trusted_roots import TrustedRoots

_MARK = "paydesk"


class Challenge(Struct, frozen=True):
    """A page for the cardholder (3-D Secure) or the clerk (the bank's own card page).

    `address` is opened as received; where there is a `form`, its fields are posted there. Arriving at
    `return_address` ends the visit and proves nothing. `roots` are the certificate authorities this bank's profile
    believes beside the usual ones; they count for this visit only.
    """

    address: str
    return_address: str
    form: tuple[tuple[str, str], ...] = ()
    roots: TrustedRoots = TrustedRoots()
    is_guess: bool = False
    """The bank did not say where to go in words we know; this is where such pages usually are. People decide."""

    @property
    def opens_anywhere(self) -> bool:
        """Tell whether the address alone is enough, so that any browser can open it."""
        return not self.form


class IssuerAnswer(Discreet, frozen=True):
    """What the issuer's page of 3-D Secure 1 gave the browser to hand on."""

    hides = ("text",)

    text: str


class IssuerTransaction(Struct, frozen=True):
    """The key under which the issuer keeps a challenge of 3-D Secure 2."""

    key: str


def return_address(shop_page: str, number: OrderNumber) -> str:
    """Return the shop's page with the order number as a query item; an existing query is kept."""
    parts = urlsplit(shop_page)
    query = urlencode([*parse_qsl(parts.query, keep_blank_values=True), (_MARK, number)])
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def is_way_back(address: str, expected: str) -> bool:
    """Tell whether `address` is the expected return address, whatever the gateway added to its query."""
    try:
        same_place = _place(address) == _place(expected)
    except ValueError:
        return False
    items = parse_qsl(urlsplit(address).query, keep_blank_values=True)
    return same_place and all(item in items for item in parse_qsl(urlsplit(expected).query, keep_blank_values=True))


def _place(address: str) -> tuple[str, str, int | None, str]:
    """Return scheme, host, port and path as a browser would compare them: case, IDNA and escapes do not differ."""
    parts = urlsplit(address)
    host = (parts.hostname or "").encode("idna").decode("ascii")
    usual = {"https": 443, "http": 80}.get(parts.scheme)
    return parts.scheme, host, parts.port or usual, unquote(parts.path) or "/"
