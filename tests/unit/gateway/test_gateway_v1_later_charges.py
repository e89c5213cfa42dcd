"""Charging again for an order of before (gateway manual, section 7.6)."""

from typing import Any

import pytest
from gateway_aids import EUR, TOKEN, V2, PaperBank, with_bank

from app.domain.errors import AmountNotPositive, AnswerLost, GatewayFailure, NotOffered
from app.domain.gateway_calls import ChargeAccepted, ChargeRefused
from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.later_charge import FurtherCharge, FurtherReason, LaterCharge, RepeatedCharge, RepeatReason
from app.domain.money import Money

ORIGINAL, NEW = GatewayOrderId("md-1"), GatewayOrderId("md-2")
DONE = {"errorCode": "0", "mdOrder": "md-2", "actionCode": 0, "approvalCode": "123456", "rrn": "111111111111"}


def further(reason: FurtherReason, minor: int = 700) -> FurtherCharge:
    return FurtherCharge(OrderNumber("N-2"), ORIGINAL, reason, Money(minor, EUR), {"room": "12"})


def repeated(reason: RepeatReason) -> RepeatedCharge:
    return RepeatedCharge(OrderNumber("N-2"), ORIGINAL, reason)


def sent(charge: LaterCharge) -> tuple[str, dict[str, str]]:
    bank = PaperBank(paymentOrder=DONE)
    assert with_bank(bank, lambda gateway: gateway.later_charges.charge(charge)) == ChargeAccepted(NEW)
    return bank.paths[-1], bank.form()


@pytest.mark.parametrize(
    ("reason", "practice"),
    [(FurtherReason.INCREMENT, "IPI"), (FurtherReason.DELAYED, "IPD"), (FurtherReason.NO_SHOW, "IPN")],
)
def test_a_further_charge_names_its_sum_and_the_order_it_follows(reason: FurtherReason, practice: str) -> None:
    assert sent(further(reason)) == (
        "/payment/industryPractice/paymentOrder.do",
        {
            "userName": "kiosk-api",
            "password": "hush-hush",
            "originalMdOrder": "md-1",
            "orderNumber": "N-2",
            "amount": "700",
            "tii": practice,
            "jsonParams": '{"room": "12"}',
        },
    )


@pytest.mark.parametrize(
    ("reason", "practice"), [(RepeatReason.RESUBMISSION, "IPS"), (RepeatReason.REAUTHORISATION, "IPA")]
)
def test_a_repeated_charge_names_no_sum(reason: RepeatReason, practice: str) -> None:
    _, form = sent(repeated(reason))
    assert form["tii"] == practice
    assert "amount" not in form


@pytest.mark.parametrize(
    ("answer", "reply"),
    [
        ({"errorCode": 0, "mdOrder": "md-2"}, ChargeAccepted(NEW)),
        (
            {"errorCode": "5", "errorMessage": "Unsuccessful", "mdOrder": "md-2", "actionCode": 116},
            ChargeRefused(NEW, "116", "Unsuccessful"),
        ),
        (DONE | {"actionCode": "116", "errorMessage": "Success"}, ChargeRefused(NEW, "116", "Success")),
        ({"errorCode": "1", "errorMessage": "wrong order"}, ChargeRefused(None, "1", "wrong order")),
    ],
)
def test_the_first_word_of_a_later_charge(answer: dict[str, Any], reply: ChargeAccepted | ChargeRefused) -> None:
    bank = PaperBank(paymentOrder=answer)
    charge = repeated(RepeatReason.RESUBMISSION)
    assert with_bank(bank, lambda gateway: gateway.later_charges.charge(charge)) == reply
    assert len(bank.requests) == 1


@pytest.mark.parametrize(
    "answer",
    [{}, DONE | {"actionCode": [0]}, {"mdOrder": "md-2"}, {"errorCode": True}, {"errorCode": "7"}, b"<html>", b""],
)
def test_a_later_charge_without_a_clear_word_is_unknown_and_not_sent_again(answer: Any) -> None:
    bank = PaperBank(paymentOrder=answer)
    with pytest.raises(AnswerLost):
        with_bank(bank, lambda gateway: gateway.later_charges.charge(further(FurtherReason.DELAYED)))
    assert len(bank.requests) == 1


def test_a_zero_never_leaves() -> None:
    bank = PaperBank()
    with pytest.raises(AmountNotPositive):
        with_bank(bank, lambda gateway: gateway.later_charges.charge(further(FurtherReason.DELAYED, 0)))
    assert bank.requests == []


@pytest.mark.parametrize("profile", [TOKEN, V2])
def test_where_it_could_not_be_asked_about_afterwards_it_is_not_offered(profile: Any) -> None:
    bank = PaperBank()
    with pytest.raises((NotOffered, GatewayFailure)) as raised:
        with_bank(bank, lambda gateway: gateway.later_charges.charge(further(FurtherReason.DELAYED)), profile)
    assert (raised.type, bank.requests) == (NotOffered, [])
