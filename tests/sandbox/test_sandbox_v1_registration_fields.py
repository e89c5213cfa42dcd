"""Every field of a registration, at its longest and beyond; gateway manual, sections 3.1, 3.2, 4 and 5."""

import json
from typing import Any

import pytest
from sandbox_shop import BASE, Shop

from app.sandbox.v1.features import KNOWN


def code_of(shop: Shop, call: str = "register", **fields: Any) -> str:
    """Return the error code, "" for an accepted order."""
    return shop.v1(call, shop.order() | fields).get("errorCode", "")


# Field, the longest value, and how it is refused one character later (section 3.1).
LENGTHS = [
    ("orderNumber", "9" * 36, "5"),
    ("amount", "9" * 12, "5"),
    ("returnUrl", "https://shop.example/" + "x" * 491, "5"),
    ("failUrl", "https://shop.example/" + "x" * 491, "5"),
    ("dynamicCallbackUrl", "https://shop.example/" + "x" * 491, "5"),
    ("description", "d" * 598, "5"),
    ("clientId", "c" * 255, "5"),
    ("cardholderName", "A" * 150, "5"),
    ("sessionTimeoutSecs", "9" * 9, "5"),
    ("postAddress", "p" * 255, "5"),
    ("feeInput", "9" * 8, "5"),
    ("email", "e" * 40, "5"),
    ("mcc", "5411", "5"),
    ("mvv", "m" * 10, "5"),
    ("phone", "+" + "1" * 15, "5"),
    ("ip", "2001:0db8:0000:0000:0000:ff00:0042:8329", "5"),
    ("currency", "978", "3"),
    ("language", "en", "5"),
]


@pytest.mark.parametrize(("name", "longest", "code"), LENGTHS, ids=[f"3.1 {name}" for name, _, _ in LENGTHS])
def test_field_is_accepted_at_its_longest_and_refused_beyond(shop: Shop, name: str, longest: str, code: str) -> None:
    assert code_of(shop, **{name: longest}) == ""
    assert code_of(shop, **{name: longest + longest[-1]}) == code


FORMS = [
    pytest.param({"ip": "not an address"}, "5", id="3.1 ip"),
    pytest.param({"phone": "call me"}, "5", id="1.4 phone"),
    pytest.param({"phone": "0048123456789"}, "", id="1.4 phone with 00"),
    pytest.param({"feeInput": "1.5"}, "5", id="3.1 feeInput"),
    pytest.param({"mcc": "541"}, "5", id="3.1 mcc"),
    pytest.param({"billingAndShippingAddressMatchIndicator": "Y"}, "", id="3.1 match indicator"),
    pytest.param({"billingAndShippingAddressMatchIndicator": "yes"}, "5", id="3.1 match indicator"),
    pytest.param({"dynamicCallbackUrl": "/callback"}, "5", id="3.1 dynamicCallbackUrl"),
    pytest.param({"email": "nobody checks this yet"}, "", id="3.1 email is validated at payment"),
    pytest.param({"merchantLogin": "training"}, "", id="3.1 merchantLogin, its own"),
    pytest.param({"merchantLogin": "neighbour"}, "5", id="3.1 merchantLogin, another"),
    pytest.param({"currency": "012"}, "", id="1.4 currency with a leading zero"),
    pytest.param({"currency": "12"}, "3", id="1.4 currency without it"),
    pytest.param({"pageView": "WATCH"}, "", id="3.1 pageView, anything else is a desktop"),
    pytest.param({"expirationDate": "2026-01-15 12:00:00"}, "5", id="1.4 date in another form"),
    pytest.param({"autocompletionDate": "tomorrow"}, "5", id="3.2 autocompletionDate"),
    pytest.param({"autoReverseDate": "2026-13-01T00:00:00"}, "5", id="3.2 autoReverseDate"),
    pytest.param({"jsonParams": json.dumps({"n" * 255: "v" * 1024})}, "", id="3.1 jsonParams at its longest"),
    pytest.param({"jsonParams": json.dumps({"n" * 256: "v"})}, "5", id="3.1 jsonParams, name"),
    pytest.param({"jsonParams": json.dumps({"n": "v" * 1025})}, "5", id="3.1 jsonParams, value"),
    pytest.param({"jsonParams": json.dumps({"recurringExpiry": "20301231"})}, "", id="3.1 recurringExpiry"),
    pytest.param({"jsonParams": json.dumps({"recurringExpiry": "2030-12-31"})}, "5", id="3.1 recurringExpiry form"),
    pytest.param({"prepaymentMdOrder": "x", "taxSystem": "1", "additionalOfdParams": "{}"}, "", id="3.1 extras"),
]


