"""Each refusal of either generation is one failure of the trade; codes nobody knows stay a plain refusal."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from app.domain.errors import AnswerLost, BankFault, CredentialsRejected, GatewayFailure, GatewayRefused
from app.domain.refusals import (
    AmountRefused,
    CurrencyRefused,
    NotAllowedForLogin,
    OrderNumberTaken,
    OrderUnknownAtBank,
    RefundTooLarge,
    ReturnAddressRefused,
    ValueOrRightRefused,
    ValueRefused,
    WrongStateForAct,
)
from app.gateway.calls import Reply
from app.gateway.v1.refusals import failure_of
from app.gateway.v1.replies import Refusal
from app.gateway.v2.refusals import refusal_of

NEW_ORDER = ("register.do", "registerPreAuth.do", "instantPayment.do", "motoPayment.do")
KNOWN_ORDER = ("paymentorder.do", "paymentOrderBinding.do")
QUESTION = ("getOrderStatusExtended.do", "getOrderStatus.do")
ACT = ("deposit.do", "reverse.do", "refund.do", "decline.do")
STORED_CARD = ("getBindings.do", "bindCard.do", "unBindCard.do", "extendBinding.do")
CODES: list[tuple[tuple[str, ...], str, type[GatewayFailure]]] = [
    (NEW_ORDER, "1", OrderNumberTaken),
    (KNOWN_ORDER, "1", WrongStateForAct),
    (NEW_ORDER + KNOWN_ORDER, "3", CurrencyRefused),
    (NEW_ORDER + KNOWN_ORDER, "4", ValueRefused),
    (NEW_ORDER + KNOWN_ORDER, "5", ValueOrRightRefused),
    (NEW_ORDER + KNOWN_ORDER, "7", BankFault),
    (NEW_ORDER + KNOWN_ORDER, "12", AmountRefused),
    (NEW_ORDER + KNOWN_ORDER, "13", NotAllowedForLogin),
    (NEW_ORDER + KNOWN_ORDER, "14", NotAllowedForLogin),
    (QUESTION, "1", ValueRefused),
    (QUESTION, "5", ValueOrRightRefused),
    (QUESTION, "6", OrderUnknownAtBank),
    (QUESTION, "7", BankFault),
    (ACT, "5", ValueOrRightRefused),
    (ACT, "6", OrderUnknownAtBank),
    (ACT, "7", WrongStateForAct),
    (STORED_CARD, "1", ValueRefused),
    (STORED_CARD, "2", WrongStateForAct),
    (STORED_CARD, "5", ValueOrRightRefused),
    (STORED_CARD, "6", WrongStateForAct),
    (STORED_CARD, "7", BankFault),
    (("recurrentPayment.do",), "5", ValueOrRightRefused),
    (("recurrentPayment.do",), "7", BankFault),
    (("recurrentPayment.do",), "10", OrderNumberTaken),
]
"""Gateway manual, section 21: error codes by method."""


@pytest.mark.parametrize(
    ("method", "code", "failure"),
    [(method, code, failure) for methods, code, failure in CODES for method in methods],
)
def test_a_code_of_the_form_encoded_generation_means_what_its_call_makes_of_it(
    method: str, code: str, failure: type[GatewayFailure]
) -> None:
    """Gateway manual, section 21."""
    found = failure_of(method, Refusal(code, "the bank's words"))
    assert type(found) is failure
    if isinstance(found, GatewayRefused):
        assert (found.code, found.text) == (code, "the bank's words")


@pytest.mark.parametrize(("method", "code"), [("register.do", "99"), ("refund.do", "abc"), ("newCall.do", "1")])
def test_a_code_or_a_call_nobody_knows_stays_a_plain_refusal(method: str, code: str) -> None:
    assert type(failure_of(method, Refusal(code, ""))) is GatewayRefused


def refused(status: int, error: Mapping[str, Any] | None, *, of_refund: bool = False) -> GatewayFailure:
    body = b"<html>" if error is None else json.dumps({"error": error}).encode()
    return refusal_of(Reply(status, body), of_refund=of_refund)


@pytest.mark.parametrize(
    ("status", "code", "failure"),
    [
        (400, "parameterMissing", ValueRefused),
        (400, "parameterInvalid", ValueRefused),
        (400, "parameterUnknownValue", ValueRefused),
        (400, "bodyNotJson", ValueRefused),
        (400, "versionUnsupported", ValueRefused),
        (401, "apiKeyMissing", CredentialsRejected),
        (401, "apiKeyUnknown", CredentialsRejected),
        (401, "apiKeyRevoked", CredentialsRejected),
        (401, "apiKeyExpired", CredentialsRejected),
        (403, "operationNotAllowed", NotAllowedForLogin),
        (403, "somethingElse", CredentialsRejected),
        (404, "resourceNotFound", OrderUnknownAtBank),
        (409, "statusConflict", WrongStateForAct),
        (409, "idempotencyConflict", WrongStateForAct),
        (412, "returnUrlNotAllowed", ReturnAddressRefused),
        (422, "amountTooLarge", AmountRefused),
        (422, "currencyNotSupported", CurrencyRefused),
        (402, "somethingNew", GatewayRefused),
    ],
)
def test_a_code_of_the_json_generation_is_one_failure(status: int, code: str, failure: type[GatewayFailure]) -> None:
    """API reference, section 2.9: errors."""
    found = refused(status, {"type": "someError", "code": code, "message": "the bank's words"})
    assert type(found) is failure


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        (400, ValueRefused),
        (404, OrderUnknownAtBank),
        (409, WrongStateForAct),
        (412, ReturnAddressRefused),
        (422, ValueRefused),
        (418, GatewayRefused),
    ],
)
def test_the_status_speaks_where_the_code_is_unknown(status: int, failure: type[GatewayFailure]) -> None:
    """API reference, section 2.9: errors."""
    assert type(refused(status, {"code": "somethingNew", "message": "no"})) is failure


@pytest.mark.parametrize("status", [400, 402, 409, 422])
def test_without_a_word_of_refusal_nobody_said_no(status: int) -> None:
    assert type(refused(status, None)) is AnswerLost
    assert type(refused(status, {})) is AnswerLost


@pytest.mark.parametrize(
    ("status", "code", "field", "failure"),
    [
        (409, "statusConflict", "merchantReferenceId", OrderNumberTaken),
        (400, "parameterInvalid", "amount", AmountRefused),
        (400, "parameterMissing", "currency", CurrencyRefused),
        (400, "parameterInvalid", "successUrl", ReturnAddressRefused),
        (400, "parameterInvalid", "returnUrl", ReturnAddressRefused),
        (400, "parameterInvalid", "locale", ValueRefused),
        (422, "currencyNotSupported", "amount", CurrencyRefused),
    ],
)
def test_the_field_at_fault_is_heard(status: int, code: str, field: str, failure: type[GatewayFailure]) -> None:
    """API reference, section 2.9: errors."""
    assert type(refused(status, {"code": code, "message": "no", "param": field})) is failure


def test_a_refund_of_too_much_is_told_from_any_other_amount() -> None:
    """API reference, section 5.1: refunds."""
    error = {"code": "amountTooLarge", "message": "no", "param": "amount"}
    assert type(refused(422, error, of_refund=True)) is RefundTooLarge
    assert type(refused(409, {"code": "statusConflict"}, of_refund=True)) is WrongStateForAct
