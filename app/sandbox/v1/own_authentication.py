"""What does a V1 call say about authentication: a proof of the shop's own 3-D Secure server, an exemption, ways?"""

from app.sandbox.books.ledger import Proof
from app.sandbox.desk.replies import Json
from app.sandbox.rules.wishes import ATTEMPT, FULL, NONE, Wishes, exemption, full_eci, strength_of
from app.sandbox.v1.forms import MISSING, WRONG_VALUE, Form, Refused
from app.sandbox.v1.nested import check_payer_objects
from app.sandbox.v1.terms import address
from app.sandbox.words.accounts import ChallengeShape, Settings

# Gateway manual: 2.1.0 is the default by name, but 2.2.0 is the only version still usable.
USABLE_VERSION = "2.2.0"
_KINDS = ("0", "3", "4", "5", "6", "7", "8")
_KIND_OF = {FULL: "3", ATTEMPT: "5", NONE: "0", "": "3"}
_EXEMPTIONS = ("", "LVP", "TRA")
# One sample of the manual writes the last letter large.
_TRANSACTION_NAMES = ("threeDSServerTransId", "threeDSServerTransID")
# What must be told of the earlier payment, and of what is repeated (gateway manual: own 3DS server, 3RI).
_EARLIER = (
    "initThreeDSReqPriorAuthData",
    "initThreeDSReqPriorAuthMethod",
    "initThreeDSReqPriorAuthTimestamp",
    "initThreeDSReqPriorRef",
)
_REPEATED = {
    "R": ("recurringExpiry", "recurringFrequency"),
    "I": ("recurringExpiry", "recurringFrequency", "installments", "totalInstallmentAmount"),
}


def wishes_in(form: Form, scheme: str, settings: Settings) -> Wishes:
    """Return what the call asks for; error 4 for half a proof, 5 for a value that cannot be."""
    check_payer_objects(form)
    if form.text("threeDSProtocolVersion", 5) not in ("", "2.1.0", USABLE_VERSION):
        raise Refused(WRONG_VALUE, "[threeDSProtocolVersion] is wrong")
    params = form.json_object("jsonParams")
    proof = _proof(params, scheme) or _exemption(form, scheme) or _asked_by_the_shop(form, params, scheme)
    return Wishes(
        transaction=transaction_in(form),
        gathers_first=settings.challenge_shape is not ChallengeShape.DIRECT,
        gateway_page=settings.challenge_shape is ChallengeShape.WHITE_PAGE,
        finish_url=address(form, "threeDSVer2FinishUrl"),
        proof=proof,
    )


def transaction_in(form: Form) -> str:
    """Return the 3-D Secure transaction the call goes on with, "" for a first call."""
    return next((found for name in _TRANSACTION_NAMES if (found := form.text(name, 36))), "")


def _exemption(form: Form, scheme: str) -> Proof | None:
    wanted = form.text("externalScaExemptionIndicator", 3)
    if wanted not in _EXEMPTIONS:
        raise Refused(WRONG_VALUE, "[externalScaExemptionIndicator] is wrong")
    return exemption(scheme) if wanted else None


def _proof(params: Json, scheme: str) -> Proof | None:
    """Return the shop's own proof; without an `eci` there is none."""
    eci = str(params.get("eci", ""))
    if not eci:
        return None
    if not (len(eci) == 2 and eci.isascii() and eci.isdigit()):
        raise Refused(WRONG_VALUE, "[eci] is wrong")
    strength = strength_of(int(eci), scheme)
    kind = str(params.get("threeDsType", _KIND_OF[strength]))
    if kind not in _KINDS:
        raise Refused(WRONG_VALUE, "[threeDsType] is wrong")
    if str(params.get("threeDSProtocolVersion", USABLE_VERSION)) != USABLE_VERSION:
        raise Refused(WRONG_VALUE, "[threeDSProtocolVersion] is wrong")
    if strength in (FULL, ATTEMPT):
        return Proof(int(eci), kind, _needed(params, "cavv"), _needed(params, "xid"), USABLE_VERSION)
    return Proof(int(eci), kind)


def _asked_by_the_shop(form: Form, params: Json, scheme: str) -> Proof | None:
    """Return the proof of a repeated payment: the gateway authenticates it by an earlier one, without a question."""
    needed = _REPEATED.get(form.text("tii", 3))
    if needed is None or not any(name in params for name in _EARLIER):
        return None
    for name in (*_EARLIER, *needed):
        _needed(params, name)
    return Proof(full_eci(scheme), "7", version=USABLE_VERSION)


def _needed(params: Json, name: str) -> str:
    value = str(params.get(name, ""))
    if not value:
        raise Refused(MISSING, f"[{name}] is empty")
    return value
