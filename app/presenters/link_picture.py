"""What does the payment link screen show right now? One state, from what is typed and what stands beside it."""

from datetime import datetime

from msgspec.structs import replace

from app.domain.letterhead import Letterhead
from app.domain.order import Order, PaymentMode
from app.domain.profile import BankProfile, Environment, environment_of
from app.presenters.customer_view import CustomerShown, customer_view
from app.presenters.customer_words import language_name
from app.presenters.formatting import Formats
from app.presenters.kept_forms import KeptForms
from app.presenters.known_customers import KnownCustomers
from app.presenters.link_form import page_language, page_languages
from app.presenters.link_lines import line_totals
from app.presenters.link_on_screen import LinkOnScreen
from app.presenters.link_sharing import LinkSharing
from app.presenters.message import Message
from app.presenters.payment_link_state import PaymentLinkState
from app.presenters.payment_link_words import LinkWords
from app.presenters.recipients import links_in
from app.presenters.spelled_sum import spelled_if_large
from app.presenters.typed_link import TypedLink


def can_try(profile: BankProfile, typed: TypedLink, shown: LinkOnScreen) -> bool:
    """Tell whether a test link may be made: no real money moves, and nothing is typed or shown yet."""
    is_untouched = not typed.form.amount.strip() and not typed.form.lines and shown.order is None
    return is_untouched and profile.environment is Environment.TRAINING


class LinkPicture:
    """Draws one state; nothing here decides about money."""

    def __init__(
        self,
        words: LinkWords,
        formats: Formats,
        typed: TypedLink,
        shown: LinkOnScreen,
        sharing: LinkSharing,
        kept: KeptForms,
        customers: KnownCustomers,
        letterhead: Letterhead,
        language: str,
    ) -> None:
        self._letterhead = letterhead
        self._language = language
        self._words = words
        self._formats = formats
        self._typed = typed
        self._shown = shown
        self._sharing = sharing
        self._kept = kept
        self._customers = customers

    def state(
        self, profile: BankProfile | None, now: datetime, *, busy: bool, message: Message | None
    ) -> PaymentLinkState:
        """Return everything on the screen that is not typed text."""
        words, order, typed = self._words, self._shown.order, self._typed
        money, customer = typed.money(profile), self._customer(order) if order else None
        state = PaymentLinkState(
            create_label=words.create(money, links_in(typed.form)),
            text_warning=words.reveals(typed.form.description),
            text_room=words.room(typed.form.description),
            busy=busy,
            form_leads=not self._shown.is_beside(typed.form),
            used_number=typed.used_number,
            message=message,
            link=words.shown(order, self._sharing.text, self._shown.bank) if order and order.link else None,
            can_cancel=self._shown.can_cancel,
            can_renew=self._shown.can_renew,
            customer=customer,
            can_face=customer is not None and customer.look != "closed",
            cancel_hint=words.no_cancelling() if self._shown.ends_by_itself_only else "",
            samples=words.samples(),
            known_customers=tuple(each.title for each in self._customers.offered),
        )
        return self._at_bank(state, profile, now) if profile else state

    def _at_bank(self, state: PaymentLinkState, profile: BankProfile, now: datetime) -> PaymentLinkState:
        """Return the state with what this bank offers for the typed link."""
        typed, words, formats = self._typed, self._words, self._formats
        money, makes_links = typed.money(profile), not profile.lacks(PaymentMode.LINK)
        languages, life = page_languages(profile, self._language), typed.life(profile, now)
        language = page_language(typed.form, languages)
        until, purpose = now + life if life else None, typed.form.description.strip()
        return replace(
            state,
            profile=profile,
            message=state.message or (None if makes_links else words.no_links()),
            validities=words.validities(profile),
            languages=tuple((code, language_name(code)) for code in languages),
            ends_text=self._ends(profile, now),
            preview=self._sharing.before_it_is_made(profile, language, money, purpose, until) if money else "",
            preview_title=words.reads(language_name(language)),
            can_create=makes_links,
            can_try=makes_links and can_try(profile, typed, self._shown),
            quick=self._kept.sums.shown(profile, money, words.quick, formats),
            spelled=spelled_if_large(money, profile, self._language),
            total=formats.number(money) if money and typed.form.lines else "",
            line_totals=line_totals(typed.form.lines, profile.currency, formats),
            lines_hint=words.lines_hint(profile),
            presets=self._kept.templates.shown(profile, typed.form),
            latest_end=None if profile.link_life else now + profile.longest_link_life,
        )

    def _ends(self, profile: BankProfile, now: datetime) -> str:
        """Return until when the typed link can be paid, or that this bank ends it earlier."""
        life = self._typed.life(profile, now)
        if life is not None and profile.link_life is None and life > profile.longest_link_life:
            return self._words.too_long(now, profile.longest_link_life)
        return self._words.ends(now, life)

    def _customer(self, order: Order) -> CustomerShown:
        """Return what the customer sees; a link of a bank without real money says so to everybody."""
        return replace(
            customer_view(order, environment_of(order, self._shown.bank)),
            letterhead=self._letterhead,
        )
