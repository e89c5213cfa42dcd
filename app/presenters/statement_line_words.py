"""What is said about a line of a bank's file that agrees with nothing: what it is, and what to do about it."""

from datetime import datetime

from app.domain.settlement import DifferenceKind
from app.domain.statement import Column
from app.domain.statement_line import KeptLine
from app.presenters.attention_state import DoubtDetails, DoubtRow
from app.presenters.attention_words import AttentionWords
from app.presenters.bank_titles import BankTitles
from app.presenters.day_words import DayWords
from app.presenters.message import Message, Tone
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.ports import Banks

_LOOK = "unknown"


class StatementLineWords(Words):
    """Writes kept lines as lines of the list and for the panel beside it."""

    def __init__(self, speech: Speech, banks: Banks, now: datetime) -> None:
        super().__init__(speech.translate)
        self._formats = speech.formats
        self._ages = AttentionWords(speech.translate)
        self._titles = BankTitles(speech, banks)
        self._now = now

    def row(self, kept: KeptLine) -> DoubtRow:
        return DoubtRow(
            key=kept.key,
            since=self._ages.age(kept.read_at, self._now),
            happened=self.tr("The bank's file"),
            amount=self._sum(kept),
            look=_LOOK,
            status=self._status(kept),
            next="–",
        )

    def details(self, kept: KeptLine) -> DoubtDetails:
        return DoubtDetails(
            key=kept.key,
            look=_LOOK,
            status=self._status(kept),
            amount=self._sum(kept),
            number=kept.order_number or kept.name,
            happened=self._happened(kept),
            money=self.tr(
                "Nothing is charged or refunded by this: only the records of the bank and the shop differ."
            ),
            tell_caller="",
            outlook=self.tr(
                "Look for it in the bank's portal. If the difference is acceptable, write down why: "
                "then it leaves this list. It also leaves by itself once a later file of the bank "
                "agrees (F8)."
            ),
            facts=self._facts(kept),
            is_known=True,
            has_order=kept.order_number is not None,
            can_accept=True,
        )

    def accepted(self, kept: KeptLine) -> Message:
        return Message(
            Tone.SUCCESS,
            self.tr("The difference is accepted: {name}.").format(name=kept.order_number or kept.name),
        )

    def gone(self, kept: KeptLine) -> Message:
        """Return what became of a line that left the list by itself."""
        name = kept.order_number or kept.name
        return Message(
            Tone.INFO,
            self.tr("{name} waits no more: it agrees now, or somebody accepted it.").format(name=name),
        )

    def _sum(self, kept: KeptLine) -> str:
        return DayWords(self._translate, self._formats).net(kept.line.minor, kept.line.currency)

    def _status(self, kept: KeptLine) -> str:
        if kept.is_told_twice:
            return self.tr("Listed twice by the bank")
        return self.tr("Different amount") if kept.kind is DifferenceKind.DIFFERENT else self.tr("Not in our books")

    def _happened(self, kept: KeptLine) -> str:
        if kept.kind is DifferenceKind.DIFFERENT:
            return self._both(kept) if kept.ours else self.tr("The bank's file names another sum for this order.")
        if kept.is_told_twice:
            return self.tr("The bank's files name this order's money more often than the shop's books know of.")
        if kept.line.minor < 0:
            return self.tr("The bank's file names money that went back, and the shop's books do not.")
        return self.tr("The bank's file names a payment the shop's books do not know.")

    def _both(self, kept: KeptLine) -> str:
        told = self.tr("The bank's file says {banks} for this order, the shop's books say {ours}.")
        return told.format(banks=self._sum(kept), ours=self._ours(kept))

    def _ours(self, kept: KeptLine) -> str:
        words = DayWords(self._translate, self._formats)
        return ", ".join(words.net(each.minor, each.movement.amount.currency) for each in kept.ours)

    def _facts(self, kept: KeptLine) -> tuple[tuple[str, str], ...]:
        names = {
            Column.ORDER_NUMBER: self.tr("Order number"),
            Column.GATEWAY_ID: self.tr("The bank's number"),
            Column.REFERENCE: self.tr("Reference (RRN)"),
            Column.APPROVAL: self.tr("Approval code"),
        }
        since = self._formats.exact_moment(kept.read_at, self._now)
        place = self.tr("line {line}").format(line=kept.line.line)
        facts = (
            (self.tr("Since"), f"{since} ({self._ages.age(kept.read_at, self._now)})"),
            (self.tr("Day"), kept.line.day),
            *((names[column], value) for column, value in kept.line.keys.items()),
            (self.tr("Bank"), self._titles.bank_of(kept.profile)),
            (self.tr("Our books"), self._ours(kept)),
            (self.tr("The bank's file"), f"{kept.file}, {place}"),
        )
        return tuple(fact for fact in facts if fact[1])
