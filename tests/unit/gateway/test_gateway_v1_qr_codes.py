"""Codes that a customer's banking application pays (gateway manual, section 15.3)."""

from typing import Any

import pytest
from gateway_aids import TOKEN, PaperBank, with_bank

from app.domain.errors import AnswerLost, GatewayRefused
from app.domain.identifiers import GatewayOrderId
from app.domain.qr_code import QrCode, QrStanding

ORDER = GatewayOrderId("md-1")
CODE = QrCode("AS1", "https://qr.example/AS1", QrStanding.SHOWN)
SHOWN = {"errorCode": "0", "qrId": "AS1", "qrStatus": "STARTED", "payload": "https://qr.example/AS1"}


def test_a_code_is_asked_for_as_text() -> None:
    bank = PaperBank(get=SHOWN)
    assert with_bank(bank, lambda gateway: gateway.qr_codes.show(ORDER, "x" * 200)) == CODE
    assert bank.paths == ["/payment/rest/sbp/c2b/qr/dynamic/get.do"]
    assert bank.form() == {
        "userName": "kiosk-api",
        "password": "hush-hush",
        "mdOrder": "md-1",
        "paymentPurpose": "x" * 140,
    }


def test_a_token_login_may_ask_for_codes() -> None:
    assert with_bank(PaperBank(get=SHOWN), lambda gateway: gateway.qr_codes.show(ORDER, ""), TOKEN) == CODE


@pytest.mark.parametrize(
    ("word", "standing"),
    [
        ("STARTED", QrStanding.SHOWN),
        ("CONFIRMED", QrStanding.CONFIRMED),
        ("accepted", QrStanding.ACCEPTED),
        ("REJECTED", QrStanding.REFUSED),
        ("REJECTED_BY_USER", QrStanding.REFUSED),
        ("PAID", QrStanding.UNKNOWN),
        (2, QrStanding.UNKNOWN),
    ],
)
def test_the_standing_of_a_code_is_read_and_never_guessed(word: Any, standing: QrStanding) -> None:
    bank = PaperBank(status={"errorCode": 0, "qrStatus": word, "transactionState": "DEPOSITED"})
    assert with_bank(bank, lambda gateway: gateway.qr_codes.standing(ORDER, CODE)) is standing
    assert bank.form()["qrId"] == "AS1"


@pytest.mark.parametrize("answer", [{}, {"errorCode": 0}, SHOWN | {"payload": 7}, SHOWN | {"qrId": None}, b"", b"[]"])
def test_half_a_code_is_none(answer: Any) -> None:
    with pytest.raises(AnswerLost):
        with_bank(PaperBank(get=answer), lambda gateway: gateway.qr_codes.show(ORDER, ""))


def test_a_code_is_withdrawn_or_the_bank_says_no() -> None:
    bank = PaperBank(reject={"errorCode": "0"})
    with_bank(bank, lambda gateway: gateway.qr_codes.withdraw(ORDER, CODE))
    assert bank.form()["mdOrder"] == "md-1"
    with pytest.raises(GatewayRefused):
        with_bank(PaperBank(reject={"errorCode": 7}), lambda gateway: gateway.qr_codes.withdraw(ORDER, CODE))
