"""Which payments does the bank make by itself, again and again? Standing orders, their schedule and their state."""

import calendar
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from app.sandbox.books.ledger import CardOnRecord, CardUse, Generation, Outcome, Terms
from app.sandbox.books.shelf import Shelf
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.cards import CardOnFile

BY_THE_SCHEDULE = CardUse("R")


class TaskState(StrEnum):
    """Where a standing order is, in the words of the gateway manual (recurring tasks)."""

    CREATED = "CREATED"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    COMPLETED = "COMPLETED"
    TERMINATED = "TERMINATED"
    EXPIRED = "EXPIRED"

    @property
    def is_over(self) -> bool:
        """Tell whether nothing will ever be paid again."""
        return self in (TaskState.COMPLETED, TaskState.TERMINATED, TaskState.EXPIRED)


class TimeUnit(StrEnum):
    """What a schedule counts in."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"


@dataclass(frozen=True)
class Schedule:
    """Every so many units from the first moment on, until the last one if there is one. Milliseconds."""

    since: int
    unit: TimeUnit
    every: int
    till: int | None = None

    def moment(self, turn: int) -> int | None:
        """Return when payment number `turn` is due, counted from 0; None after the end."""
        due = later(self.since, self.unit, self.every * turn)
        return None if self.till is not None and due > self.till else due


@dataclass(frozen=True)
class StandingOrder:
    """One recurring task. A card that is not stored is kept as its record and scenario alone."""

    id: str
    name: str
    created: int
    amount: int
    currency: str
    schedule: Schedule
    client_id: str = ""
    stored_card: str = ""
    record: CardOnRecord | None = None
    scenario: str = ""
    params: dict[str, Any] = field(default_factory=dict)
    state: TaskState = TaskState.CREATED
    turn: int = 0
    payments: tuple[str, ...] = ()

    @property
    def next_payment(self) -> int | None:
        """Return when the next payment is due, None when there will be none."""
        return None if self.state.is_over or self.state is TaskState.FAILED else self.schedule.moment(self.turn)


class StandingOrders:
    """All standing orders; what is due is paid as soon as anybody looks at the bank."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._shelf = Shelf("standing orders", StandingOrder, bank.books.file)
        self._is_paying = False
        bank.chores.append(self.pay_what_is_due)

    def find(self, task_id: str, name: str) -> StandingOrder | None:
        """Return a standing order by the bank's id or by the shop's own."""
        self.pay_what_is_due()
        return next((task for task in self._shelf.all() if task_id == task.id or (name and name == task.name)), None)

    def keep(self, task: StandingOrder) -> StandingOrder:
        """Write a standing order down; one whose schedule has begun is active."""
        begun = task.state is TaskState.CREATED and task.schedule.since <= self._bank.clock.now()
        kept = replace(task, state=TaskState.ACTIVE) if begun else task
        self._shelf.keep(kept.id, kept)
        return kept

    def pay_what_is_due(self) -> None:
        """Make every payment whose moment has come, each once; who hears of a payment may look in the meantime."""
        if self._is_paying:
            return
        self._is_paying = True
        try:
            self._pay_all()
        finally:
            self._is_paying = False

    def _pay_all(self) -> None:
        for task in self._shelf.all():
            while (due := task.next_payment) is not None and due <= self._bank.clock.now():
                # The turn is written down before the money moves: a crash may lose a payment, never double it.
                task = self.keep(replace(task, turn=task.turn + 1))
                task = self.keep(self._paid(task))
            if task.next_payment is None and task.state in (TaskState.CREATED, TaskState.ACTIVE):
                over = TaskState.COMPLETED if task.payments else TaskState.EXPIRED
                self.keep(replace(task, state=over))

    def _paid(self, task: StandingOrder) -> StandingOrder:
        card = self._card(task)
        if card is None:
            return replace(task, state=TaskState.FAILED)
        terms = Terms(
            number="",
            amount=task.amount,
            currency=task.currency,
            generation=Generation.V1,
            hosted=False,
            client_id=task.client_id,
            params=task.params,
        )
        order = self._bank.register(terms)
        attempt = self._bank.attempt(order, card, BY_THE_SCHEDULE)
        state = task.state if attempt.outcome is Outcome.APPROVED else TaskState.FAILED
        return replace(task, state=state, payments=(*task.payments, order.id))

    def _card(self, task: StandingOrder) -> CardOnFile | None:
        """Return the card that pays, None when it has been switched off."""
        if task.record:
            return CardOnFile("", task.record, task.scenario)
        stored = self._bank.vault.find(task.stored_card)
        return stored.presented(BY_THE_SCHEDULE, "") if stored and stored.active else None


def later(moment: int, unit: TimeUnit, count: int) -> int:
    """Return the moment so many units later; the 31st becomes the last day of a shorter month."""
    start = datetime.fromtimestamp(moment / 1000, UTC)
    match unit:
        case TimeUnit.DAY:
            moved = start + timedelta(days=count)
        case TimeUnit.WEEK:
            moved = start + timedelta(weeks=count)
        case TimeUnit.MONTH:
            moved = _months_later(start, count)
        case TimeUnit.YEAR:
            moved = _months_later(start, 12 * count)
    return int(moved.timestamp() * 1000)


def _months_later(start: datetime, count: int) -> datetime:
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    last_day = calendar.monthrange(year, month + 1)[1]
    return start.replace(year=year, month=month + 1, day=min(start.day, last_day))
