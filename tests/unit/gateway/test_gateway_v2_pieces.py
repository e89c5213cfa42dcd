"""Keys, next actions and states of the JSON generation."""

import json
from typing import Any

import pytest
from gateway_aids import BACK
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.challenge import Challenge
from app.domain.evidence import Reported, Unrecognised
from app.gateway.reading import read_object
from app.gateway.v2 import ids
from app.gateway.v2.codes import payment_state, session_state
from app.gateway.v2.next_action import challenge_in

KNOWN_KEYS = [
    ("ps_2GRSigkh7m3hqz5pMCAYCzJaXjsHgypQui6nMBss3XLVLF8gwDASHP", "12a19f56-50e6-74bc-a289-c93d00a9c8eb"),
    ("ps_2GRSj4LvzJK36nesSKyURHRdbCiztLZowGhHmmuXDe4LdQPk2igBHb", "b8dd201e-5da0-4655-bc31-c3470698c172"),
    ("p_HbtjsyTuig5SWYufjsFeTNAX3WisQFUSvbroA1C48Y5XN8Pstcdw", "12b37906-2fb3-7ef7-aff8-4bda00a9c8eb"),
]
ACS = "https://acs.example/challenge/1"


@pytest.mark.parametrize(("key", "order"), KNOWN_KEYS)
def test_keys_hold_the_order_s_uuid(key: str, order: str) -> None:
    assert ids.order_in(key) == order
    assert ids.encode(key.partition("_")[0], order) == key


def test_a_stored_card_s_key_decodes_without_a_kind() -> None:
    payload = ids.unbase58("kF6D9zaGUjTGpFRojeb2VibyAX2TGCnikMsNdnp3XHb4opLEn")
    assert payload == b"b089cf76-cb71-4907-89ee-29811f7a7b6c"


@pytest.mark.parametrize(
    "key",
    [
        "",
        "ps_",
        "ps_kFuWLtGpdLebiygMT25cjZyuAVfNqhHDeitzQPnGqNAhAHdUu",  # Base58 without the kind inside
        "p_2GRSigkh7m3hqz5pMCAYCzJaXjsHgypQui6nMBss3XLVLF8gwDASHP",  # the other kind inside
        "ps_0OIl",
        "ps_\u0662",
        "x" * 5000,
        "pm_kF6D9zaGUjTGpFRojeb2VibyAX2TGCnikMsNdnp3XHb4opLEn",
    ],
)
def test_a_key_without_an_order_inside_is_still_a_key(key: str) -> None:
    assert ids.order_in(key) is None
    assert ids.payment_of(key) is None


def test_the_payment_of_a_session_holds_the_same_uuid() -> None:
    session, order = KNOWN_KEYS[0]
    payment = ids.payment_of(session)
    assert payment is not None
    assert ids.order_in(payment) == order
    assert ids.payment_of(payment) is None


@settings(max_examples=200, derandomize=True, database=None)
@given(st.binary(max_size=60))
def test_base58_comes_back_as_it_went(payload: bytes) -> None:
    assert ids.unbase58(ids.base58(payload)) == payload


@settings(max_examples=200, derandomize=True, database=None)
@given(st.text(max_size=80))
def test_no_key_raises_whatever_stands_in_it(key: str) -> None:
    ids.order_in(key)
    ids.payment_of(key)
    assert not ids.is_key(key) or key.isascii()


@pytest.mark.parametrize("key", ["../payments", "ps_1/capture", "a b", "", "x" * 129, "p_1?x=1", "p_é"])
def test_what_could_leave_its_place_in_a_path_is_no_key(key: str) -> None:
    assert not ids.is_key(key)


@pytest.mark.parametrize(
    ("block", "address"),
    [
        ({"type": "redirectToUrl", "redirectToUrl": {"url": ACS, "returnUrl": BACK}}, ACS),
        ({"redirectUrl": ACS}, ACS),
        ({"acsUrl": ACS, "help": "https://bank.example/help"}, ACS),
        ({"href": ACS}, ACS),
        ({"data": [{"where": ACS}]}, ACS),
        (ACS, ACS),
        ([ACS], ACS),
        ({"url": ACS, "redirectUrl": "https://other.example/x"}, ACS),
        ({"a": ACS, "b": ACS}, ACS),
        ({"url": "http://127.0.0.1:8000/acs"}, "http://127.0.0.1:8000/acs"),
        ({"url": BACK, "next": ACS}, ACS),
        ({"url": ACS, "method": "GET"}, ACS),
        (None, None),
        ({}, None),
        ("", None),
        (7, None),
        ({"returnUrl": BACK}, None),
        ({"a": ACS, "b": "https://other.example/x"}, None),
        ([{"url": ACS}, {"url": "https://other.example/x"}], None),
        ({"url": "http://acs.example/plain"}, None),
        ({"url": "javascript:alert(1)"}, None),
        ({"url": "/relative"}, None),
        ({"url": "https://"}, None),
        ({"url": "data:text/html,hi"}, None),
        ({"redirect": {"url": ACS, "method": "post"}}, None),
    ],
)
def test_the_challenge_s_address_is_found_or_not_guessed(block: Any, address: str | None) -> None:
    challenge = challenge_in(block, BACK)
    assert challenge == (None if address is None else Challenge(address, BACK))


