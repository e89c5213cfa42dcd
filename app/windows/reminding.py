"""When does a till look for links that somebody is to be reminded of, and where does a reminder lead?"""

from PySide6.QtCore import QTimer

from app.domain.order import Order
from app.presenters.link_reminders import LinkReminderPresenter
from app.windows.late_presenters import LatePresenters
from app.windows.workplace import Workplace

_LOOKS_EVERY_MS = 30_000


class Reminding:
    """Looks for as long as the window is open, and shows one reminder at a time above its screens."""

    def __init__(self, place: Workplace, reminders: LinkReminderPresenter, presenters: LatePresenters) -> None:
        self._place = place
        self._reminders = reminders
        self._presenters = presenters
        self._timer = QTimer(place.main)
        self._timer.timeout.connect(self.look)
        reminders.attach(place.main)
        place.main.reminder_seen.connect(reminders.done)
        place.main.reminder_opened.connect(self._open)
        self._timer.start(_LOOKS_EVERY_MS)

    def look(self) -> None:
        """Look for one now."""
        self._place.tasks.start("link.reminders", self._reminders.look)

    def order_changed(self, order: Order) -> None:
        """Take its reminder away once the link cannot be paid any more."""
        self._reminders.order_changed(order)

    def end(self) -> None:
        """The window closes."""
        self._timer.stop()

    def _open(self) -> None:
        self._reminders.open(self._show)

    def _show(self, order: Order) -> bool:
        """Show the link with its message; tell whether the reminder is over. While a link is made, that one stays."""
        banks = self._place.till.banks
        if not banks.knows(order.profile):
            return True
        is_shown = self._presenters.payment_link.open(order, banks.profile(order.profile))
        self._place.main.show_screen(self._place.main.payment_link)
        return is_shown
