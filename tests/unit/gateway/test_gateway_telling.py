"""What of a call may be read by whoever helps: named fields alone, never a card, a code, a login or a customer."""

import json
from urllib.parse import urlencode

import pytest
from gateway_line_bank import answering, over_the_line, reply_bytes
from hypothesis import given
from hypothesis import strategies as st

from app.domain.bank_call import BankCall
from app.domain.errors import AnswerLost, BankFault, NotSent
from app.gateway.calls import Body, Call, Reply
from app.gateway.telling import told
from tests.makers import GOOD_CARD
from tests.many_cards import SCRIPTS

FORM = "application/x-www-form-urlencoded"
REFUND = {"userName": "shop-api", "password": "s3cret", "orderId": "b1-77", "amount": "1250", "language": "en"}
CHARGE = {
    **REFUND,
    "$PAN": GOOD_CARD,
    "$CVC": "123",
    "$EXPIRY": "203012",
    "TEXT": "ANNA KIND",
    "email": "a@b.example",
}
SECRETS = ("shop-api", "s3cret", GOOD_CARD, "ANNA", "a@b.example", "203012")


def posted(fields: dict[str, str], path: str = "/rest/refund.do") -> Call:
    return Call("POST", path, 5, Body(urlencode(fields).encode(), FORM))


def sent(content: object, path: str = "/payments") -> Call:
    return Call("POST", path, 5, Body(json.dumps(content).encode(), "application/json"))


def answer(content: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(content).encode())


def test_a_call_is_told_with_its_sums_its_codes_and_the_banks_words() -> None:
    call = told(posted(REFUND), 0.4, answer({"errorCode": "7", "errorMessage": "Refund is not possible"}))

    assert (call.method, call.path, call.seconds, call.status) == ("POST", "/rest/refund.do", 0.4, 200)
    assert call.asked == (("orderId", "b1-77"), ("amount", "1250"), ("language", "en"))
    assert call.answered == (("errorCode", "7"), ("errorMessage", "Refund is not possible"))
    assert call.kept_back == ("userName", "password")
    assert "b1-77" in call.keys


def test_of_a_charge_neither_card_nor_code_nor_login_nor_customer_is_kept() -> None:
    reply = {
        "errorCode": 0,
        "cardAuthInfo": {"pan": "411111**1111", "cardholderName": "ANNA KIND"},
        "orderId": "b1-77",
    }

    call = told(posted(CHARGE, "/rest/paymentorder.do"), 1, answer(reply))

    assert not any(secret in repr(call) for secret in SECRETS)
    assert {"$PAN", "$CVC", "$EXPIRY", "TEXT", "email", "cardAuthInfo"} <= set(call.kept_back)


def test_of_the_json_generation_the_same_is_kept_back() -> None:
    content = {
        "amount": 1250,
        "currency": "EUR",
        "paymentMethod": {"type": "card", "card": {"number": GOOD_CARD, "cvc": "123", "holderName": "ANNA KIND"}},
        "customerDetails": {"email": "a@b.example"},
        "metadata": {"order": "SHOP-1", "note": "for Anna"},
    }
    reply = {
        "id": "pay_9",
        "status": "failed",
        "lastError": {"code": "cardDeclined", "message": "No"},
        "clientSecret": "x",
    }

    call = told(sent(content), 1, answer(reply))

    assert call.asked == (("amount", "1250"), ("currency", "EUR"), ("metadata.order", "SHOP-1"))
    assert ("lastError.code", "cardDeclined") in call.answered
    assert call.kept_back == ("paymentMethod", "customerDetails", "metadata.note", "clientSecret")
    assert {"SHOP-1", "pay_9"} <= call.keys


@pytest.mark.parametrize(
    "words",
    [
        f"card {GOOD_CARD} declined",
        f"card {' '.join(GOOD_CARD)} declined",
        "CVC 123 is wrong",
        "write to a@b.example",
    ],
)
def test_a_text_of_the_bank_that_repeats_what_it_was_sent_is_kept_back_whole(words: str) -> None:
    call = told(posted(CHARGE), 1, answer({"errorCode": "8", "errorMessage": words}))

    assert call.answered == (("errorCode", "8"),)
    assert "errorMessage" in call.kept_back


@pytest.mark.parametrize("value", [int(GOOD_CARD), GOOD_CARD, {"pan": GOOD_CARD}, [GOOD_CARD], 1.5, None])
def test_a_card_in_the_place_of_a_known_field_is_no_value(value: object) -> None:
    call = told(posted(REFUND), 1, answer({"orderNumber": value, GOOD_CARD: "x"}))

    assert GOOD_CARD not in repr(call)
    assert call.answered == ()


@pytest.mark.parametrize(
    ("failure", "status", "trouble"),
    [
        pytest.param(NotSent("connect"), None, "connect", id="not sent"),
        pytest.param(AnswerLost("timeout"), None, "timeout", id="lost"),
        pytest.param(BankFault("http-503"), 503, "http-503", id="out of order"),
    ],
)
def test_a_call_without_an_answer_says_why(failure: NotSent | AnswerLost, status: int | None, trouble: str) -> None:
    call = told(posted(REFUND), 5, failure)

    assert (call.status, call.trouble, call.answered) == (status, trouble, ())


@pytest.mark.parametrize("zero", SCRIPTS)
def test_a_card_number_in_any_scripts_digits_is_told_in_no_field(zero: int) -> None:
    written = "".join(chr(zero + int(digit)) for digit in GOOD_CARD)

    call = told(posted({**REFUND, "orderId": written}), 1, answer({"errorCode": "8", "authRefNum": written}))

    assert written not in repr(call)


def test_a_number_or_a_text_without_end_takes_no_time_and_is_no_value() -> None:
    reply = Reply(
        200, b'{"amount": ' + b"4" * 5_000 + b', "errorMessage": "' + b"4 " * 500_000 + b'", "errorCode": "7"}'
    )

    call = told(posted(REFUND), 1, reply)

    assert ("errorCode", "7") in call.answered
    assert "amount" not in dict(call.answered)
    assert len(dict(call.answered).get("errorMessage", "")) <= 200


@given(st.binary(max_size=300), st.binary(max_size=300), st.sampled_from([FORM, "application/json"]))
def test_whatever_bytes_went_out_and_came_back_a_call_can_be_told(out: bytes, back: bytes, kind: str) -> None:
    assert told(Call("POST", "/x?y=1", 5, Body(out, kind)), 1, Reply(200, back)).kept_back[-1] == "?…"


def test_every_call_over_the_line_is_heard_also_one_that_gets_no_answer() -> None:
    fine = over_the_line(
        answering(reply_bytes(b'{"errorCode":"0"}', "200 OK", "api-request-id: req_7f")), posted(REFUND)
    )
    lost = over_the_line(answering(b""), posted(REFUND))

    (call,) = fine.ear.calls
    assert (call.path, call.status, call.request_id) == ("/rest/refund.do", 200, "req_7f")
    assert call.seconds > 0
    assert [type(each) for each in lost.ear.calls] == [BankCall]
    assert lost.ear.calls[0].status is None
