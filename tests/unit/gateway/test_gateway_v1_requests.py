"""What the form-encoded generation is asked, field by field."""

import json
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from gateway_aids import (
    BACK,
    CARD_NUMBER,
    EUR,
    LOGIN,
    NOW,
    PAGE,
    SECURITY_CODE,
    V1,
    PaperBank,
    StillClock,
    a_card,
    a_charge,
    a_reference,
    a_registration,
    with_bank,
)
from msgspec.structs import replace

from app.domain.currency import currency
from app.domain.errors import AmountNotPositive, GatewayRefused, NotOffered, NotSent, ProfileUnusable
from app.domain.money import Money
from app.domain.order import Customer
from app.domain.profile import LoginKind
from app.gateway.factory import open_gateway

REGISTERED = {"orderId": "md-1", "formUrl": PAGE}
DONE = {"errorCode": "0"}
TOKEN_V1 = replace(V1, login=LoginKind.TOKEN)


def test_a_telephone_charge_is_one_call_even_when_the_order_is_known() -> None:
    """Gateway manual, section 9.1: the call makes its order itself."""
    bank = PaperBank(motoPayment={"success": True, "mdOrder": "md-2"})
    with_bank(bank, lambda gateway: gateway.charge(a_charge(by_phone=True, gateway_order_id="md-1"), a_card()))
    assert bank.paths == ["/payment/rest/motoPayment.do"]
    assert "MDORDER" not in bank.form()


def test_a_registration_names_number_amount_currency_and_way_back() -> None:
    bank = PaperBank(register=REGISTERED)
    with_bank(bank, lambda gateway: gateway.register(a_registration(description="Tea, 2 pcs", language="el")))
    assert bank.form() == {
        "userName": "kiosk-api",
        "password": "hush-hush",
        "orderNumber": "N-1",
        "amount": "1250",
        "currency": "978",
        "returnUrl": BACK,
        "description": "Tea, 2 pcs",
        "language": "el",
    }
    assert bank.requests[0].method == "POST"
    assert str(bank.requests[0].url) == "https://bank.example/payment/rest/register.do"
    assert bank.requests[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert bank.requests[0].headers["connection"] == "close"


def test_currency_numbers_keep_their_leading_zero() -> None:
    bank = PaperBank(register=REGISTERED)
    dinars = Money(500, currency("DZD"))
    with_bank(bank, lambda gateway: gateway.register(a_registration(amount=dinars)))
    assert bank.form()["currency"] == "012"


def test_a_hold_is_registered_for_two_phases() -> None:
    bank = PaperBank(registerPreAuth=REGISTERED)
    with_bank(bank, lambda gateway: gateway.register(a_registration(hold=True)))
    assert bank.paths == ["/payment/rest/registerPreAuth.do"]


def test_the_bank_s_page_for_telephone_orders_is_asked_for_by_feature() -> None:
    bank = PaperBank(register=REGISTERED)
    with_bank(bank, lambda gateway: gateway.register(a_registration(by_phone=True)))
    assert bank.form()["features"] == "FORCE_PAYMENT_WAY"
    assert json.loads(bank.form()["jsonParams"]) == {"paymentWay": "CARD_MOTO"}


def test_a_language_the_bank_lacks_falls_back_to_its_first() -> None:
    bank = PaperBank(register=REGISTERED)
    with_bank(bank, lambda gateway: gateway.register(a_registration(language="kk")))
    assert bank.form()["language"] == "en"


def test_the_end_of_a_link_is_sent_as_seconds_from_now() -> None:
    bank = PaperBank(register=REGISTERED)
    ends = NOW + timedelta(minutes=45, microseconds=1)
    with_bank(bank, lambda gateway: gateway.register(a_registration(expires_at=ends)))
    assert bank.form()["sessionTimeoutSecs"] == "2701"


def test_a_bank_with_a_fixed_life_of_links_is_not_told_one() -> None:
    bank = PaperBank(register=REGISTERED)
    profile = replace(V1, link_life=timedelta(minutes=20))
    asked = a_registration(expires_at=NOW + timedelta(hours=1))
    with_bank(bank, lambda gateway: gateway.register(asked), profile)
    assert "sessionTimeoutSecs" not in bank.form()


def test_an_end_behind_us_is_not_sent() -> None:
    bank = PaperBank(register=REGISTERED)
    with pytest.raises(NotSent):
        with_bank(bank, lambda gateway: gateway.register(a_registration(expires_at=NOW)))
    assert bank.requests == []


def test_contacts_are_sent_when_the_bank_can_take_them() -> None:
    bank = PaperBank(register=[REGISTERED, REGISTERED])
    good = Customer(email="maria@shop.example", phone="+357 99 123456")
    with_bank(bank, lambda gateway: gateway.register(a_registration(customer=good)))
    assert bank.form()["email"] == "maria@shop.example"
    assert json.loads(bank.form()["orderPayerData"]) == {"mobilePhone": "+35799123456"}
    bad = Customer(email="x" * 30 + "@shop.example", phone="ask Maria")
    with_bank(bank, lambda gateway: gateway.register(a_registration(customer=bad)))
    assert not {"email", "orderPayerData"} & set(bank.form())


def test_a_registered_order_is_paid_by_its_key() -> None:
    bank = PaperBank(paymentorder=DONE)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(gateway_order_id="md-1"), a_card()))
    assert bank.form() == {
        "userName": "kiosk-api",
        "password": "hush-hush",
        "MDORDER": "md-1",
        "$PAN": CARD_NUMBER,
        "$CVC": SECURITY_CODE,
        "$EXPIRY": "203012",
        "TEXT": "MARIA P",
        "language": "en",
    }


