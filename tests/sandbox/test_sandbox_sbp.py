"""Codes a bank's application pays: dynamic codes and templates of codes (gateway manual, sections 15.2 and 15.3)."""

import base64
from typing import Any

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from sandbox_shop import BASE, CHALLENGE_2, SHOP, START, Browser, Shop

NOW = int(START * 1000)


def coded(shop: Shop, order: str, **more: str) -> dict[str, Any]:
    return shop.v1("sbp/c2b/qr/dynamic/get", mdOrder=order, **more)


def state(shop: Shop, order: str, code: dict[str, Any]) -> tuple[str, str]:
    answer = shop.v1("sbp/c2b/qr/status", mdOrder=order, qrId=code["qrId"])
    assert answer["qrType"] == "DYNAMIC"
    return answer["qrStatus"], answer["transactionState"]


def test_code_of_an_order_has_an_id_a_status_and_a_link(shop: Shop) -> None:
    code = coded(shop, shop.registered()["orderId"])
    assert set(code) == {"errorCode", "errorMessage", "qrId", "qrStatus", "payload"}
    assert (code["errorCode"], code["qrStatus"]) == ("0", "STARTED")
    assert code["payload"] == f"{BASE}/payment/sbp/{code['qrId']}"


def test_code_is_drawn_as_it_was_asked_for(shop: Shop) -> None:
    """Gateway manual, section 15.3: qrHeight, qrWidth, qrFormat."""
    order = shop.registered()["orderId"]
    code = coded(shop, order, qrHeight="250", qrWidth="250", qrFormat="image")
    grey = QImage.fromData(base64.b64decode(code["renderedQr"])).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    assert [found.text for found in zxingcpp.read_barcodes(pixels)] == [code["payload"]]
    rows = coded(shop, order, qrFormat="matrix")["renderedQr"].split("\n")
    assert set("".join(rows)) == {"0", "1"}
    assert {len(row) for row in rows} == {len(rows)}


def test_confirmed_code_pays_the_order_without_a_card(shop: Shop, browser: Browser) -> None:
    order = shop.registered(description="Tea")["orderId"]
    code = coded(shop, order, paymentPurpose="Two cups")
    assert state(shop, order, code) == ("STARTED", "CREATED")
    browser.open(code["payload"])
    assert (browser.page.text("amount"), browser.page.text("purpose")) == ("25.00 EUR", "Two cups")
    browser.press("confirm")
    assert browser.address == f"{SHOP}?orderId={order}&lang=en"
    assert state(shop, order, code) == ("ACCEPTED", "DEPOSITED")
    status = shop.status(order)
    assert (status["orderStatus"], status["paymentWay"]) == (2, "SBP_C2B")
    assert "cardAuthInfo" not in status
    assert "Pan" not in shop.v1("getOrderStatus", orderId=order)
    assert browser.open(code["payload"]).page.attributes["notice"]["data-state"] == "paid"
    assert shop.money() == [("charge", 2500)]


def test_customer_may_refuse_and_is_sent_where_the_code_says(shop: Shop, browser: Browser) -> None:
    order = shop.registered()["orderId"]
    code = coded(shop, order, redirectUrl="https://shop.example/from-bank")
    browser.open(code["payload"]).press("refuse")
    assert browser.address == "https://shop.example/from-bank"
    assert state(shop, order, code) == ("REJECTED_BY_USER", "CREATED")
    assert shop.outcome(order) == (0, 5)
    again = coded(shop, order)
    browser.open(again["payload"]).press("confirm")
    assert shop.outcome(order) == (2, 0)


def test_shop_takes_a_code_back(shop: Shop, browser: Browser) -> None:
    order = shop.registered()["orderId"]
    code = coded(shop, order)
    browser.open(code["payload"])
    answer = shop.v1("sbp/c2b/qr/dynamic/reject", mdOrder=order, qrId=code["qrId"])
    assert (answer["errorCode"], answer["qrStatus"]) == ("0", "REJECTED")
    assert shop.v1("sbp/c2b/qr/dynamic/reject", mdOrder=order, qrId=code["qrId"])["errorCode"] == "7"
    browser.press("confirm")
    assert browser.page.attributes["notice"]["data-state"] == "closed"
    assert shop.outcome(order) == (0, -100)


def test_two_codes_of_one_order_pay_once(shop: Shop, browser: Browser) -> None:
    order = shop.registered()["orderId"]
    first, second = coded(shop, order), coded(shop, order)
    other = Browser(shop).open(second["payload"])
    browser.open(first["payload"]).press("confirm")
    other.press("confirm")
    assert state(shop, order, second)[0] == "STARTED"
    assert shop.money() == [("charge", 2500)]


def test_code_after_the_last_attempt_of_a_card_pays_nothing(shop: Shop, browser: Browser) -> None:
    """The customer walks away from the issuer's question, which was the last attempt, and scans the code."""
    shop.bank.settings.attempts = 1
    order = shop.registered()
    code = coded(shop, order["orderId"])
    browser.open(order["formUrl"]).pay(CHALLENGE_2)
    browser.open(code["payload"]).press("confirm")
    assert state(shop, order["orderId"], code) == ("REJECTED", "DECLINED")
    assert shop.money() == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"mdOrder": ""}, "4"),
        ({"mdOrder": "nobody"}, "6"),
        ({"qrHeight": "9"}, "5"),
        ({"qrWidth": "1001"}, "5"),
        ({"qrFormat": "ascii"}, "5"),
        ({"paymentPurpose": "x" * 141}, "5"),
        ({"redirectUrl": "x" * 1025}, "5"),
        ({"redirectUrl": "https://a.example/" + "x" * 600}, "0"),
        ({"password": "wrong"}, "5"),
    ],
)
def test_errors_of_dynamic_codes(shop: Shop, fields: dict[str, str], code: str) -> None:
    order = shop.registered()["orderId"]
    assert shop.v1("sbp/c2b/qr/dynamic/get", {"mdOrder": order} | fields)["errorCode"] == code


