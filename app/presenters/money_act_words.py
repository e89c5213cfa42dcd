"""What is said about an order's money: what it is made of, what an act would do, and how it ended."""

from datetime import datetime

from app.domain.hold import HoldEnd
from app.domain.limit import Limit, WhyNot
from app.domain.money import Money
from app.domain.money_act import ActDone, ActNotDone, ActOutcome
from app.domain.movement import kept, returned
from app.domain.operation import FirstWord, OperationKind, OperationState
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.refund_reason import RefundReason
from app.presenters.formatting import Formats
from app.presenters.hold_words import HoldWords
from app.presenters.message import Message, Tone
from app.presenters.words import Translate, Words


class MoneyActWords(Words):
    """The sentences around capture, release and refund, each made from facts alone."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats
        self._hold = HoldWords(translate, formats)

    # --- the money line -----------------------------------------------------------------------------------------

    def line(
        self, order: Order, refundable: Limit, end: HoldEnd | None, now: datetime
    ) -> tuple[tuple[str, str], ...]:
        """Return name and sum of everything the bank said about the money of an order it took or held money for."""
        if order.state not in MONEY_TAKEN_STATES:
            return ()
        money = order.amount.currency
        left, back = Money(kept(order), money), Money(returned(order), money)
        taken = left + back
        parts = [
            (self.tr("Held"), self._sum(order.held) if end is not None else ""),
            (self.tr("Hold ends"), self._hold.end(end, now) if end is not None else ""),
            (self.tr("Taken"), self._split(taken, left, back) if back.minor else self._sum(taken)),
            (self.tr("Can still go back"), self._sum(refundable.left) if back.minor else ""),
        ]
        return tuple(part for part in parts if part[1])

    def _split(self, taken: Money, left: Money, back: Money) -> str:
        """Return how what was taken falls into what the shop keeps and what went back."""
        return self.tr("{taken} = kept {kept} + returned {returned}").format(
            taken=self._formats.money(taken), kept=self._formats.money(left), returned=self._formats.money(back)
        )

    # --- the buttons --------------------------------------------------------------------------------------------

    def title(self, kind: OperationKind) -> str:
        return {
            OperationKind.CAPTURE: self.tr("Capture…"),
            OperationKind.VOID: self.tr("Release the hold…"),
            OperationKind.REFUND: self.tr("Refund…"),
        }[kind]

    def not_offered(self, kind: OperationKind) -> str:
        """Return why the bank does not do this, and where it can be done instead."""
        return {
            OperationKind.CAPTURE: self.tr("This bank captures nothing for Paydesk; capture in the bank's portal."),
            OperationKind.VOID: self.tr(
                "This bank releases no holds for Paydesk; the hold ends by itself, or in the bank's portal."
            ),
            OperationKind.REFUND: self.tr("This bank refunds nothing for Paydesk; refund in the bank's portal."),
        }[kind]

    def nothing_there(self, kind: OperationKind, order: Order) -> str:
        """Return why this is not possible for an order without such money, and what is instead."""
        if kind is not OperationKind.REFUND:
            return self.tr("No money of this order is held.")
        if order.state is OrderState.AUTHORISED:
            return self.tr("The money is only held. Capture it (C), or release it (V).")
        return self.tr("Nothing was taken for this order, so nothing can be refunded.")

    def why_not(self, limit: Limit) -> str:
        """Return why an act is closed now; an act in doubt points to where doubts are looked after."""
        match limit.why_not:
            case None:
                return ""
            case WhyNot.NOTHING_THERE:
                return self.tr("Nothing was taken or is held for this order.")
            case WhyNot.NOTHING_LEFT:
                return self.tr("Nothing is left of this order's money.")
            case WhyNot.ACT_UNDER_WAY:
                return self.tr("The bank is being asked to move this order's money right now.")
            case WhyNot.SUM_NOT_TOLD:
                return self.tr("The bank has not said how much of this order it has; ask it about the order first.")
            case WhyNot.TOLD_BY_PEOPLE:
                return self.tr("Two people wrote down that this money was moved; the bank has not denied it.")
            case WhyNot.ACT_WITHOUT_PROOF if (
                limit.blocked_by is not None and limit.blocked_by.state is OperationState.NEEDS_PERSON
            ):
                return self.tr(
                    "Nobody knows how the last act on this money ended; a person must look. See Attention (F10)."
                )
            case WhyNot.ACT_WITHOUT_PROOF:
                return self.tr(
                    "It is not known yet how the last act on this money ended. Paydesk keeps asking; "
                    "until then nothing more can be done here. See Attention (F10)."
                )

    # --- the question before -----------------------------------------------------------------------------------

    def form_title(self, kind: OperationKind) -> str:
        return {
            OperationKind.CAPTURE: self.tr("How much do you want to capture?"),
            OperationKind.VOID: self.tr("Release the hold?"),
            OperationKind.REFUND: self.tr("How much goes back to the customer?"),
        }[kind]

    def submit(self, kind: OperationKind, amount: Money | None) -> str:
        """Return the words on the main button: always the verb, and the sum once it is known."""
        if amount is None:
            return {
                OperationKind.CAPTURE: self.tr("Capture"),
                OperationKind.VOID: self.tr("Release"),
                OperationKind.REFUND: self.tr("Refund"),
            }[kind]
        verbs = {
            OperationKind.CAPTURE: self.tr("Capture {amount}"),
            OperationKind.VOID: self.tr("Release {amount}"),
            OperationKind.REFUND: self.tr("Refund {amount}"),
        }
        return verbs[kind].format(amount=self._formats.money(amount))

    def consequence(self, kind: OperationKind, order: Order, amount: Money | None) -> str:
        """Return what the act means for the customer's card; "" while no sum can be read."""
        if amount is None:
            return ""
        texts = {
            OperationKind.CAPTURE: self.tr("{amount} will be taken from {card}."),
            OperationKind.VOID: self.tr(
                "The hold of {amount} on {card} will be released and nothing taken. This cannot be "
                "undone, and the bank accepts one attempt only."
            ),
            OperationKind.REFUND: self.tr("{amount} will go back to {card}. It arrives in 3 to 5 days."),
        }
        return texts[kind].format(amount=self._formats.money(amount), card=self._card(order))

    def rest(self, kind: OperationKind, left: Money, amount: Money | None) -> str:
        """Return what remains behind the act; "" while no sum can be read."""
        if amount is None or kind is OperationKind.VOID:
            return ""
        remaining = self._formats.money(left - amount)
        if amount == left:
            if kind is OperationKind.CAPTURE:
                return self.tr("This is all that is held.")
            return self.tr("After that nothing is left to refund.")
        if kind is OperationKind.CAPTURE:
            return self.tr("A part can be captured once only: the other {rest} go free for the customer.").format(
                rest=remaining
            )
        return self.tr("{rest} more can be refunded later.").format(rest=remaining)

    def type_again(self) -> str:
        return self.tr("Type the same sum once more: it is a large one.")

    def reasons(self) -> tuple[tuple[RefundReason, str], ...]:
        return tuple((reason, self.reason(reason)) for reason in RefundReason)

    def reason(self, reason: RefundReason) -> str:
        return {
            RefundReason.RETURNED: self.tr("Goods returned"),
            RefundReason.NOT_DELIVERED: self.tr("Not delivered"),
            RefundReason.WRONG_AMOUNT: self.tr("Wrong amount"),
            RefundReason.PAID_TWICE: self.tr("Paid twice"),
            RefundReason.GOODWILL: self.tr("Goodwill"),
            RefundReason.OTHER: self.tr("Another reason"),
        }[reason]

    def working(self, kind: OperationKind, amount: Money) -> str:
        texts = {
            OperationKind.CAPTURE: self.tr("Asking the bank to capture {amount}… You can go on working meanwhile."),
            OperationKind.VOID: self.tr("Asking the bank to release {amount}… You can go on working meanwhile."),
            OperationKind.REFUND: self.tr(
                "Asking the bank to refund {amount}… Do not give the money back another way meanwhile."
            ),
        }
        return texts[kind].format(amount=self._formats.money(amount))

    def leaving(self, seconds: int, kind: OperationKind, amount: Money) -> str:
        """Return what waits, as its button called it, and how long it can still be checked and taken back."""
        return f"{self.submit(kind, amount)}\n{self.leaving_in(seconds)}"

    def leaving_in(self, seconds: int) -> str:
        return self.tr("This goes to the bank in %n second(s). Nothing has been sent yet.", "", seconds)

    def taken_back(self) -> Message:
        return Message(
            Tone.INFO,
            self.tr("Undone: nothing was sent to the bank."),
            self.tr("The order and its money are as they were."),
        )

    # --- the end -----------------------------------------------------------------------------------------------

    def result(self, outcome: ActOutcome) -> Message:
        """Return how an act ended: what happened, what it means for the money, what to do."""
        kind = outcome.operation.kind
        amount = self._formats.money(outcome.operation.amount or outcome.order.amount)
        match outcome:
            case ActDone(order=order):
                return Message(
                    Tone.SUCCESS,
                    self._done(kind).format(amount=amount),
                    self._done_means(kind).format(kept=self._kept(order), card=self._card(order)),
                    self._done_to_do(kind),
                )
            case ActNotDone():
                return Message(
                    Tone.ERROR,
                    self._not_done(kind).format(amount=amount),
                    self.tr("It moved no money; the order shows how it stands at the bank."),
                    self._not_done_to_do(kind),
                    outcome.operation.evidence,
                )
            case _:
                return Message(
                    Tone.WARNING,
                    self._undecided(kind, outcome.operation.first_word).format(amount=amount),
                    self._counts_as(kind).format(amount=amount),
                    self._undecided_to_do(kind),
                    outcome.operation.id,
                )

    def _counts_as(self, kind: OperationKind) -> str:
        """Return what the sum of an act without a known end counts as meanwhile: never done twice."""
        return {
            OperationKind.CAPTURE: self.tr(
                "Until the bank says how it ended, Paydesk counts {amount} as captured; it cannot be captured again."
            ),
            OperationKind.VOID: self.tr(
                "Until the bank says how it ended, Paydesk counts the hold of {amount} as released."
            ),
            OperationKind.REFUND: self.tr(
                "Until the bank says how it ended, Paydesk counts {amount} as given back; "
                "it cannot be refunded again."
            ),
        }[kind]

    def _done(self, kind: OperationKind) -> str:
        return {
            OperationKind.CAPTURE: self.tr("{amount} captured."),
            OperationKind.VOID: self.tr("The hold of {amount} is released."),
            OperationKind.REFUND: self.tr("{amount} refunded."),
        }[kind]

    def _done_means(self, kind: OperationKind) -> str:
        return {
            OperationKind.CAPTURE: self.tr("The bank shows it: the shop has {kept} of this order."),
            OperationKind.VOID: self.tr("The bank shows it: nothing was taken from {card}."),
            OperationKind.REFUND: self.tr("The bank shows it: the shop keeps {kept}, the rest goes back to {card}."),
        }[kind]

    def _done_to_do(self, kind: OperationKind) -> str:
        return {
            OperationKind.CAPTURE: self.tr("You can hand over the goods."),
            OperationKind.VOID: self.tr("Tell the customer: their bank frees the money within a few days."),
            OperationKind.REFUND: self.tr("Tell the customer: it arrives in 3 to 5 days."),
        }[kind]

    def _not_done(self, kind: OperationKind) -> str:
        return {
            OperationKind.CAPTURE: self.tr("{amount} was not captured."),
            OperationKind.VOID: self.tr("The hold of {amount} was not released."),
            OperationKind.REFUND: self.tr("{amount} was not refunded."),
        }[kind]

    def _not_done_to_do(self, kind: OperationKind) -> str:
        return {
            OperationKind.CAPTURE: self.tr("Ask the bank about the order, then try again, or call the bank."),
            OperationKind.VOID: self.tr(
                "A second try is often refused. Let the hold end by itself, or call the bank."
            ),
            OperationKind.REFUND: self.tr("Ask the bank about the order, then try again, or call the bank."),
        }[kind]

    def _undecided(self, kind: OperationKind, word: FirstWord) -> str:
        if word is FirstWord.ACCEPTED:
            return {
                OperationKind.CAPTURE: self.tr("The bank accepted to capture {amount}, but does not show it yet."),
                OperationKind.VOID: self.tr("The bank accepted to release {amount}, but does not show it yet."),
                OperationKind.REFUND: self.tr("The bank accepted to refund {amount}, but does not show it yet."),
            }[kind]
        return {
            OperationKind.CAPTURE: self.tr("We do not know yet whether {amount} was captured."),
            OperationKind.VOID: self.tr("We do not know yet whether the hold of {amount} was released."),
            OperationKind.REFUND: self.tr("We do not know yet whether {amount} went back."),
        }[kind]

    def _undecided_to_do(self, kind: OperationKind) -> str:
        if kind is OperationKind.REFUND:
            return self.tr(
                "Do not give the money back another way. Paydesk keeps asking; see Attention (F10).",
            )
        return self.tr("Paydesk keeps asking; see Attention (F10).")

    # --- pieces ------------------------------------------------------------------------------------------------

    def _sum(self, money: Money | None) -> str:
        return self._formats.money(money) if money is not None and money.minor else ""

    def _card(self, order: Order) -> str:
        if order.card is None or not order.card.last_four.isdigit():
            return self.tr("the customer's card")
        return self.tr("the card ending {digits}").format(digits=order.card.last_four)

    def _kept(self, order: Order) -> str:
        return self._formats.money(Money(kept(order), order.amount.currency))
