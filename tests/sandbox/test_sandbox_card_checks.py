"""Cards that buy nothing: verifyCard, the VERIFY feature, verifyEnrollment."""

from typing import Any

import pytest
from sandbox_shop import (
    ATTEMPT,
    CHALLENGE_1,
    CHALLENGE_2,
    DECLINED,
    FRICTIONLESS,
    PAYS,
    SHOP,
    START,
    Browser,
    Shop,
)

UNION_PAY = "6200000000000005"


def verified(shop: Shop, number: str = PAYS, **more: Any) -> dict[str, Any]:
    return shop.v1("verifyCard", {"backUrl": SHOP, "returnUrl": SHOP} | shop.card(number) | more)


def test_verified_card_has_these_fields(shop: Shop) -> None:
    """Gateway manual, section 10: every field of the reply; the order ends reversed."""
    answer = verified(shop, currency="840", description="New customer")
    order = answer["orderId"]
    assert answer == {
        "errorCode": "0",
        "errorMessage": "Success",
        "orderId": order,
        "orderNumber": answer["orderNumber"],
        "rrn": answer["rrn"],
        "authCode": answer["authCode"],
        "actionCode": 0,
        "actionCodeDescription": "",
        "time": int(START * 1000),
        "eci": "07",
        "amount": 0,
        "currency": "840",
        "info": "Your order is proceeded, redirecting...",
        "is3DSVer2": False,
    }
    assert (len(answer["rrn"]), len(answer["authCode"])) == (12, 6)
    status = shop.status(order)
    assert (status["orderStatus"], status["paymentAmountInfo"]["paymentState"]) == (3, "REVERSED")
    assert status["paymentAmountInfo"]["depositedAmount"] == status["paymentAmountInfo"]["approvedAmount"] == 0
    assert status["reversedDate"] == int(START * 1000)
    assert shop.money() == []


@pytest.mark.parametrize("amount", ["0", "100"])
def test_verifying_takes_an_amount_and_charges_none_of_it(shop: Shop, amount: str) -> None:
    """Gateway manual, section 10: amount is in the table and not in the sample."""
    answer = verified(shop, amount=amount)
    assert (answer["amount"], shop.outcome(answer["orderId"])) == (0, (3, 0))
    assert shop.money() == []


def test_declined_card_is_not_verified(shop: Shop) -> None:
    answer = verified(shop, DECLINED)
    assert (answer["errorCode"], answer["actionCode"]) == ("0", 5)
    assert not set(answer) & {"rrn", "authCode", "redirect"}
    assert shop.outcome(answer["orderId"]) == (6, 5)


@pytest.mark.parametrize(
    ("number", "code", "fields"),
    [
        (CHALLENGE_1, "12345678", {"acsUrl", "paReq", "termUrl"}),
        (CHALLENGE_2, "123456", {"acsUrl", "packedCReq", "threeDSServerTransId"}),
    ],
)
def test_issuer_may_ask_before_a_card_is_verified(
    shop: Shop, browser: Browser, number: str, code: str, fields: set[str]
) -> None:
    """Gateway manual, section 10: ACS fields when needed; the customer comes back to the success address."""
    answer = verified(shop, number, failUrl="https://shop.example/failed")
    order = answer["orderId"]
    assert set(answer) >= fields
    browser.open(f"/payment/acsRedirect.do?orderId={order}").press("continue").answer("confirm", code)
    browser.press("continue")
    assert browser.address == f"{SHOP}?orderId={order}&lang=en"
    assert shop.outcome(order) == (3, 0)
    assert shop.money() == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"pan": ""}, "4"),
        ({"cvc": ""}, "4"),
        ({"expiry": ""}, "4"),
        ({"returnUrl": "", "backUrl": ""}, "4"),
        ({"pan": "4444555511113334"}, "5"),
        ({"currency": "999"}, "3"),
        ({"password": "x"}, "5"),
    ],
)
def test_wrong_verifying_leaves_no_order(shop: Shop, fields: dict[str, str], code: str) -> None:
    assert verified(shop, **fields)["errorCode"] == code
    assert shop.bank.orders() == ()


