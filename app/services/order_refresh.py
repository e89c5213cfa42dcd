"""Keeping open orders up to date: who is asked about next, a few at a time per bank."""

import asyncio
import logging
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from app.domain.asking import IN_VIEW, LOOKED_AT_LATER, pause_before_next_look, pause_before_next_question
from app.domain.errors import JournalFailure, PaydeskError
from app.domain.events import BankAnswered, BankRejectedLogin, BankSilent, Event, OperationChanged, OrderChanged
from app.domain.identifiers import OperationId, OrderNumber, ProfileName
from app.domain.operation import Operation
from app.domain.order import Order
from app.services.follow_up import FollowUp
from app.services.operations import OperationDesk
from app.services.ports import Clock, Journal, OrderFilter
from app.services.publisher import Publisher
from app.services.status_enquiry import StatusEnquiry

_AT_ONCE_PER_BANK = 4
_TICK_SECONDS = 0.5
_AT_ONCE = timedelta(0)
_JUMP = timedelta(minutes=1)
"""The clock moved by more than this between two ticks: the computer slept, or somebody set it."""
_ENDED_LATELY = 200
_PLANNED_AT_ONCE = 500
_PAUSE_AFTER_SILENCE = timedelta(seconds=10)
_BETWEEN_LOOKS_FOR_ACTS = timedelta(minutes=1)

_log = logging.getLogger(__name__)

Answered = Callable[[], Awaitable[None]]
"""Hears that the bank has answered what was asked because of it. Raises nothing."""


