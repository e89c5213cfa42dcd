"""What can happen at the bank that a shop may be told about? In the bank's own words; each generation has others."""

from dataclasses import dataclass
from enum import StrEnum


class Happening(StrEnum):
    """The kinds of news. A payment starts with its first card; REFUSED is one attempt, not the whole order."""

    REGISTERED = "registered"
    STARTED = "started"
    CHALLENGED = "challenged"
    HELD = "held"
    CHARGED = "charged"
    REFUSED = "refused"
    RELEASED = "released"
    REFUNDED = "refunded"
    REFUND_PENDING = "refund_pending"
    REFUND_REFUSED = "refund_refused"
    TIMED_OUT = "timed_out"
    CANCELLED = "cancelled"
    CARD_STORED = "card_stored"
    CARD_SWITCHED = "card_switched"


@dataclass(frozen=True)
class Event:
    """One fact. Amounts are the operation's own, in minor units; `subject` names a refund or a stored card by id."""

    number: int
    at: int
    kind: Happening
    order_id: str = ""
    amount: int = 0
    subject: str = ""
