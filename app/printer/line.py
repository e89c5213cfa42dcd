"""The wire to a printer: what every kind of it can do, and the network one."""

import asyncio
import socket
from typing import Protocol

from app.domain.receipt_printer import NetworkPlace

_ON_THE_WAY = 16_384
"""Bytes the system may keep for us: with more of them a printer that stopped reading would not be noticed."""


class Line(Protocol):
    """One open wire. Every call raises OSError, and TimeoutError when the printer takes too long."""

    @property
    def answers(self) -> bool:
        """Whether it makes sense to wait for a printer's word on this wire."""
        ...

    async def write(self, data: bytes) -> None:
        """Return once the wire has taken all of it."""
        ...

    async def read(self, seconds: float) -> bytes:
        """Return what came, b"" when nothing did in that time or nothing will come any more."""
        ...

    async def close(self) -> None:
        """End it; never fails."""
        ...


class NetworkLine:
    """A printer in the network, over streams of the loop."""

    answers = True

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, patience: float) -> None:
        self._reader = reader
        self._writer = writer
        self._patience = patience
        # What was written has left this computer, not just Paydesk: a printer that reads no more is noticed.
        writer.transport.set_write_buffer_limits(high=0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _ON_THE_WAY)

    @classmethod
    async def open(cls, place: NetworkPlace, connect: float, patience: float) -> "NetworkLine":
        """Return a wire that is open within `connect` seconds, and takes something every `patience` seconds.

        Raises OSError, TimeoutError.
        """
        async with asyncio.timeout(connect):
            reader, writer = await asyncio.open_connection(place.host, place.port)
        return cls(reader, writer, patience)

    async def write(self, data: bytes) -> None:
        self._writer.write(data)
        async with asyncio.timeout(self._patience):
            await self._writer.drain()

    async def read(self, seconds: float) -> bytes:
        try:
            async with asyncio.timeout(seconds):
                return await self._reader.read(64)
        except TimeoutError:
            return b""

    async def close(self) -> None:
        # Not wait_closed(): a printer that reads no more would never let it return.
        if self._writer.transport.get_write_buffer_size():
            self._writer.transport.abort()
        else:
            self._writer.close()
