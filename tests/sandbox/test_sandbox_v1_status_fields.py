"""The extended status field by field and version by version; gateway manual, section 11.1."""

import json
from typing import Any

import pytest
from sandbox_shop import CHALLENGE_1, CHALLENGE_2, DECLINED, FRICTIONLESS, PAYS, Browser, Shop

CART: dict[str, Any] = {
    "cartItems": {
        "items": [{"positionId": 1, "name": "Tea", "quantity": {"value": 1, "measure": "pc"}, "itemAmount": 2500}]
    }
}
FACILITATOR = {"pfId": "1", "name": "Mall"}
EVERYTHING: dict[str, Any] = {
    "description": "Phone order 1",
    "ip": "203.0.113.7",
    "clientId": "C-77",
    "email": "anna@example.org",
    "phone": "+37120000000",
    "postAddress": "Brīvības 1",
    "jsonParams": json.dumps({"cashier": "anna"}),
    "orderBundle": json.dumps(CART),
    "billingPayerData": json.dumps({"billingAddressLine1": "Brīvības 1", "billingPostalCode": "LV-1010"}),
    "paymentFacilitator": json.dumps(FACILITATOR),
    "mcc": "5411",
    "mvv": "M1",
    "feeInput": "25",
    "prepaymentMdOrder": "01491d0b-c848-7dd6-a20d-e96900a7d8c0",
    "features": "FORCE_CREATE_BINDING",
}


def refunded(shop: Shop, number: str = PAYS) -> dict[str, Any]:
    """Return the status of an order with everything that an order can have."""
    order = shop.registered(**EVERYTHING)["orderId"]
    shop.paid(order, number)
    lines = {
        "items": [CART["cartItems"]["items"][0] | {"quantity": {"value": 0.2, "measure": "pc"}, "itemAmount": 500}]
    }
    shop.v1("refund", orderId=order, amount="500", externalRefundId="RF-1", refundItems=json.dumps(lines))
    return shop.status(order)


TOP_LEVEL = {
    "errorCode": str,
    "errorMessage": str,
    "orderNumber": str,
    "orderStatus": int,
    "actionCode": int,
    "actionCodeDescription": str,
    "amount": int,
    "currency": str,
    "date": int,
    "depositedDate": int,
    "refundedDate": int,
    "orderDescription": str,
    "ip": str,
    "authRefNum": str,
    "authDateTime": int,
    "terminalId": str,
    "paymentWay": str,
    "avsCode": str,
    "chargeback": bool,
    "merchantOrderParams": list,
    "transactionAttributes": list,
    "attributes": list,
    "cardAuthInfo": dict,
    "bindingInfo": dict,
    "paymentAmountInfo": dict,
    "bankInfo": dict,
    "payerData": dict,
    "refunds": list,
    "orderBundle": dict,
    "operations": list,
    "prepaymentMdOrder": str,
    "feUtrnno": int,
    "mcc": str,
    "mvv": str,
    "paymentFacilitator": dict,
}
INNER = {
    "cardAuthInfo": {
        "maskedPan": str,
        "pan": str,
        "expiration": str,
        "cardholderName": str,
        "approvalCode": str,
        "paymentSystem": str,
        "product": str,
        "productCategory": str,
        "corporateCard": str,
        "secureAuthInfo": dict,
    },
    "bindingInfo": {"clientId": str, "bindingId": str, "externalCreated": bool},
    "paymentAmountInfo": {
        "paymentState": str,
        "approvedAmount": int,
        "depositedAmount": int,
        "refundedAmount": int,
        "totalAmount": int,
        "feeAmount": int,
    },
    "bankInfo": {"bankName": str, "bankCountryCode": str, "bankCountryName": str},
    "payerData": {"email": str, "phone": str, "postAddress": str, "paymentAccountReference": str},
}


def types_of(part: dict[str, Any]) -> dict[str, type]:
    return {name: type(value) for name, value in part.items()}


def test_every_field_of_the_table_is_there_with_its_type(shop: Shop) -> None:
    """Gateway manual, section 11.1, top level."""
    assert types_of(refunded(shop)) == TOP_LEVEL


