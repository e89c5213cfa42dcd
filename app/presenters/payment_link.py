"""The payment link screen: from the amount to a link that turns to Paid by itself."""

from collections.abc import Callable

from msgspec.structs import replace

from app.domain.errors import NotSent, OrderNumberUsed, PaydeskError
from app.domain.money import Money
from app.domain.order import Order, PaymentMode
from app.domain.profile import BankProfile
from app.presenters.card_offer import offer_state
from app.presenters.customer_words import language_name
from app.presenters.kept_drafts import KeptDrafts
from app.presenters.kept_forms import KeptForms
from app.presenters.known_customers import KnownCustomers
from app.presenters.link_later_life import LinkLaterLife
from app.presenters.link_message import Channel
from app.presenters.link_on_screen import LinkOnScreen
from app.presenters.link_picture import LinkPicture, can_try
from app.presenters.link_receipt import LinkReceipt
from app.presenters.link_reminders import moment_of
from app.presenters.link_sharing import LinkSharing
from app.presenters.link_waiting import LinkWaiting
from app.presenters.message import Telling
from app.presenters.payment_link_state import LinkForm, PaymentLinkView
from app.presenters.payment_link_words import LinkWords
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.recipients import batch_lines, links_in
from app.presenters.taking_back import TakingBack
from app.presenters.typed_link import TypedLink
from app.services.cancellation import Cancellation
from app.services.link_drafts import LinkDrafts
from app.services.link_memory import LinkMemory
from app.services.link_reminders import LinkReminders
from app.services.link_renewal import LinkRenewal
from app.services.order_refresh import OrderRefresh
from app.services.order_search import OrderSearch
from app.services.payment_links import LinkDraft, PaymentLinks
from app.services.ports import Banks, Clock


