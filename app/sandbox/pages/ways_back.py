"""Where does the customer's browser go after paying? The shop's address with the order's id appended."""

from urllib.parse import quote, urlsplit

from app.sandbox.books.ledger import Generation, Order
from app.sandbox.words.identifiers import PAYMENT, SESSION, public_id


def way_back(order: Order, base: str, *, paid: bool) -> str:
    """Return the address for this outcome; a shop without one gets the bank's own last page."""
    terms = order.terms
    target = terms.return_url if paid else terms.fail_url or terms.return_url
    if not target:
        return with_query(f"{base}/payment/merchants/ecom/finish.html", orderId=order.id, lang=terms.language)
    if not urlsplit(target).scheme:
        # The contract sends the payer of an address without a scheme to that path below the gateway.
        target = f"{base}/payment/{target}"
    if terms.generation is Generation.V1:
        return with_query(target, orderId=order.id, lang=terms.language)
    if terms.hosted:
        return with_query(target, sessionId=public_id(SESSION, order.id))
    return with_query(target, paymentId=public_id(PAYMENT, order.id))


def with_query(address: str, **values: str) -> str:
    """Return the address with values appended: `?` or `&`, in front of a fragment, nothing else changed."""
    address, mark, fragment = address.partition("#")
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in values.items())
    joint = "&" if "?" in address else "?"
    if address.endswith(("?", "&")):
        joint = ""
    return f"{address}{joint}{query}{mark}{fragment}"
