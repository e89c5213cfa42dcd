"""A printer behind a device file, a serial port or a share: written to in a thread that always comes back."""

import asyncio
import os
import select
import stat
from time import monotonic

_PIECE = 4_096
_NOT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
"""Where the system has it (not on Windows): a printer without paper may hold a waiting write for ever."""
_BYTES_AS_THEY_ARE = getattr(os, "O_BINARY", 0)


class DeviceLine:
    """An open device. Nothing is made where there is none: a mistyped path is no new file."""

    def __init__(self, number: int, patience: float, answers: bool) -> None:
        self._number = number
        self._patience = patience
        self.answers = answers

    @classmethod
    async def open(cls, path: str, patience: float) -> "DeviceLine":
        """Return the open device. Raises OSError."""
        number, answers = await asyncio.to_thread(_open, path)
        return cls(number, patience, answers)

    async def write(self, data: bytes) -> None:
        await asyncio.to_thread(self._write, data)

    async def read(self, seconds: float) -> bytes:
        return await asyncio.to_thread(self._read, seconds)

    async def close(self) -> None:
        os.close(self._number)

    def _write(self, data: bytes) -> None:
        left, until = memoryview(data), monotonic() + self._patience
        while left:
            try:
                written = os.write(self._number, left[:_PIECE])
            except BlockingIOError:
                written = 0
            if written:
                left, until = left[written:], monotonic() + self._patience
                continue
            seconds = until - monotonic()
            if seconds <= 0:
                raise TimeoutError
            select.select((), (self._number,), (), seconds)

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
