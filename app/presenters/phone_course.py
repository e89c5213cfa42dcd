"""What becomes of a phone order once it was sent: the bank's word, the bank's page, asking again, cancelling."""

import sys
from collections.abc import Awaitable, Callable
from typing import Protocol

from app.domain.challenge import Challenge
from app.domain.errors import InputFault, PaydeskError
from app.domain.order import CLOSED_UNPAID_STATES, Order
from app.domain.outcome import Approved, ChallengeRequired, Declined, Outcome, OutcomeUnknown
from app.domain.people_errors import RightMissing
from app.presenters.errors import Doing
from app.presenters.message import Message
from app.presenters.phone_order_state import Phase, Sent
from app.presenters.phone_order_words import PhoneOrderWords
from app.presenters.presenter import Speech
from app.services.cancellation import Cancellation
from app.services.phone_orders import PhoneOrders

Saying = Callable[[Speech], Message]
"""A message in whatever language is spoken when it is drawn."""


class Stage(Protocol):
    """What an order under way does to the screen."""

    def render(self) -> None: ...

    def wipe_card(self) -> None: ...

    def open_bank_page(self, challenge: Challenge) -> None: ...

    def close_bank_page(self) -> None: ...


class PhoneCourse:
    """The order on the screen and the phase it is in. Before it is sent there is no order."""

    def __init__(self, stage: Stage, phone_orders: PhoneOrders, cancellation: Cancellation) -> None:
        self._stage = stage
        self._phone_orders = phone_orders
        self._cancellation = cancellation
        self._challenge: Challenge | None = None
        self.phase = Phase.EDITING
        self.order: Order | None = None
        self.sent: Sent | None = None
        """What left the form, from the moment it is sent."""
        self.left_open = False
        """The bank's page was left, and the order may still be paid on it."""
        self.is_unasked = False
        """The bank has given no answer since its page was left: the customer may have confirmed, and paid."""
        self.saying: Saying | None = None
        self.is_in_trouble = False
        """The message says why this till cannot charge now."""

    @property
    def is_busy(self) -> bool:
        return self.phase in (Phase.SENDING, Phase.BANK_PAGE, Phase.CHECKING)

    def say(self, saying: Saying | None) -> None:
        """Show this message, or none."""
        self.saying, self.is_in_trouble = saying, False
        self._stage.render()

    def say_trouble(self, failure: PaydeskError) -> None:
        """Say why this till cannot charge now."""
        self.saying, self.is_in_trouble = _told(failure), True
        self._stage.render()

    def start_over(self) -> None:
        """Forget the order on the screen: another one begins."""
        self.phase = Phase.EDITING
        self.order = self.sent = None
        self.saying, self.is_in_trouble = None, False
        self.left_open = self.is_unasked = False
        self._challenge = None

    # --- the acts -----------------------------------------------------------------------------------------------

    async def send(self, sent: Sent, sending: Callable[[], Awaitable[Outcome]]) -> None:
        """Send the order and take the bank's word; the typed card is forgotten however that ends.

        Only where it never left and can still be sent it stays typed: raises that InputFault or RightMissing, with
        the form open again.
        """
        self.sent = sent
        self._enter(Phase.SENDING)
        try:
            outcome = await sending()
        except (InputFault, RightMissing):
            self._enter(Phase.EDITING)
            raise
        except PaydeskError as failure:
            self._stage.wipe_card()
            self.phase = Phase.EDITING
            self.say_trouble(failure)
        else:
            self._stage.wipe_card()
            self._take(outcome)
        finally:
            self._leave_dead_end()

    async def leave_bank_page(self, how: str) -> None:
        """Ask the bank after its page was left, however that came about."""
        order, challenge = self.order, self._challenge
        if order is None or challenge is None or self.phase is not Phase.BANK_PAGE:
            return
        self._stage.close_bank_page()
        await self._ask(lambda: self._phone_orders.finish_challenge(order, challenge, how), left_page=True)

    async def ask_again(self) -> None:
        """Ask the bank once more about an order that is not decided."""
        order, challenge = self.order, self._challenge or Challenge("", "")
        if order is None or self.phase is not Phase.DONE:
            return
        await self._ask(lambda: self._phone_orders.ask_again(order, challenge))

    def reopen(self) -> None:
        """Open the bank's page of an undecided order again."""
        if self._challenge is not None and self.left_open:
            self._show_bank_page(self._challenge)

    async def cancel(self, then: Callable[[], None] | None = None) -> None:
        """Close an undecided order at the bank, so that it can never be charged, then go on."""
        if self.order is None or not self.order.can_cancel:
            return
        self._enter(Phase.CHECKING)
        try:
            order = await self._cancellation.cancel(self.order.number)
        except PaydeskError as failure:
            self._enter(Phase.DONE, _told(failure, Doing.EXISTING_ORDER))
            return
        finally:
            self._leave_dead_end()
        order = self.order = self._newest(order)
        self.left_open = self.left_open and order.is_open
        self._enter(Phase.DONE)
        if then is not None and order.state in CLOSED_UNPAID_STATES:
            then()

    def take_news(self, order: Order) -> None:
        """Take news about the order on screen, for example paid while its page is still open."""
        if self.order is None or order.number != self.order.number or self._newest(order) is not order:
            return
        self.is_unasked = self.is_unasked and order.asked_at == self.order.asked_at
        self.order = order
        if self.phase is Phase.DONE:
            if not order.is_open:
                # What was said while nobody knew is no longer true.
                self.left_open, self.saying = False, None
            self._stage.render()

    # --- the steps ------------------------------------------------------------------------------------------------

    async def _ask(self, asking: Callable[[], Awaitable[Outcome]], left_page: bool = False) -> None:
        self._enter(Phase.CHECKING)
        try:
            outcome = await asking()
        except PaydeskError as failure:
            self._stays_open(left_page, is_unasked=True)
            self._enter(Phase.DONE, _told(failure, Doing.EXISTING_ORDER))
            return
        finally:
            self._leave_dead_end()
        is_unasked = isinstance(outcome, OutcomeUnknown) and not outcome.was_asked and outcome.order.can_cancel
        if is_unasked or isinstance(outcome, ChallengeRequired):
            self.order = self._newest(outcome.order)
            self._stays_open(left_page, is_unasked)
            self._enter(Phase.DONE)
        else:
            self._take(outcome)

    def _stays_open(self, left_page: bool, is_unasked: bool) -> None:
        """Note that the order may still be paid on its page, or that nobody could find out whether it was."""
        self.left_open = self.left_open or left_page
        self.is_unasked = self.left_open and is_unasked

    def _take(self, outcome: Outcome) -> None:
        self.order, self.is_unasked = self._newest(outcome.order), False
        match outcome:
            case ChallengeRequired(challenge=challenge) if challenge.is_guess:
                # Where the page is was guessed; a person decides whether to open it.
                self._challenge, self.left_open = challenge, True
                self._enter(Phase.DONE, lambda speech: PhoneOrderWords(speech).challenge_not_understood())
            case ChallengeRequired(challenge=challenge):
                self._show_bank_page(challenge)
            case Approved() | Declined() | OutcomeUnknown():
                self.left_open = False
                self._enter(Phase.DONE)

    def _newest(self, order: Order) -> Order:
        """Return the order as it was written last: news may overtake the answer that was waited for."""
        shown = self.order
        return shown if shown and shown.number == order.number and shown.version > order.version else order

    def _show_bank_page(self, challenge: Challenge) -> None:
        self._challenge = challenge
        self.left_open = self.is_unasked = False
        self._enter(Phase.BANK_PAGE)
        if self.order is not None:
            self._stage.open_bank_page(challenge)

    def _leave_dead_end(self) -> None:
        """After a failure nobody expected: no waiting for ever, no card left, and no form to charge again from."""
        if self.phase in (Phase.SENDING, Phase.CHECKING) and sys.exc_info()[0] is not None:
            self._stage.wipe_card()
            self._enter(Phase.DONE, lambda speech: PhoneOrderWords(speech).look_at_orders())

    def _enter(self, phase: Phase, saying: Saying | None = None) -> None:
        self.phase = phase
        self.saying, self.is_in_trouble = saying, False
        self._stage.render()


def _told(failure: PaydeskError, doing: Doing = Doing.NEW_ORDER) -> Saying:
    return lambda speech: speech.errors.message(failure, doing)
