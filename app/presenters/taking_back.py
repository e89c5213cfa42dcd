"""May an act on money still be taken back? Where the shop wants it, some seconds pass before it leaves."""

from collections.abc import Callable
from math import ceil

from app.domain.identifiers import OrderNumber
from app.services.ports import Clock

UNDO_SECONDS = 5
_STEP = 0.2
"""Seconds after which somebody's wish to take it back is seen."""


class _Wait:
    """One act that waits; one begun after it was taken back is another."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        self.is_hurried = False


class TakingBack:
    """The acts that wait to leave, one for each order; nothing of them was sent."""

    def __init__(self, clock: Clock, seconds: Callable[[], int], changed: Callable[[], None]) -> None:
        """`seconds` says how long an act waits, 0 for not at all; `changed` draws how many are left."""
        self._clock = clock
        self._seconds = seconds
        self._changed = changed
        self._waits: dict[OrderNumber, _Wait] = {}

    def left(self, number: OrderNumber) -> int:
        """Return how many seconds are left to take back the act on this order, 0 where none waits."""
        wait = self._waits.get(number)
        return 0 if wait is None else wait.seconds

    def take_back(self, number: OrderNumber) -> bool:
        """Keep the act on this order from leaving; tell whether there was one."""
        was_waiting = self._waits.pop(number, None) is not None
        self._changed()
        return was_waiting

    def take_all_back(self) -> None:
        """Keep all of them from leaving: somebody else comes to work, and acts are done in nobody else's name."""
        self._waits.clear()
        self._changed()

    def let_leave(self) -> None:
        """Let all of them leave at once, and what is begun from now on: the program ends, and they were asked for."""
        self._seconds = lambda: 0
        for wait in self._waits.values():
            wait.is_hurried = True

    async def leaves(self, number: OrderNumber) -> bool:
        """Wait as long as it may be taken back; tell whether it may leave now."""
        whole = self._seconds()
        if not whole:
            return True
        wait = self._waits[number] = _Wait(whole)
        self._changed()
        for steps in range(round(whole / _STEP), 0, -1):
            if (seconds := ceil(steps * _STEP)) != wait.seconds:
                wait.seconds = seconds
                self._changed()
            await self._clock.sleep(_STEP)
            if self._waits.get(number) is not wait:
                return False
            if wait.is_hurried:
                break
        del self._waits[number]
        return True
