"""Listing, payouts, raw refunds and added parameters; gateway manual, sections 12.4, 12.5, 12.7 and 13."""

import json
import uuid
from datetime import UTC, datetime
from typing import Any

import pytest
from sandbox_shop import DECLINED, PAYS, START, Shop
from sandbox_tokens import encrypted

DONE = {"errorCode": 0, "errorMessage": "Success"}
CART = json.dumps(
    {
        "cartItems": {
            "items": [
                {"positionId": 1, "name": "Tea", "quantity": {"value": 2, "measure": "pc"}, "itemAmount": 2000},
                {"positionId": 2, "name": "Cup", "quantity": {"value": 1, "measure": "pc"}, "itemAmount": 500},
            ]
        }
    }
)


def payout(shop: Shop, **fields: Any) -> dict[str, Any]:
    return shop.v1("instantRefund", {"amount": "700", "currency": "978"} | fields)


def test_payout_sends_money_to_a_card(shop: Shop) -> None:
    """Gateway manual, section 12.4: tied to no order; the short status has its capitals."""
    answer = payout(shop, **shop.card(PAYS))
    assert set(answer) == {"errorCode", "errorMessage", "orderId", "orderStatus"}
    assert answer["errorCode"] == "0"
    assert set(answer["orderStatus"]) == {"approvalCode", "rrn", "ErrorCode", "ErrorMessage"}
    assert shop.money() == [("refund", 700)]
    status = shop.status(answer["orderId"])
    info = status["paymentAmountInfo"]
    assert (status["orderStatus"], info["depositedAmount"], info["refundedAmount"]) == (4, 0, 700)
    assert shop.v1("refund", orderId=answer["orderId"], amount="0")["errorCode"] == 7


def test_payout_reaches_a_stored_card(shop: Shop) -> None:
    """Gateway manual, section 12.4, bindingId."""
    stored = shop.status(shop.moto(clientId="C-77")["mdOrder"])["bindingInfo"]["bindingId"]
    assert payout(shop, bindingId=stored)["errorCode"] == "0"
    assert shop.money()[-1] == ("refund", 700)


def test_payout_reaches_the_card_in_a_token(shop: Shop) -> None:
    """Gateway manual, section 12.4, seToken: typed card or stored card, without an order's id."""
    stored = shop.status(shop.moto(clientId="C-77")["mdOrder"])["bindingInfo"]["bindingId"]
    now = datetime.fromtimestamp(START, UTC).isoformat()
    for slots in ((PAYS, "123", "203012"), ("", "123", "", "", stored)):
        assert payout(shop, seToken=encrypted(shop, now, str(uuid.uuid4()), *slots))["errorCode"] == "0"
    assert shop.money()[1:] == [("refund", 700), ("refund", 700)]


def test_refused_payout_moves_nothing(shop: Shop) -> None:
    answer = payout(shop, **shop.card(DECLINED))
    assert answer["orderStatus"]["ErrorCode"] == "2"
    assert shop.outcome(answer["orderId"]) == (6, 5)
    assert shop.money() == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"amount": ""}, "4", id="21 mandatory missing"),
        pytest.param({"pan": ""}, "4", id="12.4 no card at all"),
        pytest.param({"pan": "4444555511113334"}, "5", id="12.4 no card number"),
        pytest.param({"pan": "", "bindingId": "nobody"}, "5", id="12.4 unknown bindingId"),
        pytest.param({"pan": "", "seToken": "!"}, "5", id="12.4 unreadable token"),
        pytest.param({"currency": "999"}, "3", id="21 currency"),
        pytest.param({"orderNumber": "A"}, "1", id="21 number taken"),
        pytest.param({"password": "wrong"}, "5", id="12.4 access denied"),
    ],
)
def test_wrong_payouts_are_refused_with_a_text(shop: Shop, fields: dict[str, str], code: str) -> None:
    shop.registered(orderNumber="A")
    assert payout(shop, **(shop.card() | fields))["errorCode"] == code
    assert shop.money() == []


def test_raw_sum_goes_back_whatever_the_cart_says(shop: Shop) -> None:
    """Gateway manual, section 12.5."""
    order = shop.moto(orderBundle=CART)["mdOrder"]
    receipt = {"name": "Tea", "itemCode": "T", "taxType": "6"}
    assert shop.v1("processRawSumRefund", {"orderId": order, "amount": "300"} | receipt) == DONE
    assert shop.v1("processRawSumRefund", orderId=order, amount="2201")["errorCode"] == 7
    assert shop.money()[-1] == ("refund", 300)


def test_raw_position_goes_back_up_to_its_line(shop: Shop) -> None:
    """Gateway manual, section 12.5."""
    order = shop.moto(orderBundle=CART)["mdOrder"]
    wish = {"orderId": order, "positionId": "2"}
    assert shop.v1("processRawPositionRefund", wish | {"amount": "300"}) == DONE
    assert shop.v1("processRawPositionRefund", wish | {"amount": "201"})["errorCode"] == 5
    assert shop.v1("processRawPositionRefund", wish | {"amount": "200"}) == DONE
    assert shop.v1("processRawPositionRefund", wish | {"amount": "100", "positionId": "7"})["errorCode"] == 5
    assert [amount for kind, amount in shop.money() if kind == "refund"] == [300, 200]


@pytest.mark.parametrize("call", ["processRawSumRefund", "processRawPositionRefund", "addParams"])
def test_other_calls_of_an_order_want_one_that_exists(shop: Shop, call: str) -> None:
    fields = {"amount": "1", "positionId": "1", "params": "{}"}
    assert shop.v1(call, fields | {"orderId": "nobody"})["errorCode"] == 6
    assert shop.v1(call, fields)["errorCode"] == 5


