"""Whether a card's issuer can ask its cardholder (3-D Secure)."""

from enum import Enum

from msgspec import Struct


class Enrolled(Enum):
    """What the bank knows about it. UNKNOWN also stands for a word of the bank's nobody knows."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Enrolment(Struct, frozen=True):
    """One card's standing with its issuer. `country` is the issuer's, as the bank writes it; "" when it is not said.

    `newer` tells whether the issuer asks by the second version of 3-D Secure; None when it is not said.
    """

    enrolled: Enrolled
    issuer: str = ""
    country: str = ""
    newer: bool | None = None
