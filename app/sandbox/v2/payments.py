"""How does a card pay in V2, and how is held money taken or given back?"""

from app.sandbox.books.ledger import Attempt, CardUse, Order
from app.sandbox.desk.replies import Reply
from app.sandbox.rules import scenarios
from app.sandbox.rules.bank import AmountTooLarge, Bank, WrongState
from app.sandbox.rules.cards import PresentedCard
from app.sandbox.rules.setoken import TokenDesk
from app.sandbox.rules.trouble import Trouble
from app.sandbox.v2.cards import presented_card
from app.sandbox.v2.fields import Fields
from app.sandbox.v2.objects import payment_object
from app.sandbox.v2.refusals import conflict, not_found, only_in_full, too_large, wrong
from app.sandbox.v2.requests import Call
from app.sandbox.v2.stored_methods import card_on_file
from app.sandbox.v2.terms import payment_terms, registered
from app.sandbox.words.identifiers import PAYMENT, order_id_in


def create(bank: Bank, tokens: TokenDesk, call: Call, caller: str) -> Reply:
    """Answer `POST /payments`. A declined card is a payment with status `failed`, not an error."""
    body = call.body()
    if body.has("paymentMethod") == body.has("storedPaymentMethodId"):
        raise wrong("paymentMethod", "or storedPaymentMethodId must be sent, and only one of them")
    terms = payment_terms(bank, body, caller)
    card = _card(bank, tokens, body, terms.client_id)
    order = registered(bank, terms)
    attempt = bank.attempt(order, card, CardUse(terms.initiator))
    return _told(bank, call, order, attempt, scenarios.trouble_for(card, terms.amount))


def retrieve(bank: Bank, call: Call, public: str) -> Reply:
    """Answer `GET /payments/{id}`; also for the payment made inside a session or through V1."""
    return _told(bank, call, *_payment(bank, public))


def capture(bank: Bank, call: Call, public: str) -> Reply:
    """Answer `POST /payments/{id}/capture`; no amount means everything that is held."""
    order, attempt = _payment(bank, public)
    amount = call.body_if_any().optional_amount()
    try:
        bank.capture(order, amount)
    except AmountTooLarge:
        raise too_large("amount is more than what is held") from None
    except WrongState:
        raise conflict("the payment does not wait for a capture") from None
    return _told(bank, call, order, attempt)


def cancel(bank: Bank, call: Call, public: str) -> Reply:
    """Answer `POST /payments/{id}/cancel`, which no bank documents."""
    only_in_full(bank.settings)
    order, attempt = _payment(bank, public)
    call.body_if_any()
    try:
        bank.cancel(order)
    except WrongState:
        raise conflict("nothing is held any more") from None
    return _told(bank, call, order, attempt)


def _told(bank: Bank, call: Call, order: Order, attempt: Attempt, trouble: Trouble | None = None) -> Reply:
    return Reply(payment_object(order, attempt, call.base, bank.settings.mode), trouble=trouble)


def _payment(bank: Bank, public: str) -> tuple[Order, Attempt]:
    """Return the order and its attempt; without an attempt there is no payment yet."""
    order = bank.find(order_id_in(PAYMENT, public) or "")
    if order is None or order.last_attempt is None:
        raise not_found()
    return order, order.last_attempt


def _card(bank: Bank, tokens: TokenDesk, body: Fields, customer: str) -> PresentedCard:
    if body.has("storedPaymentMethodId"):
        return card_on_file(bank, body.text("storedPaymentMethodId"), customer)
    return presented_card(bank.settings, tokens, body.block("paymentMethod"))
