"""Taking, reversing and refunding through V1, against the gateway manual, sections 2.2, 12.1 to 12.3 and 21."""

import json
from pathlib import Path
from typing import Any

import pytest
from sandbox_shop import DECLINED, Shop

from app.sandbox import LedgerFile

DONE = {"errorCode": 0, "errorMessage": "Success"}


def held(shop: Shop, amount: int = 2500, **more: Any) -> str:
    order = shop.registered("registerPreAuth", amount=str(amount), **more)["orderId"]
    shop.paid(order)
    return order


def charged(shop: Shop, amount: int = 2500, **more: Any) -> str:
    order = shop.registered(amount=str(amount), **more)["orderId"]
    shop.paid(order)
    return order


def sums(shop: Shop, order: str) -> tuple[int, str, int, int, int]:
    status = shop.status(order)
    info = status["paymentAmountInfo"]
    return (
        status["orderStatus"],
        info["paymentState"],
        info["approvedAmount"],
        info["depositedAmount"],
        info["refundedAmount"],
    )


@pytest.mark.parametrize(
    ("amount", "taken", "after"),
    [
        pytest.param("0", 2500, (2, "DEPOSITED", 2500, 2500, 0), id="12.1 zero is the whole amount"),
        pytest.param("2500", 2500, (2, "DEPOSITED", 2500, 2500, 0), id="12.1 the whole amount"),
        pytest.param("1000", 1000, (2, "DEPOSITED", 2500, 1000, 0), id="12.1 a part is final"),
    ],
)
def test_deposit_takes_held_money(shop: Shop, amount: str, taken: int, after: tuple[object, ...]) -> None:
    order = held(shop)
    assert shop.v1("deposit", orderId=order, amount=amount) == DONE
    assert sums(shop, order) == after
    assert ("charge", taken) in shop.money()
    assert shop.v1("deposit", orderId=order, amount="0")["errorCode"] == 7


REFUSED_DEPOSITS = [
    pytest.param({"amount": "2501"}, 7, id="21 wrong deposit amount"),
    pytest.param({"amount": "99"}, 5, id="12.1 below one currency unit"),
    pytest.param({"amount": ""}, 5, id="21 wrong amount, empty"),
    pytest.param({"amount": "1.50"}, 5, id="21 wrong amount"),
    pytest.param({"amount": "-1"}, 5, id="21 wrong amount, negative"),
    pytest.param({"amount": "0", "currency": "840"}, 5, id="12.1 another currency"),
    pytest.param({"amount": "0", "depositType": "9"}, 5, id="12.1 depositType unknown"),
    pytest.param({"amount": "0", "depositType": "1"}, 5, id="1.5 multiple completion without permission"),
    pytest.param({"amount": "0", "orderId": ""}, 5, id="21 orderId empty"),
    pytest.param({"amount": "0", "orderId": "nobody"}, 6, id="21 unregistered order"),
    pytest.param({"amount": "0", "merchantLogin": "neighbour"}, 5, id="1.2 another merchant"),
    pytest.param({"amount": "0", "password": "wrong"}, 5, id="21 access denied"),
    pytest.param({"amount": "0", "jsonParams": "[]"}, 5, id="4 jsonParams no object"),
]


@pytest.mark.parametrize(("fields", "code"), REFUSED_DEPOSITS)
def test_wrong_deposits_are_refused_with_a_number(shop: Shop, fields: dict[str, str], code: int) -> None:
    order = held(shop)
    answer = shop.v1("deposit", {"orderId": order} | fields)
    assert (answer["errorCode"], type(answer["errorCode"])) == (code, int)
    assert sums(shop, order)[0] == 1


@pytest.mark.parametrize("call", ["deposit", "reverse", "refund"])
def test_money_calls_of_an_unpaid_or_declined_order_are_seven(shop: Shop, call: str) -> None:
    """Gateway manual, section 21: the payment must be in a correct state."""
    unpaid, declined = shop.registered()["orderId"], shop.moto(DECLINED)["mdOrder"]
    for order in (unpaid, declined):
        assert shop.v1(call, orderId=order, amount="0" if call != "reverse" else "")["errorCode"] == 7
    assert shop.money() == []


