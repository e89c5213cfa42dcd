"""How is what happened to an order told: when, what, by whom, and on what evidence?"""

from datetime import date, datetime

from app.domain.currency import currency
from app.domain.errors import InputFault
from app.domain.money import parse_amount
from app.domain.order import MONEY_TAKEN_STATES
from app.domain.refund_reason import RefundReason
from app.domain.timeline import Happening, TimelineEntry
from app.presenters.happening_words import HappeningWords
from app.presenters.money_act_words import MoneyActWords
from app.presenters.orders_state import TimelineRow
from app.presenters.phone_order_words import PhoneOrderWords
from app.presenters.presenter import Speech
from app.presenters.words import Words

_MOVES_MONEY = frozenset(
    {
        Happening.CHARGE_SENT,
        Happening.CAPTURE_SENT,
        Happening.VOID_SENT,
        Happening.REFUND_SENT,
        Happening.SENT_AGAIN,
        Happening.ACT_ENDED,
        Happening.PAID_AFTER_END,
        Happening.TAKEN_BACK,
        Happening.CHARGED_BACK,
    }
)
_BANK_ANSWERED = frozenset(
    {
        Happening.BANK_SAID,
        Happening.ACT_ENDED,
        Happening.PAID_AFTER_END,
        Happening.TAKEN_BACK,
        Happening.CHARGED_BACK,
    }
)
_SAYS_WHY = frozenset({Happening.REFUND_SENT, Happening.REFUND_WISHED})
_TAKEN = frozenset(state.value for state in MONEY_TAKEN_STATES)


class TimelineRows(Words):
    """Writes timeline entries in one language."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._happenings = HappeningWords(speech.translate)
        self._money = MoneyActWords(speech.translate, speech.formats)

    def row(self, entry: TimelineEntry, now: datetime) -> TimelineRow:
        facts = dict(entry.facts)
        if "amount" in facts:
            facts["amount"] = self._amount(facts["amount"])
        if entry.happening is Happening.HOLD_PLANNED and facts.get("day"):
            facts["day"] = self._speech.formats.date(date.fromisoformat(facts["day"]))
        told = TimelineEntry(entry.at, entry.happening, facts)
        return TimelineRow(
            moment=self._speech.formats.exact_moment(entry.at, now),
            text=self._happenings.happening(told),
            note=" ".join(self._notes(told)),
            is_money=entry.happening in _MOVES_MONEY or self._says_money(entry),
        )

    def _notes(self, entry: TimelineEntry) -> list[str]:
        """Return who did it, why, and what proves it, as far as the entry says."""
        facts = entry.facts
        notes = []
        operator, till = facts.get("operator", ""), facts.get("till", "")
        if operator and till and entry.happening is not Happening.RESOLVED:
            notes.append(self.tr("By {operator}, till {till}.").format(operator=operator, till=till))
        elif operator:
            notes.append(self.tr("By {operator}.").format(operator=operator))
        if entry.happening in _SAYS_WHY and "reason" in facts:
            notes.append(self.tr("Reason: {reason}.").format(reason=self._reason(facts["reason"])))
        if "no_code" in facts:
            why = {reason.value: text for reason, text in PhoneOrderWords(self._speech).why_no_code()}
            notes.append(self.tr("Without the code: {why}.").format(why=why.get(facts["no_code"], facts["no_code"])))
        note = facts.get("note", "")
        if note and entry.happening is Happening.ALLOWED:
            reason, _, rest = note.partition(" ")  # a refund's reason stands first
            note = f"{self._reason(reason)} {rest}".strip()
        if note:
            notes.append(f"— {note}")
        if entry.happening in _BANK_ANSWERED:
            notes.append(self.tr("Evidence: the bank's answer when it was asked."))
        if entry.happening is Happening.NOTICE_CAME:
            notes.append(self.tr("A message proves nothing by itself."))
        return notes

    def _reason(self, value: str) -> str:
        known = {reason.value: reason for reason in RefundReason}
        return self._money.reason(known[value]) if value in known else value

    def _amount(self, written: str) -> str:
        """Return a sum of the books ("12.50 EUR") as this language writes it."""
        plain, _, code = written.partition(" ")
        try:
            return self._speech.formats.money(parse_amount(plain, currency(code)))
        except InputFault:
            return written

    @staticmethod
    def _says_money(entry: TimelineEntry) -> bool:
        return entry.happening is Happening.BANK_SAID and entry.facts.get("state") in _TAKEN
