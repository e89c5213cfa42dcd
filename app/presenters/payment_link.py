"""The payment link screen: from the amount to a link that turns to Paid by itself."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.card import card_digits_in
from app.domain.errors import CardNumberInText, InputFault, PaydeskError
from app.domain.money import Money
from app.domain.order import Order, PaymentMode
from app.domain.profile import BankProfile
from app.presenters.customer_view import CustomerShown, customer_view
from app.presenters.customer_words import language_name
from app.presenters.errors import Doing
from app.presenters.link_form import CHECKED, amount_of, check_field, draft_of, span_of
from app.presenters.link_lines import line_totals
from app.presenters.link_message import Channel, message_for
from app.presenters.link_on_screen import LinkOnScreen
from app.presenters.link_presets import LONGEST_NAME, LinkPresets
from app.presenters.link_sharing import LinkSharing
from app.presenters.message import Message
from app.presenters.payment_link_state import LinkForm, PaymentLinkState, PaymentLinkView, PresetsShown, WordingShown
from app.presenters.payment_link_words import LinkWords
from app.presenters.presenter import Presenter, Speech
from app.presenters.quick_amounts import QuickAmounts, QuickShown
from app.services.cancellation import Cancellation
from app.services.link_memory import LinkMemory
from app.services.link_renewal import LinkRenewal
from app.services.order_refresh import OrderRefresh
from app.services.payment_links import LinkDraft, PaymentLinks
from app.services.ports import Clock


class PaymentLinkPresenter(Presenter):
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
    ) -> None:
        super().__init__(speech)
        self._links = links
        self._cancellation = cancellation
        self._clock = clock
        self._refresh = refresh
        self._renewal = renewal
        self._sharing = LinkSharing(memory)
        self._quick = QuickAmounts(memory)
        self._presets = LinkPresets(memory)
        self._view: PaymentLinkView | None = None
        self._profile: BankProfile | None = None
        self._form = LinkForm("")
        self._shown = LinkOnScreen()
        self._busy = False
        self._faults: dict[str, str] = {}
        self._message: Message | None = None

    def attach(self, view: PaymentLinkView) -> None:
        self._view = view
        self.render()

    def use_profile(self, profile: BankProfile) -> None:
        """Make links at this bank from now on."""
        self._profile = profile
        self._faults, self._message = {}, None
        self.render()

    @property
    def is_busy(self) -> bool:
        return self._busy

    def form_changed(self, form: LinkForm) -> None:
        changed = [name for name in CHECKED if getattr(form, name) != getattr(self._form, name)]
        for name in [*changed, "validity"] if form.until != self._form.until else changed:
            self._faults.pop(name, None)
        self._form = form
        self.render()

    def field_left(self, name: str) -> None:
        """Check one field when the clerk leaves it with something in it."""
        if not getattr(self._form, name, "") or self._profile is None:
            return
        self._check(name, self._profile, self._clock.now())
        self.render()

    # --- quick amounts ------------------------------------------------------------------------------------------

    def take_quick_amount(self, place: int) -> None:
        """Put the kept sum of that place, counted from 0, into the form."""
        kept = self._quick.of(self._profile) if self._profile else ()
        if self._view is None or self._form.lines or not 0 <= place < len(kept):
            return  # where lines are counted, their sum is the amount
        self._form = replace(self._form, amount=kept[place].plain())
        self._faults.pop("amount", None)
        self._view.fill(self._form)
        self.render()
        self._view.focus("description")

    def toggle_quick_amount(self) -> None:
        """Keep the typed sum below the amount, or forget it."""
        money = self._money()
        if self._profile is not None and money is not None:
            self._quick.toggle(self._profile, money)
            self.render()

    # --- templates ----------------------------------------------------------------------------------------------

    def keep_preset(self, name: str) -> None:
        """Keep sum, purpose and end of the form under this name; a card number hides in neither."""
        profile, name = self._profile, name.strip()[:LONGEST_NAME]
        if profile is None or not name:
            return
        self._check("description", profile, self._clock.now())
        if card_digits_in(name):
            self._message = self._speech.errors.message(CardNumberInText("name"))
        elif "description" not in self._faults:
            self._presets.keep(profile, name, self._form)
            self._message = self._words.preset_kept(name)
        self.render()

    def take_preset(self, name: str) -> None:
        """Fill the form with a kept template; the customer stays as typed."""
        form = self._presets.taken(self._profile, name, self._form) if self._profile else None
        if form is None or self._view is None:
            return
        self._form, self._faults = form, {}
        self._view.fill(form)
        self.render()
        self._view.focus("contact" if form.amount else "amount")

    def forget_preset(self, name: str) -> None:
        if self._profile is not None:
            self._presets.forget(self._profile, name)
            self._message = self._words.preset_forgotten(name)
            self.render()

    # --- making a link ------------------------------------------------------------------------------------------

    def take_over(self, form: LinkForm) -> None:
        """Start with what was typed for a phone order."""
        self._begin(form, "description" if form.amount else "amount")

    async def create(self) -> None:
        """Create the link; a fault moves the focus to the first wrong field."""
        profile = self._profile
        if profile is None or self._busy or profile.lacks(PaymentMode.LINK):
            return
        if self._shown.is_for(self._form):
            return
        draft = self._draft(profile)
        if draft is None:
            return
        self._shown.clear()  # the former link must not stand beside the new amount
        self._set_busy(True)
        try:
            made_from = self._form
            self._show(await self._links.create(profile, draft), profile, made_from)
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure)
        finally:
            self._set_busy(False)

    def _show(self, order: Order, bank: BankProfile, made_from: LinkForm | None = None) -> None:
        """Put a link of this bank on the screen."""
        self._shown.show(order, bank, made_from)
        self._sharing.begin(order)
        self._refresh.show("link", (order.number,))

    def open(self, order: Order, bank: BankProfile) -> None:
        """Show a link that was made before, to hand it over once more, to renew it or to make one like it."""
        if self._busy:
            return
        self._faults, self._message = {}, None
        self._show(order, bank)
        self.render()

    def another(self) -> None:
        """Start the next link with an empty form."""
        before, holds = self._form, self._profile is not None and self._profile.holds_first
        form = LinkForm("", validity=before.validity, language=before.language, until=before.until, hold=holds)
        self._begin(form, "amount")

    def clone(self) -> None:
        """Fill the form with what the link on screen was made from, for another customer who buys the same."""
        pattern = self._shown.pattern
        if pattern is not None and not self._busy:
            self._begin(pattern, "contact")

    def _begin(self, form: LinkForm, field: str) -> None:
        """Start the next link with this form and the cursor in that field; the former one leaves the screen."""
        self._shown.clear()
        self._form, self._faults, self._message = form, {}, None
        self._refresh.show("link", ())
        if self._view:
            self._view.fill(form)
        self.render()
        if self._view:
            self._view.focus(field)

    # --- its later life -----------------------------------------------------------------------------------------

    async def cancel(self) -> None:
        """Cancel the link on screen; the bank's word decides whether it was in time."""
        order = self._shown.order
        if order is None or self._busy:
            return
        self._set_busy(True)
        try:
            self.order_changed(await self._cancellation.cancel(order.number))
            self._message = None
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure, Doing.EXISTING_ORDER)
        finally:
            self._set_busy(False)

    async def renew(self) -> None:
        """Make a new link in place of the one on screen, which is closed first; it lives as long as the form says."""
        old, bank, now = self._shown.order, self._shown.bank, self._clock.now()
        if old is None or bank is None or self._busy or not self._shown.can_renew:
            return
        self._check("validity", bank, now)  # before the old link is closed for nothing
        if "validity" in self._faults:
            self._show_first_fault()
            return
        self._set_busy(True)
        try:
            following = await self._renewal.renew(old.number, span_of(self._form, bank, now), self._shown.lines)
            self._shown.follow(following)
            self._sharing.begin(following)
            self._refresh.show("link", (following.number,))
            self._message = self._words.renewed(old.number)
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure, Doing.EXISTING_ORDER)
        finally:
            self._set_busy(False)

    # --- handing it over ----------------------------------------------------------------------------------------

    def copied(self) -> None:
        self._message = self._words.copied()
        self.render()

    def was_printed(self, printed: bool) -> None:
        """Hear whether the slip left for the printer."""
        self._message = self._words.printed() if printed else self._words.not_printed()
        self.render()

    def text_changed(self, text: str) -> None:
        """Take the message to this customer as the clerk has changed it."""
        self._sharing.text = text

    def share(self, channel: Channel) -> None:
        """Hand the message to the program that sends it; only a link that can be paid."""
        order = self._shown.order
        if self._view is not None and order is not None and order.link is not None and order.is_open:
            self._view.open_address(channel, self._sharing.address(channel, order))

    def was_shared(self, channel: Channel, opened: bool) -> None:
        """Hear whether a program took the message."""
        self._message = self._words.handed_over(channel) if opened else self._words.no_program()
        self.render()

    def wording(self) -> WordingShown | None:
        """Return the wording for customers like the one of this link, None while there is no link."""
        order = self._shown.order
        return self._sharing.wording(order) if order else None

    def keep_wording(self, wording: str) -> None:
        """Write to customers of this language so from now on, and to this one; "" goes back to ours."""
        if self._shown.order is not None:
            self._sharing.keep_wording(self._shown.order, wording)
            self.render()

    def preview_of(self, wording: str) -> str:
        """Return what this customer would read with that wording."""
        order = self._shown.order
        return message_for(order, wording) if order else ""

    def dismiss_message(self) -> None:
        self._message = None
        self.render()

    def order_changed(self, order: Order) -> None:
        """Take news about the link on screen."""
        before = self._shown.order
        if before is None or order.number != before.number:
            return
        if order.state is not before.state:
            self._message = None  # what was said about the former state is no longer true
        self._shown.order = order
        self.render()

    def render(self) -> None:
        if self._view is None:
            return
        profile, order, words = self._profile, self._shown.order, self._words
        money, now, formats = self._money(), self._clock.now(), self._speech.formats
        choosable = profile is not None and profile.link_life is None
        self._view.draw(
            PaymentLinkState(
                profile=profile,
                validities=words.validities(profile),
                languages=tuple((code, language_name(code)) for code in profile.languages) if profile else (),
                ends_text=words.ends(now, self._life(profile, now)) if profile else "",
                create_label=words.create(money),
                busy=self._busy,
                faults=dict(self._faults),
                message=self._message or self._no_links(),
                can_create=profile is not None and not profile.lacks(PaymentMode.LINK),
                link=words.shown(order, self._sharing.text) if order and order.link else None,
                can_cancel=self._shown.can_cancel,
                can_renew=self._shown.can_renew,
                customer=self._customer(order) if order else None,
                cancel_hint=words.no_cancelling() if self._shown.ends_by_itself_only else "",
                preview=words.preview(money, self._form.description),
                quick=self._quick.shown(profile, money, words.quick, self._speech.formats)
                if profile
                else QuickShown(),
                total=formats.number(money) if money and self._form.lines else "",
                line_totals=line_totals(self._form.lines, profile.currency, formats) if profile else (),
                lines_hint=words.lines_hint(profile),
                presets=self._presets.shown(profile, self._form) if profile else PresetsShown(),
                latest_end=now + profile.longest_link_life if profile and choosable else None,
            )
        )

    # --- reading the form ---------------------------------------------------------------------------------------

    def _draft(self, profile: BankProfile) -> LinkDraft | None:
        """Return the draft, or None after the faults are shown."""
        now = self._clock.now()
        self._faults, self._message = {}, None
        for name in CHECKED:
            self._check(name, profile, now)
        if self._faults:
            self._show_first_fault()
            return None
        return draft_of(self._form, profile, now)

    def _show_first_fault(self) -> None:
        self.render()
        if self._view:
            self._view.focus(next(iter(self._faults)))

    def _check(self, name: str, profile: BankProfile, now: datetime) -> None:
        """Note the fault of a field, if it has one."""
        self._faults.pop(name, None)
        try:
            check_field(name, self._form, profile, now)
        except InputFault as fault:
            self._faults[name] = self._speech.errors.fault(fault)

    def _life(self, profile: BankProfile, now: datetime) -> timedelta | None:
        return profile.link_life or span_of(self._form, profile, now)

    def _money(self) -> Money | None:
        try:
            return amount_of(self._form, self._profile) if self._profile else None
        except InputFault:
            return None

    # --- what is shown ------------------------------------------------------------------------------------------

    @property
    def _words(self) -> LinkWords:
        return LinkWords(self._translate, self._speech.formats, self._speech.orders)

    def _no_links(self) -> Message | None:
        """Return why no link can be made at this bank, or None when one can."""
        if self._profile is None or not self._profile.lacks(PaymentMode.LINK):
            return None
        return self._words.no_links()

    def _customer(self, order: Order) -> CustomerShown:
        """Return what the customer sees; a link of a bank without real money says so to everybody."""
        bank = self._shown.bank
        return replace(customer_view(order), not_real=self._words.not_real(bank.environment) if bank else "")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.render()