@pytest.mark.parametrize("call", ["deposit", "reverse", "refund"])
def test_money_calls_take_the_number_with_the_login_and_refuse_the_token(shop: Shop, call: str) -> None:
    """Gateway manual, sections 1.2 and 12: orderNumber and merchantLogin name the order; no token here."""
    order = charged(shop, orderNumber="A") if call == "refund" else held(shop, orderNumber="A")
    fields = {"orderNumber": "A", "merchantLogin": "training", "amount": "2500"}
    token = {"token": shop.bank.account.token}
    refused = shop.send("POST", f"/payment/rest/{call}.do", data=token | {"orderId": order, "amount": "2500"}).json()
    assert refused == {"errorCode": 5, "errorMessage": "Access denied"}
    assert shop.v1(call, fields) == DONE


def test_several_captures_need_the_permission_and_pass_through_eight(shop: Shop) -> None:
    """Gateway manual, sections 2.1 and 12.1: depositType 1 is one part of several, 2 the last of them."""
    shop.control("POST", "/settings", {"multi_capture": True})
    order = held(shop)
    assert shop.v1("deposit", orderId=order, amount="1000", depositType="1") == DONE
    assert sums(shop, order) == (8, "MULTIPLE_INTERMEDIATE_DEPOSITED", 2500, 1000, 0)
    assert shop.v1("deposit", orderId=order, amount="1501", depositType="1")["errorCode"] == 7
    assert shop.v1("reverse", orderId=order)["errorCode"] == 7
    assert shop.v1("refund", orderId=order, amount="400") == DONE
    assert sums(shop, order) == (8, "MULTIPLE_INTERMEDIATE_DEPOSITED", 2500, 600, 400)
    assert shop.v1("deposit", orderId=order, amount="500", depositType="2") == DONE
    assert shop.money() == [("hold", 2500), ("charge", 1000), ("refund", 400), ("charge", 500), ("release", 1000)]
    assert sums(shop, order) == (4, "REFUNDED", 2500, 1100, 400)


def test_reverse_gives_everything_back(shop: Shop) -> None:
    """Gateway manual, section 12.2."""
    order = held(shop)
    assert shop.v1("reverse", orderId=order) == DONE
    assert sums(shop, order)[:2] == (3, "REVERSED")
    assert shop.money() == [("hold", 2500), ("release", 2500)]
    assert shop.status(order)["reversedDate"] == shop.clock.now()
    assert shop.v1("reverse", orderId=order)["errorCode"] == 7


def test_part_of_a_hold_goes_back_and_the_rest_can_be_taken(shop: Shop) -> None:
    """Gateway manual, section 12.2: the status stays 1 and the approved amount is lower."""
    order = held(shop)
    assert shop.v1("reverse", orderId=order, amount="600") == DONE
    assert sums(shop, order) == (1, "APPROVED", 1900, 0, 0)
    assert shop.v1("reverse", orderId=order, amount="100")["errorCode"] == 7
    assert shop.v1("deposit", orderId=order, amount="1901")["errorCode"] == 7
    assert shop.v1("deposit", orderId=order, amount="0") == DONE
    assert shop.money() == [("hold", 2500), ("release", 600), ("charge", 1900)]


def test_a_failed_reversal_blocks_the_next_one(shop: Shop) -> None:
    """Gateway manual, section 12.2: a payment can be reversed once, even a failed reversal blocks further ones."""
    order = held(shop)
    assert shop.v1("reverse", orderId=order, amount="2501")["errorCode"] == 7
    assert shop.v1("reverse", orderId=order)["errorCode"] == 7
    assert sums(shop, order) == (1, "APPROVED", 2500, 0, 0)


def test_charged_order_is_reversed_only_with_permission_and_on_its_day(shop: Shop) -> None:
    """Gateway manual, sections 2.2 and 12.2: it goes back to 1 and may be taken again."""
    order, late = charged(shop), charged(shop)
    assert shop.v1("reverse", orderId=order)["errorCode"] == 7
    shop.control("POST", "/settings", {"reverse_charged": True})
    assert shop.v1("reverse", orderId=order) == DONE
    assert sums(shop, order) == (1, "APPROVED", 2500, 0, 0)
    assert "depositedDate" not in shop.status(order)
    assert shop.v1("deposit", orderId=order, amount="0") == DONE
    shop.bank.advance_clock(14 * 3600)
    assert shop.v1("reverse", orderId=late)["errorCode"] == 7
    assert shop.money() == [("charge", 2500), ("charge", 2500), ("charge_undone", 2500), ("charge", 2500)]


