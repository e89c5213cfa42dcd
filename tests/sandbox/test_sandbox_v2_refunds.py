"""Refunds of V2: whole, in parts, put off, refused; limits; the same money in V1."""

from pathlib import Path
from typing import Any

import pytest
from sandbox_shop import CHALLENGE_2, DECLINED, Shop
from sandbox_v2_aid import failure

from app.sandbox import LedgerFile, Mode
from app.sandbox.words.identifiers import order_id_in, public_id


def refunded(shop: Shop, payment: str, **more: Any) -> dict[str, Any]:
    answer = shop.v2("POST", "/refunds", {"paymentId": payment, **more})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def refusal(shop: Shop, **body: Any) -> tuple[int, str]:
    return failure(shop.v2("POST", "/refunds", body))


def test_refund_has_its_fields(shop: Shop) -> None:
    """Gateway manual, section 5.1."""
    payment = shop.payment(currency="eur")["id"]
    refund = refunded(shop, payment, amount=900, reason="returned goods", metadata={"till": "7"})
    assert refund == {
        "id": public_id("r", shop.bank.orders()[0].refunds[0].id),
        "amount": 900,
        "created": "2026-01-15T10:00:00Z",
        "currency": "eur",
        "metadata": {"till": "7"},
        "paymentId": payment,
        "reason": "returned goods",
        "status": "succeeded",
    }
    assert shop.v2("GET", f"/refunds/{refund['id']}").json() == refund


def test_all_the_rest_goes_back_without_an_amount(shop: Shop) -> None:
    """Gateway manual, section 5.1: absent means all not yet refunded."""
    payment = shop.payment()["id"]
    assert [refunded(shop, payment, amount=900)["amount"], refunded(shop, payment)["amount"]] == [900, 12000]
    assert shop.money() == [("charge", 12900), ("refund", 900), ("refund", 12000)]
    seen = shop.v2("GET", f"/payments/{payment}").json()
    assert (seen["status"], seen["amountReceived"], seen["amountRefunded"]) == ("succeeded", 12900, 12900)


@pytest.mark.parametrize("amount", [12901, 999_999_999_999, 10**12])
def test_more_than_was_taken_does_not_go_back(shop: Shop, amount: int) -> None:
    """Gateway manual, section 5.1."""
    assert refusal(shop, paymentId=shop.payment()["id"], amount=amount) == (422, "amountTooLarge")
    assert shop.money() == [("charge", 12900)]


@pytest.mark.parametrize("more", [{}, {"amount": 1}])
def test_nothing_goes_back_twice(shop: Shop, more: dict[str, int]) -> None:
    """Gateway manual, section 5.1: more than the refundable rest."""
    payment = shop.payment()["id"]
    refunded(shop, payment)
    assert refusal(shop, paymentId=payment, **more) == (422, "amountTooLarge")
    assert shop.money() == [("charge", 12900), ("refund", 12900)]


def test_of_a_hold_only_what_was_captured_goes_back(shop: Shop) -> None:
    """Gateway manual, section 5: only captured money."""
    payment = shop.payment(captureMethod="manual")["id"]
    assert refusal(shop, paymentId=payment) == (409, "statusConflict")
    shop.v2("POST", f"/payments/{payment}/capture", {"amount": 900})
    assert refusal(shop, paymentId=payment, amount=901) == (422, "amountTooLarge")
    assert refunded(shop, payment)["amount"] == 900


@pytest.mark.parametrize("number", [DECLINED, CHALLENGE_2])
def test_payment_that_did_not_succeed_has_nothing_to_refund(shop: Shop, number: str) -> None:
    """Gateway manual, section 5.1."""
    assert refusal(shop, paymentId=shop.payment(number)["id"]) == (409, "statusConflict")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, (400, "parameterMissing")),
        ({"paymentId": "p_unknown"}, (404, "resourceNotFound")),
        ({"paymentId": "p_HbtjsyTuig5SWYufjsFeTNAX3WisQFUSvbroA1C48Y5XN8Pstcdw"}, (404, "resourceNotFound")),
        ({"paymentId": "{payment}", "amount": 0}, (400, "parameterInvalid")),
        ({"paymentId": "{payment}", "amount": "900"}, (400, "parameterInvalid")),
        ({"paymentId": "{payment}", "amount": 9.5}, (400, "parameterInvalid")),
        ({"paymentId": "{payment}", "amount": True}, (400, "parameterInvalid")),
        ({"paymentId": "{payment}", "reason": "x" * 256}, (400, "parameterInvalid")),
        ({"paymentId": "{payment}", "metadata": {"till": 7}}, (400, "parameterInvalid")),
    ],
)
def test_wrong_refunds_are_refused(shop: Shop, body: dict[str, Any], expected: tuple[int, str]) -> None:
    """Gateway manual, sections 5.1 and 12.2."""
    payment = shop.payment()["id"]
    sent = {name: payment if value == "{payment}" else value for name, value in body.items()}
    assert refusal(shop, **sent) == expected
    assert shop.money() == [("charge", 12900)]


def test_refund_that_is_put_off_succeeds_after_twenty_seconds(shop: Shop) -> None:
    """Gateway manual, section 9: amounts ending in 908."""
    refund = refunded(shop, shop.payment(amount=1908)["id"], amount=900)
    assert refund["status"] == "pending"
    shop.bank.advance_clock(19.9)
    assert shop.v2("GET", f"/refunds/{refund['id']}").json() == refund
    assert shop.money() == [("charge", 1908)]
    shop.bank.advance_clock(0.1)
    assert shop.v2("GET", f"/refunds/{refund['id']}").json() == {**refund, "status": "succeeded"}
    assert shop.money() == [("charge", 1908), ("refund", 900)]