def test_one_call_uses_the_names_of_the_profile_s_edition() -> None:
    bank = PaperBank(instantPayment=[DONE, DONE])
    with_bank(bank, lambda gateway: gateway.charge(a_charge(hold=True), a_card()))
    assert (bank.form()["returnUrl"], bank.form()["cardholderName"]) == (BACK, "MARIA P")
    assert (bank.form()["pan"], bank.form()["expiry"], bank.form()["preAuth"]) == (CARD_NUMBER, "203012", "true")
    with_bank(bank, lambda gateway: gateway.charge(a_charge(), a_card()), replace(V1, old_names=True))
    assert (bank.form()["backUrl"], bank.form()["cardHolderName"]) == (BACK, "MARIA P")
    assert not {"returnUrl", "cardholderName", "preAuth"} & set(bank.form())


def test_a_telephone_order_is_charged_as_one() -> None:
    bank = PaperBank(motoPayment={"success": True, "mdOrder": "md-1"})
    with_bank(bank, lambda gateway: gateway.charge(a_charge(by_phone=True), a_card()))
    form = bank.form()
    assert (form["cardholder"], form["pan"], form["cvc"], form["returnUrl"]) == (
        "MARIA P",
        CARD_NUMBER,
        SECURITY_CODE,
        BACK,
    )
    assert "cardholderName" not in form


def test_neither_card_nor_login_stands_in_an_address_or_header() -> None:
    bank = PaperBank(anything=DONE)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(), a_card()))
    with_bank(bank, lambda gateway: gateway.cancel(a_reference(key="md-1")))
    for request in bank.requests:
        outside = f"{request.url} {list(request.headers.raw)}"
        assert not any(secret in outside for secret in (CARD_NUMBER, SECURITY_CODE, "hush-hush", "kiosk-api"))


@pytest.mark.parametrize(
    "work",
    [
        lambda gateway: gateway.charge(a_charge(), a_card()),
        lambda gateway: gateway.charge(a_charge(by_phone=True), a_card()),
        lambda gateway: gateway.charge(a_charge(gateway_order_id="md-1"), a_card()),
        lambda gateway: gateway.cancel(a_reference("N-1", "md-1")),
        lambda gateway: gateway.capture(a_reference("N-1", "md-1"), Money(900, EUR)),
    ],
)
def test_what_moves_money_opens_its_own_connection(work: Any) -> None:
    bank = PaperBank(anything=DONE)
    with_bank(bank, work)
    assert [request.headers["connection"] for request in bank.requests] == ["close"]


def test_status_prefers_the_bank_s_key() -> None:
    bank = PaperBank(getOrderStatusExtended=[{"errorCode": "6"}, {"errorCode": "6"}])
    with_bank(bank, lambda gateway: gateway.status(a_reference("N-1", "md-1")))
    assert bank.form()["orderId"] == "md-1"
    assert "orderNumber" not in bank.form()
    with_bank(bank, lambda gateway: gateway.status(a_reference("N-1")))
    assert bank.form()["orderNumber"] == "N-1"
    assert "connection" not in bank.requests[0].headers or bank.requests[0].headers["connection"] != "close"


