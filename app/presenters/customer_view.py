"""What does the customer see on a screen or on a slip? In their language, and paid only if the bank said so."""

from msgspec import Struct
from msgspec.structs import replace

from app.domain.letterhead import NO_LETTERHEAD, Letterhead
from app.domain.order import Order, OrderState
from app.domain.profile import Environment
from app.presenters.customer_words import UNTIL, CustomerWords, words_for
from app.presenters.formatting import Formats

_PAID_STATES = frozenset({OrderState.PAID, OrderState.AUTHORISED})
"""The customer has done their part; a hold is captured by the shop later."""


class CustomerShown(Struct, frozen=True):
    """`look` is "waiting", "paid" or "closed"; `address` is "" once nobody shall pay behind it any more."""

    look: str
    headline: str
    amount: str
    purpose: str = ""
    until: str = ""
    address: str = ""
    number: str = ""
    not_real: str = ""
    """What is written over it where no real money moves."""
    letterhead: Letterhead = NO_LETTERHEAD
    """What the shop says of itself on the slip."""


def customer_view(order: Order, environment: Environment) -> CustomerShown:
    """Return what the customer of this order is shown now; of a bank without real money, that it is none."""
    words = words_for(order.language)
    not_real = {Environment.TRAINING: words.training, Environment.TEST: words.test}.get(environment, "")
    return replace(_view(order, words), not_real=not_real)


def _view(order: Order, words: CustomerWords) -> CustomerShown:
    formats = Formats(order.language)
    amount, link = formats.money(order.amount), order.link
    if order.state in _PAID_STATES:
        return CustomerShown("paid", words.paid, amount, order.description, number=order.number)
    if link is None or not order.is_open:
        return CustomerShown("closed", words.over, amount, order.description, number=order.number)
    until = words.until.replace(UNTIL, formats.moment(link.expires_at)) if link.expires_at else ""
    return CustomerShown("waiting", words.scan, amount, order.description, until, link.address, order.number)
