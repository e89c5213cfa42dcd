"""How much: minor units and a currency, and how a typed amount becomes one."""

import re
from dataclasses import dataclass

from app.domain.currency import Currency
from app.domain.errors import (
    AmountHasTooManyDecimals,
    AmountMissing,
    AmountNotPositive,
    AmountNotUnderstood,
)

_LARGEST = 999_999_999_999  # the gateway's amount field holds twelve digits
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f']")


@dataclass(frozen=True, slots=True)
class Money:
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

    def _same_currency(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be mixed")


def parse_amount(text: str, currency: Currency) -> Money:
    """Return what a clerk typed as money above zero.

    Comma and dot are the same; "1250" means 1,250.00; spaces and thousand marks are dropped when there is no
    doubt what they are. Raises AmountMissing, AmountNotUnderstood, AmountHasTooManyDecimals, AmountNotPositive.
    """
    bare = _SPACES.sub("", text)
    if not bare:
        raise AmountMissing
    if bare.startswith(("-", "−")):
        raise AmountNotPositive(text)
    whole, part = _split(bare, currency, text)
    if len(part) > currency.decimals:
        raise AmountHasTooManyDecimals(text, currency.code, currency.decimals)
    minor = int(whole + part.ljust(currency.decimals, "0"))
    if minor == 0:
        raise AmountNotPositive(text)
    if minor > _LARGEST:
        raise AmountNotUnderstood(text)
    return Money(minor, currency)


def _split(bare: str, currency: Currency, typed: str) -> tuple[str, str]:
    """Return digits before and after the decimal mark, which is the last comma or dot."""
    match = re.fullmatch(r"(?P<whole>\d*(?:[.,]\d+)*?)(?:[.,](?P<part>\d*))?", bare, re.ASCII)
    if match is None:
        raise AmountNotUnderstood(typed)
    whole, part = match["whole"], match["part"] or ""
    if not whole and not part:
        raise AmountNotUnderstood(typed)
    groups = re.split(r"[.,]", whole)
    mark = bare[len(whole)] if len(whole) < len(bare) else ""
    marks = set(re.findall(r"[.,]", whole))
    well_grouped = len(groups[0]) in (1, 2, 3) and all(len(group) == 3 for group in groups[1:])
    if len(groups) > 1 and (mark in marks or len(marks) > 1 or not well_grouped):
        # "12.5.0", "1,234.567,8": nobody can say what was meant, and guessing takes the wrong sum.
        raise AmountNotUnderstood(typed)
    return whole.replace(",", "").replace(".", "") or "0", part
