"""Status and decline through V1."""

import pytest
from sandbox_shop import Shop


def test_id_wins_over_number(shop: Shop) -> None:
    first, second = shop.registered(orderNumber="A"), shop.registered(orderNumber="B")
    answer = shop.v1("getOrderStatusExtended", orderId=first["orderId"], orderNumber="B")
    assert answer["orderNumber"] == "A"
    assert shop.v1("getOrderStatusExtended", orderNumber="B")["attributes"][0]["value"] == second["orderId"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, "1"),
        ({"orderId": ""}, "5"),
        ({"orderId": "01491d0b-c848-7dd6-a20d-e96900a7d8c0"}, "6"),
        ({"orderNumber": "nobody"}, "6"),
        ({"orderId": "x", "password": "wrong"}, "5"),
    ],
)
def test_status_says_by_its_code_why_there_is_none(shop: Shop, fields: dict[str, str], code: str) -> None:
    answer = shop.v1("getOrderStatusExtended", fields)
    assert answer["errorCode"] == code
    assert "orderStatus" not in answer


def test_token_asks_by_id_only(shop: Shop) -> None:
    order = shop.registered(orderNumber="A")
    token = {"token": shop.bank.account.token}
    path = "/payment/rest/getOrderStatusExtended.do"
    assert shop.send("POST", path, data=token | {"orderId": order["orderId"]}).json()["errorCode"] == "0"
    assert shop.send("POST", path, data=token | {"orderNumber": "A"}).json()["errorCode"] == "5"


def test_paid_order_in_full(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    shop.paid(order)
    status = shop.status(order)
    assert status["errorCode"] == "0"
    assert (status["orderStatus"], status["actionCode"], status["actionCodeDescription"]) == (2, 0, "")
    assert (status["amount"], status["currency"]) == (2500, "978")
    assert status["paymentWay"] == "CARD"
    assert status["depositedDate"] == status["authDateTime"] == shop.clock.now()
    assert len(status["authRefNum"]) == 12
    assert status["paymentAmountInfo"] == {
        "paymentState": "DEPOSITED",
        "approvedAmount": 2500,
        "depositedAmount": 2500,
        "refundedAmount": 0,
        "totalAmount": 2500,
    }
    card = status["cardAuthInfo"]
    assert card["maskedPan"] == card["pan"] == "444455**3333"
    assert (card["expiration"], card["cardholderName"]) == ("203012", "TEST CARDHOLDER")
    assert card["paymentSystem"] == "VISA"
    assert len(card["approvalCode"]) == 6
    assert card["secureAuthInfo"]["eci"] == 7
    assert "refunds" not in status
    assert shop.money() == [("charge", 2500)]


def test_legacy_status_has_its_capitals(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    fresh = shop.v1("getOrderStatus", orderId=order)
    assert (fresh["ErrorCode"], fresh["OrderStatus"], fresh["Amount"], fresh["authCode"]) == ("0", 0, 2500, 2)
    shop.paid(order)
    paid = shop.v1("getOrderStatus", orderId=order)
    assert (paid["OrderStatus"], paid["Pan"], paid["depositAmount"]) == (2, "444455**3333", 2500)


@pytest.mark.parametrize(("fields", "code"), [({}, "5"), ({"orderId": "x"}, "6"), ({"userName": "x"}, "5")])
def test_legacy_status_says_by_its_code_why_there_is_none(shop: Shop, fields: dict[str, str], code: str) -> None:
    assert shop.v1("getOrderStatus", fields)["ErrorCode"] == code


def test_legacy_status_of_a_declined_order_is_two(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    shop.v1("decline", orderId=order)
    assert shop.v1("getOrderStatus", orderId=order)["ErrorCode"] == "2"


def test_decline_cancels_an_unpaid_order(shop: Shop) -> None:
    order = shop.registered(orderNumber="A")["orderId"]
    answer = shop.v1("decline", orderId=order, orderNumber="A")
    assert answer == {"errorCode": 0, "errorMessage": "Success"}
    assert shop.outcome(order) == (6, 4005)
    assert shop.paid(order)["errorCode"] == 1
    assert shop.money() == []


def test_decline_by_number_alone(shop: Shop) -> None:
    order = shop.registered(orderNumber="A")["orderId"]
    assert shop.v1("decline", orderNumber="A")["errorCode"] == 0
    assert shop.outcome(order) == (6, 4005)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, 5),
        ({"orderId": ""}, 5),
        ({"orderNumber": ""}, 4),
        ({"orderId": "nobody"}, 6),
        ({"orderNumber": "nobody"}, 6),
        ({"orderNumber": "A", "password": "x"}, 5),
    ],
)
def test_decline_errors_are_numbers(shop: Shop, fields: dict[str, str], code: int) -> None:
    shop.registered(orderNumber="A")
    answer = shop.v1("decline", fields)
    assert answer["errorCode"] == code
    assert type(answer["errorCode"]) is int


def test_decline_with_two_names_that_disagree_is_refused(shop: Shop) -> None:
    order = shop.registered(orderNumber="A")["orderId"]
    shop.registered(orderNumber="B")
    assert shop.v1("decline", orderId=order, orderNumber="B")["errorCode"] == 6
    assert shop.outcome(order) == (0, -100)


def test_paid_order_cannot_be_declined(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    shop.paid(order)
    assert shop.v1("decline", orderId=order)["errorCode"] == 7
    assert shop.outcome(order) == (2, 0)
