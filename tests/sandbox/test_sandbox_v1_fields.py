"""Direct payments field by field: every name, every type, every odd capital of the manual's tables."""

from typing import Any

import pytest
from sandbox_shop import (
    BASE,
    CHALLENGE_1,
    CHALLENGE_2,
    DECLINED,
    FRICTIONLESS_FAILS,
    PAYS,
    SHOP,
    Browser,
    Shop,
)

SHORT_STATUS = {
    "ErrorCode": str,
    "ErrorMessage": str,
    "OrderNumber": str,
    "OrderStatus": int,
    "Pan": str,
    "Amount": int,
    "Ip": str,
    "expiration": str,
    "cardholderName": str,
    "currency": str,
    "depositAmount": int,
    "approvedAmount": int,
    "approvalCode": str,
    "rrn": str,
    "paymentNetRefNum": str,
    "authCode": int,
}
# Every documented optional field of a direct payment that changes nothing for the card itself.
ADDRESS = '{"billingCity":"Nicosia","billingCountry":"CY","payerAccount":"1"}'
BROWSER = '{"userAgent":"Till/1.0","browserLanguage":"en","javaEnabled":false,"colorDepth":"24"}'
OPTIONAL = {
    "failUrl": "https://shop.example/failed",
    "description": "Phone order",
    "language": "en",
    "ip": "203.0.113.7",
    "merchantLogin": "training",
    "jsonParams": '{"cashier":"anna"}',
    "dynamicCallbackUrl": "https://shop.example/told",
    "sessionTimeoutSecs": "600",
    "email": "anna@shop.example",
    "mcc": "4722",
    "billingPayerData": ADDRESS,
    "shippingPayerData": '{"shippingCity":"Nicosia"}',
    "preOrderPayerData": '{"preOrderPurchaseInd":"01"}',
    "orderPayerData": '{"mobilePhone":"35799902871"}',
    "billingAndShippingAddressMatchIndicator": "Y",
    "clientBrowserInfo": BROWSER,
    "threeDSProtocolVersion": "2.2.0",
    "threeDSSDK": "false",
    "someFieldOfTomorrow": "1",
}


def typed(fields: dict[str, Any]) -> dict[str, type]:
    return {name: type(value) for name, value in fields.items()}


def test_instant_payment_without_3ds_has_these_fields(shop: Shop) -> None:
    """Gateway manual, section 7.1, response and orderStatus tables, SSL."""
    answer = shop.instant(**OPTIONAL)
    inside = answer.pop("orderStatus")
    assert typed(answer) == {
        "errorCode": str,
        "orderId": str,
        "orderNumber": str,
        "info": str,
        "redirect": str,
        "is3DSVer2": bool,
    }
    assert answer["info"] == "Your order is proceeded, redirecting..."
    assert typed(inside) == SHORT_STATUS
    assert (inside["Pan"], inside["expiration"], inside["authCode"]) == ("444455**3333", "203012", 2)
    assert (inside["Amount"], inside["depositAmount"], inside["approvedAmount"]) == (2500, 2500, 2500)
    assert (inside["ErrorCode"], inside["ErrorMessage"], inside["Ip"]) == ("0", "Success", "203.0.113.7")
    assert len(inside["approvalCode"]) == 6
    assert len(inside["rrn"]) == 12


@pytest.mark.parametrize(
    ("number", "more", "steps"),
    [
        (PAYS, {}, {"info", "redirect"}),
        (DECLINED, {}, {"info", "redirect"}),
        (CHALLENGE_1, {}, {"info", "acsUrl", "paReq", "termUrl"}),
        (CHALLENGE_2, {}, {"info", "acsUrl", "packedCReq", "threeDSServerTransId"}),
        (
            CHALLENGE_2,
            {"features": "ACS_IN_IFRAME"},
            {"info", "acsUrl", "packedCReq", "threeDSServerTransId", "acsInIFrame"},
        ),
    ],
)
def test_instant_payment_tells_one_next_step(shop: Shop, number: str, more: dict[str, str], steps: set[str]) -> None:
    """Gateway manual, section 7.1: a redirect, or the issuer's fields, never both."""
    answer = shop.instant(number, **more)
    assert set(answer) == {"errorCode", "orderId", "orderNumber", "orderStatus", "is3DSVer2"} | steps


