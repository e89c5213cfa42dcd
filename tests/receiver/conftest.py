"""A receiver in memory, and genuine messages for it."""

import asyncio
import hashlib
import hmac
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlencode

import httpx
import pytest

from app.domain.identifiers import ProfileName
from app.domain.profile import Generation, LoginKind
from app.gateway.notices import open_notice_reader
from app.receiver.addresses import path_of
from app.receiver.application import Letterbox, build_receiver
from app.receiver.counters import Counters
from app.services.notice_port import Told
from tests.makers import a_profile

NOW = datetime(2026, 1, 15, 10, 0, 5, tzinfo=UTC)
V1_SECRET = "sandbox-callback-key-01"
V2_SECRET = "whsec_sandbox_example"
V1_BANK = a_profile()
V2_BANK = a_profile(name="b-bank", generation=Generation.V2, login=LoginKind.API_KEY)
PAID = {
    "mdOrder": "7a1f0c3e-52d4-7b90-8e11-3c0f00a7d8c0",
    "operation": "deposited",
    "orderNumber": "POS-000123",
    "status": "1",
}


def callback(parameters: dict[str, str] | None = None, secret: str = V1_SECRET) -> str:
    """Return the query of a genuine callback, its checksum made here and not by the program."""
    parameters = parameters or PAID
    text = "".join(f"{name};{parameters[name]};" for name in sorted(parameters))
    checksum = hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest().upper()
    return urlencode({**parameters, "checksum": checksum})


def signature(body: bytes, at: datetime = NOW, secret: str = V2_SECRET) -> str:
    """Return the header of a genuine webhook."""
    moment = str(int(at.timestamp()))
    digest = hmac.new(secret.encode(), body + b"." + moment.encode(), hashlib.sha256).hexdigest()
    return f"t={moment},v1={digest}"


@dataclass
class ReceiverAtHand:
    """The receiver as whoever knocks sees it, and what it took in."""

    taken: list[tuple[ProfileName, Told]] = field(default_factory=list)
    counters: Counters = field(default_factory=Counters)
    trouble: Exception | None = None
    keeps: bool = True
    """False: a journal that never comes to an end."""
    host: str = "127.0.0.1"

    def __post_init__(self) -> None:
        boxes = [
            Letterbox(bank.name, path_of(bank.name, secret), open_notice_reader(bank, secret))
            for bank, secret in ((V1_BANK, V1_SECRET), (V2_BANK, V2_SECRET))
        ]
        self.v1_path, self.v2_path = (box.path for box in boxes)
        hosts = ["127.0.0.1", "localhost", "pay.shop.example"]
        self._app = build_receiver(boxes, self._take, lambda: NOW, hosts, self.counters)

    async def _take(self, profile: ProfileName, told: Told) -> None:
        if self.trouble is not None:
            raise self.trouble
        if not self.keeps:
            await asyncio.Event().wait()
        self.taken.append((profile, told))

    def knock(self, *requests: tuple[str, str, bytes | AsyncIterator[bytes], dict[str, str]]) -> list[int]:
        """Send requests (method, path with query, body, headers); return the statuses."""

        async def send() -> list[int]:
            transport = httpx.ASGITransport(self._app)
            async with httpx.AsyncClient(transport=transport, base_url=f"http://{self.host}") as client:
                return [
                    (await client.request(method, path, content=body, headers=headers)).status_code
                    for method, path, body, headers in requests
                ]

        return asyncio.run(send())

    def gets(self, path: str) -> int:
        return self.knock(("GET", path, b"", {}))[0]

    def gets_webhook(self, body: bytes, header: str) -> int:
        return self.knock(("POST", self.v2_path, body, {"X-Signature": header, "Content-Type": "application/json"}))[
            0
        ]


@pytest.fixture
def receiver() -> Callable[..., ReceiverAtHand]:
    return ReceiverAtHand
