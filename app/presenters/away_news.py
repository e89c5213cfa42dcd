"""What changed while nobody was at this till? Told once, to whoever comes."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.concern import is_failed_refund
from app.domain.events import Event, OperationChanged, OperatorChanged, OrderChanged
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order import Order, OrderState
from app.presenters.message import Message, Tone
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.ports import Clock

_PAID = (OrderState.PAID, OrderState.AUTHORISED)
_TOLD = (*_PAID, OrderState.DECLINED, OrderState.EXPIRED)


class AwayNews:
    """Gathers while the till is locked; at all other times somebody sees it happen."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: datetime | None = None
        self._ended: dict[OrderNumber, Order] = {}
        self._refunds_failed: set[OrderNumber] = set()

    def heard(self, event: Event, speech: Speech) -> Message | None:
        """Take news; return what to tell whoever has just come, None for nothing."""
        match event:
            case OperatorChanged(name=""):
                self._since = self._since or self._clock.now()
            case OperatorChanged():
                return self._told(speech)
            case OrderChanged(order=order) if self._since is not None and order.state_since >= self._since:
                if order.state in _TOLD:
                    self._ended[order.number] = order
            case OperationChanged(order=order, operation=act) if self._since is not None and is_failed_refund(act):
                self._refunds_failed.add(order.number)
            case _:
                pass
        return None

    def _told(self, speech: Speech) -> Message | None:
        since, orders, failed = self._since, tuple(self._ended.values()), len(self._refunds_failed)
        self._since, self._ended, self._refunds_failed = None, {}, set()
        if since is None or not (orders or failed):
            return None
        return AwayWords(speech).message(since, orders, failed)


class AwayWords(Words):
    """The words of it."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._formats = speech.formats

    def message(self, since: datetime, orders: Sequence[Order], refunds_failed: int) -> Message:
        """Return what came of these orders since then, and how many refunds the bank did not carry out."""
        paid = [order for order in orders if order.state in _PAID]
        declined = sum(order.state is OrderState.DECLINED for order in orders)
        expired = sum(order.state is OrderState.EXPIRED for order in orders)
        counts = [
            self.tr("%n paid", "", len(paid)) if paid else "",
            self.tr("%n declined", "", declined) if declined else "",
            self.tr("%n ran out of time", "", expired) if expired else "",
            self.tr("%n refund(s) not carried out", "", refunds_failed) if refunds_failed else "",
        ]
        time = self._formats.clock_time(since)[:5]
        what = ", ".join(count for count in counts if count)
        return Message(
            Tone.WARNING if refunds_failed else Tone.INFO,
            self.tr("While nobody was here, since {time}: {what}.").format(time=time, what=what),
            self.tr("Came in: {sums}.").format(sums=", ".join(map(self._formats.money, _sums(paid)))) if paid else "",
            self.tr("Each stands at Orders (F4); what needs you, at Needs attention (F10)."),
        )


def _sums(orders: Sequence[Order]) -> Sequence[Money]:
    """Return what these come to, in each currency."""
    sums: dict[str, Money] = {}
    for order in orders:
        before = sums.get(order.amount.currency.code)
        minor = order.amount.minor + (before.minor if before is not None else 0)
        sums[order.amount.currency.code] = Money(minor, order.amount.currency)
    return tuple(sums.values())
