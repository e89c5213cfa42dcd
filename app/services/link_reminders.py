"""Which links does somebody want to be reminded of before they end? Kept at the till; nothing is sent by itself."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.services.ports import Clock, Journal

MOST = 500


class LinkReminder(Struct, frozen=True):
    """The link of this order is to be looked at from that moment on (UTC), if it can still be paid then."""

    number: OrderNumber
    at: datetime


class ReminderMemory(Protocol):
    """Keeps them over a restart. All of it may be lost without losing money."""

    def reminders(self) -> Sequence[LinkReminder]: ...

    def keep_reminders(self, reminders: Sequence[LinkReminder]) -> None:
        """Raises OSError."""
        ...


class LinkReminders:
    """The reminders of one till."""

    def __init__(self, memory: ReminderMemory, journal: Journal, clock: Clock) -> None:
        self._memory = memory
        self._journal = journal
        self._clock = clock

    def plan(self, number: OrderNumber, at: datetime) -> None:
        """Remind of this link at that moment; of very many the oldest are forgotten. Raises OSError."""
        others = [each for each in self._memory.reminders() if each.number != number]
        self._memory.keep_reminders([*others, LinkReminder(number, at)][-MOST:])

    def forget(self, number: OrderNumber) -> None:
        """Remind of this one no more. Raises OSError."""
        left = [each for each in self._memory.reminders() if each.number != number]
        if len(left) < len(self._memory.reminders()):
            self._memory.keep_reminders(left)

    async def due(self) -> Order | None:
        """Return the order whose reminder came first, None for none; those that can be paid no more are forgotten.

        One the bank is at work on waits: perhaps it is being paid. Raises JournalFailure, OSError.
        """
        now = self._clock.now()
        for reminder in sorted(self._memory.reminders(), key=lambda each: each.at):
            if reminder.at > now:
                return None
            order = await self._journal.order(reminder.number)
            if order is None or not order.is_open or _is_over(order, now):
                self.forget(reminder.number)
            elif order.state is OrderState.AWAITING_PAYMENT:
                return order
        return None


def _is_over(order: Order, now: datetime) -> bool:
    return order.link is None or (order.link.expires_at is not None and order.link.expires_at <= now)