@pytest.mark.parametrize("amount", ["0", "2500"])
def test_refund_of_everything_that_is_left(shop: Shop, amount: str) -> None:
    """Gateway manual, section 12.3."""
    order = charged(shop)
    assert shop.v1("refund", orderId=order, amount=amount) == DONE
    assert sums(shop, order) == (4, "REFUNDED", 2500, 0, 2500)
    assert shop.v1("refund", orderId=order, amount="0")["errorCode"] == 7
    assert shop.money() == [("charge", 2500), ("refund", 2500)]


def test_partial_refunds_go_up_to_the_charged_sum(shop: Shop) -> None:
    """Gateway manual, sections 2.2 and 12.3: any successful refund is status 4; the sums tell how much."""
    order = held(shop)
    shop.v1("deposit", orderId=order, amount="2000")
    assert shop.v1("refund", orderId=order, amount="500") == DONE
    assert sums(shop, order) == (4, "REFUNDED", 2500, 1500, 500)
    assert shop.v1("refund", orderId=order, amount="1501")["errorCode"] == 7
    assert shop.v1("refund", orderId=order, amount="1500") == DONE
    assert sums(shop, order) == (4, "REFUNDED", 2500, 0, 2000)


def test_held_money_is_no_refund(shop: Shop) -> None:
    """Gateway manual, section 12.3: error if nothing was charged."""
    assert shop.v1("refund", orderId=held(shop), amount="0")["errorCode"] == 7


def test_refund_with_a_known_id_succeeds_and_moves_nothing(shop: Shop) -> None:
    """Gateway manual, section 12.3, externalRefundId; the id belongs to its order."""
    order, other = charged(shop), charged(shop)
    for _ in range(2):
        assert shop.v1("refund", orderId=order, amount="500", externalRefundId="RF-1") == DONE
    assert (
        shop.v1("refund", orderId=order, amount="900", externalRefundId="RF-1", expectedDepositedAmount="1") == DONE
    )
    assert shop.v1("refund", orderId=other, amount="500", externalRefundId="RF-1") == DONE
    assert sums(shop, order) == (4, "REFUNDED", 2500, 2000, 500)
    assert [refund["externalRefundId"] for refund in shop.status(order)["refunds"]] == ["RF-1"]
    assert shop.money().count(("refund", 500)) == 2


def test_refund_is_carried_out_only_on_the_expected_sum(shop: Shop) -> None:
    """Gateway manual, section 12.3, expectedDepositedAmount: the second identical request is rejected."""
    order = charged(shop)
    wish = {"orderId": order, "amount": "500", "expectedDepositedAmount": "2500"}
    assert shop.v1("refund", wish) == DONE
    assert shop.v1("refund", wish)["errorCode"] == 7
    assert shop.v1("refund", wish | {"expectedDepositedAmount": "2000"}) == DONE
    assert shop.v1("refund", wish | {"expectedDepositedAmount": "all"})["errorCode"] == 5
    assert sums(shop, order)[3:] == (1500, 1000)


def test_refunds_are_listed_in_the_status(shop: Shop) -> None:
    """Gateway manual, section 11.1, refunds: an array, only if refunds exist."""
    order = charged(shop)
    assert "refunds" not in shop.status(order)
    shop.v1("refund", orderId=order, amount="500", externalRefundId="RF-1")
    shop.bank.advance_clock(60)
    shop.v1("refund", orderId=order, amount="700")
    status = shop.status(order)
    first, second = status["refunds"]
    assert (first["amount"], first["externalRefundId"], first["date"]) == (500, "RF-1", "2026-01-15T10:00:00")
    assert set(second) == {"date", "approvalCode", "actionCode", "referenceNumber", "amount"}
    assert (len(second["approvalCode"]), len(second["referenceNumber"])) == (6, 12)
    assert status["refundedDate"] == shop.clock.now()


TEA = {
    "positionId": 1,
    "name": "Tea",
    "quantity": {"value": 2, "measure": "pc"},
    "itemPrice": 1000,
    "itemAmount": 2000,
    "itemCode": "T",
}
CUP = {"positionId": 2, "name": "Cup", "quantity": {"value": 1, "measure": "pc"}, "itemAmount": 500, "itemCode": "C"}
CART = json.dumps({"cartItems": {"items": [TEA, CUP]}})


def lines(*items: dict[str, Any]) -> str:
    return json.dumps({"items": items})


ONE_TEA = TEA | {"quantity": {"value": 1, "measure": "pc"}, "itemAmount": 1000}

