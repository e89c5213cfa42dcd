"""What changed while nobody was at the till, told once to whoever comes."""

from datetime import timedelta

from msgspec.structs import replace

from app.domain.events import OperationChanged, OperatorChanged, OrderChanged
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind, OperationState
from app.domain.order import Order, OrderState
from app.presenters.away_news import AwayNews
from app.presenters.message import Message, Tone
from tests.fakes.clock import FakeClock
from tests.journal.journal_aids import an_operation
from tests.makers import an_order, euros
from tests.unit.presenters.scenes import english


class Till:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.news = AwayNews(self.clock)

    def hears(self, event: OperatorChanged | OrderChanged | OperationChanged) -> Message | None:
        return self.news.heard(event, english())

    def order(self, number: str, state: OrderState, minor: int = 1250) -> Order:
        self.clock.forward(1)
        return an_order(number=OrderNumber(number), state=state, amount=euros(minor), state_since=self.clock.now())


def test_whoever_comes_is_told_what_became_of_the_orders_meanwhile() -> None:
    till = Till()
    till.hears(OperatorChanged(""))
    for each in (
        till.order("A-1", OrderState.AWAITING_PAYMENT),
        till.order("A-1", OrderState.PAID),
        till.order("A-2", OrderState.PAID, 750),
        till.order("A-3", OrderState.DECLINED),
        till.order("A-4", OrderState.EXPIRED),
    ):
        till.hears(OrderChanged(each))

    message = till.hears(OperatorChanged("Anna"))

    assert message is not None
    assert message.happened.endswith("2 paid, 1 declined, 1 ran out of time.")
    assert message.money == "Came in: 20.00\u00a0EUR."
    assert "F4" in message.to_do
    assert till.hears(OperatorChanged("Boris")) is None, "it is told once"


def test_a_refund_that_failed_meanwhile_is_a_warning() -> None:
    till = Till()
    till.hears(OperatorChanged(""))
    order = till.order("A-1", OrderState.PAID)
    act = replace(an_operation(order, OperationKind.REFUND), state=OperationState.REFUSED)
    till.hears(OperationChanged(order, act))

    message = till.hears(OperatorChanged("Anna"))

    assert message is not None
    assert (message.tone, message.money) == (Tone.WARNING, "")
    assert "1 refund(s) not carried out" in message.happened


def test_what_somebody_saw_happen_and_what_is_old_is_no_news() -> None:
    till = Till()
    seen = till.order("A-1", OrderState.PAID)
    till.hears(OrderChanged(seen))
    till.clock.forward(timedelta(minutes=5).total_seconds())
    till.hears(OperatorChanged(""))
    till.hears(OrderChanged(seen))

    assert till.hears(OperatorChanged("Anna")) is None
