"""Clients other people wrote for this family of gateways live a whole order on the running bank, unchanged."""

import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from sandbox_foreign_aid import Client, call, check, checksum
from sandbox_foreign_clients import CLIENTS, GO_TEXTS, PHP_CURL
from sandbox_heard import WAIT_S, Heard
from sandbox_shop import PAYS

from app.sandbox import SandboxServer

CARD = {"pan": PAYS, "expiry": "12/30", "newCardCvc": "123", "cardholderName": "A CUSTOMER", "save-card": "true"}
AS_IT_WAS = {
    "error_codes": "by_call",
    "token_everywhere": False,
    "objects_checked": True,
    "status_version": 46,
    "register_success": "absent",
}


class Journey:
    """One client at the running bank, a customer with a browser, and the shop's door for callbacks."""

    def __init__(
        self, server: SandboxServer, browser: httpx.Client, heard: Heard, client: Client, number: str
    ) -> None:
        self.address = server.start()
        self.client = client
        self.number = number
        self.customer = client.registers.get("clientId", f"C-{number}")
        self.root = self.address.v1.removesuffix("/payment")
        self._browser = browser
        self._heard = heard
        self.control("/settings", AS_IT_WAS | dict(client.settings))
        self.control("/callbacks", {"address": heard.address})

    def control(self, path: str, body: dict[str, Any]) -> None:
        headers = {"Authorization": f"Bearer {self.address.control_token}"}
        answer = self._browser.post(f"{self.address.control}{path}", json=body, headers=headers)
        assert answer.status_code == 200, answer.text

    @property
    def login(self) -> dict[str, str]:
        if self.client.by_token:
            return {"token": self.address.token}
        return {"userName": self.address.user_name, "password": self.address.password}

    def call(self, name: str, **fields: Any) -> dict[str, Any]:
        method = self.client.status_method if name == self.client.statuses[0] else ""
        return call(self.client, self.root, name, self.login | fields, method)

    def register(self, name: str, suffix: str) -> tuple[str, str]:
        order = {
            "orderNumber": self.number + suffix,
            "amount": "2500",
            "returnUrl": "http://127.0.0.1:9/back?order=7",
            "clientId": self.customer,
        }
        made = self.call(name, **{**order, **self.client.registers})
        check(self.client, "register", made)
        return made["orderId"], made["formUrl"]

    def pay(self, page: str) -> None:
        assert self._browser.get(page).status_code == 200
        back = self._browser.post(page, data=CARD)
        assert back.status_code == 303
        assert back.headers["Location"].startswith("http://127.0.0.1:9/back?order=7&orderId=")

    def moves_money(self, name: str, **fields: Any) -> None:
        assert int(self.call(name, **fields)["errorCode"]) == 0

    def status(self, order: str) -> int:
        name, field = self.client.statuses
        reply = self.call(name, **{field: order})
        return int(reply.get("orderStatus", reply.get("OrderStatus", -1)))

    def hears(self, order: str, operation: str) -> None:
        """Wait for the callback, and check all as the client does; those of stored cards have more fields."""
        fields: dict[str, str] = {}
        while (fields.get("operation"), fields.get("mdOrder")) != (operation, order):
            _, path, _ = self._heard.next()
            fields = dict(parse_qsl(urlsplit(path).query))
            told = checksum(self.client, fields, self.address.callback_secret)
            assert told == fields["checksum"] or fields["operation"].startswith("binding")
        assert fields["status"] == "1"


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def browser() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=WAIT_S) as browser:
        yield browser


@pytest.fixture
def heard() -> Iterator[Heard]:
    server = Heard()
    yield server
    server.close()


@pytest.fixture(params=CLIENTS, ids=lambda client: client.name)
def journey(request: pytest.FixtureRequest, running: SandboxServer, browser: httpx.Client, heard: Heard) -> Journey:
    return Journey(running, browser, heard, request.param, f"F{CLIENTS.index(request.param)}")


def test_client_takes_a_payment_and_gives_it_back(journey: Journey) -> None:
    """Gateway manual, sections 3, 6, 11, 12 and 16."""
    takes_and_gives_back(journey)


def takes_and_gives_back(journey: Journey) -> None:
    order, page = journey.register("register", "-a")
    journey.pay(page)
    journey.hears(order, "deposited")
    assert journey.status(order) == 2
    if "refund" in journey.client.leaves_out:
        return
    if "refund of a part" not in journey.client.leaves_out:
        journey.moves_money("refund", orderId=order, amount="500")
        journey.hears(order, "refunded")
    journey.moves_money("refund", orderId=order, amount="0")
    assert journey.status(order) == 4


