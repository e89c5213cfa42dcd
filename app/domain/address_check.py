"""What did the issuer find when it compared the address of the card? (gateway manual: avsCode)"""

from enum import Enum


class AddressCheck(Enum):
    """The value is the letter the bank's status answer carries."""

    ALL_MATCHES = "A"
    STREET_MATCHES = "B"
    """The street does, the postcode does not."""
    POSTCODE_MATCHES = "C"
    NOTHING_MATCHES = "D"
    NOT_COMPARED = "E"
    """It was asked for, and the issuer gave no result."""
    WRONG_FORM = "F"


def address_check_of(letter: str) -> AddressCheck | None:
    """Return what a letter means, or None for one the manual does not know."""
    return next((each for each in AddressCheck if each.value == letter.strip().upper()), None)
