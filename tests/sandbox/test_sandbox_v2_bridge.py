"""One engine, two interfaces: every order is seen alike through V1 and V2, whichever of them made it."""

from collections.abc import Callable
from typing import Any

import pytest
from sandbox_notice_aid import DOOR, ListeningShop
from sandbox_shop import ATTEMPT, CHALLENGE_1, CHALLENGE_2, DECLINED, FRICTIONLESS, PAYS, Browser, Shop
from sandbox_v2_aid import failure

from app.sandbox.words.identifiers import order_id_in, public_id

Way = Callable[[Shop], str]


def session_order(shop: Shop, **more: Any) -> str:
    return str(order_id_in("ps", shop.session(**more)["id"]))


def payment_order(shop: Shop, number: str = PAYS, **more: Any) -> str:
    return str(order_id_in("p", shop.payment(number, **more)["id"]))


def act(shop: Shop, order: str, call: str, body: dict[str, Any]) -> str:
    assert shop.v2("POST", f"/payments/{public_id('p', order)}/{call}", body).status_code == 200
    return order


def refund(shop: Shop, order: str) -> str:
    assert shop.v2("POST", "/refunds", {"paymentId": public_id("p", order)}).status_code == 200
    return order


def expired(shop: Shop, order: str) -> str:
    shop.control("POST", f"/orders/{order}/expire")
    return order


def paid_page(shop: Shop, order: str, number: str = PAYS) -> str:
    Browser(shop).open(f"/payment/merchants/ecom/payment.html?mdOrder={order}").pay(number)
    return order


