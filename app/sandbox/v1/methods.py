"""What is a V1 call made of, and in which shapes does a bank say no?"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.sandbox.desk.replies import Json, Reply
from app.sandbox.v1.forms import Form, Refused
from app.sandbox.words.accounts import ErrorCodes


class BodyKind(StrEnum):
    """In which shape the fields come."""

    FORM = "form"
    JSON = "json"
    EITHER = "either"


@dataclass(frozen=True)
class Method:
    """One call: who answers it, whether a token opens it, how it says no, whether GET will do, how it is written.

    `login_names` are the spellings of the field that carries the login.
    An anonymous call is made by a customer's browser or telephone and knows no credentials.
    """

    answer: Callable[[Form], Json | Reply]
    say_no: Callable[[Refused], Json]
    token_allowed: bool = False
    post_only: bool = False
    body: BodyKind = BodyKind.FORM
    login_names: tuple[str, ...] = ("userName",)
    anonymous: bool = False


# The error code is a text in some replies and a number in others; both are on purpose.


def text_code(refusal: Refused) -> Json:
    """Return the refusal of calls that write the code as a text."""
    return {"errorCode": refusal.code, "errorMessage": refusal.message}


def number_code(refusal: Refused) -> Json:
    """Return the refusal of calls that write the code as a number."""
    return {"errorCode": int(refusal.code), "errorMessage": refusal.message}


def form_result(refusal: Refused) -> Json:
    """Return the refusal of calls that pay a registered order."""
    return {"error": refusal.message, **number_code(refusal), "is3DSVer2": False}


def not_processed(refusal: Refused) -> Json:
    """Return the refusal of `motoPayment.do`."""
    return {"success": False, **text_code(refusal)}


def capitals(refusal: Refused) -> Json:
    """Return the refusal of the legacy status."""
    return {"ErrorCode": refusal.code, "ErrorMessage": refusal.message}


def with_codes(reply: Reply, method: Method, spelling: ErrorCodes) -> Reply:
    """Return the reply with its error code as deployments write it that have one spelling for all calls.

    What the page and the bank's kits call stays as it is everywhere, and a new page order has a switch of its own.
    """
    if spelling is ErrorCodes.BY_CALL or method.anonymous or "formUrl" in reply.body:
        return reply
    a_number = spelling is ErrorCodes.NUMBER
    if spelling is ErrorCodes.TEXT_BUT_FORMS:
        a_number = method.say_no is form_result
    spelled = int if a_number else str
    codes = {name: spelled(reply.body[name]) for name in ("errorCode", "ErrorCode") if name in reply.body}
    return replace(reply, body=reply.body | codes)
