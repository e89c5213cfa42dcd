"""How fast a bank is asked: so many questions at once, so many a second, and fewer while it says it is busy.

Only questions have a budget. What moves money never waits behind them.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiolimiter import AsyncLimiter

from app.domain.profile import RequestBudget

HELD_BACK_SECONDS = 60.0
STEP_SECONDS, STEP = 10.0, 0.1  # how the pace comes back: a tenth of the full one every ten seconds
SLOWEST = 1 / 16  # of the full pace; a bank that stays busy must not make one question last for minutes


class Budget:
    """The turns of the questions to one bank, in the order they came; evenly spaced, so that no second holds more."""

    def __init__(self, allowed: RequestBudget) -> None:
        self._places = asyncio.Semaphore(allowed.at_once)
        self._full = allowed.per_second
        self._share = 1.0
        self._slowed_at = self._next_step = float("-inf")
        self._pace = self._at_share()

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[float]:
        """Wait for a free place and for the pace; gives the moment of the turn, by the loop's clock."""
        async with self._places:
            await self._recover()
            await self._pace.acquire()
            yield _now()

    async def slow_down(self, asked_at: float) -> None:
        """Halve the pace: the bank said that it is busy. What was asked before the last time says nothing new."""
        if asked_at < self._slowed_at:
            return
        self._slowed_at = _now()
        self._next_step = self._slowed_at + HELD_BACK_SECONDS
        await self._go_at(max(self._share / 2, SLOWEST))

    async def _recover(self) -> None:
        late = _now() - self._next_step
        if self._share >= 1 or late < 0:
            return
        steps = 1 + int(late // STEP_SECONDS)
        self._next_step += steps * STEP_SECONDS
        await self._go_at(min(self._share + steps * STEP, 1.0))

    async def _go_at(self, share: float) -> None:
        """Change the pace. The question before counts for the new one; those who wait already keep theirs."""
        self._share = share
        self._pace = self._at_share()
        await self._pace.acquire()  # a new one has room for one: this never waits

    def _at_share(self) -> AsyncLimiter:
        return AsyncLimiter(1, 1 / (self._full * self._share))


def _now() -> float:
    return asyncio.get_running_loop().time()
