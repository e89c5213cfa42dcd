"""What came over one connection and was not taken yet, may more be sent, and how did it end?"""

import asyncio
import ssl
from selectors import EVENT_READ, DefaultSelector
from typing import Any

_MOST_UNTAKEN = 65_536
"""So many bytes may lie here; more stay with the system, which stops the other side."""


class WireEnd(asyncio.Protocol):
    """Our end of a connection: what has come and was not taken yet, whether more may be sent, and how it ended."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self._came = bytearray()
        self._is_over = False
        self._failure: Exception | None = None
        self._awaited: asyncio.Future[None] | None = None
        self._stands_since = 0.0
        self._has_room = asyncio.Event()
        self._has_room.set()

    @property
    def age(self) -> float:
        """Return for how many seconds the connection stands."""
        return asyncio.get_running_loop().time() - self._stands_since

    @property
    def has_news(self) -> bool:
        """Tell whether bytes wait to be taken, or none will come any more."""
        return bool(self._came) or self._is_over

    @property
    def is_touched(self) -> bool:
        """Tell whether the other side has spoken or left, as far as the loop or the system knows."""
        return self.has_news or _is_readable(self.transport.get_extra_info("socket"))

    async def news(self) -> None:
        """Return when there is news."""
        if not self.has_news:
            self._awaited = asyncio.get_running_loop().create_future()
            await self._awaited

    def take(self, most: int) -> bytes:
        """Return the next bytes, none at the end. Raises the OSError the connection ended in."""
        if not self._came and self._failure is not None:
            raise self._failure
        taken = bytes(self._came[:most])
        del self._came[:most]
        if len(self._came) <= _MOST_UNTAKEN:
            self.transport.resume_reading()
        return taken

    async def send(self, parts: list[bytes]) -> None:
        """Return when they are on their way. Raises OSError."""
        self._check_open()
        self.transport.writelines(parts)
        await self._has_room.wait()
        self._check_open()

    async def secure(self, context: ssl.SSLContext, host: str | None) -> None:
        """Go on over TLS. Raises OSError, also where the other side spoke in the clear before."""
        if self.has_news:  # it would be read later as if it had come secured
            raise ConnectionResetError
        secured = await asyncio.get_running_loop().start_tls(self.transport, self, context, server_hostname=host)
        if secured is None:  # the other side left at that very moment
            raise ConnectionResetError
        self.transport = secured

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - what the loop's own typing leaves open
        self.transport = transport
        self._stands_since = asyncio.get_running_loop().time()

    def data_received(self, data: bytes) -> None:
        self._came += data
        if len(self._came) > _MOST_UNTAKEN:
            self.transport.pause_reading()
        self._tell()

    def eof_received(self) -> None:
        self._is_over = True
        self._tell()

    def connection_lost(self, failure: Exception | None) -> None:
        self._is_over, self._failure = True, failure
        self._has_room.set()
        self._tell()

    def pause_writing(self) -> None:
        self._has_room.clear()

    def resume_writing(self) -> None:
        self._has_room.set()

    def _check_open(self) -> None:
        if self._is_over:
            raise self._failure or ConnectionResetError

    def _tell(self) -> None:
        if self._awaited is not None and not self._awaited.done():
            self._awaited.set_result(None)


def _is_readable(socket: Any) -> bool:
    """Tell whether the system holds something of this connection the loop has not looked at, its end as well."""
    number = -1 if socket is None else socket.fileno()  # a lost connection has none any more
    if number < 0:
        return True
    with DefaultSelector() as look:
        look.register(number, EVENT_READ)
        return bool(look.select(0))
