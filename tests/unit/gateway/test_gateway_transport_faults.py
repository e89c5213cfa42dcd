"""Trouble on the way, over real sockets: what is proved not to have been sent, and what nobody knows."""

import asyncio
import gzip
import socket
import ssl
import tracemalloc
import warnings
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from gateway_aids import run
from gateway_line_bank import (
    CHARGE,
    CONTENT,
    HASTY,
    QUESTION,
    Behaviour,
    LineBank,
    answering,
    over_the_line,
    reply_bytes,
)

from app.domain.errors import AnswerLost, GatewayFailure, NotSent
from app.gateway.calls import Call, Reply
from app.gateway.responses import LARGEST_REPLY
from app.gateway.transport import Transport
from tests.certificates import certificate_files


async def resets_at_once(line: LineBank) -> None:
    line.reset()


async def resets_after_the_request(line: LineBank) -> None:
    await line.request()
    line.reset()


async def resets_in_the_answer(line: LineBank) -> None:
    await line.request()
    await line.say(b'HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"erro')
    line.reset()


async def never_reads(line: LineBank) -> None:
    await asyncio.sleep(30)


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        (resets_after_the_request, "reset"),
        (resets_in_the_answer, "reset"),
        (never_reads, "timeout"),
        (answering(then_wait=True), "timeout"),
        (answering(), "protocol"),
        (answering(b"HTTP/1.1 200 OK\r\nContent-Le", then_wait=True), "timeout"),
        (answering(*[b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"] + [b"x"] * 499, pause=0.05), "timeout"),
        (answering(b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"orderStatus":2}'), "protocol"),
        (answering(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc"), "protocol"),
        (answering(b"garbage that is no HTTP\r\n\r\n"), "protocol"),
        (answering(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 300_000 + b"\r\n\r\n"), "protocol"),
        (answering(reply_bytes(b"x" * 10_000_000)), "too-large"),
        (answering(reply_bytes(gzip.compress(bytes(50_000_000)), "200 OK", "Content-Encoding: gzip")), "too-large"),
        (answering(reply_bytes(b"no gzip", "200 OK", "Content-Encoding: gzip")), "encoding"),
        (answering(reply_bytes(b"{}", "500 Oops")), "http-500"),
        (answering(reply_bytes(b"<html>", "502 Bad Gateway")), "http-502"),
        (answering(reply_bytes(b"{}", "429 Slow down", "Retry-After: 9")), "http-429"),
        (answering(reply_bytes(b"{}", "408 Request Timeout")), "http-408"),
        (answering(reply_bytes(b"{}", "304 Not Modified")), "http-304"),
    ],
)  # fmt: skip
def test_trouble_after_the_connection_leaves_the_outcome_open(behaviour: Behaviour, reason: str) -> None:
    outcome = over_the_line(behaviour, HASTY if reason == "timeout" else CHARGE)
    assert isinstance(outcome.reply, AnswerLost)
    assert outcome.reply.reason == reason
    assert outcome.ear.silences == [reason]
    assert outcome.ear.seconds == []
    assert outcome.connections == 1
    assert len(outcome.arrived) <= 1


def test_a_connection_cut_before_the_request_was_read_proves_nothing() -> None:
    outcome = over_the_line(resets_at_once)
    assert isinstance(outcome.reply, AnswerLost)
    assert outcome.connections == 1


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Again", "308 Again"])
def test_a_redirect_is_not_followed_and_the_card_not_sent_again(status: str) -> None:
    there: list[bytes] = []

    async def elsewhere(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there.append(await reader.read())
        writer.close()

    async def whole() -> Reply | GatewayFailure:
        other = await asyncio.start_server(elsewhere, "127.0.0.1", 0)
        port = other.sockets[0].getsockname()[1]
        try:
            location = f"Location: http://127.0.0.1:{port}/collect"
            return await asyncio.to_thread(lambda: over_the_line(answering(reply_bytes(b"", status, location))).reply)
        finally:
            other.close()

    outcome = run(whole())
    assert isinstance(outcome, AnswerLost)
    assert outcome.reason == f"http-{status[:3]}"
    assert there == []


def test_a_refused_connection_proves_that_nothing_was_sent() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: refused
        outcome = failure_at(f"http://127.0.0.1:{taken.getsockname()[1]}/base")
    assert isinstance(outcome, NotSent)
    assert outcome.reason == "connect"


def test_a_name_nobody_knows_proves_that_nothing_was_sent() -> None:
    assert isinstance(failure_at("https://no-such-bank.invalid/base"), NotSent)


@pytest.mark.parametrize("address", ["ftp://bank.example", "https://", "https://bank example"])
def test_an_address_that_cannot_be_called_proves_that_nothing_was_sent(address: str) -> None:
    assert isinstance(failure_at(address), NotSent)


def test_a_header_that_cannot_be_written_proves_that_nothing_was_sent() -> None:
    call = Call("GET", "/", 10, headers={"X-Api-Key": "ключ"})
    assert isinstance(failure_at("http://127.0.0.1:9", call), NotSent)


def failure_at(address: str, call: Call = CHARGE) -> Reply | GatewayFailure:
    async def whole() -> Reply | GatewayFailure:
        transport = Transport(address)
        try:
            return await transport.send(call)
        except GatewayFailure as failure:
            return failure
        finally:
            await transport.close()

    return run(whole())


def test_a_deadline_that_strikes_while_the_channel_is_being_secured_proves_it_too() -> None:
    outcome = over_the_line(never_reads, HASTY, scheme="https")
    assert isinstance(outcome.reply, NotSent)
    assert outcome.arrived == []


@pytest.mark.parametrize("kind", ["self-signed", "wrong-name", "expired", "unknown-root"])
def test_a_certificate_that_cannot_be_believed_keeps_every_byte_at_home(kind: str, tmp_path: Path) -> None:
    files = certificate_files(tmp_path, kind)
    outcome = over_the_line(answering(reply_bytes(b"{}")), tls=files.server_context(), roots=files.believed)
    assert isinstance(outcome.reply, NotSent)
    assert outcome.reply.reason == "tls"
    assert outcome.arrived == []


def test_plain_text_on_a_secure_port_is_not_answered(tmp_path: Path) -> None:
    outcome = over_the_line(answering(reply_bytes(b"{}")), HASTY, scheme="https")
    assert isinstance(outcome.reply, NotSent)


def test_old_tls_is_refused(tmp_path: Path) -> None:
    files = certificate_files(tmp_path, "good")
    context = files.server_context()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    outcome = over_the_line(answering(reply_bytes(b"{}")), tls=context, roots=files.believed)
    assert isinstance(outcome.reply, NotSent)
    assert outcome.arrived == []


def test_an_extra_root_lets_its_bank_in(tmp_path: Path) -> None:
    files = certificate_files(tmp_path, "good")
    outcome = over_the_line(answering(reply_bytes(b"{}")), tls=files.server_context(), roots=files.believed)
    assert outcome.reply == Reply(200, b"{}")
    assert outcome.arrived[0].endswith(CONTENT)


async def answers_for_ever(line: LineBank) -> None:
    while True:
        await line.request()
        await line.say(reply_bytes(b'{"errorCode":"0"}', "200 OK", "Set-Cookie: JSESSIONID=abc; Path=/"))


def test_questions_share_a_connection_and_charges_open_their_own() -> None:
    outcome = over_the_line(answers_for_ever, QUESTION, QUESTION, CHARGE, QUESTION, CHARGE)
    assert all(isinstance(reply, Reply) for reply in outcome.replies)
    assert outcome.connections == 3
    closing = [b"connection: close" in request.lower() for request in outcome.arrived]
    assert closing == [False, False, True, False, True]
    assert len(outcome.ear.seconds) == 5
    assert all(0 <= seconds < 5 for seconds in outcome.ear.seconds)


def test_cookies_are_not_kept() -> None:
    outcome = over_the_line(answers_for_ever, QUESTION, QUESTION)
    assert not any(b"cookie" in request.lower() for request in outcome.arrived)


def test_a_reply_of_the_largest_size_is_read_and_a_packed_one_unpacked() -> None:
    largest = b"7" * LARGEST_REPLY
    assert over_the_line(answering(reply_bytes(largest))).reply == Reply(200, largest)
    packed = reply_bytes(gzip.compress(b'{"a":1}'), "200 OK", "Content-Encoding: gzip")
    assert over_the_line(answering(packed)).reply == Reply(200, b'{"a":1}')


@pytest.mark.parametrize(
    "status", ["400 Bad Request", "401 Who", "403 No", "404 Not Found", "409 Conflict", "422 No"]
)
def test_a_refusal_by_status_is_a_reply(status: str) -> None:
    assert over_the_line(answering(reply_bytes(b'{"errorCode":"4"}', status))).reply == Reply(
        int(status[:3]), b'{"errorCode":"4"}'
    )


class StaysAt(httpx.AsyncBaseTransport):
    """A network that comes this far, as httpcore reports it, and no further."""

    def __init__(self, *events: str) -> None:
        self._events = events

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for event in self._events:
            await request.extensions["trace"](event, {})
        await asyncio.sleep(30)
        raise AssertionError


CONNECTING = "connection.connect_tcp.started"
SECURING = "connection.start_tls.started"
SENDING = "http11.send_request_headers.started"


@pytest.mark.parametrize(
    ("events", "proved"),
    [
        ((CONNECTING,), True),
        ((CONNECTING, SECURING), True),
        ((CONNECTING, SENDING), False),
        ((SENDING,), False),
        ((), False),
    ],
)
def test_a_deadline_proves_only_what_the_connection_told(events: tuple[str, ...], proved: bool) -> None:
    async def whole() -> GatewayFailure:
        transport = Transport("https://bank.example", transport=StaysAt(*events))
        with pytest.raises(GatewayFailure) as caught:
            await transport.send(replace(CHARGE, deadline=0.05))
        await transport.close()
        return caught.value

    assert isinstance(run(whole()), NotSent if proved else AnswerLost)


def test_a_bomb_is_unpacked_no_further_than_the_limit() -> None:
    bomb = reply_bytes(gzip.compress(bytes(60_000_000)), "200 OK", "Content-Encoding: gzip")
    tracemalloc.start()
    try:
        outcome = over_the_line(answering(bomb))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert isinstance(outcome.reply, AnswerLost)
    assert outcome.reply.reason == "too-large"
    assert peak < 20_000_000


def test_a_cancelled_call_stays_cancelled() -> None:
    async def whole() -> None:
        arrived = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            arrived.set()
            await reader.read()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        transport = Transport(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        sending = asyncio.create_task(transport.send(CHARGE))
        await arrived.wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        await transport.close()
        server.close()

    run(whole())


def test_nothing_is_sent_over_a_way_that_was_closed() -> None:
    async def whole() -> list[bytes]:
        heard: list[bytes] = []

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            heard.append(await reader.readuntil(b"\r\n\r\n"))
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        transport = Transport(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        await transport.close()
        with pytest.raises(NotSent, match="closed"):
            await transport.send(CHARGE)
        server.close()
        return heard

    assert run(whole()) == []
