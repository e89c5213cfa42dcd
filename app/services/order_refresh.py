"""Keeping open orders up to date: who is asked about next, a few at a time per bank."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from app.domain.asking import pause_before_next_question
from app.domain.errors import CredentialsMissing, GatewayFailure, KeyStoreUnusable, OrderNotFound
from app.domain.events import Event, OrderChanged
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.order import Order
from app.services.operations import OperationDesk
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher
from app.services.status_enquiry import StatusEnquiry

_AT_ONCE_PER_BANK = 4
_TICK_SECONDS = 0.5
_PAUSE_AFTER_SILENCE = timedelta(seconds=10)


class OrderRefresh:
    """Asks about every open order in its own rhythm, orders on screen more often.

    A slow or silent bank keeps only its own places busy; the orders of other banks go on.
    """

    def __init__(
        self,
        journal: Journal,
        enquiry: StatusEnquiry,
        desk: OperationDesk,
        clock: Clock,
        publisher: Publisher,
    ) -> None:
        self._journal = journal
        self._enquiry = enquiry
        self._desk = desk
        self._clock = clock
        self._orders: dict[OrderNumber, Order] = {}
        self._due: dict[OrderNumber, datetime] = {}
        self._in_view: dict[str, frozenset[OrderNumber]] = {}
        self._asking: dict[OrderNumber, asyncio.Task[bool]] = {}
        self._places: dict[ProfileName, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(_AT_ONCE_PER_BANK))
        publisher.listen(self._on_event)

    async def run(self) -> None:
        """Ask for as long as the program runs; cancel to end. Questions under way are ended with it."""
        for order in await self._journal.open_orders():
            self._plan(order)
        try:
            while True:
                self._ask_due()
                await self._clock.sleep(_TICK_SECONDS)
        finally:
            await self._end_questions()

    def show(self, screen: str, numbers: Iterable[OrderNumber]) -> None:
        """Tell which orders this screen shows; the open ones among them are asked about every few seconds."""
        self._in_view[screen] = frozenset(numbers)
        for number in self._in_view[screen] & self._orders.keys():
            self._plan(self._orders[number])

    async def ask_now(self) -> int:
        """Ask about every open order (F5); returns how many banks' answers came. Joins questions under way."""
        for order in await self._journal.open_orders():
            self._orders.setdefault(order.number, order)
        numbers = [number for number in self._orders if not self._desk.is_busy(number)]
        answered = await asyncio.gather(*[self._start(number) for number in numbers])
        return sum(answered)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, OrderChanged):
            self._plan(event.order)

    def _plan(self, order: Order) -> None:
        now = self._clock.now()
        in_view = any(order.number in numbers for numbers in self._in_view.values())
        pause = pause_before_next_question(order, now, in_view)
        if pause is None or not self._enquiry.can_ask(order):
            self._orders.pop(order.number, None)
            self._due.pop(order.number, None)
            return
        self._orders[order.number] = order
        self._due[order.number] = now + pause

    def _ask_due(self) -> None:
        now = self._clock.now()
        for number, due in sorted(self._due.items(), key=lambda item: item[1]):
            if due > now:
                return
            if not self._desk.is_busy(number):
                self._start(number)

    def _start(self, number: OrderNumber) -> asyncio.Task[bool]:
        running = self._asking.get(number)
        if running is None:
            running = asyncio.create_task(self._ask(number), name=f"ask {number}")
            self._asking[number] = running
            running.add_done_callback(lambda _task: self._asking.pop(number, None))
        return running

    async def _ask(self, number: OrderNumber) -> bool:
        """Ask about one order when its bank has a free place; returns whether the bank answered."""
        order = self._orders.get(number)
        profile = order.profile if order else ProfileName("")
        async with self._places[profile]:
            try:
                await self._enquiry.ask(number)
                return True
            except (GatewayFailure, CredentialsMissing, KeyStoreUnusable, OrderNotFound):
                if number in self._due:
                    self._due[number] = self._clock.now() + _PAUSE_AFTER_SILENCE
                return False

    async def _end_questions(self) -> None:
        tasks = list(self._asking.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
