"""Letting go of held money and giving taken money back, field by field (gateway manual, sections 12.2 to 12.4)."""

import json
from decimal import Decimal
from typing import Any

import pytest
from gateway_aids import EUR, TOKEN, V1, PaperBank, a_card, a_reference, with_bank
from msgspec.structs import replace

from app.domain.errors import AmountNotPositive, AnswerLost, GatewayRefused, NotOffered
from app.domain.identifiers import OperationId, OrderNumber, StoredCardId
from app.domain.money import Money
from app.domain.money_back import Refund, RefundAccepted
from app.domain.order_details import OrderLine
from app.domain.pay_out import PayOut
from app.domain.refusals import ValueOrRightRefused, WrongStateForAct

DONE = {"errorCode": 0, "errorMessage": "Success"}
ALL = Money(1250, EUR)
LOGIN_FIELDS = {"userName": "kiosk-api", "password": "hush-hush"}


def a_refund(**changes: Any) -> Refund:
    refund = Refund(a_reference(None, "md-1"), Money(500, EUR), OperationId("0f" * 16), ALL)
    return replace(refund, **changes)


def test_a_refund_carries_both_guards_against_a_second_one() -> None:
    bank = PaperBank(refund=DONE)
    assert with_bank(bank, lambda gateway: gateway.refund(a_refund())) == RefundAccepted()
    assert bank.form() == LOGIN_FIELDS | {
        "orderId": "md-1",
        "amount": "500",
        "currency": "978",
        "externalRefundId": "0f" * 16,
        "expectedDepositedAmount": "1250",
        "language": "en",
    }
    assert bank.requests[0].headers["connection"] == "close"


def test_lines_that_come_back_go_with_the_refund() -> None:
    line = OrderLine(2, "Tea", Decimal("1.5"), Money(500, EUR), "kg", article="T-1")
    bank = PaperBank(refund=DONE)
    with_bank(bank, lambda gateway: gateway.refund(a_refund(lines=(line,))))
    (item,) = json.loads(bank.form()["refundItems"])["items"]
    assert item == {
        "positionId": 2,
        "name": "Tea",
        "quantity": {"value": 1.5, "measure": "kg"},
        "itemAmount": 500,
        "itemCurrency": "978",
        "itemCode": "T-1",
    }


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        ({"errorCode": "7", "errorMessage": "Refund is impossible"}, WrongStateForAct),
        ({"errorCode": "5", "errorMessage": "externalRefundId exists", "error": True}, ValueOrRightRefused),
        ({"errorMessage": "Success"}, AnswerLost),
        ({"success": False}, GatewayRefused),
        (b"", AnswerLost),
        (b"[]", AnswerLost),
    ],
)
@pytest.mark.parametrize("act", ["refund", "reverse"])
def test_a_no_and_a_silence_about_money_are_told_apart(act: str, answer: Any, failure: type[Exception]) -> None:
    bank = PaperBank(**{act: answer, "getOrderStatusExtended": {"errorCode": "6"}})
    works: dict[str, Any] = {
        "refund": lambda gateway: gateway.refund(a_refund()),
        "reverse": lambda gateway: gateway.void(a_reference(), None),
    }
    with pytest.raises(failure):
        with_bank(bank, works[act])
    assert bank.paths.count(f"/payment/rest/{act}.do") == 1


@pytest.mark.parametrize(
    ("amount", "sums"), [(None, {}), (Money(500, EUR), {"amount": "500", "currency": "978"})], ids=["all", "part"]
)
def test_a_hold_is_let_go_of_as_a_whole_or_in_part(amount: Money | None, sums: dict[str, str]) -> None:
    bank = PaperBank(reverse=DONE)
    with_bank(bank, lambda gateway: gateway.void(a_reference(), amount))
    assert bank.form() == LOGIN_FIELDS | {"orderNumber": "N-1", "language": "en"} | sums


ZERO = Money(0, EUR)
ZEROS: list[Any] = [
    lambda gateway: gateway.refund(a_refund(amount=ZERO)),
    lambda gateway: gateway.void(a_reference(), ZERO),
    lambda gateway: gateway.capture(a_reference(), ZERO),
    lambda gateway: gateway.pay_outs.send(PayOut(OrderNumber("N-1"), ZERO), StoredCardId("b-1")),
]


@pytest.mark.parametrize("work", range(len(ZEROS)))
def test_a_zero_is_never_sent_as_a_sum(work: int) -> None:
    bank = PaperBank(anything=DONE)
    with pytest.raises(AmountNotPositive):
        with_bank(bank, ZEROS[work])
    assert bank.requests == []


PASSWORD_ONLY: list[Any] = [
    lambda gateway: gateway.refund(a_refund()),
    lambda gateway: gateway.void(a_reference(), None),
    lambda gateway: gateway.pay_outs.send(PayOut(OrderNumber("N-1"), ALL), StoredCardId("b-1")),
]


@pytest.mark.parametrize("work", range(len(PASSWORD_ONLY)))
def test_money_goes_back_with_a_password_only(work: int) -> None:
    bank = PaperBank(anything=DONE)
    with pytest.raises(NotOffered):
        with_bank(bank, PASSWORD_ONLY[work], TOKEN)
    assert bank.requests == []


def test_a_pay_out_goes_to_a_card_or_to_a_kept_one() -> None:
    bank = PaperBank(instantRefund=DONE | {"orderId": "md-9", "orderStatus": {"ErrorCode": "0", "rrn": "1"}})
    asked = PayOut(OrderNumber("N-2"), ALL)
    accepted = with_bank(bank, lambda gateway: gateway.pay_outs.send(asked, a_card()))
    assert accepted.gateway_order_id == "md-9"
    card = {"pan": "4444555511113333", "cvc": "739", "expiry": "203012", "cardholderName": "MARIA P"}
    named = {"orderNumber": "N-2", "amount": "1250", "currency": "978", "language": "en"}
    assert bank.form() == LOGIN_FIELDS | named | card
    with_bank(bank, lambda gateway: gateway.pay_outs.send(asked, StoredCardId("b-1")))
    assert bank.form() == LOGIN_FIELDS | named | {"bindingId": "b-1"}


def test_a_pay_out_that_the_card_refused_is_refused() -> None:
    answer = DONE | {"orderId": "md-9", "orderStatus": {"ErrorCode": "5", "ErrorMessage": "declined"}}
    with pytest.raises(GatewayRefused) as refused:
        with_bank(
            PaperBank(instantRefund=answer),
            lambda gateway: gateway.pay_outs.send(PayOut(OrderNumber("N-2"), ALL), a_card()),
        )
    assert refused.value.code == "5"


def test_a_key_of_a_known_order_wins_over_its_number() -> None:
    bank = PaperBank(refund=DONE)
    with_bank(bank, lambda gateway: gateway.refund(a_refund(reference=a_reference("N-1", "md-1"))), V1)
    assert "orderNumber" not in bank.form()
