"""Where is the customer sent for 3-D Secure? No bank documents the shape of `nextAction`, so a bad day has many."""

import zlib

from app.sandbox.books.ledger import Attempt, Challenge, Order
from app.sandbox.pages.challenge_forms import BrowserForm, to_issuer
from app.sandbox.pages.ways_back import with_query
from app.sandbox.words.accounts import Mode

# Objects, but a gateway may as well send a bare address.
NextAction = dict[str, object] | list[object] | str

_PATH = "/payment/acsRedirect.do"


def next_action(order: Order, attempt: Attempt, challenge: Challenge, base: str, mode: Mode) -> NextAction:
    """Return `nextAction`; on a bad day in one of the other shapes, the same one for an order each time."""
    if mode is not Mode.HOSTILE:
        return _usual(order, base)
    shapes = _others(order, base, to_issuer(order, attempt, challenge, base))
    return shapes[zlib.crc32(order.terms.number.encode()) % len(shapes)]


def _usual(order: Order, base: str) -> NextAction:
    redirect = {"url": _address(order, base)}
    if order.terms.return_url:
        redirect["returnUrl"] = order.terms.return_url
    return {"type": "redirectToUrl", "redirectToUrl": redirect}


def _others(order: Order, base: str, form: BrowserForm) -> tuple[NextAction, ...]:
    address = _address(order, base)
    pairs = [{"name": name, "value": value} for name, value in form.fields.items()]
    return (
        address,
        {"redirectUrl": address},
        {"type": "threeDSecure", "threeDSecure": {"acsUrl": address}},
        {"type": "redirect", "redirect": {"href": address, "method": "GET"}},
        {"type": "redirect", "redirect": {"location": address, "returnUrl": order.terms.return_url}},
        [{"type": "wait"}, {"type": "open", "target": {"page": {"address": address}}}],
        # Forms that a browser must post, with their fields by name or as a list.
        {"type": "submitForm", "submitForm": {"url": form.address, "method": "POST", "fields": form.fields}},
        {"kind": "form", "form": {"action": form.address, "method": "post", "inputs": pairs}},
        # Nobody can tell from these where to go: only a path, two equal names, two names nobody prefers, nothing.
        {"type": "redirectToUrl", "redirectToUrl": {"url": _address(order, "")}},
        {"steps": [{"url": address}, {"url": with_query(base + _PATH, orderId="unknown")}]},
        {"challenge": address, "help": f"{base}/help"},
        {"type": "threeDSecure"},
    )


def _address(order: Order, base: str) -> str:
    return with_query(base + _PATH, orderId=order.id)
