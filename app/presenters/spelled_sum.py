"""How is a sum said in words, so that a slip of one key in a large one is heard?

Written here because the usual library, num2words, needs docopt, which comes without a wheel.
"""

import importlib
from collections.abc import Callable, Mapping

from app.domain.money import Money
from app.domain.profile import BankProfile


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_EN_SMALL = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_EN_TENS = _words("- - twenty thirty forty fifty sixty seventy eighty ninety")
_EN_SCALES = ("", "thousand", "million", "billion")

_RU_SMALL = _words(
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать "
    "четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
)
_RU_TENS = _words("- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
_RU_HUNDREDS = _words("- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")
_RU_SCALES = (
    ("", "", ""),
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
)
_FEMININE = {"один": "одна", "два": "две"}


def spelled(money: Money, language: str) -> str:
    """Return "one thousand two hundred and fifty EUR 50": the whole in words, what is less than one in digits.

    Nothing less than one is not said at all.
    """
    whole, _, part = money.plain().partition(".")
    words = _WAYS.get(language, _english)(int(whole))
    return f"{words} {money.currency.code} {part.strip('0') and part}".rstrip()


def spelled_if_large(money: Money | None, profile: BankProfile | None, language: str) -> str:
    """Return a sum in words that is large for this bank's shop, "" for any other and for none."""
    return spelled(money, language) if money is not None and is_large(money, profile) else ""


def is_large(money: Money, profile: BankProfile | None) -> bool:
    """Tell whether a sum is a large one for this bank's shop."""
    limit = None if profile is None else profile.said_above
    return limit is not None and money.minor > limit


def _groups(number: int) -> list[tuple[int, int]]:
    """Return the thousands of a number with their places, the highest first; empty ones are left out."""
    groups = [(place, number // 1000**place % 1000) for place in range(len(_EN_SCALES))]
    return [(place, group) for place, group in reversed(groups) if group]


def _english(number: int) -> str:
    said = [f"{_english_group(group)} {_EN_SCALES[place]}".strip() for place, group in _groups(number)]
    if len(said) > 1 and 0 < number % 1000 < 100:
        said.insert(-1, "and")
    return " ".join(said) or _EN_SMALL[0]


def _english_group(group: int) -> str:
    hundreds, rest = divmod(group, 100)
    said = [f"{_EN_SMALL[hundreds]} hundred"] if hundreds else []
    if said and rest:
        said.append("and")
    if rest >= 20:
        tens, ones = divmod(rest, 10)
        said.append(_EN_TENS[tens] + (f"-{_EN_SMALL[ones]}" if ones else ""))
    elif rest:
        said.append(_EN_SMALL[rest])
    return " ".join(said)


def _russian(number: int) -> str:
    said = [word for place, group in _groups(number) for word in _russian_group(place, group)]
    return " ".join(said) or _RU_SMALL[0]


def _russian_group(place: int, group: int) -> list[str]:
    hundreds, rest = divmod(group, 100)
    said = [_RU_HUNDREDS[hundreds]] if hundreds else []
    if rest >= 20:
        tens, rest_of_ten = divmod(rest, 10)
        said.append(_RU_TENS[tens])
    else:
        rest_of_ten = rest
    if rest_of_ten:
        last = _RU_SMALL[rest_of_ten]
        said.append(_FEMININE.get(last, last) if place == 1 else last)
    scale = _RU_SCALES[place][_russian_form(rest)]
    return [*said, scale] if scale else said


def _russian_form(rest: int) -> int:
    """Return which of the three forms follows: of one, of two to four, of all others."""
    if 11 <= rest <= 14:
        return 2
    return {1: 0, 2: 1, 3: 1, 4: 1}.get(rest % 10, 2)


def _greek(number: int) -> str:
    said: str = importlib.import_module("app.presenters.greek_numbers").in_greek(number)
    return said


def _kazakh(number: int) -> str:
    said: str = importlib.import_module("app.presenters.kazakh_numbers").in_kazakh(number)
    return said


_WAYS: Mapping[str, Callable[[int], str]] = {"ru": _russian, "el": _greek, "kk": _kazakh}
