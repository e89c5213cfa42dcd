"""The payment link screen: from the amount to a link that turns to Paid by itself."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.card import card_digits_in
from app.domain.errors import CardNumberInText, InputFault, PaydeskError
from app.domain.money import Money
from app.domain.order import CLOSED_UNPAID_STATES, MONEY_TAKEN_STATES, Order, PaymentMode
from app.domain.profile import BankProfile
from app.presenters.customer_view import customer_view
from app.presenters.customer_words import language_name
from app.presenters.errors import Doing
from app.presenters.link_form import CHECKED, amount_of, check_field, draft_of, form_of, span_of
from app.presenters.link_lines import line_totals, read_lines
from app.presenters.link_message import Channel, message_for
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
        self._order: Order | None = None
        self._bank: BankProfile | None = None  # the link's own: another one may be chosen while it is on screen
        self._made_from: LinkForm | None = None
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
        self._order, self._faults, self._message = None, {}, None
        self._form = form
        self._refresh.show("link", ())
        if self._view:
            self._view.fill(form)
        self.render()
        if self._view:
            self._view.focus("description" if form.amount else "amount")

    async def create(self) -> None:
        """Create the link; a fault moves the focus to the first wrong field."""
        profile = self._profile
        if profile is None or self._busy or profile.lacks(PaymentMode.LINK):
            return
        if self._is_made_already():
            return
        draft = self._draft(profile)
        if draft is None:
            return
        self._order = None  # the former link must not stand beside the new amount
        self._set_busy(True)
        try:
            made_from = self._form
            self._show(await self._links.create(profile, draft), profile)
            self._made_from = made_from
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure)
        finally:
            self._set_busy(False)

    def _show(self, order: Order, profile: BankProfile) -> None:
        """Put a link of this bank on the screen."""
        self._order, self._bank = order, profile
        self._sharing.begin(order)
        self._refresh.show("link", (order.number,))

    def open(self, order: Order, bank: BankProfile) -> None:
        """Show a link that was made before, to hand it over once more, to renew it or to make one like it."""
        if self._busy:
            return
        self._made_from, self._faults, self._message = None, {}, None
        self._show(order, bank)
        self.render()

    def _is_made_already(self) -> bool:
        """Tell whether the link on screen is the one this form asks for: a second press makes no second order."""
        return self._order is not None and self._order.is_open and self._made_from == self._form

    def another(self) -> None:
        """Start the next link with an empty form."""
        self._order, self._faults, self._message = None, {}, None
        before, holds = self._form, self._profile is not None and self._profile.holds_first
        self._form = LinkForm("", validity=before.validity, language=before.language, until=before.until, hold=holds)
        self._refresh.show("link", ())
        if self._view:
            self._view.fill(self._form)
        self.render()
        if self._view:
            self._view.focus("amount")

    async def cancel(self) -> None:
        """Cancel the link on screen; the bank's word decides whether it was in time."""
        if self._order is None or self._busy:
            return
        self._set_busy(True)
        try:
            self._order = await self._cancellation.cancel(self._order.number)
            self._message = None
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure, Doing.EXISTING_ORDER)
        finally:
            self._set_busy(False)

    async def renew(self) -> None:
        """Make a new link in place of the one on screen, which is closed first; it lives as long as the form says."""
        old, bank = self._order, self._bank
        if old is None or bank is None or self._busy or not self._can_renew():
            return
        self._set_busy(True)
        try:
            lines = read_lines(self._made_from.lines, old.amount.currency) if self._made_from else ()
            span = span_of(self._form, bank, self._clock.now())
            self._show(await self._renewal.renew(old.number, span, lines), bank)
            self._message = self._words.renewed(old.number)
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure, Doing.EXISTING_ORDER)
        finally:
            self._set_busy(False)

    def clone(self) -> None:
        """Fill the form with what the link on screen was made from, for another customer who buys the same."""
        if self._order is None or self._busy:
            return
        form = self._made_from or form_of(self._order)
        self._order, self._made_from, self._faults, self._message = None, None, {}, None
        self._form = replace(form, contact="", name="", reference="")
        self._refresh.show("link", ())
        if self._view:
            self._view.fill(self._form)
        self.render()
        if self._view:
            self._view.focus("contact")

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
        order = self._order
        if self._view is not None and order is not None and order.link is not None and order.is_open:
            self._view.open_address(channel, self._sharing.address(channel, order))

    def was_shared(self, channel: Channel, opened: bool) -> None:
        """Hear whether a program took the message."""
        self._message = self._words.handed_over(channel) if opened else self._words.no_program()
        self.render()

    def wording(self) -> WordingShown | None:
        """Return the wording for customers like the one of this link, None while there is no link."""
        return self._sharing.wording(self._order) if self._order else None

    def keep_wording(self, wording: str) -> None:
        """Write to customers of this language so from now on, and to this one; "" goes back to ours."""
        if self._order is not None:
            self._sharing.keep_wording(self._order, wording)
            self.render()

    def preview_of(self, wording: str) -> str:
        """Return what this customer would read with that wording."""
        return message_for(self._order, wording) if self._order else ""

    def dismiss_message(self) -> None:
        self._message = None
        self.render()

    def order_changed(self, order: Order) -> None:
        """Take news about the link on screen."""
        if self._order is None or order.number != self._order.number:
            return
        if order.state is not self._order.state:
            self._message = None  # what was said about the former state is no longer true
        self._order = order
        self.render()

    def render(self) -> None:
        if self._view is None:
            return
        profile, order, words = self._profile, self._order, self._words
        money, now = self._money(), self._clock.now()
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
                can_cancel=self._can_cancel(),
                can_renew=self._can_renew(),
                customer=customer_view(order) if order else None,
                cancel_hint=self._cancel_hint(),
                preview=words.preview(money, self._form.description),
                quick=self._quick_shown(money),
                total=self._speech.formats.number(money) if money and self._form.lines else "",
                line_totals=line_totals(self._form.lines, profile.currency, self._speech.formats) if profile else (),
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
            self.render()
            if self._view:
                self._view.focus(next(iter(self._faults)))
            return None
        return draft_of(self._form, profile, now)

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

    def _quick_shown(self, money: Money | None) -> QuickShown:
        if self._profile is None:
            return QuickShown()
        kept = self._quick.of(self._profile)
        offered = money if money and self._quick.can_toggle(self._profile, money) else None
        forgets = offered in kept
        chips = tuple(self._speech.formats.number(each) for each in kept)
        return QuickShown(chips, self._words.quick(offered, forgets), forgets)

    def _no_links(self) -> Message | None:
        """Return why no link can be made at this bank, or None when one can."""
        if self._profile is None or not self._profile.lacks(PaymentMode.LINK):
            return None
        return self._words.no_links()

    def _cancel_hint(self) -> str:
        """Return why the link cannot be cancelled, or "" when it can."""
        if self._order is None or self._order.state in MONEY_TAKEN_STATES or not self._order.is_open:
            return ""
        can = self._bank is not None and self._bank.can_cancel(self._order.mode)
        return "" if can else self._words.no_cancelling()

    def _can_cancel(self) -> bool:
        order, bank = self._order, self._bank
        return order is not None and bank is not None and order.can_cancel and bank.can_cancel(order.mode)

    def _can_renew(self) -> bool:
        """Tell whether a new link may take the place of this one: it took no money, and takes none any more."""
        order = self._order
        return order is not None and (order.state in CLOSED_UNPAID_STATES or self._can_cancel())

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.render()
