"""What was said to the banks since the program started, for whoever helps. In memory alone, the newest of it."""

from collections.abc import Sequence

from app.domain.bank_call import BankCall, HeardCall
from app.domain.events import BankCalled, Event
from app.domain.identifiers import ProfileName
from app.domain.order import Order
from app.services.ports import Clock
from app.services.publisher import Publisher

_MOST = 1000


class BankCalls:
    """Listens for as long as the till is open. What is kept of a call was chosen field by field where it was made."""

    def __init__(self, publisher: Publisher, clock: Clock) -> None:
        self._clock = clock
        self._kept: dict[int, HeardCall] = {}
        self._newest: dict[tuple[ProfileName, frozenset[str]], int] = {}
        self._heard = 0
        publisher.listen(self._on_event)

    def about(self, order: Order) -> Sequence[HeardCall]:
        """Return the calls that name this order, oldest first."""
        return [each for each in self._kept.values() if each.is_about(order)]

    def _on_event(self, event: Event) -> None:
        if isinstance(event, BankCalled):
            self._hear(event.profile, event.call)

    def _hear(self, profile: ProfileName, call: BankCall) -> None:
        now, place = self._clock.now(), (profile, call.keys)
        before = self._kept.get(self._newest.get(place, -1))
        if before is not None and before.is_repeated_by(profile, call):
            del self._kept[self._newest[place]]
            heard = HeardCall(profile, now, call, before.since, before.times + 1)
        else:
            heard = HeardCall(profile, now, call, now)
        self._heard += 1
        self._kept[self._heard] = heard
        self._newest[place] = self._heard
        if len(self._kept) > _MOST:
            self._forget_oldest()

    def _forget_oldest(self) -> None:
        number = next(iter(self._kept))
        gone = self._kept.pop(number)
        place = (gone.profile, gone.call.keys)
        if self._newest.get(place) == number:
            del self._newest[place]