@pytest.mark.parametrize(
    ("number", "more", "row"),
    [
        (PAYS, {}, ("0", 2, False)),
        (PAYS, {"preAuth": "true"}, ("0", 1, False)),
        (CHALLENGE_1, {}, ("0", 0, True)),
        (CHALLENGE_2, {}, ("0", 0, True)),
        (DECLINED, {}, ("0", 6, False)),
        (FRICTIONLESS_FAILS, {}, ("0", 6, False)),
    ],
)
def test_decision_table_of_instant_payment(
    shop: Shop, number: str, more: dict[str, str], row: tuple[Any, ...]
) -> None:
    """Gateway manual, section 7.1, decision table: errorCode, OrderStatus, acsUrl."""
    answer = shop.instant(number, **more)
    assert (answer["errorCode"], answer["orderStatus"]["OrderStatus"], "acsUrl" in answer) == row


@pytest.mark.parametrize(
    ("number", "fields"),
    [
        (PAYS, {"errorCode", "info", "redirect", "is3DSVer2"}),
        (CHALLENGE_1, {"errorCode", "info", "acsUrl", "paReq", "termUrl", "is3DSVer2"}),
        (CHALLENGE_2, {"errorCode", "info", "acsUrl", "packedCReq", "threeDSServerTransId", "is3DSVer2"}),
        (DECLINED, {"errorCode", "info", "redirect", "is3DSVer2", "error", "errorTypeName", "processingErrorType"}),
    ],
)
def test_paymentorder_has_these_fields(shop: Shop, number: str, fields: set[str]) -> None:
    """Gateway manual, section 7.2, payment form result."""
    answer = shop.paid(shop.registered()["orderId"], number)
    assert set(answer) == fields
    assert type(answer["errorCode"]) is int


@pytest.mark.parametrize(
    ("number", "names"),
    [
        (DECLINED, ("DATA_INPUT_ERROR", "CLIENT_ERROR")),
        (FRICTIONLESS_FAILS, ("TDS_UNKNOWN_ARES_STATUS", "MANDATORY_3DSECURE")),
    ],
)
def test_declined_attempt_has_the_names_of_its_error(shop: Shop, number: str, names: tuple[str, str]) -> None:
    """Gateway manual, section 7.2: errorTypeName and processingErrorType while errorCode stays 0."""
    answer = shop.paid(shop.registered()["orderId"], number)
    assert (answer["errorTypeName"], answer["processingErrorType"]) == names


def test_paymentorder_takes_every_optional_field(shop: Shop) -> None:
    """Gateway manual, section 7.2, request table: what only the payment tells is in the status."""
    order = shop.registered(jsonParams='{"cashier":"anna"}')["orderId"]
    more = OPTIONAL | {"bindingNotNeeded": "true", "mvv": "1", "jsonParams": '{"desk":"2"}'}
    assert shop.paid(order, **more)["errorCode"] == 0
    status = shop.status(order)
    assert status["ip"] == "203.0.113.7"
    assert status["payerData"]["email"] == "anna@shop.example"
    assert status["merchantOrderParams"] == [{"name": "cashier", "value": "anna"}, {"name": "desk", "value": "2"}]


