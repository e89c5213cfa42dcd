"""A code for one order that the customer's own banking application pays."""

from enum import Enum

from msgspec import Struct


class QrStanding(Enum):
    """How a code stands. It proves nothing about money: the order's status does. UNKNOWN: a word nobody knows."""

    SHOWN = "shown"
    CONFIRMED = "confirmed"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class QrCode(Struct, frozen=True):
    """`key` is the bank's own of the code; `payload` is what the picture holds."""

    key: str
    payload: str
    standing: QrStanding
