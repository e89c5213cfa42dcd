"""The payment link screen: from the amount to a link that turns to Paid by itself."""

from datetime import datetime, timedelta

from app.domain.errors import InputFault, PaydeskError, ValidityInThePast
from app.domain.money import Money, parse_amount
from app.domain.order import MONEY_TAKEN_STATES, Order, PaymentMode
from app.domain.profile import BankProfile
from app.presenters.contact import parse_contact
from app.presenters.errors import Doing
from app.presenters.message import Message, Tone
from app.presenters.order_words import LOOKS
from app.presenters.payment_link_state import (
    LinkForm,
    LinkShown,
    PaymentLinkState,
    PaymentLinkView,
    Validity,
    ValidityChoice,
)
from app.presenters.presenter import Presenter, Speech
from app.services.cancellation import Cancellation
from app.services.new_orders import OrderDraft, check_draft
from app.services.order_refresh import OrderRefresh
from app.services.payment_links import LinkDraft, PaymentLinks
from app.services.ports import Clock

_SPANS = {
    Validity.ONE_HOUR: timedelta(hours=1),
    Validity.THREE_DAYS: timedelta(days=3),
    Validity.SEVEN_DAYS: timedelta(days=7),
}
_NAMES = {"en": "English", "ru": "Русский", "el": "Ελληνικά", "kk": "Қазақша", "de": "Deutsch", "fr": "Français"}
_NAMES |= {"es": "Español", "pl": "Polski", "ro": "Română", "bg": "Български"}


