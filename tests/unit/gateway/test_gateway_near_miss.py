"""Thousands of replies that are almost right: nothing reads as paid unless every field says so."""

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from gateway_aids import BACK, sample_fields
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import GatewayFailure
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.gateway.calls import Reply
from app.gateway.reading import Fields, read_object
from app.gateway.v1.replies import fields_of, read_charged, read_registered
from app.gateway.v1.status import read_status
from app.gateway.v2.refusals import refusal_of
from app.gateway.v2.replies import (
    key_in,
    read_payment,
    read_session,
    read_session_opened,
)
from app.gateway.v2.replies import read_charged as read_charged_v2

ODD: list[Any] = [
    None, True, False, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 12.5, 2.0, "0", "1", "2", "6", "02", "", " ", "null",
    "true", "paid", "succeeded", "completed", "open", "expired", "failed", "DEPOSITED", "APPROVED", "CREATED",
    "REFUNDED", [], {}, [2], {"orderStatus": 2}, 10**30, "\u0662", "x" * 3000, "\ud83d", "4444555511113333",
    1e308, "978", "643", "EUR",
]  # fmt: skip
STATUS_SAMPLES = [
    sample_fields(f"v1/{name}.json")
    for name in (
        "status_paid", "status_paid_short", "status_registered", "status_failed_attempt", "status_held",
        "status_part_refunded", "status_declined_with_error", "status_expired", "status_unknown_order",
    )
]  # fmt: skip
SESSIONS = [sample_fields("v2/session_open.json")]
SESSIONS += [SESSIONS[0] | {"status": "completed", "paymentStatus": "paid"}]
SESSIONS += [SESSIONS[0] | {"status": "expired"}]
PAYMENTS = [
    sample_fields(f"v2/{name}.json")
    for name in ("payment_paid", "payment_challenge", "payment_held", "payment_declined_402")
]


@st.composite
def near_misses(draw: st.DrawFn, samples: list[dict[str, Any]]) -> bytes:
    """Return a valid reply with none to two changes, sometimes cut off."""
    fields = json.loads(json.dumps(draw(st.sampled_from(samples))))
    for _ in range(draw(st.integers(0, 2))):
        _spoil(draw, fields)
    body = json.dumps(fields).encode()
    if draw(st.integers(0, 19)) == 0:
        return body[: draw(st.integers(0, len(body)))]
    return body


def _spoil(draw: st.DrawFn, fields: dict[str, Any]) -> None:
    name = draw(st.sampled_from(sorted(fields) or ["orderStatus"]))
    inner = fields.get(name)
    if isinstance(inner, dict) and inner and draw(st.booleans()):
        return _spoil(draw, inner)
    kind = draw(st.sampled_from(["change", "remove", "double", "rename"]))
    if kind == "change":
        fields[name] = draw(st.sampled_from(ODD))
    elif kind == "double":
        fields[name.swapcase()] = draw(st.sampled_from(ODD))
    elif kind == "remove":
        fields.pop(name, None)
    else:
        fields[draw(st.sampled_from(["orderStatus", "status", "amount", "error", "success", "errorCode"]))] = (
            fields.pop(name, None)
        )
    return None


def verdict(read: Callable[[Fields], StatusSeen], body: bytes) -> str:
    try:
        seen = read(fields_of(Reply(200, body)))
    except GatewayFailure as failure:
        return type(failure).__name__
    assert isinstance(seen, StatusSeen)
    if isinstance(seen.reported, Unrecognised):
        assert len(seen.reported.raw) <= 40
        assert seen.reported.raw.isprintable()
        return "Unrecognised"
    return seen.reported.name


def said(body: bytes) -> dict[str, Any]:
    """Return the reply's top level with lower-case names; a second reading, simpler than the one under test."""
    fields: dict[str, Any] = {}
    for name, value in json.loads(body, object_pairs_hook=lambda pairs: pairs):
        known = fields.get(name.lower(), value)
        assert json.dumps(known) == json.dumps(value) or name.lower() not in DECIDING
        fields[name.lower()] = value
    return fields


DECIDING = {"orderstatus", "errorcode", "success", "amount", "status", "paymentstatus", "amountreceived"}
counted: Counter[str] = Counter()


