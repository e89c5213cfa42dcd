"""The phone order screen: what the clerk does on it, and what follows from that."""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.domain.card import brand_of, today_of
from app.domain.errors import InputFault, LooksLikeEarlierOrder, OrderNumberUsed, PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.look_alike import AnotherSale
from app.domain.order import Order, PaymentMode
from app.domain.outcome import Outcome
from app.domain.people_errors import RightMissing
from app.domain.profile import BankProfile
from app.presenters.formatting import masked_card
from app.presenters.phone_checks import card_of
from app.presenters.phone_order_state import Phase, PhoneForm, Sent
from app.presenters.phone_order_words import PhoneOrderWords
from app.presenters.phone_picture import Afterwards
from app.presenters.phone_typing import PhoneTyping
from app.presenters.phone_ways_on import has_links
from app.presenters.presenter import Speech
from app.presenters.sale_consent import ConsentAsking
from app.presenters.saved_cards import SavedCardDesk
from app.services.cancellation import Cancellation
from app.services.order_money import Consent
from app.services.order_search import OrderSearch
from app.services.phone_orders import PhoneDraft, PhoneOrders
from app.services.ports import Clock
from app.services.sale_consent import SaleConsent

if TYPE_CHECKING:
    from app.presenters.orders_words import OrdersWords


class PhoneOrderPresenter(PhoneTyping):
    """Takes the clerk from the amount to the bank's word. One order at a time."""

    def __init__(
        self,
        speech: Speech,
        phone_orders: PhoneOrders,
        cancellation: Cancellation,
        search: OrderSearch,
        consents: SaleConsent,
        after: Afterwards,
        clock: Clock,
        saved: SavedCardDesk,
        send_link_instead: Callable[[PhoneForm], bool],
    ) -> None:
        """`send_link_instead` tells whether what was typed stands in the form of a link now."""
        super().__init__(speech, phone_orders, cancellation, search, after, clock, saved)
        self._asking = ConsentAsking(consents)
        self._send_link_instead = send_link_instead

    # --- what the view and the frame tell -------------------------------------------------------------------

    def use_profile(self, profile: BankProfile) -> None:
        """Take phone orders for this bank from now on; for the same bank, what is on screen stays.

        Ignored while an order is under way.
        """
        if self.is_busy:
            return
        another = self._sale.use(profile)
        self._look_for_bank()
        if another and self._course.phase is Phase.DONE:
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
        elif not (sale.is_blocked or sale.is_closed) and self._is_sound(form):
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
            if given and sale.consent is question:
                await self._charge(sale.profile, form, question.another, question.number)
                return
        except PaydeskError as failure:
            self._say_failure(failure)
            return
        finally:
            self._asking.is_over(question)
        self.render()
        self._focus(f"consent-{next(iter(question.faults), 'pin')}")

    def leave_consent(self) -> None:
        """Drop the question for somebody's word; the card stays typed."""
        self._sale.consent = None
        self.render()
        self._focus("amount")

    async def _ask_consent(self, draft: PhoneDraft, number: OrderNumber, refusal: RightMissing) -> None:
        """Ask for the word of somebody who may charge this sum; where nobody may, the sale ends here."""
        try:
            self._sale.consent = await self._asking.question(draft, number, refusal)
        except PaydeskError as failure:
            self.wipe_card()
            self._say_failure(failure)
            return
        self.render()
        self._focus("consent")

    async def _charge(
        self,
        profile: BankProfile,
        form: PhoneForm,
        another: AnotherSale | None = None,
        number: OrderNumber | None = None,
    ) -> None:
        draft = self._sale.draft(form, self._speech.language, another, number)
        draft = self.saved.agreed(profile, draft, form, self._speech)
        number = draft.number or self._phone_orders.new_number(profile)  # on the screen from the first moment
        draft = replace(draft, number=number)
        self._sale.forget_question()
        sent = Sent(number, draft.amount, self._card_of(form))
        try:
            await self._course.send(sent, lambda: self._send(profile, draft, form))
        except LooksLikeEarlierOrder as question:
            self._sale.look_alike = question  # the card stays typed: the answer may be "another sale"
            self.render()
            self._focus("same-sale")
        except RightMissing as refusal:
            await self._ask_consent(draft, number, refusal)
        except OrderNumberUsed as fault:
            self._sale.faults["order_number"] = fault
            self.render()
            self._focus("order_number")
        except InputFault as fault:
            self._say_failure(fault)
        else:
            await self.saved.see_whether_kept(self.order)

    async def _send(self, profile: BankProfile, draft: PhoneDraft, form: PhoneForm) -> Outcome:
        if draft.mode is PaymentMode.STORED_CARD:
            return await self.saved.charge(profile, draft, form)
        if draft.mode is PaymentMode.BANK_PAGE:
            return await self._phone_orders.open_bank_page(profile, draft)
        return await self._phone_orders.charge(profile, draft, card_of(form, today_of(self._clock.now())))

    def _card_of(self, form: PhoneForm) -> str:
        """Return the brand and the last digits of the card that is charged; "" where none is known here."""
        if self._sale.takes_card:
            return f"{brand_of(form.number)} {masked_card(form.number)}".strip()
        chosen = self._sale.saved.card if self._sale.mode is PaymentMode.STORED_CARD else None
        shown = chosen.card.card if chosen else None
        return f"{shown.brand} {masked_card(shown.masked)}".strip() if shown else ""

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

    async def look_closer(self) -> None:
        """Read what was written about the order on the screen: what the bank found tells more than its state."""
        order = self._course.order
        if order is None or self._course.phase is not Phase.DONE:
            return
        told = await self._search.timeline(order.number)
        if self._course.order is not None and self._course.order.number == order.number:
            self._after.told = told
            self.render()

    def receipt_failed(self, reason: str) -> None:
        """Say that a receipt could not be given that way; the order is as it was."""
        self._course.say(lambda speech: _receipt_words(speech).receipt_failed(reason))

    def receipt_saved(self, target: Path) -> None:
        self._course.say(lambda speech: _receipt_words(speech).receipt_saved(target))

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
        self._after.told = ()
        self._is_handed_over = False
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
        self._focus("saved_card" if self._sale.mode is PaymentMode.STORED_CARD else "number")

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
        """Go on with a payment link for the same amount, description and customer; the card is forgotten.

        While the bank is at work on another link, the order stays here as it is.
        """
        self.wipe_card()
        if self._send_link_instead(form):
            self._start_over()
            self._is_handed_over = True

    def link_made(self) -> None:
        """What was handed over is a link now: the next caller's card must not go out with this customer's address."""
        if self._is_handed_over:
            self.next_order()

    def _start_over(self) -> None:
        self._after.told = ()
        self._course.start_over()
        self._sale.start_over()
        self.render()


def _receipt_words(speech: Speech) -> "OrdersWords":
    """Return what says that a receipt was given. Loaded with the first one, and the words of the list with it."""
    words: OrdersWords = importlib.import_module("app.presenters.orders_words").OrdersWords(speech.translate)
    return words
