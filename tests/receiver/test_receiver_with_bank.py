"""From the bank's own message to "paid": sandbox gateway, receiver and till over real sockets, and nobody polls."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from app.bootstrap import BankSide, Till, open_till
from app.domain.errors import ReceiverCannotListen
from app.domain.events import Event, OrderChanged
from app.domain.money import Money
from app.domain.order import Order, OrderState
from app.domain.profile import BankProfile, Credentials, Generation
from app.files.profiles import shipped_profiles, with_address
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.receiver.opening import OpenReceiver, open_receiver
from app.sandbox import SandboxAddress, SandboxServer
from app.secrets.memory import MemorySecretStore
from app.services.payment_links import LinkDraft
from tests.fakes.clock import FakeClock

PATIENCE = 10.0


class StandingClock(FakeClock):
    """A clock that stands at the real moment: no question ever becomes due by itself."""

    def __init__(self) -> None:
        super().__init__(datetime.now(UTC))

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0.002)


@dataclass
class Shop:
    """A till with a receiver, and the bank behind it."""

    till: Till
    side: BankSide
    profile: BankProfile
    bank: SandboxAddress
    receiver: OpenReceiver

    async def tells_bank_its_address(self) -> None:
        what = "callbacks" if self.profile.generation is Generation.V1 else "webhooks"
        address = self.receiver.address + self.receiver.paths[self.profile.name]
        await self.behind_the_counter(what, {"address": address})

    async def behind_the_counter(self, path: str, body: dict[str, str] | None = None) -> None:
        token = {"Authorization": f"Bearer {self.bank.control_token}"}
        async with httpx.AsyncClient() as client:
            reply = await client.post(f"{self.bank.control}/{path}", json=body or {}, headers=token)
        assert reply.status_code == 200, reply.text

    async def becomes(self, order: Order, state: OrderState) -> Order:
        """Wait until the till has written down that the order is in this state."""
        found: asyncio.Future[Order] = asyncio.get_running_loop().create_future()

        def look(event: Event) -> None:
            if not isinstance(event, OrderChanged) or event.order.number != order.number:
                return
            if event.order.state is state and not found.done():
                found.set_result(event.order)

        stop = self.till.publisher.listen(look)
        try:
            now = await self.till.journal.order(order.number)
            assert now is not None
            return now if now.state is state else await asyncio.wait_for(found, PATIENCE)
        finally:
            stop()


@asynccontextmanager
async def a_shop(folder: Path, generation: Generation) -> AsyncIterator[Shop]:
    server = SandboxServer()
    bank = server.start()
    base = bank.v1 if generation is Generation.V1 else bank.v2
    shipped = next(each for each in shipped_profiles() if each.name == f"training-{generation.value}")
    profile = with_address(shipped, base, "https://shop.example/thanks")
    secrets = MemorySecretStore()
    await secrets.keep_credentials(profile.name, Credentials(bank.user_name, bank.password, api_key=bank.api_key))
    secret = bank.callback_secret if generation is Generation.V1 else bank.webhook_secret
    await secrets.keep_notice_secret(profile.name, secret)
    side = BankSide((profile,), secrets)
    till = await open_till(side, DataPaths(folder), SettingsFile(folder / "settings.toml"), StandingClock())
    receiver = await open_receiver(side, till, 0)
    assert receiver is not None
    asking = asyncio.create_task(till.refresh.run())
    try:
        yield Shop(till, side, profile, bank, receiver)
    finally:
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await asyncio.to_thread(receiver.server.stop)
        await till.close()
        server.stop()


Scene = Callable[[Shop], Awaitable[None]]


@pytest.fixture(params=Generation, ids=lambda generation: generation.value)
def play(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[Scene], None]:
    def run(scene: Scene) -> None:
        async def in_shop() -> None:
            async with a_shop(tmp_path, request.param) as shop:
                await scene(shop)

        asyncio.run(in_shop())

    return run


def test_paid_link_is_known_without_polling(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.tells_bank_its_address()
        draft = LinkDraft(Money(1250, shop.profile.currency))
        order = await shop.till.links.create(shop.profile, draft)
        await shop.behind_the_counter(f"orders/{order.number}/approve")
        paid = await shop.becomes(order, OrderState.PAID)
        assert paid.captured == Money(1250, shop.profile.currency)

    play(scene)


def test_without_a_receiver_polling_finds_the_same(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        order = await shop.till.links.create(shop.profile, LinkDraft(Money(1250, shop.profile.currency)))
        await shop.behind_the_counter(f"orders/{order.number}/approve")
        assert isinstance(shop.till.clock, StandingClock)
        shop.till.clock.forward(60)
        await shop.becomes(order, OrderState.PAID)

    play(scene)


def test_port_that_is_taken_is_told(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        port = int(shop.receiver.address.rpartition(":")[2])
        with pytest.raises(ReceiverCannotListen) as caught:
            await open_receiver(shop.side, shop.till, port)
        assert caught.value.port == port

    play(scene)


def test_what_somebody_wrote_into_the_settings_by_hand_ends_no_till(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        with pytest.raises(ReceiverCannotListen):
            await open_receiver(shop.side, shop.till, 99_999)
        opened = await open_receiver(shop.side, shop.till, 0, "https://[pay.shop.example")
        assert opened is not None
        await asyncio.to_thread(opened.server.stop)

    play(scene)


def test_bank_without_a_secret_has_no_letterbox(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.side.secrets.forget_notice_secret(shop.profile.name)
        assert await open_receiver(shop.side, shop.till, 0) is None

    play(scene)
