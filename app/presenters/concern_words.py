"""What is said about an order that wants a person although nothing of it is unknown: what to tell, and what to do."""

from datetime import datetime

from app.domain.concern import Concern, ConcernKind
from app.domain.operation import OperationKind
from app.domain.order import OrderState
from app.presenters.attention_state import DoubtDetails, DoubtRow
from app.presenters.attention_words import AttentionWords
from app.presenters.bank_titles import BankTitles
from app.presenters.due_hold_words import DueHoldWords
from app.presenters.formatting import masked_card
from app.presenters.presenter import Speech
from app.presenters.taken_back_words import TakenBackWords
from app.presenters.wished_refund_words import WishedRefundWords
from app.presenters.words import Words
from app.services.ports import Banks

_LOOKS = {
    ConcernKind.REFUND_FAILED: "declined",
    ConcernKind.PAID_LATE: "paid",
    ConcernKind.TAKEN_BACK: "unknown",
    ConcernKind.REFUND_WISHED: "unknown",
    ConcernKind.HOLD_DUE: "held",
}
_MAY_BE_HELD = frozenset({ConcernKind.PAID_LATE, ConcernKind.TAKEN_BACK})


def _look_of(concern: Concern) -> str:
    """Return the colour of what is certain about the money; money that is only held never looks paid."""
    is_held = concern.kind in _MAY_BE_HELD and concern.is_only_held
    return "held" if is_held else _LOOKS[concern.kind]


class ConcernWords(Words):
    """Writes concerns as lines of the list and for the panel beside it."""

    def __init__(self, speech: Speech, banks: Banks, now: datetime) -> None:
        super().__init__(speech.translate)
        self._formats = speech.formats
        self._ages = AttentionWords(speech.translate)
        self._speech = speech
        self._titles = BankTitles(speech, banks)
        self._now = now

    def row(self, concern: Concern) -> DoubtRow:
        return DoubtRow(
            key=concern.key,
            since=self._ages.age(concern.since, self._now),
            happened=self._short(concern),
            amount=self._formats.money(concern.amount),
            look=_look_of(concern),
            status=self._status(concern),
            next="–",
        )

    def details(self, concern: Concern) -> DoubtDetails:
        return DoubtDetails(
            key=concern.key,
            look=_look_of(concern),
            status=self._status(concern),
            amount=self._formats.money(concern.amount),
            number=concern.order.number,
            happened=self._happened(concern),
            money=self._money(concern),
            tell_caller=self._tell(concern),
            outlook=self._to_do(concern),
            facts=self._facts(concern),
            is_known=True,
            act=_act_of(concern),
            act_title=self._key(concern),
        )

    def _own_words(self, concern: Concern) -> DueHoldWords | WishedRefundWords | TakenBackWords | None:
        """Return the words of a concern that has some of its own."""
        if concern.plan is not None:
            return DueHoldWords(self._speech, concern.plan)
        if concern.kind is ConcernKind.TAKEN_BACK:
            return TakenBackWords(self._speech, concern.order)
        return WishedRefundWords(self._speech) if concern.kind is ConcernKind.REFUND_WISHED else None

    def _key(self, concern: Concern) -> str:
        """Return what stands on the one key, "" for a concern a person settles in some way of their own."""
        one = self._own_words(concern)
        return "" if one is None or isinstance(one, TakenBackWords) else one.key()

    def _short(self, concern: Concern) -> str:
        if (one := self._own_words(concern)) is not None:
            return one.short()
        if concern.kind is ConcernKind.REFUND_FAILED:
            return self.tr("Refund")
        return self.tr("Payment")

    def _status(self, concern: Concern) -> str:
        if (one := self._own_words(concern)) is not None:
            return one.status()
        if concern.kind is ConcernKind.REFUND_FAILED:
            return self.tr("Not refunded")
        return self.tr("Held late") if concern.is_only_held else self.tr("Paid late")

    def _happened(self, concern: Concern) -> str:
        if (one := self._own_words(concern)) is not None:
            return one.happened()
        if concern.kind is ConcernKind.REFUND_FAILED:
            return self.tr("The bank did not carry out the refund.")
        if concern.is_only_held:
            return self.tr("The customer's money was held after the order had ended.")
        if concern.was is OrderState.CANCELLED:
            return self.tr("The customer paid after the order was cancelled.")
        return self.tr("The customer paid after the order had ended.")

    def _money(self, concern: Concern) -> str:
        if (one := self._own_words(concern)) is not None:
            return one.money()
        if concern.kind is ConcernKind.REFUND_FAILED:
            return self.tr("Nothing of it went back: the shop still has this money.")
        if concern.is_only_held:
            return self.tr("The money is only held and nothing is taken; nobody may be expecting it any more.")
        return self.tr("The bank has taken the money for the shop; nobody may be expecting it any more.")

    def _tell(self, concern: Concern) -> str:
        if (one := self._own_words(concern)) is not None:
            return one.tell()
        if concern.kind is ConcernKind.REFUND_FAILED:
            return self.tr("“Your money has not gone back yet. I am seeing to it and will call you back.”")
        if concern.was is OrderState.CANCELLED:
            return self.tr(
                "“Your payment came after the order was cancelled. I will call you back: you will "
                "receive either your order or a refund.”"
            )
        return self.tr(
            "“Your payment came after the order had ended. I will call you back: you will "
            "receive either your order or a refund.”"
        )

    def _to_do(self, concern: Concern) -> str:
        if (one := self._own_words(concern)) is not None:
            return one.to_do()
        if concern.kind is ConcernKind.REFUND_FAILED:
            return self.tr(
                "Show the order and refund it again (R), or give the money back in another way and write that on the "
                "order (N). Then it leaves this list."
            )
        if concern.is_only_held:
            return self.tr("Show the order and capture the hold (C), or release it (V). Then it leaves this list.")
        return self.tr(
            "Show the order: deliver and write that on it (N), or refund the money (R). Then it leaves this list."
        )

    def _since(self, concern: Concern) -> str:
        if concern.plan is not None:
            return self._formats.date(concern.plan.day)  # a day has no hour
        since = self._formats.exact_moment(concern.since, self._now)
        return f"{since} ({self._ages.age(concern.since, self._now)})"

    def _facts(self, concern: Concern) -> tuple[tuple[str, str], ...]:
        order, whole = concern.order, concern.order.amount
        facts = (
            (self.tr("Since"), self._since(concern)),
            (self.tr("Order's amount"), self._formats.money(whole) if whole != concern.amount else ""),
            (self.tr("Card"), masked_card(order.card.masked) if order.card else ""),
            (self.tr("Customer"), order.customer.name or order.customer.phone or order.customer.email),
            (self.tr("Description"), order.description),
            (self.tr("Bank"), self._titles.bank_of(order.profile)),
            (self.tr("Bank's number"), order.gateway_order_id or ""),
        )
        return tuple(fact for fact in facts if fact[1])


def _act_of(concern: Concern) -> OperationKind | None:
    """Return what the one key asks about, None where there is none."""
    if concern.plan is not None:
        return concern.plan.kind
    return OperationKind.REFUND if concern.kind is ConcernKind.REFUND_WISHED else None