def test_money_on_its_way_cannot_go_back_again(shop: Shop) -> None:
    """Gateway manual, sections 5.1 and 9: a pending refund counts against the rest."""
    payment = shop.payment(amount=1908)["id"]
    refunded(shop, payment, amount=1000)
    assert refusal(shop, paymentId=payment, amount=909) == (422, "amountTooLarge")
    assert shop.v2("GET", f"/payments/{payment}").json()["amountRefunded"] == 0
    refunded(shop, payment)
    shop.bank.advance_clock(20)
    assert shop.v2("GET", f"/payments/{payment}").json()["amountRefunded"] == 1908


def test_refund_that_is_refused_leaves_the_money_and_may_be_tried_again(shop: Shop) -> None:
    """Gateway manual, section 9: amounts ending in 909."""
    payment = shop.payment(amount=1909)["id"]
    first, second = refunded(shop, payment), refunded(shop, payment)
    assert first["id"] != second["id"]
    assert (first["status"], second["status"], second["amount"]) == ("failed", "failed", 1909)
    shop.bank.advance_clock(3600)
    assert shop.v2("GET", f"/refunds/{first['id']}").json()["status"] == "failed"
    assert shop.money() == [("charge", 1909)]


@pytest.mark.parametrize("amount", [1908, 1909])
def test_amounts_mean_nothing_to_other_cards(shop: Shop, amount: int) -> None:
    """Gateway manual, section 9: only with the first card."""
    payment = shop.payment("4242424242424242", amount=amount)["id"]
    assert refunded(shop, payment)["status"] == "succeeded"


def test_refund_put_off_outlives_a_restart(tmp_path: Path) -> None:
    """Gateway manual, section 9."""
    first = LedgerFile(tmp_path / "ledger")
    shop = Shop(file=first)
    refund = refunded(shop, shop.payment(amount=1908)["id"])
    first.close()
    second = LedgerFile(tmp_path / "ledger")
    later = Shop(file=second)
    later.bank.advance_clock(20)
    assert later.v2("GET", f"/refunds/{refund['id']}").json() == {**refund, "status": "succeeded"}
    second.close()


def test_same_key_refunds_once(shop: Shop) -> None:
    """Gateway manual, section 2.7."""
    body = {"paymentId": shop.payment()["id"], "amount": 900}
    first, again = (shop.v2("POST", "/refunds", body, Idempotency_Key="k") for _ in range(2))
    assert first.json() == again.json()
    assert again.headers["idempotency-replayed"] == "true"
    assert shop.money() == [("charge", 12900), ("refund", 900)]


def test_refund_of_a_session_is_seen_in_v1(shop: Shop) -> None:
    """Gateway manual, section 11: refund is refund.do, refunded is 4."""
    order = str(order_id_in("ps", shop.session()["id"]))
    shop.control("POST", f"/orders/{order}/approve")
    refunded(shop, public_id("p", order), amount=1000)
    status = shop.status(order)
    assert (status["orderStatus"], status["paymentAmountInfo"]["refundedAmount"]) == (4, 1000)
    assert shop.v2("GET", f"/sessions/{public_id('ps', order)}").json()["paymentStatus"] == "paid"


def test_refund_of_v1_is_seen_in_v2(shop: Shop) -> None:
    """Gateway manual, section 11."""
    order = shop.moto(amount="2500")["mdOrder"]
    assert shop.v1("refund", orderId=order, amount="1000")["errorCode"] == 0
    done = shop.bank.orders()[0].refunds[0]
    seen = shop.v2("GET", f"/refunds/{public_id('r', done.id)}").json()
    assert (seen["amount"], seen["status"], seen["currency"]) == (1000, "succeeded", "EUR")
    assert shop.v2("GET", f"/payments/{public_id('p', order)}").json()["amountRefunded"] == 1000
    assert refusal(shop, paymentId=public_id("p", order), amount=1501) == (422, "amountTooLarge")


@pytest.mark.parametrize("public", ["r_unknown", "p_x", "r_Hu44dKPGCAK4FMPS6FmkcxbmXteCn6L3VgNS4pSvykoos4DZDV2R"])
def test_refund_that_never_was_is_not_there(shop: Shop, public: str) -> None:
    """Gateway manual, sections 2.9 and 5.2."""
    assert failure(shop.v2("GET", f"/refunds/{public}")) == (404, "resourceNotFound")


def test_documented_mode_has_no_refunds(shop: Shop) -> None:
    """Gateway manual, section 12.3: E7 and E8."""
    payment = shop.payment()["id"]
    refund = refunded(shop, payment)["id"]
    shop.bank.settings.mode = Mode.DOCUMENTED
    assert refusal(shop, paymentId=payment) == (404, "resourceNotFound")
    assert failure(shop.v2("GET", f"/refunds/{refund}")) == (404, "resourceNotFound")


def test_lost_answer_of_a_refund_is_one_refund(shop: Shop) -> None:
    """Gateway manual, section 2.7: the calls of refunds have names for the trouble desk."""
    payment = shop.payment()["id"]
    shop.control("POST", "/trouble", {"call": "POST /refunds", "kind": "http_500"})
    assert shop.v2("POST", "/refunds", {"paymentId": payment, "amount": 900}).status_code == 500
    assert shop.money() == [("charge", 12900), ("refund", 900)]
    assert [seen.order_number for seen in shop.bank.books.calls()][-1] == "4000"
