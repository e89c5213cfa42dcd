"""What did the customer type? A card for the length of one call; only its record may be kept."""

import re
from dataclasses import dataclass, field

from app.sandbox.books.ledger import CardOnRecord

# First digits and the name the status reply uses for the scheme.
_SCHEMES = (
    ("220", "MIR"), ("34", "AMEX"), ("37", "AMEX"), ("35", "JCB"), ("62", "CUP"),
    ("2", "MASTERCARD"), ("5", "MASTERCARD"), ("6", "MASTERCARD"), ("4", "VISA"),
)  # fmt: skip
_HOLDER = re.compile(r"[A-Za-z .'\-]+")


@dataclass(frozen=True)
class Card:
    """A card as it was read from one request. Expiry is YYYYMM."""

    number: str = field(repr=False)
    code: str = field(repr=False)
    expiry: str
    holder: str

    @property
    def record(self) -> CardOnRecord:
        """Return what may be kept: six digits, two asterisks, four digits."""
        return CardOnRecord(masked(self.number), scheme_of(self.number), self.expiry, self.holder)


@dataclass(frozen=True)
class CardOnFile:
    """A stored card in one payment: what is known of it, its scenario, and the code if one was typed.

    `stored_unpaid` tells that no payment of this bank has stored it.
    """

    stored_id: str
    record: CardOnRecord
    scenario: str
    code: str = field(repr=False, default="")
    stored_unpaid: bool = False

    @property
    def expiry(self) -> str:
        """Return the month it is good through, YYYYMM."""
        return self.record.expiry


PresentedCard = Card | CardOnFile


def masked(number: str) -> str:
    """Return what may be shown of a card number: six digits, two asterisks, four digits."""
    return f"{number[:6]}**{number[-4:]}"


def scheme_of(number: str) -> str:
    """Return the payment system of a card number."""
    return next((name for first, name in _SCHEMES if number.startswith(first)), "UNKNOWN")


def is_card_number(text: str) -> bool:
    """Tell whether the text has 13 to 19 digits and the right check digit (Luhn)."""
    return bool(re.fullmatch(r"[0-9]{13,19}", text)) and has_check_digit(text)


def has_check_digit(text: str) -> bool:
    """Tell whether digits end with the check digit of a card number (Luhn)."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(text))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def is_expiry(text: str) -> bool:
    """Tell whether the text is a year and a month, YYYYMM."""
    return bool(re.fullmatch(r"[0-9]{4}(0[1-9]|1[0-2])", text))


def is_security_code(text: str) -> bool:
    """Tell whether the text is a CVC."""
    return bool(re.fullmatch(r"[0-9]{3,4}", text))


def is_holder(text: str) -> bool:
    """Tell whether the text is a name in Latin letters."""
    return bool(_HOLDER.fullmatch(text)) and len(text) <= 45
