"""The control plane: what a trainer and the tests can see and do."""

import pytest
from sandbox_shop import CHALLENGE_1, CHALLENGE_2, PAYS, Browser, Shop


@pytest.mark.parametrize("bearer", ["", "guess"])
@pytest.mark.parametrize(("method", "path"), [("GET", "/ledger"), ("POST", "/clock"), ("DELETE", "/trouble")])
def test_the_control_plane_does_nothing_without_its_token(shop: Shop, bearer: str, method: str, path: str) -> None:
    answer = shop.control(method, path, {"advance": 60} if method == "POST" else None, bearer=bearer)
    assert answer.status_code == 401
    assert "orders" not in answer.text
    assert shop.clock.offset_ms == 0


def test_public_side_has_no_control(shop: Shop) -> None:
    assert shop.send("GET", "/ledger", headers={"Authorization": "Bearer control"}).status_code == 404


def test_ledger_shows_orders_money_and_calls(shop: Shop) -> None:
    shop.moto(orderNumber="A-1")
    shop.v2("POST", "/sessions", {"merchantReferenceId": "B-1"})
    ledger = shop.control("GET", "/ledger").json()
    assert ledger["now"] == shop.clock.now()
    (order,) = ledger["orders"]
    assert (order["number"], order["state"], order["order_status"]) == ("A-1", "charged", 2)
    assert order["attempts"][0]["card"]["masked"] == "444455**3333"
    (line,) = ledger["movements"]
    assert (line["kind"], line["amount"], line["order_number"]) == ("charge", 2500, "A-1")
    assert [(call["call"], call["order_number"]) for call in ledger["calls"]] == [
        ("motoPayment.do", "A-1"),
        ("POST /sessions", "B-1"),
    ]
    assert PAYS not in str(ledger)


def test_call_log_knows_the_order_behind_an_id(shop: Shop, browser: Browser) -> None:
    order = shop.registered(orderNumber="A-1")
    browser.open(order["formUrl"]).pay(CHALLENGE_1).press("continue").answer("confirm", "12345678").press("continue")
    shop.status(order["orderId"])
    calls = [(seen.call, seen.order_number) for seen in shop.bank.books.calls()]
    names = ["register.do", "payment.html", "payment.html", "acsRedirect.do", "acs 3ds1", "acs 3ds1", "finish3ds.do"]
    assert calls == [(name, "A-1") for name in [*names, "getOrderStatusExtended.do"]]


def test_order_is_found_by_id_and_by_number(shop: Shop) -> None:
    order = shop.registered(orderNumber="A-1")["orderId"]
    by_id, by_number = shop.control("GET", f"/orders/{order}").json(), shop.control("GET", "/orders/A-1").json()
    assert by_id == by_number
    assert (by_id["id"], by_id["state"], by_id["attempts_left"]) == (order, "created", 3)
    assert shop.control("GET", "/orders/nobody").status_code == 404


def test_clock_moves_forward_only(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    before = shop.clock.now()
    assert shop.control("POST", "/clock", {"advance": 1200}).json() == {"now": before + 1_200_000}
    assert shop.outcome(order) == (6, -2014)
    assert shop.control("POST", "/clock", {"advance": -1}).status_code == 400
    assert shop.control("POST", "/clock", {}).status_code == 400


def test_approve_pays_as_a_customer(shop: Shop) -> None:
    order = shop.registered("registerPreAuth", amount="1901")["orderId"]
    assert shop.control("POST", f"/orders/{order}/approve").json()["state"] == "held"
    assert shop.outcome(order) == (1, 0)
    assert shop.control("POST", f"/orders/{order}/approve").status_code == 409
    assert shop.money() == [("hold", 1901)]


@pytest.mark.parametrize(("number", "refused"), [(CHALLENGE_1, -2006), (CHALLENGE_2, -2025)])
def test_open_question_is_confirmed_or_refused(shop: Shop, number: str, refused: int) -> None:
    first, second = shop.instant(number)["orderId"], shop.instant(number)["orderId"]
    shop.control("POST", f"/orders/{first}/approve")
    shop.control("POST", f"/orders/{second}/decline")
    assert (shop.outcome(first), shop.outcome(second)) == ((2, 0), (6, refused))


def test_decline_uses_up_an_attempt(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    assert shop.control("POST", f"/orders/{order}/decline").json()["attempts_left"] == 2
    shop.control("POST", f"/orders/{order}/decline", {"action_code": 116})
    assert shop.outcome(order) == (0, 116)
    shop.control("POST", f"/orders/{order}/decline")
    assert shop.outcome(order) == (6, -2013)
    assert shop.control("POST", f"/orders/{order}/decline").status_code == 409


def test_expire_ends_the_time(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    assert shop.control("POST", f"/orders/{order}/expire").json()["order_status"] == 6
    assert shop.control("POST", f"/orders/{order}/expire").status_code == 409


def test_trouble_is_armed_listed_and_forgotten(shop: Shop) -> None:
    body = {"call": "register.do", "kind": "http_500", "count": 2}
    waiting = {"kind": "http_500", "seconds": 0, "before_work": False}
    assert shop.control("POST", "/trouble", body).json() == {"register.do": [waiting, waiting]}
    assert shop.send("POST", "/payment/rest/register.do").status_code == 500
    assert shop.control("GET", "/trouble").json() == {"register.do": [waiting]}
    assert shop.control("DELETE", "/trouble").json() == {}
    assert "orderId" in shop.registered()


@pytest.mark.parametrize(
    "body", [{}, {"call": "x"}, {"call": "x", "kind": "fire"}, {"call": "x", "kind": "drop", "color": 1}, []]
)
def test_unknown_trouble_is_refused(shop: Shop, body: object) -> None:
    assert shop.control("POST", "/trouble", body).status_code == 400
    assert shop.troubles.armed() == {}


def test_switches_are_turned_and_shown(shop: Shop) -> None:
    shown = shop.control("POST", "/settings", {}).json()
    assert shown["mode"] == "full"
    assert shown["replays_answers"] is True
    turned = shop.control("POST", "/settings", {"mode": "documented", "attempts": 1, "key_state": "revoked"}).json()
    assert (turned["mode"], turned["attempts"], turned["replays_answers"]) == ("documented", 1, False)
    assert shop.v2("GET", "/sessions/x").json()["error"]["code"] == "apiKeyRevoked"
    assert shop.control("POST", "/settings", {"mode": "polite"}).status_code == 400


def test_null_leaves_a_switch_to_the_mode(shop: Shop) -> None:
    assert shop.control("POST", "/settings", {"idempotency": False}).json()["replays_answers"] is False
    assert shop.control("POST", "/settings", {"attempts": 2}).json()["replays_answers"] is False
    assert shop.control("POST", "/settings", {"idempotency": None}).json()["replays_answers"] is True
    for wrong in ({"attempts": 0}, {"mode": None}):
        assert shop.control("POST", "/settings", wrong).status_code == 400


def test_one_attempt_ends_with_its_own_reason(shop: Shop) -> None:
    shop.control("POST", "/settings", {"attempts": 1})
    order = shop.registered()["orderId"]
    shop.control("POST", f"/orders/{order}/decline", {"action_code": 116})
    assert shop.outcome(order) == (6, 116)
