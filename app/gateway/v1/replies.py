"""What the replies of the form-encoded generation say, apart from the order status. Pure: bytes in, facts out."""

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import AnswerLost, CredentialsRejected
from app.domain.gateway_calls import Registered
from app.domain.identifiers import GatewayOrderId
from app.gateway.calls import Reply
from app.gateway.masking import safe_raw
from app.gateway.reading import Fields, read_object
from app.gateway.trust import is_safe_page
from app.gateway.v1.codes import state_number
from app.gateway.v1.issuer import IssuerPage, issuer_page

_WORKED = (1, 2)
"""States after a charge that worked: held or taken (gateway manual: decision table)."""


class Refusal(Struct, frozen=True):
    """The bank said no. Code and text are its own; the wording is not stable and never decides anything.

    `gateway_order_id` is the order the bank has made all the same, if it has.
    """

    code: str
    text: str
    gateway_order_id: GatewayOrderId | None = None


class Accepted(Struct, frozen=True):
    """The bank worked on it; where there is a `page` of the issuer, the cardholder must confirm there."""

    gateway_order_id: GatewayOrderId | None
    page: IssuerPage | None = None


class Done(Struct, frozen=True):
    """The bank says that it did what it was asked."""


class TryRefused(Struct, frozen=True):
    """The bank worked on the charge and it was refused: the code is the try's own, not the call's."""

    gateway_order_id: GatewayOrderId | None
    code: str
    text: str


def fields_of(reply: Reply) -> Fields:
    """Return the object of a reply. Raises CredentialsRejected on 401 and 403, AnswerLost when nothing is said.

    Refusals come with status 200 (gateway manual: envelope); another status counts only with a refusal inside.
    """
    if reply.status in (401, 403):
        raise CredentialsRejected(str(reply.status))
    if 200 <= reply.status < 300:
        return read_object(reply.body)
    try:
        fields = read_object(reply.body)
    except AnswerLost:
        fields = Fields({})
    if refusal_in(fields) is None:
        raise AnswerLost(f"http-{reply.status}")
    return fields


def error_code(fields: Fields) -> str:
    """Return the error code as text: "" when absent, "0" for every way to write zero."""
    return code_in(fields, "errorCode")


def code_in(fields: Fields, name: str) -> str:
    """Return a code as text, as for the error code. Raises AnswerLost for what can be none."""
    raw = fields.raw(name)
    if raw is None or raw == "":
        return ""
    if isinstance(raw, bool) or not isinstance(raw, (int, str)):
        raise AnswerLost("error-code")
    text = str(raw).strip()
    if text.isascii() and text.isdigit():
        return text.lstrip("0")[:8] or "0"
    return safe_raw(text) or "?"


def refusal_in(fields: Fields) -> Refusal | None:
    """Return the bank's no, or None. `success` beats the error code (gateway manual: envelope)."""
    success, code = fields.flag("success"), error_code(fields)
    inner = fields.fields("error")
    failed = code not in ("", "0") or fields.raw("error") is True or inner.text("code", longest=40) not in ("", "0")
    if success is True or (success is None and not failed):
        return None
    text = fields.text("errorMessage", "error", "userMessage", "info") or inner.text("message", "description")
    return Refusal(code if code not in ("", "0") else inner.text("code", longest=40) or code, text)


def says_yes(fields: Fields) -> bool:
    """Tell whether the reply says in words that the request was processed."""
    return fields.flag("success") is True or (refusal_in(fields) is None and error_code(fields) == "0")


def read_registered(fields: Fields) -> Registered | Refusal:
    """Return the bank's key of the order and its page. A success carries no error code (gateway manual).

    Raises AnswerLost.
    """
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    key, page = fields.identifier("orderId"), fields.raw("formUrl")
    if key is None or not isinstance(page, str) or not is_safe_page(page):
        raise AnswerLost("incomplete")
    return Registered(GatewayOrderId(key), page)


def read_done(fields: Fields) -> Done | Refusal:
    """Return whether what was asked was done. Raises AnswerLost when the reply says neither yes nor no."""
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    if not says_yes(fields):
        raise AnswerLost("no-verdict")
    return Done()


def read_charged(fields: Fields, known: GatewayOrderId | None) -> Accepted | TryRefused | Refusal:
    """Return what the bank's first word on a charge is; only a status answer says "paid".

    Follows the manual's decision table: error code, then the issuer's page, then the inner state. Raises AnswerLost.
    """
    found = fields.identifier("orderId", "mdOrder") or fields.fields("data").identifier("orderId")
    key = known or (GatewayOrderId(found) if found else None)
    refusal = refusal_in(fields)
    if refusal is not None:
        return replace(refusal, gateway_order_id=key)
    page = issuer_page(fields)
    if page is not None:
        return Accepted(key, page)
    if fields.has("errorTypeName", "processingErrorType"):
        # A failed attempt while attempts remain keeps the error code at zero.
        reason = fields.text("errorTypeName", "processingErrorType", longest=40)
        return TryRefused(key, reason, fields.text("error", "info"))
    inner = fields.fields("orderStatus")
    if inner.has("orderStatus") and state_number(inner.raw("orderStatus")) not in _WORKED:
        return TryRefused(key, inner.text("actionCode", "errorCode", longest=40), fields.text("info"))
    if not says_yes(fields):
        raise AnswerLost("no-verdict")
    return Accepted(key)


def read_paid_out(fields: Fields) -> GatewayOrderId | TryRefused | Refusal | None:
    """Return the bank's key of a pay-out it worked on, or how it was refused (gateway manual: instant refund).

    Raises AnswerLost.
    """
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    if not says_yes(fields):
        raise AnswerLost("no-verdict")
    found = fields.identifier("orderId", "mdOrder")
    key = GatewayOrderId(found) if found else None
    inner = fields.fields("orderStatus")
    code = error_code(inner)
    return key if code in ("", "0") else TryRefused(key, code, inner.text("errorMessage"))
