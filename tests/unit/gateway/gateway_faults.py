"""Twenty-four ways a network and a bank can fail, and what each one proves about a request."""

import asyncio
import gzip
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from gateway_line_bank import LineBank, reply_bytes

from app.domain.errors import AnswerLost, BankBusy, BankFault, CredentialsRejected, GatewayFailure, NotSent
from app.domain.trusted_roots import TrustedRoots
from tests.certificates import CertificateFiles

LONG = b'{"errorCode":"0"}' + b" " * 10_000_000


@dataclass
class FaultyBank:
    """Where a gateway is aimed at, what it believes there, and what has arrived."""

    address: str = ""
    roots: TrustedRoots = field(default_factory=TrustedRoots)
    arrived: list[bytes] = field(default_factory=list)
    """Requests that came whole."""
    elsewhere: list[bytes] = field(default_factory=list)
    """What reached another host."""


Behaviour = Callable[[LineBank], Awaitable[None]]
ELSEWHERE = b"elsewhere.invalid"


@dataclass
class LineBankWithNeighbour(LineBank):
    """A line on which the name of the other host becomes its address."""

    neighbour: bytes

    async def say(self, data: bytes) -> None:
        await super().say(data.replace(ELSEWHERE, self.neighbour))


@dataclass(frozen=True)
class Fault:
    """One fault. `proves` is the failure every call must end in."""

    behaviour: Behaviour | None
    proves: type[GatewayFailure]
    place: str = "plain"
    """Where the bank is: "plain", "tls", "untrusted", "plain-on-tls", "silent-tls", "refused", "unknown-name"."""
    hasty: bool = False
    """Whether the fault only ends with the deadline, which is then short."""


def _answers(*parts: bytes, pause: float = 0, then_waits: bool = False) -> Behaviour:
    async def behave(line: LineBank) -> None:
        await line.request()
        for part in parts:
            await line.say(part)
            await asyncio.sleep(pause)
        if then_waits:
            await asyncio.sleep(30)

    return behave


def _status(line: str, *headers: str, body: bytes = b"") -> Behaviour:
    return _answers(reply_bytes(body, line, *headers))


async def _speaks_plainly(line: LineBank) -> None:
    await line.say(reply_bytes(b"This port speaks TLS, they said.", "400 Bad Request"))
    await asyncio.sleep(30)


async def _resets_mid_request(line: LineBank) -> None:
    await line.reader.readuntil(b"\r\n")
    line.reset()


async def _resets_after_request(line: LineBank) -> None:
    await line.request()
    line.reset()


def _redirects(code: str, target: str) -> Behaviour:
    return _status(code, f"Location: {target}")


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
PACKED = "Content-Encoding: gzip"

FAULTS: dict[str, Fault] = {
    "the name is unknown": Fault(None, NotSent, "unknown-name", hasty=True),
    "the connection is refused": Fault(None, NotSent, "refused"),
    "TLS never answers": Fault(None, NotSent, "silent-tls", hasty=True),
    "plain HTTP on the secure port": Fault(_speaks_plainly, NotSent, "plain-on-tls"),
    "a certificate nobody can believe": Fault(_answers(b""), NotSent, "untrusted"),
    "reset while the request is sent": Fault(_resets_mid_request, AnswerLost),
    "reset after the request": Fault(_resets_after_request, AnswerLost),
    "closed without an answer": Fault(_answers(), AnswerLost),
    "the answer comes too late": Fault(_answers(then_waits=True), AnswerLost, hasty=True),
    "the answer drips": Fault(_answers(HEAD, *[b"X: y\r\n"] * 200, pause=0.04), AnswerLost, hasty=True),
    "cut off before its length": Fault(_answers(HEAD + b'Content-Length: 99\r\n\r\n{"orderStatus":2'), AnswerLost),
    "cut off in a chunk": Fault(_answers(HEAD + b"Transfer-Encoding: chunked\r\n\r\n9\r\n{}"), AnswerLost),
    "no HTTP at all": Fault(_answers(b"SSH-2.0-OpenSSH\r\n\r\n"), AnswerLost),
    "an endless header": Fault(_answers(HEAD + b"X: " + b"y" * 300_000 + b"\r\n\r\n"), AnswerLost),
    "ten megabytes": Fault(_answers(reply_bytes(LONG)), AnswerLost),
    "packed and broken": Fault(_status("200 OK", PACKED, body=b"no gzip"), AnswerLost),
    "a packed bomb": Fault(_status("200 OK", PACKED, body=gzip.compress(bytes(50_000_000))), AnswerLost),
    "a page of HTML": Fault(_status("200 OK", body=b"<html>Maintenance</html>"), AnswerLost),
    "no content": Fault(_status("204 No Content"), AnswerLost),
    "an empty answer": Fault(_status("200 OK"), AnswerLost),
    "moved to another host": Fault(
        _redirects("307 Temporary Redirect", f"http://{ELSEWHERE.decode()}/collect"), AnswerLost
    ),
    "moved on the same host": Fault(_redirects("302 Found", "/payment/rest/other.do"), AnswerLost),
    "too many requests": Fault(_status("429 Too Many Requests", "Retry-After: 9", body=b"{}"), BankBusy),
    "a fault of the bank": Fault(_status("500 Internal Server Error", body=b"{}"), BankFault),
    "a gateway of the bank without its bank": Fault(_status("502 Bad Gateway", body=b"<html>"), BankFault),
    "the bank is busy mending itself": Fault(_status("503 Service Unavailable"), BankFault),
    "the bank's own deadline": Fault(_status("504 Gateway Timeout"), BankFault),
    "who are you": Fault(_status("401 Unauthorized", body=b'"Unauthorized"'), CredentialsRejected),
    "you may not": Fault(_status("403 Forbidden", body=b"<html>"), CredentialsRejected),
}


@asynccontextmanager
async def bank_with(fault: Fault, good: CertificateFiles, bad: CertificateFiles) -> AsyncIterator[FaultyBank]:
    """Serve this fault on every connection until the block ends."""
    bank = FaultyBank()
    lines: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        lines.add(task)
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            if fault.behaviour is None:
                await asyncio.sleep(30)
            else:
                neighbour = b"127.0.0.1:%d" % other.sockets[0].getsockname()[1]
                await fault.behaviour(LineBankWithNeighbour(reader, writer, bank.arrived, neighbour))
        writer.transport.abort()

    async def collect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        bank.elsewhere.append(await reader.read(1))
        writer.close()

    context: ssl.SSLContext | None = None
    if fault.place in ("tls", "untrusted"):
        files = bad if fault.place == "untrusted" else good
        context, bank.roots = files.server_context(), files.believed
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    other = await asyncio.start_server(collect, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: refused
        bank.address = {
            "plain": f"http://127.0.0.1:{port}",
            "refused": f"http://127.0.0.1:{taken.getsockname()[1]}",
            "unknown-name": "https://no-such-bank.invalid",
        }.get(fault.place, f"https://localhost:{port}")
        try:
            yield bank
        finally:
            server.close()
            other.close()
            for line in lines:
                line.cancel()
            await asyncio.gather(*lines, return_exceptions=True)
