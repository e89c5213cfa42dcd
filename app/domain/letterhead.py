"""What does a shop say of itself on its receipts: its name and address, a sentence below, and its logo?"""

from app.domain.discreet import Discreet
from app.domain.errors import CardNumberInText, TextTooLong
from app.domain.hidden_card import card_digits_in

MOST_LINES = 6
LONGEST_LINE = 48
LONGEST_FOOT = 160
MOST_LOGO_BYTES = 60_000
"""Of a logo as it is kept: it is read with the settings at every start, and goes to printers of small memory."""


class Letterhead(Discreet, frozen=True):
    """What stands on each receipt; empty parts are left out. `logo` is a small PNG or JPEG picture."""

    hides = ("logo",)

    lines: tuple[str, ...] = ()
    foot: str = ""
    logo: bytes = b""


NO_LETTERHEAD = Letterhead()


def head_lines(text: str) -> tuple[str, ...]:
    """Return the shop's name and address by lines. Raises TextTooLong, CardNumberInText."""
    lines = tuple(" ".join(line.split()) for line in text.strip().splitlines())
    if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
        raise TextTooLong("receipt_head", LONGEST_LINE)
    _without_card(" ".join(lines), "receipt_head")
    return lines


def foot_of(text: str) -> str:
    """Return the sentence below. Raises TextTooLong, CardNumberInText."""
    foot = " ".join(text.split())
    if len(foot) > LONGEST_FOOT:
        raise TextTooLong("receipt_foot", LONGEST_FOOT)
    _without_card(foot, "receipt_foot")
    return foot


def _without_card(text: str, field_name: str) -> None:
    if card_digits_in(text):
        raise CardNumberInText(field_name)
