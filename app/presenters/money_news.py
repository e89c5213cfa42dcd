"""Has money just arrived that nobody at this till may have noticed? And how is it told in one line?"""

from datetime import datetime

from msgspec import Struct

from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState, PaymentMode
from app.presenters.formatting import Formats
from app.presenters.words import Translate, Words

_ARRIVED = (OrderState.PAID, OrderState.AUTHORISED)


class MoneyNotice(Struct, frozen=True):
    """What is told beside the window: a title, a line, and the order to open."""

    title: str
    text: str
    number: OrderNumber


class MoneyNews:
    """Remembers for one run of the program what was told, so that each order is told once.

    Links are told at every till; an order by phone only where it was taken: the others did not talk to the caller.
    """

    def __init__(self, till: str, since: datetime) -> None:
        """`since` (UTC) is when the run began: what was paid before is no news."""
        self._till = till
        self._since = since
        self._told: set[OrderNumber] = set()

    def is_news(self, order: Order) -> bool:
        """Tell whether the bank has just said that this order is paid, or its sum held. True once for each order."""
        concerns_us = order.mode is PaymentMode.LINK or order.till == self._till
        if order.state not in _ARRIVED or order.state_since < self._since or not concerns_us:
            return False
        if order.number in self._told:
            return False
        self._told.add(order.number)
        return True


class MoneyNoticeWords(Words):
    """The words of a notice."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats

    def notice(self, order: Order, mark: str = "", *, is_locked: bool = False) -> MoneyNotice:
        """Return what is told of it; at a till that is locked, where anybody may pass by, without the customer.

        `mark` stands first: a notice is seen beside other programs, where no stripe says that no money is real.
        """
        amount = self._formats.money(order.amount)
        title = self.tr("Paid: {amount}") if order.state is OrderState.PAID else self.tr("Held: {amount}")
        customer = order.customer.name or order.customer.email or order.customer.phone or order.description
        text = " · ".join(part for part in ("" if is_locked else customer, order.number) if part)
        title = title.format(amount=amount)
        return MoneyNotice(f"{mark} · {title}" if mark else title, text, order.number)
