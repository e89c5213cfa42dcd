"""A receipt printer on a socket: it burns the dots it is sent, cuts, kicks the drawer, and may misbehave."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from app.domain.receipt_printer import Raster

READY = {1: 0x12, 2: 0x12, 4: 0x12}
"""What a content printer answers to DLE EOT 1, 2 and 4."""


@dataclass
class Paper:
    """What came out: receipts as rows of dots, and what was done between them."""

    width: int = 0
    rows: bytearray = field(default_factory=bytearray)
    bands: list[int] = field(default_factory=list)
    """The heights of the bands, in dots."""
    acts: list[str] = field(default_factory=list)

    @property
    def picture(self) -> Raster:
        return Raster(self.width, bytes(self.rows))


class Mechanism:
    """Understands ESC/POS as far as it is needed here; anything else is a fault of whoever sent it."""

    def __init__(self, answers: dict[int, int] | None = None) -> None:
        self.answers = READY if answers is None else answers
        self.paper = Paper()
        self.asked: list[int] = []
        self._held = bytearray()

    def feed(self, data: bytes) -> bytes:
        """Do what is complete; returns what the printer answers."""
        self._held += data
        said = bytearray()
        while (length := self._first_command(said)) > 0:
            del self._held[:length]
        return bytes(said)

    @property
    def is_idle(self) -> bool:
        """Whether nothing begun is left unfinished."""
        return not self._held

    def _first_command(self, said: bytearray) -> int:
        held = self._held
        match bytes(held[:2]):
            case b"\x10\x04" if len(held) >= 3:
                self.asked.append(held[2])
                if held[2] in self.answers:
                    said.append(self.answers[held[2]])
                return 3
            case b"\x1b@":
                self.paper.acts.append("begin")
                return 2
            case b"\x1bd" if len(held) >= 3:
                self.paper.acts.append("feed")
                return 3
            case b"\x1bp" if len(held) >= 5:
                self.paper.acts.append("drawer")
                return 5
            case b"\x1dV" if len(held) >= 4:
                self.paper.acts.append("cut")
                return 4
            case b"\x1dv" if len(held) >= 8:
                return self._band()
            case start if len(start) < 2 or start in (b"\x10\x04", b"\x1bd", b"\x1bp", b"\x1dV", b"\x1dv"):
                return 0
            case start:
                raise AssertionError(f"no printer knows {start!r}")

    def _band(self) -> int:
        across, down = int.from_bytes(self._held[4:6], "little"), int.from_bytes(self._held[6:8], "little")
        length = 8 + across * down
        if len(self._held) < length:
            return 0
        assert self.paper.width in (0, across * 8), "all bands are equally wide"
        self.paper.width = across * 8
        self.paper.rows += self._held[8:length]
        self.paper.bands.append(down)
        return length


@dataclass
class FakePrinter:
    """One printer that listens. `closes_after` and `stops_after` count bytes of what it was sent."""

    mechanism: Mechanism
    closes_after: int | None = None
    stops_after: int | None = None
    address: str = ""
    visits: int = 0
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    _writers: list[asyncio.StreamWriter] = field(default_factory=list)
    _visitors: list["asyncio.Task[None]"] = field(default_factory=list)

    def take_call(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._visitors.append(asyncio.ensure_future(self.serve(reader, writer)))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.visits += 1
        self._writers.append(writer)
        taken = 0
        try:
            while data := await reader.read(512):
                taken += len(data)
                writer.write(self.mechanism.feed(data))
                if self.closes_after is not None and taken >= self.closes_after:
                    writer.transport.abort()
                    return
                if self.stops_after is not None and taken >= self.stops_after:
                    return  # reads no more, and stays on the line
            self.ended.set()
        except ConnectionError:
            pass

    async def leave(self) -> None:
        for writer in self._writers:
            writer.transport.abort()
        await asyncio.gather(*self._visitors)


@asynccontextmanager
async def a_printer(
    answers: dict[int, int] | None = None, closes_after: int | None = None, stops_after: int | None = None
) -> AsyncIterator[FakePrinter]:
    """A printer at `address`; with `answers` {} it never says a word."""
    printer = FakePrinter(Mechanism(answers), closes_after, stops_after)
    server = await asyncio.start_server(printer.take_call, "127.0.0.1", 0, limit=1024)
    host, port = server.sockets[0].getsockname()
    printer.address = f"{host}:{port}"
    try:
        yield printer
    finally:
        await printer.leave()
        server.close()
