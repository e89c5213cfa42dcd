"""Stored cards through V1: the calls that list, switch, extend and create them, by gateway manual, section 14."""

from typing import Any

import pytest
from sandbox_shop import CHALLENGE_2, FRICTIONLESS, PAYS, START, Browser, Shop
from sandbox_tokens import sealed


def stored(shop: Shop, number: str = PAYS, client: str = "C-77", **more: Any) -> str:
    """Return the id of a card that was stored by a payment."""
    order = shop.instant(number, clientId=client, **more)["orderId"]
    if shop.outcome(order)[0] == 5:
        shop.control("POST", f"/orders/{order}/approve")
    return str(shop.status(order)["bindingInfo"]["bindingId"])


def ids(answer: dict[str, Any]) -> list[str]:
    return [binding["bindingId"] for binding in answer["bindings"]]


FIELDS_OF_A_BINDING = [
    ("maskedPan", "444455**3333"),
    ("expiryDate", "203012"),
    ("paymentWay", "CARD"),
    ("paymentSystem", "VISA"),
    ("displayLabel", "XXXXXXXXXXXX3333"),
    ("bindingCategory", "COMMON"),
    ("bindingStrength", "SSL"),
    ("clientId", "C-77"),
]


@pytest.mark.parametrize(("field", "value"), FIELDS_OF_A_BINDING)
def test_binding_has_the_fields_of_the_manual(shop: Shop, field: str, value: str) -> None:
    """Gateway manual, section 14: `bindings[]` item."""
    stored(shop)
    (binding,) = shop.v1("getBindings", clientId="C-77")["bindings"]
    assert binding[field] == value
    assert set(binding) == {name for name, _ in FIELDS_OF_A_BINDING} | {"bindingId"}


def test_list_says_success_with_the_code_as_a_text(shop: Shop) -> None:
    """Gateway manual, sections 1.3 and 14."""
    stored(shop)
    answer = shop.v1("getBindings", clientId="C-77", language="ru")
    assert (answer["errorCode"], answer["errorMessage"]) == ("0", "Success")


@pytest.mark.parametrize("call", ["getBindings", "getAllBindings"])
@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, "1"),
        ({"clientId": ""}, "1"),
        ({"clientId": "nobody"}, "2"),
        ({"clientId": "C-77", "bindingType": "X"}, "5"),
        ({"clientId": "C-77", "bindingType": "R"}, "2"),
        ({"clientId": "C-77", "bindingId": "another"}, "2"),
        ({"clientId": "C-77", "language": "xx"}, "5"),
        ({"clientId": "C-77", "password": "wrong"}, "5"),
        ({"clientId": "C-77", "bindingType": "C"}, "0"),
    ],
)
def test_errors_of_the_lists(shop: Shop, call: str, fields: dict[str, str], code: str) -> None:
    """Gateway manual, sections 14 and 21, column bindings."""
    stored(shop)
    assert shop.v1(call, fields)["errorCode"] == code


def test_stored_card_calls_have_no_token(shop: Shop) -> None:
    """Gateway manual, appendix B: login only."""
    fields = {"token": shop.bank.account.token, "clientId": "C-77"}
    for call in ("getBindings", "getAllBindings", "getBindingsByCardOrId", "bindCard", "unBindCard", "extendBinding"):
        assert shop.send("POST", f"/payment/rest/{call}.do", data=fields).json()["errorMessage"] == "Access denied"


def test_method_names_are_case_sensitive(shop: Shop) -> None:
    """Gateway manual, section 1.1."""
    assert shop.send("POST", "/payment/rest/unbindCard.do", data=shop.credentials).status_code == 404


def test_lists_filter_by_id_and_by_kind(shop: Shop) -> None:
    common, recurrent = stored(shop), stored(shop, tii="RI")
    assert ids(shop.v1("getBindings", clientId="C-77")) == [common, recurrent]
    assert ids(shop.v1("getBindings", clientId="C-77", bindingType="R")) == [recurrent]
    assert ids(shop.v1("getBindings", clientId="C-77", bindingId=common)) == [common]


def test_expired_cards_are_shown_when_asked_for(shop: Shop) -> None:
    """Gateway manual, section 14: showExpired."""
    card = stored(shop, "4242424242424242", expiry="202601")
    shop.bank.advance_clock(31 * 24 * 3600)
    assert shop.v1("getBindings", clientId="C-77")["errorCode"] == "2"
    assert ids(shop.v1("getBindings", clientId="C-77", showExpired="true")) == [card]
    assert shop.v1("getBindingsByCardOrId", bindingId=card)["errorCode"] == "2"
    assert ids(shop.v1("getBindingsByCardOrId", bindingId=card, showExpired="true")) == [card]


def test_all_bindings_include_duplicates(shop: Shop) -> None:
    """Gateway manual, section 14: getAllBindings.do."""
    first = created(shop)["bindingId"]
    second = created(shop)["bindingId"]
    assert ids(shop.v1("getBindings", clientId="C-9")) == [second]
    assert ids(shop.v1("getAllBindings", clientId="C-9")) == [first, second]


