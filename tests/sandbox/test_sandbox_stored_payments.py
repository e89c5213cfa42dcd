"""Payments with a stored card: registered orders, one call, the page, tokens, recurrent and instalments."""

import uuid
from typing import Any

import pytest
from sandbox_shop import CHALLENGE_1, CHALLENGE_2, FRICTIONLESS, PAYS, SHOP, START, Browser, Shop
from sandbox_tokens import sealed

CLIENT = "C-77"


def stored(shop: Shop, number: str = PAYS, **more: Any) -> str:
    order = shop.instant(number, clientId=CLIENT, **more)["orderId"]
    if shop.outcome(order)[0] == 5:
        shop.control("POST", f"/orders/{order}/approve")
    return str(shop.status(order)["bindingInfo"]["bindingId"])


def with_binding(shop: Shop, order: str, card: str, **more: str) -> dict[str, Any]:
    return shop.v1("paymentOrderBinding", {"mdOrder": order, "bindingId": card, "tii": "F", "cvc": "123"} | more)


@pytest.fixture
def card(shop: Shop) -> str:
    return stored(shop)


def test_registered_order_is_paid_with_a_stored_card(shop: Shop, card: str) -> None:
    """Gateway manual, section 14.1: a form result whose code is a number, with bindingId."""
    order = shop.registered(clientId=CLIENT)["orderId"]
    answer = with_binding(shop, order, card)
    assert answer == {
        "errorCode": 0,
        "is3DSVer2": False,
        "info": "Your order is proceeded, redirecting...",
        "redirect": f"{SHOP}?orderId={order}&lang=en",
        "bindingId": card,
    }
    status = shop.status(order)
    assert (status["orderStatus"], status["paymentWay"], status["tii"]) == (2, "CARD_BINDING", "F")
    assert status["bindingInfo"] == {"clientId": CLIENT, "bindingId": card, "externalCreated": False}
    assert len(shop.bank.vault.all()) == 1


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"mdOrder": ""}, 4),
        ({"mdOrder": "nobody"}, 1),
        ({"bindingId": ""}, 4),
        ({"bindingId": "nobody"}, 2),
        ({"tii": "R"}, 5),
        ({"tii": "CI"}, 5),
        ({"cvc": "1"}, 5),
        ({"language": "xx"}, 5),
        ({"password": "wrong"}, 5),
    ],
)
def test_errors_of_payment_order_binding(shop: Shop, card: str, fields: dict[str, str], code: int) -> None:
    """Gateway manual, sections 14.1 and 21; a refusal costs no attempt."""
    order = shop.registered(clientId=CLIENT)["orderId"]
    answer = with_binding(shop, order, card, **fields)
    assert (answer["errorCode"], answer["error"]) == (code, answer["errorMessage"])
    assert shop.outcome(order) == (0, -100)


@pytest.mark.parametrize("client", [{}, {"clientId": "C-78"}])
def test_order_must_name_the_owner_of_the_card(shop: Shop, card: str, client: dict[str, str]) -> None:
    """Gateway manual, section 14.1: error 5 "[clientId] is empty"."""
    answer = with_binding(shop, shop.registered(**client)["orderId"], card)
    assert (answer["errorCode"], answer["errorMessage"]) == (5, "[clientId] is empty")


def test_card_that_is_off_or_an_order_that_is_paid_cannot_pay(shop: Shop, card: str) -> None:
    order = shop.registered(clientId=CLIENT)["orderId"]
    shop.v1("unBindCard", bindingId=card)
    assert with_binding(shop, order, card)["errorCode"] == 2
    shop.v1("bindCard", bindingId=card)
    assert with_binding(shop, order, card)["errorCode"] == 0
    assert with_binding(shop, order, card)["errorCode"] == 1
    assert shop.money() == [("charge", 2500), ("charge", 2500)]


def test_tii_may_be_left_out_and_so_may_the_code(shop: Shop, card: str) -> None:
    """Gateway manual, section 14.1: tii is absent in one edition, cvc depends on the permission."""
    order = shop.registered(clientId=CLIENT)["orderId"]
    assert shop.v1("paymentOrderBinding", mdOrder=order, bindingId=card)["errorCode"] == 0
    assert shop.status(order)["tii"] == "F"


@pytest.mark.parametrize(
    ("number", "tii", "asks"),
    [
        (CHALLENGE_2, "F", True),
        (CHALLENGE_1, "F", True),
        (CHALLENGE_2, "U", False),
        (CHALLENGE_1, "U", False),
        (PAYS, "F", False),
        (FRICTIONLESS, "F", False),
    ],
)
def test_customer_is_asked_only_where_he_chose_the_card(shop: Shop, number: str, tii: str, asks: bool) -> None:
    """Gateway manual, section 7.5: F is started by the customer, U by the shop, without 3-D Secure."""
    order = shop.registered(clientId=CLIENT)["orderId"]
    answer = with_binding(shop, order, stored(shop, number), tii=tii)
    assert ("acsUrl" in answer) is asks
    assert shop.outcome(order)[0] == (5 if asks else 2)


