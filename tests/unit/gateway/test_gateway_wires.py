"""How bytes travel, over real sockets: requests leave whole, and a connection the bank has left is not used again."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from gateway_aids import run
from gateway_line_bank import CHARGE, QUESTION, LineBank, over_the_line, reply_bytes

from app.gateway.calls import Body, Call, Reply
from app.gateway.transport import Transport
from tests.certificates import certificate_files

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
def test_a_kept_connection_the_bank_has_left_or_spoken_on_unasked_is_not_used_again(
    complains: bool, leaves: bool, secured: bool, tmp_path: Path
) -> None:
    files = certificate_files(tmp_path, "good")

    async def whole() -> tuple[list[Reply], int]:
        connections = 0
        is_read, is_said, is_over = asyncio.Event(), asyncio.Event(), asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal connections
            connections += 1
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
        return replies, connections

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
