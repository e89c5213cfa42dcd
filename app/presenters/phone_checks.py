"""Is what was typed for a phone order sound? Each field's check, and the card made of the fields."""

from collections.abc import Callable
from datetime import date

from app.domain.card import (
    CardEntry,
    check_cardholder,
    check_number,
    check_security_code,
    looks_far_ahead,
    parse_expiry,
)
from app.domain.errors import ExpiryFarAhead, InputFault
from app.domain.money import Money, parse_amount
from app.domain.order import PaymentMode
from app.domain.own_number import own_number
from app.domain.postal_address import PostalAddress
from app.domain.profile import BankProfile
from app.presenters.contact import parse_email, parse_phone
from app.presenters.phone_order_state import PhoneForm
from app.services.new_orders import OrderDraft, check_draft, check_text

_NOBODY = "CARD HOLDER"
"""Sent as the name on the card when the caller was not asked for it: the gateway wants two Latin words."""

Check = Callable[[], object]


def checks_of(
    form: PhoneForm, mode: PaymentMode, profile: BankProfile, today: date, looked_again: bool = False
) -> dict[str, Check]:
    """Return every field's check by its name, in the order of the form; a check raises its InputFault.

    `looked_again` says that the clerk has looked a second time at a year far ahead.
    """
    no_amount = Money(profile.lowest, profile.currency)
    card: dict[str, Check] = {
        "number": lambda: check_number(form.number),
        "expiry": lambda: _check_expiry(form.expiry, today, looked_again),
        "code": lambda: _check_code(form, profile),
        "cardholder": lambda: check_cardholder(form.cardholder.strip() or _NOBODY),
    }
    address: dict[str, Check] = {
        "postcode": lambda: check_text("postcode", form.postcode),
        "street": lambda: check_text("street", form.street),
    }
    takes_card = mode in (PaymentMode.PHONE, PaymentMode.CHALLENGE)
    return {
        "amount": lambda: check_draft(profile, OrderDraft(parse_amount(form.amount, profile.currency))),
        **(card if takes_card else {}),
        "description": lambda: check_draft(profile, OrderDraft(no_amount, form.description)),
        "email": lambda: parse_email(form.email),
        "phone": lambda: parse_phone(form.phone),
        **(address if takes_card else {}),
        "order_number": lambda: own_number(form.order_number),
    }


def _check_expiry(text: str, today: date, looked_again: bool) -> None:
    if looks_far_ahead(parse_expiry(text, today), today) and not looked_again:
        raise ExpiryFarAhead


def _check_code(form: PhoneForm, profile: BankProfile) -> None:
    if form.no_code is None or not profile.without_code:
        check_security_code(form.code, profile.code_length)


def fault_of(check: Check) -> InputFault | None:
    """Return what is wrong with a field, or None."""
    try:
        check()
    except InputFault as fault:
        return fault
    return None


def card_of(form: PhoneForm, today: date) -> CardEntry:
    """Return the one object that holds the typed card. Raises the InputFault of a card that is not sound."""
    code = "" if form.no_code else form.code
    return CardEntry(form.number, parse_expiry(form.expiry, today), code, form.cardholder.strip() or _NOBODY)


def address_of(form: PhoneForm) -> PostalAddress | None:
    """Return where the card is registered, as far as it was typed."""
    street, postcode = form.street.strip(), form.postcode.strip()
    if not street and not postcode:
        return None
    return PostalAddress(lines=(street,) if street else (), postal_code=postcode)


def typed_amount(text: str, profile: BankProfile | None) -> Money | None:
    """Return the sum typed so far, or None while it is none."""
    try:
        return parse_amount(text, profile.currency) if profile else None
    except InputFault:
        return None
