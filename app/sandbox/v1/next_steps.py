"""Where does the browser go after a direct payment? To the shop, to the issuer, or through the steps before it."""

from app.sandbox.books.ledger import Attempt, Authentication, Challenge, Order, Outcome
from app.sandbox.desk.replies import Json
from app.sandbox.pages.challenge_forms import creq, method_addresses, method_data, to_issuer, white_page_address
from app.sandbox.pages.ways_back import way_back
from app.sandbox.v1.forms import Form
from app.sandbox.v1.phrases import Phrase, phrase_of
from app.sandbox.words.accounts import ChallengeShape

# The literals gateways print when their own page does all the rest (gateway manual: instantPayment.do).
WHITE_PAGE_PAREQ = "White page paReq"
WHITE_PAGE_TERM_URL = "White page termUrl"


def payment_result(order: Order, attempt: Attempt, form: Form, shape: ChallengeShape) -> Json:
    """Return the "form result" of a payment: a number as error code, why an attempt was declined, the stored card."""
    stored = {"bindingId": attempt.stored_card} if attempt.stored_card else {}
    return {"errorCode": 0, **next_step(order, attempt, form, shape), **_decline(order, attempt), **stored}


def next_step(order: Order, attempt: Attempt, form: Form, shape: ChallengeShape) -> Json:
    """Return the fields that tell the shop where to send the browser."""
    told = {"info": phrase_of(attempt).in_language(order.terms.language)}
    challenge = attempt.challenge
    if challenge is None or attempt.outcome is not Outcome.PENDING:
        back = way_back(order, form.base, paid=attempt.outcome is Outcome.APPROVED)
        return {**told, "redirect": back, "is3DSVer2": attempt.authentication.is_version_2}
    if challenge.gathering and shape is ChallengeShape.WHITE_PAGE:
        return {**told, **_white_page(order, challenge, form.base)}
    if challenge.gathering:
        return _method_step(challenge, form)
    return {**told, **_issuer_step(order, attempt, challenge, form.base), **_in_frame(order)}


def _issuer_step(order: Order, attempt: Attempt, challenge: Challenge, base: str) -> Json:
    issuer = to_issuer(order, attempt, challenge, base)
    if attempt.authentication is Authentication.CHALLENGE_1:
        fields = {"paReq": issuer.fields["PaReq"], "termUrl": issuer.fields["TermUrl"]}
        return {"acsUrl": issuer.address, **fields, "is3DSVer2": False}
    fields = {"packedCReq": creq(challenge), "threeDSServerTransId": challenge.id}
    return {"acsUrl": issuer.address, **fields, "is3DSVer2": True}


def _white_page(order: Order, challenge: Challenge, base: str) -> Json:
    return {
        "acsUrl": white_page_address(order, challenge, base),
        "paReq": WHITE_PAGE_PAREQ,
        "termUrl": WHITE_PAGE_TERM_URL,
        "is3DSVer2": False,
    }


def _method_step(challenge: Challenge, form: Form) -> Json:
    addresses = method_addresses(challenge, form.base)
    notified = form.text("threeDSMethodNotificationUrl") or addresses.notification
    return {
        "is3DSVer2": True,
        "threeDSServerTransId": challenge.id,
        "threeDSMethodURL": addresses.issuer,
        "threeDSMethodURLServer": addresses.server,
        "threeDSMethodURLServerDirect": addresses.server_direct,
        "threeDSMethodDataPacked": method_data(challenge, notified),
    }


def _in_frame(order: Order) -> Json:
    return {"acsInIFrame": True} if "ACS_IN_IFRAME" in order.terms.features else {}


def _decline(order: Order, attempt: Attempt) -> Json:
    """Return why an attempt failed; the error code stays 0 (gateway manual: 3ds/continue.do)."""
    if attempt.outcome is not Outcome.DECLINED:
        return {}
    phrase = phrase_of(attempt)
    names = {"errorTypeName": "DATA_INPUT_ERROR", "processingErrorType": "CLIENT_ERROR"}
    if phrase is Phrase.NOT_AUTHENTICATED:
        names = {"errorTypeName": "TDS_UNKNOWN_ARES_STATUS", "processingErrorType": "MANDATORY_3DSECURE"}
    sentence = phrase.in_language(order.terms.language)
    return {"error": sentence, **names}
