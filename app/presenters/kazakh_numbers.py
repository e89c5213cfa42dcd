"""How is a whole number said in Kazakh? Place by place, always in the same words."""

from app.presenters.numerals import numerals

_ONES = numerals("нөл бір екі үш төрт бес алты жеті сегіз тоғыз")
_TENS = numerals("- он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан")
_SCALES = ((10**9, "миллиард"), (10**6, "миллион"), (1000, "мың"))


def in_kazakh(number: int) -> str:
    """Return a number from 0 up to 999,999,999,999 in words."""
    said: list[str] = []
    for size, scale in _SCALES:
        count, number = divmod(number, size)
        if count:
            said += [*_group(count), scale]
    return " ".join([*said, *_group(number)]) or _ONES[0]


def _group(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    said = [*([_ONES[hundreds]] if hundreds > 1 else []), "жүз"] if hundreds else []
    if tens:
        said.append(_TENS[tens])
    return [*said, _ONES[ones]] if ones else said
