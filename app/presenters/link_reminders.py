"""The reminder of a link that is about to end unpaid: shown above every screen, with the way to its message."""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum
from typing import Protocol

from msgspec import Struct

from app.domain.errors import PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.domain.profile import BankProfile
from app.presenters.message import Message, Tone
from app.presenters.presenter import ScreenPresenter, Speech
from app.services.link_reminders import LinkReminders

OPEN = "open-link"
DAY_BEFORE = timedelta(hours=24)


class Reminder(Enum):
    """When somebody at the till is reminded of a link that is not paid yet."""

    NEVER = ""
    HALF = "half"
    DAY_BEFORE = "24h"


class ReminderState(Struct, frozen=True):
    """One bar with its buttons: key and text."""

    message: Message | None = None
    actions: tuple[tuple[str, str], ...] = ()


class ReminderView(Protocol):
    def draw_reminder(self, state: ReminderState) -> None: ...


def moment_of(reminder: Reminder, order: Order, bank: BankProfile) -> datetime | None:
    """Return when somebody is reminded of this link, None for never.

    Where the bank said no end, its own fixed life counts.
    """
    told = order.link.expires_at if order.link else None
    ends = told or (order.created_at + bank.link_life if bank.link_life else None)
    match reminder:
        case Reminder.HALF if ends is not None:
            return order.created_at + (ends - order.created_at) / 2
        case Reminder.DAY_BEFORE if ends is not None:
            return ends - DAY_BEFORE
        case _:
            return None


class LinkReminderPresenter(ScreenPresenter[ReminderView]):
    """Shows one reminder at a time until somebody has opened or closed it, or the link is paid."""

    def __init__(self, speech: Speech, reminders: LinkReminders) -> None:
        super().__init__(speech)
        self._reminders = reminders
        self._order: Order | None = None
        self._heard: dict[OrderNumber, Order] | None = None
        """What becomes known of orders while the books are read; None while they are not."""

    async def look(self) -> None:
        """Show the reminder that came first; where the books cannot tell, the next look may."""
        heard: dict[OrderNumber, Order] = {}
        self._heard = heard
        try:
            found = await self._reminders.due()
        except (PaydeskError, OSError):
            return
        finally:
            self._heard = None
        newest = heard.get(found.number, found) if found is not None else None
        self._order = newest if newest is not None and _waits(newest) else None
        self.render()

    def open(self, show: Callable[[Order], bool]) -> None:
        """Let the link be shown, and remind of it no more; one that cannot be shown now waits."""
        if self._order is not None and show(self._order):
            self.done()

    def done(self) -> None:
        """Remind of the order that is shown no more: it was opened or closed."""
        order, self._order = self._order, None
        if order is not None:
            self._forget(order)
        self.render()

    def order_changed(self, order: Order) -> None:
        """Take the reminder away once its link cannot be paid any more, or the bank is at work on it."""
        if self._heard is not None:
            self._heard[order.number] = order
        if self._order is None or order.number != self._order.number:
            return
        if not order.is_open:
            self.done()
            return
        self._order = order if _waits(order) else None
        self.render()

    def render(self) -> None:
        if self._view is not None:
            self._view.draw_reminder(self._state(self._order) if self._order else ReminderState())

    def _state(self, order: Order) -> ReminderState:
        return ReminderState(self._message(order), ((OPEN, self.tr("Open the link")),))

    def _message(self, order: Order) -> Message:
        customer = order.customer.name or order.customer.email or order.customer.phone or order.description
        about = " · ".join(part for part in (self._speech.formats.money(order.amount), customer) if part)
        ends = order.link.expires_at if order.link else None
        until = self.tr("It can be paid until {moment}.")
        nothing = self.tr("Nothing has been taken.")
        return Message(
            Tone.INFO,
            self.tr("Not paid yet: {link}").format(link=about),
            f"{nothing} {until.format(moment=self._speech.formats.moment(ends))}" if ends else nothing,
            self.tr("Open it to send the prepared message once more; Paydesk sends nothing by itself."),
            order.number,
        )

    def _forget(self, order: Order) -> None:
        try:
            self._reminders.forget(order.number)
        except OSError:
            return  # it comes once more, which costs nothing but a look


def _waits(order: Order) -> bool:
    """Tell whether the customer can pay, and has not begun to as far as the bank tells."""
    return order.state is OrderState.AWAITING_PAYMENT
