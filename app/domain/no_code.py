"""Why a card is charged without the code on its back, where the bank lets the shop do that."""

from enum import Enum


class NoCode(Enum):
    """What the clerk says about it; it stands in the timeline of the order."""

    ILLEGIBLE = "illegible"
    NOT_ON_CARD = "not-on-card"
    NOT_GIVEN = "not-given"
    BY_LETTER = "by-letter"
    """The card came on a written order, and a code may not be kept on paper."""
