"""What both generations are tested with: one pretend bank each, a customer with a browser, and a clerk."""

import asyncio
import functools
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin

import httpx
from msgspec.structs import replace

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.card import CardEntry, Expiry
from app.domain.challenge import is_way_back, return_address
from app.domain.currency import Currency, currency
from app.domain.evidence import StatusSeen
from app.domain.gateway_calls import ChallengeNeeded, Charge, ChargeReply, OrderReference, Registered, Registration
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.order import PaymentMode
from app.domain.profile import BankProfile, ChargeWay, Credentials, Environment, Generation, LoginKind, RequestBudget
from app.gateway.calls import Deadlines
from app.gateway.factory import open_gateway
from app.gateway.v2 import ids
from app.sandbox import Bank, MovementKind, SandboxServer, Trouble, TroubleDesk, build_app
from app.sandbox.books.ledger import Order as BankOrder

PAYS = "4444555511113333"
REFUSED = "4000001111111126"
ASKS = "5555555555555599"
ASKS_OLD = "4012001038166662"
RIGHT_CODE = {ASKS: "123456", ASKS_OLD: "12345678"}

SHOP_PAGE = "https://shop.example/paid?desk=1"
EUR = currency("EUR")
DEADLINES = Deadlines(register=2, charge=2, status=2, cancel=2, capture=2, key=2)

V1 = BankProfile(
    name=ProfileName("v1"),
    title="Bank",
    bank="Bank",
    environment=Environment.TRAINING,
    generation=Generation.V1,
    address="http://127.0.0.1/payment",
    currency=EUR,
    login=LoginKind.PASSWORD,
    languages=("en", "ru"),
    modes=(PaymentMode.PHONE, PaymentMode.CHALLENGE, PaymentMode.BANK_PAGE, PaymentMode.LINK),
    budget=RequestBudget(8, 10_000),
)
PROFILES = {
    "v1-register-first": V1,
    "v1-one-call": replace(V1, charge_way=ChargeWay.ONE_CALL, old_names=True, encrypts_card=False),
    "v2": replace(
        V1,
        name=ProfileName("v2"),
        generation=Generation.V2,
        address="http://127.0.0.1/api2",
        login=LoginKind.API_KEY,
        charge_way=ChargeWay.ONE_CALL,
        operations=dict.fromkeys(BankAct, ActEntry(enabled=True)),
    ),
}

# How the pretend bank names the calls trouble can be ordered for.
_CALLS = {
    "v1-register-first": {"charge": "paymentorder.do"},
    "v1-one-call": {"charge": "instantPayment.do"},
    "v2": {
        "register": "POST /sessions",
        "charge": "POST /payments",
        "cancel": "POST /sessions/{id}/expire",
        "capture": "POST /payments/{id}/capture",
    },
}
_V1_CALLS = {
    "register": "register.do",
    "cancel": "decline.do",
    "capture": "deposit.do",
    "status": "getOrderStatusExtended.do",
}


class BankClock:
    """Real time, because tokens are stamped with it; pauses take none."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


@dataclass
class Desk:
    """A clerk's desk: one gateway, the bank behind it, and the customer's browser beside it."""

    kind: str
    profile: BankProfile
    bank: Bank
    troubles: TroubleDesk
    line: httpx.ASGITransport | None
    gateways: list[Any] = field(default_factory=list)

    @classmethod
    def opened(cls, kind: str, **changes: Any) -> "Desk":
        bank, troubles = Bank(), TroubleDesk(_no_pause)
        line = httpx.ASGITransport(app=build_app(bank, troubles))
        desk = cls(kind, replace(PROFILES[kind], **changes), bank, troubles, line)
        desk.another_gateway(desk.credentials)
        return desk

    @classmethod
    def over_sockets(cls, kind: str, server: SandboxServer) -> "Desk":
        at = server.start()
        profile = replace(PROFILES[kind], address=at.v2 if kind == "v2" else at.v1)
        desk = cls(kind, profile, server.bank, server.troubles, None)
        desk.another_gateway(desk.credentials)
        return desk

    @property
    def gateway(self) -> Any:
        return self.gateways[0]

    @property
    def is_v2(self) -> bool:
        return self.profile.generation is Generation.V2

    @property
    def registers_first(self) -> bool:
        return self.profile.charge_way is ChargeWay.REGISTER_FIRST

    @property
    def credentials(self) -> Credentials:
        account = self.bank.account
        return Credentials(account.user_name, account.password, account.token, account.api_key)

    def another_gateway(self, credentials: Credentials, deadlines: Deadlines = DEADLINES, **changes: Any) -> Any:
        profile = replace(self.profile, **changes)
        gateway = open_gateway(profile, credentials, clock=BankClock(), transport=self.line, deadlines=deadlines)
        self.gateways.append(gateway)
        return gateway

    def order_trouble(self, act: str, trouble: Trouble, count: int = 1, key: str = "") -> None:
        """Let the next calls of this kind go wrong; `key` tells what a status question will be about."""
        if act == "status" and self.is_v2:
            call = "GET /sessions/{id}" if key.startswith("ps_") else "GET /payments/{id}"
        else:
            call = {**_V1_CALLS, **_CALLS[self.kind]}[act]
        self.troubles.arm(call, trouble, count)

    # What a clerk does.

    def registration(self, amount: int = 1250, money: Currency = EUR, **changes: Any) -> Registration:
        number = OrderNumber(f"SHOP-T1-261103-{secrets.token_hex(5).upper()}")
        asked = Registration(number, Money(amount, money), return_address(SHOP_PAGE, number))
        return replace(asked, **changes)

    async def link(self, **changes: Any) -> tuple[Registration, Registered]:
        """Register an order for the bank's page."""
        asked = self.registration(**changes)
        return asked, await self.gateway.register(asked)

    async def charge(
        self,
        card: str = PAYS,
        amount: int = 1250,
        money: Currency = EUR,
        *,
        code: str = "123",
        hold: bool = False,
        key: GatewayOrderId | None = None,
    ) -> "Charged":
        """Charge a card the way the profile wants it."""
        asked = self.registration(amount, money, hold=hold)
        if self.registers_first:
            key = (await self.gateway.register(asked)).gateway_order_id
        charge = Charge(
            asked.number, asked.amount, asked.return_address, by_phone=False, gateway_order_id=key, hold=hold
        )
        reference = OrderReference(asked.number, key)
        with a_card(card, code) as entry:
            try:
                reply = await self.gateway.charge(charge, entry)
            except Exception as failure:
                failure.reference = reference  # type: ignore[attr-defined]
                raise
        return Charged(asked, reply, OrderReference(asked.number, key or reply.gateway_order_id))

    async def status(self, reference: OrderReference) -> StatusSeen:
        seen: StatusSeen = await self.gateway.status(reference)
        return seen

    def key_of(self, order: BankOrder) -> GatewayOrderId:
        """Return the key a payment of the newer interface has."""
        return GatewayOrderId(ids.encode(ids.PAYMENT, order.id))

    def order_in(self, reference: OrderReference) -> str:
        """Return the bank's own key of an order, also where a later release pads the keys it tells."""
        order = self.bank.find_number(reference.number or "")
        found = [each.id for each in self.bank.orders() if each.terms.params.get("order") == reference.number]
        return order.id if order is not None else found[0]

    def taken(self) -> int:
        """Return what the bank's own ledger says was charged in all."""
        return sum(move.amount for move in self.bank.movements() if move.kind is MovementKind.CHARGE)

    async def close(self) -> None:
        for gateway in self.gateways:
            await gateway.close()