def test_full_expiry_wins_over_year_and_month(shop: Shop) -> None:
    """Gateway manual, section 7.2: $EXPIRY wins."""
    order = shop.registered()["orderId"]
    shop.paid(order, YYYY="2033", MM="01")
    assert shop.status(order)["cardAuthInfo"]["expiration"] == "203012"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"clientBrowserInfo": "no json"}, 5),
        ({"billingPayerData": "[1]"}, 5),
        ({"orderPayerData": "{"}, 5),
        ({"externalScaExemptionIndicator": "MIT"}, 5),
        ({"threeDSProtocolVersion": "3.0.0"}, 5),
        ({"threeDSVer2FinishUrl": "../finish"}, 4),
        ({"jsonParams": "no"}, 5),
    ],
)
def test_wrong_optional_fields_cost_nothing(shop: Shop, fields: dict[str, str], code: int) -> None:
    """Gateway manual, sections 4 and 7: objects travel as JSON text; relative addresses are error 4."""
    order = shop.registered()["orderId"]
    assert shop.paid(order, **fields)["errorCode"] == code
    assert shop.outcome(order) == (0, -100)
    assert shop.instant(**fields)["errorCode"] == str(code)
    assert len(shop.bank.orders()) == 1


@pytest.mark.parametrize("email", ["nobody", "a b@shop.example", "@"])
def test_email_is_checked_when_paying(shop: Shop, email: str) -> None:
    """Gateway manual, section 3.1: the e-mail is validated at payment, not at registration."""
    order = shop.registered(email=email)["orderId"]
    assert shop.paid(order, email=email)["errorCode"] == 5


@pytest.mark.parametrize("indicator", ["LVP", "TRA"])
def test_exemption_pays_without_a_question(shop: Shop, indicator: str) -> None:
    """Gateway manual, sections 7.1 and 8.4: externalScaExemptionIndicator, threeDsType 6."""
    answer = shop.instant(CHALLENGE_2, externalScaExemptionIndicator=indicator)
    assert answer["orderStatus"]["OrderStatus"] == 2
    secure = shop.status(answer["orderId"])["cardAuthInfo"]["secureAuthInfo"]
    assert secure == {"eci": 7, "threeDsType": "6"}
    insists = shop.instant(CHALLENGE_2, externalScaExemptionIndicator=indicator, features="FORCE_TDS")
    assert shop.outcome(insists["orderId"]) == (6, -2022)


# Telephone orders.


def test_native_telephone_order_takes_every_field(shop: Shop) -> None:
    """Gateway manual, section 9.1: request and response tables."""
    answer = shop.moto(CHALLENGE_2, clientId="C-77", postAddress="Nicosia", phone="35799902871", **OPTIONAL)
    assert typed(answer) == {"errorCode": str, "success": bool, "mdOrder": str, "orderNumber": str}
    status = shop.status(answer["mdOrder"])
    assert (status["orderStatus"], status["paymentWay"]) == (2, "CARD_MOTO")
    assert status["cardAuthInfo"]["secureAuthInfo"] == {"eci": 7, "threeDsType": "0"}
    assert len(status["payerData"].pop("paymentAccountReference")) == 29
    assert status["payerData"] == {
        "email": "anna@shop.example",
        "phone": "35799902871",
        "postAddress": "Nicosia",
    }
    assert status["merchantOrderParams"] == [{"name": "cashier", "value": "anna"}]


def test_native_telephone_order_knows_the_token_login(shop: Shop) -> None:
    """Gateway manual, section 9.1: login/password or token."""
    fields = shop.order() | {"pan": PAYS, "expiry": "203012", "cardholder": "A B", "token": shop.bank.account.token}
    assert shop.send("POST", "/payment/rest/motoPayment.do", data=fields).json()["success"] is True


def test_telephone_order_ignores_the_name_of_other_calls(shop: Shop) -> None:
    """Gateway manual, section 9.1: the field is cardholder, not cardholderName."""
    answer = shop.moto(cardholder="", cardholderName="TEST CARDHOLDER")
    assert (answer["success"], answer["errorCode"]) == (False, "4")


def test_telephone_order_refuses_in_its_own_shape(shop: Shop) -> None:
    """Gateway manual, section 9.1: a failure says success false, with code and message."""
    answer = shop.moto(amount="x")
    assert typed(answer) == {"success": bool, "errorCode": str, "errorMessage": str}


