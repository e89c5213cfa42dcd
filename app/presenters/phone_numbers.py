"""Which number in the world did a clerk mean? Messages need the country code; people at home leave it out."""

import importlib
from functools import cache
from types import ModuleType

from app.domain.currency import Currency

_HOME = {"RUB": "RU", "KZT": "KZ", "BYN": "BY", "GEL": "GE", "AMD": "AM", "AZN": "AZ", "UZS": "UZ", "KGS": "KG"}
_HOME |= {"PLN": "PL", "RON": "RO", "BGN": "BG", "GBP": "GB", "TRY": "TR"}
"""The country whose numbers are typed without a code, where the shop's money tells it; the euro tells nothing."""


def international(typed: str, money: Currency) -> str:
    """Return the number as "+35799123456", or "" for none, or for one whose country nobody can know."""
    numbers = library()
    bare = "+" + typed[2:] if typed.startswith("00") else typed
    for text, country in ((bare, _HOME.get(money.code)), (f"+{bare}", None)):
        try:
            number = numbers.parse(text, country)
        except numbers.NumberParseException:
            continue
        if numbers.is_valid_number(number):
            return str(numbers.format_number(number, numbers.PhoneNumberFormat.E164))
    return ""


@cache
def library() -> ModuleType:
    """Return the library; loaded with the first message, because a start should not pay its 40 ms."""
    return importlib.import_module("phonenumbers")
