"""Does a card number hide in a text? Written in groups, with anything between them, in any script's digits."""

import re
import unicodedata
from collections.abc import Iterator

from app.domain.card import LONGEST_NUMBER, SHORTEST_NUMBER, brand_of, full_length, passes_check_digit

_USUAL_NUMBER = 16
_ROOM_FOR_CARD = re.compile(rf"[^A-Za-z]{{{SHORTEST_NUMBER}}}")
"""As many signs without a letter as a card has digits at least. Of a hundred texts hardly one goes on so long."""
_GROUPED = re.compile(r"\d(?:[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000.\-\u2010-\u2015\u2212]?\d){12,}")
"""Digits with at most one blank, dot or dash between them, in groups of any size."""
_SEPARATED = re.compile(r"(?<!\d)\d{1,6}([\W_]{1,3})\d{1,6}(?:\1\d{1,6})+(?!\d)")
"""Groups with the same sign between all of them, whatever it is, also a line's end."""


def card_digits_in(text: str) -> bool:
    """Tell whether the text holds a card number, also one written in groups or in other scripts' digits.

    Only whole groups are put together, so that an order number next to a sum is seldom taken for a card. What is
    written in words, or with letters between its digits, is not found.
    """
    plain = _plain(text)
    if _ROOM_FOR_CARD.search(plain) is None:
        return False
    return any(_card_in(run) for pattern in (_GROUPED, _SEPARATED) for run in pattern.finditer(plain))


def without_card_numbers(text: str, instead: str) -> str:
    """Return the text with `instead` in the place of whatever `card_digits_in` finds, its digits as 0 to 9."""

    def hidden(run: re.Match[str]) -> str:
        return instead if _card_in(run) else run.group()

    return _SEPARATED.sub(hidden, _GROUPED.sub(hidden, _plain(text)))


def last_fours_instead(text: str) -> str:
    """Return the text with each card number cut down to "*" and its last four digits.

    One that is shorter than usual is left: somebody may be typing it, and what looks like one may become another.
    """

    def shortened(run: re.Match[str]) -> str:
        number = _card_in(run)
        return f"*{number[-4:]}" if number and len(number) >= full_length(number) else run.group()

    return _SEPARATED.sub(shortened, _GROUPED.sub(shortened, _plain(text))) if card_digits_in(text) else text


def _plain(text: str) -> str:
    """Return the text without what nobody sees, every digit of any script as 0 to 9."""
    if text.isascii():
        return text
    letters = (letter for letter in text if unicodedata.category(letter) != "Cf")
    return "".join(str(unicodedata.digit(letter, letter)) for letter in letters)


def _card_in(run: re.Match[str]) -> str:
    """Return the digits of the card number in a run of groups, "" where none is."""
    groups = re.findall(r"\d+", run.group())
    if run.re is not _GROUPED and not _are_written_alike(groups):
        return ""
    return next(filter(_is_card, _numbers_of(groups)), "")


def _are_written_alike(groups: list[str]) -> bool:
    """Tell groups of one size (4-4-4-4) and those of American Express (4-6-5) from a list of sums."""
    sizes = [len(group) for group in groups]
    return len(set(sizes[:-1])) == 1 or sizes[:2] == [4, 6]


def _numbers_of(groups: list[str]) -> Iterator[str]:
    """Yield what may be a number: each group and what is within it, then neighbours put together."""
    for group in groups:
        yield from _within(group)
    for start in range(len(groups)):
        for end in range(start + 2, len(groups) + 1):
            yield "".join(groups[start:end])


def _within(group: str) -> Iterator[str]:
    """Yield the group, and every usual number within a longer one: an expiry or a code may stick to it."""
    yield group
    if len(group) > _USUAL_NUMBER:
        for start in range(len(group) - _USUAL_NUMBER + 1):
            yield group[start : start + _USUAL_NUMBER]


def _is_card(digits: str) -> bool:
    return SHORTEST_NUMBER <= len(digits) <= LONGEST_NUMBER and bool(brand_of(digits)) and passes_check_digit(digits)
