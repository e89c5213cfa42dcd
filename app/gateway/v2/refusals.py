"""Which failure a reply outside 2xx is in the JSON generation (API reference: errors)."""

from msgspec import Struct

from app.domain.errors import AnswerLost, CredentialsRejected, GatewayRefused
from app.domain.refusals import (
    AmountRefused,
    CurrencyRefused,
    NotAllowedForLogin,
    OrderNumberTaken,
    OrderUnknownAtBank,
    RefundTooLarge,
    ReturnAddressRefused,
    ValueRefused,
    WrongStateForAct,
)
from app.gateway.calls import Reply
from app.gateway.reading import Fields, read_object

_NAMED_BY_STATUS = (404, 412)
"""Whatever code stands in such a reply, its status says it all."""

_STATUSES: dict[int, type[GatewayRefused]] = {
    400: ValueRefused,
    404: OrderUnknownAtBank,
    409: WrongStateForAct,
    412: ReturnAddressRefused,
    422: ValueRefused,
}
_CODES: dict[str, type[GatewayRefused]] = {
    "parameterMissing": ValueRefused,
    "parameterInvalid": ValueRefused,
    "parameterUnknownValue": ValueRefused,
    "bodyNotJson": ValueRefused,
    "versionUnsupported": ValueRefused,
    "resourceNotFound": OrderUnknownAtBank,
    "statusConflict": WrongStateForAct,
    "idempotencyConflict": WrongStateForAct,
    "returnUrlNotAllowed": ReturnAddressRefused,
    "amountTooLarge": AmountRefused,
    "currencyNotSupported": CurrencyRefused,
}
_FIELDS: dict[str, type[GatewayRefused]] = {
    "merchantReferenceId": OrderNumberTaken,
    "amount": AmountRefused,
    "currency": CurrencyRefused,
    "successUrl": ReturnAddressRefused,
    "failureUrl": ReturnAddressRefused,
    "returnUrl": ReturnAddressRefused,
}
"""The field a wrong value or a conflict is about says more than the code."""


class _Said(Struct, frozen=True):
    code: str = ""
    text: str = ""
    field: str = ""


def refusal_of(reply: Reply, *, of_refund: bool = False) -> CredentialsRejected | GatewayRefused | AnswerLost:
    """Return what a reply outside 2xx means; without an object in it, nobody said no."""
    said = _said(reply)
    if reply.status == 403 and said.code == "operationNotAllowed":
        return NotAllowedForLogin(said.code, said.text)
    if reply.status in (401, 403):
        return CredentialsRejected(said.code or str(reply.status), said.text)
    if reply.status in _NAMED_BY_STATUS:
        return _STATUSES[reply.status](str(reply.status), said.text)
    if not said.code and not said.text:
        return AnswerLost(f"http-{reply.status}")
    return _kind(reply.status, said, of_refund)(said.code or str(reply.status), said.text)


def _kind(status: int, said: _Said, of_refund: bool) -> type[GatewayRefused]:
    kind = _CODES.get(said.code) or _STATUSES.get(status, GatewayRefused)
    if kind in (ValueRefused, WrongStateForAct):
        kind = _FIELDS.get(said.field, kind)
    return RefundTooLarge if of_refund and said.code == "amountTooLarge" else kind


def _said(reply: Reply) -> _Said:
    """Return code, text and field in the order the possible shapes are looked through; none is documented."""
    try:
        fields = read_object(reply.body)
        error, first = fields.fields("error"), (fields.items("errors") or [Fields({})])[0]
        text = error.text("message") or fields.text("error", "message") or first.text("message")
        text = text or _first_text(fields.raw("errors")) or fields.text("errorMessage", "detail")
        code = error.text("code", longest=40) or fields.text("code", "errorCode", longest=40)
        code = code or error.text("type", longest=40) or fields.text("type", longest=40)
        return _Said(code, text, error.text("param", longest=40))
    except AnswerLost:
        return _Said()


def _first_text(errors: object) -> str:
    first = errors[0] if isinstance(errors, list) and errors else None
    return Fields({"text": first}).text("text")
