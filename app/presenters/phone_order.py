"""The phone order screen: what it shows, and what happens when the clerk presses Charge."""

import sys
from collections.abc import Callable
from dataclasses import replace

from app.domain.card import today_of
from app.domain.challenge import Challenge
from app.domain.errors import InputFault, LooksLikeEarlierOrder, PaydeskError
from app.domain.hold import end_of_hold_since
from app.domain.identifiers import OrderNumber
from app.domain.look_alike import AnotherSale
from app.domain.money import Money, parse_amount
from app.domain.order import CLOSED_UNPAID_STATES, Order, PaymentMode
from app.domain.outcome import Approved, ChallengeRequired, Declined, Outcome, OutcomeUnknown
from app.domain.profile import BankProfile
from app.presenters.contact import parse_contact
from app.presenters.errors import Doing
from app.presenters.message import Message
from app.presenters.phone_checks import Check, card_of, checks_of, fault_of, typed_amount
from app.presenters.phone_order_state import Phase, PhoneForm, PhoneOrderState, PhoneOrderView
from app.presenters.phone_order_words import PhoneOrderWords
from app.presenters.phone_ways_on import WaysOn, has_links
from app.presenters.presenter import Presenter, Speech
from app.presenters.same_sale import SameSale, SameSaleWords
from app.services.cancellation import Cancellation
from app.services.order_search import OrderSearch
from app.services.phone_orders import PhoneDraft, PhoneOrders
from app.services.ports import Clock

_LOOKS_BACK = 3