class PaymentLinkPresenter(Presenter):
    """Makes links, one after the other, and shows how the last one stands."""

    def __init__(
        self,
        speech: Speech,
        links: PaymentLinks,
        cancellation: Cancellation,
        clock: Clock,
        refresh: OrderRefresh,
    ) -> None:
        super().__init__(speech)
        self._links = links
        self._cancellation = cancellation
        self._clock = clock
        self._refresh = refresh
        self._view: PaymentLinkView | None = None
        self._profile: BankProfile | None = None
        self._form = LinkForm("")
        self._order: Order | None = None
        self._bank_can_cancel = False
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
        changed = [name for name in ("amount", "description", "contact") if self._differs(form, name)]
        for name in changed:
            self._faults.pop(name, None)
        self._form = form
        self.render()

    def field_left(self, name: str) -> None:
        """Check one field when the clerk leaves it with something in it."""
        if not getattr(self._form, name, "") or self._profile is None:
            return
        self._faults.pop(name, None)
        try:
            self._check_field(name)
        except InputFault as fault:
            self._faults[name] = self._speech.errors.fault(fault)
        self.render()

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
            self._order = await self._links.create(profile, draft)
            # Of the bank the link was made at: another one may be chosen while it is still on screen.
            self._bank_can_cancel = profile.can_cancel(self._order.mode)
            self._made_from = self._form
            self._refresh.show("link", (self._order.number,))
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure)
        finally:
            self._set_busy(False)

    def _is_made_already(self) -> bool:
        """Tell whether the link on screen is the one this form asks for: a second press makes no second order."""
        return self._order is not None and self._order.is_open and self._made_from == self._form

    def another(self) -> None:
        """Start the next link with an empty form."""
        self._order, self._faults, self._message = None, {}, None
        self._form = LinkForm("", validity=self._form.validity, language=self._form.language)
        self._refresh.show("link", ())
        if self._view:
            self._view.clear_form()
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

    def copied(self) -> None:
        self._message = Message(Tone.SUCCESS, self.tr("The link is copied. Paste it into your message."))
        self.render()

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
        profile, order = self._profile, self._order
        self._view.draw(
            PaymentLinkState(
                profile=profile,
                validities=self._validities(),
                languages=tuple((code, _NAMES.get(code, code)) for code in profile.languages) if profile else (),
                ends_text=self._ends_text(),
                create_label=self._create_label(),
                busy=self._busy,
                faults=dict(self._faults),
                message=self._message or self._no_links(),
                can_create=profile is not None and not profile.lacks(PaymentMode.LINK),
                link=self._shown(order) if order and order.link else None,
                can_cancel=bool(order and order.can_cancel and self._bank_can_cancel),
                cancel_hint=self._cancel_hint(),
                preview=self._preview(),
            )
        )

    # --- reading the form ---------------------------------------------------------------------------------------

    def _draft(self, profile: BankProfile) -> LinkDraft | None:
        """Return the draft, or None after the faults are shown."""
        self._faults, self._message = {}, None
        for name in ("amount", "description", "contact", "validity"):
            try:
                self._check_field(name)
            except InputFault as fault:
                self._faults[name] = self._speech.errors.fault(fault)
        if self._faults:
            self.render()
            if self._view:
                self._view.focus(next(iter(self._faults)))
            return None
        return LinkDraft(
            parse_amount(self._form.amount, profile.currency),
            self._form.description.strip(),
            parse_contact(self._form.contact),
            self._form.language or profile.languages[0],
            self._span(),
        )

    def _check_field(self, name: str) -> None:
        assert self._profile is not None  # noqa: S101 - only called with a profile chosen
        form, profile = self._form, self._profile
        match name:
            case "amount":
                check_draft(profile, OrderDraft(parse_amount(form.amount, profile.currency)))
            case "description":
                check_draft(profile, OrderDraft(Money(profile.lowest, profile.currency), form.description))
            case "contact":
                parse_contact(form.contact)
            case "validity":
                span = self._span()
                if span is not None and span < timedelta(minutes=1):
                    raise ValidityInThePast

    def _differs(self, form: LinkForm, name: str) -> bool:
        return bool(getattr(form, name) != getattr(self._form, name))

    def _span(self) -> timedelta | None:
        """Return the chosen life, None where the bank has its own."""
        if self._profile is None or self._profile.link_life is not None:
            return None
        if self._form.validity is Validity.TODAY:
            return _end_of_day(self._clock.now()) - self._clock.now()
        return _SPANS.get(self._form.validity, _SPANS[Validity.THREE_DAYS])

    # --- what is said -------------------------------------------------------------------------------------------

    def _validities(self) -> tuple[ValidityChoice, ...]:
        if self._profile is not None and self._profile.link_life is not None:
            minutes = int(self._profile.link_life.total_seconds() // 60)
            title = self.tr("About %n minute(s)", "", minutes)
            return (ValidityChoice(Validity.BANKS_OWN, title),)
        return (
            ValidityChoice(Validity.ONE_HOUR, self.tr("1 hour")),
            ValidityChoice(Validity.TODAY, self.tr("Today")),
            ValidityChoice(Validity.THREE_DAYS, self.tr("3 days")),
            ValidityChoice(Validity.SEVEN_DAYS, self.tr("7 days")),
        )

    def _ends_text(self) -> str:
        if self._profile is None:
            return ""
        span = self._profile.link_life or self._span()
        if span is None:
            return ""
        ends = self._speech.formats.moment(self._clock.now() + span)
        return self.tr("Can be paid until {moment}.").format(moment=ends)

    def _create_label(self) -> str:
        money = self._money()
        if money is None:
            return self.tr("Create link")
        return self.tr("Create link for {amount}").format(amount=self._speech.formats.money(money))

    def _money(self) -> Money | None:
        try:
            return parse_amount(self._form.amount, self._profile.currency) if self._profile else None
        except InputFault:
            return None

    def _preview(self) -> str:
        """Return what the customer will read: sum and purpose."""
        money = self._money()
        if money is None:
            return ""
        purpose = self._form.description.strip()
        return f"{self._speech.formats.money(money)}\n{purpose}".strip()

    def _shown(self, order: Order) -> LinkShown:
        words, formats = self._speech.orders, self._speech.formats
        asked = self.tr("Last asked {time}").format(time=formats.clock_time(order.asked_at)) if order.asked_at else ""
        return LinkShown(
            address=order.link.address if order.link else "",
            amount=formats.money(order.amount),
            number=order.number,
            look=LOOKS[order.state],
            status=words.state(order.state),
            sentence=words.sentence(order),
            expires_at=order.link.expires_at if order.link else None,
            is_open=order.is_open,
            asked=asked,
            description=order.description,
        )

    def _no_links(self) -> Message | None:
        """Return why no link can be made at this bank, or None when one can."""
        if self._profile is None or not self._profile.lacks(PaymentMode.LINK):
            return None
        return Message(
            Tone.INFO,
            self.tr("Your bank makes no payment links for this shop."),
            self.tr("Nothing can be sent to a customer from here."),
            self.tr("Ask the bank to switch its payment page on, then check it again: the bank icon at the top."),
            stays=True,
        )

    def _cancel_hint(self) -> str:
        """Return why the link cannot be cancelled, or "" when it can."""
        if self._order is None or self._order.state in MONEY_TAKEN_STATES or not self._order.is_open:
            return ""
        if not self._bank_can_cancel:
            return self.tr("This bank has no way to cancel a link; it ends by itself.")
        return ""

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.render()


def _end_of_day(now: datetime) -> datetime:
    """Return the last minute of the till's own day."""
    return now.astimezone().replace(hour=23, minute=59, second=0, microsecond=0)
