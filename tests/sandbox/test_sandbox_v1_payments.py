"""Direct payments through V1: shapes of the replies, test cards, card errors."""

import pytest
from sandbox_shop import (
    ATTEMPT,
    BASE,
    CHALLENGE_1,
    CHALLENGE_2,
    DECLINED,
    FRICTIONLESS,
    FRICTIONLESS_FAILS,
    PAYS,
    SHOP,
    Shop,
)


def test_paymentorder_pays_a_registered_order(shop: Shop) -> None:
    order = shop.registered(language="ru")["orderId"]
    answer = shop.paid(order)
    assert answer["errorCode"] == 0
    assert type(answer["errorCode"]) is int
    assert answer["redirect"] == f"{SHOP}?orderId={order}&lang=ru"
    assert "acsUrl" not in answer
    assert shop.outcome(order) == (2, 0)


def test_paymentorder_takes_year_and_month_too(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    shop.paid(order, **{"$EXPIRY": "", "YYYY": "2031", "MM": "07"})
    assert shop.status(order)["cardAuthInfo"]["expiration"] == "203107"


def test_paymentorder_is_post_only(shop: Shop) -> None:
    assert shop.send("GET", "/payment/rest/paymentorder.do", params=shop.credentials).status_code == 405


def test_paymentorder_has_no_token(shop: Shop) -> None:
    fields = {"token": shop.bank.account.token, "MDORDER": shop.registered()["orderId"]}
    answer = shop.send("POST", "/payment/rest/paymentorder.do", data=fields).json()
    assert answer == {"error": "Access denied", "errorCode": 5, "errorMessage": "Access denied", "is3DSVer2": False}


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"MDORDER": ""}, 4),
        ({"MDORDER": "nobody"}, 1),
        ({"TEXT": ""}, 4),
        ({"language": ""}, 4),
        ({"language": "xx"}, 5),
        ({"$PAN": ""}, 4),
        ({"$CVC": ""}, 4),
        ({"$EXPIRY": ""}, 4),
        ({"$PAN": "4444555511113334"}, 5),
        ({"$PAN": "4444"}, 5),
        ({"$CVC": "12"}, 5),
        ({"$EXPIRY": "203013"}, 5),
        ({"TEXT": "Иван Иванов"}, 5),
    ],
)
def test_paymentorder_errors_cost_no_attempt(shop: Shop, fields: dict[str, str], code: int) -> None:
    order = shop.registered()["orderId"]
    answer = shop.paid(order, **fields)
    assert (answer["errorCode"], answer["error"]) == (code, answer["errorMessage"])
    assert shop.outcome(order) == (0, -100)


def test_paid_and_expired_orders_cannot_be_paid(shop: Shop) -> None:
    paid, late = shop.registered()["orderId"], shop.registered()["orderId"]
    shop.paid(paid)
    shop.bank.advance_clock(1200)
    assert shop.paid(paid)["errorCode"] == 1
    assert shop.paid(late)["errorCode"] == 1
    assert shop.money() == [("charge", 2500)]


def test_declined_attempts_leave_the_order_open_until_they_are_used_up(shop: Shop) -> None:
    order = shop.registered(failUrl="https://shop.example/failed")["orderId"]
    for _ in range(2):
        answer = shop.paid(order, DECLINED)
        assert (answer["errorCode"], answer["errorTypeName"]) == (0, "DATA_INPUT_ERROR")
        assert answer["redirect"] == f"https://shop.example/failed?orderId={order}&lang=en"
        assert shop.outcome(order) == (0, 5)
    shop.paid(order, DECLINED)
    assert shop.outcome(order) == (6, -2013)
    assert shop.paid(order)["errorCode"] == 1


def test_instant_payment_without_3ds(shop: Shop) -> None:
    answer = shop.instant()
    assert answer["errorCode"] == "0"
    assert answer["redirect"] == f"{SHOP}?orderId={answer['orderId']}&lang=en"
    assert answer["is3DSVer2"] is False
    inside = answer["orderStatus"]
    assert (inside["ErrorCode"], inside["OrderStatus"], inside["authCode"]) == ("0", 2, 2)
    assert (inside["Pan"], inside["Amount"], inside["depositAmount"]) == ("444455**3333", 2500, 2500)