@pytest.mark.parametrize(("fields", "code"), FORMS)
def test_field_has_its_form(shop: Shop, fields: dict[str, str], code: str) -> None:
    assert code_of(shop, "registerPreAuth", **fields) == code


ITEM: dict[str, Any] = {"positionId": 1, "name": "Tea", "quantity": {"value": 2, "measure": "pc"}}
WEIGHED = ITEM | {"quantity": {"value": 1.5, "measure": "kg"}}
FACILITATOR: dict[str, Any] = {"pfId": "1", "name": "Mall", "isoId": "2"}
ADDRESS = {"city": "Riga", "postalCode": "LV-1", "country": "LV", "street": "Brīvības 1"}


def bundle(*items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"cartItems": {"items": list(items)}, **more}


def delivered(**more: Any) -> dict[str, Any]:
    info = {"country": "LV", "city": "Riga", "postAddress": "Brīvības 1", **more}
    return bundle(ITEM, customerDetails={"deliveryInfo": {name: value for name, value in info.items() if value}})


NESTED = [
    ("4.1 items only", "orderBundle", bundle(ITEM), True),
    ("4.1 no cartItems", "orderBundle", {"orderCreationDate": "2026-01-15T10:00:00"}, False),
    ("4.1 no items", "orderBundle", bundle(), False),
    ("4.1 date", "orderBundle", bundle(ITEM, orderCreationDate="2026-01-15T10:00:00"), True),
    ("4.1 date in another form", "orderBundle", bundle(ITEM, orderCreationDate="15.01.2026"), False),
    ("4.1 positionId twice", "orderBundle", bundle(ITEM, ITEM), False),
    ("4.1 positionId no number", "orderBundle", bundle(ITEM | {"positionId": "A"}), False),
    ("4.1 name", "orderBundle", bundle(ITEM | {"name": "n" * 255}), True),
    ("4.1 name too long", "orderBundle", bundle(ITEM | {"name": "n" * 256}), False),
    ("4.1 name empty", "orderBundle", bundle(ITEM | {"name": ""}), False),
    ("4.1 quantity", "orderBundle", bundle(ITEM | {"quantity": {"value": 1.125, "measure": "kg"}}), True),
    ("4.1 four decimals", "orderBundle", bundle(ITEM | {"quantity": {"value": 1.1255, "measure": "kg"}}), False),
    ("4.1 comma", "orderBundle", bundle(ITEM | {"quantity": {"value": "1,5", "measure": "kg"}}), False),
    ("4.1 no measure", "orderBundle", bundle(ITEM | {"quantity": {"value": 1}}), False),
    ("4.1 amount = price × quantity", "orderBundle", bundle(ITEM | {"itemPrice": 50, "itemAmount": 100}), True),
    ("4.1 amount ≠ price × quantity", "orderBundle", bundle(ITEM | {"itemPrice": 50, "itemAmount": 99}), False),
    ("4.1 a part of a cent", "orderBundle", bundle(WEIGHED | {"itemPrice": 333, "itemAmount": 500}), True),
    ("4.1 more than a part", "orderBundle", bundle(WEIGHED | {"itemPrice": 333, "itemAmount": 501}), False),
    ("4.1 itemCurrency", "orderBundle", bundle(ITEM | {"itemCurrency": 978}), True),
    ("4.1 another currency", "orderBundle", bundle(ITEM | {"itemCurrency": 840}), False),
    ("4.1 itemCode too long", "orderBundle", bundle(ITEM | {"itemCode": "c" * 101}), False),
    (
        "4.1 itemDetails",
        "orderBundle",
        bundle(ITEM | {"itemDetails": {"itemDetailsParams": [{"name": "n", "value": "v"}]}}),
        True,
    ),
    (
        "4.1 itemDetails without value",
        "orderBundle",
        bundle(ITEM | {"itemDetails": {"itemDetailsParams": [{"name": "n"}]}}),
        False,
    ),
    ("4.1 delivery", "orderBundle", delivered(deliveryType="courier"), True),
    ("4.1 delivery without city", "orderBundle", delivered(city=""), False),
    ("4.1 delivery country", "orderBundle", delivered(country="LVA"), False),
    ("4.1 contact too long", "orderBundle", bundle(ITEM, customerDetails={"contact": "c" * 41}), False),
    ("4.2 city", "billingPayerData", {"billingCity": "c" * 50, "billingPostalCode": "1" * 9}, True),
    ("4.2 city too long", "billingPayerData", {"billingCity": "c" * 51}, False),
    ("4.2 postal code as a number", "billingPayerData", {"billingPostalCode": 1010}, True),
    ("4.2 postal code too long", "billingPayerData", {"billingPostalCode": "1" * 10}, False),
    ("4.2 id type", "billingPayerData", {"payerIdType": "IDTP11"}, True),
    ("4.2 unknown id type", "billingPayerData", {"payerIdType": "IDTP12"}, False),
    ("4.2 birthday", "billingPayerData", {"payerBirthday": "1990-01-01"}, False),
    ("4.3 postal code", "shippingPayerData", {"shippingPostalCode": "1" * 16}, True),
    ("4.3 postal code too long", "shippingPayerData", {"shippingPostalCode": "1" * 17}, False),
    ("4.3 method", "shippingPayerData", {"shippingMethodIndicator": "08"}, False),
    ("4.3 time frame", "shippingPayerData", {"deliveryTimeframe": "04"}, True),
    ("4.4 date", "preOrderPayerData", {"preOrderDate": "2026-02-01", "preOrderPurchaseInd": "02"}, True),
    ("4.4 indicator", "preOrderPayerData", {"reorderItemsInd": "03"}, False),
    ("4.5 phone", "orderPayerData", {"mobilePhone": "+37120000000"}, True),
    ("4.5 short phone", "orderPayerData", {"homePhone": "123456"}, False),
    ("4.7 browser", "clientBrowserInfo", {"userAgent": "Till", "colorDepth": 24, "javaEnabled": False}, True),
    ("4.7 time zone", "clientBrowserInfo", {"browserTimeZone": "Asia/Nicosia", "browserTimeZoneOffset": -180}, True),
    ("4.7 colour depth", "clientBrowserInfo", {"colorDepth": "many"}, False),
    ("4.7 screen", "clientBrowserInfo", {"screenWidth": "1" * 7}, False),
    ("4.7 no boolean", "clientBrowserInfo", {"isMobile": "perhaps"}, False),
    ("4.7 language", "clientBrowserInfo", {"browserLanguage": "l" * 9}, False),
    ("4.6 sub-merchants", "paymentFacilitator", FACILITATOR | {"subMerchants": []}, True),
    (
        "4.6 address",
        "paymentFacilitator",
        FACILITATOR | {"subMerchants": [{"subMerchantId": "1", "name": "Shop", "address": ADDRESS}]},
        True,
    ),
    (
        "4.6 country",
        "paymentFacilitator",
        FACILITATOR
        | {"subMerchants": [{"subMerchantId": "1", "name": "Shop", "address": ADDRESS | {"country": "L"}}]},
        False,
    ),
    ("4.6 pfId too long", "paymentFacilitator", FACILITATOR | {"pfId": "1" * 12}, False),
]


