"""What changed while nobody was at this till? Told once, to whoever comes."""

import importlib
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.concern import is_failed_refund
from app.domain.errors import JournalFailure
from app.domain.events import Event, OperationChanged, OperatorChanged, OrderChanged
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.presenters.message import Message
from app.presenters.presenter import Speech
from app.services.needs_attention import CameNear, NeedsAttention
from app.services.ports import Banks, Clock

if TYPE_CHECKING:
    from app.presenters.away_words import AwayWords

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
        since, ended, failed = absence.since, absence.ended, absence.refunds_failed
        return lambda speech: _words(speech, self._banks).message(since, ended, failed, near)

    def _over(self) -> Absence | None:
        since, ended, failed = self._since, tuple(self._ended.values()), len(self._refunds_failed)
        self._since, self._ended, self._refunds_failed = None, {}, set()
        return None if since is None else Absence(since, ended, failed)


def _words(speech: Speech, banks: Banks) -> "AwayWords":
    """Return the words, loaded with the first thing there is to tell."""
    words: AwayWords = importlib.import_module("app.presenters.away_words").AwayWords(speech, banks)
    return words
