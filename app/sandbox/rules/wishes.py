"""What does a shop ask for when a card is to be authenticated? Its own proof, an exemption, a way back, steps."""

from dataclasses import dataclass

from app.sandbox.books.ledger import Proof
from app.sandbox.rules.scenarios import APPROVED, ATTEMPT_NOT_ENOUGH, NO_3DS_POSSIBLE, Verdict, insists_on_3ds

WRONG_ECI = -2020

# Electronic commerce indicators by scheme: full 3-D Secure, attempt, none (gateway manual: own 3DS server).
FULL, ATTEMPT, NONE = "full", "attempt", "none"
_ECI = {
    "MASTERCARD": {2: FULL, 1: ATTEMPT, 7: NONE},
    "CUP": {2: FULL, 9: ATTEMPT, 10: NONE},
}
_ECI_ELSEWHERE = {5: FULL, 6: ATTEMPT, 7: NONE}


@dataclass(frozen=True)
class Wishes:
    """Everything about authentication that a direct payment may ask for; by default the gateway sees to it.

    `transaction` names the 3-D Secure transaction a second call goes on with.
    """

    transaction: str = ""
    gathers_first: bool = False
    gateway_page: bool = False
    finish_url: str = ""
    proof: Proof | None = None


NO_WISHES = Wishes()


def strength_of(eci: int, scheme: str) -> str:
    """Return what an indicator says for this scheme: full, attempt or none; "" for one the scheme does not know."""
    return _ECI.get(scheme, _ECI_ELSEWHERE).get(eci, "")


def full_eci(scheme: str) -> int:
    """Return the indicator of full 3-D Secure."""
    return next(eci for eci, strength in _ECI.get(scheme, _ECI_ELSEWHERE).items() if strength == FULL)


def exemption(scheme: str) -> Proof:
    """Return the proof of a payment that was excused from authentication: `threeDsType` 6."""
    return Proof(eci=10 if scheme == "CUP" else 7, kind="6")


def weighed(proof: Proof, verdict: Verdict, scheme: str, features: tuple[str, ...]) -> Verdict:
    """Return the verdict on a card whose authentication the shop proves itself."""
    if verdict.action_code != APPROVED:
        return verdict
    strength = strength_of(proof.eci, scheme)
    insists = insists_on_3ds(features)
    if not strength:
        return Verdict(verdict.authentication, WRONG_ECI)
    if strength == NONE and insists:
        return Verdict(verdict.authentication, NO_3DS_POSSIBLE)
    if strength == ATTEMPT and "FORCE_FULL_TDS" in features:
        return Verdict(verdict.authentication, ATTEMPT_NOT_ENOUGH)
    return verdict
