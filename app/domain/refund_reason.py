"""Why does money go back? Kept in the timeline of the order, for whoever asks later."""

from enum import Enum

from msgspec import Struct

from app.domain.errors import CardNumberInText, RefundReasonMissing, TextTooLong
from app.domain.hidden_card import card_digits_in

LONGEST_NOTE = 200


class RefundReason(Enum):
    """What a clerk chooses from. The value is what the timeline keeps."""

    RETURNED = "returned"
    NOT_DELIVERED = "not-delivered"
    WRONG_AMOUNT = "wrong-amount"
    PAID_TWICE = "paid-twice"
    GOODWILL = "goodwill"
    OTHER = "other"


class WhyRefunded(Struct, frozen=True):
    """One reason and what the clerk adds to it; OTHER says nothing without a note."""

    reason: RefundReason
    note: str = ""

    def check(self) -> None:
        """Return when this may be written down. Raises RefundReasonMissing, TextTooLong, CardNumberInText."""
        if self.reason is RefundReason.OTHER and not self.note.strip():
            raise RefundReasonMissing
        if len(self.note) > LONGEST_NOTE:
            raise TextTooLong("note", LONGEST_NOTE)
        if card_digits_in(self.note):
            raise CardNumberInText("note")

    def facts(self) -> dict[str, str]:
        """Return what the timeline keeps of it."""
        return {"reason": self.reason.value} | ({"note": self.note.strip()} if self.note.strip() else {})
