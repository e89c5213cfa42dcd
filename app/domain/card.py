"""A card that is being read out: checks, brand, and a body that forgets.

`CardEntry` is the one object that holds card data, for one call. It prints itself masked, cannot be pickled or
copied, and `wipe` overwrites its buffers. Python may keep copies we cannot reach; the help says so.
"""

from datetime import date, datetime

from msgspec import Struct

from app.domain.errors import (
    CardExpired,
    CardholderNameWrong,
    CardNumberIncomplete,
    CardNumberWrong,
    ExpiryNotUnderstood,
    SecurityCodeWrong,
)
from app.domain.forgetting import Forgetting

# (first digits from, to, brand); the longest prefix that fits wins.
_RANGES = (
    ("2200", "2204", "Mir"),
    ("2221", "2720", "Mastercard"),
    ("300", "305", "Diners Club"),
    ("34", "34", "American Express"),
    ("3528", "3589", "JCB"),
    ("36", "36", "Diners Club"),
    ("37", "37", "American Express"),
    ("38", "38", "Diners Club"),
    ("4", "4", "Visa"),
    ("50", "50", "Maestro"),
    ("51", "55", "Mastercard"),
    ("56", "69", "Maestro"),
    ("62", "62", "UnionPay"),
    ("81", "81", "UnionPay"),
    ("9792", "9792", "Troy"),
)

SHORTEST_NUMBER = 13
LONGEST_NUMBER = 19
_LONGEST_LIFE = 20
LONGEST_NAME = 45
LATIN_NAME = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .-'")


def brand_of(first_digits: str) -> str:
    """Return the brand these first digits belong to, or "" while they do not tell."""
    fitting = [
        (len(low), brand)
        for low, high, brand in _RANGES
        if len(first_digits) >= len(low) and low <= first_digits[: len(low)] <= high
    ]
    return max(fitting)[1] if fitting else ""


def full_length(first_digits: str) -> int:
    """Return how many digits a number of this brand usually has; typing moves on when they are there."""
    return {"American Express": 15, "Diners Club": 14}.get(brand_of(first_digits), 16)


def groups_of(digits: str) -> list[str]:
    """Return the digits as they stand on the card: 4-4-4-4, American Express 4-6-5."""
    sizes = (4, 6, 5, 4) if brand_of(digits) == "American Express" else (4, 4, 4, 4, 3)
    groups, start = [], 0
    for size in sizes:
        if digits[start : start + size]:
            groups.append(digits[start : start + size])
        start += size
    return groups


def passes_check_digit(digits: str) -> bool:
    """Tell whether the last digit fits the others (Luhn)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def check_number(digits: str) -> None:
    """Raise CardNumberIncomplete or CardNumberWrong unless the digits can be a card number."""
    fits = passes_check_digit(digits)
    if len(digits) < SHORTEST_NUMBER or (len(digits) < full_length(digits) and not fits):
        raise CardNumberIncomplete
    if len(digits) > LONGEST_NUMBER or not fits:
        raise CardNumberWrong


class Expiry(Struct, frozen=True):
    """Month and year printed on a card; good through the last day of that month."""

    month: int
    year: int

    def __str__(self) -> str:
        return f"{self.month:02d}/{self.year % 100:02d}"


def parse_expiry(text: str, today: date) -> Expiry:
    """Return the expiry typed as MMYY, MM/YY, M/YY or MM/YYYY.

    Raises ExpiryNotUnderstood, and CardExpired once the month is over on `today`.
    """
    month, year = _month_and_year(text)
    if not 1 <= month <= 12:
        raise ExpiryNotUnderstood
    if (year, month) < (today.year, today.month):
        raise CardExpired(month, year)
    return Expiry(month, year)


def _month_and_year(text: str) -> tuple[int, int]:
    parts = [part for part in text.replace("/", " ").replace("-", " ").split() if part]
    if len(parts) == 1 and len(parts[0]) in (3, 4, 6):
        cut = 1 if len(parts[0]) == 3 else 2
        parts = [parts[0][:cut], parts[0][cut:]]
    if len(parts) != 2 or not all(part.isascii() and part.isdigit() for part in parts):
        raise ExpiryNotUnderstood
    month, year = parts
    if len(year) not in (2, 4) or len(month) > 2:
        raise ExpiryNotUnderstood
    return int(month), int(year) + (2000 if len(year) == 2 else 0)


def looks_far_ahead(expiry: Expiry, today: date) -> bool:
    """Tell whether a card is good for longer than cards are: a slip of a key, most likely."""
    return expiry.year > today.year + _LONGEST_LIFE


def check_security_code(digits: str, length: int = 3) -> None:
    """Raise SecurityCodeWrong unless the code has exactly `length` digits."""
    if len(digits) != length or not (digits.isascii() and digits.isdigit()):
        raise SecurityCodeWrong(length)


def check_cardholder(name: str) -> None:
    """Raise CardholderNameWrong unless the name is 2 to 45 Latin letters, space, dot, hyphen, apostrophe."""
    if not 2 <= len(name.strip()) <= LONGEST_NAME or not set(name) <= LATIN_NAME:
        raise CardholderNameWrong


class CardSummary(Struct, frozen=True):
    """What may be kept of a card: `masked` "411111**1111", brand, and the expiry as MM/YY or ""."""

    masked: str
    brand: str = ""
    expiry: str = ""

    @property
    def last_four(self) -> str:
        return self.masked[-4:]


class CardEntry(Forgetting):
    """Card data for one call."""

    __slots__ = ("cardholder", "expiry")

    def __init__(self, number: str, expiry: Expiry, security_code: str, cardholder: str) -> None:
        super().__init__(number, security_code)
        self.expiry = expiry
        self.cardholder = cardholder

    @property
    def number(self) -> str:
        """The full number, for the one request; empty once wiped."""
        return self._text(0)

    @property
    def security_code(self) -> str:
        """The security code, for the one request; empty once wiped."""
        return self._text(1)

    def summary(self) -> CardSummary:
        """Return what may be kept: first six and last four digits, brand, expiry."""
        digits = self.number
        return CardSummary(f"{digits[:6]}**{digits[-4:]}", brand_of(digits), str(self.expiry))

    def wipe(self) -> None:
        """Overwrite the digits, and forget the name. May be called twice."""
        super().wipe()
        self.cardholder = ""


def today_of(moment: datetime) -> date:
    """Return the calendar day a card's expiry is judged on: the local day of the till."""
    return moment.astimezone().date()