RETURNS = [
    pytest.param("0", "", 0, id="full refund by zero without lines"),
    pytest.param("2500", "", 0, id="full refund without lines"),
    pytest.param("1000", "", 5, id="partial refund without lines"),
    pytest.param("1000", lines(ONE_TEA), 0, id="partial refund with its line"),
    pytest.param("999", lines(ONE_TEA), 5, id="amount is not the sum of the lines"),
    pytest.param("1000", lines(ONE_TEA | {"name": "Coffee"}), 5, id="another name"),
    pytest.param("1000", lines(ONE_TEA | {"itemCode": "X"}), 5, id="another article"),
    pytest.param("1000", lines(ONE_TEA | {"positionId": 7}), 5, id="another position"),
    pytest.param("1000", lines(ONE_TEA | {"itemCurrency": 840}), 5, id="another currency"),
    pytest.param("500", lines(CUP, CUP), 5, id="one line twice"),
    pytest.param(
        "1000", lines(CUP | {"quantity": {"value": 2, "measure": "pc"}, "itemAmount": 1000}), 5, id="too many"
    ),
    pytest.param("1000", lines(), 5, id="no line at all"),
    pytest.param("1000", '{"items":', 5, id="no JSON"),
]


@pytest.mark.parametrize(("amount", "items", "code"), RETURNS)
def test_cart_rules_of_a_refund(shop: Shop, amount: str, items: str, code: int) -> None:
    """Gateway manual, section 12.3, cart rules."""
    order = charged(shop, orderBundle=CART)
    assert shop.v1("refund", orderId=order, amount=amount, refundItems=items)["errorCode"] == code


def test_no_line_goes_back_twice(shop: Shop) -> None:
    """Gateway manual, section 12.3: the quantity is not above the original, over all refunds together."""
    order = charged(shop, orderBundle=CART)
    assert shop.v1("refund", orderId=order, amount="500", refundItems=lines(CUP)) == DONE
    assert shop.v1("refund", orderId=order, amount="500", refundItems=lines(CUP))["errorCode"] == 5
    assert shop.v1("refund", orderId=order, amount="0") == DONE


def test_wrong_state_is_told_before_wrong_lines(shop: Shop) -> None:
    """Gateway manual, section 21: nothing charged is 7, whatever the lines are."""
    order = shop.registered(orderBundle=CART)["orderId"]
    assert shop.v1("refund", orderId=order, amount="1000")["errorCode"] == 7
    assert shop.v1("deposit", orderId=order, amount="1000", depositItems=lines(CUP))["errorCode"] == 7


@pytest.mark.parametrize(
    ("amount", "items", "code"),
    [("1500", lines(ONE_TEA, CUP), 0), ("0", lines(TEA, CUP), 0), ("0", lines(CUP), 5), ("1600", lines(TEA), 5)],
)
def test_deposited_lines_make_the_amount(shop: Shop, amount: str, items: str, code: int) -> None:
    """Gateway manual, section 12.1: the amount must equal the sum of depositItems if those are sent."""
    order = held(shop, orderBundle=CART)
    assert shop.v1("deposit", orderId=order, amount=amount, depositItems=items)["errorCode"] == code


def test_refunds_outlive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "bank.ledger"
    before = Shop(file=LedgerFile(path))
    order = charged(before, orderBundle=CART)
    before.v1("refund", orderId=order, amount="500", refundItems=lines(CUP), externalRefundId="RF-1")
    before.bank.books.close()
    after = Shop(file=LedgerFile(path))
    assert sums(after, order) == (4, "REFUNDED", 2500, 2000, 500)
    assert after.v1("refund", orderId=order, amount="500", externalRefundId="RF-1") == DONE
    assert after.v1("refund", orderId=order, amount="500", refundItems=lines(CUP))["errorCode"] == 5
    assert sums(after, order)[4] == 500
    after.bank.books.close()


def test_ledger_of_a_run_without_refunds_still_loads(tmp_path: Path) -> None:
    path = tmp_path / "bank.ledger"
    before = Shop(file=LedgerFile(path))
    order = charged(before)
    before.bank.books.close()
    file = LedgerFile(path)
    file._rows.execute("UPDATE orders SET body = json_remove(body, '$.refunds', '$.reversal_tried')")
    after = Shop(file=file)
    assert after.v1("refund", orderId=order, amount="0") == DONE
    after.bank.books.close()
