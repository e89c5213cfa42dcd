"""How is a sum said in words, so that a slip of one key in a large one is heard?

Written here because the usual library, num2words, needs docopt, which comes without a wheel.
"""

import importlib
from collections.abc import Callable

from app.domain.money import Money
from app.domain.profile import BankProfile


def spelled(money: Money, language: str) -> str:
    """Return "one thousand two hundred and fifty EUR 50/100": the whole in words, what is less than one in digits.

    Nothing less than one is not said at all; "EUR 50" alone would read like fifty.
    """
    whole, _, part = money.plain().partition(".")
    words = _numbers_in(language)(int(whole))
    less_than_one = f" {part}/1{'0' * len(part)}" if part.strip("0") else ""
    return f"{words} {money.currency.code}{less_than_one}"


def spelled_if_large(money: Money | None, profile: BankProfile | None, language: str) -> str:
    """Return a sum in words that is large for this bank's shop, "" for any other and for none."""
    return spelled(money, language) if money is not None and is_large(money, profile) else ""


def is_large(money: Money, profile: BankProfile | None) -> bool:
    """Tell whether a sum is a large one for this bank's shop."""
    limit = None if profile is None else profile.said_above
    return limit is not None and money.minor > limit


def _numbers_in(language: str) -> Callable[[int], str]:
    """Return how numbers are said in a language. Loaded with the first sum that is said in it."""
    words: Callable[[int], str]
    match language:
        case "ru":
            words = importlib.import_module("app.presenters.russian_numbers").in_russian
        case "el":
            words = importlib.import_module("app.presenters.greek_numbers").in_greek
        case "kk":
            words = importlib.import_module("app.presenters.kazakh_numbers").in_kazakh
        case _:
            words = importlib.import_module("app.presenters.english_numbers").in_english
    return words
