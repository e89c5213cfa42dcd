"""A new clerk's first shift: what is in hand, and what the books and the bank say about it."""

import asyncio
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from app.domain.day_report import DayReport
from app.domain.events import CardNumberKeptOut, Event
from app.domain.first_shift import FirstShift, Said, ShiftTask, Slip, new_shift
from app.domain.identifiers import ProfileName
from app.domain.order import Order
from app.domain.shift_facts import (
    MoneyAtBank,
    OrderStory,
    ShiftFacts,
    charged_again,
    is_done,
    is_to_come,
    said_paid_by_people,
    word_is_due,
)
from app.domain.staged_trouble import StagedTrouble
from app.services.at_work import AtWork
from app.services.day_book import DayBook
from app.services.ports import Banks, Clock, Journal, OrderFilter
from app.services.practice import Practice, PretendBank

_LOOKED_AT = 40
"""So many of the newest orders can have been touched in a shift; older ones are let rest."""

STAGED_FOR = {
    ShiftTask.CARD_DECLINED: StagedTrouble.CARD_DECLINED,
    ShiftTask.ANSWER_LOST: StagedTrouble.ANSWER_LOST,
    ShiftTask.REFUND_REFUSED: StagedTrouble.REFUND_REFUSED,
}
"""What waits for its moment from the beginning of a task."""


class ShiftMemory(Protocol):
    """Where the shift of each person is kept between two runs."""

    def read(self, operator: str) -> FirstShift | None: ...

    def keep(self, shift: FirstShift) -> None: ...


class ShiftNow(Struct, frozen=True):
    """How far the shift of whoever works here is: None before it began."""

    shift: FirstShift | None
    waits_for_word: bool = False
    """The caller of the task in hand waits to be told something."""
    can_be_done: bool = True
    """False where the task in hand is to close a day that somebody closed before."""


