"""A shop at the counter of the pretend bank, and a customer's browser that only reads HTML."""

import asyncio
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx

from app.sandbox import Bank, BankClock, LedgerFile, Mode, Settings, TroubleDesk, build_app, build_control

BASE = "http://bank.test"
START = 1_768_471_200.0  # 2026-01-15T10:00:00Z
SHOP = "https://shop.example/paid"

PAYS = "4444555511113333"
CHALLENGE_2 = "5555555555555599"
CHALLENGE_1 = "4012001038166662"
FRICTIONLESS = "4111111111111111"
FRICTIONLESS_FAILS = "5168494895055780"
ATTEMPT = "4000001111111118"
DECLINED = "4000001111111126"


class Shop:
    """A bank in memory with a clock that stands still, and everything a shop can say to it."""

    def __init__(self, mode: Mode = Mode.FULL, file: LedgerFile | None = None, **settings: Any) -> None:
        self.clock = BankClock(lambda: START)
        self.bank = Bank(settings=Settings(mode=mode, **settings), clock=self.clock, file=file)
        self.pauses: list[float] = []
        self.troubles = TroubleDesk(self._pause)
        self.app = build_app(self.bank, self.troubles)
        self.control_app = build_control(self.bank, self.troubles, "control")
        self._numbers = 0

    async def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    def send(self, method: str, address: str, **options: Any) -> httpx.Response:
        return asyncio.run(_sent(self.app, method, urljoin(BASE, address), options))

    def control(self, method: str, path: str, body: object = None, bearer: str = "control") -> httpx.Response:
        options = {"json": body} if body is not None else {}
        headers = {"Authorization": f"Bearer {bearer}"}
        return asyncio.run(_sent(self.control_app, method, BASE + path, {"headers": headers, **options}))

    # V1

    @property
    def credentials(self) -> dict[str, str]:
        return {"userName": self.bank.account.user_name, "password": self.bank.account.password}

    def v1(self, name: str, fields: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
        data = self.credentials | (fields or {}) | more
        return self.send("POST", f"/payment/rest/{name}.do", data=data).json()

    def next_number(self) -> str:
        self._numbers += 1
        return f"POS-{self._numbers}"

    def order(self, **more: Any) -> dict[str, Any]:
        return {"orderNumber": self.next_number(), "amount": "2500", "currency": "978", "returnUrl": SHOP, **more}

    def registered(self, call: str = "register", **more: Any) -> dict[str, Any]:
        answer = self.v1(call, self.order(**more))
        assert set(answer) == {"orderId", "formUrl"}, answer
        return answer

    def status(self, order_id: str) -> dict[str, Any]:
        return self.v1("getOrderStatusExtended", orderId=order_id)

    def outcome(self, order_id: str) -> tuple[int, int]:
        status = self.status(order_id)
        return status["orderStatus"], status["actionCode"]

    def card(self, number: str = PAYS, **more: Any) -> dict[str, Any]:
        return {"pan": number, "cvc": "123", "expiry": "203012", "cardholderName": "TEST CARDHOLDER", **more}

    def instant(self, number: str = PAYS, **more: Any) -> dict[str, Any]:
        return self.v1("instantPayment", self.order() | self.card(number) | more)

    def moto(self, number: str = PAYS, **more: Any) -> dict[str, Any]:
        card = {"pan": number, "cvc": "123", "expiry": "203012", "cardholder": "TEST CARDHOLDER"}
        return self.v1("motoPayment", self.order() | card | more)

    def paid(self, order_id: str, number: str = PAYS, **more: Any) -> dict[str, Any]:
        card = {"$PAN": number, "$CVC": "123", "$EXPIRY": "203012", "TEXT": "TEST CARDHOLDER", "language": "en"}
        return self.v1("paymentorder", {"MDORDER": order_id} | card | more)

    # V2

    def v2(self, method: str, path: str, body: object = None, **headers: str) -> httpx.Response:
        sent = {"X-Api-Key": self.bank.account.api_key, "X-Version": "2023-10-31"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        options = {"json": body} if body is not None else {}
        return self.send(method, f"/api2{path}", headers={name: sent[name] for name in sent if sent[name]}, **options)

    def session(self, **more: Any) -> dict[str, Any]:
        body = {
            "amount": 4250,
            "currency": "EUR",
            "successUrl": "https://shop.example/ok",
            "failureUrl": "https://shop.example/failed?from=bank",
        }
        answer = self.v2("POST", "/sessions", body | more)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def payment_body(self, number: str = PAYS, card: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
        whole = {"number": number, "cvc": "123", "expiryMonth": 12, "expiryYear": 2030, "holderName": "A CUSTOMER"}
        return {
            "amount": 12900,
            "currency": "EUR",
            "returnUrl": "https://shop.example/3ds",
            "paymentMethod": {"type": "card", "card": whole | (card or {})},
            **more,
        }

    def payment(self, number: str = PAYS, **more: Any) -> dict[str, Any]:
        answer = self.v2("POST", "/payments", self.payment_body(number, **more))
        assert answer.status_code == 200, answer.text
        return answer.json()

    # The money

    def money(self) -> list[tuple[str, int]]:
        return [(line.kind.value, line.amount) for line in self.bank.movements()]


async def _sent(app: Any, method: str, address: str, options: dict[str, Any]) -> httpx.Response:
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport) as client:
        return await client.request(method, address, **options)


class Page(HTMLParser):
    """What a browser without JavaScript makes of a page: forms, texts by id, attributes by id."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[dict[str, Any]] = []
        self.attributes: dict[str, dict[str, str | None]] = {}
        self.labels: set[str] = set()
        self._texts: dict[str, str] = {}
        self._open: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("id") or ""
        if name:
            assert name not in self.attributes, f"two elements are called {name}"
            self.attributes[name] = given
            self._texts[name] = ""
        if tag not in ("input", "meta", "link", "br"):
            self._open.append((tag, name))
        if tag == "form":
            self.forms.append({"action": given["action"], "method": given["method"], "fields": {}, "buttons": {}})
        elif tag == "input":
            is_empty = given.get("type") == "checkbox" and "checked" not in given
            self.forms[-1]["fields"][given["name"]] = "" if is_empty else given.get("value") or ""
        elif tag == "button":
            self.forms[-1]["buttons"][name] = (given.get("name"), given.get("value") or "")
        elif tag == "label":
            self.labels.add(given["for"] or "")

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self._open.pop()
        assert opened == tag, f"<{opened}> is closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        for _, name in self._open:
            if name:
                self._texts[name] += data

    def text(self, name: str) -> str:
        return " ".join(self._texts[name].split())

    def has(self, name: str) -> bool:
        return name in self.attributes


class Browser:
    """Follows links and forms inside the bank; stops at the shop's door."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self.address = ""
        self.status = 0
        self.page = Page("")
        self.html = ""

    def open(self, address: str) -> "Browser":
        return self._go("GET", urljoin(BASE, address), None)

    def post(self, address: str, **fields: str) -> "Browser":
        """Post a form of the shop's own page."""
        return self._go("POST", urljoin(BASE, address), fields)

    def fill(self, **values: str) -> "Browser":
        for name, value in values.items():
            assert name in self.page.forms[0]["fields"], f"there is no field {name}"
            self.page.forms[0]["fields"][name] = value
        return self

    def press(self, button: str) -> "Browser":
        form = self.page.forms[0]
        name, value = form["buttons"][button]
        fields = form["fields"] | ({name: value} if name else {})
        return self._go(form["method"].upper(), urljoin(self.address, form["action"]), fields)

    def pay(
        self, number: str, code: str = "123", expiry: str = "12/30", holder: str = "TEST CARDHOLDER"
    ) -> "Browser":
        self.fill(pan=number, newCardCvc=code, expiry=expiry, cardholderName=holder)
        return self.press("submit")

    def answer(self, button: str, code: str = "") -> "Browser":
        return self.fill(code=code).press(button)

    def _go(self, method: str, address: str, fields: dict[str, str] | None) -> "Browser":
        for _ in range(10):
            self.address = address
            if urlsplit(address).netloc != urlsplit(BASE).netloc:
                return self
            answer = self._shop.send(method, address, data=fields) if fields else self._shop.send(method, address)
            if not answer.is_redirect:
                self.status, self.html = answer.status_code, answer.text
                self.page = Page(answer.text)
                return self
            method, address, fields = "GET", urljoin(address, answer.headers["location"]), None
        raise AssertionError("the browser is sent in circles")