@dataclass(frozen=True)
class Charged:
    asked: Registration
    reply: ChargeReply
    reference: OrderReference


async def _no_pause(_: float) -> None:
    await asyncio.sleep(0)


def a_card(number: str = PAYS, code: str = "123") -> CardEntry:
    return CardEntry(number, Expiry(12, 2034), code, "MARIA PAPADOPOULOU")


def in_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run an async test to its end in a loop of its own, and close the desk behind it."""

    @functools.wraps(test)
    def whole(**fixtures: Any) -> None:
        async def run() -> None:
            try:
                await test(**fixtures)
            finally:
                for each in fixtures.values():
                    if isinstance(each, Desk):
                        await each.close()

        asyncio.run(run())

    return whole


class _Forms(HTMLParser):
    """The one form of a page: where it goes and what it carries."""

    def __init__(self) -> None:
        super().__init__()
        self.action: str | None = None
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attributes}
        if tag == "form":
            self.action = named.get("action", "")
        elif tag == "input" and named.get("name"):
            self.fields[named["name"]] = named.get("value", "")


class Browser:
    """A customer's browser: follows redirects and forms until the shop's page, types what it is told."""

    def __init__(self, desk: Desk) -> None:
        self._client = httpx.AsyncClient(transport=desk.line, trust_env=False)
        self.typed: dict[str, str] = {}

    async def visit(
        self,
        address: str,
        home: str,
        answer: Callable[[dict[str, str]], dict[str, str]],
        posted: Mapping[str, str] | None = None,
    ) -> str:
        """Return the address of the shop the visit ended on. `answer` fills a form in; `posted` begins with one."""
        try:
            client = self._client
            response = await (client.post(address, data=dict(posted)) if posted else client.get(address))
            for _ in range(12):
                address, response = await self._step(address, response, answer)
                if is_way_back(address, home):
                    return address
            raise AssertionError("the visit never came back to the shop")
        finally:
            await self._client.aclose()

    async def _step(
        self,
        address: str,
        response: httpx.Response,
        answer: Callable[[dict[str, str]], dict[str, str]],
    ) -> tuple[str, httpx.Response]:
        if response.is_redirect:
            target = urljoin(address, response.headers["Location"])
            return target, response if "shop.example" in target else await self._client.get(target)
        page = _Forms()
        page.feed(response.text)
        assert response.status_code == 200, response.text
        assert page.action, response.text
        target = urljoin(address, page.action)
        return target, await self._client.post(target, data=page.fields | answer(page.fields))


def typing(card: str = PAYS, code: str | None = None) -> Callable[[dict[str, str]], dict[str, str]]:
    """Return how a customer fills in the bank's and the issuer's forms; code None refuses the challenge."""

    def fill(fields: dict[str, str]) -> dict[str, str]:
        if "pan" in fields:
            return {"pan": card, "expiry": "12/34", "newCardCvc": "123", "cardholderName": "MARIA PAPADOPOULOU"}
        if "code" in fields:
            return {"code": code, "answer": "confirm"} if code else {"answer": "refuse"}
        return {}

    return fill


async def confirm(desk: Desk, charged: Charged, code: str | None) -> str:
    """Answer the challenge of a charge in a browser; returns the address the browser came home to."""
    assert isinstance(charged.reply, ChallengeNeeded)
    challenge = charged.reply.challenge
    home, form = challenge.return_address, dict(challenge.form)
    return await Browser(desk).visit(challenge.address, home, typing(code=code), form)


def in_an_hour() -> datetime:
    return datetime.now(UTC) + timedelta(hours=1)


Work = Callable[[Any], Awaitable[Any]]