class FirstShiftDesk:
    """Keeps the shift of whoever works at this till."""

    def __init__(
        self,
        journal: Journal,
        days: DayBook,
        banks: Banks,
        bank: PretendBank,
        practice: Practice,
        memory: ShiftMemory,
        at_work: AtWork,
        clock: Clock,
    ) -> None:
        self._journal = journal
        self._days = days
        self._banks = banks
        self._bank = bank
        self._practice = practice
        self._memory = memory
        self._at_work = at_work
        self._clock = clock
        self._staging = asyncio.Lock()
        self._staged_for: tuple[str, ShiftTask] | None = None

    async def begin(self) -> ShiftNow:
        """Begin at the first task; a shift that went before is forgotten."""
        await self._practice.call_off()
        self._memory.keep(new_shift(self._at_work.name, self._clock.now()))
        return await self.look()

    async def look(self) -> ShiftNow:
        """Return how the shift stands by the books. Raises JournalFailure."""
        began = self._shift
        if began is None or began.current is None:
            return ShiftNow(began)
        facts = await self._facts(began)
        shift = self._shift or began  # read again: somebody may have taken a hint meanwhile
        record = shift.current
        if record is None:
            return ShiftNow(shift)
        for number in charged_again(facts):
            shift = shift.with_slip(Slip.CHARGED_AGAIN, number)
        for number in said_paid_by_people(facts, shift.began_at):
            shift = shift.with_slip(Slip.SAID_PAID, number)
        waits = record.said is None and word_is_due(record.task, facts, record.began_at)
        if not waits and is_done(record.task, facts, record.began_at):
            shift = shift.with_end(self._clock.now())
        self._memory.keep(shift)
        await self._stage(facts)
        return ShiftNow(shift, waits, _can_be_done(shift, facts))

    async def take_hint(self) -> ShiftNow:
        """Return the shift with a hint, which costs points; what its task began with is staged again if need be."""
        self._staged_for = None
        shift = self._shift
        if shift is not None:
            self._memory.keep(shift.with_hint())
        return await self.look()

    async def say(self, said: Said) -> ShiftNow:
        """Return the shift after the caller was told this. What the bank has said by now is no slip to say."""
        began = self._shift
        record = None if began is None else began.current
        if began is not None and record is not None:
            facts = await self._facts(began)
            paid = record.task is ShiftTask.ANSWER_LOST and is_done(record.task, facts, record.began_at)
            shift = self._shift or began
            if _task_of(shift) is record.task:
                self._memory.keep(shift.with_word(Said.CAREFUL if paid and said is Said.PAID else said))
        return await self.look()

    async def leave_out(self) -> ShiftNow:
        """Return the shift without the task in hand; one that nobody could do now takes nothing from the best."""
        await self._practice.call_off()
        began = self._shift
        if began is not None:
            possible = _can_be_done(began, await self._facts(began))
            shift = self._shift or began
            if _task_of(shift) is _task_of(began):  # the books may have ended it while they were read
                self._memory.keep(shift.with_end(self._clock.now(), left_out=True, could_be_done=possible))
        return await self.look()

    def heard(self, event: Event) -> None:
        """Take news that leaves no trace in the books: a card number that was typed and not kept."""
        shift = self._shift
        if isinstance(event, CardNumberKeptOut) and shift is not None and shift.current is not None:
            self._memory.keep(shift.with_slip(Slip.CARD_IN_TEXT, shift.current.task.value))

    @property
    def _shift(self) -> FirstShift | None:
        return self._memory.read(self._at_work.name)

    async def _stage(self, facts: ShiftFacts) -> None:
        """Stage what the task in hand begins with, once; what the one before did not use up is called off."""
        async with self._staging:
            shift = self._shift
            record = None if shift is None else shift.current
            before, now = self._staged_for, None if shift is None or record is None else (shift.operator, record.task)
            if before == now:
                return
            self._staged_for = now
            if before is not None and STAGED_FOR.get(before[1]) in await self._practice.waiting():
                await self._practice.call_off()
            trouble = None if record is None else STAGED_FOR.get(record.task)
            if record is not None and trouble is not None and is_to_come(record.task, facts, record.began_at):
                await self._practice.stage(trouble)

    async def _facts(self, shift: FirstShift) -> ShiftFacts:
        orders = await self._journal.orders(OrderFilter(), _LOOKED_AT)
        money = await self._bank.money()
        touched = [order for order in orders if _last_touched(order) >= shift.began_at]
        stories = tuple(
            [
                OrderStory(
                    order, tuple(await self._journal.timeline(order.number)), money.get(order.number, MoneyAtBank())
                )
                for order in touched
            ]
        )
        reports = await self._last_reports()
        closed = any(
            each.closed_at >= shift.began_at and each.closed_by == shift.operator for each in reports.values()
        )
        at_work = {order.profile for order in touched} or set(reports)
        banks = [each for each in self._banks.profiles() if each.name in at_work] or self._banks.profiles()
        now = self._clock.now()
        left = [each for each in banks if each.name not in reports or reports[each.name].day < each.days.day_of(now)]
        return ShiftFacts(stories, closed, bool(left))

    async def _last_reports(self) -> dict[ProfileName, DayReport]:
        """Return the report of the day that was closed last, by bank."""
        return {
            profile.name: signed.report
            for profile in self._banks.profiles()
            for signed in await self._days.reports(profile.name, 1)
        }


def _task_of(shift: FirstShift) -> ShiftTask | None:
    record = shift.current
    return None if record is None else record.task


def _can_be_done(shift: FirstShift, facts: ShiftFacts) -> bool:
    """Tell whether the books let the task in hand be done at all."""
    return _task_of(shift) is not ShiftTask.DAY_CLOSED or facts.day_can_be_closed or facts.day_closed


def _last_touched(order: Order) -> datetime:
    moments = (order.created_at, order.state_since, order.asked_at)
    return max(moment for moment in moments if moment is not None)