MANUAL = {"captureMethod": "manual"}
HOLD_ON_PAGE = {"paymentData": MANUAL}
WAYS: dict[str, tuple[Way, int, str | None, tuple[str, str] | None]] = {
    # name: (how it comes about, orderStatus of V1, payment status of V2, session status and paymentStatus)
    "V1 page, new": (lambda s: s.registered()["orderId"], 0, None, ("open", "unpaid")),
    "V2 page, new": (session_order, 0, None, ("open", "unpaid")),
    "V1 held": (
        lambda s: paid_page(s, s.registered("registerPreAuth")["orderId"]),
        1,
        "requiresCapture",
        ("completed", "unpaid"),
    ),
    "V2 page, held": (
        lambda s: paid_page(s, session_order(s, **HOLD_ON_PAGE)),
        1,
        "requiresCapture",
        ("completed", "unpaid"),
    ),
    "V2 held": (lambda s: payment_order(s, **MANUAL), 1, "requiresCapture", None),
    "V1 page, charged": (lambda s: paid_page(s, s.registered()["orderId"]), 2, "succeeded", ("completed", "paid")),
    "V2 page, charged": (lambda s: paid_page(s, session_order(s)), 2, "succeeded", ("completed", "paid")),
    "V1 one call": (lambda s: s.instant()["orderId"], 2, "succeeded", None),
    "V1 telephone": (lambda s: s.moto()["mdOrder"], 2, "succeeded", None),
    "V2 charged": (payment_order, 2, "succeeded", None),
    "V2 captured": (lambda s: act(s, payment_order(s, **MANUAL), "capture", {}), 2, "succeeded", None),
    "V2 captured in part": (
        lambda s: act(s, payment_order(s, **MANUAL), "capture", {"amount": 900}),
        2,
        "succeeded",
        None,
    ),
    "V2 cancelled": (lambda s: act(s, payment_order(s, **MANUAL), "cancel", {}), 3, "canceled", None),
    "V2 page, held and cancelled": (
        lambda s: act(s, paid_page(s, session_order(s, **HOLD_ON_PAGE)), "cancel", {}),
        3,
        "canceled",
        ("completed", "unpaid"),
    ),
    "V2 refunded": (lambda s: refund(s, payment_order(s)), 4, "succeeded", None),
    "V2 page, refunded": (lambda s: refund(s, paid_page(s, session_order(s))), 4, "succeeded", ("completed", "paid")),
    "V2 refund refused": (lambda s: refund(s, payment_order(s, amount=1909)), 2, "succeeded", None),
    "V1 at the issuer": (lambda s: s.instant(CHALLENGE_2)["orderId"], 5, "requiresAction", None),
    "V2 at the issuer": (lambda s: payment_order(s, CHALLENGE_2), 5, "requiresAction", None),
    "V2 page, at the issuer": (
        lambda s: paid_page(s, session_order(s), CHALLENGE_2),
        5,
        "requiresAction",
        ("open", "unpaid"),
    ),
    "V1 refused": (lambda s: s.instant(DECLINED)["orderId"], 6, "failed", None),
    "V2 refused": (lambda s: payment_order(s, DECLINED), 6, "failed", None),
    "V1 page, expired": (lambda s: expired(s, s.registered()["orderId"]), 6, None, ("expired", "unpaid")),
    "V2 page, expired": (lambda s: expired(s, session_order(s)), 6, None, ("expired", "unpaid")),
    "V2 page, refused and expired": (
        lambda s: expired(s, paid_page(s, session_order(s), DECLINED)),
        6,
        "failed",
        ("expired", "unpaid"),
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_state_is_seen_alike(shop: Shop, way: str) -> None:
    """Gateway manual, section 11: the status mapping."""
    come_about, number, payment, session = WAYS[way]
    order = come_about(shop)
    assert shop.outcome(order)[0] == number
    seen = shop.v2("GET", f"/payments/{public_id('p', order)}")
    assert (seen.json()["status"] if seen.status_code == 200 else None) == payment
    page = shop.v2("GET", f"/sessions/{public_id('ps', order)}")
    states = page.json()
    assert ((states["status"], states["paymentStatus"]) if page.status_code == 200 else None) == session


def test_v1_order_is_captured_in_v2(shop: Shop) -> None:
    """Gateway manual, section 11: capture is deposit.do."""
    order = shop.registered("registerPreAuth")["orderId"]
    paid_page(shop, order)
    after = shop.v2("POST", f"/payments/{public_id('p', order)}/capture", {"amount": 900}).json()
    assert (after["status"], after["amountReceived"], after["amountCapturable"]) == ("succeeded", 900, 0)
    amounts = shop.status(order)["paymentAmountInfo"]
    assert (amounts["depositedAmount"], amounts["paymentState"]) == (900, "DEPOSITED")


def test_v2_order_has_its_fields_in_v1(shop: Shop) -> None:
    """Gateway manual, section 11: names of the fields and the currency in numbers."""
    order = session_order(shop, merchantReferenceId="TILL-1", metadata={"till": "7"}, description="Tea")
    status = shop.status(order)
    assert (status["orderNumber"], status["currency"], status["amount"]) == ("TILL-1", "978", 4250)
    assert status["merchantOrderParams"] == [{"name": "till", "value": "7"}]
    assert status["orderDescription"] == "Tea"
    assert shop.v1("getOrderStatusExtended", orderNumber="TILL-1")["attributes"] == [
        {"name": "mdOrder", "value": order}
    ]


def test_v1_order_has_its_fields_in_v2(shop: Shop) -> None:
    """Gateway manual, section 11: names of the fields and the currency in letters."""
    order = shop.registered(orderNumber="A-1", failUrl="https://shop.example/no", clientId="client-77")
    session = shop.v2("GET", f"/sessions/{public_id('ps', order['orderId'])}").json()
    assert (session["merchantReferenceId"], session["currency"], session["amount"]) == ("A-1", "EUR", 2500)
    assert (session["successUrl"], session["failureUrl"]) == ("https://shop.example/paid", "https://shop.example/no")
    assert session["merchantCustomerId"] == "client-77"


def test_number_is_taken_in_both_generations(shop: Shop) -> None:
    """Gateway manual, section 11: a merchantReferenceId is an orderNumber."""
    shop.registered(orderNumber="A-1")
    assert failure(shop.v2("POST", "/payments", shop.payment_body(merchantReferenceId="A-1"))) == (
        409,
        "statusConflict",
    )
    shop.session(merchantReferenceId="B-1")
    assert shop.v1("register", shop.order(orderNumber="B-1"))["errorCode"] == "1"


def test_customer_is_reached_alike(shop: Shop) -> None:
    """Gateway manual, section 11: one engine."""
    reached = {"email": "a.customer@example.com", "phone": "+35722000000"}
    payer = shop.status(payment_order(shop, customerDetails=reached | {"name": "A"}))["payerData"]
    assert payer.items() >= reached.items()
    order = shop.registered(**reached)["orderId"]
    assert shop.v2("GET", f"/sessions/{public_id('ps', order)}").json()["customerDetails"] == reached


def test_values_of_v1_are_texts_in_v2(shop: Shop) -> None:
    """Gateway manual, sections 2.5 and 11."""
    order = shop.registered(jsonParams='{"till": 7, "shop": "north", "open": true}')["orderId"]
    metadata = shop.v2("GET", f"/sessions/{public_id('ps', order)}").json()["metadata"]
    assert metadata == {"till": "7", "shop": "north", "open": "true"}


def test_payment_without_a_card_is_seen_and_told_in_v2() -> None:
    """Gateway manual, section 11: an order that an application of the customer's bank has paid."""
    shop = ListeningShop()
    shop.set_up("webhooks", address=DOOR)
    order = shop.registered()["orderId"]
    code = shop.v1("sbp/c2b/qr/dynamic/get", mdOrder=order)
    Browser(shop).open(code["payload"]).press("confirm")
    seen = shop.v2("GET", f"/payments/{public_id('p', order)}").json()
    assert (seen["status"], seen["paymentMethod"]) == ("succeeded", {"type": "sbp"})
    shop.deliver()
    assert "payment.succeeded" in shop.door.types()


@pytest.mark.parametrize("call", ["instantPayment", "motoPayment"])
@pytest.mark.parametrize("number", [PAYS, CHALLENGE_1, CHALLENGE_2, FRICTIONLESS, ATTEMPT, DECLINED])
@pytest.mark.parametrize("features", ["", "VERIFY", "FORCE_SSL", "PARTIAL_AUTHORIZATION"])
def test_whatever_v1_does_can_be_seen_and_told_in_v2(call: str, number: str, features: str) -> None:
    """Gateway manual, section 11: no state of V1 is beyond the words of V2."""
    shop = ListeningShop()
    shop.set_up("webhooks", address=DOOR)
    card = shop.card(number, cardholder="TEST CARDHOLDER") | ({"features": features} if features else {})
    answer = shop.v1(call, shop.order(amount="2951") | card)
    for order in shop.bank.orders():
        assert answer["errorCode"] == "0"
        seen = shop.v2("GET", f"/payments/{public_id('p', order.id)}")
        assert seen.status_code == 200
        assert seen.json()["status"] in ("succeeded", "failed", "canceled", "requiresAction")
    shop.deliver()
