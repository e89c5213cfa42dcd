"""How is a whole number said in Russian? As a sum of money: masculine, but thousands are feminine."""

from app.presenters.numerals import numerals

_SMALL = numerals(
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать "
    "четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
)
_TENS = numerals("- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
_HUNDREDS = numerals("- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")
_SCALES = (
    ("", "", ""),
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
)
_FEMININE = {"один": "одна", "два": "две"}


def in_russian(number: int) -> str:
    """Return a number from 0 up to 999,999,999,999 in words."""
    said: list[str] = []
    for place in reversed(range(len(_SCALES))):
        group = number // 1000**place % 1000
        if group:
            said += _group(place, group)
    return " ".join(said) or _SMALL[0]


def _group(place: int, group: int) -> list[str]:
    hundreds, rest = divmod(group, 100)
    said = [_HUNDREDS[hundreds]] if hundreds else []
    if rest >= 20:
        tens, rest_of_ten = divmod(rest, 10)
        said.append(_TENS[tens])
    else:
        rest_of_ten = rest
    if rest_of_ten:
        last = _SMALL[rest_of_ten]
        said.append(_FEMININE.get(last, last) if place == 1 else last)
    scale = _SCALES[place][_form(rest)]
    return [*said, scale] if scale else said


def _form(rest: int) -> int:
    """Return which of the three forms follows: of one, of two to four, of all others."""
    if 11 <= rest <= 14:
        return 2
    return {1: 0, 2: 1, 3: 1, 4: 1}.get(rest % 10, 2)
