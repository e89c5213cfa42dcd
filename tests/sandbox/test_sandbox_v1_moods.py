"""V1 in the odd modes: a later release, and a bad day. The books stay right."""

import json
from typing import Any

import httpx
import pytest
from sandbox_shop import PAYS, Shop

from app.sandbox import Mode
from app.sandbox.desk import rude_replies
from app.sandbox.desk.replies import Reply


def raw_status(shop: Shop, order_id: str) -> httpx.Response:
    return shop.send("POST", "/payment/rest/getOrderStatusExtended.do", data=shop.credentials | {"orderId": order_id})


def paid_order(shop: Shop) -> str:
    mode, shop.bank.settings.mode = shop.bank.settings.mode, Mode.FULL
    order_id = str(shop.moto()["mdOrder"])
    shop.bank.settings.mode = mode
    return order_id


def test_future_replies_are_spaced_shuffled_and_know_more() -> None:
    """Gateway manual, section 1.3, and V2, section 12.3: what a client must put up with."""
    shop = Shop(Mode.FUTURE)
    order_id = paid_order(shop)
    answers = [raw_status(shop, order_id) for _ in range(30)]
    assert all(answer.text.startswith("\n{\n") for answer in answers)
    bodies = [answer.json() for answer in answers]
    assert len({tuple(body) for body in bodies}) == len(bodies)
    assert {body["orderStatus"] for body in bodies} == {2, 9}
    assert {body["paymentAmountInfo"]["paymentState"] for body in bodies} == {"DEPOSITED", "SETTLING"}
    assert all(any(name.startswith("x") for name in body["cardAuthInfo"]) for body in bodies)


def test_hostile_replies_have_every_rude_shape() -> None:
    """Gateway manual, sections 1.3 and 23: shapes real gateways were seen to send."""
    shop = Shop(Mode.HOSTILE)
    order_id = paid_order(shop)
    shapes = {shape_of(raw_status(shop, order_id)) for _ in range(150)}
    assert shapes == {
        "as documented",
        "code as number",
        "capitals",
        "lists for objects",
        "list around",
        "no object",
        "no json",
        "empty",
        "429",
        "502",
    }


def shape_of(answer: httpx.Response) -> str:
    if answer.status_code != 200:
        return str(answer.status_code)
    if not answer.content:
        return "empty"
    try:
        body: Any = answer.json()
    except ValueError:
        return "no object" if answer.text == "OK" else "no json"
    if isinstance(body, list):
        return "list around"
    if "ErrorCode" in body:
        return "capitals"
    if isinstance(body["paymentAmountInfo"], list):
        return "lists for objects"
    return "code as number" if body["errorCode"] == 0 else "as documented"


def test_hostile_bank_answers_a_wrong_login_with_401_and_a_bare_text() -> None:
    """Gateway manual, section 1.3: documented is 200 with error 5; some gateways say it otherwise."""
    shop = Shop(Mode.HOSTILE)
    wrong = shop.credentials | {"password": "wrong"}
    answers = [shop.send("POST", "/payment/rest/register.do", data=wrong | shop.order()) for _ in range(20)]
    denied = [answer for answer in answers if answer.status_code == 401]
    assert {answer.text for answer in denied} == {'"Access denied"'}
    assert len(denied) > 10
    assert shop.bank.orders() == ()


@pytest.mark.parametrize("mode", Mode)
def test_money_is_booked_right_in_every_mode(mode: Mode) -> None:
    """Gateway manual, V2, section 12.3: the moods are in the replies, never in the books."""
    shop = Shop(mode)
    for _ in range(20):
        card = {"pan": PAYS, "cvc": "123", "expiry": "203012", "cardholder": "TEST"}
        shop.send("POST", "/payment/rest/motoPayment.do", data=shop.credentials | shop.order() | card)
    assert shop.money() == [("charge", 2500)] * len(shop.bank.orders())
    assert shop.bank.orders()


def test_rude_shapes_change_the_shape_and_nothing_else() -> None:
    """Gateway manual, section 1.3: the code's type, its capitals; objects as lists."""
    reply = Reply({"errorCode": "7", "errorMessage": "No", "inner": {"a": 1}, "nothing": {}})
    assert rude_replies.switched_codes(reply).body["errorCode"] == 7
    assert rude_replies.switched_codes(rude_replies.switched_codes(reply)).body == reply.body
    assert set(rude_replies.capital_codes(reply).body) == {"ErrorCode", "ErrorMessage", "inner", "nothing"}
    assert rude_replies.lists_for_objects(reply).body["inner"] == [{"a": 1}]
    assert rude_replies.lists_for_objects(reply).body["nothing"] == []
    assert json.loads(rude_replies.denied().text or "") == "Access denied"
