"""What nobody waited for: alarms that must be seen, and what became of the acts an earlier run left behind."""

from typing import Protocol

from msgspec import Struct

from app.domain.events import BooksReconciled, Event, PaidAfterEnd, PaymentTakenBack, PeopleOverruled, RecoveryWent
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.movement import held, kept, returned
from app.domain.operation import MONEY_ACTS, OperationKind
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.recovery_report import Recovered, RecoveryReport
from app.presenters.message import Message, Tone
from app.presenters.presenter import ScreenPresenter, Speech
from app.presenters.taken_back_words import TakenBackWords

SHOW_ORDER = "show-order"
SHOW_LIST = "show-attention"
_UNDONE = frozenset({OrderState.VOIDED, OrderState.REFUNDED})
_Alarm = PaidAfterEnd | PaymentTakenBack | PeopleOverruled | BooksReconciled
Actions = tuple[tuple[str, str], ...]


class NewsState(Struct, frozen=True):
    """Two bars over every screen, each with its buttons: key and text."""

    alarm: Message | None = None
    alarm_actions: Actions = ()
    recovery: Message | None = None
    recovery_actions: Actions = ()


class NewsView(Protocol):
    def draw_news(self, state: NewsState) -> None: ...


class NewsPresenter(ScreenPresenter[NewsView]):
    """Keeps alarms until somebody has seen each, the oldest in front, and the report of the last run."""

    def __init__(self, speech: Speech, report: RecoveryReport) -> None:
        """`report` is how the acts of the last run stand now."""
        super().__init__(speech)
        self._alarms: list[_Alarm] = []
        self._report = report
        self._report_seen = False

    @property
    def order_in_front(self) -> OrderNumber | None:
        """The order of the alarm that is shown."""
        order = _order_of(self._alarms[0]) if self._alarms else None
        return None if order is None else order.number

    def heard(self, event: Event) -> None:
        """Take alarms and reports; other events are told by other screens."""
        match event:
            case PaidAfterEnd() | PaymentTakenBack() | PeopleOverruled() | BooksReconciled():
                self._alarms.append(event)
            case RecoveryWent(report=report):
                self._report = report
            case _:
                return
        self.render()

    def alarm_seen(self) -> None:
        """Show the next alarm: this one was read."""
        del self._alarms[:1]
        self.render()

    def report_seen(self) -> None:
        self._report_seen = True
        self.render()

    def render(self) -> None:
        if self._view is None:
            return
        recovery = None if self._report_seen else self._recovery(self._report)
        alarm = self._alarm() if self._alarms else None
        show_order = ((SHOW_ORDER, self.tr("Show the order")),) if self.order_in_front else ()
        open_ones = recovery is not None and recovery.tone is not Tone.SUCCESS
        show_list = ((SHOW_LIST, self.tr("Show the list")),) if open_ones else ()
        self._view.draw_news(NewsState(alarm, show_order, recovery, show_list))

    # --- alarms -----------------------------------------------------------------------------------------------------

    def _alarm(self) -> Message:
        event, more = self._alarms[0], len(self._alarms) - 1
        match event:
            case PaidAfterEnd(order=order):
                message = self._paid_after_end(order)
            case PaymentTakenBack(order=order):
                message = self._taken_back(order)
            case PeopleOverruled(order=order, operation=operation):
                message = self._overruled(order, operation is None)
            case BooksReconciled():
                message = Message(
                    Tone.SUCCESS,
                    self.tr("The bank has been asked about every order of the restored journal."),
                    self.tr("The journal says again what the bank says. Money may move again."),
                    self.tr("Go on as usual. Look in the bank's portal for orders made after the backup."),
                )
        if not more:
            return message
        further = self.tr("%n more message(s) wait behind this one.", "", more)
        return Message(message.tone, message.happened, message.money, f"{message.to_do} {further}")

    def _paid_after_end(self, order: Order) -> Message:
        taken, on_hold = kept(order) + returned(order), held(order)
        told = {"number": order.number, "amount": self._money_of(order, taken or on_hold)}
        if order.state in _UNDONE:
            told["status"] = self._speech.orders.status(order)
            return Message(
                Tone.WARNING,
                self.tr("The bank says of order {number}, which was over here: {status}.").format(**told),
                self._speech.orders.sentence(order),
                self.tr("Look at the order, so that nobody waits for this money."),
            )
        if not taken and on_hold:
            return Message(
                Tone.ERROR,
                self.tr("The bank says it holds {amount} for order {number}, which was over here.").format(**told),
                self.tr("The money is only held. If the sale was charged another way, this hold is one too many."),
                self.tr("Look at the order now: capture the hold, or release it."),
            )
        return Message(
            Tone.ERROR,
            self.tr("The bank says it took {amount} for order {number}, which was over here.").format(**told),
            self.tr("The customer has paid. If the sale was charged another way, the money was taken twice."),
            self.tr("Look at the order now: hand over the goods, or give the money back."),
        )

    def _taken_back(self, order: Order) -> Message:
        words = TakenBackWords(self._speech, order)
        happened = self.tr("Order {number}: {what}").format(number=order.number, what=words.happened())
        return Message(Tone.ERROR, happened, words.money(), words.to_do())

    def _money_of(self, order: Order, minor: int) -> str:
        return self._speech.formats.money(Money(minor, order.amount.currency))

    def _overruled(self, order: Order, about_order: bool) -> Message:
        told = {"number": order.number, "status": self._speech.orders.status(order)}
        if about_order and order.state in MONEY_TAKEN_STATES:
            money = self.tr("The bank's word counts: {status}. If the sale was charged again, it was paid twice.")
        else:
            money = self.tr("The bank's word counts: {status}. Limits for refunds and captures follow it.")
        return Message(
            Tone.ERROR,
            self.tr("Order {number}: the bank says otherwise than two people wrote down.").format(**told),
            money.format(**told),
            self.tr("Look at the order now, and tell the two people."),
        )

    # --- the last run -----------------------------------------------------------------------------------------------

    def _recovery(self, report: RecoveryReport) -> Message | None:
        """Return how the acts of the last run stand, or None when it left none on money."""
        charges = self._counted(report, (OperationKind.CHARGE,))
        others = self._counted(report, tuple(MONEY_ACTS))
        if not charges and not others:
            return None
        sentences = [self.tr("Charges: {counts}.").format(counts=charges)] if charges else []
        sentences += [self.tr("Captures, releases and refunds: {counts}.").format(counts=others)] if others else []
        kinds = (OperationKind.CHARGE, *MONEY_ACTS)
        asking, person = (report.count(each, *kinds) for each in (Recovered.ASKING, Recovered.NEEDS_PERSON))
        happened = self.tr("Paydesk was closed while the bank was at work. What became of it:")
        if asking or person:
            to_do = (
                self.tr("Some need you: open the list.")
                if person
                else self.tr("Do not charge these again. Paydesk asks, and this line changes by itself.")
            )
            return Message(Tone.WARNING, happened, " ".join(sentences), to_do)
        return Message(Tone.SUCCESS, happened, " ".join(sentences), self.tr("Nothing is unclear any more."))

    def _counted(self, report: RecoveryReport, kinds: tuple[OperationKind, ...]) -> str:
        """Return the counts of the verdicts there are, in words: "3 were paid, 1 was not"."""
        counts = {verdict: report.count(verdict, *kinds) for verdict in Recovered}
        words = self._of_charge if OperationKind.CHARGE in kinds else self._of_act
        return ", ".join(words(verdict, count) for verdict, count in counts.items() if count)

    def _of_charge(self, verdict: Recovered, count: int) -> str:
        match verdict:
            case Recovered.DONE:
                return self.tr("%n were paid", "", count)
            case Recovered.HELD:
                return self.tr("%n held", "", count)
            case Recovered.NOT_DONE:
                return self.tr("%n were not paid", "", count)
            case Recovered.ASKING:
                return self.tr("%n we are still asking about", "", count)
            case Recovered.NEEDS_PERSON:
                return self.tr("%n need you", "", count)

    def _of_act(self, verdict: Recovered, count: int) -> str:
        match verdict:
            case Recovered.DONE | Recovered.HELD:
                return self.tr("%n were done", "", count)
            case Recovered.NOT_DONE:
                return self.tr("%n were not done", "", count)
            case Recovered.ASKING:
                return self.tr("%n we are still asking about", "", count)
            case Recovered.NEEDS_PERSON:
                return self.tr("%n need you", "", count)


def _order_of(event: _Alarm) -> Order | None:
    return None if isinstance(event, BooksReconciled) else event.order
