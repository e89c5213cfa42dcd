"""The phone order before anything is sent: what is typed and chosen, and how long a typed card may stay."""

from datetime import datetime, timedelta

from app.domain.challenge import Challenge
from app.domain.errors import InputFault, PaydeskError
from app.domain.events import BankAnswered, Event
from app.domain.order import PaymentMode
from app.presenters.card_on_screen import CardOnScreen
from app.presenters.contact import parse_contact
from app.presenters.phone_course import PhoneCourse
from app.presenters.phone_order_state import Phase, PhoneForm, PhoneOrderView
from app.presenters.phone_order_words import PhoneOrderWords
from app.presenters.phone_picture import Afterwards, PhonePicture
from app.presenters.phone_sale import PhoneSale
from app.presenters.presenter import ScreenPresenter, Speech
from app.presenters.saved_cards import SavedCardDesk
from app.services.cancellation import Cancellation
from app.services.order_search import OrderSearch
from app.services.phone_orders import PhoneOrders
from app.services.ports import Clock

_LOOKS_BACK = 3
_LAST_SUMS = 3
_OF_CARD = ("number", "expiry", "code")
_A_GLANCE = timedelta(seconds=0.5)
"""So long an outcome stands at least before the key that sent the order leads on from it."""


class PhoneTyping(ScreenPresenter[PhoneOrderView]):
    """Base of the phone order's presenter: the form, and the screen it is drawn on."""

    def __init__(
        self,
        speech: Speech,
        phone_orders: PhoneOrders,
        cancellation: Cancellation,
        search: OrderSearch,
        after: Afterwards,
        clock: Clock,
        saved: SavedCardDesk,
    ) -> None:
        super().__init__(speech)
        self._phone_orders = phone_orders
        self._search = search
        self._clock = clock
        self._after = after
        self._card = CardOnScreen()
        self._sale = PhoneSale()
        self._escaped = False
        """Esc was pressed once, and nothing was typed since."""
        self._ended_at: datetime | None = None
        self._is_handed_over = False
        """What is typed went over to the form of a link, and nothing was typed since."""
        self._course = PhoneCourse(self, phone_orders, cancellation)
        self.saved = saved
        """Keeping a card of this order, or charging one kept before."""
        saved.join(self._sale, self.render)

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
        match name:
            case "description":
                self._sale.description = text
            case "cardholder":
                self._sale.cardholder = text
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
            self._sale.last_sums = tuple(each for each in sums if each.currency == profile.currency)
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

    def touched(self) -> None:
        """Note that somebody is at work: a typed card may stay."""
        self._card.touch(self._clock.now())
        self._is_handed_over = False

    def scanned(self) -> None:
        """Forget what a scanner typed where a card is read out: a badge or a barcode, whatever its digits."""
        self._course.say(lambda speech: PhoneOrderWords(speech).scanned())
        self.forget_card()
        self._focus("saved_code" if self._sale.mode is PaymentMode.STORED_CARD else "number")

    def tick(self) -> None:
        """Look at the clock: forget a card that was left alone, and say again when the bank is asked next."""
        if self._card.is_left_alone(self._clock.now()):
            if "card" in self._sale.filled:
                self.idle()
            else:
                self.forget_card()
        elif self._course.phase is Phase.DONE:
            self.render()

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
            self.forget_card()
            self.dismiss_message()

    def forget_card(self) -> None:
        """Forget the typed card (Esc, another screen), and with it what was asked about it."""
        self.wipe_card()
        if self._course.phase is Phase.EDITING:
            self._sale.forget_question()
            for name in _OF_CARD:
                self._sale.change(name)  # nothing is wrong with an empty field
            self.render()

    # --- the bank's connection --------------------------------------------------------------------------------

    def heard(self, event: Event) -> None:
        """Take news about the bank's connection; other events are not for this screen."""
        if self._card.heard(event):
            self._look_for_bank()

    def _look_for_bank(self) -> None:
        sale = self._sale
        has_no_bank = sale.profile is not None and self._card.has_no_bank(sale.profile.name)
        if has_no_bank is not sale.has_no_bank:
            sale.has_no_bank = has_no_bank
            self.render()

    async def try_bank(self) -> None:
        """Find out whether the bank is there again."""
        profile = self._sale.profile
        if profile is None:
            return
        try:
            await self._phone_orders.greet(profile)
        except PaydeskError as failure:
            self._course.say_trouble(failure)
        else:
            self._card.heard(BankAnswered(profile.name, 0))
            self._look_for_bank()
            self.dismiss_message()
            self._focus("number" if self._sale.amount else "amount")

    # --- the screen -------------------------------------------------------------------------------------------

    @property
    def has_just_ended(self) -> bool:
        """Tell whether the order ended this very moment: who pressed a key twice has not seen how."""
        return self._ended_at is not None and abs(self._clock.now() - self._ended_at) < _A_GLANCE

    def render(self) -> None:
        if self._course.phase is not Phase.DONE:
            self._ended_at = None
        elif self._ended_at is None:
            self._ended_at = self._clock.now()
        if self._view is not None:
            picture = PhonePicture(self._sale, self._course, self._after, self._speech, self._clock.now())
            self._view.draw(picture.state())

    def wipe_card(self) -> None:
        self._card.forget()
        self._escaped = False
        if self._view:
            self._view.wipe_card()

    def open_bank_page(self, challenge: Challenge) -> None:
        if self._view:
            self._view.open_bank_page(challenge)

    def close_bank_page(self) -> None:
        if self._view:
            self._view.close_bank_page()

    def _focus(self, name: str) -> None:
        if self._view:
            self._view.focus(name)

    def _say_failure(self, failure: PaydeskError) -> None:
        self._course.say(lambda speech: speech.errors.message(failure))
