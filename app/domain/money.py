"""How much: minor units and a currency, and how a typed amount becomes one."""

import re

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.errors import (
    AmountHasTooManyDecimals,
    AmountMissing,
    AmountNotPositive,
    AmountNotUnderstood,
)

LARGEST = 999_999_999_999
"""Minor units: the amount field of both generations of gateways holds twelve digits."""
_LONGEST = 40
"""Characters; whatever is longer is no sum, and Python makes no number of some thousand digits."""
_PLAIN = re.compile(r"(?=.*\d)\d*(?:[.,]\d+)*[.,]?", re.ASCII)
_MARK = re.compile(r"[.,]")
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f']")
_SIGNS = {"EUR": "€", "RUB": "₽", "KZT": "₸"}
"""Signs that mean one currency alone; a dollar has many."""


class Money(Struct, frozen=True):
    """`minor` counts the smallest unit of `currency`: Money(1250, EUR) is 12.50 euros. Never negative."""

    minor: int
    currency: Currency

    def __post_init__(self) -> None:
        if isinstance(self.minor, bool) or not isinstance(self.minor, int) or self.minor < 0:
            raise ValueError("money is a whole, non-negative count of minor units")

    def __add__(self, other: "Money") -> "Money":
        self._same_currency(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._same_currency(other)
        return Money(self.minor - other.minor, self.currency)

    def __lt__(self, other: "Money") -> bool:
        self._same_currency(other)
        return self.minor < other.minor

    def __str__(self) -> str:
        return f"{self.plain()} {self.currency.code}"

    def plain(self) -> str:
        """Return the amount with a dot and all decimals, for example "12.50" (or "1250" for yen)."""
        decimals = self.currency.decimals
        if decimals == 0:
            return str(self.minor)
        whole, part = divmod(self.minor, 10**decimals)
        return f"{whole}.{part:0{decimals}d}"

    def plain_in(self, currency: Currency) -> str:
        """Return the amount as `plain` does, "" where that is another currency: its sum is none of this money."""
        return self.plain() if currency == self.currency else ""

    def _same_currency(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be mixed")


def parse_amount(text: str, currency: Currency) -> Money:
    """Return what a clerk typed as money above zero.

    Comma and dot are the same; "1250" means 1,250.00; spaces and thousand marks are dropped when there is no
    doubt what they are, and so is the currency, where it is this one. Raises AmountMissing, AmountNotUnderstood,
    AmountHasTooManyDecimals, AmountNotPositive.
    """
    bare = _without_currency(_SPACES.sub("", text), currency)
    if not bare:
        raise AmountMissing
    if bare.startswith(("-", "−")):
        raise AmountNotPositive(text)
    if len(bare) > _LONGEST:
        raise AmountNotUnderstood(text)
    whole, part = _split(bare, currency, text)
    if len(part) > currency.decimals:
        raise AmountHasTooManyDecimals(text, currency.code, currency.decimals)
    minor = int(whole + part.ljust(currency.decimals, "0"))
    if minor == 0:
        raise AmountNotPositive(text)
    if minor > LARGEST:
        raise AmountNotUnderstood(text)
    return Money(minor, currency)


def _without_currency(bare: str, currency: Currency) -> str:
    """Return the digits of a sum as it is shown and pasted: "12.50EUR", "€12.50"; another currency stays in it."""
    for name in (currency.code, _SIGNS.get(currency.code, currency.code)):
        if bare[-len(name) :].upper() == name:
            return bare[: -len(name)]
        if bare[: len(name)].upper() == name:
            return bare[len(name) :]
    return bare


def _split(bare: str, currency: Currency, typed: str) -> tuple[str, str]:
    """Return the digits before and after the decimal mark."""
    if _PLAIN.fullmatch(bare) is None:
        raise AmountNotUnderstood(typed)
    *groups, last = _MARK.split(bare)
    marks = _MARK.findall(bare)
    if not groups:
        return last, ""
    if _is_grouped([*groups, last], marks) and (len(marks) > 1 or currency.decimals == 0):
        # "1,234,567", or "1,000" yen: these marks cannot be decimal marks.
        return "".join([*groups, last]), ""
    if len(groups) > 1 and (not _is_grouped(groups, marks[:-1]) or marks[-1] in marks[:-1]):
        # "12.5.0", "1,23.45": nobody can say what was meant, and guessing takes the wrong sum.
        raise AmountNotUnderstood(typed)
    return "".join(groups) or "0", last


def _is_grouped(groups: list[str], marks: list[str]) -> bool:
    """Tell whether these are thousands: one kind of mark, 1 to 3 digits first, then threes."""
    return len(set(marks)) <= 1 and 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
