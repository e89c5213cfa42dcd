"""A printer behind a device file, a serial port or a share: written to in threads nobody waits for in the end.

A driver may hang in any call, for ever. Whoever prints hears of it in time, the program ends all the same, and the
device is closed by whoever is last to touch it.
"""

import asyncio
import os
import select
import stat
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from app.services.own_thread import SlowSteps

T = TypeVar("T")

_PIECE = 4_096
_A_MOMENT = 1.0
"""Seconds a call may take beside the time it waits for the printer."""
_NOT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
"""Where the system has it (not on Windows): a printer without paper may hold a waiting write for ever."""
_BYTES_AS_THEY_ARE = getattr(os, "O_BINARY", 0)
_CLOSED = -1


class DeviceLine:
    """An open device. Nothing is made where there is none: a mistyped path is no new file."""

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._number = _CLOSED
        self._steps = SlowSteps("receipt printer", self._let_go)
        self.answers = False

    @classmethod
    async def open(cls, path: str, connect: float, patience: float) -> "DeviceLine":
        """Return a device that is open within `connect` seconds, and takes something every `patience` seconds.

        Raises OSError, TimeoutError.
        """
        line = cls(patience)
        try:
            await line._do(partial(line._begin, path), connect)
        except BaseException:
            await line.close()
            raise
        return line

    async def write(self, data: bytes) -> None:
        left = memoryview(data)
        while left:
            left = left[await self._do(partial(self._write_some, left), self._patience + _A_MOMENT) :]

    async def read(self, seconds: float) -> bytes:
        return await self._do(partial(self._read, seconds), seconds + _A_MOMENT)

    async def close(self) -> None:
        await self._steps.clear_away()

    async def _do(self, step: Callable[[], T], seconds: float) -> T:
        """Return what the step returns. Raises TimeoutError after so many seconds: no other step follows then."""
        async with asyncio.timeout(seconds):
            return await self._steps.do(step)

    def _begin(self, path: str) -> None:
        self._number, self.answers = _open(path)

    def _let_go(self) -> None:
        if self._number != _CLOSED:
            os.close(self._number)

    def _write_some(self, left: memoryview) -> int:
        """Return how many bytes were taken; none as soon as there is room for some."""
        try:
            return os.write(self._number, left[:_PIECE])
        except BlockingIOError:
            _, ready, _ = select.select((), (self._number,), (), self._patience)
        if not ready:
            raise TimeoutError
        return 0

    def _read(self, seconds: float) -> bytes:
        ready, _, _ = select.select((self._number,), (), (), seconds)
        return os.read(self._number, 64) if ready else b""


def _open(path: str) -> tuple[int, bool]:
    """Return the open device, and whether a printer can answer on it: a character device that may be read."""
    flags = _NOT_WAITING | _BYTES_AS_THEY_ARE
    if _NOT_WAITING and _is_character_device(path):
        try:
            return os.open(path, os.O_RDWR | flags), True
        except PermissionError:
            pass  # it may still be written to
    return os.open(path, os.O_WRONLY | flags), False


def _is_character_device(path: str) -> bool:
    return stat.S_ISCHR(os.stat(path).st_mode)
