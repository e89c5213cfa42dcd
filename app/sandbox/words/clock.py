"""What time is it at the bank? The bank's clock can be moved, so nobody has to wait for an expiry."""

import time
from collections.abc import Callable


class BankClock:
    """Real time plus an offset; everything the bank does is timed by it."""

    def __init__(self, source: Callable[[], float] = time.time, offset_ms: int = 0) -> None:
        self._source = source
        self.offset_ms = offset_ms
        self._watchers: list[Callable[[], None]] = []

    def now(self) -> int:
        """Return the moment in milliseconds since 1970, the unit of the V1 replies."""
        return int(self._source() * 1000) + self.offset_ms

    def advance(self, seconds: float) -> None:
        """Move the clock forward; a bank's clock never goes back."""
        if seconds < 0:
            raise ValueError("The bank's clock can only be moved forward.")
        self.offset_ms += int(seconds * 1000)
        for watcher in self._watchers:
            watcher()

    def watch(self, watcher: Callable[[], None]) -> None:
        """Let somebody know whenever the clock was moved."""
        self._watchers.append(watcher)