FORM = {"PaReq": "eJx", "TermUrl": "https://bank.example/finish", "MD": 17}
FIELDS = (("PaReq", "eJx"), ("TermUrl", "https://bank.example/finish"), ("MD", "17"))


@pytest.mark.parametrize(
    ("block", "fields"),
    [
        ({"url": ACS, "method": "POST", "fields": FORM}, FIELDS),
        ({"type": "submitForm", "submitForm": {"url": ACS, "method": "POST", "parameters": FORM}}, FIELDS),
        (
            [{"form": {"action": ACS, "method": "post", "inputs": [{"name": n, "value": v} for n, v in FIELDS]}}],
            FIELDS,
        ),
        ({"method": "POST", "acsUrl": ACS, "returnUrl": BACK, "body": {"creq": "e30"}}, (("creq", "e30"),)),
        ({"url": ACS, "method": "POST", "fields": {}}, None),
        ({"url": ACS, "method": "POST", "fields": {"creq": ["e30"]}}, None),
        ({"url": ACS, "method": "POST", "fields": {"creq": None}}, None),
        ({"url": ACS, "method": "POST", "fields": {"a": "1"}, "more": {"b": "2"}}, None),
        ({"url": ACS, "method": "POST", "fields": [{"name": "a", "value": "1"}, "b"]}, None),
        ({"url": ACS, "method": "POST", "fields": [{"value": "1"}]}, None),
        ({"url": "javascript:alert(1)", "method": "POST", "fields": FORM}, None),
        ({"a": ACS, "b": "https://other.example/x", "method": "POST", "fields": FORM}, None),
        ({"method": "POST", "fields": {"creq": "e30", "url": ACS}}, None),
    ],
)
def test_a_form_to_post_is_found_with_its_fields_or_not_guessed(block: Any, fields: Any) -> None:
    """Gateway manual, newer interface, section 4.6: `method: POST` with a map of form fields."""
    challenge = challenge_in(block, BACK)
    assert challenge == (None if fields is None else Challenge(ACS, BACK, fields))


def test_the_names_of_a_form_keep_their_letters_through_the_reader() -> None:
    body = json.dumps({"nextAction": {"Url": ACS, "Method": "POST", "Fields": FORM}}).encode()
    challenge = challenge_in(read_object(body).raw("nextAction"), BACK)
    assert challenge is not None
    assert challenge.form == FIELDS


def test_a_bottomless_block_ends() -> None:
    block: Any = ACS
    for _ in range(500):
        block = {"next": block}
    assert challenge_in(block, BACK) is None
    assert challenge_in({"method": "POST", "x": block}, BACK) is None


@pytest.mark.parametrize(
    ("word", "received", "refunded", "state"),
    [
        ("succeeded", 100, None, Reported.CAPTURED),
        ("succeeded", None, None, Reported.CAPTURED),
        ("SUCCEEDED", 100, 40, Reported.CAPTURED),
        ("succeeded", 0, None, Reported.PENDING),
        ("requiresAction", 0, None, Reported.CHALLENGE),
        ("requiresCapture", 0, None, Reported.AUTHORISED),
        ("requiresCapture", 40, None, Reported.CAPTURED),
        ("failed", 0, None, Reported.DECLINED),
        ("canceled", 0, None, Reported.VOIDED),
        ("cancelled", None, 0, Reported.VOIDED),
        ("reversed", None, None, Reported.VOIDED),
        ("processing", None, None, Reported.PENDING),
        ("refunded", 100, 100, Reported.REFUNDED),
        ("partiallyRefunded", 100, 10, Reported.REFUNDED),
        ("failed", 0, 50, Unrecognised("failed with a refund")),
        ("paid", 100, None, Unrecognised("paid")),
        ("", 100, None, Unrecognised("")),
        (None, 100, None, Unrecognised("None")),
        (True, 100, None, Unrecognised("true")),
        (["succeeded"], 100, None, Unrecognised("list")),
        ("succeeded_later", 100, None, Unrecognised("succeeded_later")),
    ],
)
def test_a_payment_state_is_read_from_its_word_and_its_sums(
    word: Any, received: int | None, refunded: int | None, state: object
) -> None:
    assert payment_state(word, received, refunded) == state


@pytest.mark.parametrize(
    ("first", "second", "state"),
    [
        ("open", "unpaid", Reported.REGISTERED),
        ("open", None, Reported.REGISTERED),
        ("open", "paid", Reported.CAPTURED),
        ("completed", "paid", Reported.CAPTURED),
        ("Completed", " PAID ", Reported.CAPTURED),
        ("completed", "unpaid", Reported.PENDING),
        ("completed", None, Reported.PENDING),
        ("expired", "unpaid", Reported.EXPIRED),
        ("expired", None, Reported.EXPIRED),
        ("expired", "paid", Reported.CAPTURED),
        ("completed", "partiallyPaid", Unrecognised("completed partiallyPaid")),
        ("expired", "partiallyPaid", Unrecognised("expired partiallyPaid")),
        ("archived", "paid", Unrecognised("archived paid")),
        (None, "paid", Unrecognised("None paid")),
        ("completed", True, Unrecognised("completed true")),
        ("completed", "", Unrecognised("completed")),
        (2, "paid", Unrecognised("2 paid")),
    ],
)
def test_session_states_follow_both_words(first: Any, second: Any, state: object) -> None:
    assert session_state(first, second) == state