def test_wrong_code_of_a_stored_card_is_an_input_error_unless_nobody_is_there(shop: Shop, card: str) -> None:
    chosen, alone = (shop.registered(clientId=CLIENT)["orderId"] for _ in range(2))
    with_binding(shop, chosen, card, cvc="000")
    assert shop.status(chosen)["actionCode"] == 71015
    with_binding(shop, alone, card, cvc="000", tii="U")
    assert shop.outcome(alone) == (2, 0)


def test_shop_alone_cannot_hold_money(shop: Shop, card: str) -> None:
    """Gateway manual, section 7.5: U is for one-phase payments only."""
    order = shop.registered("registerPreAuth", clientId=CLIENT)["orderId"]
    assert with_binding(shop, order, card, tii="U")["errorCode"] == 5
    assert with_binding(shop, order, card, tii="F")["errorCode"] == 0
    assert shop.outcome(order) == (1, 0)


def test_stored_card_keeps_its_scenario(shop: Shop, card: str) -> None:
    order = shop.registered(clientId=CLIENT, amount="1901")["orderId"]
    with_binding(shop, order, card)
    assert shop.status(order)["actionCode"] == 116


@pytest.mark.parametrize("tii", ["", "F", "U", "R", "I"])
def test_one_call_registers_and_pays_with_a_stored_card(shop: Shop, card: str, tii: str) -> None:
    """Gateway manual, section 7.1: bindingId instead of a card."""
    answer = shop.v1("instantPayment", shop.order(bindingId=card, tii=tii))
    assert (answer["errorCode"], answer["orderStatus"]["OrderStatus"]) == ("0", 2)
    status = shop.status(answer["orderId"])
    assert (status["paymentWay"], status["tii"]) == ("CARD_BINDING", tii or "F")
    assert status["bindingInfo"] == {"clientId": CLIENT, "bindingId": card, "externalCreated": False}


@pytest.mark.parametrize(
    "fields",
    [
        {"bindingId": "nobody"},
        {"clientId": "C-78"},
        {"cvc": "1"},
        {"tii": "CI"},
        {"tii": "IPI"},
        {"tii": "U", "preAuth": "true"},
    ],
)
def test_wrong_stored_card_is_error_5_and_leaves_no_order(shop: Shop, card: str, fields: dict[str, str]) -> None:
    orders = shop.bank.orders()
    assert shop.v1("instantPayment", shop.order(bindingId=card) | fields)["errorCode"] == "5"
    assert shop.bank.orders() == orders


def test_typed_card_beats_a_stored_one(shop: Shop, card: str) -> None:
    """Gateway manual, section 7.1: pan overrides bindingId."""
    answer = shop.instant(FRICTIONLESS, bindingId=card)
    assert answer["orderStatus"]["Pan"] == "411111**1111"


# Registering for one stored card


def test_page_of_a_stored_card_asks_only_for_the_code(shop: Shop, browser: Browser, card: str) -> None:
    """Gateway manual, section 3.1: bindingId."""
    order = shop.registered(clientId=CLIENT, bindingId=card)
    browser.open(order["formUrl"])
    assert set(browser.page.forms[0]["fields"]) == {"newCardCvc"}
    assert browser.page.text("stored-card") == "444455**3333"
    browser.fill(newCardCvc="12").press("submit")
    assert browser.page.has("newCardCvc-fault")
    browser.fill(newCardCvc="123").press("submit")
    assert browser.address == f"{SHOP}?orderId={order['orderId']}&lang=en"
    assert shop.status(order["orderId"])["paymentWay"] == "CARD_BINDING"


def test_order_for_one_stored_card_takes_no_other_card(shop: Shop, card: str) -> None:
    """Gateway manual, section 3.1: only with this stored credential."""
    order = shop.registered(clientId=CLIENT, bindingId=card)["orderId"]
    assert shop.paid(order)["errorCode"] == 5
    assert with_binding(shop, order, stored(shop, FRICTIONLESS))["errorCode"] == 5
    assert with_binding(shop, order, card)["errorCode"] == 0


@pytest.mark.parametrize("fields", [{"bindingId": "nobody"}, {"clientId": "C-78"}])
def test_registering_for_a_wrong_stored_card_is_error_5(shop: Shop, card: str, fields: dict[str, str]) -> None:
    assert shop.v1("register", shop.order(clientId=CLIENT, bindingId=card) | fields)["errorCode"] == "5"