def test_order_that_is_paid_or_held_in_two_steps_has_no_code(shop: Shop) -> None:
    paid, two_phase = shop.registered()["orderId"], shop.registered("registerPreAuth")["orderId"]
    shop.paid(paid)
    assert coded(shop, paid)["errorCode"] == "7"
    assert coded(shop, two_phase)["errorCode"] == "5"


def test_codes_take_a_token_and_belong_to_their_order(shop: Shop) -> None:
    """Gateway manual, appendix B: login or token."""
    order, other = shop.registered()["orderId"], shop.registered()["orderId"]
    fields = {"token": shop.bank.account.token, "mdOrder": order}
    code = shop.send("POST", "/payment/rest/sbp/c2b/qr/dynamic/get.do", data=fields).json()
    assert code["errorCode"] == "0"
    assert shop.v1("sbp/c2b/qr/status", mdOrder=other, qrId=code["qrId"])["errorCode"] == "5"
    assert shop.v1("sbp/c2b/qr/status", mdOrder=order)["errorCode"] == "4"


TEMPLATE = {
    "type": "SBP_QR",
    "name": "Tea",
    "amount": 2500,
    "currency": "643",
    "startDate": "2026-01-14T00:00:00",
    "endDate": NOW + 1000_000,
    "distributionChannel": "counter",
    "paymentPurpose": "Two cups",
}


def templated(shop: Shop, call: str, **fields: Any) -> dict[str, Any]:
    return shop.send("POST", f"/payment/rest/templates/{call}.do", json=shop.credentials | fields).json()


def details(shop: Shop, template: dict[str, Any]) -> dict[str, Any]:
    return shop.v1("templates/getTemplateDetails", templateId=template["templateId"])


@pytest.mark.parametrize("field", sorted(TEMPLATE))
def test_template_of_codes_has_the_fields_of_the_manual(shop: Shop, field: str) -> None:
    created = templated(shop, "createTemplate", **TEMPLATE)
    expected: dict[str, Any] = TEMPLATE | {"startDate": 1768348800000}
    assert details(shop, created)[field] == created[field] == expected[field]
    assert (created["errorCode"], created["status"]) == ("0", "ACTIVE")


def test_template_is_read_by_get_too(shop: Shop) -> None:
    """Gateway manual, section 15.2: GET or POST form."""
    created = templated(shop, "createTemplate", **TEMPLATE)
    query = shop.credentials | {"templateId": created["templateId"]}
    assert shop.send("GET", "/payment/rest/templates/getTemplateDetails.do", params=query).json() == created


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"startDate": NOW + 1000}, "WAITING"),
        ({"endDate": NOW - 1000}, "EXPIRED"),
        ({"status": "INACTIVE"}, "INACTIVE"),
        ({"name": "Coffee"}, "ACTIVE"),
    ],
)
def test_status_of_a_template_follows_its_dates(
    shop: Shop, browser: Browser, change: dict[str, Any], status: str
) -> None:
    created = templated(shop, "createTemplate", **TEMPLATE)
    changed = templated(shop, "updateTemplate", templateId=created["templateId"], **change)
    assert changed["status"] == details(shop, created)["status"] == status
    assert changed["amount"] == 2500
    browser.open(created["payload"])
    assert browser.page.has("sbp-form") is (status == "ACTIVE")


def test_paid_template_is_used(shop: Shop, browser: Browser) -> None:
    """Gateway manual, section 15.2: USED and useDate."""
    created = templated(shop, "createTemplate", **TEMPLATE)
    Browser(shop).open(created["payload"])
    browser.open(created["payload"]).press("confirm")
    assert len(shop.bank.orders()) == 1
    assert (details(shop, created)["status"], details(shop, created)["useDate"]) == ("USED", NOW)
    assert browser.open(created["payload"]).page.attributes["notice"]["data-state"] == "closed"
    assert shop.money() == [("charge", 2500)]


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ({"type": "QR"}, "5"),
        ({"type": ""}, "4"),
        ({"name": ""}, "4"),
        ({"amount": 0}, "5"),
        ({"currency": "000"}, "3"),
        ({"endDate": 1000}, "5"),
        ({"startDate": "soon"}, "5"),
        ({"password": "wrong"}, "5"),
    ],
)
def test_wrong_templates_of_codes_are_refused(shop: Shop, fault: dict[str, Any], code: str) -> None:
    assert templated(shop, "createTemplate", **(TEMPLATE | fault))["errorCode"] == code


def test_unknown_templates_of_codes(shop: Shop, browser: Browser) -> None:
    assert shop.v1("templates/getTemplateDetails", templateId="nobody")["errorCode"] == "6"
    assert templated(shop, "updateTemplate", templateId="nobody")["errorCode"] == "6"
    assert browser.open("/payment/sbp/nobody").status == 404
    assert browser.open("/payment/sbp/template/nobody").status == 404
