"""The page's own calls, as page scripts and the bank's mobile kits make them: no credentials, the order's id."""

from typing import Any

import pytest
from sandbox_shop import CHALLENGE_2, DECLINED, FRICTIONLESS, PAYS, SHOP, Shop

FAILED = "https://shop.example/failed"


def page(shop: Shop, name: str, method: str = "POST", **fields: str) -> dict[str, Any]:
    """Return the answer to a call that carries no credentials."""
    where = {"data": fields} if method == "POST" else {"params": fields}
    answer = shop.send(method, f"/payment/rest/{name}.do", **where).json()
    assert isinstance(answer, dict)
    return answer


def processed(shop: Shop, order: str, number: str = PAYS, **more: str) -> dict[str, Any]:
    card = {"$PAN": number, "$CVC": "123", "$EXPIRY": "203012", "TEXT": "TEST CARDHOLDER"}
    return page(shop, "processform", **{"MDORDER": order} | card | more)


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_session_of_an_open_order(shop: Shop, method: str) -> None:
    """Gateway manual, section 6.3: getSessionStatus.do; the fields the public kits read without asking."""
    order = shop.registered(description="Flowers", sessionTimeoutSecs="600")["orderId"]
    session = page(shop, "getSessionStatus", method, MDORDER=order, language="en", informRbsOnLoad="true")
    assert session["remainingSecs"] == 600
    assert "redirect" not in session
    assert (session["orderNumber"], session["description"]) == ("POS-1", "Flowers")
    assert (session["amount"], session["currencyAlphaCode"]) == ("25.00\u00a0EUR", "EUR")
    assert (session["bindingEnabled"], session["bindingItems"], session["orderExpired"]) == (False, [], False)
    for name in ("cvcNotRequired", "otherWayEnabled", "feeEnabled", "expirationDateCustomValidation", "sslOnly"):
        assert session[name] is False
    assert session["merchantInfo"]["merchantFullName"] == "Training shop"
    for name in ("orderPayerData", "customerDetails", "billingPayerData", "payerDataParamsNeedToBeFilled"):
        assert session[name] == {}


def test_time_left_goes_down_and_ends_in_an_address(shop: Shop) -> None:
    order = shop.registered(failUrl=FAILED)["orderId"]
    shop.bank.advance_clock(1000)
    assert page(shop, "getSessionStatus", MDORDER=order)["remainingSecs"] == 200
    shop.bank.advance_clock(200)
    session = page(shop, "getSessionStatus", MDORDER=order)
    assert session["redirect"] == f"{FAILED}?orderId={order}&lang=en"
    assert "remainingSecs" not in session
    assert session["orderExpired"] is True


def test_customers_cards_are_offered_and_let_go(shop: Shop) -> None:
    """Gateway manual, section 6.3: bindingItems with id and label; unbindcardanon.do."""
    stored = shop.instant(FRICTIONLESS, clientId="C-77")["orderStatus"]["bindingId"]
    order = shop.registered(clientId="C-77")["orderId"]
    session = page(shop, "getSessionStatus", MDORDER=order)
    assert session["bindingEnabled"] is True
    assert session["bindingItems"] == [{"id": stored, "label": "411111**1111 12/30", "paymentSystem": "VISA"}]
    stranger = shop.registered(clientId="C-78")["orderId"]
    assert page(shop, "unbindcardanon", mdOrder=stranger, bindingId=stored)["errorCode"] == "2"
    assert page(shop, "unbindcardanon", mdOrder=order, bindingId=stored)["errorCode"] == "0"
    assert page(shop, "unbindcardanon", mdOrder=order, bindingId=stored)["errorCode"] == "2"
    assert page(shop, "getSessionStatus", MDORDER=order)["bindingItems"] == []


def test_customer_pays_with_an_offered_card(shop: Shop) -> None:
    """Gateway manual, section 6.3: processBindingForm.do by MDORDER or orderId."""
    stored = shop.instant(PAYS, clientId="C-77")["orderStatus"]["bindingId"]
    for name in ("MDORDER", "orderId"):
        order = shop.registered(clientId="C-77")["orderId"]
        answer = page(shop, "processBindingForm", **{name: order}, bindingId=stored, cvc="123", language="en")
        assert answer["errorCode"] == 0
        assert shop.outcome(order) == (2, 0)


def test_the_card_form_of_the_page_pays_the_order(shop: Shop) -> None:
    """Gateway manual, section 6.3: processform.do, the reply of paymentorder.do; kits send no language."""
    order = shop.registered()["orderId"]
    answer = processed(shop, order, bindingNotNeeded="true", threeDSSDK="false")
    assert answer["errorCode"] == 0
    assert answer["redirect"] == f"{SHOP}?orderId={order}&lang=en"
    assert shop.outcome(order) == (2, 0)


def test_card_form_takes_month_and_year(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    processed(shop, order, **{"$EXPIRY": "", "MM": "07", "YYYY": "2031"})
    assert shop.status(order)["cardAuthInfo"]["expiration"] == "203107"


def test_card_form_asks_the_issuer_and_allows_three_attempts(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    assert processed(shop, order, CHALLENGE_2)["packedCReq"]
    for _ in range(2):
        assert processed(shop, order, DECLINED)["error"]
    assert shop.outcome(order) == (6, -2013)
    assert processed(shop, order)["errorCode"] == 1


@pytest.mark.parametrize(
    ("call", "fields", "code"),
    [
        ("getSessionStatus", {"MDORDER": "nobody"}, "6"),
        ("getSessionStatus", {}, "4"),
        ("getFinishedPaymentInfo", {"orderId": "nobody"}, "6"),
        ("processform", {"MDORDER": "nobody", "TEXT": "A B"}, 1),
        ("processBindingForm", {"MDORDER": "nobody"}, 1),
        ("unbindcardanon", {"mdOrder": "nobody", "bindingId": "x"}, "6"),
    ],
)
def test_unknown_orders_are_unknown(shop: Shop, call: str, fields: dict[str, str], code: object) -> None:
    assert page(shop, call, **fields)["errorCode"] == code


@pytest.mark.parametrize(
    ("number", "status"), [(PAYS, "DEPOSITED"), (DECLINED, "DECLINED"), (CHALLENGE_2, "CREATED")]
)
def test_summary_for_the_last_page(shop: Shop, number: str, status: str) -> None:
    """Gateway manual, section 6.3: getFinishedPaymentInfo.do; the words the kits compare."""
    order = shop.instant(number, failUrl=FAILED)["orderId"]
    summary = page(shop, "getFinishedPaymentInfo", orderId=order, language="en")
    assert summary["status"] == status
    assert summary["panMasked"] == f"{number[:6]}**{number[-4:]}"
    assert summary["formattedAmount"] == "25.00\u00a0EUR"
    assert summary["actionCodeDescription"] == shop.status(order)["actionCodeDescription"]
    assert (set(summary) >= {"approvalCode", "refNum", "paymentDate"}) is (status == "DEPOSITED")
    assert number not in str(summary)


def test_summary_of_a_hold_says_approved(shop: Shop) -> None:
    order = shop.instant(preAuth="true")["orderId"]
    assert page(shop, "getFinishedPaymentInfo", orderId=order)["status"] == "APPROVED"
