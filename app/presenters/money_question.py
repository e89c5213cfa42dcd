"""An act on money that is being asked about: what the clerk has put into its form so far."""

from msgspec import Struct, field

from app.domain.errors import InputFault, RefundReasonMissing
from app.domain.money import Money, parse_amount
from app.domain.operation import OperationKind
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.presenters.words import Sentence


class MoneyQuestion(Struct):
    """`refusal` says why somebody else's word is needed, and `allowers` whose would do; empty while it is not.

    `faults` maps a field's name to its sentence.
    """

    kind: OperationKind
    amount_text: str
    shown: Money | None = None
    """What was left when it was opened, or when its sum was typed: a refund made since is asked about."""
    again_text: str = ""
    """The sum once more, where it is a large one that goes back."""
    reason: RefundReason | None = None
    note: str = ""
    refusal: Sentence | None = None
    allowers: tuple[str, ...] = ()
    faults: dict[str, Sentence] = field(default_factory=dict)

    def take_amount(self, text: str, shown: Money) -> None:
        """Take another sum; what was said of the one before is over, and it may need nobody's word."""
        self.amount_text, self.shown = text, shown
        self.faults.clear()
        self.need_word_anew()

    def take_again(self, text: str) -> None:
        """Take the sum that is typed once more."""
        self.again_text = text
        self.faults.pop("again", None)

    def take_reason(self, reason: RefundReason) -> None:
        """Take another reason; somebody's word was for the one before."""
        self.reason = reason
        self._why_differs()

    def take_note(self, text: str) -> None:
        """Take another note beside the reason; somebody's word was for the one before."""
        self.note = text
        self._why_differs()

    def _why_differs(self) -> None:
        self.faults.pop("why", None)
        self.need_word_anew()

    def need_word_anew(self) -> None:
        """Forget that somebody's word was asked for: it was for what stood here, and for whoever was at work then."""
        self.refusal, self.allowers = None, ()
        self.faults.pop("consent", None)

    def readable(self, left: Money) -> Money | None:
        """Return the typed sum while it is one that may be moved."""
        try:
            amount = parse_amount(self.amount_text, left.currency)
        except InputFault:
            return None
        return None if left < amount else amount

    def repeats(self, amount: Money) -> bool:
        """Tell whether the sum was typed once more, and is the same."""
        try:
            return parse_amount(self.again_text, amount.currency) == amount
        except InputFault:
            return False

    def why(self) -> WhyRefunded:
        """Return why the money goes back. Raises RefundReasonMissing, TextTooLong, CardNumberInText."""
        if self.reason is None:
            raise RefundReasonMissing
        why = WhyRefunded(self.reason, self.note)
        why.check()
        return why
