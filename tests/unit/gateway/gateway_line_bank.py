"""A bank on a real socket of this computer that behaves as badly as a test wants."""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace

from gateway_aids import CARD_NUMBER, run

from app.domain.bank_call import BankCall
from app.domain.errors import GatewayFailure
from app.domain.trusted_roots import TrustedRoots
from app.gateway.calls import Body, Call, Reply
from app.gateway.transport import Transport

CONTENT = f"pan={CARD_NUMBER}".encode()
CHARGE = Call("POST", "/charge", 10, Body(CONTENT, "application/x-www-form-urlencoded"), fresh=True)
HASTY = replace(CHARGE, deadline=1.0)  # for a bank that never answers; the others get all the time they need
QUESTION = Call("POST", "/status", 10, Body(b"orderId=1", "application/x-www-form-urlencoded"))

Behaviour = Callable[["LineBank"], Awaitable[None]]


@dataclass
class LineBank:
    """One connection as the bank's end sees it; counts what arrived over all of them."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    arrived: list[bytes]

    async def request(self) -> None:
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0] or b"0")
        self.arrived.append(head + await self.reader.readexactly(length))

    async def say(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    def reset(self) -> None:
        linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"  # close with a reset instead of a farewell
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()


@dataclass
class Ear:
    """Hears what the connection light would show."""

    seconds: list[float] = field(default_factory=list)
    silences: list[str] = field(default_factory=list)
    rejections: int = 0
    calls: list[BankCall] = field(default_factory=list)

    def answered(self, seconds: float, date: str) -> None:
        self.seconds.append(seconds)

    def silent(self, reason: str) -> None:
        self.silences.append(reason)

    def rejected(self) -> None:
        self.rejections += 1

    def spoke(self, call: BankCall) -> None:
        self.calls.append(call)


@dataclass
class Outcome:
    replies: list[Reply | GatewayFailure]
    arrived: list[bytes]
    connections: int
    ear: Ear

    @property
    def reply(self) -> Reply | GatewayFailure:
        return self.replies[0]


def over_the_line(
    behaviour: Behaviour,
    *calls: Call,
    tls: ssl.SSLContext | None = None,
    roots: TrustedRoots | None = None,
    scheme: str = "",
) -> Outcome:
    """Send the calls one after the other to a bank that behaves like this on every connection."""

    async def whole() -> Outcome:
        outcome = Outcome([], [], 0, Ear())
        ends: list[asyncio.Task[None] | None] = []

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            outcome.connections += 1
            ends.append(asyncio.current_task())
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await behaviour(LineBank(reader, writer, outcome.arrived))
            writer.transport.abort()

        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
        port = server.sockets[0].getsockname()[1]
        address = f"{scheme or ('https' if tls else 'http')}://localhost:{port}/base"
        transport = Transport(address, outcome.ear, roots=roots or TrustedRoots())
        for call in calls or (CHARGE,):
            try:
                outcome.replies.append(await transport.send(call))
            except GatewayFailure as failure:
                outcome.replies.append(failure)
        await transport.close()
        server.close()
        for end in filter(None, ends):
            end.cancel()
        await asyncio.gather(*filter(None, ends), return_exceptions=True)
        return outcome

    return run(whole())


def answering(*parts: bytes, pause: float = 0, then_wait: bool = False) -> Behaviour:
    async def behave(line: LineBank) -> None:
        await line.request()
        for part in parts:
            await line.say(part)
            await asyncio.sleep(pause)
        if then_wait:
            await asyncio.sleep(30)

    return behave


def reply_bytes(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
