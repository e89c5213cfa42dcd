"""What does a filled-in question about money come to: a wish to carry out, or the field at fault?"""

from collections.abc import Callable

from app.domain.errors import InputFault, PaydeskError, WentBackMeanwhile
from app.domain.identifiers import OrderNumber
from app.domain.limit import check_nothing_went_back
from app.domain.money import Money, parse_amount
from app.domain.operation import OperationKind
from app.domain.refund_reason import WhyRefunded
from app.presenters.money_act_words import MoneyActWords
from app.presenters.money_picture import MoneyPicture
from app.presenters.money_question import MoneyQuestion
from app.presenters.presenter import Speech
from app.presenters.words import Sentence
from app.services.order_money import CaptureWish, MoneyWish, RefundWish, VoidWish


class FilledQuestion:
    """Reads one question about one order. What cannot be used is noted at its field, in the question."""

    def __init__(
        self, question: MoneyQuestion, number: OrderNumber, picture: MoneyPicture, speech: Callable[[], Speech]
    ) -> None:
        """`speech` is asked when a fault is drawn: another language may be spoken by then."""
        self._question = question
        self._number = number
        self._picture = picture
        self._speech = speech

    def wish(self) -> MoneyWish | str:
        """Return what is to be done, or the name of the field at fault."""
        amount = self.amount()
        if amount is None:
            return "amount"
        kind = self._question.kind
        if kind is OperationKind.CAPTURE:
            return CaptureWish(self._number, amount)
        if kind is OperationKind.VOID:
            return VoidWish(self._number, amount)
        if self._picture.asks_again(kind, amount) and not self._question.repeats(amount):
            self._note("again", lambda: MoneyActWords(self._speech().translate, self._speech().formats).type_again())
            return "again"
        why = self._why()
        if why is None:
            return "why"
        if not self._is_as_shown():
            return "amount"
        return RefundWish(self._number, amount, why, self._question.shown)

    def went_back(self, fault: WentBackMeanwhile) -> None:
        """Note that money went back since the question was asked; it is asked anew, over what is left now."""
        self._question.shown = Money(fault.left, self._picture.limit(self._question.kind).left.currency)
        self._note("amount", self._said(fault))

    def _is_as_shown(self) -> bool:
        try:
            check_nothing_went_back(self._picture.limit(self._question.kind), self._question.shown)
        except WentBackMeanwhile as fault:
            self.went_back(fault)
            return False
        return True

    def amount(self) -> Money | None:
        """Return the typed sum if the act may move it, else None."""
        limit = self._picture.limit(self._question.kind)
        if self._question.kind is OperationKind.VOID:
            return limit.left
        try:
            amount = parse_amount(self._question.amount_text, limit.left.currency)
            limit.check(self._number, self._question.kind.value, amount)
        except InputFault as fault:
            self._note("amount", self._said(fault))
            return None
        except PaydeskError as failure:
            self._note("amount", self._happened(failure))
            return None
        return amount

    def _why(self) -> WhyRefunded | None:
        try:
            return self._question.why()
        except InputFault as fault:
            self._note("why", self._said(fault))
            return None

    def _note(self, field_name: str, sentence: Sentence) -> None:
        self._question.faults[field_name] = sentence

    def _said(self, fault: InputFault) -> Sentence:
        return lambda: self._speech().errors.fault(fault)

    def _happened(self, failure: PaydeskError) -> Sentence:
        return lambda: self._speech().errors.message(failure).happened
