"""How does one call try a card: for the first time, or again once the browser's data is gathered?"""

from app.sandbox.books.ledger import Attempt, CardUse, Order
from app.sandbox.rules.bank import Bank, WrongState
from app.sandbox.rules.cards import PresentedCard
from app.sandbox.rules.wishes import NO_WISHES, Wishes
from app.sandbox.v1.forms import DUPLICATE, MISSING, WRONG_VALUE, Form, Refused
from app.sandbox.v1.own_authentication import transaction_in


def paid(bank: Bank, order: Order, card: PresentedCard, use: CardUse, wishes: Wishes = NO_WISHES) -> Attempt:
    """Return the attempt to pay; error 1 for an order that waits for no payment any more."""
    if wishes.transaction:
        return _continued(bank, order, card, wishes)
    try:
        return bank.attempt(order, card, use, wishes)
    except WrongState:
        raise Refused(DUPLICATE, "Order is processed already") from None


def order_to_continue(bank: Bank, form: Form) -> Order | None:
    """Return the order a second call is about (`threeDSVer2MdOrder`), None for a first call.

    Error 1 for an unknown order, 4 if only one of order and transaction is named.
    """
    order_id, transaction = form.text("threeDSVer2MdOrder", 36), transaction_in(form)
    if not order_id and not transaction:
        return None
    if not order_id or not transaction:
        raise Refused(MISSING, f"[{'threeDSServerTransId' if order_id else 'threeDSVer2MdOrder'}] is empty")
    order = bank.find(order_id)
    if order is None:
        raise Refused(DUPLICATE, "Order number is wrong")
    return order


def _continued(bank: Bank, order: Order, card: PresentedCard, wishes: Wishes) -> Attempt:
    """Return the attempt the first call made; the second must be about the same transaction and the same card."""
    attempt, challenge = order.last_attempt, order.open_challenge
    if attempt is None or challenge is None:
        raise Refused(DUPLICATE, "Order is processed already")
    if challenge.id != wishes.transaction or _looks(card) != (attempt.card.masked, attempt.card.expiry):
        raise Refused(WRONG_VALUE, "[threeDSServerTransId] is wrong")
    bank.proceed(order, wishes.finish_url)
    return attempt


def _looks(card: PresentedCard) -> tuple[str, str]:
    return card.record.masked, card.record.expiry