def test_client_holds_money_then_takes_a_part_or_lets_it_go(journey: Journey) -> None:
    """Gateway manual, sections 3.2, 12.1 and 12.2."""
    taken, page = journey.register("registerPreAuth", "-b")
    journey.pay(page)
    journey.hears(taken, "approved")
    journey.moves_money("deposit", orderId=taken, amount="2000")
    journey.hears(taken, "deposited")
    assert journey.status(taken) == 2
    let_go, page = journey.register("registerPreAuth", "-c")
    journey.pay(page)
    journey.hears(let_go, "approved")
    journey.moves_money("reverse", orderId=let_go)
    journey.hears(let_go, "reversed")
    assert journey.status(let_go) == 3


def test_client_finds_the_customer_s_card_and_forgets_it(journey: Journey) -> None:
    """Gateway manual, section 14; some clients send the empty name of a card along."""
    finds_and_forgets(journey)


def finds_and_forgets(journey: Journey) -> None:
    _, page = journey.register("register", "-d")
    journey.pay(page)
    found = journey.call("getBindings", clientId=journey.customer, bindingType="C", bindingId="")["bindings"]
    assert int(journey.call(journey.client.unbinds, bindingId=found[0]["bindingId"])["errorCode"]) == 0


SPOILED = [client for client in CLIENTS if client.settings]


@pytest.mark.parametrize("client", SPOILED, ids=lambda client: client.name)
def test_client_stumbles_where_the_bank_is_not_set_up_for_it(
    running: SandboxServer, browser: httpx.Client, heard: Heard, client: Client
) -> None:
    """Gateway manual, section 1.3: deployments differ, and these clients know one only."""
    plain = replace(client, settings={})
    journey = Journey(running, browser, heard, plain, f"S{SPOILED.index(client)}")
    with pytest.raises(AssertionError):
        sells_and_forgets(journey)


def sells_and_forgets(journey: Journey) -> None:
    takes_and_gives_back(journey)
    finds_and_forgets(journey)


@pytest.mark.parametrize("names", [{"orderNumber": ""}, {"orderNumber": "", "language": ""}])
def test_client_that_names_an_order_once_may_leave_the_other_name_empty(
    running: SandboxServer, browser: httpx.Client, heard: Heard, names: dict[str, str]
) -> None:
    """Gateway manual, section 12.6: one edition wants both names, another either."""
    journey = Journey(running, browser, heard, GO_TEXTS, f"D{len(names)}")
    order, _ = journey.register("register", "")
    journey.call("decline", orderId=order, **names)
    asked = call(
        replace(GO_TEXTS, reads={}), journey.root, "getOrderStatusExtended", journey.login | {"orderId": order}
    )
    assert asked["orderStatus"] == 6


def test_client_in_typescript_sells_by_the_json_generation(
    running: SandboxServer, browser: httpx.Client, heard: Heard
) -> None:
    """Gateway manual, V2, sections 4 and 11: what is signed is the body, a point and the time."""
    address = running.start()
    journey = Journey(running, browser, heard, PHP_CURL, "T")
    journey.control("/webhooks", {"address": heard.address, "events": ["session.completed"]})
    keys = {"X-Api-Key": address.api_key, "X-Version": "2023-10-31"}
    wanted = {
        "amount": 2500,
        "currency": "EUR",
        "successUrl": "http://127.0.0.1:9/back?order=7",
        "failureUrl": "http://127.0.0.1:9/failed?order=7",
        "merchantReferenceId": "42",
    }
    made = browser.post(f"{address.v2}/sessions", json=wanted, headers=keys).json()
    assert browser.post(made["paymentUrl"], data=CARD).status_code == 303
    told: dict[str, Any] = {}
    while told.get("type") != "session.completed":
        _, _, body = heard.next()
        signature = heard.signatures.get(timeout=WAIT_S)
        told = json.loads(body) if body else {}
    parts = dict(part.split("=") for part in signature.split(","))
    expected = hmac.new(address.webhook_secret.encode(), body + b"." + parts["t"].encode(), hashlib.sha256)
    assert parts["v1"] == expected.hexdigest()
    session = told["data"]["object"]
    assert (session["id"], session["paymentStatus"]) == (made["id"], "paid")
    asked = browser.get(f"{address.v2}/sessions/{made['id']}", headers=keys).json()
    assert asked["paymentStatus"] == "paid"
    refused = browser.post(f"{address.v2}/sessions", json=wanted | {"amount": "much"}, headers=keys)
    journey.control("/webhooks", {"address": "", "events": None})
    assert refused.status_code == 400
    assert isinstance(refused.json()["error"]["message"], str)
