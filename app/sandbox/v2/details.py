"""What may a shop tell about the customer and the order? Optional blocks, checked and repeated in the reply."""

import re

from app.sandbox.desk.replies import Json
from app.sandbox.v2.fields import Fields
from app.sandbox.v2.refusals import wrong

MOST_METADATA = 10
LONGEST_METADATA_NAME = 40
LONGEST_METADATA_VALUE = 255

_COUNTRY = re.compile(r"[A-Za-z]{2}")
_PHONE = re.compile(r"\+?[0-9 ()\-]{4,24}")
_LANGUAGE = re.compile(r"[A-Za-z]{2}")
_ADDRESS_LINES = ("line1", "line2", "city", "state", "postalCode")
# How a card pays when the shop says nothing about it.
DEFAULT_OPTIONS: Json = {"threeDSecureMode": "automatic", "verify": False}


def customer_details(body: Fields) -> Json:
    """Return `customerDetails` without what the manual does not know of (gateway manual: customer details)."""
    sent = body.block("customerDetails")
    known: Json = {name: sent.text(name) for name in ("name", "email") if sent.has(name)}
    if phone := sent.text("phone"):
        known["phone"] = _fitting(sent, "phone", phone, _PHONE, "must be a telephone number")
    if address := _postal_address(sent.block("address")):
        known["address"] = address
    return known


def metadata(body: Fields) -> dict[str, str]:
    """Return `metadata`: at most ten short texts."""
    sent = body.block("metadata")
    if len(sent.values) > MOST_METADATA:
        raise wrong("metadata", f"may have {MOST_METADATA} entries at most")
    for name, value in sent.values.items():
        if not 0 < len(name) <= LONGEST_METADATA_NAME:
            raise wrong("metadata", f"has a name that is empty or longer than {LONGEST_METADATA_NAME} characters")
        if not isinstance(value, str) or len(value) > LONGEST_METADATA_VALUE:
            raise wrong("metadata", f"has a value that is no text of at most {LONGEST_METADATA_VALUE} characters")
    return dict(sent.values)


def payment_options(body: Fields) -> Json:
    """Return `paymentMethodOptions`; of the values, those are known that the manual's example has."""
    card = body.block("paymentMethodOptions").block("card")
    known: Json = {}
    if mode := card.word("threeDSecureMode", ("automatic",)):
        known["threeDSecureMode"] = mode
    verify = card.flag("verify")
    if verify:
        # What it would do is nowhere written; a bank that charged all the same would be the worst guess.
        raise wrong(card.named("verify"), "can only be false")
    if verify is not None:
        known["verify"] = verify
    return {"card": known} if known else {}


def locale(body: Fields) -> str:
    """Return the language as it was sent, in either case, "" when it was not."""
    sent = body.text("locale")
    return _fitting(body, "locale", sent, _LANGUAGE, "must be a language of two letters") if sent else ""


def _postal_address(sent: Fields) -> Json:
    known: Json = {name: sent.text(name) for name in _ADDRESS_LINES if sent.has(name)}
    if country := sent.text("country"):
        known["country"] = _fitting(sent, "country", country, _COUNTRY, "must be a country of two letters")
    return known


def _fitting(sent: Fields, name: str, value: str, pattern: re.Pattern[str], why: str) -> str:
    if not pattern.fullmatch(value):
        raise wrong(sent.named(name), why)
    return value