class OrderRefresh:
    """Asks about every open order in its own rhythm, orders on screen more often.

    A slow or silent bank keeps only its own places busy; the orders of other banks go on.
    """

    def __init__(
        self,
        journal: Journal,
        enquiry: StatusEnquiry,
        follow_up: FollowUp,
        desk: OperationDesk,
        clock: Clock,
        publisher: Publisher,
    ) -> None:
        self._journal = journal
        self._enquiry = enquiry
        self._follow_up = follow_up
        self._desk = desk
        self._clock = clock
        self._publisher = publisher
        self._orders: dict[OrderNumber, Order] = {}
        self._due: dict[OrderNumber, datetime] = {}
        self._reads_again_at: datetime | None = None
        self._looks_for_acts_at = clock.now()
        self._in_view: dict[str, frozenset[OrderNumber]] = {}
        self._woken: set[OrderNumber] = set()
        self._answered: dict[OrderNumber, list[Answered]] = defaultdict(list)
        self._unproved: dict[OperationId, Operation] = {}
        self._locked: set[ProfileName] = set()
        self._silent: set[ProfileName] = set()
        self._asking: dict[OrderNumber, asyncio.Task[bool]] = {}
        self._places: dict[ProfileName, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(_AT_ONCE_PER_BANK))
        publisher.listen(self._on_event)

    async def run(self) -> None:
        """Ask for as long as the program runs; cancel to end. Questions under way are ended with it."""
        last = self._clock.now()
        await self._read_books()
        try:
            while True:
                now = self._clock.now()
                jumped = abs(now - last) > _JUMP
                if jumped or (self._reads_again_at is not None and now >= self._reads_again_at):
                    await self._read_books()
                if jumped:
                    self._hurry(self._due)
                if jumped or now >= self._looks_for_acts_at:
                    await self._look_for_acts()
                last = now
                await self._ask_due()
                await self._clock.sleep(_TICK_SECONDS)
        finally:
            await self._end_questions()

    async def _read_books(self) -> None:
        """Plan what the books tell, after a jump also what seemed to be over by a clock that was wrong.

        Books that cannot be read are read again soon; what was planned before is asked about all the same.
        """
        try:
            await self._plan_what_the_books_tell()
        except JournalFailure as failure:
            _log.info("what is open could not be read: %s", type(failure).__name__)
            self._reads_again_at = self._clock.now() + _PAUSE_AFTER_SILENCE
        else:
            self._reads_again_at = None

    async def _plan_what_the_books_tell(self) -> None:
        """What an event told meanwhile is newer than what was read, and stays."""
        newer: set[OrderNumber] = set()
        stop = self._publisher.listen(
            lambda event: (
                newer.add(event.order.number) if isinstance(event, OrderChanged | OperationChanged) else None
            )
        )
        try:
            ended_lately = OrderFilter(states=LOOKED_AT_LATER)
            known = [*await self._journal.open_orders(), *await self._journal.orders(ended_lately, _ENDED_LATELY)]
            for place, order in enumerate(known):
                if order.number not in newer:
                    self._plan(order)
                if not place % _PLANNED_AT_ONCE:
                    await asyncio.sleep(0)  # ten thousand take a tenth of a second, in which nothing would be drawn
        finally:
            stop()

    async def _look_for_acts(self) -> None:
        """Follow every act without an end, whichever till stands behind it: it may be unable to ask the bank."""
        self._looks_for_acts_at = self._clock.now() + _BETWEEN_LOOKS_FOR_ACTS
        known = set(self._unproved)
        try:
            found = {each.id: each for each in await self._journal.open_operations()}
            for identity in found.keys() - known:
                order = await self._journal.order(found[identity].order_number)
                if order is not None and found[identity].awaits_proof and identity not in self._unproved:
                    self._follow(found[identity])
                    self._plan(order)
        except JournalFailure as failure:
            _log.info("acts without an end could not be read: %s", type(failure).__name__)
            return
        for identity in known - found.keys():  # another till has ended it
            self._unproved.pop(identity, None)

    def show(self, screen: str, numbers: Iterable[OrderNumber]) -> None:
        """Tell which orders this screen shows; the open ones among them are asked about every few seconds."""
        self._in_view[screen] = frozenset(numbers)
        for number in self._in_view[screen] & self._orders.keys():
            self._plan(self._orders[number])

    def wake(self, order: Order, answered: Answered) -> None:
        """Ask about this order next, whatever its state, until its bank has answered: it sent a message about it."""
        self._woken.add(order.number)
        self._answered[order.number].append(answered)
        self._plan(order)

    def next_question(self, number: OrderNumber) -> datetime | None:
        """Return when this order is asked about next, None when it is not."""
        return self._due.get(number)

    async def ask_now(self) -> int:
        """Ask about every open order (F5); returns how many banks' answers came. Joins questions under way."""
        self._locked.clear()
        for order in await self._journal.open_orders():
            if self._enquiry.can_ask(order):
                self._orders.setdefault(order.number, order)
        numbers = [number for number in self._orders if not self._desk.is_busy(number)]
        by_bank: dict[ProfileName, list[OrderNumber]] = defaultdict(list)
        for number in numbers:
            by_bank[self._orders[number].profile].append(number)
        return sum(await asyncio.gather(*[self._ask_all(iter(each)) for each in by_bank.values()]))

    async def _ask_all(self, numbers: Iterator[OrderNumber]) -> int:
        """Return how many answers of one bank came: as many are asked for at once as it has places.

        Ten thousand tasks that wait for a place would be made, and looked through, at one stretch.
        """

        async def ask_one_after_the_other() -> int:
            return sum([await self._start(number) for number in numbers])

        return sum(await asyncio.gather(*[ask_one_after_the_other() for _ in range(_AT_ONCE_PER_BANK)]))

    def _on_event(self, event: Event) -> None:
        match event:
            case OrderChanged(order=order):
                self._plan(order)
            case OperationChanged(order=order, operation=operation):
                self._follow(operation)
                self._plan(order)
            case BankRejectedLogin(profile=profile):
                # A bank may lock a login that is tried again and again: wait until somebody acts.
                self._locked.add(profile)
            case BankSilent(profile=profile):
                self._silent.add(profile)
            case BankAnswered(profile=profile):
                self._locked.discard(profile)
                if profile in self._silent:
                    self._silent.discard(profile)
                    unproved = {operation.order_number for operation in self._unproved.values()}
                    self._hurry([each for each in unproved & self._due.keys() if self._is_of(each, profile)])

    def _follow(self, operation: Operation) -> None:
        if operation.awaits_proof:
            self._unproved[operation.id] = operation
        else:
            self._unproved.pop(operation.id, None)

    def _hurry(self, numbers: Iterable[OrderNumber]) -> None:
        """Ask about these next: the bank is there again, or the computer slept."""
        self._due.update(dict.fromkeys(numbers, self._clock.now()))

    def _is_of(self, number: OrderNumber, profile: ProfileName) -> bool:
        order = self._orders.get(number)
        return order is not None and order.profile == profile

    def _plan(self, order: Order) -> None:
        now = self._clock.now()
        pause = self._pause(order, now)
        if pause is None:
            self._orders.pop(order.number, None)
            self._due.pop(order.number, None)
            return  # one that was woken before anybody could ask about it is asked about once somebody can
        self._orders[order.number] = order
        self._due[order.number] = now + pause

    def _pause(self, order: Order, now: datetime) -> timedelta | None:
        """Return how long this order can wait, or None when there is nothing to ask, or nobody."""
        acts = [each for each in self._unproved.values() if each.order_number == order.number]
        pauses = [pause_before_next_look(operation, now) for operation in acts]
        if self._enquiry.can_ask(order):
            if order.number in self._woken:
                return _AT_ONCE
            own = pause_before_next_question(order, now, self._is_in_view(order.number))
            pauses += [] if own is None else [own]
        return min(pauses, default=None)

    async def _ask_due(self) -> None:
        """Ask about the orders whose turn it is, unless another till has just done so."""
        due = {number: self._pause_of(self._orders[number]) for number in self._due_now()}
        if not due:
            return
        try:
            ours = await self._journal.claim_questions(due)
        except JournalFailure:
            return  # no journal, no money, and nowhere to write an answer to
        now = self._clock.now()
        for number in due:
            if number in ours:
                self._start(number)
            elif number in self._orders:
                # Whoever asks now may get no answer: what is not known here stays to be asked about.
                self._due[number] = now + max(due[number], IN_VIEW)

    def _due_now(self) -> Iterator[OrderNumber]:
        """Yield as many orders as each bank has free places: rows on screen first, then young orders."""
        now = self._clock.now()
        free: Counter[ProfileName] = Counter()
        for number in self._asking:
            free[self._orders[number].profile if number in self._orders else ProfileName("")] -= 1
        for number in sorted(self._due_where_free(now, free), key=self._urgency):
            profile = self._orders[number].profile
            if free[profile] <= -_AT_ONCE_PER_BANK or profile in self._locked or self._desk.is_busy(number):
                continue
            free[profile] -= 1
            yield number

    def _due_where_free(self, now: datetime, free: Mapping[ProfileName, int]) -> Iterator[OrderNumber]:
        """Yield the orders whose turn it is at banks that have a place: of a long queue there is mostly none."""
        for number, due in self._due.items():
            if due <= now and free.get(self._orders[number].profile, 0) > -_AT_ONCE_PER_BANK:
                yield number

    def _pause_of(self, order: Order) -> timedelta:
        """Return for how long nobody may have asked about the order, or it is not our turn."""
        if order.number in self._woken:
            return _AT_ONCE
        pause = self._pause(order, self._clock.now())
        return IN_VIEW if pause is None else pause

    def _urgency(self, number: OrderNumber) -> tuple[bool, float]:
        return not self._is_in_view(number), -self._orders[number].created_at.timestamp()

    def _is_in_view(self, number: OrderNumber) -> bool:
        return any(number in numbers for numbers in self._in_view.values())

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
            woken_by = self._answered.pop(number, [])
            self._woken.discard(number)
            if number in self._due:
                # Set before asking: whatever goes wrong, the next question is not at once.
                self._due[number] = self._clock.now() + _PAUSE_AFTER_SILENCE
            try:
                self._plan(await self._follow_up.ask(number))
            except PaydeskError:
                if order is not None and woken_by:
                    self._stays_woken(order, woken_by)
                return False
            for answered in woken_by:
                await answered()
            return True

    def _stays_woken(self, order: Order, woken_by: list[Answered]) -> None:
        """Ask once more after a pause, also where the order was found to be at rest meanwhile."""
        self._woken.add(order.number)
        self._answered[order.number] += woken_by
        self._orders.setdefault(order.number, order)
        self._due.setdefault(order.number, self._clock.now() + _PAUSE_AFTER_SILENCE)

    async def _end_questions(self) -> None:
        tasks = list(self._asking.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