def test_instant_payment_takes_the_other_spellings(shop: Shop) -> None:
    order = shop.order()
    order["backUrl"] = order.pop("returnUrl")
    card = shop.card()
    card["cardHolderName"] = card.pop("cardholderName")
    answer = shop.v1("instantPayment", order | card)
    assert answer["orderStatus"]["cardholderName"] == "TEST CARDHOLDER"
    assert answer["redirect"].startswith(SHOP)


def test_instant_two_phase_is_held(shop: Shop) -> None:
    answer = shop.instant(preAuth="true")
    assert answer["orderStatus"]["OrderStatus"] == 1
    assert shop.money() == [("hold", 2500)]


def test_instant_declined_is_no_error_code(shop: Shop) -> None:
    answer = shop.instant(DECLINED)
    assert answer["errorCode"] == "0"
    assert answer["orderStatus"]["OrderStatus"] == 6
    assert "acsUrl" not in answer
    assert shop.outcome(answer["orderId"]) == (6, 5)


def test_instant_with_3ds1_sends_to_the_issuer(shop: Shop) -> None:
    answer = shop.instant(CHALLENGE_1)
    assert answer["orderStatus"]["OrderStatus"] == 0
    assert answer["acsUrl"] == f"{BASE}/acs/3ds1"
    assert answer["termUrl"] == f"{BASE}/payment/rest/finish3ds.do?lang=en"
    assert answer["paReq"]
    assert answer["is3DSVer2"] is False
    assert "redirect" not in answer
    assert shop.outcome(answer["orderId"]) == (5, -100)


def test_instant_with_3ds2_sends_to_the_issuer(shop: Shop) -> None:
    answer = shop.instant(CHALLENGE_2)
    assert answer["acsUrl"] == f"{BASE}/acs/3ds2"
    assert answer["is3DSVer2"] is True
    assert answer["packedCReq"]
    assert len(answer["threeDSServerTransId"]) == 36
    assert shop.money() == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"orderNumber": ""}, "4"),
        ({"amount": ""}, "4"),
        ({"returnUrl": ""}, "4"),
        ({"pan": ""}, "4"),
        ({"cvc": ""}, "4"),
        ({"pan": "4444555511113334"}, "5"),
        ({"currency": "999"}, "3"),
        ({"features": "FLY"}, "14"),
        ({"features": "AUTO_PAYMENT"}, "13"),
        ({"userName": "x"}, "5"),
    ],
)
def test_instant_errors_leave_no_order(shop: Shop, fields: dict[str, str], code: str) -> None:
    assert shop.instant(**fields)["errorCode"] == code
    assert shop.bank.orders() == ()


def test_instant_with_a_taken_number_charges_nothing(shop: Shop) -> None:
    shop.instant(orderNumber="A")
    assert shop.instant(orderNumber="A")["errorCode"] == "1"
    assert shop.money() == [("charge", 2500)]


def test_moto_is_processed_without_any_challenge(shop: Shop) -> None:
    answer = shop.moto(CHALLENGE_2)
    assert answer["success"] is True
    assert answer["errorCode"] == "0"
    status = shop.status(answer["mdOrder"])
    assert (status["orderStatus"], status["paymentWay"]) == (2, "CARD_MOTO")
    assert status["cardAuthInfo"]["secureAuthInfo"]["eci"] == 7
    assert answer["orderNumber"] == status["orderNumber"]


def test_moto_works_without_code_and_without_number(shop: Shop) -> None:
    order = shop.order() | {"pan": PAYS, "expiry": "203012", "cardholder": "TEST CARDHOLDER"}
    del order["orderNumber"]
    answer = shop.v1("motoPayment", order)
    assert answer["success"] is True
    assert answer["orderNumber"] == "4000"


def test_moto_two_phase_is_held(shop: Shop) -> None:
    assert shop.outcome(shop.moto(preAuth="true")["mdOrder"]) == (1, 0)


