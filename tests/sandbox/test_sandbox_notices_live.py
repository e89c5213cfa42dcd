"""Notifications over real sockets: a shop's own little server hears what the running bank has to say."""

import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from sandbox_heard import WAIT_S, Heard

from app.sandbox import SandboxServer
from app.sandbox.notices.checksum import symmetric


@pytest.fixture
def heard() -> Iterator[Heard]:
    server = Heard()
    yield server
    server.close()


class Line:
    """A client of a running bank and of its control plane."""

    def __init__(self, server: SandboxServer) -> None:
        self.address = server.start()
        self.client = httpx.Client(timeout=WAIT_S)

    def control(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self.address.control_token}"}
        answer = self.client.post(f"{self.address.control}{path}", json=body, headers=headers)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def register(self, number: str) -> None:
        login = {"userName": self.address.user_name, "password": self.address.password}
        order = {"orderNumber": number, "amount": "2500", "returnUrl": "https://shop.example"}
        assert "orderId" in self.client.post(f"{self.address.v1}/rest/register.do", data=login | order).json()


@pytest.fixture
def line() -> Iterator[Line]:
    server = SandboxServer()
    line = Line(server)
    yield line
    line.client.close()
    server.stop()


def test_running_bank_calls_back_and_repeats_by_its_own_clock(line: Line, heard: Heard) -> None:
    """Gateway manual, sections 16.1 and 16.7."""
    line.control("/callbacks", {"address": heard.address})
    line.register("A-1")
    heard.answers = [503]
    line.control("/orders/A-1/approve", {})
    method, path, _ = heard.next()
    fields = dict(parse_qsl(urlsplit(path).query))
    assert (method, fields["operation"], fields["status"]) == ("GET", "deposited", "1")
    assert fields["checksum"] == symmetric(fields, line.address.callback_secret)
    while not tried(line):
        continue  # the shop has answered already; the bank is about to note it
    line.control("/clock", {"advance": 30})
    assert heard.next()[1] == path
    line.register("A-2")
    line.control("/clock", {"advance": 1200})
    assert "operation=declinedByTimeout" in heard.next()[1]


def tried(line: Line) -> bool:
    headers = {"Authorization": f"Bearer {line.address.control_token}"}
    log = line.client.get(f"{line.address.control}/deliveries", headers=headers).json()["deliveries"]
    return bool(log[0]["tries"])


def test_running_bank_tells_of_a_payment_before_it_answers(line: Line, heard: Heard) -> None:
    """Gateway manual, V2, section 12.5."""
    line.control("/webhooks", {"address": heard.address})
    card = {"number": "4444555511113333", "cvc": "123", "expiryMonth": 12, "expiryYear": 2030}
    body = {"amount": 100, "currency": "EUR", "paymentMethod": {"type": "card", "card": card}}
    payment = line.client.post(f"{line.address.v2}/payments", json=body, headers={"X-Api-Key": line.address.api_key})
    method, _, first = heard.requests.get_nowait()
    assert (method, b'"type":"payment.created"' in first) == ("POST", True)
    assert payment.json()["id"].encode() in first
    rest = [heard.next()[2] for _ in range(2)]
    assert [b"payment.funded" in rest[0], b"payment.succeeded" in rest[1]] == [True, True]


def test_bank_stops_in_the_middle_of_a_slow_delivery(heard: Heard, caplog: pytest.LogCaptureFixture) -> None:
    """What was not delivered stays due; nothing is left behind."""
    before = set(threading.enumerate())
    server = SandboxServer()
    line = Line(server)
    heard.answers = [500]
    line.control("/callbacks", {"address": heard.address})
    line.register("A-1")
    line.control("/orders/A-1/approve", {})
    heard.next()
    line.client.close()
    server.stop()
    assert {thread for thread in set(threading.enumerate()) - before if thread.name == "sandbox-bank"} == set()
    assert caplog.records == []