class PaymentLinkPresenter(MessagePresenter[PaymentLinkView]):
    """Makes links, one after the other, and shows how the last one stands."""

    def __init__(
        self,
        speech: Speech,
        links: PaymentLinks,
        cancellation: Cancellation,
        clock: Clock,
        refresh: OrderRefresh,
        memory: LinkMemory,
        renewal: LinkRenewal,
        search: OrderSearch,
        drafts: LinkDrafts,
        reminders: LinkReminders,
        banks: Banks,
        undo_seconds: Callable[[], int] = lambda: 0,
    ) -> None:
        """`undo_seconds` says how long a link waits before it is made, so that it can be taken back."""
        super().__init__(speech)
        self._links = links
        self._clock = clock
        self._refresh = refresh
        self._reminders = reminders
        self.receipt = LinkReceipt(banks, lambda: self._speech, self.say)
        self.profile: BankProfile | None = None
        self._typed = TypedLink()
        self._shown = LinkOnScreen()
        self.sharing = LinkSharing(
            memory, self._shown, lambda: self._words, lambda: self._speech.errors, self.say, self.render
        )
        self.kept = KeptForms(memory, self._typed, lambda: self._words, lambda: self._speech, self)
        self.later = LinkLaterLife(
            cancellation,
            renewal,
            clock,
            self._typed,
            self._shown,
            lambda: self._words,
            lambda: self._speech.errors,
            self,
        )
        self._customers = KnownCustomers(search)
        self.drafts = KeptDrafts(drafts, clock, lambda: self._words, lambda: self._speech.errors, self)
        self.waiting = LinkWaiting(TakingBack(clock, undo_seconds, self.render))
        self._busy = False
        self._tell_made: Callable[[], None] | None = None
        """Whoever handed the form over waits for its link."""

    def use_profile(self, profile: BankProfile) -> None:
        """Make links at this bank from now on."""
        self.profile = profile
        self._typed.faults, self._told = {}, self._language_falls_back()
        self.render()

    @property
    def is_busy(self) -> bool:
        return self._busy

    def form_changed(self, form: LinkForm) -> None:
        self._typed.change(form)
        self.render()

    def field_left(self, name: str) -> None:
        """Check one field when the clerk leaves it with something in it."""
        if not getattr(self._typed.form, name, "") or self.profile is None:
            return
        self.check(name)
        self.render()

    async def look_for_customers(self) -> None:
        """Offer who may be meant by what is typed about the customer."""
        await self._customers.look(self._typed.form.contact)
        self.render()

    def take_customer(self, place: int) -> None:
        """Put the offered customer of that place, counted from 0, into the form."""
        form = self._customers.taken(place, self._typed.form)
        if form is not None:
            self._customers.forget()
            self._typed.change(form)
            self.fill(form, "contact")

    # --- making a link ------------------------------------------------------------------------------------------

    def take_over(self, form: LinkForm, once_made: Callable[[], None] | None = None) -> bool:
        """Start with what was typed elsewhere; `once_made` hears when this is a link or a draft of one.

        Tells whether it did: the form of a link that is being made or changed is not taken from under it.
        """
        if self._busy:
            self.say(lambda: self._words.under_way())
            return False
        self._begin(form, "description" if form.amount else "amount")
        self._tell_made = once_made
        return True

    async def create(self) -> None:
        """Create the link; a fault moves the focus to the first wrong field."""
        profile = self.profile
        if profile is None or self._busy or profile.lacks(PaymentMode.LINK):
            return
        if self._shown.is_for(self._typed.form):
            self.say(lambda: self._words.made_already())
            self._focus("link")
            return
        self._told = None
        draft = self._typed.draft(profile, self._clock.now())
        if draft is None:
            self.show_first_fault()
            return
        if links_in(self._typed.form) > 1:
            self._make_several(draft)
            return
        self._shown.clear()  # the former link must not stand beside the new amount
        made_from, number = self._typed.form, self._typed.number() or self._links.new_number(profile)
        self.set_busy(True)
        try:
            if not await self.waiting.leaves(number):
                self._told = lambda: self._words.taken_back()
                self._focus("amount")
                return
            self.show_link(await self._links.create(profile, draft, number), profile, made_from)
            self._is_made()
        except OrderNumberUsed as fault:
            self._typed.number_used(fault)
            self.show_first_fault()
        except NotSent as failure:
            told, is_kept = await self.drafts.keep(number, made_from, failure)
            if is_kept:
                self._is_made()
                self._begin_empty()  # the draft is the sale from now on: the form must not make it once more
            self._told = told
        except PaydeskError as failure:
            self._told = self._failed(failure)
        finally:
            self.set_busy(False)

    def _is_made(self) -> None:
        told, self._tell_made = self._tell_made, None
        if told is not None:
            told()

    def _make_several(self, draft: LinkDraft) -> None:
        """Hand the form over to the screen for many links."""
        form = self._typed.form
        if self._view is not None:
            self._view.make_several(form, batch_lines(form, draft.amount.plain()))

    async def make_test_link(self) -> None:
        """Make a link over a small sum where no real money moves, to see what it looks like."""
        bank = self.profile
        if bank is not None and can_try(bank, self._typed, self._shown):
            amount = Money(max(bank.lowest, 10 ** (bank.currency.decimals + 1)), bank.currency)
            typed = self._speech.formats.typed(amount.plain())
            self._begin(LinkForm(typed, self._words.test_purpose()), "amount")
            await self.create()

    def show_link(self, order: Order, bank: BankProfile, made_from: LinkForm | None = None) -> None:
        """Put a link of this bank on the screen; what is a link already leaves the form with the one before."""
        if self._shown.is_for(self._typed.form):
            self._begin_empty()
        self._shown.show(order, bank, made_from, beside=self._typed.form)
        if made_from is not None:
            self._plan_reminder(order, bank, made_from)
        self.sharing.begin(order)
        self._refresh.show("link", (order.number,))

    def follow(self, following: Order, bank: BankProfile) -> None:
        """Show the link that takes the place of this one, made from the same form."""
        self._shown.follow(following, self._typed.form)
        self._plan_reminder(following, bank, self._typed.form)
        self.sharing.begin(following)
        self._refresh.show("link", (following.number,))

    def _plan_reminder(self, order: Order, bank: BankProfile, form: LinkForm) -> None:
        at = moment_of(form.reminder, order, bank)
        if at is None:
            return
        try:
            self._reminders.plan(order.number, at)
        except OSError:
            self._told = lambda: self._words.no_reminder()

    def open(self, order: Order, bank: BankProfile) -> bool:
        """Show a link that was made before, to hand it over once more, to renew it or to make one like it.

        Tells whether it is shown: while another one is being made or changed it is not.
        """
        if self._busy:
            return False
        self._typed.faults, self._told = {}, None
        self.show_link(order, bank)
        self.render()
        return True

    def another(self) -> None:
        """Start the next link with an empty form; not under one that is being made or changed."""
        if not self._busy:
            self._begin_empty()

    def _begin_empty(self) -> None:
        before, holds = self._typed.form, self.profile is not None and self.profile.holds_first
        form = LinkForm("", validity=before.validity, language=before.language, until=before.until, hold=holds)
        self._begin(form, "amount")

    def clone(self) -> None:
        """Fill the form with what the link on screen was made from, for another customer who buys the same."""
        pattern = self._shown.pattern
        if pattern is not None and not self._busy:
            self._begin(replace(pattern, offers_to_keep=False, customer_id=""), "contact")

    def _begin(self, form: LinkForm, field: str) -> None:
        """Start the next link with this form and the cursor in that field; the former one leaves the screen."""
        self._tell_made = None
        self._shown.clear()
        self._typed.begin(form)
        self._customers.forget()
        self._told = self._language_falls_back()
        self._refresh.show("link", ())
        self.fill(form, field)

    # --- handing it over ----------------------------------------------------------------------------------------

    def share(self, channel: Channel) -> None:
        """Hand the message of the link on screen to the program that sends it."""
        if self._view is not None:
            self.sharing.share(channel, self._view.open_address)

    def order_changed(self, order: Order) -> None:
        """Take news about the link on screen."""
        before = self._shown.order
        if before is None or order.number != before.number or order.version < before.version:
            return
        if order.state is not before.state:
            self._told = None  # what was said about the former state is no longer true
        self._shown.order = order
        self.render()

    def render(self) -> None:
        if self._view is not None:
            formats, now = self._speech.formats, self._clock.now()
            picture = LinkPicture(
                self._words,
                formats,
                self._typed,
                self._shown,
                self.sharing,
                self.kept,
                self._customers,
                self._speech.letterhead(),
                self._speech.language,
            )
            state = picture.state(self.profile, now, busy=self._busy, message=self._message)
            drafts = self.drafts.titles(formats)
            saved = offer_state(self.profile, self._typed, self._speech)
            faults = {name: self._speech.errors.fault(fault) for name, fault in self._typed.faults.items()}
            slip, left = self.receipt.of(self._shown.order), self.waiting.left
            leaving = self._words.leaving(left) if left else ""
            self._view.draw(replace(state, faults=faults, saved=saved, drafts=drafts, slip=slip, leaving=leaving))

    # --- reading the form ---------------------------------------------------------------------------------------

    def check(self, name: str, bank: BankProfile | None = None) -> bool:
        """Note the fault of a field at this bank, else at the one in use; returns whether it has none."""
        profile = bank or self.profile
        return profile is None or self._typed.check(name, profile, self._clock.now())

    def fill(self, form: LinkForm, field: str) -> None:
        """Show this form, with the cursor in that field."""
        if self._view:
            self._view.fill(form)
        self.render()
        self._focus(field)

    def show_first_fault(self) -> None:
        self.render()
        self._focus(self._typed.first_fault)

    def _focus(self, field: str) -> None:
        if self._view:
            self._view.focus(field)

    def _language_falls_back(self) -> Telling | None:
        """Return what tells where the bank's page lacks the chosen language, None where it has it."""
        wanted, bank = self._typed.form.language, self.profile
        if bank is None or not wanted or wanted in bank.languages:
            return None
        return lambda: self._words.language_falls_back(language_name(wanted), language_name(bank.languages[0]))

    # --- what is shown ------------------------------------------------------------------------------------------

    @property
    def _words(self) -> LinkWords:
        return LinkWords(self._translate, self._speech.formats, self._speech.orders)

    def say(self, told: Telling | None) -> None:
        """Show this message above the form, or none."""
        self._told = told
        self.render()

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.render()
