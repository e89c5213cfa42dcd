"""A clock that tests move; sleeping moves it too, so nothing waits."""

import asyncio
from datetime import datetime, timedelta

from tests.makers import NOON


class FakeClock:
    def __init__(self, start: datetime = NOON) -> None:
        self._now = start
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self._now

    def forward(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.forward(seconds)
        await asyncio.sleep(0)