@settings(max_examples=1000, deadline=None, derandomize=True, database=None)
@given(near_misses(STATUS_SAMPLES))
def check_v1_status(body: bytes) -> None:
    word = verdict(read_status, body)
    counted[f"v1 {word}"] += 1
    if word == Reported.CAPTURED.name:
        fields = said(body)
        assert fields["orderstatus"] in (2, "2", 8, "8")
        assert type(fields["orderstatus"]) is not bool
        assert fields.get("success") in (True, "true") or fields.get("errorcode") in (None, "", "0", 0, " ")
        sums = dict(fields.get("paymentamountinfo") or [])
        assert sums.get("paymentState") not in ("CREATED", "APPROVED", "DECLINED", "paid", "x" * 3000)


@settings(max_examples=450, deadline=None, derandomize=True, database=None)
@given(near_misses(SESSIONS))
def check_v2_session(body: bytes) -> None:
    word = verdict(read_session, body)
    counted[f"session {word}"] += 1
    if word == Reported.CAPTURED.name:
        assert said(body)["paymentstatus"] == "paid"
        assert said(body)["status"] in ("open", "completed", "expired")


@settings(max_examples=600, deadline=None, derandomize=True, database=None)
@given(near_misses(PAYMENTS))
def check_v2_payment(body: bytes) -> None:
    word = verdict(read_payment, body)
    counted[f"payment {word}"] += 1
    if word == Reported.CAPTURED.name:
        fields = said(body)
        received = fields.get("amountreceived")
        assert fields["status"] == "succeeded" or (fields["status"] == "requiresCapture" and received)
        assert received not in (0, "0")


def test_paid_is_never_read_into_a_near_miss_and_every_verdict_is_reached() -> None:
    counted.clear()
    check_v1_status()
    check_v2_session()
    check_v2_payment()
    usual = [
        "CAPTURED",
        "REGISTERED",
        "AUTHORISED",
        "DECLINED",
        "EXPIRED",
        "NOT_FOUND",
        "Unrecognised",
        "AnswerLost",
    ]
    expected = [f"v1 {word}" for word in usual]
    expected += [f"session {word}" for word in ("CAPTURED", "REGISTERED", "EXPIRED", "Unrecognised", "AnswerLost")]
    expected += [f"payment {word}" for word in ("CAPTURED", "CHALLENGE", "AUTHORISED", "DECLINED", "Unrecognised")]
    # A generator that never gets anywhere near "paid" would prove nothing.
    assert {word: counted[word] for word in expected if counted[word] < 10} == {}


def every_reader(body: bytes, status: int) -> None:
    """Read the reply every way there is; only the GatewayFailure family may come out."""
    reply = Reply(status, body)
    readers: list[Callable[[], Any]] = [
        lambda: read_status(fields_of(reply)),
        lambda: read_registered(fields_of(reply)),
        lambda: read_charged(fields_of(reply), None),
        lambda: read_payment(read_object(body)),
        lambda: read_session(read_object(body)),
        lambda: read_session_opened(read_object(body)),
        lambda: read_charged_v2(read_object(body), BACK),
        lambda: key_in(read_object(body)),
        lambda: refusal_of(reply),
    ]
    for read in readers:
        try:
            read()
        except GatewayFailure:
            continue


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.sampled_from(ODD),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
known_names = st.sampled_from(
    ["orderStatus", "errorCode", "success", "error", "amount", "currency", "attributes", "refunds", "id", "status",
     "paymentAmountInfo", "cardAuthInfo", "nextAction", "metadata", "paymentMethod", "errors", "message", "orderId",
     "formUrl", "paymentUrl", "expiresAt", "authDateTime", "acsUrl", "keys", "lastError", "actionCode"]
)  # fmt: skip


@settings(max_examples=400, deadline=None, derandomize=True, database=None)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.dictionaries(known_names, json_values, max_size=8).map(lambda fields: json.dumps(fields).encode()),
        near_misses(STATUS_SAMPLES + SESSIONS + PAYMENTS),
    ),
    st.sampled_from([200, 201, 400, 402, 404, 409, 412, 422]),
)
def test_no_reply_raises_anything_but_a_gateway_failure(body: bytes, status: int) -> None:
    every_reader(body, status)
