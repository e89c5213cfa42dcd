"""The phone order screen: what the clerk does on it, and what follows from that."""

from collections.abc import Callable

from app.domain.card import today_of
from app.domain.challenge import Challenge
from app.domain.errors import InputFault, LooksLikeEarlierOrder, OrderNumberUsed, PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.look_alike import AnotherSale
from app.domain.order import Order, PaymentMode
from app.domain.outcome import Outcome
from app.domain.people_errors import RightMissing
from app.domain.profile import BankProfile
from app.presenters.contact import parse_contact
from app.presenters.phone_checks import card_of
from app.presenters.phone_course import PhoneCourse
from app.presenters.phone_order_state import Phase, PhoneForm, PhoneOrderView
from app.presenters.phone_order_words import PhoneOrderWords
from app.presenters.phone_picture import PhonePicture
from app.presenters.phone_sale import PhoneSale
from app.presenters.phone_ways_on import has_links
from app.presenters.presenter import Presenter, Speech
from app.presenters.sale_consent import ConsentAsking
from app.presenters.saved_cards import SavedCardDesk
from app.services.cancellation import Cancellation
from app.services.order_money import Consent
from app.services.order_search import OrderSearch
from app.services.phone_orders import PhoneDraft, PhoneOrders
from app.services.ports import Clock
from app.services.sale_consent import SaleConsent

_LOOKS_BACK = 3
_LAST_SUMS = 3