def test_cancel_names_both_keys() -> None:
    bank = PaperBank(decline=DONE)
    with_bank(bank, lambda gateway: gateway.cancel(a_reference("N-1", "md-1")))
    assert (bank.form()["orderId"], bank.form()["orderNumber"]) == ("md-1", "N-1")


def test_capture_of_a_part_names_it() -> None:
    bank = PaperBank(deposit=DONE)
    with_bank(bank, lambda gateway: gateway.capture(a_reference("N-1", "md-1"), Money(900, EUR)))
    assert (bank.form()["amount"], bank.form()["orderId"], bank.form()["currency"]) == ("900", "md-1", "978")


def test_capture_of_all_asks_what_is_held_and_names_it() -> None:
    held = {
        "errorCode": "0",
        "orderStatus": 1,
        "amount": 1250,
        "currency": "978",
        "paymentAmountInfo": {"approvedAmount": 1200},
    }
    bank = PaperBank(getOrderStatusExtended=held, deposit=DONE)
    with_bank(bank, lambda gateway: gateway.capture(a_reference("N-1", "md-1"), None))
    assert bank.form()["amount"] == "1200"


def test_zero_is_never_captured_because_it_means_everything() -> None:
    bank = PaperBank(anything={"errorCode": "0", "orderStatus": 1, "amount": 0, "currency": "978"})
    with pytest.raises(AmountNotPositive):
        with_bank(bank, lambda gateway: gateway.capture(a_reference("N-1", "md-1"), Money(0, EUR)))
    assert bank.requests == []
    with pytest.raises(GatewayRefused):
        with_bank(bank, lambda gateway: gateway.capture(a_reference("N-1", "md-1"), None))
    assert all(path.endswith("getOrderStatusExtended.do") for path in bank.paths)


@pytest.mark.parametrize("silence", [httpx.ReadError("reset"), httpx.Response(503), b"<html>"])
def test_capture_of_all_is_unsent_when_nobody_says_what_is_held(silence: Any) -> None:
    """Only the question has left: "unknown" would lock the order's money until somebody looks into it."""
    bank = PaperBank(getOrderStatusExtended=silence)
    with pytest.raises(NotSent):
        with_bank(bank, lambda gateway: gateway.capture(a_reference("N-1", "md-1"), None))
    assert not any("deposit" in path for path in bank.paths)


@pytest.mark.parametrize("what", ["charge", "phone", "cancel", "capture", "search"])
def test_a_token_login_is_offered_only_what_a_token_may_do_and_be_asked_about(what: str) -> None:
    bank = PaperBank(anything=DONE)
    calls = {
        "charge": lambda gateway: gateway.charge(a_charge(gateway_order_id="md-1"), a_card()),
        "phone": lambda gateway: gateway.charge(a_charge(by_phone=True), a_card()),
        "cancel": lambda gateway: gateway.cancel(a_reference("N-1", "md-1")),
        "capture": lambda gateway: gateway.capture(a_reference("N-1", "md-1"), Money(1, EUR)),
        "search": lambda gateway: gateway.status(a_reference("N-1")),
    }
    with pytest.raises(NotOffered):
        with_bank(bank, calls[what], TOKEN_V1)
    assert bank.requests == []


def test_a_token_login_registers_and_asks_by_key() -> None:
    bank = PaperBank(register=REGISTERED, getOrderStatusExtended={"errorCode": "6"})
    with_bank(bank, lambda gateway: gateway.register(a_registration()), TOKEN_V1)
    assert bank.form()["token"] == "tok-123"
    assert "userName" not in bank.form()
    with_bank(bank, lambda gateway: gateway.check_login(), TOKEN_V1)
    assert len(bank.form()["orderId"]) == 36


def test_a_login_of_the_other_generation_opens_nothing() -> None:
    with pytest.raises(ProfileUnusable):
        open_gateway(replace(V1, login=LoginKind.API_KEY), LOGIN, clock=StillClock())


def test_text_with_signs_of_a_form_arrives_whole() -> None:
    bank = PaperBank(register=REGISTERED)
    text = "a&amount=1+2=3;% чай"
    with_bank(bank, lambda gateway: gateway.register(a_registration(description=text)))
    pairs = parse_qsl(bank.requests[0].content.decode())
    assert dict(pairs)["description"] == text
    assert [name for name, _ in pairs].count("amount") == 1
