"""Keeping open orders up to date: asked about in their turn, a few at a time per bank."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import datetime, timedelta

from app.domain.asking import LOOKED_AT_LATER
from app.domain.errors import JournalFailure, PaydeskError
from app.domain.events import BankAnswered, BankRejectedLogin, BankSilent, Event, OperationChanged, OrderChanged
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.order import Order
from app.services.follow_up import FollowUp
from app.services.operations import OperationDesk
from app.services.ports import Clock, Journal, OrderFilter
from app.services.publisher import Publisher
from app.services.question_plan import AT_ONCE_PER_BANK, QuestionPlan
from app.services.status_enquiry import StatusEnquiry

_TICK_SECONDS = 0.5
_JUMP = timedelta(minutes=1)
"""The clock moved by more than this between two ticks: the computer slept, or somebody set it."""
_ENDED_LATELY = 200
_PLANNED_AT_ONCE = 500
_PAUSE_AFTER_TROUBLE = timedelta(seconds=10)
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
        self._questions = QuestionPlan(clock, enquiry.can_ask)
        self._reads_again_at: datetime | None = None
        self._looks_for_acts_at = clock.now()
        self._answered: dict[OrderNumber, list[Answered]] = defaultdict(list)
        self._locked: set[ProfileName] = set()
        self._silent: set[ProfileName] = set()
        self._asking: dict[OrderNumber, asyncio.Task[bool]] = {}
        self._places: dict[ProfileName, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(AT_ONCE_PER_BANK))
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
                    self._questions.hurry()
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
            self._reads_again_at = self._clock.now() + _PAUSE_AFTER_TROUBLE
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
                    self._questions.plan(order)
                if not place % _PLANNED_AT_ONCE:
                    await asyncio.sleep(0)  # ten thousand take a tenth of a second, in which nothing would be drawn
        finally:
            stop()

    async def _look_for_acts(self) -> None:
        """Follow every act without an end, whichever till stands behind it: it may be unable to ask the bank."""
        self._looks_for_acts_at = self._clock.now() + _BETWEEN_LOOKS_FOR_ACTS
        known = set(self._questions.followed)
        try:
            found = {each.id: each for each in await self._journal.open_operations()}
            for identity in found.keys() - known:
                order = await self._journal.order(found[identity].order_number)
                if order is not None and found[identity].awaits_proof and identity not in self._questions.followed:
                    self._questions.follow(found[identity])
                    self._questions.plan(order)
        except JournalFailure as failure:
            _log.info("acts without an end could not be read: %s", type(failure).__name__)
            return
        for identity in known - found.keys():  # another till has ended it
            self._questions.leave_alone(identity)

    def show(self, screen: str, numbers: Iterable[OrderNumber]) -> None:
        """Tell which orders this screen shows; the open ones among them are asked about every few seconds."""
        self._questions.show(screen, numbers)

    def wake(self, order: Order, answered: Answered) -> None:
        """Ask about this order next, whatever its state, until its bank has answered: it sent a message about it."""
        self._answered[order.number].append(answered)
        self._questions.wake(order)

    def next_question(self, number: OrderNumber) -> datetime | None:
        """Return when this order is asked about next, None when it is not."""
        return self._questions.next_question(number)

    async def ask_now(self) -> int:
        """Ask about every open order (F5); returns how many banks' answers came. Joins questions under way."""
        self._locked.clear()
        for order in await self._journal.open_orders():
            if self._enquiry.can_ask(order):
                self._questions.take_in(order)
        idle = [
            [each for each in some if not self._desk.is_busy(each)] for some in self._questions.by_bank().values()
        ]
        return sum(await asyncio.gather(*[self._ask_all(iter(each)) for each in idle]))

    async def _ask_all(self, numbers: Iterator[OrderNumber]) -> int:
        """Return how many answers of one bank came: as many are asked for at once as it has places.

        Ten thousand tasks that wait for a place would be made, and looked through, at one stretch.
        """

        async def ask_one_after_the_other() -> int:
            return sum([await self._start(number) for number in numbers])

        return sum(await asyncio.gather(*[ask_one_after_the_other() for _ in range(AT_ONCE_PER_BANK)]))

    def _on_event(self, event: Event) -> None:
        match event:
            case OrderChanged(order=order):
                self._questions.plan(order)
            case OperationChanged(order=order, operation=operation):
                self._questions.follow(operation)
                self._questions.plan(order)
            case BankRejectedLogin(profile=profile):
                # A bank may lock a login that is tried again and again: wait until somebody acts.
                self._locked.add(profile)
            case BankSilent(profile=profile):
                self._silent.add(profile)
            case BankAnswered(profile=profile):
                self._locked.discard(profile)
                if profile in self._silent:
                    self._silent.discard(profile)
                    self._questions.hurry_unproved(profile)

    async def _ask_due(self) -> None:
        """Ask about the orders whose turn it is, unless another till has just done so."""
        due = self._questions.turns(self._asking, self._may_be_asked)
        if not due:
            return
        try:
            ours = await self._journal.claim_questions(due)
        except JournalFailure:
            return  # no journal, no money, and nowhere to write an answer to
        for number, pause in due.items():
            if number in ours:
                self._start(number)
            else:
                self._questions.is_asked_elsewhere(number, pause)

    def _may_be_asked(self, order: Order) -> bool:
        return order.profile not in self._locked and not self._desk.is_busy(order.number)

    def _start(self, number: OrderNumber) -> asyncio.Task[bool]:
        running = self._asking.get(number)
        if running is None:
            running = asyncio.create_task(self._ask(number), name=f"ask {number}")
            self._asking[number] = running
            running.add_done_callback(lambda _task: self._asking.pop(number, None))
        return running

    async def _ask(self, number: OrderNumber) -> bool:
        """Ask about one order when its bank has a free place; returns whether the bank answered."""
        order = self._questions.order(number)
        profile = order.profile if order else ProfileName("")
        async with self._places[profile]:
            woken_by = self._answered.pop(number, [])
            self._questions.is_asked(number)
            try:
                self._questions.plan(await self._follow_up.ask(number))
            except PaydeskError:
                if order is not None and woken_by:
                    self._answered[number] += woken_by
                    self._questions.keep_awake(order)
                return False
            for answered in woken_by:
                await answered()
            return True

    async def _end_questions(self) -> None:
        tasks = list(self._asking.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
