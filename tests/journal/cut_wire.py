"""A wire to the database that is cut at the worst moment."""

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, cast

from msgspec.structs import replace

from app.journal.postgres.address import JournalAddress
from app.journal.postgres.journal import PostgresJournal


class CutWire:
    """Passes everything on, until it is told to be cut at the next commit: once, in one of three ways.

    "before": the commit never arrives and the server hears that the till is gone. "silent": it never arrives and the
    server hears nothing. "after": it arrives, and the answer is lost.
    """

    def __init__(self, real: Path) -> None:
        self._real = real
        self._lines: set[asyncio.Task[None]] = set()
        self._held: list[asyncio.StreamWriter] = []
        self._deaf: set[asyncio.StreamWriter] = set()
        self.cut: str | None = None
        self.at_the_cut: Callable[[], None] = lambda: None
        """What else happens at that moment."""
        self.is_down = False

    def lead_to(self, address: JournalAddress) -> None:
        """Lead every connection from now on to another server."""
        self._real = _socket_of(address)

    async def serve(self, till: asyncio.StreamReader, to_till: asyncio.StreamWriter) -> None:
        if self.is_down:
            to_till.close()
            return
        server, to_server = await asyncio.open_unix_connection(str(self._real))
        back = asyncio.create_task(_pass_on(server, to_till))
        self._lines.add(back)
        self._held.append(to_server)
        while data := await till.read(65536):
            if to_server in self._deaf:
                continue
            if b"COMMIT" in data and self.cut is not None:
                how, self.cut = self.cut, None
                self.at_the_cut()
                if how == "silent":
                    to_till.close()
                    return
                if how == "after":
                    back.cancel()
                    await asyncio.wait([back])
                    to_server.write(data)
                    await server.read(1)  # the commit is answered, and nobody hears it
                break
            to_server.write(data)
        to_till.close()
        to_server.close()

    def deafen(self) -> None:
        """Pass nothing on any more over the connections there are, and let nobody notice."""
        self._deaf.update(self._held)

    def drop(self) -> None:
        """Break every connection there is."""
        for held in self._held:
            held.close()

    async def end(self) -> None:
        for line in self._lines:
            line.cancel()
        for held in self._held:
            held.close()
        await asyncio.gather(*self._lines, return_exceptions=True)


@contextlib.asynccontextmanager
async def a_wire(address: JournalAddress) -> AsyncIterator[tuple[JournalAddress, CutWire]]:
    """Return an address behind which the wire lies, and the wire."""
    with tempfile.TemporaryDirectory(prefix="paydesk-wire-") as folder:
        wire = CutWire(_socket_of(address))
        socket = _socket_of(replace(address, host=folder))
        server = await asyncio.start_unix_server(wire.serve, str(socket))
        try:
            yield replace(address, host=folder), wire
        finally:
            server.close()
            await wire.end()


def _socket_of(address: JournalAddress) -> Path:
    return Path(address.host) / f".s.PGSQL.{address.port}"


def break_off(journal: PostgresJournal) -> None:
    """Break the connection a till writes over, as a network does: the server notices at once, the till later."""
    writer = cast(Any, journal._database._writer)
    if writer is not None and writer._transport is not None:
        writer._transport.abort()


async def _pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await source.read(65536):
            target.write(data)
        target.close()