def test_moto_declined_is_still_processed(shop: Shop) -> None:
    answer = shop.moto(DECLINED)
    assert answer["success"] is True
    assert shop.outcome(answer["mdOrder"]) == (6, 5)
    assert shop.money() == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"cardholder": ""}, "4"),
        ({"pan": ""}, "4"),
        ({"expiry": ""}, "4"),
        ({"amount": ""}, "4"),
        ({"returnUrl": ""}, "4"),
        ({"pan": "1234567890123"}, "5"),
        ({"cvc": "1"}, "5"),
        ({"currency": "000"}, "3"),
        ({"password": "x"}, "5"),
    ],
)
def test_moto_errors_say_not_processed(shop: Shop, fields: dict[str, str], code: str) -> None:
    answer = shop.moto(**fields)
    assert (answer["success"], answer["errorCode"]) == (False, code)
    assert shop.bank.orders() == ()


@pytest.mark.parametrize(
    ("number", "outcome", "eci", "three_ds"),
    [
        (FRICTIONLESS, (2, 0), 5, "4"),
        (ATTEMPT, (2, 0), 6, "5"),
        (PAYS, (2, 0), 7, "0"),
        ("4563960122001999", (2, 0), 7, "0"),
        ("2200000000000038", (2, 0), 7, "0"),
        ("4242424242424242", (2, 0), 7, "0"),
        (FRICTIONLESS_FAILS, (6, -2025), 2, "4"),
        (DECLINED, (6, 5), 7, "0"),
        ("4444444411111111", (6, 5), 7, "0"),
        ("4444444444446666", (6, -20010), 7, "0"),
        ("4444444444444422", (6, 913), 7, "0"),
        ("5555555555555557", (6, -2011), 2, "4"),
        ("4444444499999999", (6, 151017), 5, "4"),
    ],
)
def test_cards_do_what_the_vendor_says(
    shop: Shop, number: str, outcome: tuple[int, int], eci: int, three_ds: str
) -> None:
    order = shop.instant(number, cvc="347" if number == "4563960122001999" else "123")["orderId"]
    assert shop.outcome(order) == outcome
    secure = shop.status(order)["cardAuthInfo"]["secureAuthInfo"]
    assert (secure["eci"], secure["threeDsType"]) == (eci, three_ds)
    assert shop.money() == ([("charge", 2500)] if outcome == (2, 0) else [])


@pytest.mark.parametrize("number", [PAYS, CHALLENGE_2, FRICTIONLESS, "4242424242424242"])
@pytest.mark.parametrize("wrong", [{"cvc": "000"}, {"expiry": "203510"}])
def test_wrong_code_or_expiry_is_an_input_error(shop: Shop, number: str, wrong: dict[str, str]) -> None:
    assert shop.outcome(shop.instant(number, **wrong)["orderId"]) == (6, 71015)


@pytest.mark.parametrize(("expiry", "outcome"), [("202601", (2, 0)), ("202512", (6, 101)), ("204912", (2, 0))])
def test_card_is_good_through_its_month(shop: Shop, expiry: str, outcome: tuple[int, int]) -> None:
    assert shop.outcome(shop.instant(expiry=expiry)["orderId"]) == outcome


@pytest.mark.parametrize(
    ("number", "features", "outcome"),
    [
        (CHALLENGE_2, ["FORCE_SSL"], (2, 0)),
        (CHALLENGE_2, ["FORCE_SSL", "FORCE_TDS"], (5, -100)),
        (PAYS, ["FORCE_TDS"], (6, -2022)),
        (ATTEMPT, ["FORCE_TDS"], (2, 0)),
        (ATTEMPT, ["FORCE_FULL_TDS"], (6, 4032)),
        (FRICTIONLESS, ["FORCE_FULL_TDS"], (2, 0)),
    ],
)
def test_features_decide_about_3ds(shop: Shop, number: str, features: list[str], outcome: tuple[int, int]) -> None:
    assert shop.outcome(shop.instant(number, features=features)["orderId"]) == outcome


@pytest.mark.parametrize(("amount", "code"), [("1901", 116), ("1902", 5), ("1903", 208)])
def test_amounts_decline_the_first_card_only(shop: Shop, amount: str, code: int) -> None:
    assert shop.outcome(shop.moto(amount=amount)["mdOrder"]) == (6, code)
    assert shop.outcome(shop.moto("4242424242424242", amount=amount)["mdOrder"]) == (2, 0)
