"""How bytes travel, over real sockets: requests leave whole, and a connection the bank has left is not used again."""

import asyncio
import selectors
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import httpcore
import pytest
from gateway_aids import run
from gateway_line_bank import CHARGE, QUESTION, LineBank, over_the_line, reply_bytes

from app.domain.errors import NotSent
from app.domain.trusted_roots import TrustedRoots
from app.gateway import wire_end, wires
from app.gateway.calls import Body, Call, Reply
from app.gateway.transport import Transport
from app.gateway.trust import tls_context
from app.gateway.wire_end import WireEnd
from tests.certificates import CertificateFiles, certificate_files

ANSWER = reply_bytes(b'{"errorCode":"0"}')
COMPLAINT = reply_bytes(b"{}", "408 Request Timeout", "Connection: close")


class PacketBank(asyncio.Protocol):
    """Notes what came at one go, and answers once the body is there."""

    def __init__(self, packets: list[bytes], content: bytes) -> None:
        self._packets = packets
        self._content = content

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._packets.append(data)
        if data.endswith(self._content):
            self._transport.write(ANSWER)


@pytest.mark.parametrize("call", [QUESTION, CHARGE])
def test_head_and_body_of_a_request_leave_at_one_go(call: Call) -> None:
    assert call.body is not None
    content = call.body.content

    async def whole() -> list[bytes]:
        packets: list[bytes] = []
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: PacketBank(packets, content), "127.0.0.1", 0)
        transport = Transport(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        await transport.send(call)
        await transport.close()
        server.close()
        return packets

    (packet,) = run(whole())
    assert packet.startswith(b"POST")
    assert packet.endswith(b"\r\n\r\n" + content)


@pytest.mark.parametrize(
    ("complains", "leaves"), [(False, True), (True, True), (True, False)], ids=["leaves", "both", "complains"]
)
@pytest.mark.parametrize("secured", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("looks", [selectors.DefaultSelector, selectors.SelectSelector], ids=["here", "windows"])
def test_a_kept_connection_the_bank_has_left_or_spoken_on_unasked_is_not_used_again(
    complains: bool,
    leaves: bool,
    secured: bool,
    looks: type[selectors.BaseSelector],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(wire_end, "DefaultSelector", looks)
    files = certificate_files(tmp_path, "good")

    async def whole() -> tuple[list[Reply], int]:
        connections: list[asyncio.Task[None] | None] = []
        is_read, is_said, is_over = asyncio.Event(), asyncio.Event(), asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            connections.append(asyncio.current_task())
            line = LineBank(reader, writer, [])
            await line.request()
            await line.say(ANSWER)
            await is_read.wait()
            if complains:
                await line.say(COMPLAINT)
            if leaves:
                writer.transport.abort()
            is_said.set()
            await is_over.wait()
            writer.transport.abort()

        tls = files.server_context() if secured else None
        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
        scheme = "https" if secured else "http"
        transport = Transport(f"{scheme}://localhost:{server.sockets[0].getsockname()[1]}", roots=files.believed)
        try:
            replies = [await transport.send(QUESTION)]
            is_read.set()
            await is_said.wait()
            await asyncio.sleep(0)  # what was done takes the loop's next turn
            replies.append(await transport.send(QUESTION))
        finally:
            await transport.close()
            is_over.set()
            server.close()
            await asyncio.gather(*filter(None, connections))
        return replies, len(connections)

    replies, connections = run(whole())
    assert replies == [Reply(200, b'{"errorCode":"0"}')] * 2
    assert connections == 2


@pytest.mark.parametrize("secured", [False, True], ids=["plain", "tls"])
def test_a_request_larger_than_the_way_holds_arrives_whole(secured: bool, tmp_path: Path) -> None:
    files = certificate_files(tmp_path, "good")
    large = b"orderId=" + b"7" * 8_000_000

    async def reads_in_its_own_time(line: LineBank) -> None:
        head = await line.reader.readuntil(b"\r\n\r\n")
        came = b""
        while len(came) < len(large):
            came += await line.reader.read(65_536)
            await asyncio.sleep(0)
        line.arrived.append(head + came)
        await line.say(ANSWER)

    outcome = over_the_line(
        reads_in_its_own_time,
        replace(QUESTION, body=Body(large, "application/x-www-form-urlencoded"), deadline=60),
        tls=files.server_context() if secured else None,
        roots=files.believed,
    )
    assert outcome.reply == Reply(200, b'{"errorCode":"0"}')
    assert outcome.arrived[0].endswith(large)


class CountingBank:
    """Answers every request on every connection; counts both."""

    def __init__(self) -> None:
        self.connections = self.requests = 0
        self.lines: list[asyncio.StreamWriter] = []
        self.ends: list[asyncio.Task[None] | None] = []
        self.has_line = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.lines.append(writer)
        self.ends.append(asyncio.current_task())
        self.has_line.set()
        line = LineBank(reader, writer, [])
        with suppress(OSError, asyncio.IncompleteReadError):
            while True:
                await line.request()
                self.requests += 1
                await line.say(ANSWER)
        writer.transport.abort()


def with_a_bank(work: Callable[[CountingBank, Transport], Awaitable[None]], files: CertificateFiles | None) -> None:
    async def whole() -> None:
        bank = CountingBank()
        tls = files.server_context() if files else None
        server = await asyncio.start_server(bank.serve, "127.0.0.1", 0, ssl=tls)
        address = f"{'https' if files else 'http'}://localhost:{server.sockets[0].getsockname()[1]}"
        transport = Transport(address, roots=files.believed if files else TrustedRoots())
        try:
            await work(bank, transport)
        finally:
            await transport.close()
            server.close()
            for each in bank.lines:
                each.transport.abort()
            await asyncio.gather(*filter(None, bank.ends))

    run(whole())


@pytest.fixture(params=["plain", "tls"])
def files(request: pytest.FixtureRequest, tmp_path: Path) -> CertificateFiles | None:
    return certificate_files(tmp_path, "good") if request.param == "tls" else None


def test_a_connection_that_was_opened_ahead_carries_the_next_act_and_no_other(files: CertificateFiles | None) -> None:
    async def work(bank: CountingBank, transport: Transport) -> None:
        transport.get_ready()
        if files is None:  # over TLS a bank hears of it with the first word
            await bank.has_line.wait()
        assert bank.requests == 0
        transport.get_ready()
        assert await transport.send(CHARGE) == Reply(200, b'{"errorCode":"0"}')
        assert bank.connections == 1
        assert await transport.send(CHARGE) == Reply(200, b'{"errorCode":"0"}')
        assert (bank.connections, bank.requests) == (2, 2)

    with_a_bank(work, files)


def test_a_connection_that_was_opened_ahead_and_lost_is_opened_anew() -> None:
    async def work(bank: CountingBank, transport: Transport) -> None:
        transport.get_ready()
        await bank.has_line.wait()
        bank.lines[0].transport.abort()
        await asyncio.sleep(0)  # it is closed in the loop's next turn
        assert await transport.send(CHARGE) == Reply(200, b'{"errorCode":"0"}')
        assert (bank.connections, bank.requests) == (2, 1)

    with_a_bank(work, None)


def test_a_connection_that_was_opened_too_long_ago_is_not_used(
    files: CertificateFiles | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wires, "_AHEAD_SECONDS", -1.0)

    async def work(bank: CountingBank, transport: Transport) -> None:
        transport.get_ready()
        transport.get_ready()
        assert await transport.send(CHARGE) == Reply(200, b'{"errorCode":"0"}')
        assert bank.requests == 1

    with_a_bank(work, files)


def test_a_connection_that_was_opened_ahead_for_nothing_is_closed_with_the_way() -> None:
    async def work(bank: CountingBank, transport: Transport) -> None:
        transport.get_ready()
        await bank.has_line.wait()
        await transport.close()
        transport.get_ready()
        await bank.lines[0].wait_closed()
        assert (bank.connections, bank.requests) == (1, 0)

    with_a_bank(work, None)


def test_a_bank_that_refuses_the_connection_ahead_proves_that_nothing_was_sent() -> None:
    async def whole() -> str:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))  # bound and not listening: refused
            transport = Transport(f"http://127.0.0.1:{taken.getsockname()[1]}")
            transport.get_ready()
            with pytest.raises(NotSent) as caught:
                await transport.send(CHARGE)
            transport.get_ready()
            await transport.close()
            return caught.value.reason

    assert run(whole()) == "connect"


@pytest.mark.logs_warnings  # the call that failed in a way nobody foresaw
def test_a_name_that_cannot_be_one_proves_it_too() -> None:
    async def whole() -> None:
        transport = Transport(f"https://{'x' * 70}.invalid")
        transport.get_ready()
        with pytest.raises(NotSent):
            await transport.send(CHARGE)
        transport.get_ready()
        await transport.close()

    run(whole())


def test_a_connection_that_took_long_to_open_is_used_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    opens = wires._opened
    monkeypatch.setattr(wires, "_AHEAD_SECONDS", 0.3)

    async def work(bank: CountingBank, transport: Transport) -> None:
        has_name = asyncio.Event()

        async def opens_late(host: str, port: int) -> WireEnd:
            await has_name.wait()
            return await opens(host, port)

        monkeypatch.setattr(wires, "_opened", opens_late)
        transport.get_ready()
        asyncio.get_running_loop().call_later(0.4, has_name.set)
        assert await transport.send(CHARGE) == Reply(200, b'{"errorCode":"0"}')
        assert bank.connections == 1

    with_a_bank(work, None)


def test_what_was_said_before_a_connection_was_secured_is_never_taken_for_secured(tmp_path: Path) -> None:
    files = certificate_files(tmp_path, "good")

    async def whole() -> None:
        is_over, ends = asyncio.Event(), []

        async def speaks_first(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            ends.append(asyncio.current_task())
            writer.write(ANSWER)
            with suppress(OSError):  # whoever is careful leaves here
                await writer.start_tls(files.server_context())
            await is_over.wait()
            writer.transport.abort()

        server = await asyncio.start_server(speaks_first, "127.0.0.1", 0)
        line = await wires.Wires().connect_tcp("127.0.0.1", server.sockets[0].getsockname()[1])
        assert isinstance(line, wires._Wire)
        await line._end.news()
        with pytest.raises(httpcore.ConnectError):
            await line.start_tls(tls_context(files.believed), "localhost")
        is_over.set()
        server.close()
        await asyncio.gather(*filter(None, ends))
        await line.aclose()

    run(whole())


def test_a_connection_nobody_could_open_is_given_up_without_a_word() -> None:
    async def whole() -> None:
        lines = wires.Wires()
        lines.open_ahead("127.0.0.1", 1)
        assert lines._ahead is not None
        lines._ahead.opening.cancel()
        await asyncio.wait([lines._ahead.opening])
        await lines.close()

    run(whole())
