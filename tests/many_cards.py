"""Card numbers of every brand, written in every way somebody may hide or spell one in a text."""

import random
import unicodedata
from collections.abc import Callable, Iterator

from app.domain.card import passes_check_digit

BRANDS = ("4", "51", "2221", "34", "37", "6011", "62", "2200", "3528", "5018", "9792", "36")
LENGTHS = {"34": 15, "37": 15, "36": 14}
BETWEEN = (
    "", " ", "-", ".", "/", "_", ",", "\u00a0", "\u2009", "\u202f", "\u200b", "\u2060", "\ufeff", "\u00ad", "\u2011",
    "\u2013", "\u2014", "\u2212", "\t", "\n", "  ", " - ", "|", ":", ";", "*", "\u00b7", "\u2022", "+", "'", "(", ")",
    "\\", "~", "=", "\u3000", "\u200d", "\u2028", ", ", " / ",
)  # fmt: skip
SCRIPTS = (0x30, 0x660, 0x6F0, 0xFF10, 0x966, 0x1D7CE, 0x2080)
"""Where the digit zero of a script stands: ours, Arabic, Persian, wide, Indian, bold, lowered."""
AROUND = (
    ("", ""),
    ("card ", ""),
    ("", " exp 12/30"),
    ("Карта: ", " спасибо"),
    ("x", "y"),
    ("12.50 EUR ", ""),
    ("(", ")"),
)


def a_number(chance: random.Random) -> str:
    """Return a number whose check digit fits."""
    brand = chance.choice(BRANDS)
    length = LENGTHS.get(brand) or (chance.choice((16, 16, 19)) if brand in ("4", "62", "5018") else 16)
    body = brand + "".join(chance.choice("0123456789") for _ in range(length - len(brand) - 1))
    return next(body + last for last in "0123456789" if passes_check_digit(body + last))


def ways_to_write(count: int, seed: int) -> Iterator[tuple[str, str]]:
    """Yield numbers, and a text that hides each of them."""
    chance = random.Random(seed)
    for _ in range(count):
        number = a_number(chance)
        before, after = chance.choice(AROUND)
        script = _script(chance.choice(SCRIPTS))
        yield (
            number,
            before + chance.choice(BETWEEN).join(script(group) for group in _grouped(number, chance)) + after,
        )


def in_plain_digits(text: str) -> str:
    """Return the digits of the text alone, of every script as 0 to 9."""
    return "".join(str(unicodedata.digit(letter)) for letter in text if unicodedata.digit(letter, None) is not None)


def _grouped(number: str, chance: random.Random) -> list[str]:
    if len(number) == 15 and chance.random() < 0.5:
        return [number[:4], number[4:10], number[10:]]
    size = chance.choice((1, 2, 4, 4, 4, 6))
    return [number[at : at + size] for at in range(0, len(number), size)]


def _script(zero: int) -> Callable[[str], str]:
    return lambda digits: "".join(chr(zero + int(digit)) for digit in digits)
