"""What the gateway's tests share: a bank in memory, a clock that does not wait, orders and a card."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import httpx
from msgspec.structs import replace

from app.domain.card import CardEntry, Expiry
from app.domain.currency import currency
from app.domain.gateway_calls import Charge, OrderReference, Registration
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.order import PaymentMode
from app.domain.profile import BankProfile, Credentials, Environment, Generation, LoginKind, RequestBudget
from app.gateway.calls import Deadlines, Observer
from app.gateway.factory import open_gateway
from app.services.gateway_port import PaymentGateway

SAMPLES = Path(__file__).parents[2] / "samples"
CARD_NUMBER = "4444555511113333"
SECURITY_CODE = "739"
BACK = "https://shop.example/back?paydesk=N-1"
NOW = datetime(2026, 11, 3, 10, 0, tzinfo=UTC)
EUR = currency("EUR")
PAGE = "https://bank.example/pay.html?mdOrder=md-1"
SHORT = Deadlines(register=0.3, charge=0.3, status=0.3, cancel=0.3, capture=0.3, refund=0.3, key=0.3)
Answer = TypeVar("Answer")

V1 = BankProfile(
    name=ProfileName("bank-v1"),
    title="Bank",
    bank="Bank",
    environment=Environment.TEST,
    generation=Generation.V1,
    address="https://bank.example/payment",
    currency=EUR,
    login=LoginKind.PASSWORD,
    languages=("en", "el"),
    modes=(PaymentMode.PHONE, PaymentMode.CHALLENGE),
    encrypts_card=False,
    budget=RequestBudget(8, 10_000),
)
V2 = replace(
    V1,
    name=ProfileName("bank-v2"),
    generation=Generation.V2,
    address="https://bank.example/api2",
    login=LoginKind.API_KEY,
)
TOKEN = replace(V1, login=LoginKind.TOKEN)
LOGIN = Credentials(user_name="kiosk-api", password="hush-hush", token="tok-123", api_key="Key0123456789")


def run(work: Coroutine[Any, Any, Answer]) -> Answer:
    return asyncio.run(work)


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def sample_fields(name: str) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(sample(name))
    return fields


class StillClock:
    """A clock that stands; its pauses take no time and are remembered."""

    def __init__(self) -> None:
        self.moment = NOW
        self.pauses: list[float] = []

    def now(self) -> datetime:
        return self.moment

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)


class PaperBank:
    """A bank that answers from a list, by the last word of the path; it keeps every request it got."""

    def __init__(self, **answers: Any) -> None:
        self.answers = answers
        self.requests: list[httpx.Request] = []
        self.transport = httpx.MockTransport(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        word = request.url.path.rsplit("/", 1)[1].removesuffix(".do")
        answer = self.answers.get(word, self.answers.get("anything"))
        answer = answer.pop(0) if isinstance(answer, list) else answer  # a list answers one call after the other
        if isinstance(answer, Exception):
            raise answer
        if not isinstance(answer, httpx.Response):
            content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            answer = httpx.Response(200, content=content, headers={"Content-Type": "text/plain"})
        # As over a wire: the body comes as a stream that is read once.
        return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(answer.content))

    @property
    def paths(self) -> list[str]:
        return [request.url.path for request in self.requests]

    def form(self, index: int = -1) -> dict[str, str]:
        return dict(parse_qsl(self.requests[index].content.decode(), strict_parsing=True))

    def values(self, name: str, index: int = -1) -> list[str]:
        """Return every value of a field that may come more than once."""
        return [value for field, value in parse_qsl(self.requests[index].content.decode()) if field == name]

    def json(self, index: int = -1) -> dict[str, Any]:
        fields: dict[str, Any] = json.loads(self.requests[index].content)
        return fields


def with_bank(
    bank: PaperBank,
    work: Callable[[PaymentGateway], Awaitable[Answer]],
    profile: BankProfile = V1,
    clock: StillClock | None = None,
    credentials: Credentials = LOGIN,
    observer: Observer | None = None,
) -> Answer:
    """Open a gateway over the bank in memory, do the work, close it, and return what came of it."""

    async def whole() -> Answer:
        gateway = open_gateway(
            profile, credentials, clock=clock or StillClock(), observer=observer, transport=bank.transport
        )
        try:
            return await work(gateway)
        finally:
            await gateway.close()

    return asyncio.run(whole())


def a_card() -> CardEntry:
    return CardEntry(CARD_NUMBER, Expiry(12, 2030), SECURITY_CODE, "MARIA P")


def a_registration(**changes: Any) -> Registration:
    return replace(Registration(OrderNumber("N-1"), Money(1250, EUR), BACK), **changes)


def a_charge(**changes: Any) -> Charge:
    return replace(Charge(OrderNumber("N-1"), Money(1250, EUR), BACK, by_phone=False), **changes)


def a_reference(number: str | None = "N-1", key: str | None = None) -> OrderReference:
    return OrderReference(OrderNumber(number) if number else None, GatewayOrderId(key) if key is not None else None)
