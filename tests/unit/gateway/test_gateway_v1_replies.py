"""What replies of the form-encoded generation are taken for; the wording of a reply never decides."""

from typing import Any

import httpx
import pytest
from gateway_aids import BACK, PAGE, PaperBank, a_card, a_charge, a_reference, a_registration, sample, with_bank
from gateway_line_bank import Ear

from app.domain.errors import (
    AnswerLost,
    BankBusy,
    BankFault,
    CredentialsRejected,
    GatewayFailure,
    GatewayRefused,
    NotSent,
)
from app.domain.gateway_calls import ChallengeNeeded, ChargeAccepted, ChargeRefused
from app.domain.refusals import OrderNumberTaken, ValueOrRightRefused, ValueRefused

LOST, REFUSED, REJECTED = AnswerLost, GatewayRefused, CredentialsRejected
NOT_FOUND = {"errorCode": "6"}


def outcome_of_registering(answer: Any, status: Any = NOT_FOUND) -> Any:
    bank = PaperBank(register=answer, getOrderStatusExtended=status)
    try:
        return with_bank(bank, lambda gateway: gateway.register(a_registration()))
    except GatewayFailure as failure:
        return failure


@pytest.mark.parametrize(
    "answer",
    [
        sample("v1/register.json"),
        {"orderId": "md-1", "formUrl": PAGE},
        {"orderId": "md-1", "formUrl": PAGE, "errorCode": 0},
        {"orderId": "md-1", "formUrl": PAGE, "errorCode": "0", "errorMessage": "Error code : 0."},
        {"orderId": "md-1", "formUrl": PAGE, "errorCode": "00", "error": False},
        {"orderId": "md-1", "formUrl": PAGE, "success": True, "errorCode": "1"},
        {"orderId": "LIVEORDER00000000001", "formUrl": PAGE, "externalParams": {"a": [1, {"b": None}]}},
    ],
)
def test_a_registration_that_went_through_is_read(answer: Any) -> None:
    registered = outcome_of_registering(answer)
    assert registered.gateway_order_id
    assert registered.page.startswith("https://")
    assert registered.expires_at is None


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (b"", LOST),
        (b"{}", LOST),
        (b"[]", LOST),
        (b"<html>504</html>", LOST),
        (b"OK", LOST),
        (b'{"orderId":"md-1","formU', LOST),
        ({"orderId": "md-1"}, LOST),
        ({"formUrl": PAGE}, LOST),
        ({"orderId": "", "formUrl": PAGE}, LOST),
        ({"orderId": ["md-1"], "formUrl": PAGE}, LOST),
        ({"orderId": "md-1", "formUrl": "javascript:alert(1)"}, LOST),
        ({"orderId": "md-1", "formUrl": "http://bank.example/pay"}, LOST),
        ({"orderId": "md-1", "formUrl": "../merchants/pay.html"}, LOST),
        ({"orderId": "md-1", "formUrl": 'https://bank.example/"><script>'}, LOST),
        ({"orderId": "md-1", "formUrl": 7}, LOST),
        ({"orderId": "md-1", "formUrl": PAGE, "errorCode": True}, LOST),
        ({"orderId": "md-1", "formUrl": PAGE, "errorCode": {"code": 0}}, LOST),
        ({"orderId": "md-1", "formUrl": PAGE, "errorCode": 0.0}, LOST),
        ({"errorCode": "1", "errorMessage": "used"}, OrderNumberTaken),
        (sample("v1/register_number_used.json"), OrderNumberTaken),
        ({"errorCode": 7}, BankFault),
        ({"ErrorCode": "4"}, ValueRefused),
        ({"errorCode": "abc"}, REFUSED),
        ({"errorCode": -1}, REFUSED),
        ({"error": True}, REFUSED),
        ({"success": False, "errorCode": "0"}, REFUSED),
        ({"success": "false"}, REFUSED),
        (sample("v1/refused_three_layers.json"), REFUSED),
        (httpx.Response(400, text="Bad Request"), LOST),
        (httpx.Response(404, html="<h1>Not found</h1>"), LOST),
        (httpx.Response(404, json={"orderId": "md-1", "formUrl": PAGE}), LOST),
        (httpx.Response(400, json={"errorCode": "4", "errorMessage": "no amount"}), ValueRefused),
        (httpx.Response(401), REJECTED),
        (httpx.Response(403, html="<h1>Forbidden</h1>"), REJECTED),
        (httpx.Response(429), BankBusy),
        (httpx.Response(500, json={"errorCode": "1"}), BankFault),
        (httpx.Response(502), BankFault),
        (httpx.Response(204), LOST),
        (httpx.Response(307, headers={"Location": "https://elsewhere.example/"}), LOST),
        (httpx.ConnectError("no way"), NotSent),
        (httpx.ReadError("reset"), LOST),
    ],
)
def test_everything_else_is_a_failure_of_its_kind(answer: Any, failure: type[GatewayFailure]) -> None:
    assert type(outcome_of_registering(answer)) is failure


