"""The real time, behind the port the services wait on."""

import asyncio
from datetime import UTC, datetime


class SystemClock:
    """Implements `ports.Clock` with this computer's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
