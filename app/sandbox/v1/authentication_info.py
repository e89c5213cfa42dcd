"""What does a reply say about how the customer was authenticated? The `secureAuthInfo` of the status, and the ECI."""

from app.sandbox.books.ledger import Attempt, Authentication, Outcome, Proof
from app.sandbox.desk.replies import Json

# Electronic commerce indicator: Mastercard counts differently from everybody else.
_ECI = {
    Authentication.NONE: (7, 7),
    Authentication.ATTEMPT: (6, 1),
    Authentication.FRICTIONLESS: (5, 2),
    Authentication.CHALLENGE_1: (5, 2),
    Authentication.CHALLENGE_2: (5, 2),
}
_CUP_ECI = {Authentication.NONE: 10, Authentication.ATTEMPT: 9}
_THREE_DS_TYPE = {
    Authentication.NONE: "0",
    Authentication.CHALLENGE_1: "3",
    Authentication.CHALLENGE_2: "3",
    Authentication.FRICTIONLESS: "4",
    Authentication.ATTEMPT: "5",
}
# What the issuer answers at first: "C", it wants to ask; "A", only an attempt was possible.
_FIRST_ANSWER = {Authentication.CHALLENGE_2: "C", Authentication.ATTEMPT: "A"}
# What older versions of the status say instead: 1 and 2 are 3-D Secure 1.
_AUTH_TYPE = _THREE_DS_TYPE | {Authentication.CHALLENGE_1: "1"}


def indicator(attempt: Attempt) -> int:
    """Return the electronic commerce indicator of an attempt."""
    if attempt.proof:
        return attempt.proof.eci
    scheme, way = attempt.card.scheme, attempt.authentication
    others, mastercard = _ECI[way]
    if scheme == "CUP":
        return _CUP_ECI.get(way, mastercard)
    return mastercard if scheme == "MASTERCARD" else others


def authentication_info(attempt: Attempt) -> Json:
    """Return `secureAuthInfo`: what the issuer said once it has said something."""
    if attempt.proof:
        return _proved(attempt.proof)
    way = attempt.authentication
    info: Json = {
        "eci": indicator(attempt),
        "threeDsType": _THREE_DS_TYPE[way],
        "authTypeIndicator": _AUTH_TYPE[way],
    }
    waiting = attempt.outcome is Outcome.PENDING
    passed = "Y" if attempt.approval_code else "N"
    match way:
        case Authentication.CHALLENGE_1:
            info |= {"threeDSProtocolVersion": "1.0.2", "veResStatus": "Y"}
            info |= {} if waiting else {"paResStatus": passed}
        case Authentication.CHALLENGE_2 | Authentication.FRICTIONLESS | Authentication.ATTEMPT:
            info |= {"threeDSProtocolVersion": "2.2.0"}
            info |= {} if _not_asked_yet(attempt) else {"aresTransStatus": _FIRST_ANSWER.get(way, passed)}
            info |= {"rreqTransStatus": passed} if way.is_challenge and not waiting else {}
        case Authentication.NONE:
            pass
    return info


def _not_asked_yet(attempt: Attempt) -> bool:
    """Tell whether the issuer still waits for what the browser tells."""
    return attempt.challenge is not None and attempt.challenge.gathering


def _proved(proof: Proof) -> Json:
    info: Json = {"eci": proof.eci, "threeDsType": proof.kind}
    if proof.version:
        info["threeDSProtocolVersion"] = proof.version
    if proof.cavv:
        info["threeDSInfo"] = {"cavv": proof.cavv, "xid": proof.xid}
    return info
