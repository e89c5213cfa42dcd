"""How is an order written as one line of a list? The same words on the screen and in an export."""

from datetime import datetime

from app.domain.hold import HoldEnd, Nearness, hold_end
from app.domain.identifiers import ProfileName
from app.domain.order import Order, OrderState
from app.presenters.bank_titles import BankTitles
from app.presenters.discretion import IsDiscreet, openly, unless
from app.presenters.formatting import masked_card
from app.presenters.hold_plan_words import HoldPlanWords
from app.presenters.hold_words import HoldWords
from app.presenters.order_words import LEFT_LOOKS, look_of
from app.presenters.orders_state import OrderRow
from app.presenters.presenter import Speech
from app.services.bank_ear import BankEar
from app.services.hold_plans import HoldPlans
from app.services.ports import Banks


class OrderRows:
    """Writes orders as lines, in one language."""

    def __init__(
        self,
        speech: Speech,
        banks: Banks,
        ear: BankEar | None = None,
        plans: HoldPlans | None = None,
        is_discreet: IsDiscreet = openly,
    ) -> None:
        """`ear` knows which banks do not answer: what stands here of their open orders is told with its age.

        `plans` knows the days that were set for holds.
        """
        self._speech = speech
        self.titles = BankTitles(speech, banks)
        self._ear = ear
        self._plans = plans
        self._is_discreet = is_discreet

    @property
    def silent(self) -> frozenset[ProfileName]:
        """The banks that do not answer now."""
        return self._ear.silent if self._ear is not None else frozenset()

    def row(self, order: Order, now: datetime) -> OrderRow:
        end, hidden = _link_end(order) or self.hold_end(order), self._is_discreet()
        return OrderRow(
            number=order.number,
            time=self._speech.formats.short_moment(order.created_at, now),
            amount=unless(hidden, self._speech.formats.money(order.amount)),
            look=self._look(order),
            status=self._status(order, now),
            customer=unless(hidden, self.customer_of(order)),
            card=unless(hidden, masked_card(order.card.masked) if order.card else ""),
            mode=self._speech.orders.mode(order.mode),
            bank=self.titles.bank_of(order.profile),
            operator=order.operator,
            left=self._left(end, order, now),
            left_look=_left_look(end, order, now),
            mark=self._speech.orders.mark(order, self.titles.profile_of(order.profile)),
            why=self._speech.declines.in_short(order) if order.state is OrderState.DECLINED else "",
        )

    def _look(self, order: Order) -> str:
        if order.is_charged_back:
            return "charged-back"
        return "stale" if self._is_stale(order) else look_of(order)

    def _status(self, order: Order, now: datetime) -> str:
        status = self._speech.orders.status(order)
        if not self._is_stale(order):
            return status
        return self._speech.orders.as_of(
            status, self._speech.formats.short_moment(order.asked_at or order.state_since, now)
        )

    def _is_stale(self, order: Order) -> bool:
        """Tell whether this order may stand otherwise by now, and its bank does not say so."""
        return order.is_open and order.profile in self.silent

    @staticmethod
    def customer_of(order: Order) -> str:
        """Return who pays as far as anybody wrote it down, else what for."""
        return order.customer.name or order.customer.email or order.customer.phone or order.description

    def hold_end(self, order: Order) -> HoldEnd | None:
        return hold_end(order, self.titles.profile_of(order.profile))

    def _left(self, end: HoldEnd | None, order: Order, now: datetime) -> str:
        """Return how long a hold still stands, or an unpaid link can be paid."""
        if end is None:
            return ""
        words = HoldWords(self._speech.translate, self._speech.formats)
        if order.state is OrderState.AWAITING_PAYMENT:
            return words.left(end, now)
        return self._left_of_hold(end, order, words.left_with_warning(end, now), now)

    def _left_of_hold(self, end: HoldEnd, order: Order, left: str, now: datetime) -> str:
        """Return the day that was set for a hold, beside how long it stands once that is pressing."""
        plan = self._plans.of(order.number) if self._plans is not None else None
        if plan is None:
            return left
        told = HoldPlanWords(self._speech.translate, self._speech.formats).in_list(plan)
        return told if end.nearness(now) is Nearness.FAR else f"{left}; {told}"


def _left_look(end: HoldEnd | None, order: Order, now: datetime) -> str:
    """Return the picture of an end; that of a link hurries nobody at the till."""
    if end is None:
        return ""
    return LEFT_LOOKS[Nearness.FAR if order.state is OrderState.AWAITING_PAYMENT else end.nearness(now)]


def _link_end(order: Order) -> HoldEnd | None:
    if order.state is not OrderState.AWAITING_PAYMENT or order.link is None or order.link.expires_at is None:
        return None
    return HoldEnd(order.link.expires_at, is_told=True)