def test_the_inner_code_and_text_of_a_layered_refusal_are_kept() -> None:
    refused = outcome_of_registering(sample("v1/refused_three_layers.json"))
    assert (refused.code, refused.text) == ("10", "Not valid")


def test_a_card_number_in_the_bank_s_text_is_left_out() -> None:
    refused = outcome_of_registering({"errorCode": "4", "errorMessage": "PAN 4444555511113333 in description"})
    assert (refused.code, refused.text) == ("4", "")


def test_code_five_is_a_rejected_login_when_a_plain_question_is_refused_too() -> None:
    denied = {"errorCode": 5, "errorMessage": "Access denied"}
    assert type(outcome_of_registering(denied, status=denied)) is REJECTED


def test_code_five_is_a_wrong_value_when_a_plain_question_passes() -> None:
    refused = outcome_of_registering({"errorCode": "5", "errorMessage": "Invalid merchant language"})
    assert (type(refused), refused.code) == (ValueOrRightRefused, "5")


@pytest.mark.parametrize("silence", [b"<html>", httpx.ConnectError("no way"), {"errorCode": "7"}])
def test_code_five_is_no_rejected_login_when_the_bank_falls_silent_then(silence: Any) -> None:
    """A bank whose login is rejected is asked no more, so an outage would leave its orders unasked."""
    ear = Ear()
    bank = PaperBank(reverse={"errorCode": "5"}, getOrderStatusExtended=silence)
    with pytest.raises(ValueOrRightRefused):
        with_bank(bank, lambda gateway: gateway.void(a_reference(), None), observer=ear)
    assert ear.rejections == 0


def outcome_of_charging(answer: Any, key: str | None = "md-1", status: Any = NOT_FOUND, **charge: Any) -> Any:
    word = "motoPayment" if charge.get("by_phone") else "paymentorder" if key else "instantPayment"
    bank = PaperBank(**{word: answer, "getOrderStatusExtended": status})
    try:
        return with_bank(bank, lambda gateway: gateway.charge(a_charge(gateway_order_id=key, **charge), a_card()))
    except GatewayFailure as failure:
        return failure


@pytest.mark.parametrize(
    ("answer", "reply"),
    [
        ({"errorCode": 0, "redirect": "https://bank.example/finish", "info": "processed"}, ChargeAccepted),
        ({"errorCode": "0", "redirect": "../finish.html"}, ChargeAccepted),
        ({"errorCode": "0", "error": "processed without system errors", "redirect": BACK}, ChargeAccepted),
        ({"errorCode": 0}, ChargeAccepted),
        (sample("v1/charge_challenge_form.json"), ChallengeNeeded),
        (sample("v1/charge_challenge_method.json"), ChallengeNeeded),
        (
            {"errorCode": 0, "acsUrl": "https://acs.example", "packedCReq": "e30", "is3DSVer2": True},
            ChallengeNeeded,
        ),
        ({"errorCode": 0, "acsUrl": "", "redirect": BACK}, ChargeAccepted),
        (
            {"errorCode": 0, "error": "declined", "errorTypeName": "DATA_INPUT_ERROR", "redirect": BACK},
            ChargeRefused,
        ),
        ({"errorCode": 1, "is3DSVer2": False}, ChargeRefused),
        ({"errorCode": 7, "errorMessage": "system error"}, BankFault),
        ({"errorCode": "5", "errorMessage": "no permission"}, ChargeRefused),
        ({"success": False}, ChargeRefused),
        ({}, LOST),
        (b"[]", LOST),
        (b"", LOST),
        (b'"ok"', LOST),
        (b"<html>", LOST),
        ({"redirect": BACK}, LOST),
        (httpx.Response(503), BankFault),
        (httpx.ReadTimeout("slow"), LOST),
        (httpx.ConnectTimeout("slow"), NotSent),
        (httpx.Response(403), REJECTED),
    ],
)
def test_the_first_word_on_a_registered_order(answer: Any, reply: type[object]) -> None:
    outcome = outcome_of_charging(answer)
    assert type(outcome) is reply
    if not isinstance(outcome, GatewayFailure):
        assert outcome.gateway_order_id == "md-1"


