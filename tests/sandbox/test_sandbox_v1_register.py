"""Registration through V1: what is accepted, and every way it is refused."""

import json

import pytest
from sandbox_shop import BASE, START, Shop


def refusal(shop: Shop, call: str = "register", **fields: object) -> str:
    answer = shop.v1(call, shop.order() | fields)
    assert set(answer) == {"errorCode", "errorMessage"}
    return answer["errorCode"]


def test_register_answers_with_id_and_page_only(shop: Shop) -> None:
    answer = shop.v1("register", shop.order(language="ru"))
    assert set(answer) == {"orderId", "formUrl"}
    assert answer["formUrl"] == f"{BASE}/payment/merchants/training/payment_ru.html?mdOrder={answer['orderId']}"
    assert len(answer["orderId"]) == 36


def test_fresh_order_is_zero_and_minus_one_hundred(shop: Shop) -> None:
    order = shop.registered()
    status = shop.status(order["orderId"])
    assert (status["orderStatus"], status["actionCode"]) == (0, -100)
    assert status["paymentAmountInfo"]["paymentState"] == "CREATED"
    assert "cardAuthInfo" not in status
    assert "refunds" not in status


@pytest.mark.parametrize("how", ["body", "query of GET", "query of POST"])
def test_fields_are_read_wherever_they_are(shop: Shop, how: str) -> None:
    fields = shop.credentials | shop.order(somethingNew="ignored")
    match how:
        case "body":
            answer = shop.send("POST", "/payment/rest/register.do", data=fields)
        case "query of GET":
            answer = shop.send("GET", "/payment/rest/register.do", params=fields)
        case _:
            answer = shop.send("POST", "/payment/rest/register.do", params=fields)
    assert answer.status_code == 200
    assert "orderId" in answer.json()


@pytest.mark.parametrize("name", ["Register.do", "register", "refundEverything.do", "paymentOrder.do"])
def test_method_names_are_case_sensitive_and_unknown_ones_are_404(shop: Shop, name: str) -> None:
    assert shop.send("POST", f"/payment/rest/{name}", data=shop.credentials).status_code == 404


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"orderNumber": ""}, "4"),
        ({"amount": ""}, "4"),
        ({"returnUrl": ""}, "4"),
        ({"returnUrl": "/back"}, "4"),
        ({"returnUrl": "./back"}, "4"),
        ({"failUrl": "/back"}, "4"),
        ({"currency": "999"}, "3"),
        ({"currency": "EUR"}, "3"),
        ({"amount": "12.50"}, "5"),
        ({"amount": "-1"}, "5"),
        ({"amount": "0"}, "5"),
        ({"amount": "1" * 13}, "5"),
        ({"language": "xx"}, "5"),
        ({"orderNumber": "x" * 37}, "5"),
        ({"description": "x" * 599}, "5"),
        ({"description": "<script>alert(1)</script>"}, "5"),
        ({"returnUrl": "javascript:alert(1)"}, "5"),
        ({"jsonParams": "not json"}, "5"),
        ({"jsonParams": "[1]"}, "5"),
        ({"orderBundle": "{"}, "5"),
        ({"sessionTimeoutSecs": "soon"}, "5"),
        ({"expirationDate": "tomorrow"}, "5"),
        ({"expirationDate": "2020-01-01T00:00:00"}, "5"),
        ({"features": "AUTO_PAYMENT"}, "13"),
        ({"features": "FLY"}, "14"),
        ({"features": "FORCE_PAYMENT_WAY"}, "14"),
        ({"features": "FORCE_CREATE_BINDING"}, "5"),
        ({"password": "wrong"}, "5"),
        ({"userName": "wrong"}, "5"),
    ],
)
def test_wrong_registrations_are_refused_with_their_code(shop: Shop, fields: dict[str, str], code: str) -> None:
    assert refusal(shop, **fields) == code
    assert shop.bank.orders() == ()


def test_order_number_is_taken_even_if_unpaid_or_declined(shop: Shop) -> None:
    first = shop.registered(orderNumber="A-1")
    assert refusal(shop, orderNumber="A-1") == "1"
    shop.v1("decline", orderId=first["orderId"])
    assert refusal(shop, orderNumber="A-1") == "1"


def test_bank_numbers_the_order_when_asked(shop: Shop) -> None:
    order = shop.order(features="FORCE_GENERATE_ORDERNUMBER")
    del order["orderNumber"]
    assert shop.status(shop.v1("register", order)["orderId"])["orderNumber"] == "4000"


