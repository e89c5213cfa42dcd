"""What may become of a link after it was handed over: it is cancelled, or a new one takes its place."""

from collections.abc import Callable
from typing import Protocol

from app.domain.errors import PaydeskError
from app.domain.order import Order
from app.domain.profile import BankProfile
from app.presenters.errors import Doing, ErrorWords, telling
from app.presenters.link_form import span_of
from app.presenters.link_on_screen import LinkOnScreen
from app.presenters.message import Telling
from app.presenters.payment_link_words import LinkWords
from app.presenters.typed_link import TypedLink
from app.services.cancellation import Cancellation
from app.services.link_renewal import LinkRenewal
from app.services.ports import Clock


class LinkScreen(Protocol):
    """Whoever shows the link."""

    @property
    def is_busy(self) -> bool: ...

    def set_busy(self, busy: bool) -> None: ...

    def check(self, name: str, bank: BankProfile | None = None) -> bool:
        """Note the fault of a field at this bank; returns whether it has none."""
        ...

    def show_first_fault(self) -> None: ...

    def order_changed(self, order: Order) -> None:
        """Take news about the link on screen."""
        ...

    def follow(self, following: Order, bank: BankProfile) -> None:
        """Show the link that takes the place of this one."""
        ...

    def say(self, told: Telling | None) -> None: ...

    def dismiss_message(self) -> None: ...


class LinkLaterLife:
    """Acts on the link on screen; the bank's word decides how each ends."""

    def __init__(
        self,
        cancellation: Cancellation,
        renewal: LinkRenewal,
        clock: Clock,
        typed: TypedLink,
        shown: LinkOnScreen,
        words: Callable[[], LinkWords],
        errors: Callable[[], ErrorWords],
        screen: LinkScreen,
    ) -> None:
        self._cancellation = cancellation
        self._renewal = renewal
        self._clock = clock
        self._typed = typed
        self._shown = shown
        self._words = words
        self._errors = errors
        self._screen = screen

    async def cancel(self) -> None:
        """Cancel the link on screen, if it is in time."""
        order, screen = self._shown.order, self._screen
        if order is None or screen.is_busy:
            return
        screen.set_busy(True)
        try:
            screen.order_changed(await self._cancellation.cancel(order.number))
            screen.dismiss_message()
        except PaydeskError as failure:
            screen.say(telling(self._errors, failure, Doing.EXISTING_ORDER))
        finally:
            screen.set_busy(False)

    async def renew(self) -> None:
        """Make a new link in place of the one on screen, which is closed first; it lives as long as the form says."""
        old, bank, screen = self._shown.order, self._shown.bank, self._screen
        if old is None or bank is None or screen.is_busy or not self._shown.can_renew:
            return
        if not screen.check("validity", bank):  # before the old link is closed for nothing
            screen.show_first_fault()
            return
        screen.set_busy(True)
        try:
            span = span_of(self._typed.form, bank, self._clock.now())
            screen.follow(await self._renewal.renew(old.number, span, self._shown.lines), bank)
            screen.say(lambda: self._words().renewed(old.number))
        except PaydeskError as failure:
            screen.say(telling(self._errors, failure, Doing.EXISTING_ORDER))
        finally:
            screen.set_busy(False)
