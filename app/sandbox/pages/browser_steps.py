"""What does a browser do before the issuer decides? The 3-D Secure method, and the gateway's own white page."""

from urllib.parse import urlsplit

from starlette.responses import RedirectResponse, Response

from app.sandbox.books.ledger import Attempt, Challenge, Order
from app.sandbox.pages.challenge_forms import WHITE_PAGE, BrowserForm, packed, to_issuer, unpacked
from app.sandbox.pages.issuer import Fields, forward
from app.sandbox.pages.rendering import notice
from app.sandbox.pages.ways_back import way_back
from app.sandbox.rules.bank import Bank


def method(bank: Bank, fields: Fields) -> Response:
    """Answer the issuer's hidden page of the 3-D Secure method: it looks at the browser and tells who asked."""
    message = unpacked(fields.get("threeDSMethodData", ""))
    found = bank.find_challenge(message.get("threeDSServerTransID", ""))
    address = message.get("threeDSMethodNotificationURL", "")
    if found is None or urlsplit(address).scheme not in ("http", "https"):
        return notice("en", "nothing", kind="bad", status=400)
    done = packed({"threeDSServerTransID": found[2].id})
    return forward(found[0].terms.language, BrowserForm(address, {"threeDSMethodData": done}))


def gather(bank: Bank, fields: Fields) -> Response:
    """Answer the hidden page of the gateway's 3-D Secure server; it has nothing to show."""
    found = bank.find_challenge(fields.get("threeDSServerTransID", ""))
    if found is None:
        return notice("en", "nothing", kind="bad", status=400)
    return notice(found[0].terms.language, "finish")


def method_done(bank: Bank, fields: Fields) -> Response:
    """Take the issuer's word that its method page was visited."""
    return gather(bank, unpacked(fields.get("threeDSMethodData", "")))


def white_page(bank: Bank, base: str, fields: Fields) -> Response:
    """Do every step of 3-D Secure 2 in the browser: look at it, let the issuer decide, go where it says.

    The first visit changes nothing, so that an address that is opened twice asks no issuer twice.
    """
    order = bank.find(fields.get("mdOrder", ""))
    transaction = fields.get("threeDsServerTransId", "")
    attempt = _attempt_of(order, transaction)
    if order is None or attempt is None or attempt.challenge is None:
        return notice("en", "nothing", kind="bad", status=400)
    if order.open_challenge is None:
        return RedirectResponse(way_back(order, base, paid=order.is_settled), 303)
    if attempt.challenge.gathering and "browser" not in fields:
        seen = {"mdOrder": order.id, "threeDsServerTransId": transaction, "browser": "seen"}
        return forward(order.terms.language, BrowserForm(base + WHITE_PAGE, seen))
    bank.proceed(order)
    return _onward(order, attempt, attempt.challenge, base)


def _onward(order: Order, attempt: Attempt, challenge: Challenge, base: str) -> Response:
    if order.open_challenge is None:
        return RedirectResponse(way_back(order, base, paid=order.is_settled), 303)
    return forward(order.terms.language, to_issuer(order, attempt, challenge, base))


def _attempt_of(order: Order | None, transaction: str) -> Attempt | None:
    attempts = order.attempts if order else []
    return next((tried for tried in attempts if tried.challenge and tried.challenge.id == transaction), None)