def test_params_are_added_in_any_state(shop: Shop) -> None:
    """Gateway manual, section 12.7: into merchantOrderParams."""
    order = shop.registered(jsonParams=json.dumps({"cashier": "anna", "till": "1"}))["orderId"]
    assert shop.v1("addParams", orderId=order, params=json.dumps({"till": "2"})) == DONE
    shop.paid(order)
    assert shop.v1("addParams", orderId=order, params=json.dumps({"note": "late"})) == DONE
    params = {entry["name"]: entry["value"] for entry in shop.status(order)["merchantOrderParams"]}
    assert params == {"cashier": "anna", "till": "2", "note": "late"}


@pytest.mark.parametrize(("params", "code"), [("", 4), ("[]", 5), ("{", 5), (json.dumps({"n": "v" * 1025}), 5)])
def test_wrong_params_are_refused(shop: Shop, params: str, code: int) -> None:
    order = shop.registered()["orderId"]
    assert shop.v1("addParams", orderId=order, params=params)["errorCode"] == code


ALL_STATES = "CREATED,APPROVED,DEPOSITED,DECLINED,REVERSED,REFUNDED"
TODAY = {
    "from": "20260115000000",
    "to": "20260115235959",
    "size": "100",
    "transactionStates": ALL_STATES,
    "merchants": "",
}


def listed(shop: Shop, **fields: str) -> list[str]:
    answer = shop.v1("getLastOrdersForMerchants", TODAY | fields)
    return [status["orderNumber"] for status in answer["orderStatuses"]]


def a_day(shop: Shop) -> None:
    """Let one order of every state happen, a minute after each other; the number is the state."""
    shop.registered(orderNumber="CREATED")
    shop.bank.advance_clock(60)
    shop.paid(shop.registered("registerPreAuth", orderNumber="APPROVED")["orderId"])
    shop.bank.advance_clock(60)
    shop.moto(orderNumber="DEPOSITED")
    shop.bank.advance_clock(60)
    shop.moto(DECLINED, orderNumber="DECLINED")
    shop.bank.advance_clock(60)
    reversed_order = shop.registered("registerPreAuth", orderNumber="REVERSED")["orderId"]
    shop.paid(reversed_order)
    shop.v1("reverse", orderId=reversed_order)
    shop.bank.advance_clock(60)
    shop.v1("refund", orderId=shop.moto(orderNumber="REFUNDED")["mdOrder"], amount="0")


def test_list_holds_whole_statuses_and_no_error_code(shop: Shop) -> None:
    """Gateway manual, section 13, response."""
    a_day(shop)
    answer = shop.v1("getLastOrdersForMerchants", TODAY)
    assert set(answer) == {"orderStatuses", "totalCount", "page", "pageSize"}
    assert (answer["totalCount"], answer["page"], answer["pageSize"]) == (4, 0, 100)
    number = answer["orderStatuses"][0]["orderNumber"]
    assert answer["orderStatuses"][0] == shop.v1("getOrderStatusExtended", orderNumber=number)


def test_list_goes_by_the_payment_or_by_the_creation(shop: Shop) -> None:
    """Gateway manual, section 13, searchByCreatedDate: by payment CREATED and DECLINED cannot appear."""
    a_day(shop)
    assert listed(shop) == ["APPROVED", "DEPOSITED", "REVERSED", "REFUNDED"]
    assert listed(shop, searchByCreatedDate="true") == [
        "CREATED",
        "APPROVED",
        "DEPOSITED",
        "DECLINED",
        "REVERSED",
        "REFUNDED",
    ]


@pytest.mark.parametrize("state", ALL_STATES.split(","))
def test_list_filters_by_state(shop: Shop, state: str) -> None:
    """Gateway manual, section 13, transactionStates."""
    a_day(shop)
    assert listed(shop, searchByCreatedDate="true", transactionStates=state) == [state]


def test_list_has_pages_and_an_end(shop: Shop) -> None:
    """Gateway manual, section 13, page and size."""
    a_day(shop)
    pages = [listed(shop, searchByCreatedDate="true", size="4", page=str(page)) for page in range(3)]
    assert [len(page) for page in pages] == [4, 2, 0]
    assert len({number for page in pages for number in page}) == 6


def test_list_ends_where_it_is_told(shop: Shop) -> None:
    """Gateway manual, section 13, from and to."""
    a_day(shop)
    assert listed(shop, **{"from": "20260115100100", "to": "20260115100200"}) == ["APPROVED", "DEPOSITED"]
    assert listed(shop, **{"from": "20260116000000", "to": "20260117000000"}) == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"from": ""}, 5),
        ({"to": "2026-01-15"}, 5),
        ({"to": "2026011"}, 5),
        ({"size": "0"}, 5),
        ({"size": "201"}, 5),
        ({"size": "many"}, 5),
        ({"page": "-1"}, 5),
        ({"transactionStates": ""}, 5),
        ({"transactionStates": "PAID"}, 5),
        ({"merchants": "training,neighbour"}, 5),
        ({"password": "wrong"}, 5),
    ],
)
def test_wrong_lists_are_refused_with_a_number(shop: Shop, fields: dict[str, str], code: int) -> None:
    """Gateway manual, section 13, errors."""
    answer = shop.v1("getLastOrdersForMerchants", TODAY | fields)
    assert (answer["errorCode"], type(answer["errorCode"])) == (code, int)


def test_list_is_asked_for_its_own_merchant_by_either_name(shop: Shop) -> None:
    a_day(shop)
    assert len(listed(shop, merchants="training")) == len(listed(shop, merchants="training-api")) == 4