@pytest.mark.parametrize("name", sorted(INNER))
def test_every_inner_field_is_there_with_its_type(shop: Shop, name: str) -> None:
    """Gateway manual, section 11.1, the tables of the inner objects."""
    assert types_of(refunded(shop)[name]) == INNER[name]


def test_amounts_and_what_was_sent_are_told_again(shop: Shop) -> None:
    """Gateway manual, section 11.1: the total has the fee; refunds lower what is deposited."""
    status = refunded(shop)
    assert status["paymentAmountInfo"] == {
        "paymentState": "REFUNDED",
        "approvedAmount": 2500,
        "depositedAmount": 2000,
        "refundedAmount": 500,
        "totalAmount": 2525,
        "feeAmount": 25,
    }
    assert status["orderBundle"]["cartItems"]["items"][0]["depositedItemAmount"] == 2500
    assert (status["mcc"], status["mvv"], status["paymentFacilitator"]) == ("5411", "M1", FACILITATOR)
    assert status["avsCode"] == "A"


def test_refund_is_told_with_its_types(shop: Shop) -> None:
    """Gateway manual, section 11.1, refunds."""
    (done,) = refunded(shop)["refunds"]
    expected = {
        "date": str,
        "approvalCode": str,
        "actionCode": str,
        "referenceNumber": str,
        "amount": int,
        "externalRefundId": str,
    }
    assert types_of(done) == expected


def test_unpaid_order_has_no_field_of_a_payment(shop: Shop) -> None:
    """Gateway manual, section 11.1: cardAuthInfo only after card data exist, refunds only if there are any."""
    status = shop.status(shop.registered()["orderId"])
    assert set(status) == {
        "errorCode",
        "errorMessage",
        "orderNumber",
        "orderStatus",
        "actionCode",
        "actionCodeDescription",
        "amount",
        "currency",
        "date",
        "orderDescription",
        "ip",
        "merchantOrderParams",
        "transactionAttributes",
        "attributes",
        "terminalId",
        "paymentAmountInfo",
        "bankInfo",
        "chargeback",
    }


# The version each field came with, and the one it was last seen in.
MILESTONES = [
    (1, "orderBundle"),
    (2, "authDateTime"),
    (2, "terminalId"),
    (2, "authRefNum"),
    (3, "paymentAmountInfo"),
    (3, "bankInfo"),
    (5, "refunds"),
    (6, "chargeback"),
    (8, "cardAuthInfo.paymentSystem"),
    (8, "cardAuthInfo.product"),
    (9, "paymentWay"),
    (10, "depositedDate"),
    (12, "refundedDate"),
    (13, "payerData"),
    (14, "transactionAttributes"),
    (15, "prepaymentMdOrder"),
    (16, "feUtrnno"),
    (17, "cardAuthInfo.productCategory"),
    (18, "paymentAmountInfo.totalAmount"),
    (19, "avsCode"),
    (20, "bindingInfo.externalCreated"),
    (21, "refunds.externalRefundId"),
    (26, "refunds.approvalCode"),
    (30, "cardAuthInfo.secureAuthInfo.aresTransStatus"),
    (34, "orderBundle.cartItems.items.depositedItemAmount"),
    (35, "cardAuthInfo.corporateCard"),
    (38, "payerData.paymentAccountReference"),
    (42, "cardAuthInfo.secureAuthInfo.threeDsType"),
    (46, "mcc"),
    (46, "mvv"),
    (46, "paymentFacilitator"),
]


def has(part: Any, path: str) -> bool:
    for name in path.split("."):
        part = part[0] if isinstance(part, list) else part
        if name not in part:
            return False
        part = part[name]
    return True


@pytest.mark.parametrize(("version", "path"), MILESTONES, ids=[f"{path} v{since}" for since, path in MILESTONES])
def test_field_comes_with_its_version(shop: Shop, version: int, path: str) -> None:
    """Gateway manual, section 11.1, milestones."""
    order = str(refunded(shop, FRICTIONLESS)["attributes"][0]["value"])
    assert has(shop.status(order), path)
    shop.control("POST", "/settings", {"status_version": version})
    assert has(shop.status(order), path)
    if version > 1:
        shop.control("POST", "/settings", {"status_version": version - 1})
        assert not has(shop.status(order), path)


