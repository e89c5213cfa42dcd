"""Is a charge perhaps the same sale a second time, and does anybody know whether the first took money?"""

from datetime import datetime, timedelta

from msgspec import Struct

from app.domain.card import CardSummary
from app.domain.identifiers import OrderNumber
from app.domain.order import IN_DOUBT_STATES, MONEY_TAKEN_STATES, Customer, Order, OrderState, PeoplesWord

A_MOMENT = timedelta(minutes=10)
DOUBTFUL_STATES = IN_DOUBT_STATES | {OrderState.PENDING}
"""Nobody knows whether money was taken, or the bank is still at it: such an order is looked at whatever its age."""
_GIVEN_BACK = frozenset({OrderState.VOIDED, OrderState.REFUNDED})
_MAY_YET_BE_PAID = frozenset({OrderState.CHALLENGE_PENDING, OrderState.AWAITING_PAYMENT})
"""Somebody may pay it at any moment, however long it waits."""
UNSETTLED_STATES = DOUBTFUL_STATES | _MAY_YET_BE_PAID
"""What is looked at whatever its age."""
LIKELY_STATES = DOUBTFUL_STATES | {OrderState.CHALLENGE_PENDING} | MONEY_TAKEN_STATES - _GIVEN_BACK


class AnotherSale(Struct, frozen=True):
    """The clerk's word that a charge is another sale than an earlier order, and why."""

    than: OrderNumber
    why: str


def looks_alike(earlier: Order, order: Order, card: CardSummary, now: datetime) -> bool:
    """Tell whether an earlier order took, or may have taken, the sum of this one from the same card.

    Cards are compared by their last digits: banks mask the others each in its own way.
    """
    if not _is_of_this_money(earlier, order) or earlier.card is None or earlier.card.last_four != card.last_four:
        return False
    if earlier.state in DOUBTFUL_STATES:
        return earlier.peoples_word is not PeoplesWord.NOT_TAKEN
    return _is_likely(earlier, now, earlier.created_at) and earlier.state is not OrderState.AWAITING_PAYMENT


def is_asked_again(earlier: Order, order: Order, now: datetime) -> bool:
    """Tell whether an earlier order asked this one's sum of its customer, who paid, may have paid or may yet pay.

    Whatever the card: the sale by link a moment ago and the card read out now may be one.
    """
    if not (_is_of_this_money(earlier, order) and _is_same_customer(earlier.customer, order.customer)):
        return False
    if earlier.state in DOUBTFUL_STATES:
        return earlier.peoples_word is not PeoplesWord.NOT_TAKEN
    return _is_likely(earlier, now, earlier.state_since)


def _is_likely(earlier: Order, now: datetime, since: datetime) -> bool:
    """Tell whether it may yet be paid, or was paid or began a moment ago: a cardholder may take long to confirm."""
    moments = (since, earlier.paid_at or since)
    is_lately = any(abs(now - each) <= A_MOMENT for each in moments)
    return earlier.state in _MAY_YET_BE_PAID or (earlier.state in LIKELY_STATES and is_lately)


def _is_same_customer(one: Customer, other: Customer) -> bool:
    same_phone = bool(one.phone) and one.phone == other.phone
    return same_phone or (bool(one.email) and one.email.casefold() == other.email.casefold())


def is_same_basket(earlier: Order, order: Order) -> bool:
    """Tell whether an earlier order asked the same sum under the same reference, of no other customer we know of."""
    same = earlier.description.casefold() == order.description.casefold()
    other = Customer() not in (earlier.customer, order.customer) and earlier.customer != order.customer
    return _is_of_this_money(earlier, order) and same and not other


def _is_of_this_money(earlier: Order, order: Order) -> bool:
    """Tell whether both ask for one sum, and not one for real money and the other for a test bank's."""
    is_other_kind = None not in (earlier.is_played, order.is_played) and earlier.is_played is not order.is_played
    return earlier.amount == order.amount and not is_other_kind


def nobody_knows(earlier: Order) -> bool:
    """Tell whether neither the bank nor two persons have said that an order took money, or took none."""
    return earlier.state in DOUBTFUL_STATES and earlier.peoples_word is None
