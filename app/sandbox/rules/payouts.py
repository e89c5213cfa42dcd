"""How does a shop send money to a card that has paid nothing here?"""

from dataclasses import replace

from app.sandbox.books.ledger import Order, Outcome, State, Terms
from app.sandbox.rules.bank import TYPED_CARD, Bank
from app.sandbox.rules.cards import PresentedCard
from app.sandbox.rules.money_back import RefundWish, pay_out
from app.sandbox.rules.scenarios import APPROVED
from app.sandbox.rules.trying import tried
from app.sandbox.rules.wishes import NO_WISHES
from app.sandbox.words.happenings import Happening


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