@pytest.mark.parametrize(("name", "sent", "good"), [row[1:] for row in NESTED], ids=[row[0] for row in NESTED])
def test_nested_object_is_as_its_table_says(shop: Shop, name: str, sent: dict[str, Any], good: bool) -> None:
    assert code_of(shop, **{name: json.dumps(sent)}) == ("" if good else "5")


def test_nested_objects_ignore_what_they_do_not_know(shop: Shop) -> None:
    """Gateway manual, sections 1.1 and 4.1: other editions add tax, attributes, discounts."""
    item = ITEM | {"tax": {"taxType": 6, "taxSum": 10}, "discount": None}
    assert code_of(shop, orderBundle=json.dumps(bundle(item))) == ""


@pytest.mark.parametrize("feature", sorted(KNOWN - {"AUTO_PAYMENT", "FORCE_PAYMENT_WAY", "FORCE_CREATE_BINDING"}))
def test_feature_of_the_manual_is_accepted(shop: Shop, feature: str) -> None:
    """Gateway manual, section 5."""
    assert code_of(shop, features=feature) == ""


FEATURES = [
    pytest.param(["FORCE_TDS", "FORCE_SSL"], {}, "", id="5 a sample of the manual sends both"),
    pytest.param(["AUTO_PAYMENT"], {}, "13", id="3.1 no privilege"),
    pytest.param(["FORCE_TDS", "AUTO_PAYMENT"], {}, "13", id="3.1 conflict"),
    pytest.param(["AUTO_PAYMENT", "FORCE_SSL"], {}, "13", id="3.1 conflict, the other one"),
    pytest.param(["FORCE_TDS", "FLY"], {}, "14", id="3.1 unknown"),
    pytest.param(["force_tds"], {}, "14", id="1.1 case-sensitive"),
    pytest.param(["FORCE_PAYMENT_WAY"], {}, "14", id="21 payment way"),
    pytest.param(["FORCE_PAYMENT_WAY"], {"jsonParams": '{"paymentWay":"CASH"}'}, "14", id="21 unknown payment way"),
    pytest.param(["FORCE_PAYMENT_WAY"], {"jsonParams": '{"paymentWay":"CARD_MOTO"}'}, "", id="9.2 telephone page"),
    pytest.param(["FORCE_CREATE_BINDING"], {}, "5", id="5 without clientId"),
    pytest.param(["FORCE_CREATE_BINDING"], {"clientId": "C"}, "", id="5 with clientId"),
    pytest.param(["FORCE_CREATE_BINDING"], {"clientId": "C", "bindingNotNeeded": "true"}, "5", id="5 not needed"),
    pytest.param(["FORCE_CREATE_BINDING", "BINDING_NOT_NEEDED"], {"clientId": "C"}, "5", id="5 both features"),
    pytest.param(["FORCE_CREATE_BINDING"], {"clientId": "C", "bindingId": "B"}, "5", id="5 with bindingId"),
]


