"""What a clerk typed to reach the customer: an e-mail address, a phone number, or nothing."""

import re

from app.domain.errors import ContactNotUnderstood
from app.domain.order import Customer

_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+")
_PHONE = re.compile(r"(\+|00)?\d{7,15}")
_SPACING = re.compile(r"[\s\-().]")


def parse_reached(email: str, phone: str, name: str = "") -> Customer:
    """Return the customer reached by both, each in a field of its own. Raises ContactNotUnderstood."""
    return Customer(parse_email(email), parse_phone(phone), name.strip())


def parse_email(text: str) -> str:
    """Return the e-mail address, or "" for none. Raises ContactNotUnderstood."""
    return _only(text, parse_contact(text).email)


def parse_phone(text: str) -> str:
    """Return the phone number without spacing, or "" for none. Raises ContactNotUnderstood."""
    return _only(text, parse_contact(text).phone)


def _only(text: str, found: str) -> str:
    if text.strip() and not found:
        raise ContactNotUnderstood
    return found


def parse_contact(text: str, name: str = "") -> Customer:
    """Return the customer reached by this text. Raises ContactNotUnderstood; empty text is fine.

    Phone numbers have 7 to 15 digits with the country code (gateway manual, payer data).
    """
    text = text.strip()
    if not text:
        return Customer(name=name.strip())
    if _EMAIL.fullmatch(text) and len(text) <= 100:
        return Customer(email=text, name=name.strip())
    digits = _SPACING.sub("", text)
    if _PHONE.fullmatch(digits):
        return Customer(phone=digits, name=name.strip())
    raise ContactNotUnderstood
