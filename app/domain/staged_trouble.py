"""What can a trainer have happen at the training bank, so that a new clerk practises what to do?"""

from enum import Enum


class StagedTrouble(Enum):
    """By the names the training bank knows it by."""

    CARD_DECLINED = "card-declined"
    ANSWER_LOST = "answer-lost"
    ANSWER_SLOW = "answer-slow"
    BANK_FAILS = "bank-fails"
    PAGE_HANGS = "page-hangs"
    REFUND_REFUSED = "refund-refused"
    CUSTOMER_PAYS = "customer-pays"
    LINK_EXPIRES = "link-expires"
    POWER_CUT = "power-cut"

    @property
    def happens_at_once(self) -> bool:
        """Tell whether it happens now, to a link; everything else waits for its moment."""
        return self in (StagedTrouble.CUSTOMER_PAYS, StagedTrouble.LINK_EXPIRES)