def test_verifying_takes_the_token_login(shop: Shop) -> None:
    """Gateway manual, section 1.2: verifyCard.do takes a token."""
    fields = {"token": shop.bank.account.token, "returnUrl": SHOP, **shop.card()}
    assert shop.send("POST", "/payment/rest/verifyCard.do", data=fields).json()["errorCode"] == "0"


# The feature.


@pytest.mark.parametrize("amount", ["0", "2500"])
def test_feature_verifies_at_once(shop: Shop, amount: str) -> None:
    """Gateway manual, sections 2.2 and 5: VERIFY, amount may be 0, ends reversed, nothing charged."""
    answer = shop.instant(amount=amount, features="VERIFY")
    assert answer["orderStatus"]["OrderStatus"] == 3
    assert answer["redirect"].startswith(SHOP)
    assert shop.money() == []


def test_feature_verifies_on_the_page(shop: Shop, browser: Browser) -> None:
    order = shop.registered(amount="0", features="VERIFY", failUrl="https://shop.example/failed")
    browser.open(order["formUrl"]).pay(PAYS)
    assert browser.address == f"{SHOP}?orderId={order['orderId']}&lang=en"
    assert shop.outcome(order["orderId"]) == (3, 0)
    assert shop.money() == []
    assert browser.open(order["formUrl"]).page.attributes["notice"]["data-state"] == "finish"


def test_nothing_else_costs_nothing(shop: Shop) -> None:
    """Gateway manual, section 3.1: amount 0 only with VERIFY."""
    assert shop.instant(amount="0")["errorCode"] == "5"
    assert shop.v1("register", shop.order(amount="0"))["errorCode"] == "5"


def test_verified_card_is_stored_for_its_customer(shop: Shop) -> None:
    """Gateway manual, section 5: with clientId also stores the card."""
    answer = shop.instant(amount="0", features="VERIFY", clientId="C-77")
    assert answer["orderStatus"]["bindingId"]
    assert shop.v1("getBindings", clientId="C-77")["errorCode"] == "0"


def test_one_scheme_cannot_be_verified(shop: Shop) -> None:
    """Gateway manual, section 5: VERIFY is not for China UnionPay."""
    assert shop.outcome(shop.instant(UNION_PAY, features="VERIFY")["orderId"]) == (6, -2012)
    assert shop.outcome(shop.instant(UNION_PAY)["orderId"]) == (2, 0)


def test_verified_order_gives_nothing_back(shop: Shop) -> None:
    order = verified(shop)["orderId"]
    for call in ("reverse", "refund", "deposit"):
        assert shop.v1(call, orderId=order, amount="0")["errorCode"] == 7
    assert shop.money() == []


# Enrolment.


@pytest.mark.parametrize(
    ("number", "enrolled", "version_2"),
    [
        (CHALLENGE_1, "Y", False),
        (CHALLENGE_2, "Y", True),
        (FRICTIONLESS, "Y", True),
        (ATTEMPT, "N", True),
        (PAYS, "N", False),
        ("4242424242424242", "N", False),
        ("4444444499999999", "U", True),
    ],
)
def test_enrolment_is_what_the_card_does(shop: Shop, number: str, enrolled: str, version_2: bool) -> None:
    """Gateway manual, section 8.5: enrolled Y, N or U."""
    assert shop.v1("verifyEnrollment", pan=number) == {
        "errorCode": "0",
        "errorMessage": "Success",
        "enrolled": enrolled,
        "emitterName": "TRAINING BANK",
        "emitterCountryCode": "UNKNOWN",
        "is3DSVer2": version_2,
    }
    assert shop.bank.orders() == ()


@pytest.mark.parametrize(
    ("fields", "code"),
    [({}, "4"), ({"pan": "123"}, "5"), ({"pan": "4444555511113334"}, "5"), ({"pan": PAYS, "language": "xx"}, "5")],
)
def test_wrong_enrolment_is_refused(shop: Shop, fields: dict[str, str], code: str) -> None:
    assert shop.v1("verifyEnrollment", fields)["errorCode"] == code


def test_number_of_twelve_digits_is_enough_to_ask(shop: Shop) -> None:
    """Gateway manual, section 8.5: pan has 12 to 19 digits."""
    assert shop.v1("verifyEnrollment", pan="500000000009")["enrolled"] == "N"
