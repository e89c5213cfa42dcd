"""How does the money of one order look, and which acts are open for it?"""

from collections.abc import Mapping
from datetime import datetime

from app.domain.bank_acts import BankAct
from app.domain.hold import hold_end
from app.domain.limit import Limit, WhyNot, nothing
from app.domain.money import Money
from app.domain.operation import OperationKind
from app.domain.order import Order, OrderState
from app.domain.profile import BankProfile
from app.presenters.money_act_state import ActForm, ActOffer
from app.presenters.money_act_words import MoneyActWords
from app.presenters.money_question import MoneyQuestion
from app.presenters.presenter import Speech
from app.presenters.spelled_sum import is_large, spelled_if_large
from app.presenters.words import Words

_OF_A_HOLD = (OperationKind.CAPTURE, OperationKind.VOID)
_OF_TAKEN_MONEY = (OperationKind.REFUND,)
_ACTS = {
    OrderState.AUTHORISED: _OF_A_HOLD,
    OrderState.PAID: _OF_TAKEN_MONEY,
    OrderState.PART_REFUNDED: _OF_TAKEN_MONEY,
    OrderState.REFUNDED: _OF_TAKEN_MONEY,
}
"""What can be asked for in each state; PART_PAID may be a hold or money that was taken."""


class MoneyPicture(Words):
    """Draws one order's money as it stands now; whether an act may be asked for is read from what is drawn."""

    def __init__(
        self,
        speech: Speech,
        order: Order,
        profile: BankProfile | None,
        limits: Mapping[OperationKind, Limit],
        *,
        under_way: bool,
    ) -> None:
        """`profile` is None where the order's bank is not set up here; `under_way` tells that an act was begun."""
        super().__init__(speech.translate)
        self._speech = speech
        self._words = MoneyActWords(speech.translate, speech.formats)
        self._order = order
        self._profile = profile
        self._limits = limits
        self._under_way = under_way

    def limit(self, kind: OperationKind) -> Limit:
        """Return how much this act may move; nothing while nobody has read it."""
        return self._limits.get(kind) or nothing(self._order.amount, WhyNot.SUM_NOT_TOLD)

    def is_open(self, kind: OperationKind) -> bool:
        """Tell whether this act can be asked for now."""
        return kind in self._kinds and not self._why_not(kind)

    def asks_again(self, kind: OperationKind, amount: Money | None) -> bool:
        """Tell whether a sum must be typed twice: a slip of one key in a large one goes to the customer."""
        return kind is OperationKind.REFUND and amount is not None and is_large(amount, self._profile)

    def line(self, now: datetime) -> tuple[tuple[str, str], ...]:
        """Return name and sum of all that the bank said about this money."""
        end = hold_end(self._order, self._profile)
        return self._words.line(self._order, self.limit(OperationKind.REFUND), end, now)

    def offers(self) -> tuple[ActOffer, ...]:
        """Return the buttons, each with why it is closed."""
        return tuple(ActOffer(kind, self._words.title(kind), self._why_not(kind)) for kind in self._kinds)

    def form(self, question: MoneyQuestion) -> ActForm:
        """Return the question before an act, with what was typed so far and what is wrong with it."""
        kind, left = question.kind, self.limit(question.kind).left
        amount = left if kind is OperationKind.VOID else question.readable(left)
        return ActForm(
            kind=kind,
            title=self._words.form_title(kind),
            amount=None if kind is OperationKind.VOID else left,
            consequence=self._words.consequence(kind, self._order, amount),
            rest=self._words.rest(kind, left, amount),
            submit=self._words.submit(kind, amount),
            spelled=spelled_if_large(amount, self._profile, self._speech.language),
            types_cents=self._profile is not None and self._profile.types_cents,
            typed=question.amount_text,
            asks_again=self.asks_again(kind, amount),
            again=question.again_text,
            reason=question.reason,
            note=question.note,
            refusal=question.refusal() if question.refusal else "",
            allowers=question.allowers,
            reasons=self._words.reasons() if kind is OperationKind.REFUND else (),
            faults={name: said() for name, said in question.faults.items()},
        )

    @property
    def _kinds(self) -> tuple[OperationKind, ...]:
        order = self._order
        if order.state is OrderState.PART_PAID:
            return _OF_TAKEN_MONEY if order.captured is not None and order.captured.minor else _OF_A_HOLD
        return _ACTS.get(order.state, ())

    def _why_not(self, kind: OperationKind) -> str:
        """Return why this act is closed, "" when it is open."""
        if self._profile is None:
            return self.tr("The bank of this order is not set up on this till.")
        if not self._profile.moves_money(BankAct(kind.value)):
            return self._words.not_offered(kind)
        if self._under_way:
            return self._words.why_not(nothing(self._order.amount, WhyNot.ACT_UNDER_WAY))
        return self._words.why_not(self.limit(kind))
