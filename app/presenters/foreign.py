"""An order the journal does not know, as the banks tell of it: read only, and marked as not made here."""

from app.domain.errors import PaydeskError
from app.domain.evidence import Reported
from app.domain.foreign_order import ForeignOrder, Misfit
from app.domain.identifiers import ProfileName
from app.domain.money import Money
from app.presenters.bank_titles import BankTitles
from app.presenters.errors import Doing
from app.presenters.foreign_state import BankAnswer, ForeignState, ForeignView
from app.presenters.formatting import masked_card
from app.presenters.presenter import ScreenPresenter, Speech
from app.services.foreign_orders import ForeignOrders, ForeignSearch, NoAnswer
from app.services.ports import Banks

_LOOKS = {
    Reported.REGISTERED: "waiting",
    Reported.CHALLENGE: "waiting",
    Reported.PENDING: "waiting",
    Reported.AUTHORISED: "held",
    Reported.REFUNDED: "refunded",
    Reported.VOIDED: "refunded",
    Reported.DECLINED: "declined",
    Reported.EXPIRED: "closed",
}


class ForeignPresenter(ScreenPresenter[ForeignView]):
    """Asks all banks once about one text."""

    def __init__(self, speech: Speech, foreign: ForeignOrders, banks: Banks, text: str) -> None:
        super().__init__(speech)
        self._foreign = foreign
        self._banks = banks
        self._text = text.strip()
        self._search: ForeignSearch | None = None
        self._failure: PaydeskError | None = None

    async def ask(self) -> None:
        """Ask every bank; nothing is written down."""
        try:
            self._search = await self._foreign.ask(self._text)
        except PaydeskError as failure:
            self._failure = failure
        self.render()

    def render(self) -> None:
        if self._view is None:
            return
        search = self._search
        self._view.draw(
            ForeignState(
                title=self.tr("What the banks say about “{text}”").format(text=self._text),
                remark=self._remark(),
                answers=self._answers(search) if search else (),
                asking=search is None and self._failure is None,
                ours=search.ours if search else None,
                ours_label=self.tr("Open it: it is an order of this shop") if search and search.ours else "",
            )
        )

    def _remark(self) -> str:
        if self._failure is not None:
            return self._speech.errors.message(self._failure).happened
        return self.tr(
            "This order was not made here. The answers below come from the banks alone: Paydesk "
            "does not record them, does not ask again by itself, and moves none of this money."
        )

    def _answers(self, search: ForeignSearch) -> tuple[BankAnswer, ...]:
        return (
            *(self._found(each) for each in search.found),
            *(self._unknown(each) for each in search.unknown_to),
            *(self._silent(each) for each in search.silent),
        )

    def _bank_of(self, profile: ProfileName) -> str:
        return BankTitles(self._speech, self._banks).bank_of(profile)

    def _unknown(self, profile: ProfileName) -> BankAnswer:
        word = self.tr("Not found")
        return BankAnswer(
            self._bank_of(profile),
            "closed",
            word,
            self.tr("The bank says: no order with this number, as far as it can check."),
        )

    def _silent(self, silent: NoAnswer) -> BankAnswer:
        said = self._speech.errors.message(silent.failure, Doing.EXISTING_ORDER).happened
        return BankAnswer(self._bank_of(silent.profile), "unknown", self.tr("No answer"), said)

    def _found(self, order: ForeignOrder) -> BankAnswer:
        word, sentence = self._words(order)
        look = "paid" if order.is_paid_by_bank else "unknown"
        if isinstance(order.word, Reported) and order.word is not Reported.CAPTURED:
            look = _LOOKS.get(order.word, "unknown")
        return BankAnswer(
            bank=self._bank_of(order.profile),
            look=look,
            word=word,
            sentence=sentence,
            rows=self._facts(order),
            warnings=tuple(self._warning(each) for each in order.misfits),
        )

    def _words(self, order: ForeignOrder) -> tuple[str, str]:
        """Return what the bank says in a word and as a sentence; always as the bank's saying."""
        if order.word is Reported.CAPTURED and not order.is_paid_by_bank:
            return self.tr("Check needed"), self.tr("The bank calls it paid, but its answer does not hold together.")
        word = self._word(order)
        return word, self.tr("The bank says: {word}.").format(word=word)

    def _word(self, order: ForeignOrder) -> str:
        match order.word:
            case Reported.NOT_FOUND:
                return self.tr("not found")
            case Reported.REGISTERED:
                return self.tr("waiting for payment")
            case Reported.CHALLENGE:
                return self.tr("the customer confirms")
            case Reported.PENDING:
                return self.tr("still at work")
            case Reported.AUTHORISED:
                return self.tr("held, not captured")
            case Reported.CAPTURED:
                return self.tr("paid")
            case Reported.VOIDED:
                return self.tr("released or undone")
            case Reported.REFUNDED:
                return self.tr("refunded")
            case Reported.DECLINED:
                return self.tr("declined")
            case Reported.EXPIRED:
                return self.tr("expired")
            case _:
                return self.tr("something Paydesk does not know")

    def _warning(self, misfit: Misfit) -> str:
        return {
            Misfit.NAMES_ANOTHER: self.tr("The answer names another order than was asked for."),
            Misfit.NO_SUM: self.tr("The answer does not say how much, or in which currency."),
            Misfit.NOT_ALL_TAKEN: self.tr("What was taken is not the sum of the order."),
        }[misfit]

    def _facts(self, order: ForeignOrder) -> tuple[tuple[str, str], ...]:
        seen, formats = order.seen, self._speech.formats
        facts = [
            (self.tr("Order"), seen.order_number or ""),
            (self.tr("Bank's number"), seen.gateway_order_id or ""),
            (self.tr("Amount"), self._sum(order, seen.amount)),
            (self.tr("Taken"), self._sum(order, seen.captured)),
            (self.tr("Returned"), self._sum(order, seen.refunded)),
            (self.tr("Card"), f"{seen.card.brand} {masked_card(seen.card.masked)}".strip() if seen.card else ""),
            (self.tr("Created"), formats.moment(seen.created_at) if seen.created_at else ""),
            (
                self.tr("Paid at") if seen.captured else self.tr("Approved by the bank"),
                formats.moment(seen.paid_at) if seen.paid_at else "",
            ),
            (self.tr("Approval code"), seen.approval_code),
            (self.tr("Reference (RRN)"), seen.reference_number),
        ]
        return tuple(fact for fact in facts if fact[1])

    def _sum(self, order: ForeignOrder, minor: int | None) -> str:
        if not minor or order.seen.currency is None:
            return ""
        return self._speech.formats.money(Money(minor, order.seen.currency))
