"""A shop with its own 3-D Secure server: the ECI of each scheme, the types, and what the shop may insist on."""

import json
from typing import Any

import pytest
from sandbox_shop import CHALLENGE_2, DECLINED, PAYS, Shop

VISA = "4111111111111111"
MASTERCARD = "5555555555555599"
UNION_PAY = "6200000000000005"
CAVV, XID = "AAABBEg0VhI0VniQEjRWAAAAAAA=", "d65e93c3-35ab-41ba-b307-767bfc19eae3"
NUMBERS = {"VISA": VISA, "MASTERCARD": MASTERCARD, "CUP": UNION_PAY}


def proof(eci: str, **more: str) -> str:
    return json.dumps({"eci": eci, "cavv": CAVV, "xid": XID, "threeDSProtocolVersion": "2.2.0"} | more)


def secure(shop: Shop, answer: dict[str, Any]) -> dict[str, Any]:
    info = shop.status(answer["orderId"])["cardAuthInfo"]["secureAuthInfo"]
    assert isinstance(info, dict)
    return info


@pytest.mark.parametrize(
    ("scheme", "eci", "kind"),
    [
        ("VISA", "05", "3"),
        ("VISA", "06", "5"),
        ("MASTERCARD", "02", "3"),
        ("MASTERCARD", "01", "5"),
        ("CUP", "02", "3"),
        ("CUP", "09", "5"),
    ],
)
def test_proof_of_each_scheme_pays_without_a_question(shop: Shop, scheme: str, eci: str, kind: str) -> None:
    """Gateway manual, section 8.4, table of ECI: full 3-D Secure and attempt."""
    answer = shop.instant(NUMBERS[scheme], jsonParams=proof(eci))
    assert answer["orderStatus"]["OrderStatus"] == 2
    assert not set(answer) & {"acsUrl", "packedCReq", "paReq", "threeDSServerTransId"}
    assert secure(shop, answer) == {
        "eci": int(eci),
        "threeDsType": kind,
        "threeDSProtocolVersion": "2.2.0",
        "threeDSInfo": {"cavv": CAVV, "xid": XID},
    }


@pytest.mark.parametrize(("scheme", "eci"), [("VISA", "07"), ("MASTERCARD", "07"), ("CUP", "10")])
def test_payment_without_3ds_says_so(shop: Shop, scheme: str, eci: str) -> None:
    """Gateway manual, section 8.4, table of ECI: SSL needs no cavv."""
    answer = shop.instant(NUMBERS[scheme], jsonParams=json.dumps({"eci": eci}))
    assert answer["orderStatus"]["OrderStatus"] == 2
    assert secure(shop, answer) == {"eci": int(eci), "threeDsType": "0"}


@pytest.mark.parametrize(("scheme", "eci"), [("VISA", "02"), ("VISA", "09"), ("MASTERCARD", "05"), ("CUP", "06")])
def test_indicator_of_another_scheme_is_declined(shop: Shop, scheme: str, eci: str) -> None:
    """Gateway manual, section 20.1: -2020, wrong ECI."""
    answer = shop.instant(NUMBERS[scheme], jsonParams=proof(eci))
    assert shop.outcome(answer["orderId"]) == (6, -2020)
    assert shop.money() == []


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"eci": "5"}, "5"),
        ({"eci": "full"}, "5"),
        ({"cavv": ""}, "4"),
        ({"xid": ""}, "4"),
        ({"threeDSProtocolVersion": "2.1.0"}, "5"),
        ({"threeDsType": "9"}, "5"),
    ],
)
def test_half_a_proof_is_refused_before_there_is_an_order(shop: Shop, params: dict[str, str], code: str) -> None:
    """Gateway manual, section 8.4: two digits, cavv and xid, 2.2.0 the only version still usable."""
    assert shop.instant(VISA, jsonParams=proof(**({"eci": "05"} | params)))["errorCode"] == code
    assert shop.bank.orders() == ()


@pytest.mark.parametrize("kind", ["3", "4", "5", "7", "8"])
def test_type_is_told_as_the_shop_says(shop: Shop, kind: str) -> None:
    """Gateway manual, section 8.4: threeDsType."""
    assert secure(shop, shop.instant(VISA, jsonParams=proof("05", threeDsType=kind)))["threeDsType"] == kind