class PhoneOrderPresenter(Presenter):
    """Takes the clerk from the amount to the bank's word. One order at a time."""

    def __init__(
        self,
        speech: Speech,
        phone_orders: PhoneOrders,
        cancellation: Cancellation,
        search: OrderSearch,
        consents: SaleConsent,
        clock: Clock,
        saved: SavedCardDesk,
        send_link_instead: Callable[[PhoneForm], None],
    ) -> None:
        super().__init__(speech)
        self._phone_orders = phone_orders
        self._search = search
        self._asking = ConsentAsking(consents)
        self._clock = clock
        self._send_link_instead = send_link_instead
        self._view: PhoneOrderView | None = None
        self._sale = PhoneSale()
        self._escaped = False
        """Esc was pressed once, and nothing was typed since."""
        self._course = PhoneCourse(self, phone_orders, cancellation)
        self.saved = saved
        """Keeping a card of this order, or charging one kept before."""
        saved.join(self._sale, self.render)

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
        if self._sale.use(profile) and self._course.phase is Phase.DONE:
            self.next_order()
        self.render()

    @property
    def is_busy(self) -> bool:
        return self._course.is_busy

    @property
    def order(self) -> Order | None:
        """The order on the screen, once there is one."""
        return self._course.order

    def order_changed(self, order: Order) -> None:
        """Take news about an order, which may be the one on the screen."""
        self._course.take_news(order)

    def dismiss_message(self) -> None:
        self._course.say(None)

    # --- typing -----------------------------------------------------------------------------------------------

    def choose_mode(self, mode: PaymentMode) -> None:
        self._sale.mode = mode
        self._sale.faults = {}
        self.render()

    def hold_only(self, holds: bool) -> None:
        """Hold the sum instead of charging it, or charge it after all."""
        self._sale.holds = holds
        self.render()

    def amount_typed(self, text: str) -> None:
        self._sale.type_amount(text)
        self.render()

    def text_typed(self, name: str, text: str) -> None:
        """Follow the description, which must reveal nothing, and the name, which may need other letters."""
        setattr(self._sale, name, text)
        self.render()

    def field_left(self, name: str, form: PhoneForm) -> None:
        """Check one field when the clerk leaves it with something in it."""
        if self._sale.check(name, form, self._clock.now()):
            self.render()

    def field_changed(self, name: str) -> None:
        if self._escaped:
            self._escaped = False
            self.dismiss_message()
        if self._sale.change(name):
            self.render()

    def fields_filled(self, names: frozenset[str]) -> None:
        """Take which fields are whole: the caller is asked for the first that is not."""
        if names != self._sale.filled:
            self._sale.filled = names
            self.render()

    async def load_last_sums(self) -> None:
        """Find the sums that were charged at this bank last."""
        profile = self._sale.profile
        if profile is None:
            return
        sums = await self._search.last_sums(profile.name, _LAST_SUMS)
        if profile is self._sale.profile:
            self._sale.last_sums = tuple(sums)
            self.render()

    def take_quick(self, place: int) -> None:
        """Type one of the last sums, while none is typed."""
        if self._view and self._course.phase is Phase.EDITING and place < len(self._sale.quick):
            self._view.put_amount(self._speech.formats.number(self._sale.quick[place]))

    async def look_back(self, contact: str) -> None:
        """Find the latest orders of the customer whose e-mail address or phone number was typed."""
        try:
            customer = parse_contact(contact)
        except InputFault:
            return
        reached = customer.email or customer.phone
        found = await self._search.of_customer(reached) if reached else ()
        self._sale.earlier = tuple(found[:_LOOKS_BACK])
        self.render()
        await self.saved.recognise(contact)

    def idle(self) -> None:
        """Forget the typed card after a while without a key."""
        if self._course.phase is Phase.EDITING:
            self._course.say(lambda speech: PhoneOrderWords(speech).idle())
            self.forget_card()

    def escape(self, has_card: bool) -> None:
        """Ask for a second Esc before a typed card is forgotten; say why nothing else can be called back."""
        if self._course.is_busy:
            self._course.say(lambda speech: PhoneOrderWords(speech).cannot_call_back())
        elif has_card and not self._escaped:
            self._escaped = True
            self._course.say(lambda speech: PhoneOrderWords(speech).once_more_to_forget())
        elif self._course.phase is Phase.EDITING:
            self._escaped = False
            self.forget_card()
            self.dismiss_message()

    def forget_card(self) -> None:
        """Forget the typed card (Esc, another screen), and with it what was asked about it."""
        self.wipe_card()
        if self._course.phase is Phase.EDITING:
            self._sale.forget_question()
            self.render()

    # --- charging ---------------------------------------------------------------------------------------------

    async def charge(self, form: PhoneForm) -> None:
        """Check the form, then charge; a fault moves the focus to the first wrong field."""
        sale = self._sale
        if sale.profile is None or self._course.phase is not Phase.EDITING:
            return
        if sale.way is PaymentMode.LINK:
            self.hand_over_to_link(form)
        elif sale.look_alike is not None:
            self._focus("same-sale")
        elif sale.consent is not None:
            self._focus("consent")
        elif not sale.is_blocked and self._is_sound(form):
            await self._charge(sale.profile, form)

    async def charge_another_sale(self, form: PhoneForm, why: str) -> None:
        """Charge although an earlier order looks like this one: the clerk says that it is another sale, and why."""
        sale = self._sale
        if sale.profile is None or sale.look_alike is None or self._course.phase is not Phase.EDITING:
            return
        if not why.strip():
            sale.no_reason = True
            self.render()
            self._focus("same-sale-reason")
        elif self._is_sound(form):
            await self._charge(sale.profile, form, AnotherSale(OrderNumber(sale.look_alike.number), why.strip()))

    async def charge_with_consent(self, form: PhoneForm, consent: Consent, why: str) -> None:
        """Charge above the clerk's limit, on the word of somebody who may: with a PIN, a reason, and once."""
        sale, question = self._sale, self._sale.consent
        if sale.profile is None or question is None or self._course.phase is not Phase.EDITING:
            return
        if not self._is_sound(form):
            return
        try:
            given = await self._asking.give(question, consent, why)
        except PaydeskError as failure:
            self._say_failure(failure)
            return
        if given and sale.consent is question:
            await self._charge(sale.profile, form, question.another, question.number)
        else:
            self.render()
            self._focus(f"consent-{next(iter(question.faults), 'pin')}")

    def leave_consent(self) -> None:
        """Drop the question for somebody's word; the card stays typed."""
        self._sale.consent = None
        self.render()
        self._focus("amount")

    async def _ask_consent(self, draft: PhoneDraft, profile: BankProfile, refusal: RightMissing) -> None:
        """Ask for the word of somebody who may charge this sum; where nobody may, the sale ends here."""
        number = draft.number or self._phone_orders.new_number(profile)
        try:
            self._sale.consent = await self._asking.question(draft, number, refusal)
        except PaydeskError as failure:
            self.wipe_card()
            self._say_failure(failure)
            return
        self.render()
        self._focus("consent")

    def _say_failure(self, failure: PaydeskError) -> None:
        self._course.say(lambda speech: speech.errors.message(failure))

    async def _charge(
        self,
        profile: BankProfile,
        form: PhoneForm,
        another: AnotherSale | None = None,
        number: OrderNumber | None = None,
    ) -> None:
        draft = self._sale.draft(form, self._speech.language, another, number)
        draft = self.saved.agreed(profile, draft, form, self._speech)
        self._sale.forget_question()
        try:
            await self._course.send(lambda: self._send(profile, draft, form))
        except LooksLikeEarlierOrder as question:
            self._sale.look_alike = question  # the card stays typed: the answer may be "another sale"
            self.render()
            self._focus("same-sale")
        except RightMissing as refusal:
            await self._ask_consent(draft, profile, refusal)
        except OrderNumberUsed as fault:
            self._sale.faults["order_number"] = fault
            self.render()
            self._focus("order_number")
        except InputFault as fault:
            self._say_failure(fault)
        await self.saved.see_whether_kept(self.order)

    async def _send(self, profile: BankProfile, draft: PhoneDraft, form: PhoneForm) -> Outcome:
        if draft.mode is PaymentMode.STORED_CARD:
            return await self.saved.charge(profile, draft, form)
        if draft.mode is PaymentMode.BANK_PAGE:
            return await self._phone_orders.open_bank_page(profile, draft)
        return await self._phone_orders.charge(profile, draft, card_of(form, today_of(self._clock.now())))

    def _is_sound(self, form: PhoneForm) -> bool:
        if self._sale.is_sound(form, self._clock.now()):
            return True
        self.render()
        self._focus(next(iter(self._sale.faults)))
        return False

    # --- afterwards -------------------------------------------------------------------------------------------

    async def bank_page_left(self, how: str) -> None:
        """Ask the bank after its page was left, however that came about."""
        await self._course.leave_bank_page(how)
        await self.saved.see_whether_kept(self.order)

    async def ask_again(self) -> None:
        """Ask the bank once more about an order that is not decided."""
        await self._course.ask_again()
        await self.saved.see_whether_kept(self.order)

    def reopen(self) -> None:
        """Open the bank's page of an undecided order again."""
        self._course.reopen()

    async def cancel_order(self, then: Callable[[], None] | None = None) -> None:
        """Close an undecided order at the bank, so that it can never be charged, then go on."""
        await self._course.cancel(then)

    def next_order(self) -> None:
        """Start with an empty form."""
        if self.is_busy:
            return
        self._course.start_over()
        self._sale.clear()
        if self._view:
            self._view.wipe_card()
            self._view.clear_form()
        self.render()

    def other_card(self) -> None:
        """Keep amount and customer, take another card: a new order with a new number."""
        self._start_over()
        self.wipe_card()
        self._focus("number")

    def change_to_link(self, form: PhoneForm) -> None:
        """Turn what is typed into a link, where the bank makes links."""
        if has_links(self._sale.profile):
            self.hand_over_to_link(form)
        else:
            self.refuse_link()

    def refuse_link(self) -> None:
        """Say why no link can take the place of the order now."""
        self._course.say(lambda speech: PhoneOrderWords(speech).no_link_now())

    def hand_over_to_link(self, form: PhoneForm) -> None:
        """Go on with a payment link for the same amount, description and customer; the card is forgotten."""
        self.wipe_card()
        self._start_over()
        self._send_link_instead(form)

    def _start_over(self) -> None:
        self._course.start_over()
        self._sale.start_over()
        self.render()

    # --- the screen -------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is not None:
            picture = PhonePicture(self._sale, self._course, self._speech, self._clock.now())
            self._view.draw(picture.state())

    def wipe_card(self) -> None:
        if self._view:
            self._view.wipe_card()

    def open_bank_page(self, challenge: Challenge, order: Order) -> None:
        if self._view:
            title = self._speech.formats.money(order.amount)
            self._view.open_bank_page(challenge, f"{title} · {order.number}")

    def close_bank_page(self) -> None:
        if self._view:
            self._view.close_bank_page()

    def _focus(self, name: str) -> None:
        if self._view:
            self._view.focus(name)
