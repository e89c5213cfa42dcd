"""Industry practices: charging again for an order that was paid before (gateway manual, sections 7.5 and 7.6)."""

from typing import Any

import pytest
from sandbox_shop import CHALLENGE_2, PAYS, Shop

PATH = "/payment/industryPractice/paymentOrder.do"


def original(shop: Shop, number: str = PAYS, **more: str) -> str:
    order = str(shop.instant(number, **more)["orderId"])
    if shop.outcome(order)[0] == 5:
        shop.control("POST", f"/orders/{order}/approve")
    return order


def practised(shop: Shop, order: str, tii: str = "IPD", **more: Any) -> dict[str, Any]:
    fields = {"originalMdOrder": order, "orderNumber": shop.next_number(), "tii": tii}
    fields |= {"amount": "700"} if tii in ("IPI", "IPD", "IPN") else {}
    return shop.send("POST", PATH, data=shop.credentials | fields | more).json()


@pytest.mark.parametrize("tii", ["IPI", "IPD", "IPN", "IPS", "IPA"])
def test_each_practice_charges_the_card_of_the_original_order(shop: Shop, tii: str) -> None:
    first = original(shop, CHALLENGE_2)
    answer = practised(shop, first, tii)
    assert (answer["errorCode"], answer["errorMessage"], answer["actionCode"]) == ("0", "Success", 0)
    status = shop.status(answer["mdOrder"])
    assert (status["orderStatus"], status["tii"]) == (2, tii)
    assert status["amount"] == (700 if tii in ("IPI", "IPD", "IPN") else 2500)
    assert status["cardAuthInfo"]["maskedPan"] == "555555**5599"
    assert (answer["approvalCode"], answer["rrn"]) == (status["cardAuthInfo"]["approvalCode"], status["authRefNum"])


def test_call_reads_json_as_well_as_a_form_and_takes_a_token(shop: Shop) -> None:
    """Gateway manual, section 7.6: header says form, sample is JSON; appendix B: login or token."""
    body = {"token": shop.bank.account.token, "originalMdOrder": original(shop), "orderNumber": "IP-1"}
    body |= {"tii": "IPN", "amount": 900, "params": {"room": "12"}}
    answer = shop.send("POST", PATH, json=body).json()
    assert answer["errorCode"] == "0"
    assert shop.status(answer["mdOrder"])["merchantOrderParams"] == [{"name": "room", "value": "12"}]


def test_refusal_of_the_card_is_error_5_with_the_reason(shop: Shop) -> None:
    answer = practised(shop, original(shop), amount="1901")
    assert (answer["errorCode"], answer["errorMessage"], answer["actionCode"]) == ("5", "Unsuccessful", 116)
    assert shop.outcome(answer["mdOrder"]) == (6, 116)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"tii": "U"}, "5"),
        ({"tii": ""}, "4"),
        ({"tii": "IPS", "amount": "700"}, "5"),
        ({"tii": "IPA", "amount": "700"}, "5"),
        ({"amount": ""}, "4"),
        ({"orderNumber": ""}, "4"),
        ({"orderNumber": "POS-1"}, "1"),
        ({"originalMdOrder": ""}, "4"),
        ({"originalMdOrder": "nobody"}, "1"),
        ({"password": "wrong"}, "5"),
        ({"features": "FORCE_PAYMENT_WAY"}, "14"),
    ],
)
def test_errors_of_industry_practices(shop: Shop, fields: dict[str, str], code: str) -> None:
    first = original(shop)
    assert practised(shop, first, **({"tii": "IPD"} | fields))["errorCode"] == code
    assert len(shop.bank.orders()) == 1


def test_only_a_resubmission_may_follow_a_refusal(shop: Shop) -> None:
    refused = original(shop, amount="1901")
    assert practised(shop, refused, "IPA")["errorCode"] == "7"
    assert practised(shop, refused, "IPS")["actionCode"] == 116
    assert practised(shop, shop.registered()["orderId"], "IPS")["errorCode"] == "7"


def test_telephone_orders_have_no_industry_practice(shop: Shop) -> None:
    """Gateway manual, section 9.4."""
    assert practised(shop, shop.moto()["mdOrder"])["errorCode"] == "14"