class PhoneOrderPresenter(Presenter):
    """Takes the clerk from the amount to the bank's word. One order at a time."""

    def __init__(
        self,
        speech: Speech,
        phone_orders: PhoneOrders,
        cancellation: Cancellation,
        search: OrderSearch,
        clock: Clock,
        send_link_instead: Callable[[PhoneForm], None],
    ) -> None:
        super().__init__(speech)
        self._phone_orders = phone_orders
        self._cancellation = cancellation
        self._search = search
        self._clock = clock
        self._send_link_instead = send_link_instead
        self._view: PhoneOrderView | None = None
        self._profile: BankProfile | None = None
        self._mode = PaymentMode.PHONE
        self._holds = False
        self._amount_text = ""
        self._phase = Phase.EDITING
        self._order: Order | None = None
        self._challenge: Challenge | None = None
        self._look_alike: LooksLikeEarlierOrder | None = None
        self._no_reason = False
        self._left_open = False
        self._message: Message | None = None
        self._faults: dict[str, str] = {}
        self._earlier: tuple[Order, ...] = ()

    # --- what the view and the frame tell -------------------------------------------------------------------

    def attach(self, view: PhoneOrderView) -> None:
        self._view = view
        self.render()

    def use_profile(self, profile: BankProfile) -> None:
        """Take phone orders for this bank from now on; for the same bank, what is on screen stays.

        Ignored while an order is under way.
        """
        if self.is_busy:
            return
        same_bank = self._profile is not None and self._profile.name == profile.name
        self._profile = profile
        if not same_bank or profile.lacks(self._mode):
            self._mode = self._preset(profile)
            self._holds = profile.holds_first
        if self._phase is Phase.DONE and not same_bank:
            self.next_order()
        self.render()

    @property
    def is_busy(self) -> bool:
        return self._phase in (Phase.SENDING, Phase.BANK_PAGE, Phase.CHECKING)

    @property
    def order(self) -> Order | None:
        """The order on the screen, once there is one."""
        return self._order

    def choose_mode(self, mode: PaymentMode) -> None:
        self._mode = mode
        self._faults = {}
        self.render()

    def hold_only(self, holds: bool) -> None:
        """Hold the sum instead of charging it, or charge it after all."""
        self._holds = holds
        self.render()

    def amount_typed(self, text: str) -> None:
        if text != self._amount_text:
            self._look_alike = None
        self._amount_text = text
        self._faults.pop("amount", None)
        self.render()

    def field_left(self, name: str, form: PhoneForm) -> None:
        """Check one field when the clerk leaves it with something in it."""
        check = self._checks(form).get(name)
        if check is None or not getattr(form, name):
            return
        self._faults.pop(name, None)
        if fault := fault_of(check):
            self._faults[name] = self._speech.errors.fault(fault)
        self.render()

    async def look_back(self, contact: str) -> None:
        """Find the latest orders of the customer whose e-mail address or phone number was typed."""
        try:
            customer = parse_contact(contact)
        except InputFault:
            return
        reached = customer.email or customer.phone
        found = await self._search.of_customer(reached) if reached else ()
        self._earlier = tuple(found[:_LOOKS_BACK])
        self.render()

    def field_changed(self, name: str) -> None:
        asked = self._look_alike is not None and name == "number"
        if asked:
            self._look_alike = None
        if self._faults.pop(name, None) or asked:
            self.render()

    def next_order(self) -> None:
        """Start with an empty form."""
        if self.is_busy:
            return
        self._start_over()
        self._holds = self._profile is not None and self._profile.holds_first
        self._amount_text = ""
        self._earlier = ()
        if self._view:
            self._view.wipe_card()
            self._view.clear_form()
        self.render()

    def other_card(self) -> None:
        """Keep amount and customer, take another card: a new order with a new number."""
        self._start_over()
        self.render()
        if self._view:
            self._view.wipe_card()
            self._view.focus("number")

    def dismiss_message(self) -> None:
        self._message = None
        self.render()

    def idle(self) -> None:
        """Forget the typed card after a while without a key."""
        if self._phase is Phase.EDITING:
            self._message = self._words.idle()
            self.forget_card()

    def forget_card(self) -> None:
        """Forget the typed card (Esc, another screen), and with it what was asked about it."""
        self._wipe()
        if self._phase is Phase.EDITING:
            self._look_alike = None
            self.render()

    # --- charging ---------------------------------------------------------------------------------------------

    async def charge(self, form: PhoneForm) -> None:
        """Check the form, then charge; a fault moves the focus to the first wrong field."""
        if self._profile is None or self._phase is not Phase.EDITING:
            return
        if self._mode is PaymentMode.LINK or (self._is_blocked and has_links(self._profile)):
            self.hand_over_to_link(form)
            return
        if self._is_blocked:
            return
        if self._look_alike is not None:
            self._focus("same-sale")
            return
        if self._is_sound(form):
            await self._charge(self._profile, form)

    async def charge_another_sale(self, form: PhoneForm, why: str) -> None:
        """Charge although an earlier order looks like this one: the clerk says that it is another sale, and why."""
        if self._profile is None or self._look_alike is None or self._phase is not Phase.EDITING:
            return
        if not why.strip():
            self._no_reason = True
            self.render()
            self._focus("same-sale-reason")
            return
        if self._is_sound(form):
            another = AnotherSale(OrderNumber(self._look_alike.number), why.strip())
            await self._charge(self._profile, form, another)

    async def _charge(self, profile: BankProfile, form: PhoneForm, another: AnotherSale | None = None) -> None:
        self._message = self._look_alike = None
        self._no_reason = False
        draft = PhoneDraft(
            parse_amount(form.amount, profile.currency),
            self._mode,
            form.description,
            parse_contact(form.contact, form.cardholder),
            self._speech.language,
            self._holds,
            another,
        )
        self._enter(Phase.SENDING)
        try:
            outcome = await self._send(profile, draft, form)
        except LooksLikeEarlierOrder as question:
            self._look_alike = question  # the card stays typed: the answer may be "another sale"
            self._enter(Phase.EDITING)
            self._focus("same-sale")
        except InputFault as fault:
            self._enter(Phase.EDITING, self._speech.errors.message(fault))
        except PaydeskError as failure:
            self._wipe()
            self._enter(Phase.EDITING, self._speech.errors.message(failure))
        else:
            self._wipe()
            self._take(outcome)
        finally:
            self._leave_dead_end()

    async def _send(self, profile: BankProfile, draft: PhoneDraft, form: PhoneForm) -> Outcome:
        if draft.mode is PaymentMode.BANK_PAGE:
            return await self._phone_orders.open_bank_page(profile, draft)
        return await self._phone_orders.charge(profile, draft, card_of(form, today_of(self._clock.now())))

    async def bank_page_left(self, how: str) -> None:
        """Ask the bank after its page was left, however that came about."""
        if self._order is None or self._challenge is None or self._phase is not Phase.BANK_PAGE:
            return
        if self._view:
            self._view.close_bank_page()
        self._enter(Phase.CHECKING)
        try:
            outcome = await self._phone_orders.finish_challenge(self._order, self._challenge, how)
        except PaydeskError as failure:
            self._left_open = True
            self._enter(Phase.DONE, self._speech.errors.message(failure, Doing.EXISTING_ORDER))
            return
        finally:
            self._leave_dead_end()
        if isinstance(outcome, ChallengeRequired):
            self._order = outcome.order
            self._left_open = True
            self._enter(Phase.DONE)
        else:
            self._take(outcome)

    async def ask_again(self) -> None:
        """Ask the bank once more about an order that is not decided."""
        if self._order is None or self._phase is not Phase.DONE:
            return
        self._enter(Phase.CHECKING)
        challenge = self._challenge or Challenge("", "")
        try:
            outcome = await self._phone_orders.ask_again(self._order, challenge)
        except PaydeskError as failure:
            self._enter(Phase.DONE, self._speech.errors.message(failure, Doing.EXISTING_ORDER))
            return
        finally:
            self._leave_dead_end()
        if isinstance(outcome, ChallengeRequired):
            self._order = outcome.order
            self._enter(Phase.DONE)
        else:
            self._take(outcome)

    def reopen(self) -> None:
        """Open the bank's page of an undecided order again."""
        if self._challenge is None or not self._left_open:
            return
        self._show_bank_page(self._challenge)

    async def cancel_order(self, then: Callable[[], None] | None = None) -> None:
        """Close an undecided order at the bank, so that it can never be charged, then go on."""
        if self._order is None or not self._order.can_cancel:
            return
        self._enter(Phase.CHECKING)
        try:
            order = await self._cancellation.cancel(self._order.number)
        except PaydeskError as failure:
            self._enter(Phase.DONE, self._speech.errors.message(failure, Doing.EXISTING_ORDER))
            return
        finally:
            self._leave_dead_end()
        self._left_open = self._left_open and order.is_open
        self._order = order
        self._enter(Phase.DONE)
        if then is not None and order.state in CLOSED_UNPAID_STATES:
            then()

    def hand_over_to_link(self, form: PhoneForm) -> None:
        """Go on with a payment link for the same amount, description and customer; the card is forgotten."""
        if self._view:
            self._view.wipe_card()
        self._start_over()
        self.render()
        self._send_link_instead(form)

    def order_changed(self, order: Order) -> None:
        """Take news about the order on screen, for example paid while its page is still open."""
        if self._order is None or order.number != self._order.number:
            return
        self._order = order
        if self._phase is Phase.DONE:
            if not order.is_open:
                # What was said while nobody knew is no longer true.
                self._left_open, self._message = False, None
            self.render()

    # --- drawing ------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        amount, blocked = typed_amount(self._amount_text, self._profile), self._is_blocked
        mode = PaymentMode.LINK if blocked and has_links(self._profile) else self._mode
        done, ways = self._phase is Phase.DONE, WaysOn(self._order, self._profile)
        self._view.draw(
            PhoneOrderState(
                phase=self._phase,
                profile=self._profile,
                modes=self._words.choices(self._profile.modes) if self._profile else (),
                mode=self._mode,
                asks_for_card=not blocked and self._mode in (PaymentMode.PHONE, PaymentMode.CHALLENGE),
                holds=self._holds,
                hold_hint=self._hold_hint() if self._holds and mode is not PaymentMode.LINK else "",
                charge_label=self._words.charge_label(mode, amount, self._holds),
                can_charge=mode is PaymentMode.LINK or not blocked,
                waiting_text=self._words.waiting(self._phase),
                ask_caller=self._say_to_caller(amount),
                earlier=tuple(self._words.earlier(order) for order in self._earlier),
                faults=dict(self._faults) | self._mode_fault(),
                message=self._shown_message(),
                same_sale=self._same_sale(amount),
                receipt=self._words.receipt(self._order) if done and self._order else None,
                next_card_label=self._words.next_card(ways.after_decline),
                can_send_link=ways.can_send_link,
                can_reopen=done and self._left_open and ways.is_undecided,
                can_cancel=done and self._left_open and ways.can_be_closed,
                can_ask_again=done and ways.can_ask_again,
            )
        )

    @property
    def _words(self) -> PhoneOrderWords:
        return PhoneOrderWords(self._translate, self._speech.formats, self._speech.orders)

    def _hold_hint(self) -> str:
        return self._words.hold_hint(end_of_hold_since(self._clock.now(), self._profile))

    def _same_sale(self, amount: Money | None) -> SameSale | None:
        if self._look_alike is None or amount is None or self._phase is not Phase.EDITING:
            return None
        words = SameSaleWords(self._translate, self._speech.formats)
        question = words.question(self._look_alike, amount)
        return replace(question, fault=words.say_why()) if self._no_reason else question

    def _focus(self, name: str) -> None:
        if self._view:
            self._view.focus(name)

    def _wipe(self) -> None:
        if self._view:
            self._view.wipe_card()

    def _leave_dead_end(self) -> None:
        """After a failure nobody expected: no waiting for ever, no card left, and no form to charge again from."""
        if self._phase in (Phase.SENDING, Phase.CHECKING) and sys.exc_info()[0] is not None:
            self._wipe()
            self._enter(Phase.DONE, self._words.look_at_orders())

    def _take(self, outcome: Outcome) -> None:
        self._order = outcome.order
        match outcome:
            case ChallengeRequired(challenge=challenge) if challenge.is_guess:
                # Where the page is was guessed; a person decides whether to open it.
                self._challenge, self._left_open = challenge, True
                self._enter(Phase.DONE, self._words.challenge_not_understood())
            case ChallengeRequired(challenge=challenge):
                self._show_bank_page(challenge)
            case Approved() | Declined() | OutcomeUnknown():
                self._left_open = False
                self._enter(Phase.DONE)

    def _show_bank_page(self, challenge: Challenge) -> None:
        self._challenge = challenge
        self._left_open = False
        self._enter(Phase.BANK_PAGE)
        if self._view and self._order:
            title = self._speech.formats.money(self._order.amount)
            self._view.open_bank_page(challenge, f"{title} · {self._order.number}")

    def _enter(self, phase: Phase, message: Message | None = None) -> None:
        self._phase = phase
        self._message = message
        self.render()

    def _start_over(self) -> None:
        self._phase = Phase.EDITING
        self._look_alike = None
        self._no_reason = False
        self._order = None
        self._challenge = None
        self._left_open = False
        self._message = None
        self._faults = {}

    def _checks(self, form: PhoneForm) -> dict[str, Check]:
        assert self._profile is not None  # noqa: S101 - only called with a profile chosen
        return checks_of(form, self._mode, self._profile, today_of(self._clock.now()))

    def _is_sound(self, form: PhoneForm) -> bool:
        found = {name: fault_of(check) for name, check in self._checks(form).items()}
        self._faults = {name: self._speech.errors.fault(fault) for name, fault in found.items() if fault}
        if self._faults:
            self.render()
            self._focus(next(iter(self._faults)))
        return not self._faults

    def _preset(self, profile: BankProfile) -> PaymentMode:
        """Return the first mode the bank does offer, or the first of all when it offers none."""
        modes = [choice.mode for choice in self._words.choices(profile.modes)]
        return next((mode for mode in modes if not profile.lacks(mode)), modes[0])

    @property
    def _is_blocked(self) -> bool:
        """Tell whether the bank was found not to offer the chosen mode."""
        return self._profile is not None and self._profile.lacks(self._mode)

    def _mode_fault(self) -> dict[str, str]:
        return {"mode": self._words.not_offered(self._mode, has_links(self._profile))} if self._is_blocked else {}

    def _say_to_caller(self, amount: Money | None) -> str:
        if self._phase is Phase.EDITING and self._look_alike is not None:
            return self._words.same_sale_question()
        if self._phase is Phase.EDITING:
            blocked = self._is_blocked and has_links(self._profile)
            return self._words.next_question(PaymentMode.LINK if blocked else self._mode, amount)
        return self._words.closing_words(self._order) if self._phase is Phase.DONE and self._order else ""

    def _shown_message(self) -> Message | None:
        if self._message is not None or self._phase is not Phase.DONE or self._order is None:
            return self._message
        reason = self._order.decline_reason
        if reason is not None:
            told: Message | None = self._speech.declines.message(self._order, reason)
        else:
            told = self._words.undecided(self._order, self._left_open)
        return replace(told, stays=True) if told else None