@pytest.mark.parametrize("call", ["register", "registerPreAuth"])
def test_hosted_telephone_order_asks_the_card_and_no_question(shop: Shop, browser: Browser, call: str) -> None:
    """Gateway manual, section 9.2: FORCE_PAYMENT_WAY with paymentWay CARD_MOTO."""
    order = shop.registered(call, features="FORCE_PAYMENT_WAY", jsonParams='{"paymentWay":"CARD_MOTO"}')
    browser.open(order["formUrl"]).pay(CHALLENGE_2)
    assert browser.address == f"{SHOP}?orderId={order['orderId']}&lang=en"
    status = shop.status(order["orderId"])
    assert (status["orderStatus"], status["paymentWay"]) == (2 if call == "register" else 1, "CARD_MOTO")
    assert status["cardAuthInfo"]["secureAuthInfo"]["eci"] == 7


def test_forced_ssl_is_no_telephone_order(shop: Shop) -> None:
    """Gateway manual, section 9.4: FORCE_SSL does not mark the operation."""
    assert shop.status(shop.instant(features="FORCE_SSL")["orderId"])["paymentWay"] == "CARD"


# A part of the amount.


@pytest.mark.parametrize(
    ("amount", "features", "outcome", "approved", "said"),
    [
        ("2951", ["PARTIAL_AUTHORIZATION"], (2, 0), 1475, "PARTIAL_AMOUNT"),
        ("2500", ["PARTIAL_AUTHORIZATION"], (2, 0), 2500, "FULL_AMOUNT"),
        ("2902", ["PARTIAL_AUTHORIZATION"], (6, 5), 0, "REQUESTED"),
        ("2951", [], (6, 116), 0, None),
    ],
)
def test_part_of_the_amount_is_approved_on_request(
    shop: Shop, amount: str, features: list[str], outcome: tuple[int, int], approved: int, said: str | None
) -> None:
    """Gateway manual, section 5: PARTIAL_AUTHORIZATION and the status field partialAuthorization."""
    order = shop.instant(amount=amount, features=features)["orderId"]
    assert shop.outcome(order) == outcome
    status = shop.status(order)
    assert status["paymentAmountInfo"]["approvedAmount"] == approved
    assert status.get("partialAuthorization") == said
    assert shop.money() == ([("charge", approved)] if approved else [])


def test_part_that_is_held_is_all_that_can_be_taken(shop: Shop) -> None:
    order = shop.instant(amount="2951", features="PARTIAL_AUTHORIZATION", preAuth="true")["orderId"]
    assert shop.status(order)["paymentAmountInfo"]["approvedAmount"] == 1475
    assert shop.money() == [("hold", 1475)]


# What the payer is told.


@pytest.mark.parametrize(
    ("card", "phrase"),
    [
        ({"pan": PAYS}, "Your order is proceeded, redirecting..."),
        ({"pan": CHALLENGE_2}, "Your order is proceeded, redirecting..."),
        ({"pan": DECLINED}, "Operation declined. Please check the data and available balance of the account."),
        (
            {"pan": PAYS, "cvc": "999"},
            "Operation declined. Please check the data and available balance of the account.",
        ),
        ({"pan": PAYS, "amount": "1903"}, "Operation declined. Please contact the bank that issued the card."),
        ({"pan": "4444444444446666"}, "Sorry, payment cannot be completed."),
        ({"pan": FRICTIONLESS_FAILS}, "Operation declined. Cardholder authentication failed."),
        ({"pan": PAYS, "language": "ru"}, "Ваш платёж обработан, происходит переадресация..."),
    ],
)
def test_info_is_one_of_the_standard_phrases(shop: Shop, card: dict[str, str], phrase: str) -> None:
    """Gateway manual, sections 7.1 and 20.4: the phrase follows the action code and the language."""
    assert shop.v1("instantPayment", shop.order() | shop.card() | card)["info"] == phrase


def test_term_url_is_the_gateways_own(shop: Shop) -> None:
    """Gateway manual, section 7.4: termUrl is normally rest/finish3ds.do."""
    assert shop.instant(CHALLENGE_1, language="ru")["termUrl"] == f"{BASE}/payment/rest/finish3ds.do?lang=ru"
