"""Objects of known names with any values, under any status: no reader breaks over them."""

import json
from collections.abc import Callable
from typing import Any

from gateway_aids import BACK
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import GatewayFailure
from app.gateway.calls import Reply
from app.gateway.reading import read_object
from app.gateway.v1.card_checks import read_enrolment
from app.gateway.v1.code_templates import read_code_template
from app.gateway.v1.later_charges import read_later_charge
from app.gateway.v1.qr_codes import read_code, read_standing
from app.gateway.v1.replies import fields_of, read_charged, read_done, read_paid_out, read_registered
from app.gateway.v1.standing_orders import read_task
from app.gateway.v1.status import read_status
from app.gateway.v1.stored_card_replies import read_kept, read_stored_cards
from app.gateway.v1.templates import read_list, read_template
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


def every_reader(body: bytes, status: int) -> None:
    """Read the reply every way there is; only the GatewayFailure family may come out."""
    reply = Reply(status, body)
    readers: list[Callable[[], Any]] = [
        lambda: read_status(fields_of(reply)),
        lambda: read_registered(fields_of(reply)),
        lambda: read_charged(fields_of(reply), None),
        lambda: read_done(fields_of(reply)),
        lambda: read_paid_out(fields_of(reply)),
        lambda: read_stored_cards(fields_of(reply)),
        lambda: read_kept(fields_of(reply)),
        lambda: read_list(fields_of(reply)),
        lambda: read_template(fields_of(reply)),
        lambda: read_code(fields_of(reply)),
        lambda: read_standing(fields_of(reply)),
        lambda: read_code_template(fields_of(reply)),
        lambda: read_later_charge(fields_of(reply)),
        lambda: read_task(fields_of(reply), {}),
        lambda: read_enrolment(fields_of(reply)),
        lambda: read_payment(read_object(body)),
        lambda: read_session(read_object(body)),
        lambda: read_session_opened(read_object(body)),
        lambda: read_charged_v2(read_object(body), BACK, "https://bank.example"),
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
     "formUrl", "paymentUrl", "expiresAt", "authDateTime", "acsUrl", "keys", "bindings", "bindingId",
     "templates", "template", "qrId", "payload", "qrStatus", "lastError", "actionCode", "task", "taskUuid",
     "enrolled", "templateId", "mdOrder"]
)  # fmt: skip


@settings(max_examples=400, derandomize=True, database=None)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.dictionaries(known_names, json_values, max_size=8).map(lambda fields: json.dumps(fields).encode()),
    ),
    st.sampled_from([200, 201, 400, 402, 404, 409, 412, 422]),
)
def test_no_reply_raises_anything_but_a_gateway_failure(body: bytes, status: int) -> None:
    every_reader(body, status)
