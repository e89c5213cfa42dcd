"""What the books tell about the cards a bank keeps for a customer. Both journals implement it."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.card_agreement import CardLine
from app.domain.identifiers import CustomerId


class CardBook(Protocol):
    """Found by the shop's own key of the customer; the bank's keys of the cards are not in the books."""

    async def card_lines(self, customer: CustomerId) -> Sequence[CardLine]:
        """Return what was agreed, offered and kept for this customer, oldest first. Raises JournalFailure."""
        ...
