"""What came of 3-D Secure? (gateway manual: secureAuthInfo)"""

from app.domain.authentication import Authentication
from app.gateway.reading import Fields

_BY_TYPE = {
    0: Authentication.NOT_ASKED,
    3: Authentication.CONFIRMED,
    4: Authentication.WITHOUT_QUESTION,
    5: Authentication.ATTEMPTED,
    6: Authentication.EXEMPT,
    7: Authentication.WITHOUT_QUESTION,
    8: Authentication.ATTEMPTED,
}
"""`threeDsType`; its forerunner has the same numbers for 3-D Secure 2."""
_BY_OLD_TYPE = {**_BY_TYPE, 1: Authentication.CONFIRMED, 2: Authentication.ATTEMPTED}
"""`authTypeIndicator`, of installations before version 43 of the status."""
_BY_INDICATOR = {
    1: Authentication.ATTEMPTED,
    2: Authentication.PASSED,
    5: Authentication.PASSED,
    6: Authentication.ATTEMPTED,
    7: Authentication.NOT_ASKED,
    9: Authentication.ATTEMPTED,
    10: Authentication.NOT_ASKED,
}
"""`eci`: the numbers of Visa, Mastercard and UnionPay do not contradict each other."""


def authentication_in(card: Fields) -> Authentication | None:
    """Return what `cardAuthInfo` says of it, None where it says nothing, or nothing that is known."""
    said = card.fields("secureAuthInfo")
    for name, meanings in (("threeDsType", _BY_TYPE), ("authTypeIndicator", _BY_OLD_TYPE), ("eci", _BY_INDICATOR)):
        number = said.text(name, longest=4)  # no sum: what cannot be read here spoils no answer about money
        meaning = meanings.get(int(number)) if number.isdecimal() else None
        if meaning is not None:
            return meaning
    return None
