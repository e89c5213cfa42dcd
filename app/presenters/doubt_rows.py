"""How is an act whose end nobody knows written as a line of the list, and for the panel beside it?"""

from datetime import datetime

from app.domain.doubt import Doubt
from app.presenters.attention_state import DoubtDetails, DoubtRow
from app.presenters.attention_words import AttentionWords
from app.presenters.bank_titles import BankTitles
from app.presenters.formatting import masked_card
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.ports import Banks

_LOOK = "unknown"


class DoubtRows(Words):
    """Writes doubts in one language. `asked_next` is when the bank is asked again by itself."""

    def __init__(self, speech: Speech, banks: Banks, now: datetime) -> None:
        super().__init__(speech.translate)
        self._formats = speech.formats
        self._words = AttentionWords(speech.translate)
        self._titles = BankTitles(speech, banks)
        self._now = now

    def row(self, doubt: Doubt, asked_next: datetime | None) -> DoubtRow:
        return DoubtRow(
            key=doubt.key,
            since=self._words.age(doubt.since, self._now),
            happened=self._words.short(doubt),
            amount=self._formats.money(doubt.amount),
            look=_LOOK,
            status=self._words.status(doubt),
            next=self._words.soon(asked_next, self._now),
        )

    def details(self, doubt: Doubt, asked_next: datetime | None) -> DoubtDetails:
        words, order, may = self._words, doubt.order, doubt.may_be_resolved(self._now)
        return DoubtDetails(
            key=doubt.key,
            look=_LOOK,
            status=words.status(doubt),
            amount=self._formats.money(doubt.amount),
            number=order.number,
            happened=words.happened(doubt),
            money=words.money(doubt),
            tell_caller=words.tell_caller(doubt),
            outlook=words.outlook(doubt.outlook(self._titles.profile_of(order.profile)), asked_next, self._now),
            facts=self._facts(doubt),
            can_resolve=may,
            resolve_hint=""
            if may
            else self.tr("If Paydesk has not found out after half an hour, two people can record the outcome."),
        )

    def _facts(self, doubt: Doubt) -> tuple[tuple[str, str], ...]:
        formats, order, now = self._formats, doubt.order, self._now
        since = f"{formats.exact_moment(doubt.since, now)} ({self._words.age(doubt.since, now)})"
        facts = (
            (self.tr("Since"), since),
            (self.tr("Order's amount"), formats.money(order.amount) if doubt.amount != order.amount else ""),
            (self.tr("Card"), masked_card(order.card.masked) if order.card else ""),
            (self.tr("Customer"), order.customer.name or order.customer.phone or order.customer.email),
            (self.tr("Phone"), order.customer.phone if order.customer.name else ""),
            (self.tr("Description"), order.description),
            (self.tr("Bank"), self._titles.bank_of(order.profile)),
            (self.tr("Bank's number"), order.gateway_order_id or ""),
            (self.tr("Operator"), order.operator if doubt.operation is None else doubt.operation.operator),
            (self.tr("Last asked"), formats.exact_moment(order.asked_at, now) if order.asked_at else ""),
        )
        return tuple(fact for fact in facts if fact[1])