@pytest.mark.parametrize(("number", "indicator"), [(PAYS, "0"), (CHALLENGE_1, "1"), (FRICTIONLESS, "4")])
def test_old_versions_tell_authentication_by_another_name(shop: Shop, number: str, indicator: str) -> None:
    """Gateway manual, sections 8.4 and 11.1: authTypeIndicator until 42, threeDsType from 42 on."""
    order = shop.registered()["orderId"]
    shop.paid(order, number)
    info = shop.status(order)["cardAuthInfo"]["secureAuthInfo"]
    assert "threeDsType" in info
    assert "authTypeIndicator" not in info
    shop.control("POST", "/settings", {"status_version": 41})
    info = shop.status(order)["cardAuthInfo"]["secureAuthInfo"]
    assert info["authTypeIndicator"] == indicator
    assert "threeDsType" not in info


@pytest.mark.parametrize(
    ("number", "names"),
    [(CHALLENGE_1, {"veResStatus", "paResStatus"}), (CHALLENGE_2, {"aresTransStatus", "rreqTransStatus"})],
)
def test_statuses_of_3ds_come_after_the_customer_s_answer(
    shop: Shop, browser: Browser, number: str, names: set[str]
) -> None:
    """Gateway manual, section 11.1, secureAuthInfo; milestones 7 and 30."""
    order = shop.instant(number)["orderId"]
    code = "12345678" if number == CHALLENGE_1 else "123456"
    browser.open(f"/payment/acsRedirect.do?orderId={order}").press("continue").answer("confirm", code)
    browser.press("continue")
    assert names <= set(shop.status(order)["cardAuthInfo"]["secureAuthInfo"])
    shop.control("POST", "/settings", {"status_version": 6})
    assert not names & set(shop.status(order)["cardAuthInfo"]["secureAuthInfo"])


@pytest.mark.parametrize("version", [0, 47, "27"])
def test_versions_end_at_46(shop: Shop, version: object) -> None:
    assert shop.control("POST", "/settings", {"status_version": version}).status_code == 400


def test_operations_tell_what_was_asked_for_in_order(shop: Shop) -> None:
    """Gateway manual, section 11.1, operations."""
    order = shop.registered("registerPreAuth")["orderId"]
    shop.paid(order)
    shop.v1("reverse", orderId=order, amount="300")
    shop.bank.advance_clock(60)
    shop.v1("deposit", orderId=order, amount="2000")
    shop.v1("refund", orderId=order, amount="0")
    operations = shop.status(order)["operations"]
    assert [(step["operationType"], step["amount"]) for step in operations] == [
        ("PRE_AUTH", 2500),
        ("REVERSAL_FOR_PRE_AUTH", 300),
        ("COMPLETION", 2000),
        ("REFUND", 2000),
    ]
    assert types_of(operations[0]) == {
        "amount": int,
        "cardHolder": str,
        "authCode": str,
        "operationType": str,
        "operationDate": int,
        "referenceNumber": str,
        "processingResultCode": str,
        "success": bool,
    }


def test_one_phase_payment_is_a_purchase(shop: Shop) -> None:
    order = shop.moto()["mdOrder"]
    assert [step["operationType"] for step in shop.status(order)["operations"]] == ["PURCHASE"]


def test_declined_order_tells_a_message_and_no_operation(shop: Shop) -> None:
    status = shop.status(shop.moto(DECLINED)["mdOrder"])
    assert status["displayErrorMessage"] == status["actionCodeDescription"] != ""
    assert "operations" not in status
    assert "depositedDate" not in status


@pytest.mark.parametrize(("fields", "code"), [({"language": "xx"}, "5"), ({"merchantLogin": "neighbour"}, "5")])
def test_status_checks_its_other_fields(shop: Shop, fields: dict[str, str], code: str) -> None:
    """Gateway manual, section 11.1, request."""
    order = shop.registered()["orderId"]
    assert shop.v1("getOrderStatusExtended", {"orderId": order} | fields)["errorCode"] == code