@pytest.mark.parametrize(
    ("answer", "reply", "key"),
    [
        (sample("v1/charge_one_call_paid.json"), ChargeAccepted, "0c5e6c0a-0001-7d11-9a51-52cf00b1f7aa"),
        (sample("v1/charge_one_call_declined.json"), ChargeRefused, "0c5e6c0a-0002-7d11-9a51-52cf00b1f7aa"),
        (
            {"errorCode": "0", "orderId": "md-2", "acsUrl": "x", "orderStatus": {"OrderStatus": 0}},
            ChallengeNeeded,
            "md-2",
        ),
        ({"errorCode": "0", "orderId": "md-2", "orderStatus": {"OrderStatus": 0}}, ChargeRefused, "md-2"),
        ({"errorCode": "0", "orderId": "md-2", "orderStatus": {"OrderStatus": "1"}}, ChargeAccepted, "md-2"),
        ({"errorCode": "0", "orderId": "md-2", "orderStatus": {"OrderStatus": 9}}, ChargeRefused, "md-2"),
        ({"errorCode": "0", "orderId": "md-2"}, ChargeAccepted, "md-2"),
        ({"errorCode": "0"}, ChargeAccepted, None),
        ({"errorCode": "1", "errorMessage": "number used"}, OrderNumberTaken, None),
        ({"errorCode": "0", "acsUrl": "https://acs.example"}, LOST, None),
        ({"success": True, "data": {"orderId": "md-3"}, "orderStatus": {"orderStatus": 2}}, ChargeAccepted, "md-3"),
    ],
)
def test_the_first_word_on_one_call(answer: Any, reply: type[object], key: str | None) -> None:
    outcome = outcome_of_charging(answer, key=None)
    assert type(outcome) is reply
    assert getattr(outcome, "gateway_order_id", None) == key


@pytest.mark.parametrize(
    ("answer", "reply", "key"),
    [
        (sample("v1/charge_phone.json"), ChargeAccepted, "0c5e6c0a-0003-7d11-9a51-52cf00b1f7aa"),
        ({"success": True, "errorCode": "7", "mdOrder": "md-4"}, ChargeAccepted, "md-4"),
        ({"success": False, "errorCode": "0", "mdOrder": "md-4"}, ChargeRefused, "md-4"),
        ({"success": False, "errorCode": "5", "errorMessage": "no MOTO"}, ChargeRefused, None),
    ],
)
def test_the_first_word_on_a_telephone_order(answer: Any, reply: type[object], key: str | None) -> None:
    outcome = outcome_of_charging(answer, key=None, by_phone=True)
    assert (type(outcome), outcome.gateway_order_id) == (reply, key)


def test_a_charge_with_a_wrong_login_is_no_declined_card() -> None:
    denied = {"errorCode": 5, "error": "Access denied"}
    assert type(outcome_of_charging(denied, status=denied)) is REJECTED


def test_a_challenge_opens_the_gateway_s_own_page_and_comes_back_to_ours() -> None:
    outcome = outcome_of_charging(sample("v1/charge_challenge_form.json"), key="md 1&x")
    assert outcome.challenge.address == "https://bank.example/payment/acsRedirect.do?orderId=md+1%26x"
    assert outcome.challenge.return_address == BACK


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        ({"errorCode": 0, "errorMessage": ""}, None),
        ({"errorCode": "0", "error": False}, None),
        ({"success": True}, None),
        ({"errorCode": "7", "error": True}, REFUSED),
        ({"errorCode": "6"}, REFUSED),
        ({}, LOST),
        (b"", LOST),
        ({"errorMessage": "Success"}, LOST),
    ],
)
def test_cancel_and_capture_need_a_clear_yes(answer: Any, failure: type[GatewayFailure] | None) -> None:
    for call in ("decline", "deposit"):
        bank = PaperBank(**{call: answer})

        async def work(gateway: Any, call: str = call) -> None:
            if call == "decline":
                return await gateway.cancel(a_reference(key="md-1"))
            return await gateway.capture(a_reference(key="md-1"), a_charge().amount)

        if failure is None:
            with_bank(bank, work)
        else:
            with pytest.raises(failure):
                with_bank(bank, work)
        assert len(bank.requests) == 1


def test_nothing_that_moves_money_is_sent_twice() -> None:
    for answer in (b"", httpx.Response(503), httpx.ReadError("reset"), httpx.ConnectError("no way")):
        for key in ("md-1", None):
            bank = PaperBank(anything=answer)
            with pytest.raises(GatewayFailure):
                with_bank(bank, lambda gateway, key=key: gateway.charge(a_charge(gateway_order_id=key), a_card()))
            assert len(bank.requests) == 1


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        ({"errorCode": "6"}, None),
        ({"errorCode": "0"}, None),
        (sample("v1/status_paid.json"), None),
        ({"errorCode": "5"}, REJECTED),
        ({"ErrorCode": 5}, REJECTED),
        (httpx.Response(401), REJECTED),
        (b"<html>", LOST),
        (httpx.ConnectError("no way"), NotSent),
    ],
)
def test_a_login_is_tried_with_an_order_that_cannot_exist(answer: Any, failure: type[GatewayFailure] | None) -> None:
    bank = PaperBank(anything=answer)
    if failure is None:
        with_bank(bank, lambda gateway: gateway.check_login())
    else:
        with pytest.raises(failure):
            with_bank(bank, lambda gateway: gateway.check_login())
    assert bank.form(0)["orderNumber"].startswith("CHECK-")