def test_page_of_a_card_that_was_switched_off_takes_nothing(shop: Shop, browser: Browser, card: str) -> None:
    order = shop.registered(clientId=CLIENT, bindingId=card)
    browser.open(order["formUrl"])
    shop.v1("unBindCard", bindingId=card)
    browser.fill(newCardCvc="123").press("submit")
    assert browser.page.attributes["notice"]["data-state"] == "failed"
    assert shop.outcome(order["orderId"]) == (0, -100)


def test_known_customer_may_choose_a_stored_card_on_the_page(shop: Shop, browser: Browser, card: str) -> None:
    """Gateway manual, sections 6.3 (bindingItems) and 14."""
    second = stored(shop, CHALLENGE_2)
    order = shop.registered(clientId=CLIENT)
    browser.open(order["formUrl"])
    assert browser.page.text("stored-card-1") == "444455**3333"
    browser.open(link_of(browser, "stored-card-2"))
    assert browser.page.text("stored-card") == "555555**5599"
    assert set(browser.page.forms[0]["fields"]) == {"newCardCvc"}
    browser.open(link_of(browser, "another-card"))
    assert "pan" in browser.page.forms[0]["fields"]
    browser.open(link_of(browser, "stored-card-1")).fill(newCardCvc="000").press("submit")
    assert browser.page.has("declined")
    browser.fill(newCardCvc="123").press("submit")
    status = shop.status(order["orderId"])
    assert (status["orderStatus"], status["tii"], status["bindingInfo"]["bindingId"]) == (2, "F", card)
    assert {stored_card.id for stored_card in shop.bank.vault.all()} == {card, second}


def test_page_offers_no_cards_of_others_and_none_that_cannot_pay(shop: Shop, browser: Browser, card: str) -> None:
    order = shop.registered(clientId="C-78")["formUrl"]
    assert not browser.open(order).page.has("stored-card-1")
    assert not browser.open(f"{order}&stored-card={card}").page.has("stored-card")
    assert not browser.open(shop.registered()["formUrl"]).page.has("stored-card-1")
    way = {"features": "FORCE_PAYMENT_WAY", "jsonParams": '{"paymentWay":"CARD_MOTO"}'}
    assert not browser.open(shop.registered(clientId=CLIENT, **way)["formUrl"]).page.has("stored-card-1")
    shop.v1("unBindCard", bindingId=card)
    assert not browser.open(shop.registered(clientId=CLIENT)["formUrl"]).page.has("stored-card-1")


def link_of(browser: Browser, element: str) -> str:
    return str(browser.page.attributes[element]["href"])


# Tokens


def test_tokens_of_a_stored_card_are_accepted_where_the_manual_says(shop: Shop, card: str) -> None:
    """Gateway manual, section 17.1, shapes; section 7.2: not for paymentorder.do."""

    def instantly(*slots: str) -> dict[str, Any]:
        return shop.v1("instantPayment", shop.order(seToken=sealed(shop, START, *slots)))

    def for_order(call: str, order: str, *slots: str) -> int:
        fields = {"MDORDER": order, "mdOrder": order, "TEXT": "A B", "language": "en", "tii": "F"}
        return int(shop.v1(call, fields, seToken=sealed(shop, START, *slots))["errorCode"])

    assert instantly("", "123", "", "", card)["orderStatus"]["OrderStatus"] == 2
    assert instantly("", "", "", "", card)["orderStatus"]["OrderStatus"] == 2
    order, other = (shop.registered(clientId=CLIENT)["orderId"] for _ in range(2))
    assert instantly("", "123", "", order, card)["errorCode"] == "5"
    assert instantly("", "123", "203012", "", card)["errorCode"] == "5"
    assert instantly(PAYS, "123", "203012", "", card)["errorCode"] == "5"
    assert instantly("", "123", "", "", str(uuid.uuid4()))["errorCode"] == "5"
    assert for_order("paymentorder", order, "", "123", "", order, card) == 5
    assert for_order("paymentOrderBinding", order, PAYS, "123", "203012", order) == 5
    assert for_order("paymentOrderBinding", order, "", "123", "", other, card) == 5
    assert for_order("paymentOrderBinding", order, "", "123", "", "", card) == 5
    assert for_order("paymentOrderBinding", order, "", "123", "", order, "nobody") == 2
    assert shop.outcome(order) == (0, -100)
    assert for_order("paymentOrderBinding", order, "", "123", "", order, card) == 0
    assert for_order("paymentOrderBinding", other, "", "", "", other, card) == 0
    assert (shop.outcome(order), shop.outcome(other)) == ((2, 0), (2, 0))


# Recurrent payments and instalments


