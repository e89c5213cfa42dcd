"""What of a bank's texts may be shown or kept: printable, short, and never a whole card number."""

import re

from app.domain.card import CardSummary, brand_of
from app.domain.hidden_card import card_digits_in

LONGEST_RAW = 40
_HEAD, _TAIL, _MONTH = re.compile("[0-9]{1,6}"), re.compile("[0-9]{1,4}$"), re.compile("[0-9]{6}")
_LONGEST_LOOKED_AT = 600  # looking for a card in a megabyte of digits would take the till's time


def safe_text(text: str, longest: int) -> str:
    """Return the text printable and cut; one that holds a card number is left out as a whole."""
    text = "".join(filter(str.isprintable, text[:_LONGEST_LOOKED_AT])).strip()
    return "" if card_digits_in(text) else text[:longest]


def safe_raw(value: object) -> str:
    """Return a value the contract does not know, fit for a log: at most 40 printable characters."""
    if isinstance(value, dict):
        return "object"
    if isinstance(value, list):
        return "list"
    text = {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)
    return safe_text(text, LONGEST_RAW)


def card_summary(shown: str, expiry: str) -> CardSummary | None:
    """Return what may be kept of a card: first six and last four digits, whatever stands between them.

    `expiry` is YYYYMM. Some gateways print blanks, crosses or other counts of stars; none may print more digits.
    """
    bare = "".join(shown.split())
    head = _HEAD.match(bare)
    tail = _TAIL.search(bare)
    if head is None or tail is None or tail.start() < head.end():
        return None
    month = f"{expiry[4:]}/{expiry[2:4]}" if _MONTH.fullmatch(expiry) else ""
    return CardSummary(f"{head[0]}**{tail[0]}", brand_of(head[0]), month)
