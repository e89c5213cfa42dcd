"""Which acts a bank of the newer interface offers, and how its calls differ from the usual ones: data of a profile.

Where such calls go is the business of the gateway; what is said here is only what one bank does otherwise.
"""

from collections.abc import Mapping
from enum import Enum

from msgspec import Struct, field


class BankAct(Enum):
    """One thing a bank can be asked to do. The value is its name in a profile file."""

    REGISTER = "register"
    SESSION_STATUS = "session-status"
    CHARGE = "charge"
    PAYMENT_STATUS = "payment-status"
    CAPTURE = "capture"
    VOID = "void"
    REFUND = "refund"
    REFUND_STATUS = "refund-status"
    CANCEL = "cancel"
    STORED_CARDS = "stored-cards"
    FORGET_CARD = "forget-card"


DOCUMENTED_ACTS = frozenset(
    {BankAct.REGISTER, BankAct.SESSION_STATUS, BankAct.CHARGE, BankAct.PAYMENT_STATUS, BankAct.CAPTURE}
)
"""What every bank's manual describes. The others exist, but nobody says where: a profile switches them on."""


class ActEntry(Struct, frozen=True):
    """How one bank does one act. None and empty text mean: as usual.

    `path` may hold `{id}`; `fields` gives the bank's own names for the usual names of body or query.
    """

    enabled: bool | None = None
    method: str = ""
    path: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
