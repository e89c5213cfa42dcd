"""At which moments can a till die? Around every write to its journal, and within every call to its bank.

Its disk can also be full, from one of those writes on.
"""

import os
import signal
from collections.abc import Callable
from typing import Any, TypeVar

import apsw
import httpcore

from app.gateway import wires
from app.journal import database

T = TypeVar("T")

_PIECES = 6
"""So many a request leaves in, wherever its head ends."""


class Fate:
    """Counts the moments and the writes of one run of a till, and strikes at one of them."""

    def __init__(self, dies_at: int | None, full_at: int | None = None) -> None:
        self._dies_at = dies_at
        self.full_at = full_at
        self.counts = False
        self.passed = 0
        self.writes = 0

    def reach(self) -> None:
        """Pass a moment, or die at it."""
        if not self.counts:
            return
        self.passed += 1
        if self.passed == self._dies_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def write(self) -> None:
        """Note a write. Raises what SQLite raises when the disk is full."""
        self.writes += self.counts
        if self.counts and self.full_at is not None and self.writes >= self.full_at:
            raise apsw.FullError("the disk is full")


def let_fate_in(fate: Fate) -> None:
    """Let it strike in this program from now on: in the journal's transactions, and on the line to the bank."""
    whole = database._in_transaction

    def in_transaction(connection: apsw.Connection, work: Callable[[apsw.Connection], T]) -> T:
        def working(opened: apsw.Connection) -> T:
            result = work(opened)
            fate.write()
            fate.reach()  # written, and not committed
            return result

        fate.reach()
        result = whole(connection, working)
        fate.reach()  # committed, and nobody has heard of it
        return result

    database._in_transaction = in_transaction
    wires.Wires = lambda: _Network(fate)  # type: ignore[assignment,misc]


class _Network(wires.Wires):
    """The way to the bank, with a moment before and after each connection."""

    def __init__(self, fate: Fate) -> None:
        super().__init__()
        self._fate = fate

    async def connect_tcp(self, *where: Any, **how: Any) -> httpcore.AsyncNetworkStream:
        self._fate.reach()
        stream = await super().connect_tcp(*where, **how)
        self._fate.reach()
        return _Stream(stream, self._fate)


class _Stream(httpcore.AsyncNetworkStream):
    """One connection. A request leaves in pieces, the beginning of its answer comes in halves; a moment after each.

    In how many pieces the rest of an answer comes is chance, so it has no moments: a seed must mean the same again.
    """

    def __init__(self, stream: httpcore.AsyncNetworkStream, fate: Fate) -> None:
        self._stream = stream
        self._fate = fate
        self._request = b""
        self._answer_begins = False
        self._unread = b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - theirs
        self._request += buffer
        if buffer:
            return
        request, self._request = self._request, b""
        piece = max(1, -(-len(request) // _PIECES))
        for start in range(0, len(request), piece):
            await self._stream.write(request[start : start + piece], timeout)
            await self._stream.write(b"", timeout)  # it leaves now
            self._fate.reach()
        self._answer_begins = True

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - theirs
        if self._unread:
            rest, self._unread = self._unread, b""
            self._fate.reach()
            return rest
        came = await self._stream.read(max_bytes, timeout)
        if not self._answer_begins:
            return came
        self._answer_begins = False
        half = (len(came) + 1) // 2
        self._unread = came[half:]
        self._fate.reach()
        return came[:half]

    async def aclose(self) -> None:
        await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
