"""What is being ordered? The fields sessions and payments share, read and checked into `Terms`."""

from app.sandbox.bank import Bank, NumberTaken
from app.sandbox.currencies import LETTERS_OF, NUMBER_OF
from app.sandbox.ledger import Generation, Order, Terms
from app.sandbox.replies import Json
from app.sandbox.v2.requests import ApiError, address, block, is_manual, text, whole_amount, wrong

# What the reply repeats exactly as it was sent; never card data.
_ECHOED = ("currency", "customerDetails", "locale", "paymentMethodOptions", "merchantCustomerId")


def registered(bank: Bank, terms: Terms) -> Order:
    """Return a new order; a merchantReferenceId that was used before is a conflict."""
    try:
        return bank.register(terms)
    except NumberTaken:
        message = "an order with this merchantReferenceId exists"
        raise ApiError(409, "statusConflict", message, "merchantReferenceId") from None


def session_terms(body: Json, caller: str) -> Terms:
    """Return the terms of `POST /sessions`."""
    return _terms(
        body,
        caller,
        hosted=True,
        two_phase=is_manual(block(body, "paymentData")),
        return_url=address(body, "successUrl", required=True),
        fail_url=address(body, "failureUrl", required=True),
    )


def payment_terms(body: Json, caller: str) -> Terms:
    """Return the terms of `POST /payments`."""
    return _terms(
        body, caller, hosted=False, two_phase=is_manual(body), return_url=address(body, "returnUrl"), fail_url=""
    )


def _terms(body: Json, caller: str, *, hosted: bool, two_phase: bool, return_url: str, fail_url: str) -> Terms:
    for name in ("customerDetails", "paymentMethodOptions"):
        block(body, name)
    return Terms(
        number=text(body, "merchantReferenceId", longest=36),
        amount=whole_amount(body) or 0,
        currency=_currency_number(body),
        generation=Generation.V2,
        hosted=hosted,
        two_phase=two_phase,
        return_url=return_url,
        fail_url=fail_url,
        language=text(body, "locale", longest=5).lower()[:2] or "en",
        description=text(body, "description", longest=598),
        client_id=text(body, "merchantCustomerId", longest=50),
        ip=caller,
        params=block(body, "metadata"),
        as_sent={name: body[name] for name in _ECHOED if body.get(name)},
    )


def _currency_number(body: Json) -> str:
    letters = text(body, "currency", required=True)
    if len(letters) != 3 or not (letters.isascii() and letters.isalpha()):
        raise wrong("currency", "must be three letters")
    number = NUMBER_OF.get(letters.upper())
    if number is None:
        raise ApiError(422, "currencyNotSupported", "this currency is not supported", "currency")
    return number


def currency_as_sent(order: Order) -> str:
    """Return the currency's letters in the case the shop used."""
    return str(order.terms.as_sent.get("currency") or LETTERS_OF[order.terms.currency])
