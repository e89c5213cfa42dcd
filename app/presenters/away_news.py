"""What changed while nobody was at this till? Told once, to whoever comes."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec import Struct

from app.domain.concern import is_failed_refund
from app.domain.errors import JournalFailure
from app.domain.events import Event, OperationChanged, OperatorChanged, OrderChanged
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order import Order, OrderState
from app.presenters.message import Message, Tone
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.needs_attention import CameNear, NeedsAttention
from app.services.ports import Banks, Clock

_TOLD = (OrderState.PAID, OrderState.AUTHORISED, OrderState.DECLINED, OrderState.EXPIRED)


class Absence(Struct, frozen=True):
    """Since when (UTC) nobody was there, how orders stand that ended meanwhile, and how many refunds failed."""

    since: datetime
    ended: tuple[Order, ...]
    refunds_failed: int


class AwayNews:
    """Gathers while the till is locked; at all other times somebody sees it happen."""

    def __init__(self, attention: NeedsAttention, banks: Banks, clock: Clock) -> None:
        self._attention = attention
        self._banks = banks
        self._clock = clock
        self._since: datetime | None = None
        self._ended: dict[OrderNumber, Order] = {}
        self._refunds_failed: set[OrderNumber] = set()

    def heard(self, event: Event) -> Absence | None:
        """Take news; return what happened meanwhile once somebody has come, None at all other times."""
        match event:
            case OperatorChanged(name=""):
                self._since = self._since or self._clock.now()
            case OperatorChanged():
                return self._over()
            case OrderChanged(order=order) if self._since is not None and order.state_since >= self._since:
                self._ended.pop(order.number, None)  # what was paid and went back again did not come in
                if order.state in _TOLD:
                    self._ended[order.number] = order
            case OperationChanged(order=order, operation=act) if self._since is not None and is_failed_refund(act):
                self._refunds_failed.add(order.number)
            case _:
                pass
        return None

    async def told(self, absence: Absence) -> Callable[[Speech], Message] | None:
        """Return what to tell whoever has come, in any language, None for nothing."""
        try:
            near = await self._attention.came_near(absence.since)
        except JournalFailure:
            near = CameNear()  # told by itself, and no reason to keep the rest back
        if not (absence.ended or absence.refunds_failed or near.links or near.holds):
            return None
        return lambda speech: AwayWords(speech, self._banks).message(absence, near)

    def _over(self) -> Absence | None:
        since, ended, failed = self._since, tuple(self._ended.values()), len(self._refunds_failed)
        self._since, self._ended, self._refunds_failed = None, {}, set()
        return None if since is None else Absence(since, ended, failed)


class AwayWords(Words):
    """The words of it."""

    def __init__(self, speech: Speech, banks: Banks) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._banks = banks

    def message(self, absence: Absence, near: CameNear) -> Message:
        """Return what came of orders since then, and what is about to end."""
        counts = [each for each in self._counts(absence, near) if each]
        paid = [order for order in absence.ended if order.state is OrderState.PAID]
        time = self._speech.formats.clock_time(absence.since)[:5]
        return Message(
            Tone.WARNING if absence.refunds_failed else Tone.INFO,
            self.tr("While nobody was here, since {time}: {what}.").format(time=time, what=", ".join(counts)),
            self.tr("Came in: {sums}.").format(sums=", ".join(self._sums(paid))) if paid else "",
            self.tr("Each stands at Orders (F4); what needs you, at Needs attention (F10)."),
        )

    def _counts(self, absence: Absence, near: CameNear) -> Sequence[str]:
        stand = Counter(order.state for order in absence.ended)
        paid, held = stand[OrderState.PAID], stand[OrderState.AUTHORISED]
        declined, expired = stand[OrderState.DECLINED], stand[OrderState.EXPIRED]
        return (
            self.tr("%n paid", "", paid) if paid else "",
            self.tr("%n held", "", held) if held else "",
            self.tr("%n declined", "", declined) if declined else "",
            self.tr("%n ran out of time", "", expired) if expired else "",
            self.tr("%n link(s) about to end", "", near.links) if near.links else "",
            self.tr("%n hold(s) due", "", near.holds) if near.holds else "",
            self.tr("%n refund(s) not carried out", "", absence.refunds_failed) if absence.refunds_failed else "",
        )

    def _sums(self, orders: Sequence[Order]) -> Sequence[str]:
        """Return what these come to, in each currency; where no real money moves by itself, and marked."""
        sums: dict[tuple[str, str], Money] = {}
        for order in orders:
            key = self._speech.orders.mark(order, self._banks.find(order.profile)), order.amount.currency.code
            sums[key] = sums[key] + order.amount if key in sums else order.amount
        told = sorted(sums.items(), key=lambda each: each[0][0])
        return [f"{mark} {self._speech.formats.money(money)}".strip() for (mark, _code), money in told]
