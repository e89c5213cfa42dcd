"""What was said to the banks since the program started, for whoever helps. In memory alone, the newest of it."""

from collections.abc import Sequence

from app.domain.bank_call import BankCall, HeardCall
from app.domain.identifiers import ProfileName
from app.domain.order import Order
from app.services.ports import Clock

_MOST = 1000


class BankCalls:
    """Hears every call for as long as the till is open.

    It is told of them straight and not by an event: they are many, and nobody else wants to know. What is kept of a
    call was chosen field by field where it was made.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: dict[int, HeardCall] = {}
        self._newest: dict[tuple[ProfileName, frozenset[str]], int] = {}
        self._heard = 0

    def about(self, order: Order) -> Sequence[HeardCall]:
        """Return the calls that name this order, oldest first."""
        return [each for each in self._kept.values() if each.is_about(order)]

    def hear(self, profile: ProfileName, call: BankCall) -> None:
        """Keep what may be read of a call to this bank."""
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
