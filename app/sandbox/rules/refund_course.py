"""How does a refund go on: at once, only later, or never? The card's bank has the last word."""

from enum import StrEnum

from app.sandbox.books.ledger import MovementKind, Order, Refund, RefundAsked
from app.sandbox.books.orders import Books
from app.sandbox.rules.news import News
from app.sandbox.rules.scenarios import obeys_amounts
from app.sandbox.words.happenings import Happening

PENDING_MS = 20_000


class Course(StrEnum):
    """What the card's bank does with a refund."""

    AT_ONCE = "at_once"
    LATER = "later"
    NEVER = "never"


# The last three digits of the payment's amount, with the card that follows amounts.
_BY_AMOUNT = {908: Course.LATER, 909: Course.NEVER}


def course_of(order: Order) -> Course:
    """Return what becomes of a refund of this payment."""
    follows = order.last_attempt is not None and obeys_amounts(order.last_attempt.scenario)
    return _BY_AMOUNT.get(order.terms.amount % 1000, Course.AT_ONCE) if follows else Course.AT_ONCE


def carry_out(books: Books, news: News, order: Order, done: Refund, now: int) -> None:
    """Book a refund: from now on the customer has the money."""
    order.refunds.append(done)
    books.book(order, now, MovementKind.REFUND, done.amount)
    news.tell(Happening.REFUNDED, order, amount=done.amount, subject=done.id)
    books.keep(order)


def put_off(books: Books, news: News, order: Order, asked: RefundAsked) -> None:
    """Note a refund the card's bank has not carried out: it is decided when due, or refused where it never is."""
    order.refunds_asked.append(asked)
    kind = Happening.REFUND_REFUSED if asked.is_refused else Happening.REFUND_PENDING
    news.tell(kind, order, amount=asked.refund.amount, subject=asked.refund.id)
    books.keep(order)


def settle_due(books: Books, news: News, order: Order, now: int) -> None:
    """Carry out what was put off and is due by now."""
    for asked in [asked for asked in order.refunds_asked if asked.due is not None and asked.due <= now]:
        order.refunds_asked.remove(asked)
        carry_out(books, news, order, asked.refund, now)
