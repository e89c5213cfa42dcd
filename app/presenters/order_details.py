"""What the panel of one order says besides its money: how it stands, its facts, what happened."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.capabilities import Ability
from app.domain.card_agreement import customer_in
from app.domain.chargeback import charged_back_at
from app.domain.hold_plan import days_to_plan, plan_in
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.order_note import OrderNote, note_in
from app.domain.profile import BankProfile
from app.domain.timeline import Happening, TimelineEntry
from app.presenters.card_check_words import CardCheckWords
from app.presenters.hold_plan_words import HoldPlanWords
from app.presenters.order_rows import OrderRows
from app.presenters.order_words import icon_of, look_of
from app.presenters.orders_state import OrderDetails
from app.presenters.presenter import Speech
from app.presenters.receipts import ReceiptWriter
from app.presenters.saved_card_words import SavedCardWords
from app.presenters.timeline_rows import TimelineRows
from app.presenters.words import Words
from app.services.ports import Banks

_BANKS_WORD = frozenset(
    {
        Happening.BANK_SAID,
        Happening.ACT_ENDED,
        Happening.PAID_AFTER_END,
        Happening.TAKEN_BACK,
        Happening.ANSWER_DOES_NOT_FIT,
        Happening.INCOMPLETE_ANSWER,
        Happening.UNRECOGNISED_ANSWER,
        Happening.BACKWARD_ANSWER,
        Happening.REFUSED,
    }
)

_PAID = frozenset({OrderState.PAID, OrderState.PART_PAID, OrderState.REFUNDED, OrderState.PART_REFUNDED})


class OrderDetailsWriter(Words):
    """Writes the panel of one order, in one language."""

    def __init__(self, speech: Speech, banks: Banks) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._banks = banks
        self._rows = OrderRows(speech, banks)

    def details(self, order: Order, timeline: Sequence[TimelineEntry], now: datetime) -> OrderDetails:
        profile = self._rows.titles.profile_of(order.profile)
        offers_cancel = profile is not None and profile.can_cancel(order.mode)
        findable = order.gateway_order_id is not None or (profile is not None and _finds_by_number(profile))
        told = TimelineRows(self._speech)
        return OrderDetails(
            number=order.number,
            look=look_of(order),
            icon=icon_of(order),
            status=self._speech.orders.status(order),
            sentence=self._speech.orders.sentence(order),
            chargeback=self._chargeback(timeline),
            amount=self._speech.formats.money(order.amount),
            rows=self._facts(order, note := note_in(timeline), timeline),
            timeline=tuple(told.row(entry, now) for entry in timeline),
            link=order.link.address if order.link and order.is_open else "",
            is_unpaid=order.state not in MONEY_TAKEN_STATES,
            can_cancel=order.can_cancel and offers_cancel,
            cancel_hint=self._cancel_hint(order, offers_cancel),
            can_ask=findable,
            ask_hint=""
            if findable
            else self.tr("This bank cannot be asked without its own number. Look at its portal."),
            slips=ReceiptWriter(self._speech, self._banks).slips(order, timeline),
            saved_customer=(customer_in(timeline) or "") if profile is not None and profile.keeps_cards else "",
            saved_hint=self._saved_hint(profile, timeline),
            note=note,
            plan=plan_in(timeline),
            plan_days=days_to_plan(order, profile, now),
            has_link=order.link is not None and profile is not None,
            mark=self._speech.orders.mark(order, profile),
            raw=_raw(timeline),
        )

    def _saved_hint(self, profile: BankProfile | None, timeline: Sequence[TimelineEntry]) -> str:
        """Return why no saved card can be charged for this customer, or "" when one may be."""
        if profile is None:
            return self.tr("The bank of this order is not set up on this till.")
        if not profile.keeps_cards:
            return SavedCardWords(self._speech).why_not(profile)
        if customer_in(timeline) is None:
            return self.tr("No card was saved with this order. Save one with the customer's next order.")
        return ""

    def _facts(self, order: Order, written: OrderNote, told: Sequence[TimelineEntry]) -> tuple[tuple[str, str], ...]:
        formats = self._speech.formats
        facts = [
            (self.tr("Tag"), written.tag),
            (self.tr("Note"), written.note),
            (self.tr("Planned for the hold"), self._planned(order, told)),
            (self.tr("Why declined"), self._speech.declines.in_short(order)),
            (self.tr("Description"), order.description),
            (self.tr("Customer"), order.customer.name),
            (self.tr("E-mail"), order.customer.email),
            (self.tr("Phone"), order.customer.phone),
            (self.tr("Card"), f"{order.card.brand} {order.card.masked}".strip() if order.card else ""),
            *CardCheckWords(self._translate).rows(order, told),
            CardCheckWords(self._translate).secured(told),
            (self.tr("Method"), self._speech.orders.mode(order.mode)),
            (self.tr("Bank"), self._rows.titles.bank_of(order.profile)),
            (self.tr("Operator"), order.operator),
            (self.tr("Created"), formats.moment(order.created_at)),
            (
                self.tr("Paid at") if order.state in _PAID else self.tr("Approved by the bank"),
                formats.moment(order.paid_at) if order.paid_at else "",
            ),
            (self.tr("Approval code"), order.approval_code),
            (self.tr("Reference (RRN)"), order.reference_number),
            (self.tr("Bank's number"), order.gateway_order_id or ""),
            (self.tr("Link ends"), self._link_end(order)),
            (self.tr("Last asked"), formats.moment(order.asked_at) if order.asked_at else ""),
        ]
        return tuple(fact for fact in facts if fact[1])

    def _planned(self, order: Order, told: Sequence[TimelineEntry]) -> str:
        """Return what is meant to become of the hold, "" where nobody said, or nothing is held any more."""
        plan = plan_in(told) if order.state is OrderState.AUTHORISED else None
        return HoldPlanWords(self._translate, self._speech.formats).fact(plan)

    def _chargeback(self, told: Sequence[TimelineEntry]) -> str:
        """Return since when the bank tells of a chargeback, and what to do; "" where it does not."""
        since = charged_back_at(told)
        if since is None:
            return ""
        day = self._speech.formats.day(since)
        return self.tr(
            "Chargeback reported by the bank on {day}: the cardholder's bank is taking the money "
            "back. Do not refund this order; call your bank."
        ).format(day=day)

    def _link_end(self, order: Order) -> str:
        if order.link is None or order.link.expires_at is None:
            return ""
        return self._speech.formats.moment(order.link.expires_at)

    def _cancel_hint(self, order: Order, offered: bool) -> str:
        """Return why the order cannot be cancelled, or "" when it can."""
        if not order.can_cancel:
            return self.tr("Only an order that nobody has paid can be cancelled.")
        return "" if offered else self.tr("This bank has no way to cancel a link; it ends by itself.")


def _finds_by_number(profile: BankProfile) -> bool:
    """Tell whether asking by our own number has a chance: the bank may have been found to refuse it."""
    return profile.finds_by_number and Ability.SEARCH not in profile.absent


def _raw(timeline: Sequence[TimelineEntry]) -> str:
    """Return the facts of the bank's last word, one a line, in the words of the books."""
    last = next((entry for entry in reversed(timeline) if entry.happening in _BANKS_WORD), None)
    if last is None:
        return ""
    facts = "\n".join(f"{name}: {value}" for name, value in last.facts.items())
    return f"{last.at:%Y-%m-%dT%H:%M:%SZ} {last.happening.value}\n{facts}".strip()