def test_card_is_found_by_number_whoever_it_belongs_to(shop: Shop) -> None:
    """Gateway manual, section 14: getBindingsByCardOrId.do, its four fields."""
    mine, yours = stored(shop), stored(shop, client="C-78")
    answer = shop.v1("getBindingsByCardOrId", pan=PAYS)
    assert ids(answer) == [mine, yours]
    assert answer["bindings"][0] == {
        "bindingId": mine,
        "maskedPan": "444455**3333",
        "expiryDate": "203012",
        "clientId": "C-77",
    }
    assert shop.v1("getBindingsByCardOrId", pan="4444550000023333")["errorCode"] == "2"


@pytest.mark.parametrize(
    ("fields", "code"),
    [({}, "5"), ({"pan": "4444555511113334"}, "5"), ({"bindingId": "nobody"}, "2"), ({"pan": FRICTIONLESS}, "2")],
)
def test_errors_of_the_search_by_card(shop: Shop, fields: dict[str, str], code: str) -> None:
    assert shop.v1("getBindingsByCardOrId", fields)["errorCode"] == code


def test_card_is_switched_off_and_on(shop: Shop) -> None:
    """Gateway manual, section 14: unBindCard.do and bindCard.do with their error 2."""
    card = stored(shop)
    assert shop.v1("bindCard", bindingId=card) == {"errorCode": "2", "errorMessage": "Binding is active"}
    assert shop.v1("unBindCard", bindingId=card) == {"errorCode": "0", "errorMessage": "Success"}
    assert shop.v1("unBindCard", bindingId=card) == {"errorCode": "2", "errorMessage": "Binding is not active"}
    assert shop.v1("getBindings", clientId="C-77")["errorCode"] == "2"
    assert shop.v1("bindCard", bindingId=card)["errorCode"] == "0"
    assert ids(shop.v1("getBindings", clientId="C-77")) == [card]


@pytest.mark.parametrize("call", ["bindCard", "unBindCard", "extendBinding"])
@pytest.mark.parametrize(("card", "code"), [("nobody", "2"), ("", "5")])
def test_unknown_cards_are_not_switched(shop: Shop, call: str, card: str, code: str) -> None:
    assert shop.v1(call, bindingId=card, newExpiry="203101", language="en")["errorCode"] == code


def test_switching_is_news_for_the_callbacks(shop: Shop) -> None:
    """Gateway manual, section 16.3: bindingCreated and bindingActivityChanged."""
    heard: list[tuple[str, str]] = []
    shop.bank.news.listen(lambda event, order: heard.append((event.kind.value, event.subject)))
    card = stored(shop)
    shop.v1("unBindCard", bindingId=card)
    shop.v1("unBindCard", bindingId=card)
    assert [fact for fact in heard if fact[1]] == [("card_stored", card), ("card_switched", card)]


def test_expiry_is_extended(shop: Shop) -> None:
    """Gateway manual, section 14: extendBinding.do."""
    card = stored(shop)
    assert shop.v1("extendBinding", bindingId=card, newExpiry="203206", language="en")["errorCode"] == "0"
    (binding,) = shop.v1("getBindings", clientId="C-77")["bindings"]
    assert binding["expiryDate"] == "203206"


@pytest.mark.parametrize("expiry", ["", "12/30", "203013", "202512"])
def test_wrong_expiry_extends_nothing(shop: Shop, expiry: str) -> None:
    assert shop.v1("extendBinding", bindingId=stored(shop), newExpiry=expiry)["errorCode"] == "5"


def test_card_that_is_off_is_not_extended(shop: Shop) -> None:
    card = stored(shop)
    shop.v1("unBindCard", bindingId=card)
    assert shop.v1("extendBinding", bindingId=card, newExpiry="203206")["errorCode"] == "2"


def created(shop: Shop, **more: str) -> dict[str, Any]:
    fields = {"clientId": "C-9", "pan": CHALLENGE_2, "expiryDate": "203012", "cardholderName": "A HOLDER"}
    return shop.v1("createBindingNoPayment", fields | more)


def test_card_is_stored_without_a_payment(shop: Shop) -> None:
    """Gateway manual, section 14: createBindingNoPayment.do; the code is a number, `error` a Boolean."""
    answer = created(shop)
    assert shop.bank.vault.find(answer.pop("bindingId")) is not None
    assert answer == {
        "maskedPan": "555555**5599",
        "expiryDate": "203012",
        "cardholderName": "A HOLDER",
        "clientId": "C-9",
        "errorCode": 0,
        "error": False,
    }
    (binding,) = shop.v1("getBindings", clientId="C-9")["bindings"]
    assert binding["bindingStrength"] == "NO_PAYMENT"
    assert shop.bank.orders() == ()


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"clientId": ""}, 5),
        ({"pan": "5555555555555590"}, 5),
        ({"pan": ""}, 5),
        ({"expiryDate": "1230"}, 5),
        ({"cardholderName": "Иван"}, 5),
        ({"bindingStrength": "STRONG"}, 5),
        ({"bindingStrength": "TDS"}, 5),
        ({"bindingStrength": "TDS", "additionalParameters": '{"initNetworkReferenceNumber":"1"}'}, 5),
        ({"password": "wrong"}, 5),
        (
            {
                "bindingStrength": "TDS_SSL",
                "additionalParameters": '{"initNetworkReferenceNumber":"1","networkReferenceNumber":"2"}',
            },
            0,
        ),
    ],
)
def test_errors_of_storing_without_a_payment(shop: Shop, more: dict[str, str], code: int) -> None:
    """Gateway manual, section 14: createBindingNoPayment.do, error 5 and bindingStrength."""
    answer = created(shop, **more)
    assert (answer["errorCode"], answer["error"]) == (code, code != 0)


