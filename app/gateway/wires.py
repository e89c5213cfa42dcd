"""How do the bytes of a call reach a bank and come back? One connection each, straight on the program's event loop.

httpcore's usual way there is anyio, which takes a third of a call to connect. It also sends the head of a request and
its body one after the other; here they leave together, so that the bank is woken once.
"""
# ruff: noqa: ASYNC109 - the timeouts are httpcore's own arguments

import asyncio
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import httpcore
import httpx

from app.gateway.trust import is_loopback
from app.gateway.wire_end import WireEnd

_KEPT_SECONDS = 5.0
"""An unused connection is kept for so long, as httpx does."""
_NEXT_ADDRESS_SECONDS = 0.25
"""A host's next address is tried beside the one before when that is silent for so long (RFC 8305)."""
_AHEAD_SECONDS = 2.0
"""A connection that was opened ahead is used for so long."""


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

    async def end(self) -> WireEnd | None:
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
    def _opened(self) -> WireEnd | None:
        """Our end once the opening is done; None where nothing came of it, or the program stopped it."""
        return None if self.opening.cancelled() or self.opening.exception() else self.opening.result()


async def _opened(host: str, port: int) -> WireEnd:
    """Return our end of a new connection. Raises OSError."""
    # This computer answers or refuses at once: nothing to be tried beside it.
    patience = None if is_loopback(host) else _NEXT_ADDRESS_SECONDS
    loop = asyncio.get_running_loop()
    _, end = await loop.create_connection(WireEnd, host, port, happy_eyeballs_delay=patience)
    return end


async def _tried(host: str, port: int) -> WireEnd | None:
    try:
        return await _opened(host, port)
    except (OSError, ValueError):  # ValueError: a name that cannot be one
        return None  # whoever asks for it then opens it anew, and hears why that fails


class _Wire(httpcore.AsyncNetworkStream):
    """A connection. What is written leaves when the request is complete, which httpcore tells by writing nothing."""

    def __init__(self, end: WireEnd) -> None:
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


@contextmanager
def _trouble_as(error: type[Exception], timeout: type[Exception]) -> Iterator[None]:
    """Raise what happens to a connection as httpcore's own, without what was sent over it."""
    try:
        yield
    except TimeoutError as trouble:
        raise timeout from trouble
    except OSError as trouble:  # also every failure of TLS
        raise error from trouble
