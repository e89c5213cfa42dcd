"""What a bank says of an order this journal does not have, and how far that may be believed.

Nothing of it is ours: it is shown and never written down. Without an order of our own there is no amount to compare,
so an answer can only be checked against itself and against what was asked.
"""

from enum import Enum

from msgspec import Struct

from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.identifiers import ProfileName


class Misfit(Enum):
    """A check the bank's answer does not pass."""

    NAMES_ANOTHER = "names-another"
    """Neither its number nor its own key is what was asked for."""
    NO_SUM = "no-sum"
    """It does not say how much, or in which currency."""
    NOT_ALL_TAKEN = "not-all-taken"
    """It calls the order paid, and not all of its sum is there."""


class ForeignOrder(Struct, frozen=True):
    """One bank's answer to a question about an order that was not made here."""

    profile: ProfileName
    asked: str
    seen: StatusSeen

    @property
    def misfits(self) -> tuple[Misfit, ...]:
        """Return the checks this answer does not pass."""
        seen = self.seen
        found = []
        if self.asked.upper() not in (_upper(seen.order_number), _upper(seen.gateway_order_id)):
            found.append(Misfit.NAMES_ANOTHER)
        if seen.amount is None or seen.currency is None:
            found.append(Misfit.NO_SUM)
        elif seen.reported is Reported.CAPTURED and seen.captured is not None and seen.captured != seen.amount:
            found.append(Misfit.NOT_ALL_TAKEN)
        return tuple(found)

    @property
    def is_paid_by_bank(self) -> bool:
        """Tell whether the bank calls it paid and every check there is passes: its word, and nobody else's."""
        return self.seen.reported is Reported.CAPTURED and not self.misfits

    @property
    def word(self) -> Reported | Unrecognised:
        return self.seen.reported


def _upper(text: str | None) -> str:
    return "" if text is None else text.upper()
