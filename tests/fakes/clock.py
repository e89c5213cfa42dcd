"""A clock that tests move; sleeping moves it too, so nothing waits."""

import asyncio
from datetime import datetime, timedelta

from tests.makers import NOON


class FakeClock:
    def __init__(self, start: datetime = NOON) -> None:
        self._now = start
        self._seconds = 0.0
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self._now

    def forward(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._seconds += seconds

    def seconds(self) -> float:
        """Return the seconds of a clock nobody sets."""
        return self._seconds

    def jump(self, seconds: float) -> None:
        """Set the clock on the wall, as a person or a time server does."""
        self._now += timedelta(seconds=seconds)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.forward(seconds)
        await asyncio.sleep(0)
