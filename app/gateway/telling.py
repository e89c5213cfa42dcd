"""What of a call to a bank may be read by whoever helps? Fields that are named here, and nothing else.

A value of any other field is never even taken out of the bytes. What is named here holds no card, no login and no
customer; a bank may write anything into a text of its own, so such a text is looked at once more.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice
from urllib.parse import unquote_plus

import msgspec

from app.domain.bank_call import BankCall
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
_OBJECTS = frozenset(name.partition(".")[0] for name in _ASKED | _ANSWERED if "." in name)
"""Objects whose parts have something to tell."""
_LONGEST_NAME = 40
_NAME = re.compile(r"[A-Za-z$_][A-Za-z0-9$_.]{0,39}", re.ASCII)
_OUT_OF_ORDER = re.compile(r"http-(\d{3})", re.ASCII)
_LONGEST, _LOOKED_AT, _MOST_FIELDS = 200, 600, 60
_LARGEST = 10**18
_FORM = "application/x-www-form-urlencoded"
_Pairs = list[tuple[str, str]]
_objects = msgspec.json.Decoder(dict[str, msgspec.Raw])
_values = msgspec.json.Decoder(str | int | bool)


def told(call: Call, seconds: float, outcome: Reply | NotSent | AnswerLost) -> BankCall:
    """Return what may be read of a call and of what came of it."""
    path, _, query = call.path.partition("?")
    shown_path, keys = _place(path)
    asked: _Pairs = []
    answered: _Pairs = []
    hidden: list[str] = []
    if call.body is not None:
        if call.body.content_type == _FORM:
            _read_form(call.body.content, asked, hidden)
        else:
            _read_object(_object(call.body.content), _ASKED, asked, hidden)
    status, trouble, request_id = None, "", ""
    if isinstance(outcome, Reply):
        _read_object(_object(outcome.body), _ANSWERED, answered, hidden)
        status, request_id = outcome.status, outcome.request_id
    else:
        trouble = outcome.reason
        status = int(found[1]) if (found := _OUT_OF_ORDER.fullmatch(trouble)) else None
    kept_back = [name for name in dict.fromkeys(hidden) if _is_name(name)]
    if query:
        kept_back.append("?…")
    return BankCall(
        call.method,
        shown_path,
        seconds,
        status,
        trouble,
        tuple(asked),
        tuple(answered),
        tuple(kept_back),
        request_id,
        keys.union([value for name, value in (*asked, *answered) if value and name in _KEYS]),
    )


@lru_cache(maxsize=64)
def _place(path: str) -> tuple[str, frozenset[str]]:
    """Return a path as it may be shown, and the keys of orders that may stand in it."""
    return safe_text(path, _LONGEST), frozenset(filter(None, path.split("/")))


def _read_form(body: bytes, shown: _Pairs, hidden: list[str]) -> None:
    for pair in body.split(b"&", _MOST_FIELDS)[:_MOST_FIELDS]:
        quoted, _, value = pair.partition(b"=")
        name = _unquoted(quoted)
        if name in _ASKED and (text := _readable(name, _unquoted(value))) is not None:
            shown.append((name, text))
        else:
            hidden.append(name)


def _read_object(
    fields: Mapping[str, msgspec.Raw],
    allowed: frozenset[str],
    shown: _Pairs,
    hidden: list[str],
    above: str = "",
) -> None:
    for name, raw in islice(fields.items(), _MOST_FIELDS):
        called = above + name
        if called in allowed and (text := _read_value(called, raw)) is not None:
            shown.append((called, text))
        elif called in _OBJECTS and (parts := _object(raw)):
            _read_object(parts, allowed, shown, hidden, f"{called}.")
        else:
            hidden.append(called)


def _unquoted(part: bytes) -> str:
    return unquote_plus(part.decode("ascii", "replace"))


def _object(body: bytes | msgspec.Raw) -> Mapping[str, msgspec.Raw]:
    try:
        return _objects.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}


def _read_value(name: str, raw: msgspec.Raw) -> str | None:
    try:
        return _readable(name, _values.decode(raw))
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None


def _is_name(text: str) -> bool:
    """Tell whether this can be nothing but the name of a field; most are letters alone."""
    if text.isascii() and text.isalpha():
        return len(text) <= _LONGEST_NAME
    return _NAME.fullmatch(text) is not None and not card_digits_in(text)


def _readable(name: str, value: str | int) -> str | None:
    """Return a value as text, None for one that nobody may read."""
    if isinstance(value, str):
        text = value[:_LOOKED_AT]
    elif abs(value) > _LARGEST:
        return None
    else:
        text = str(value).lower()  # a yes and a no as the bank writes them
    if name in _WORDS and revealed_by(text) is not None:
        return None
    if text.isprintable() and len(text) <= _LONGEST:
        return None if card_digits_in(text) else text.strip()
    return safe_text(text, _LONGEST) or None
