"""What is said about an act on many orders: before it, of each order, and when it ended early."""

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from app.domain.bulk import AnotherAtWork, BulkKind, EndNotKnown, LeftOut, PlannedAct
from app.domain.errors import PaydeskError
from app.domain.hold import HoldEnd
from app.domain.limit import WhyNot
from app.domain.money_act import ActDone, ActNotDone
from app.presenters.errors import Doing
from app.presenters.hold_words import HoldWords
from app.presenters.marked_sums import MarkedSums
from app.presenters.message import Message, Tone
from app.presenters.money_act_words import MoneyActWords
from app.presenters.order_words import look_of
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.bulk_acts import BulkEnd, Closed, Failed
from app.services.ports import Banks

_DONE_LOOKS = {BulkKind.CANCEL: "closed", BulkKind.CAPTURE: "paid", BulkKind.REFUND: "refunded"}


class BulkWords(Words):
    """Makes the sentences; nothing here decides."""

    def __init__(self, speech: Speech, banks: Banks) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._banks = banks
        self._money = MoneyActWords(speech.translate, speech.formats)
        self._hold = HoldWords(speech.translate, speech.formats)

    # --- before -------------------------------------------------------------------------------------------------

    def title(self, kind: BulkKind) -> str:
        return {
            BulkKind.CANCEL: self.tr("Cancel links"),
            BulkKind.CAPTURE: self.tr("Capture holds"),
            BulkKind.REFUND: self.tr("Refund orders"),
        }[kind]

    def warning(self, kind: BulkKind) -> str:
        return {
            BulkKind.CANCEL: self.tr(
                "Nothing has been sent yet. The links are cancelled one after the other; nobody can pay them then."
            ),
            BulkKind.CAPTURE: self.tr(
                "Nothing has been sent yet. The holds are captured whole, one after the other; "
                "the bank is asked before and after each."
            ),
            BulkKind.REFUND: self.tr(
                "Nothing has been sent yet. All that is left of each order goes back, one after the other; "
                "the bank is asked before and after each."
            ),
        }[kind]

    def leaving(self, seconds: int) -> str:
        return self._money.leaving_in(seconds)

    def taken_back(self) -> Message:
        return replace(self._money.taken_back(), money="")

    def plan(self, act: PlannedAct, end: HoldEnd | None, now: datetime) -> str:
        """Return what will be done with an order, or why nothing."""
        if act.left_out is not None:
            return self._left_out(act)
        if act.kind is BulkKind.CANCEL or act.amount is None:
            return self.tr("The link will be cancelled.")
        if act.kind is BulkKind.REFUND:
            return self.tr("Will be refunded.")
        if end is None:
            return self.tr("Will be captured.")
        return self.tr("Will be captured. The hold: {left}.").format(left=self._hold.left(end, now))

    def _left_out(self, act: PlannedAct) -> str:
        match act.left_out:
            case LeftOut.BANK_UNKNOWN:
                return self.tr("Skipped: its bank is not set up on this till.")
            case LeftOut.NOT_OFFERED:
                return self.tr("Skipped: its bank does not do this for Paydesk.")
            case LeftOut.NOT_CANCELLABLE:
                return self.tr("Skipped: only an order that nobody has paid can be cancelled.")
            case _:
                return self.tr("Skipped. {reason}").format(reason=self._barred(act))

    def _barred(self, act: PlannedAct) -> str:
        if act.limit is None or act.limit.why_not is WhyNot.NOTHING_THERE:
            return self._money.nothing_there(act.kind.act, act.order)
        return self._money.why_not(act.limit)

    def summary(self, kind: BulkKind, acts: Sequence[PlannedAct], at_work: str) -> str:
        """Return how many orders have a part in it, how many have none, and the sum of each currency."""
        todo = [act for act in acts if act.will_be_done]
        parts = [self._to_do(kind, len(todo))]
        if sums := self.sums(todo):
            parts.append(self.tr("{sums} in all").format(sums=sums))
        if left := len(acts) - len(todo):
            parts.append(self.tr("%n skipped", "", left))
        if needing := sum(act.needs_consent for act in todo):
            parts.append(self.tr("%n above the limit of {name}", "", needing).format(name=at_work))
        return " · ".join(parts)

    def _to_do(self, kind: BulkKind, many: int) -> str:
        return {
            BulkKind.CANCEL: self.tr("%n link(s) to cancel", "", many),
            BulkKind.CAPTURE: self.tr("%n hold(s) to capture", "", many),
            BulkKind.REFUND: self.tr("%n order(s) to refund", "", many),
        }[kind]

    def sums(self, acts: Sequence[PlannedAct]) -> str:
        """Return the sum of each currency, "" where no money moves."""
        sums = MarkedSums(self._speech, self._banks)
        for act in acts:
            if act.amount is not None:
                sums.add(act.order, act.amount)
        return ", ".join(sums.told())

    def run_label(self, kind: BulkKind, acts: Sequence[PlannedAct]) -> str:
        """Return the words on the main button: the verb, how many, and how much."""
        if not acts:
            return self.title(kind)
        label = {
            BulkKind.CANCEL: self.tr("Cancel %n link(s)", "", len(acts)),
            BulkKind.CAPTURE: self.tr("Capture %n hold(s): {sums}", "", len(acts)),
            BulkKind.REFUND: self.tr("Refund %n order(s): {sums}", "", len(acts)),
        }[kind]
        return label.format(sums=self.sums(acts))

    def refusal(self, acts: Sequence[PlannedAct]) -> str:
        """Return why somebody else's word is asked for, "" where it is not."""
        needing = sum(act.needs_consent for act in acts if act.will_be_done)
        if not needing:
            return ""
        return self.tr(
            "%n of them need(s) the word of somebody who may; without it they are left as they are.", "", needing
        )

    def pin_missing(self) -> str:
        return self.tr("Type the PIN of the person who allows it.")

    # --- of each order ------------------------------------------------------------------------------------------

    def running(self) -> str:
        return self.tr("Asking the bank…")

    def without_consent(self) -> str:
        return self.tr("Not done: nobody has allowed it.")

    def not_begun(self) -> str:
        return self.tr("Not started; nothing was sent.")

    def end(self, kind: BulkKind, end: BulkEnd) -> tuple[str, str]:
        """Return what became of an order, by the bank's word where it gave one, and how that looks."""
        match end:
            case Closed(order=order):
                return self._speech.orders.status(order), look_of(order)
            case Failed(failure=failure):
                return self._speech.errors.message(failure, Doing.EXISTING_ORDER).happened, "declined"
            case ActDone():
                return self._money.result(end).happened, _DONE_LOOKS[kind]
            case ActNotDone():
                return self._money.result(end).happened, "declined"
            case _:
                return self._money.result(end).happened, "unknown"

    # --- the whole ----------------------------------------------------------------------------------------------

    def over(self, done: int, not_done: int, left: int) -> Message:
        """Return how it went, once it is over or was stopped."""
        parts = [self.tr("%n order(s) done.", "", done)]
        if not_done:
            parts.append(self.tr("%n not done; the table says why.", "", not_done))
        tone = Tone.WARNING if not_done or left else Tone.SUCCESS
        rest = self.tr("Stopped: %n order(s) not started; nothing was sent for them.", "", left) if left else ""
        return Message(tone, " ".join(parts), rest)

    def ended_early(self, failure: PaydeskError, left: int) -> Message:
        """Return why it ended before its time, and that nothing was sent for the rest."""
        rest = self.tr("%n order(s) not started; nothing was sent for them.", "", left) if left else ""
        go_on = self.tr("Press the button again to go on with the rest.") if left else ""
        match failure:
            case EndNotKnown(number=number):
                return Message(
                    Tone.WARNING,
                    self.tr("Stopped: it is not known yet how order {number} ended.").format(number=number),
                    rest,
                    self.tr("Paydesk keeps asking the bank about it; see Attention (F10).") + " " + go_on,
                )
            case AnotherAtWork(name=name):
                return Message(
                    Tone.WARNING,
                    self.tr("Stopped: {name} no longer works at this till.").format(name=name),
                    rest,
                    go_on,
                )
            case _:
                told = self._speech.errors.message(failure, Doing.EXISTING_ORDER)
                return Message(told.tone, told.happened, rest, told.to_do, told.details)
