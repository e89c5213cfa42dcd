"""How is an order written as one line of a list? The same words on the screen and in an export."""

from datetime import datetime

from app.domain.hold import HoldEnd, hold_end
from app.domain.identifiers import ProfileName
from app.domain.order import Order, OrderState
from app.domain.profile import BankProfile
from app.presenters.formatting import masked_card
from app.presenters.money_act_words import MoneyActWords
from app.presenters.order_words import LOOKS
from app.presenters.orders_state import OrderRow
from app.presenters.presenter import Speech
from app.services.ports import Banks


class OrderRows:
    """Writes orders as lines, in one language."""

    def __init__(self, speech: Speech, banks: Banks) -> None:
        self._speech = speech
        self._banks = banks

    def row(self, order: Order, now: datetime) -> OrderRow:
        return OrderRow(
            number=order.number,
            time=self._speech.formats.short_moment(order.created_at, now),
            amount=self._speech.formats.money(order.amount),
            look=LOOKS[order.state],
            status=self._speech.orders.status(order),
            customer=self.customer_of(order),
            card=masked_card(order.card.masked) if order.card else "",
            mode=self._speech.orders.mode(order.mode),
            bank=self.bank_of(order.profile),
            operator=order.operator,
            left=self._left(order, now),
            why=self._speech.declines.in_short(order) if order.state is OrderState.DECLINED else "",
        )

    @staticmethod
    def customer_of(order: Order) -> str:
        """Return who pays as far as anybody wrote it down, else what for."""
        return order.customer.name or order.customer.email or order.customer.phone or order.description

    def hold_end(self, order: Order) -> HoldEnd | None:
        return hold_end(order, self.profile_of(order.profile))

    def _left(self, order: Order, now: datetime) -> str:
        """Return how long a hold still stands, or an unpaid link can be paid."""
        end = _link_end(order) or self.hold_end(order)
        return "" if end is None else MoneyActWords(self._speech.translate, self._speech.formats).left(end, now)

    def bank_of(self, name: ProfileName) -> str:
        """Return the bank's title, or the profile's name when this run does not have it."""
        profile = self.profile_of(name)
        return profile.title_in(self._speech.language) if profile else name

    def profile_of(self, name: ProfileName) -> BankProfile | None:
        return self._banks.profile(name) if self._banks.knows(name) else None


def _link_end(order: Order) -> HoldEnd | None:
    if order.state is not OrderState.AWAITING_PAYMENT or order.link is None or order.link.expires_at is None:
        return None
    return HoldEnd(order.link.expires_at, is_told=True)
