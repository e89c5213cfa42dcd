"""What a clerk does with saved cards at a phone order: take a yes, find a customer's cards, charge or forget one."""

from collections.abc import Callable
from contextlib import suppress

from msgspec.structs import replace

from app.domain.card import today_of
from app.domain.card_agreement import customer_id_of, new_customer_id
from app.domain.errors import InputFault, JournalFailure, PaydeskError, StoredCardGone
from app.domain.identifiers import CustomerId
from app.domain.order import MONEY_TAKEN_STATES, Customer, Order
from app.domain.outcome import Outcome
from app.domain.profile import BankProfile
from app.domain.security_code import CodeEntry
from app.domain.stored_card import Initiator
from app.presenters.contact import parse_contact
from app.presenters.phone_order_state import PhoneForm
from app.presenters.phone_sale import PhoneSale
from app.presenters.presenter import Speech
from app.presenters.saved_card_words import SavedCardWords
from app.services.phone_orders import PhoneDraft
from app.services.ports import Clock
from app.services.stored_card_orders import StoredCardOrders
from app.services.stored_cards import StoredCards


class SavedCardDesk:
    """Works on the choices of the sale that is on the screen, once it has joined one."""

    def __init__(self, cards: StoredCards, orders: StoredCardOrders, clock: Clock) -> None:
        self._cards = cards
        self._orders = orders
        self._clock = clock
        self._sale = PhoneSale()
        self._render: Callable[[], None] = lambda: None

    def join(self, sale: PhoneSale, render: Callable[[], None]) -> None:
        """Work on this sale from now on; `render` draws what has changed."""
        self._sale, self._render = sale, render

    # --- keeping a card -----------------------------------------------------------------------------------------

    def tick(self, agreed: bool) -> None:
        """Take the caller's yes, or that there is none; a customer without a number gets one."""
        saved = self._sale.saved
        saved.agreed_at = self._clock.now() if agreed else None
        if agreed and saved.offered is None:
            saved.offered = new_customer_id()
        self._sale.faults.pop("customer_id", None)
        self._render()

    async def recognise(self, contact: str) -> None:
        """Find out which number the customer with this e-mail address or phone number has."""
        known = await self._known(contact)
        if known is not None and known != self._sale.saved.offered:
            self._sale.saved.offered = known
            self._render()

    def agreed(self, profile: BankProfile, draft: PhoneDraft, form: PhoneForm, speech: Speech) -> PhoneDraft:
        """Return the draft with what the caller agreed to. Raises an InputFault."""
        wording = SavedCardWords(speech).consent()
        return replace(draft, keeping=self._sale.saved.agreement(form, profile, draft.mode, wording))

    async def see_whether_kept(self, order: Order | None) -> None:
        """Find out whether the bank kept the card of an order that took money, where it was asked to."""
        profile, saved = self._sale.profile, self._sale.saved
        if order is None or order.state not in MONEY_TAKEN_STATES or not saved.saves(profile, order.mode):
            return
        with suppress(JournalFailure):  # told elsewhere; the payment stands as it is
            saved.kept = await self._cards.whether_kept(order.number)
        self._render()

    # --- charging one -------------------------------------------------------------------------------------------

    def choose(self, place: int) -> None:
        """Take this card of the list."""
        saved = self._sale.saved
        saved.chosen, saved.asks_to_forget, saved.forgotten = place, False, None
        self._sale.faults.pop("saved_card", None)
        self._sale.forget_question()
        self._render()

    def choose_initiator(self, initiator: Initiator) -> None:
        """Take who wants the charge."""
        self._sale.saved.initiator = initiator
        self._render()

    async def find(self, text: str) -> None:
        """List the cards of the customer with this number, e-mail address or phone number."""
        profile, saved = self._sale.profile, self._sale.saved
        if profile is None or not text.strip():
            return
        saved.forget_list()
        saved.is_asking, saved.asked = True, (asked := object())
        self._render()
        try:
            customer, reached = await self._customer_named(text, profile)
            may_forget = await self._cards.may_forget()
            cards = await self._cards.of_customer(profile, customer)
            if saved.asked is asked:
                saved.reached, saved.may_forget = reached, may_forget
                saved.list_cards(customer, cards, today_of(self._clock.now()))
        except PaydeskError as failure:
            if saved.asked is asked:
                saved.failure = failure
        finally:
            if saved.asked is asked:
                saved.is_asking = False
            self._render()

    async def charge(self, profile: BankProfile, draft: PhoneDraft, form: PhoneForm) -> Outcome:
        """Charge the chosen card, and return how that stands. Raises as `StoredCardOrders.charge`."""
        saved, code = self._sale.saved, CodeEntry(form.code) if form.code else None
        wanted, card = saved.draft(draft), saved.card
        try:
            return await self._orders.charge(profile, wanted, code)
        except StoredCardGone:
            if card is not None:
                saved.leave_out(wanted.customer_id, card, today_of(self._clock.now()))
            raise

    # --- forgetting one -----------------------------------------------------------------------------------------

    def want_to_forget(self, wants: bool) -> None:
        """Ask once more before the chosen card is forgotten, or leave it."""
        self._sale.saved.asks_to_forget = wants and self._sale.saved.card is not None
        self._render()

    async def forget(self) -> None:
        """Have the bank take the chosen card off its list, and show what is left."""
        profile, saved = self._sale.profile, self._sale.saved
        card, customer = saved.card, saved.customer
        if profile is None or card is None or customer is None:
            return
        saved.asks_to_forget, saved.is_asking, saved.failure = False, True, None
        self._render()
        try:
            await self._cards.forget(profile, customer, card.card)
            saved.leave_out(customer, card, today_of(self._clock.now()))
            saved.forgotten = card
        except PaydeskError as failure:
            saved.failure = failure
        finally:
            saved.is_asking = False
            self._render()

    async def _customer_named(self, text: str, profile: BankProfile) -> tuple[CustomerId, Customer]:
        """Return the number of who is meant, and how they are reached where they are known by that."""
        known = await self._known(text)
        return (known, parse_contact(text)) if known else (customer_id_of(text, profile), Customer())

    async def _known(self, contact: str) -> CustomerId | None:
        try:
            reached = parse_contact(contact)
        except InputFault:
            return None
        address = reached.email or reached.phone
        return await self._cards.customer_reached_by(address) if address else None
