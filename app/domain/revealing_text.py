"""Does a text that the bank and the customer can read tell more than it should?"""

import re
from enum import Enum

from app.domain.hidden_card import card_digits_in


class Revealing(Enum):
    """What stands in the text that should not."""

    CARD = "card"
    CODE = "code"
    """Something called a security code or a PIN, with digits behind it."""
    CONTACT = "contact"
    """An e-mail address or a phone number, which has a field of its own."""


_SIGNS = re.compile(r"[\d@]")
"""Whatever is looked for has digits, or the sign of an e-mail address."""
_CODE = re.compile(r"\b(cvc2?|cvv2?|csc|pin|пин|код)\b\D{0,3}\d{3,6}\b", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+\d[\d ()\-]{7,}\d|\b00\d[\d ()\-]{7,}\d")


def revealed_by(text: str) -> Revealing | None:
    """Return the worst thing the text reveals, or None. A help while typing, and no proof that it reveals nothing."""
    if text.isascii() and _SIGNS.search(text) is None:
        return None
    if card_digits_in(text):
        return Revealing.CARD
    if _CODE.search(text):
        return Revealing.CODE
    return Revealing.CONTACT if _EMAIL.search(text) or _PHONE.search(text) else None
