"""A shop that listens: a bank with a notification office, and the shop's door where notifications arrive."""

import asyncio
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
from sandbox_shop import Shop

from app.sandbox import LedgerFile, Mode, build_app, build_control
from app.sandbox.notices.office import Office

DOOR = "http://127.0.0.1:9000/hook"
STATIC = "http://127.0.0.1:9000/static"


class Door:
    """Where notifications arrive. It answers 200 unless other answers were laid out; None means: nobody opens."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.answers: list[int | None] = []
        self.on_knock: Callable[[httpx.Request], None] = lambda _: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.on_knock(request)
        status = self.answers.pop(0) if self.answers else 200
        if status is None:
            raise httpx.ConnectError("nobody opens")
        return httpx.Response(status)

    def callbacks(self) -> list[dict[str, str]]:
        """Return the parameters of every callback, wherever they travelled."""
        return [fields_of(request) for request in self.requests]

    def operations(self) -> list[tuple[str, str]]:
        return [(fields.get("operation", ""), fields.get("status", "")) for fields in self.callbacks()]

    def webhooks(self) -> list[dict[str, Any]]:
        return [json.loads(request.content) for request in self.requests]

    def types(self) -> list[str]:
        return [body["type"] for body in self.webhooks()]


class ListeningShop(Shop):
    """A shop whose bank sends notifications to a door of its own."""

    def __init__(self, mode: Mode = Mode.FULL, file: LedgerFile | None = None, seed: int = 1) -> None:
        super().__init__(mode, file)
        self.door = Door()
        self.office = Office(self.bank, file, httpx.MockTransport(self.door), seed)
        self.app = build_app(self.bank, self.troubles, office=self.office)
        self.control_app = build_control(self.bank, self.troubles, "control", self.office)

    def set_up(self, what: str, **settings: Any) -> dict[str, Any]:
        answer = self.control("POST", f"/{what}", settings)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def deliver(self, after: float = 0) -> None:
        if after:
            self.bank.advance_clock(after)
        asyncio.run(self.office.courier.deliver_due())

    def log(self) -> list[dict[str, Any]]:
        return self.control("GET", "/deliveries").json()["deliveries"]


def fields_of(request: httpx.Request) -> dict[str, str]:
    form = request.content.decode() if request.method == "POST" else urlsplit(str(request.url)).query
    return dict(parse_qsl(form, keep_blank_values=True))
