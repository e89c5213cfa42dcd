"""How do five seconds last until all looks of them are taken? The time is real; a scene may let sleepers sleep on."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from app.clock import SystemClock


class StageClock(SystemClock):
    """The moment is always the real one; only what somebody sleeps for waits while a scene holds it."""

    def __init__(self) -> None:
        self._flows = asyncio.Event()
        self._flows.set()

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        await self._flows.wait()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let nobody wake meanwhile."""
        self._flows.clear()
        try:
            yield
        finally:
            self._flows.set()
