"""What is said about a phone order that ended, or that nobody knows the end of: rows, advice, and buttons' words."""

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import quote

from app.domain.decline import SameCard
from app.domain.hold import hold_end, is_captured_in_part
from app.domain.money import Money
from app.domain.movement import kept, returned
from app.domain.order import Order, OrderState
from app.domain.profile import BankProfile
from app.domain.timeline import TimelineEntry
from app.presenters.card_check_words import CardCheckWords
from app.presenters.message import Message, Tone
from app.presenters.order_words import LOOKS
from app.presenters.phone_order_state import Receipt
from app.presenters.presenter import Speech
from app.presenters.words import Words


class PhoneOutcome(Words):
    """The sentences beside the bank's word. `told` is the order's timeline, as far as it was read."""

    def __init__(
        self,
        speech: Speech,
        order: Order,
        told: Sequence[TimelineEntry] = (),
        profile: BankProfile | None = None,
    ) -> None:
        super().__init__(speech.translate)
        self._formats = speech.formats
        self._orders = speech.orders
        self._order = order
        self._told = told
        self._profile = profile

    def receipt(self) -> Receipt:
        order = self._order
        rows = [
            (self.tr("Order"), order.number),
            (self.tr("Amount"), self._formats.money(order.amount)),
            (self.tr("Card"), f"{order.card.brand} {order.card.masked}".strip() if order.card else ""),
            (self.tr("Approval code"), order.approval_code),
            (self.tr("Reference (RRN)"), order.reference_number),
            *CardCheckWords(self._translate).rows(order, self._told),
            (self.tr("Held until"), self._held_until()),
            (self.tr("Time"), self._formats.moment(order.paid_at or order.state_since)),
        ]
        # An end nobody knows is told as one, also where the bank calls the order pending: doubt is not waiting.
        state = OrderState.OUTCOME_UNKNOWN if self.is_undecided else order.state
        status = self._orders.state(state) if self.is_undecided else self._orders.status(order)
        heading = f"{status} ·\u00a0{self._sum(state)}"  # a line never ends in the dot
        shown = tuple(row for row in rows if row[1])
        return Receipt(LOOKS[state], heading, order.number, shown, self._orders.mark(order, self._profile))

    def _sum(self, state: OrderState) -> str:
        """Return the sum the status is about: of money that went back in part, how much of how much."""
        order, money = self._order, self._formats.money
        match state:
            case OrderState.PART_PAID:
                return money(Money(kept(order), order.amount.currency))
            case OrderState.PART_REFUNDED if back := returned(order):
                part, whole = money(Money(back, order.amount.currency)), money(order.amount)
                return self.tr("{part} of {whole}").format(part=part, whole=whole)
            case _:
                return money(order.amount)

    def next_order(self) -> str:
        """Return the words of the button that leaves this order for the next one, and how it is left."""
        if self.is_undecided:
            return self.tr("Leave it in Attention (N)")
        return self.tr("Leave it open (N)") if self._order.is_open else self.tr("Next order (N)")

    def next_card(self) -> str:
        """Return the words of the button for the next card after a decline."""
        reason = self._order.decline_reason
        if reason is not None and reason.way_on.same_card is SameCard.NOW:
            return self.tr("Try the same card again")
        return self.tr("Another card")

    def advice(self, page_left: bool, is_unasked: bool) -> Message | None:
        """Return what to do about an order whose end is not known, or None when there is nothing to say.

        `is_unasked` tells that the bank has given no answer since its page was left.
        """
        if self.is_undecided:
            return Message(
                Tone.WARNING,
                self.tr("We do not know yet whether the card was charged."),
                self.tr("No second attempt for this order: it could take the money twice."),
                self.tr("Tell the caller you will call back. Paydesk keeps asking; Attention (F10) shows it."),
            )
        if is_unasked and self._order.is_open:
            return Message(
                Tone.WARNING,
                self.tr("The bank could not be asked how the payment stands."),
                self.tr("It may have taken the money; nobody knows yet."),
                self.tr("Ask the bank again. Charge nothing for this sale before it has answered."),
            )
        if page_left and self._order.is_open:
            return Message(
                Tone.WARNING,
                self.tr("The customer has not confirmed yet."),
                self.tr("Nothing has been taken so far; the customer can still confirm."),
                self.tr("Open the page again, or cancel and send a link."),
            )
        if is_captured_in_part(self._order):
            return None
        if self._order.state in (OrderState.PART_PAID, OrderState.MISMATCH):
            return Message(
                Tone.WARNING,
                self._orders.sentence(self._order),
                self.tr("This order does not count as paid."),
                self.tr("Call the bank and name the order number."),
                self._order.number,
            )
        return None

    def next_question(self, at: datetime | None, now: datetime) -> str:
        """Return when the bank is asked next by itself, "" for an order that is decided."""
        if not self.is_undecided:
            return ""
        if at is None:
            return self.tr("Paydesk asks the bank again as soon as it can be reached.")
        seconds = round((at - now).total_seconds())
        if seconds < 1:
            return self.tr("The bank is being asked now.")
        return self.tr("Paydesk asks the bank again in %n second(s).", "", seconds)

    def to_caller(self) -> str:
        """Return the address of a message that tells the caller how it stands; "" where nobody can be written to."""
        if not self.is_undecided:
            return ""
        text = quote(self.caller_text(), safe="")
        customer = self._order.customer
        if customer.email:
            subject = quote(self._order.description or self._order.number, safe="")
            return f"mailto:{quote(customer.email, safe='@')}?subject={subject}&body={text}"
        return f"sms:{customer.phone}?body={text}" if customer.phone else ""

    def caller_text(self) -> str:
        return self.tr(
            "We do not know yet whether your bank charged your card for {amount}. You will not be charged twice; we "
            "are asking the bank and will come back to you."
        ).format(amount=self._formats.money(self._order.amount))

    @property
    def is_undecided(self) -> bool:
        return self._order.state in (OrderState.OUTCOME_UNKNOWN, OrderState.PENDING)

    def _held_until(self) -> str:
        end = hold_end(self._order, self._profile) if self._order.state is OrderState.AUTHORISED else None
        if end is None:
            return ""
        day = self._formats.day(end.at)
        return day if end.is_told else self.tr("about {day}").format(day=day)
