"""Did the cardholder's bank make sure who paid? (gateway manual: secureAuthInfo)"""

from enum import Enum


class Authentication(Enum):
    """What came of 3-D Secure, by the bank's status answer."""

    CONFIRMED = "confirmed"
    """The cardholder was asked, and confirmed."""
    WITHOUT_QUESTION = "without-question"
    """The cardholder's bank was sure without asking."""
    PASSED = "passed"
    """One of the two; the answer does not tell which."""
    ATTEMPTED = "attempted"
    """It was asked for, and the cardholder's bank or the card does not take part."""
    EXEMPT = "exempt"
    NOT_ASKED = "not-asked"


def authentication_of(word: str) -> Authentication | None:
    """Return what a word of ours means, None for one that is none."""
    return next((each for each in Authentication if each.value == word), None)