def repeated(shop: Shop, call: str, card: str, **more: Any) -> dict[str, Any]:
    body = {"orderNumber": shop.next_number(), "bindingId": card, "amount": 1500, "currency": "978", "language": "en"}
    body |= {"additionalParameters": {"month": 7}} | more
    return shop.send("POST", f"/payment/{call}.do", json=shop.credentials | body).json()


def test_recurrent_payment_answers_with_a_whole_status(shop: Shop) -> None:
    """Gateway manual, section 14.2: JSON, outside /rest/."""
    card = stored(shop, CHALLENGE_2, tii="RI")
    answer = repeated(shop, "recurrentPayment", card)
    assert set(answer) == {"success", "data", "orderStatus"}
    assert answer["success"] is True
    status = answer["orderStatus"]
    assert status == shop.status(answer["data"]["orderId"])
    assert (status["orderStatus"], status["amount"], status["tii"]) == (2, 1500, "R")
    assert status["bindingInfo"] == {"clientId": CLIENT, "bindingId": card, "externalCreated": False}
    assert status["merchantOrderParams"] == [{"name": "month", "value": "7"}]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"orderNumber": "POS-1"}, "10"),
        ({"orderNumber": ""}, "10"),
        ({"bindingId": "nobody"}, "10"),
        ({"amount": "12.5"}, "10"),
        ({"currency": "000"}, "10"),
        ({"preAuth": True}, "10"),
        ({"password": "wrong"}, "5"),
        ({"amount": 1901}, "1"),
    ],
)
def test_errors_of_the_recurrent_payment(shop: Shop, more: dict[str, Any], code: str) -> None:
    """Gateway manual, sections 14.2 and 21, column recurrentPayment."""
    answer = repeated(shop, "recurrentPayment", stored(shop, tii="RI"), **more)
    assert answer["success"] is False
    assert set(answer["error"]) == {"code", "description", "message"}
    assert answer["error"]["code"] == code


def test_card_stored_for_something_else_is_not_charged_again(shop: Shop, card: str) -> None:
    """Gateway manual, section 14.2: a recurrent binding."""
    assert repeated(shop, "recurrentPayment", card)["error"]["code"] == "10"
    assert repeated(shop, "installmentPayment", card, preAuth=False)["errorCode"] == 5
    assert shop.money() == [("charge", 2500)]


def test_recurrent_payment_reads_json_only(shop: Shop) -> None:
    answer = shop.send("POST", "/payment/recurrentPayment.do", data=shop.credentials).json()
    assert answer["success"] is False
    assert shop.send("GET", "/payment/recurrentPayment.do").status_code == 405
    assert shop.send("POST", "/payment/rest/recurrentPayment.do", json=shop.credentials).status_code == 404


def test_instalment_answers_with_a_status_and_a_number(shop: Shop) -> None:
    """Gateway manual, section 14.3."""
    answer = repeated(shop, "installmentPayment", stored(shop, tii="II"), preAuth=False)
    assert (answer["errorCode"], answer["error"], answer["errorMessage"]) == (0, False, "Success")
    assert answer["orderStatus"] == shop.status(answer["orderId"])
    assert answer["orderStatus"]["tii"] == "I"


@pytest.mark.parametrize(
    ("more", "code"),
    [({}, 4), ({"preAuth": True}, 5), ({"preAuth": False, "orderNumber": "POS-1"}, 1)],
)
def test_errors_of_the_instalment(shop: Shop, more: dict[str, Any], code: int) -> None:
    """Gateway manual, section 14.3: preAuth is mandatory; section 7.5: I is one-phase only."""
    answer = repeated(shop, "installmentPayment", stored(shop, tii="II"), **more)
    assert (answer["errorCode"], answer["error"]) == (code, True)


def test_instalment_takes_a_token(shop: Shop) -> None:
    """Gateway manual, section 14.3: token allowed."""
    body = {"token": shop.bank.account.token, "orderNumber": "T-1", "bindingId": stored(shop, tii="II")}
    body |= {"amount": 1000, "preAuth": False}
    assert shop.send("POST", "/payment/installmentPayment.do", json=body).json()["errorCode"] == 0


@pytest.mark.parametrize(("call", "tii"), [("recurrentPayment", "RI"), ("installmentPayment", "II")])
def test_training_amounts_work_for_payments_of_the_shop_alone(shop: Shop, call: str, tii: str) -> None:
    """The answer is lost on its way though the money was taken: the one thing a till must not charge again."""
    card = stored(shop, tii=tii)
    body = shop.credentials | {"orderNumber": "S-1", "bindingId": card, "amount": 1904, "preAuth": False}
    assert shop.send("POST", f"/payment/{call}.do", json=body).status_code == 500
    assert shop.money() == [("charge", 2500), ("charge", 1904)]
    assert shop.v1("getOrderStatusExtended", orderNumber="S-1")["orderStatus"] == 2
