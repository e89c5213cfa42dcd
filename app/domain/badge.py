"""What is a badge, and what is scanned that must never be one?"""

from app.domain.card import SHORTEST_NUMBER, passes_check_digit
from app.domain.discreet import Discreet
from app.domain.hidden_card import card_digits_in
from app.domain.people_errors import BadgeUnusable

SHORTEST_BADGE, LONGEST_BADGE = 6, 64


class BadgeCode(Discreet, frozen=True):
    """What a scanner read from a badge. Neither printed nor logged."""

    hides = ("text",)

    text: str

    def __str__(self) -> str:
        return "BadgeCode(…)"


def badge_code(text: str) -> BadgeCode:
    """Return what was scanned as the code of a badge. Raises BadgeUnusable, for whatever may be a card above all."""
    code = text.strip()
    if card_digits_in(code) or _may_be_a_card(code):
        raise BadgeUnusable("card")
    if not (SHORTEST_BADGE <= len(code) <= LONGEST_BADGE and code.isprintable()):
        raise BadgeUnusable("length")
    return BadgeCode(code)


def _may_be_a_card(code: str) -> bool:
    """Tell any number as long as a card's whose check digit is right, whatever brand it would be of."""
    digits = "".join(letter for letter in code if letter.isdecimal() and letter.isascii())
    return len(digits) >= SHORTEST_NUMBER and len(digits) == len(code) and passes_check_digit(digits)
