"""A code for one order that the customer's own banking application pays."""

from dataclasses import dataclass
from enum import Enum


class QrStanding(Enum):
    """How a code stands. It proves nothing about money: the order's status does. UNKNOWN: a word nobody knows."""

    SHOWN = "shown"
    CONFIRMED = "confirmed"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class QrCode:
    """`key` is the bank's own of the code; `payload` is what the picture holds."""

    key: str
    payload: str
    standing: QrStanding
