"""How do the bytes of a call reach a bank and come back? One connection each, straight on the program's event loop.

httpcore's usual way there is anyio, which takes a third of a call to connect. It also sends the head of a request and
its body one after the other; here they leave together, so that the bank is woken once.
"""
# ruff: noqa: ASYNC109 - the timeouts are httpcore's own arguments

import asyncio
import select
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import httpcore
import httpx

from app.gateway.trust import is_loopback

_KEPT_SECONDS = 5.0
"""An unused connection is kept for so long, as httpx does."""
_NEXT_ADDRESS_SECONDS = 0.25
"""A host's next address is tried beside the one before when that is silent for so long (RFC 8305)."""
_AHEAD_SECONDS = 2.0
"""A connection that was opened ahead is used for so long."""
_MOST_UNTAKEN = 65_536
"""So many bytes may lie here; more stay with the system, which stops the other side."""


class Lane(httpx.AsyncHTTPTransport):
    """Connections to one bank that are opened in our own way; nothing is tried twice."""

    def __init__(self, context: ssl.SSLContext, connections: int, keeps: int) -> None:
        super().__init__(verify=context, trust_env=False)
        self._wires = Wires()
        # httpx itself has no word for how a connection is opened, httpcore beneath it has.
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=connections,
            max_keepalive_connections=keeps,
            keepalive_expiry=_KEPT_SECONDS,
            retries=0,
            network_backend=self._wires,
        )

    def open_ahead(self, host: str, port: int) -> None:
        """Begin to open the connection of the next call."""
        self._wires.open_ahead(host, port)

    async def aclose(self) -> None:
        await self._wires.close()
        await super().aclose()


class Wires(httpcore.AsyncNetworkBackend):
    """Opens connections, one of them ahead of its call where that was wished."""

    def __init__(self) -> None:
        self._ahead: _Ahead | None = None

    def open_ahead(self, host: str, port: int) -> None:
        """Begin to open the connection that is asked for next; nobody hears of it when that fails."""
        if self._ahead is not None:
            if not self._ahead.is_old:
                return
            self._ahead.drop()
        self._ahead = _Ahead(host, port)

    async def close(self) -> None:
        """Close what was opened ahead and never asked for."""
        if self._ahead is not None:
            self._ahead.drop()
            await asyncio.gather(self._ahead.opening, return_exceptions=True)
            self._ahead = None

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Return a connection nothing was sent over. Raises httpcore's ConnectError and ConnectTimeout.

        The last two arguments are httpcore's; nobody here asks it for them.
        """
        with _trouble_as(httpcore.ConnectError, httpcore.ConnectTimeout):
            async with asyncio.timeout(timeout):
                ahead, self._ahead = self._ahead, None
                end = None if ahead is None else await ahead.end()
                return _Wire(end or await _opened(host, port))


class _Ahead:
    """A connection that is opened before it is asked for."""

    def __init__(self, host: str, port: int) -> None:
        self.opening = asyncio.get_running_loop().create_task(_tried(host, port))

    @property
    def is_old(self) -> bool:
        """Tell whether the other side may have grown tired of it, since it stands; one that was not to be had is."""
        return self.opening.done() and ((end := self._opened) is None or end.age > _AHEAD_SECONDS)

    async def end(self) -> "_End | None":
        """Return our end of it, None when it was not to be had, is old, or the other side has left or spoken."""
        end = await self.opening
        if end is None or not (self.is_old or end.is_touched):
            return end
        end.transport.abort()
        return None

    def drop(self) -> None:
        """Close it, or stop opening it."""
        if not self.opening.cancel() and (end := self._opened) is not None:
            end.transport.abort()

    @property
    def _opened(self) -> "_End | None":
        """Our end once the opening is done; None where nothing came of it, or the program stopped it."""
        return None if self.opening.cancelled() or self.opening.exception() else self.opening.result()


async def _opened(host: str, port: int) -> "_End":
    """Return our end of a new connection. Raises OSError."""
    # This computer answers or refuses at once: nothing to be tried beside it.
    patience = None if is_loopback(host) else _NEXT_ADDRESS_SECONDS
    loop = asyncio.get_running_loop()
    _, end = await loop.create_connection(_End, host, port, happy_eyeballs_delay=patience)
    return end


async def _tried(host: str, port: int) -> "_End | None":
    try:
        return await _opened(host, port)
    except (OSError, ValueError):  # ValueError: a name that cannot be one
        return None  # whoever asks for it then opens it anew, and hears why that fails


class _Wire(httpcore.AsyncNetworkStream):
    """A connection. What is written leaves when the request is complete, which httpcore tells by writing nothing."""

    def __init__(self, end: "_End") -> None:
        self._end = end
        self._unsent: list[bytes] = []

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:
            self._unsent.append(buffer)
        else:
            await self._send(timeout)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        await self._send(timeout)
        with _trouble_as(httpcore.ReadError, httpcore.ReadTimeout):
            async with asyncio.timeout(timeout):
                await self._end.news()
            return self._end.take(max_bytes)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Return the same connection, secured. Raises ConnectError and ConnectTimeout; it is closed then."""
        try:
            with _trouble_as(httpcore.ConnectError, httpcore.ConnectTimeout):
                async with asyncio.timeout(timeout):
                    await self._end.secure(ssl_context, server_hostname)
        except BaseException:
            self._end.transport.abort()
            raise
        return self

    async def aclose(self) -> None:
        self._end.transport.abort()
        await asyncio.sleep(0)  # the socket is closed in the loop's next turn

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks for: whether the other side has spoken or left meanwhile, and of TLS."""
        if info == "is_readable":
            return self._end.is_touched
        return self._end.transport.get_extra_info(info)

    async def _send(self, timeout: float | None) -> None:
        if not self._unsent:
            return
        parts, self._unsent = self._unsent, []
        with _trouble_as(httpcore.WriteError, httpcore.WriteTimeout):
            async with asyncio.timeout(timeout):
                await self._end.send(parts)


class _End(asyncio.Protocol):
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


@contextmanager
def _trouble_as(error: type[Exception], timeout: type[Exception]) -> Iterator[None]:
    """Raise what happens to a connection as httpcore's own, without what was sent over it."""
    try:
        yield
    except TimeoutError as trouble:
        raise timeout from trouble
    except OSError as trouble:  # also every failure of TLS
        raise error from trouble


def _is_readable(socket: Any) -> bool:
    """Tell whether the system holds something of this connection the loop has not looked at, its end as well."""
    number = -1 if socket is None else socket.fileno()  # a lost connection has none any more
    if number < 0:
        return True
    if not hasattr(select, "poll"):  # Windows, where select takes any socket
        return bool(select.select([number], [], [], 0)[0])
    look = select.poll()
    look.register(number, select.POLLIN)
    return bool(look.poll(0))