def test_stored_card_calls_are_for_the_shop_itself(shop: Shop) -> None:
    """Gateway manual, section 1.2: merchantLogin; this shop acts for nobody else."""
    stored(shop)
    assert shop.v1("getBindings", clientId="C-77", merchantLogin="training")["errorCode"] == "0"
    assert shop.v1("getBindings", clientId="C-77", merchantLogin="another")["errorCode"] == "5"


def test_status_tells_that_no_payment_stored_the_card(shop: Shop) -> None:
    """Gateway manual, section 11.1: bindingInfo.externalCreated."""
    card = created(shop, pan=PAYS)["bindingId"]
    order = shop.v1("instantPayment", shop.order(bindingId=card))["orderId"]
    assert shop.status(order)["bindingInfo"] == {"clientId": "C-9", "bindingId": card, "externalCreated": True}


# Permissions


def test_shop_without_the_permission_has_no_stored_cards(shop: Shop) -> None:
    """Gateway manual, section 1.5: without the permission, error 5 "Access denied"."""
    card = stored(shop)
    shop.control("POST", "/settings", {"stored_cards": False})
    for call in ("getBindings", "getAllBindings", "getBindingsByCardOrId", "bindCard", "unBindCard", "extendBinding"):
        assert shop.v1(call, clientId="C-77", bindingId=card)["errorMessage"] == "Access denied"
    assert created(shop)["errorCode"] == 5
    order = shop.registered(clientId="C-77")["orderId"]
    assert shop.v1("paymentOrderBinding", mdOrder=order, bindingId=card)["errorCode"] == 5
    assert shop.v1("instantPayment", shop.order(bindingId=card))["errorCode"] == "5"
    assert shop.v1("register", shop.order(bindingId=card))["errorCode"] == "5"
    forced = shop.order(clientId="C-78", features="FORCE_CREATE_BINDING")
    assert shop.v1("register", forced)["errorCode"] == "5"


def test_without_the_permission_the_customer_is_not_asked_and_nothing_is_stored(shop: Shop, browser: Browser) -> None:
    shop.control("POST", "/settings", {"stored_cards": False})
    browser.open(shop.registered(clientId="C-77")["formUrl"])
    assert not browser.page.has("save-card")
    browser.pay(PAYS)
    shop.instant(clientId="C-77")
    assert shop.bank.vault.all() == ()


def test_storing_without_a_payment_has_a_permission_of_its_own(shop: Shop) -> None:
    shop.control("POST", "/settings", {"stored_cards_without_payment": False})
    assert (created(shop)["errorCode"], stored(shop) != "") == (5, True)


def test_code_may_be_left_out_by_permission_only(shop: Shop) -> None:
    """Gateway manual, sections 9.1, 14.1 and 17.1: payment without CVC."""
    card = stored(shop)
    shop.control("POST", "/settings", {"payment_without_code": False})
    order = shop.registered(clientId="C-77")["orderId"]
    assert shop.v1("paymentOrderBinding", mdOrder=order, bindingId=card, tii="F")["errorCode"] == 4
    assert shop.v1("instantPayment", shop.order(bindingId=card))["errorCode"] == "4"
    assert shop.moto(cvc="")["errorCode"] == "4"
    token = sealed(shop, START, PAYS, "", "203012")
    assert shop.v1("instantPayment", shop.order(seToken=token))["errorCode"] == "5"
    assert shop.v1("paymentOrderBinding", mdOrder=order, bindingId=card, tii="U")["errorCode"] == 0


# The list of cards without 3-D Secure


def test_listed_card_is_not_asked_any_more(shop: Shop) -> None:
    """Gateway manual, section 14: updateSSLCardList.do, error 6 for a card listed before."""
    first = shop.instant(CHALLENGE_2)["orderId"]
    assert shop.outcome(first)[0] == 5
    assert shop.v1("updateSSLCardList", mdorder=first)["errorCode"] == "0"
    assert shop.v1("updateSSLCardList", mdorder=first)["errorCode"] == "6"
    assert shop.outcome(shop.instant(CHALLENGE_2)["orderId"]) == (2, 0)
    assert shop.outcome(shop.instant(CHALLENGE_2, features="FORCE_TDS")["orderId"])[0] == 5


@pytest.mark.parametrize("order", ["", "nobody"])
def test_card_of_an_unknown_order_is_not_listed(shop: Shop, order: str) -> None:
    assert shop.v1("updateSSLCardList", mdorder=order)["errorCode"] == "5"
    assert shop.v1("updateSSLCardList", mdorder=shop.registered()["orderId"])["errorCode"] == "5"