@pytest.mark.parametrize(
    ("feature", "eci", "outcome"),
    [
        ("FORCE_TDS", "05", (2, 0)),
        ("FORCE_TDS", "06", (2, 0)),
        ("FORCE_TDS", "07", (6, -2022)),
        ("FORCE_FULL_TDS", "05", (2, 0)),
        ("FORCE_FULL_TDS", "06", (6, 4032)),
        ("FORCE_FULL_TDS", "07", (6, -2022)),
        ("FORCE_SSL", "05", (2, 0)),
    ],
)
def test_shop_may_insist_on_its_own_strength(shop: Shop, feature: str, eci: str, outcome: tuple[int, int]) -> None:
    """Gateway manual, section 5: FORCE_TDS, FORCE_FULL_TDS and FORCE_SSL."""
    answer = shop.instant(VISA, features=feature, jsonParams=proof(eci))
    assert shop.outcome(answer["orderId"]) == outcome


def test_proof_does_not_pay_for_a_bad_card(shop: Shop) -> None:
    assert shop.outcome(shop.instant(DECLINED, jsonParams=proof("05"))["orderId"]) == (6, 5)
    assert shop.outcome(shop.instant(PAYS, cvc="999", jsonParams=proof("05"))["orderId"]) == (6, 71015)


def test_proof_goes_with_a_registered_order_too(shop: Shop) -> None:
    """Gateway manual, sections 7.2 and 8.4: paymentorder.do carries eci, cavv and xid in jsonParams."""
    order = shop.registered()["orderId"]
    answer = shop.paid(order, CHALLENGE_2, jsonParams=proof("02"))
    assert "acsUrl" not in answer
    assert shop.outcome(order) == (2, 0)


def test_parameters_without_an_indicator_are_no_proof(shop: Shop) -> None:
    assert "acsUrl" in shop.instant(CHALLENGE_2, jsonParams=json.dumps({"cavv": CAVV}))


# Authenticated by the gateway without the customer, because an earlier payment was.

EARLIER = {
    "initThreeDSReqPriorAuthData": "d65e93c3-35ab-41ba-b307-767bfc19eae3",
    "initThreeDSReqPriorAuthMethod": "02",
    "initThreeDSReqPriorAuthTimestamp": "202601151000",
    "initThreeDSReqPriorRef": "d65e93c3-35ab-41ba-b307-767bfc19eae3",
    "recurringExpiry": "20301231",
    "recurringFrequency": "28",
}
INSTALMENTS = {"installments": "3", "totalInstallmentAmount": "7500"}


def repeated(shop: Shop, initiator: str, params: dict[str, str]) -> dict[str, Any]:
    """Return the answer to a payment the shop makes alone with a card its customer stored."""
    stored = shop.instant(VISA, clientId="C-77", tii=f"{initiator}I")["orderStatus"]["bindingId"]
    fields = {"bindingId": stored, "tii": initiator, "jsonParams": json.dumps(params)}
    return shop.v1("instantPayment", shop.order(**fields))


@pytest.mark.parametrize(("initiator", "params"), [("R", EARLIER), ("I", EARLIER | INSTALMENTS)])
def test_repeated_payment_is_authenticated_by_the_earlier_one(
    shop: Shop, initiator: str, params: dict[str, str]
) -> None:
    """Gateway manual, section 8.4: 3RI, threeDsType 7."""
    answer = repeated(shop, initiator, params)
    assert answer["orderStatus"]["OrderStatus"] == 2
    assert secure(shop, answer) == {"eci": 5, "threeDsType": "7", "threeDSProtocolVersion": "2.2.0"}


@pytest.mark.parametrize(("initiator", "missing"), [("R", name) for name in EARLIER] + [("I", "installments")])
def test_earlier_payment_must_be_told_whole(shop: Shop, initiator: str, missing: str) -> None:
    """Gateway manual, section 8.4: every name of 3RI is needed."""
    params = {name: value for name, value in (EARLIER | INSTALMENTS).items() if name != missing}
    assert repeated(shop, initiator, params)["errorCode"] == "4"
    assert shop.money() == [("charge", 2500)]


def test_repeated_payment_without_an_earlier_one_is_not_authenticated(shop: Shop) -> None:
    assert secure(shop, repeated(shop, "R", {}))["threeDsType"] == "0"


def test_proof_prints_itself_without_its_cryptogram(shop: Shop) -> None:
    order = shop.bank.find(shop.instant(VISA, jsonParams=proof("05"))["orderId"])
    assert order
    assert CAVV not in repr(order.attempts)
