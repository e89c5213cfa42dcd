"""What of a call to a bank may be read by whoever helps? Fields that are named here, and nothing else.

A value of any other field is never even taken out of the bytes. What is named here holds no card, no login and no
customer; a bank may write anything into a text of its own, so such a text is looked at once more.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from urllib.parse import unquote_plus

import msgspec

from app.domain.bank_call import BankCall, Told
from app.domain.card import SHORTEST_NUMBER
from app.domain.errors import AnswerLost, NotSent
from app.domain.hidden_card import card_digits_in
from app.domain.revealing_text import revealed_by
from app.gateway.calls import Call, Reply
from app.gateway.masking import safe_text

_KEYS = frozenset(
    {"orderNumber", "orderId", "mdOrder", "MDORDER", "OrderNumber", "paymentId", "merchantReferenceId", "id"}
    | {"metadata.order", "data.orderId"}
)
"""Fields that name an order."""
_SUMS = frozenset({"amount", "currency", "expectedDepositedAmount", "feeInput"})
_ASKED = frozenset(
    {*_KEYS, *_SUMS, "language", "locale", "externalRefundId", "sessionTimeoutSecs", "captureMethod", "expiresAt"}
    | {"autocompletionDate", "autoReverseDate", "metadata.refund", "paymentData.captureMethod"}
)
_WORDS = frozenset(
    {"errorMessage", "ErrorMessage", "actionCodeDescription", "failureMessage", "message", "detail", "info"}
    | {"error.message", "lastError.message"}
)
"""Texts in the bank's own words."""
_ANSWERED = frozenset(
    {*_KEYS, *_SUMS, *_WORDS, "errorCode", "ErrorCode", "success", "orderStatus", "OrderStatus", "actionCode"}
    | {"authRefNum", "approvalCode", "avsCode", "paymentWay", "chargeback", "refundId", "externalRefundId"}
    | {"status", "paymentStatus", "amountReceived", "amountRefunded", "amountCapturable", "captureMethod", "rrn"}
    | {"failureCode", "code", "type", "error.code", "error.type", "error.param", "lastError.code", "expiresAt"}
    | {"paymentAmountInfo.paymentState", "paymentAmountInfo.approvedAmount", "paymentAmountInfo.depositedAmount"}
    | {"paymentAmountInfo.refundedAmount", "metadata.refund", "paymentData.captureMethod", "nextAction.type"}
    | {"orderStatus.errorCode", "orderStatus.orderStatus", "orderStatus.actionCode", "orderStatus.orderNumber"}
)
_TOLD = _ASKED | _ANSWERED
_OBJECTS = frozenset(name.partition(".")[0] for name in _TOLD if "." in name)
_NAME = re.compile(r"[A-Za-z$_][A-Za-z0-9$_.]{0,39}", re.ASCII)
_LONGEST, _LOOKED_AT, _MOST_FIELDS = 200, 600, 60
_LARGEST = 10**18
_DIGIT = re.compile(r"\d")
_FORM = "application/x-www-form-urlencoded"
_Object = dict[str, msgspec.Raw]
_objects = msgspec.json.Decoder(_Object)


def told(call: Call, seconds: float, outcome: Reply | NotSent | AnswerLost) -> BankCall:
    """Return what may be read of a call and of what came of it."""
    asked, hidden = _picked(_of_body(call), _ASKED)
    path, _, query = call.path.partition("?")
    answered: Told = ()
    status, trouble, request_id = None, "", ""
    if isinstance(outcome, Reply):
        answered, more = _picked(_of_json(outcome.body), _ANSWERED)
        hidden += more
        status, request_id = outcome.status, outcome.request_id
    else:
        trouble = outcome.reason
        status = int(trouble[5:]) if re.fullmatch(r"http-\d{3}", trouble, re.ASCII) else None
    named = {value for name, value in (*asked, *answered) if name in _KEYS}
    return BankCall(
        call.method,
        _shown_path(path),
        seconds,
        status,
        trouble,
        asked,
        answered,
        tuple(dict.fromkeys([*hidden, *(["?…"] if query else [])])),
        request_id,
        frozenset({*named, *path.split("/")} - {""}),
    )


@lru_cache(maxsize=64)
def _shown_path(path: str) -> str:
    return safe_text(path, _LONGEST)


def _of_body(call: Call) -> Iterator[tuple[str, object]]:
    if call.body is None:
        return iter(())
    return _of_form(call.body.content) if call.body.content_type == _FORM else _of_json(call.body.content)


def _of_form(body: bytes) -> Iterator[tuple[str, object]]:
    """Yield the fields of a form; a value is read only where its name may be told."""
    for pair in body.split(b"&"):
        name, _, value = pair.partition(b"=")
        called = unquote_plus(name.decode("ascii", "replace"))
        yield called, unquote_plus(value.decode("ascii", "replace")) if called in _ASKED else None


def _of_json(body: bytes) -> Iterator[tuple[str, object]]:
    """Yield the fields of an object, and of the objects in it that have something to tell."""
    for name, raw in _object(body).items():
        if name in _OBJECTS and (inner := _object(raw)):
            for part, value in inner.items():
                yield f"{name}.{part}", _value(f"{name}.{part}", value)
        else:
            yield name, _value(name, raw)


def _object(body: bytes | msgspec.Raw) -> Mapping[str, msgspec.Raw]:
    try:
        return _objects.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}


def _value(name: str, raw: msgspec.Raw) -> object:
    if name not in _TOLD:
        return None
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None


def _picked(fields: Iterator[tuple[str, object]], allowed: frozenset[str]) -> tuple[Told, list[str]]:
    """Return the fields that may be told, and the names of the others."""
    shown, hidden = [], []
    for place, (name, value) in enumerate(fields):
        if place >= _MOST_FIELDS:
            break
        text = _readable(name, value) if name in allowed else None
        if text is not None:
            shown.append((name, text))
        elif _NAME.fullmatch(name) and not _may_hold_card(name):
            hidden.append(name)
    return tuple(shown), hidden


def _readable(name: str, value: object) -> str | None:
    """Return a value as text, None for one that nobody may read."""
    if not isinstance(value, (str, int)) or (isinstance(value, int) and abs(value) > _LARGEST):
        return None
    raw = str(value).lower() if isinstance(value, bool) else str(value)[:_LOOKED_AT]
    if name in _WORDS and revealed_by(raw) is not None:
        return None
    if raw.isprintable() and len(raw) <= _LONGEST:
        return None if _may_hold_card(raw) else raw.strip()
    return safe_text(raw, _LONGEST) or None


def _may_hold_card(text: str) -> bool:
    """Tell it quickly: every question to every bank comes by here, and most of what it says is short."""
    if text.isascii() and len(_DIGIT.findall(text)) < SHORTEST_NUMBER:
        return False
    return card_digits_in(text)  # other scripts write digits no pattern knows
