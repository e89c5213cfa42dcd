"""How does a card pay in V2, and how is held money taken or given back?"""

from app.sandbox import scenarios
from app.sandbox.bank import AmountTooLarge, Bank, WrongState
from app.sandbox.cards import Card, is_card_number, is_expiry, is_security_code
from app.sandbox.identifiers import PAYMENT, order_id_in
from app.sandbox.ledger import Attempt, Order
from app.sandbox.replies import Json, Reply
from app.sandbox.setoken import TokenDesk, TokenRefused
from app.sandbox.v2.objects import payment_object
from app.sandbox.v2.requests import (
    ApiError,
    Call,
    block,
    missing,
    not_found,
    only_in_full,
    text,
    whole_amount,
    wrong,
)
from app.sandbox.v2.terms import payment_terms, registered


def create(bank: Bank, tokens: TokenDesk, call: Call, caller: str) -> Reply:
    """Answer `POST /payments`. A declined card is a payment with status `failed`, not an error."""
    body = call.body()
    if bool(body.get("paymentMethod")) == bool(body.get("storedPaymentMethodId")):
        raise wrong("paymentMethod", "or storedPaymentMethodId must be sent, and only one of them")
    if body.get("storedPaymentMethodId"):
        raise not_found()
    terms = payment_terms(body, caller)
    card = _card(bank, tokens, block(body, "paymentMethod"))
    order = registered(bank, terms)
    attempt = bank.attempt(order, card)
    trouble = scenarios.trouble_for(card, terms.amount)
    return Reply(payment_object(order, attempt, call.base, bank.settings.mode), trouble=trouble)


def retrieve(bank: Bank, call: Call, public: str) -> Reply:
    """Answer `GET /payments/{id}`; also for the payment made inside a session or through V1."""
    order, attempt = _payment(bank, public)
    return Reply(payment_object(order, attempt, call.base, bank.settings.mode))


def capture(bank: Bank, call: Call, public: str) -> Reply:
    """Answer `POST /payments/{id}/capture`; no amount means everything that is held."""
    order, attempt = _payment(bank, public)
    amount = whole_amount(call.body() if call.content.strip() else {}, optional=True)
    try:
        bank.capture(order, amount)
    except AmountTooLarge:
        raise ApiError(422, "amountTooLarge", "amount is more than what is held", "amount") from None
    except WrongState:
        raise ApiError(409, "statusConflict", "the payment does not wait for a capture") from None
    return Reply(payment_object(order, attempt, call.base, bank.settings.mode))


def cancel(bank: Bank, call: Call, public: str) -> Reply:
    """Answer `POST /payments/{id}/cancel`, which no bank documents."""
    only_in_full(bank.settings)
    order, attempt = _payment(bank, public)
    try:
        bank.cancel(order)
    except WrongState:
        raise ApiError(409, "statusConflict", "nothing is held any more") from None
    return Reply(payment_object(order, attempt, call.base, bank.settings.mode))


def _payment(bank: Bank, public: str) -> tuple[Order, Attempt]:
    """Return the order and its attempt; without an attempt there is no payment yet."""
    order = bank.find(order_id_in(PAYMENT, public) or "")
    if order is None or order.last_attempt is None:
        raise not_found()
    return order, order.last_attempt


def _card(bank: Bank, tokens: TokenDesk, method: Json) -> Card:
    kind = text(method, "type", required=True)
    if kind == "cardToken":
        only_in_full(bank.settings)
        token = text(block(method, "cardToken"), "paymentToken", longest=8192, required=True)
        try:
            return tokens.card_in(token, holder="")
        except TokenRefused as refusal:
            raise wrong("paymentMethod.cardToken", f"cannot be used: {refusal}") from None
    if kind != "card":
        raise ApiError(400, "parameterUnknownValue", "paymentMethod.type is not known", "paymentMethod.type")
    return _typed_card(block(method, "card"))


def _typed_card(card: Json) -> Card:
    number = text(card, "number", required=True)
    code = text(card, "cvc", required=True)
    month, year = card.get("expiryMonth"), card.get("expiryYear")
    if not is_card_number(number):
        raise wrong("paymentMethod.card.number", "is not a card number")
    if not is_security_code(code):
        raise wrong("paymentMethod.card.cvc", "must have three or four digits")
    for name, value in (("expiryMonth", month), ("expiryYear", year)):
        if value is None:
            raise missing(f"paymentMethod.card.{name}")
        if isinstance(value, bool) or not isinstance(value, int):
            raise wrong(f"paymentMethod.card.{name}", "must be an integer")
    expiry = f"{year}{month:02d}"
    if not is_expiry(expiry):
        raise wrong("paymentMethod.card.expiryMonth", "and expiryYear are not a month")
    return Card(number, code, expiry, text(card, "holderName", longest=45))