@pytest.mark.parametrize(("features", "fields", "code"), FEATURES)
def test_features_have_their_conflicts(shop: Shop, features: list[str], fields: dict[str, str], code: str) -> None:
    assert code_of(shop, features=features, **fields) == code


@pytest.mark.parametrize("view", ["DESKTOP", "MOBILE"])
def test_page_view_picks_the_page(shop: Shop, view: str) -> None:
    """Gateway manual, section 6.1."""
    answer = shop.registered(pageView=view)
    file = "mobile_payment_en.html" if view == "MOBILE" else "payment_en.html"
    assert answer["formUrl"] == f"{BASE}/payment/merchants/training/{file}?mdOrder={answer['orderId']}"
    assert shop.send("GET", answer["formUrl"]).status_code == 200


def test_bank_numbers_orders_when_the_shop_is_set_up_so(shop: Shop) -> None:
    """Gateway manual, section 3.1: otherwise a missing number is error 4."""
    order = shop.order()
    del order["orderNumber"]
    assert shop.v1("register", order)["errorCode"] == "4"
    shop.control("POST", "/settings", {"numbers_orders": True})
    numbers = [shop.status(shop.v1("register", order)["orderId"])["orderNumber"] for _ in range(2)]
    assert len(set(numbers)) == 2


@pytest.mark.parametrize(("spelling", "expected"), [("absent", {}), ("text", {"errorCode": "0"}), ("number", 0)])
@pytest.mark.parametrize("call", ["register", "registerPreAuth"])
def test_success_of_a_registration_is_spelled_as_set(shop: Shop, call: str, spelling: str, expected: object) -> None:
    """Gateway manual, sections 1.3 and 3.1: absent, or "0"; some deployments write a number."""
    shop.control("POST", "/settings", {"register_success": spelling})
    answer = shop.v1(call, shop.order())
    rest = {name: value for name, value in answer.items() if name not in ("orderId", "formUrl")}
    assert rest == ({"errorCode": 0} if expected == 0 else expected)
    assert type(rest.get("errorCode", "")) is (int if spelling == "number" else str)
