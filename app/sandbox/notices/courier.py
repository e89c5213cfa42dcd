"""Who carries the notifications to the shop? One task on the bank's loop, timed by the bank's own clock."""

import asyncio
import ipaddress
from collections.abc import Iterable
from urllib.parse import urlsplit

import httpx

from app.sandbox.notices.alarm import Alarm
from app.sandbox.notices.envelopes import Letter, Stationery
from app.sandbox.notices.outbox import Delivery, Outbox, Try
from app.sandbox.notices.settings import NoticeSettings
from app.sandbox.rules.bank import Bank

TIMEOUT_S = 10
NOT_HERE = "the address is not on this computer"
# Orders that run out within the same second are looked after together.
SHORTEST_ALARM_S = 1.0


class Courier:
    """Delivers what is due: in turn to each address, so that a slow shop holds up only itself."""

    def __init__(
        self,
        bank: Bank,
        outbox: Outbox,
        stationery: Stationery,
        settings: NoticeSettings,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._bank = bank
        self._outbox = outbox
        self._stationery = stationery
        self._settings = settings
        self._transport = transport
        self._alarm = Alarm(bank)
        self._client: httpx.AsyncClient | None = None
        self._sending: dict[int, asyncio.Task[None]] = {}
        self._last_to: dict[str, asyncio.Task[None]] = {}
        self._woken = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        bank.clock.watch(self.wake)

    def wake(self) -> None:
        """Look at the outbox again: something was posted, or the clock was moved, in whatever thread."""
        if self._loop:
            self._loop.call_soon_threadsafe(self._woken.set)

    async def run(self) -> None:
        """Deliver until cancelled; what is on its way then stays due."""
        self._loop = asyncio.get_running_loop()
        try:
            while True:
                self._woken.clear()
                self._alarm.ring()
                self._start(self._due())
                await self._until_something_is_due()
        finally:
            self._loop = None
            await self._hang_up()

    async def deliver_due(self) -> None:
        """Try everything that is due by now once; return when each has had its try."""
        self._alarm.ring()
        await _end_of(self._start(self._due()))

    async def deliver_before_answer(self) -> None:
        """Try what the shop must hear before its call is answered; a slow shop delays its own answer.

        What is on its way already is waited for by the call that caused it. The shop may ask the bank about it before
        it says 200: that question must not wait for the 200.
        """
        due = self._due()
        urgent = [waiting for waiting in due if self._is_urgent(waiting)]
        last = {waiting.draft.address: waiting.number for waiting in urgent}
        # What was posted to the same address before goes first: news do not overtake each other.
        first = [waiting for waiting in due if waiting.number <= last.get(waiting.draft.address, 0)]
        await _end_of(self._start(first))

    def _is_urgent(self, waiting: Delivery) -> bool:
        return waiting.draft.before_answer and not waiting.tries and not self._is_out(waiting)

    def _due(self) -> list[Delivery]:
        now = self._bank.clock.now()
        return [waiting for waiting in self._outbox.waiting() if waiting.due is not None and waiting.due <= now]

    def _start(self, deliveries: Iterable[Delivery]) -> list[asyncio.Task[None]]:
        return [self._sending.get(delivery.number) or self._started(delivery) for delivery in deliveries]

    def _started(self, delivery: Delivery) -> asyncio.Task[None]:
        address = delivery.draft.address
        task = asyncio.create_task(self._carry(delivery, self._last_to.get(address)))
        self._sending[delivery.number] = self._last_to[address] = task
        task.add_done_callback(lambda _: self._done(delivery, task))
        return task

    def _done(self, delivery: Delivery, task: asyncio.Task[None]) -> None:
        del self._sending[delivery.number]
        if self._last_to.get(delivery.draft.address) is task:
            del self._last_to[delivery.draft.address]
        self.wake()

    async def _carry(self, delivery: Delivery, one_before: asyncio.Task[None] | None) -> None:
        if one_before:
            await asyncio.wait([one_before])
        tried = await self._tried(delivery)
        pauses = self._stationery.pauses(delivery.draft.channel) if tried.fault != NOT_HERE else ()
        self._outbox.note(delivery, tried, pauses)

    async def _tried(self, delivery: Delivery) -> Try:
        if not (self._settings.anywhere or is_here(delivery.draft.address)):
            return Try(self._bank.clock.now(), None, NOT_HERE)
        letter = self._stationery.letter(delivery)
        try:
            async with asyncio.timeout(TIMEOUT_S):
                status = await self._sent(letter)
        except TimeoutError:
            return Try(self._bank.clock.now(), None, "no answer in time")
        except (httpx.HTTPError, httpx.InvalidURL) as fault:
            return Try(self._bank.clock.now(), None, type(fault).__name__)
        return Try(self._bank.clock.now(), status)

    async def _sent(self, letter: Letter) -> int:
        if self._client is None:
            # A line of its own for each try: one the shop has closed meanwhile would count as a failure.
            limits = httpx.Limits(max_keepalive_connections=0)
            self._client = httpx.AsyncClient(
                transport=self._transport, trust_env=False, timeout=TIMEOUT_S, limits=limits
            )
        async with self._client.stream(
            letter.method, letter.address, headers=letter.headers, content=letter.content
        ) as answer:
            # The shop's words are not read: the status line is its receipt.
            return answer.status_code

    async def _until_something_is_due(self) -> None:
        now = self._bank.clock.now()
        pauses = [
            ((waiting.due or now) - now) / 1000 for waiting in self._outbox.waiting() if not self._is_out(waiting)
        ]
        if self._alarm.next is not None:
            pauses.append(max((self._alarm.next - now) / 1000, SHORTEST_ALARM_S))
        try:
            await asyncio.wait_for(self._woken.wait(), max(0.0, min(pauses)) if pauses else None)
        except TimeoutError:
            return

    def _is_out(self, delivery: Delivery) -> bool:
        return delivery.number in self._sending

    async def _hang_up(self) -> None:
        for task in self._sending.values():
            task.cancel()
        await _end_of(list(self._sending.values()))
        if self._client:
            await self._client.aclose()
            self._client = None


def is_here(address: str) -> bool:
    """Tell whether this address is on this very computer."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        return parts.scheme in ("http", "https") and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False


async def _end_of(tasks: list[asyncio.Task[None]]) -> None:
    if tasks:
        await asyncio.wait(tasks)
