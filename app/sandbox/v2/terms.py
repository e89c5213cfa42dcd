"""What is being ordered? The fields sessions and payments share, read and checked into `Terms`."""

from dataclasses import replace
from datetime import datetime

from app.sandbox.books.ledger import Generation, Order, Terms
from app.sandbox.desk.replies import Json
from app.sandbox.rules.bank import Bank, NumberTaken
from app.sandbox.v2.details import customer_details, locale, metadata, payment_options
from app.sandbox.v2.fields import Fields
from app.sandbox.v2.future_usage import customer_id, features_of, future_usage, initiator_of
from app.sandbox.v2.refusals import ApiError, conflict, wrong
from app.sandbox.words.accounts import Mode
from app.sandbox.words.currencies import LETTERS_OF, NUMBER_OF

LONGEST_REFERENCE = 32
LONGEST_DESCRIPTION = 598
SHORTEST_LIFE_MS = 30_000
LONGEST_LIFE_MS = 365 * 24 * 3600 * 1000

_CAPTURE_METHODS = ("automatic", "manual")


def registered(bank: Bank, terms: Terms) -> Order:
    """Return a new order; a merchantReferenceId that was used before is a conflict."""
    try:
        return bank.register(terms)
    except NumberTaken:
        raise conflict("an order with this merchantReferenceId exists", "merchantReferenceId") from None


def session_terms(bank: Bank, body: Fields, caller: str) -> Terms:
    """Return the terms of `POST /sessions`."""
    two_phase = _is_manual(body.block("paymentData"))
    terms = _terms(body, caller, number=_reference(body), hosted=True, two_phase=two_phase)
    return replace(
        terms,
        return_url=body.address("successUrl", required=True),
        fail_url=body.address("failureUrl", required=True),
        lifetime_ms=terms.lifetime_ms if bank.settings.mode is Mode.DOCUMENTED else _lifetime(bank, body),
    )


def payment_terms(bank: Bank, body: Fields, caller: str) -> Terms:
    """Return the terms of `POST /payments`."""
    # A payment has no reference in the manual; mode `documented` therefore ignores it like any unknown field.
    reference = "" if bank.settings.mode is Mode.DOCUMENTED else _reference(body)
    terms = _terms(body, caller, number=reference, hosted=False, two_phase=_is_manual(body))
    return replace(terms, return_url=body.address("returnUrl"))


def currency_as_sent(order: Order) -> str:
    """Return the currency's letters in the case the shop used."""
    return str(order.terms.as_sent.get("currency") or LETTERS_OF[order.terms.currency])


def _terms(body: Fields, caller: str, *, number: str, hosted: bool, two_phase: bool) -> Terms:
    usage = future_usage(body)
    return Terms(
        number=number,
        amount=body.amount(),
        currency=_currency_number(body),
        generation=Generation.V2,
        hosted=hosted,
        two_phase=two_phase,
        language=locale(body).lower() or "en",
        description=body.text("description", longest=LONGEST_DESCRIPTION),
        ip=caller,
        client_id=customer_id(body),
        initiator=initiator_of(usage),
        features=features_of(usage),
        params={**metadata(body)},
        as_sent=_to_repeat(body),
    )


def _to_repeat(body: Fields) -> Json:
    """Return what the reply repeats exactly as it was sent; never card data. V1 shows how the customer is reached."""
    customer = customer_details(body)
    checked: Json = {
        "currency": body.text("currency"),
        "locale": locale(body),
        "customerDetails": customer,
        "email": customer.get("email"),
        "phone": customer.get("phone"),
        "paymentMethodOptions": payment_options(body),
        "setupFutureUsage": future_usage(body),
    }
    return {name: value for name, value in checked.items() if value}


def _reference(body: Fields) -> str:
    reference = body.text("merchantReferenceId", longest=LONGEST_REFERENCE)
    if not (reference.isascii() and reference.isprintable()):
        raise wrong("merchantReferenceId", "must have ASCII characters only")
    return reference


def _is_manual(holder: Fields) -> bool:
    """Tell whether the money shall only be held."""
    return holder.word("captureMethod", _CAPTURE_METHODS) == "manual"


def _lifetime(bank: Bank, body: Fields) -> int:
    """Return the life the shop asked for in `expiresAt`, or the usual one. No bank documents the field."""
    written = body.text("expiresAt", longest=40)
    if not written:
        return Terms.lifetime_ms
    try:
        end = datetime.fromisoformat(written)
    except ValueError:
        end = None
    if end is None or end.tzinfo is None:
        raise wrong("expiresAt", "must be a moment with its offset, 2026-01-15T10:20:00Z")
    lifetime = int(end.timestamp() * 1000) - bank.clock.now()
    if not SHORTEST_LIFE_MS <= lifetime <= LONGEST_LIFE_MS:
        raise wrong("expiresAt", "must leave the customer half a minute, and a year at most")
    return lifetime


def _currency_number(body: Fields) -> str:
    letters = body.text("currency", required=True)
    if len(letters) != 3 or not (letters.isascii() and letters.isalpha()):
        raise wrong("currency", "must be three letters")
    number = NUMBER_OF.get(letters.upper())
    if number is None:
        raise ApiError(422, "currencyNotSupported", "this currency is not supported", "currency")
    return number
