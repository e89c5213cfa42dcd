"""How is a whole number said in British English? With "and" before what is less than a hundred."""

from app.presenters.numerals import numerals

_SMALL = numerals(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = numerals("- - twenty thirty forty fifty sixty seventy eighty ninety")
_SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (1, ""))


def in_english(number: int) -> str:
    """Return a number from 0 up to 999,999,999,999 in words."""
    groups = ((scale, number // size % 1000) for size, scale in _SCALES)
    said = [f"{_group(group)} {scale}".strip() for scale, group in groups if group]
    if len(said) > 1 and 0 < number % 1000 < 100:
        said.insert(-1, "and")
    return " ".join(said) or _SMALL[0]


def _group(group: int) -> str:
    hundreds, rest = divmod(group, 100)
    said = [f"{_SMALL[hundreds]} hundred"] if hundreds else []
    if said and rest:
        said.append("and")
    if rest >= 20:
        tens, ones = divmod(rest, 10)
        said.append(_TENS[tens] + (f"-{_SMALL[ones]}" if ones else ""))
    elif rest:
        said.append(_SMALL[rest])
    return " ".join(said)