@pytest.mark.parametrize("currency", ["978", "840", "643", "398", "826", "392", "414"])
def test_currencies_of_the_contract_are_accepted(shop: Shop, currency: str) -> None:
    assert shop.status(shop.registered(currency=currency)["orderId"])["currency"] == currency


def test_token_registers_and_pays_but_does_not_decline(shop: Shop) -> None:
    token = {"token": shop.bank.account.token}
    registered = shop.send("POST", "/payment/rest/register.do", data=token | shop.order()).json()
    assert "orderId" in registered
    refused = shop.send("POST", "/payment/rest/decline.do", data=token | {"orderId": registered["orderId"]}).json()
    assert refused == {"errorCode": 5, "errorMessage": "Access denied"}
    wrong = shop.send("POST", "/payment/rest/register.do", data={"token": "guess"} | shop.order()).json()
    assert wrong["errorCode"] == "5"


def test_lifetime_is_twenty_minutes_unless_said_otherwise(shop: Shop) -> None:
    default = shop.registered()["orderId"]
    longer = shop.registered(sessionTimeoutSecs="3600")["orderId"]
    dated = shop.registered(sessionTimeoutSecs="5", expirationDate="2026-01-15T12:00:00")["orderId"]
    for seconds, gone in ((1199, []), (1, [default]), (2399, [default]), (1, [default, longer])):
        shop.bank.advance_clock(seconds)
        outcomes = {order: shop.outcome(order) for order in (default, longer, dated)}
        assert {order for order, outcome in outcomes.items() if outcome == (6, -2014)} == set(gone)
    shop.bank.advance_clock(7200 - 3600)
    assert shop.outcome(dated) == (6, -2014)


def test_what_was_sent_comes_back_in_the_status(shop: Shop) -> None:
    bundle = {"cartItems": {"items": [{"positionId": "1", "name": "Tea", "quantity": {"value": 1, "measure": "pc"}}]}}
    order = shop.registered(
        description="Чай; 2 шт",
        ip="203.0.113.7",
        clientId="C-77",
        email="anna@example.org",
        jsonParams=json.dumps({"cashier": "anna"}),
        orderBundle=json.dumps(bundle),
    )
    status = shop.status(order["orderId"])
    assert status["orderDescription"] == "Чай; 2 шт"
    assert status["ip"] == "203.0.113.7"
    assert status["merchantOrderParams"] == [{"name": "cashier", "value": "anna"}]
    assert status["orderBundle"] == bundle
    assert status["payerData"] == {"email": "anna@example.org"}
    assert status["bindingInfo"] == {"clientId": "C-77"}
    assert status["attributes"] == [{"name": "mdOrder", "value": order["orderId"]}]
    assert status["date"] == int(START * 1000)


def test_two_phase_order_is_held_then_captured_on_its_date(shop: Shop) -> None:
    order = shop.registered("registerPreAuth", autocompletionDate="2026-01-16T00:00:00")["orderId"]
    shop.paid(order)
    assert shop.outcome(order) == (1, 0)
    assert shop.status(order)["paymentAmountInfo"]["paymentState"] == "APPROVED"
    shop.bank.advance_clock(24 * 3600)
    assert shop.outcome(order) == (2, 0)
    assert shop.money() == [("hold", 2500), ("charge", 2500)]


def test_two_phase_order_is_released_on_its_date(shop: Shop) -> None:
    order = shop.registered("registerPreAuth", autoReverseDate="2026-01-16T00:00:00")["orderId"]
    shop.paid(order)
    shop.bank.advance_clock(24 * 3600)
    status = shop.status(order)
    assert status["orderStatus"] == 3
    assert status["paymentAmountInfo"]["paymentState"] == "REVERSED"
    assert "reversedDate" in status
    assert shop.money() == [("hold", 2500), ("release", 2500)]


def test_capture_and_release_dates_exclude_each_other(shop: Shop) -> None:
    date = "2026-01-16T00:00:00"
    assert refusal(shop, "registerPreAuth", autocompletionDate=date, autoReverseDate=date) == "5"


def test_multipart_is_not_a_form(shop: Shop) -> None:
    files = {name: (None, value) for name, value in (shop.credentials | shop.order()).items()}
    assert shop.send("POST", "/payment/rest/register.do", files=files).json()["errorCode"] == "5"
