"""What a reply says of the issuer's page, and how a browser gets there (gateway manual: regular ACS redirect)."""

from msgspec import Struct

from app.domain.identifiers import GatewayOrderId
from app.gateway.reading import Fields

_WHITE_PAGE = "White page"
"""How the gateway fills the fields of its own forwarding page, which is simply opened."""
_LONGEST_FIELD = 100_000


class IssuerPage(Struct, frozen=True):
    """Where the cardholder confirms. `address` is "" while the issuer still wants a look at the browser.

    `transaction` is the key of a challenge of 3-D Secure 2, "" before that version.
    """

    address: str
    transaction: str = ""
    request: str = ""
    """What version 1 posts to the issuer (PaReq)."""
    way_back: str = ""
    packed_request: str = ""
    """What version 2 posts to the issuer (creq)."""

    def form(self, order: GatewayOrderId) -> tuple[tuple[str, str], ...]:
        """Return the fields that are posted, none for a page that is simply opened."""
        if self.packed_request:
            return (("creq", self.packed_request),)
        if not self.request or self.request.startswith(_WHITE_PAGE):
            return ()
        return (("MD", order), ("PaReq", self.request), ("TermUrl", self.way_back))


class IssuerStep(Struct, frozen=True):
    """The issuer wants a look at the browser before it decides; the charge must be gone on with."""

    gateway_order_id: GatewayOrderId
    transaction: str


def issuer_page(fields: Fields) -> IssuerPage | None:
    """Return the issuer's page as the bank names it, or None when nobody has to confirm anything."""
    transaction = fields.identifier("threeDSServerTransId") or ""
    address = fields.raw("acsUrl")
    if isinstance(address, str) and address.strip():
        return IssuerPage(
            address.strip(),
            transaction,
            _field(fields, "paReq"),
            _field(fields, "termUrl"),
            _field(fields, "packedCReq") or _field(fields, "cReq"),
        )
    waiting = bool(transaction) or fields.has("threeDSMethodUrl", "threeDSMethodUrlServer")
    return IssuerPage("", transaction) if waiting and not fields.text("redirect") else None


def _field(fields: Fields, name: str) -> str:
    value = fields.raw(name)
    return value if isinstance(value, str) and len(value) <= _LONGEST_FIELD else ""
