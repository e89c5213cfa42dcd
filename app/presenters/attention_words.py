"""What is said about an act whose end nobody knows: what happened, what to tell the caller, what comes next."""

from datetime import datetime, timedelta

from app.domain.doubt import Doubt, Outlook
from app.domain.operation import FirstWord, OperationKind
from app.domain.order import OrderState, PaymentMode
from app.domain.resolution import Found
from app.presenters.attention_state import Choice
from app.presenters.words import Words

_MOVES_NOTHING = frozenset({OperationKind.REGISTER, OperationKind.CANCEL, OperationKind.FENCE})


class AttentionWords(Words):
    """Makes the sentences from the doubt alone."""

    def status(self, doubt: Doubt) -> str:
        return self.tr("Needs you") if doubt.needs_person else self.tr("Not known yet")

    def happened(self, doubt: Doubt) -> str:
        """Return what is not known, as a sentence."""
        if doubt.operation is None or doubt.order.state is OrderState.MISMATCH:
            return self.tr("The bank's answer does not fit this order: another number, amount or currency.")
        match doubt.operation.kind:
            case OperationKind.CHARGE:
                return self._charge(doubt.operation.first_word)
            case OperationKind.REFUND:
                return self.tr("Money was to go back. Nobody knows yet whether it did.")
            case OperationKind.CAPTURE:
                return self.tr("The hold was to be captured. Nobody knows yet whether it was.")
            case OperationKind.VOID:
                return self.tr("The hold was to be released. Nobody knows yet whether it was.")
            case OperationKind.REGISTER:
                return self.tr("The order was sent to be registered, and no answer came.")
            case OperationKind.CANCEL:
                return self.tr("The order was to be cancelled. Nobody knows yet whether it was.")
            case OperationKind.FENCE:
                return self.tr("Paydesk takes the order's number at the bank, so that a lost charge cannot arrive.")

    def short(self, doubt: Doubt) -> str:
        """Return the same in a word or two, for a line of the table."""
        if doubt.operation is None:
            return self.tr("Answer does not fit")
        return {
            OperationKind.CHARGE: self.tr("Charge"),
            OperationKind.REFUND: self.tr("Refund"),
            OperationKind.CAPTURE: self.tr("Capture a hold"),
            OperationKind.VOID: self.tr("Release a hold"),
            OperationKind.REGISTER: self.tr("Registration"),
            OperationKind.CANCEL: self.tr("Cancelling"),
            OperationKind.FENCE: self.tr("Safeguard"),
        }[doubt.operation.kind]

    def money(self, doubt: Doubt) -> str:
        """Return what it means for the money."""
        if doubt.operation is None:
            return self.tr("Money may have been taken. Do not charge this sale again until its outcome is known.")
        match doubt.operation.kind:
            case OperationKind.CHARGE:
                return self.tr(
                    "The card may have been charged. Do not charge this sale again until its outcome is known."
                )
            case OperationKind.REFUND:
                return self.tr("Until it is settled it counts as given back: nothing more of this order goes back.")
            case OperationKind.CAPTURE | OperationKind.VOID:
                return self.tr("Until it is settled nothing else can be done with this hold.")
            case _:
                return self.tr("No money moves by this.")

    def tell_caller(self, doubt: Doubt) -> str:
        """Return what to say to the customer."""
        kind = None if doubt.operation is None else doubt.operation.kind
        if kind is OperationKind.REFUND:
            return self.tr(
                "“We sent your money back and wait for the bank to confirm it. I will call you back; you need not do "
                "anything.”"
            )
        if kind in _MOVES_NOTHING or kind in (OperationKind.CAPTURE, OperationKind.VOID):
            return self.tr("“Your bank has not answered us yet. I will call you back.”")
        if doubt.order.mode is PaymentMode.LINK:
            return self.tr("“Please do not pay again. I am asking the bank and will call you back.”")
        return self.tr(
            "“I do not know yet whether your card was charged. You will not be charged twice. I am asking the bank "
            "and will call you back.”"
        )

    def outlook(self, outlook: Outlook, asked_next: datetime | None, now: datetime) -> str:
        """Return what Paydesk does by itself, and when it asks next."""
        does = {
            Outlook.ASKS: self.tr("Paydesk goes on asking. If the bank proves nothing, it hands this to you."),
            Outlook.FENCES_IN: self.tr(
                "If the order is still unpaid after three minutes, Paydesk cancels it at the bank, "
                "so that the lost charge can no longer go through."
            ),
            Outlook.SENDS_AGAIN: self.tr(
                "If nothing changes for a minute, Paydesk sends the same request again; the bank carries it out once."
            ),
            Outlook.NEEDS_PERSON: self.tr(
                "Paydesk cannot find out by itself. Look in the bank's portal or call the bank; two "
                "people can then record the outcome. Paydesk still asks now and then."
            ),
        }[outlook]
        return f"{does} {self.next_question(asked_next, now)}".strip()

    def next_question(self, asked_next: datetime | None, now: datetime) -> str:
        if asked_next is None:
            return ""
        seconds = max(0, round((asked_next - now) / timedelta(seconds=1)))
        if seconds < 1:
            return self.tr("Asking the bank…")
        if seconds < 90:
            return self.tr("Asks again in %n second(s).", "", seconds)
        return self.tr("Asks again in %n minute(s).", "", round(seconds / 60))

    def soon(self, asked_next: datetime | None, now: datetime) -> str:
        """Return in how long it asks again, as short as it can be said."""
        if asked_next is None:
            return "–"
        seconds = max(0, round((asked_next - now) / timedelta(seconds=1)))
        if seconds < 1:
            return self.tr("now")
        if seconds < 90:
            return self.tr("in {seconds} s").format(seconds=seconds)
        return self.tr("in {minutes} min").format(minutes=round(seconds / 60))

    def age(self, since: datetime, now: datetime) -> str:
        """Return how long ago that was, in the largest unit that fits."""
        minutes = max(0, (now - since) // timedelta(minutes=1))
        if minutes < 1:
            return self.tr("just now")
        if minutes < 120:
            return self.tr("%n minute(s)", "", minutes)
        if minutes < 48 * 60:
            return self.tr("%n hour(s)", "", minutes // 60)
        return self.tr("%n day(s)", "", minutes // (24 * 60))

    def choices(self, doubt: Doubt) -> tuple[Choice, ...]:
        """Return the two ways it may have ended, each with what writing it down does."""
        done, not_done = self._titles(doubt)
        effects = self._effects(doubt)
        return (Choice(Found.DONE, done, effects[0]), Choice(Found.NOT_DONE, not_done, effects[1]))

    def _charge(self, word: FirstWord) -> str:
        if word in (FirstWord.LOST, FirstWord.NONE):
            return self.tr("The charge was sent, and the bank's answer never came.")
        if word is FirstWord.REFUSED:
            return self.tr("The bank refused the charge at first, and has not confirmed that since.")
        return self.tr("The bank has taken the charge on, and has not said yet how it ended.")

    def _titles(self, doubt: Doubt) -> tuple[str, str]:
        kind = OperationKind.CHARGE if doubt.operation is None else doubt.operation.kind
        return {
            OperationKind.CHARGE: (self.tr("The card was charged"), self.tr("The card was not charged")),
            OperationKind.REFUND: (self.tr("The money went back"), self.tr("Nothing went back")),
            OperationKind.CAPTURE: (self.tr("The hold was captured"), self.tr("The hold was not captured")),
            OperationKind.VOID: (self.tr("The hold was released"), self.tr("The hold was not released")),
            OperationKind.REGISTER: (
                self.tr("The bank has the order, unpaid"),
                self.tr("The bank does not have the order"),
            ),
            OperationKind.CANCEL: (self.tr("The bank closed the order"), self.tr("The order is still open")),
            OperationKind.FENCE: (
                self.tr("The bank has the order, unpaid"),
                self.tr("The bank does not have the order"),
            ),
        }[kind]

    def _effects(self, doubt: Doubt) -> tuple[str, str]:
        match OperationKind.CHARGE if doubt.operation is None else doubt.operation.kind:
            case OperationKind.CHARGE:
                return (
                    self.tr("The order does not become Paid by this: only the bank can confirm that."),
                    self.tr("The sale may be charged again."),
                )
            case OperationKind.REFUND:
                return (
                    self.tr("The sum counts as given back."),
                    self.tr("The sum may be given back again."),
                )
            case OperationKind.CAPTURE | OperationKind.VOID:
                return (
                    self.tr("Nothing more can be done with this hold."),
                    self.tr("The hold may be captured or released again."),
                )
            case _:
                return (self.tr("No money moves by this."), self.tr("No money moves by this."))
