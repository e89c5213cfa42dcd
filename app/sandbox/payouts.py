"""How does a shop send money to a card that has paid nothing here?"""

from dataclasses import replace

from app.sandbox.bank import TYPED_CARD, Bank
from app.sandbox.cards import PresentedCard
from app.sandbox.happenings import Happening
from app.sandbox.ledger import Order, Outcome, State, Terms
from app.sandbox.money_back import RefundWish, pay_out
from app.sandbox.scenarios import APPROVED
from app.sandbox.trying import tried
from app.sandbox.wishes import NO_WISHES


def payout(bank: Bank, terms: Terms, card: PresentedCard) -> Order:
    """Return a new order whose whole amount went to the card, or a declined one. Raises NumberTaken."""
    order = bank.register(terms)
    # Nobody is there to be asked, as with a telephone order.
    attempt = tried(replace(terms, moto=True), card, TYPED_CARD, NO_WISHES, bank.clock.now())
    order.attempts.append(attempt)
    attempt.action_code = order.action_code = attempt.code_if_passed
    if attempt.code_if_passed != APPROVED:
        attempt.outcome, order.state = Outcome.DECLINED, State.DECLINED
        bank.news.tell(Happening.REFUSED, order)
        bank.books.keep(order)
        return order
    attempt.outcome, order.state = Outcome.APPROVED, State.CHARGED
    sent = pay_out(bank, order, terms.amount, RefundWish())
    order.authorised_at = sent.at
    attempt.approval_code, attempt.reference = sent.approval_code, sent.reference
    bank.books.keep(order)
    return order
