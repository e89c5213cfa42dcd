"""What does the form of a payment link say? Each field checked by itself, and the draft when none is wrong."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from app.domain.card_agreement import customer_id_of
from app.domain.errors import (
    CardNumberInText,
    NumberForOneOnly,
    ReminderForOneOnly,
    ReminderTooLate,
    ValidityInThePast,
    ValidityTooLong,
)
from app.domain.hidden_card import card_digits_in
from app.domain.money import Money, parse_amount
from app.domain.order import Order
from app.domain.order_details import KeepCard, OrderDetails
from app.domain.own_number import own_number
from app.domain.profile import BankProfile, Environment
from app.domain.return_page import return_page
from app.presenters.link_lines import read_lines, sum_of_lines
from app.presenters.link_reminders import Reminder
from app.presenters.payment_link_state import LinkForm, Validity
from app.presenters.phone_order_state import PhoneForm
from app.presenters.recipients import links_in, read_recipients
from app.services.new_orders import OrderDraft, check_draft
from app.services.payment_links import REFERENCE, LinkDraft

CHECKED = (
    "amount",
    "lines",
    "description",
    "contact",
    "validity",
    "name",
    "reference",
    "order_number",
    "return_page",
    "reminder",
    "customer_id",
)
"""Fields that can be wrong, from top to bottom."""

_SPANS = {
    Validity.ONE_HOUR: timedelta(hours=1),
    Validity.THREE_DAYS: timedelta(days=3),
    Validity.SEVEN_DAYS: timedelta(days=7),
}
_SHORTEST = timedelta(minutes=1)


def check_field(name: str, form: LinkForm, profile: BankProfile, now: datetime) -> None:
    """Raise the InputFault of this field, if it has one."""
    match name:
        case "amount" if not form.lines:
            check_draft(profile, OrderDraft(parse_amount(form.amount, profile.currency)))
        case "lines" if form.lines:
            check_draft(profile, OrderDraft(amount_of(form, profile)))
        case "description":
            check_draft(profile, OrderDraft(Money(profile.lowest, profile.currency), form.description))
        case "contact":
            read_recipients(form.contact)
        case "name" | "reference":
            if card_digits_in(getattr(form, name)):
                raise CardNumberInText(name)
        case "order_number":
            if own_number(form.order_number) and links_in(form) > 1:
                raise NumberForOneOnly
        case "reminder" if form.reminder is not Reminder.NEVER:
            _check_reminder(form, profile, now)
        case "return_page":
            return_page(form.return_page)
        case "customer_id" if _offers_to_keep(form, profile):
            customer_id_of(form.customer_id, profile)
        case "validity":
            _check_span(span_of(form, profile, now), profile)


def draft_of(form: LinkForm, profile: BankProfile, now: datetime) -> LinkDraft:
    """Return the draft of a form without faults. Raises the InputFault of a field otherwise."""
    reference = form.reference.strip()
    offers = _offers_to_keep(form, profile)
    return LinkDraft(
        amount_of(form, profile),
        form.description.strip(),
        read_recipients(form.contact, form.name)[0],
        page_language(form, profile.languages),
        span_of(form, profile, now),
        OrderDetails(
            lines=read_lines(form.lines, profile.currency),
            parameters={REFERENCE: reference} if reference else {},
            customer_id=customer_id_of(form.customer_id, profile) if offers else None,
            keep_card=KeepCard.BANK_ASKS if offers else KeepCard.NO,
        ),
        form.hold,
        return_page(form.return_page),
    )


def page_languages(profile: BankProfile, spoken: str) -> tuple[str, ...]:
    """Return the languages of the bank's page, the usual one first; in training that `spoken` at the till."""
    if profile.environment is not Environment.TRAINING or spoken not in profile.languages:
        return profile.languages
    return (spoken, *(each for each in profile.languages if each != spoken))


def page_language(form: LinkForm, languages: Sequence[str]) -> str:
    """Return the language the customer reads: the chosen one where the bank's page has it, else the usual one."""
    return form.language if form.language in languages else languages[0]


def form_of(order: Order, bank: BankProfile) -> LinkForm:
    """Return the form a link of this bank may have been made from, as far as the order tells."""
    contact = order.customer.email or order.customer.phone
    return LinkForm(
        order.amount.plain_in(bank.currency),
        order.description,
        contact,
        language=order.language,
        name=order.customer.name,
    )


def form_instead_of(phone: PhoneForm, hold: bool) -> LinkForm:
    """Return the form of a link that takes the place of a phone order.

    The number of its own goes along as the reference: the bank may know it as the number of the order already.
    """
    return LinkForm(phone.amount, phone.description, phone.contact, hold=hold, reference=phone.order_number.strip())


def amount_of(form: LinkForm, profile: BankProfile) -> Money:
    """Return the typed amount, or the sum of the lines where there are any. Raises the InputFault of either."""
    if not form.lines:
        return parse_amount(form.amount, profile.currency)
    return sum_of_lines(form.lines, profile.currency)


def span_of(form: LinkForm, profile: BankProfile, now: datetime) -> timedelta | None:
    """Return the chosen life, None where the bank has its own."""
    if profile.link_life is not None:
        return None
    match form.validity:
        case Validity.TODAY:
            return _closing(profile, now) - now
        case Validity.UNTIL if form.until is not None:
            return form.until - now
        case _:
            return _SPANS.get(form.validity, _SPANS[Validity.THREE_DAYS])


def _offers_to_keep(form: LinkForm, profile: BankProfile) -> bool:
    """Tell whether the bank's page asks this one customer; a number of a customer is never shared by several."""
    return form.offers_to_keep and profile.page_asks_to_keep and links_in(form) == 1


def _check_span(span: timedelta | None, profile: BankProfile) -> None:
    if span is None:
        return
    if span < _SHORTEST:
        raise ValidityInThePast
    if span > profile.longest_link_life:
        raise ValidityTooLong(profile.longest_link_life.days)


def _check_reminder(form: LinkForm, profile: BankProfile, now: datetime) -> None:
    if links_in(form) > 1:
        raise ReminderForOneOnly
    life = profile.link_life or span_of(form, profile, now)
    if form.reminder is Reminder.DAY_BEFORE and life is not None and life <= timedelta(hours=24):
        raise ReminderTooLate


def _closing(profile: BankProfile, now: datetime) -> datetime:
    """Return the last minute of the shop's business day."""
    days = profile.days
    return days.span_of(days.day_of(now))[1] - _SHORTEST
