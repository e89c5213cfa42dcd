"""Stored payment methods of V2: stored by a payment or on the page, used, listed, removed; the vault is V1's too."""

import re
from pathlib import Path
from typing import Any

import pytest
from sandbox_shop import CHALLENGE_2, DECLINED, PAYS, Browser, Shop
from sandbox_v2_aid import failure

from app.sandbox import LedgerFile, Mode
from app.sandbox.words.identifiers import stored_card_id_in, stored_method_id

CUSTOMER = "cust_00001234"
STORE = {"merchantCustomerId": CUSTOMER, "setupFutureUsage": {"category": "unscheduled"}}
PLANS = {
    "unscheduled": {},
    "recurrent": {"recurringModel": {"recurrent": {"expiry": "2030-12-31", "frequency": 28}}},
    "installment": {"recurringModel": {"installment": {"number": 3}}},
}


def methods(shop: Shop, customer: str = CUSTOMER) -> list[dict[str, Any]]:
    answer = shop.v2("GET", f"/paymentMethods?merchantCustomerId={customer}")
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def pay_stored(shop: Shop, method: str, **more: Any) -> Any:
    return shop.v2("POST", "/payments", shop.payment_body(paymentMethod=None, storedPaymentMethodId=method, **more))


def test_proof_pair_of_a_stored_method() -> None:
    """Gateway manual, sections 2.6 and 15.1: no inner prefix; white space at the end is nobody's business."""
    public, card = "pm_kF6D9zaGUjTGpFRojeb2VibyAX2TGCnikMsNdnp3XHb4opLEn", "b089cf76-cb71-4907-89ee-29811f7a7b6c"
    assert stored_method_id(card) == public
    assert stored_card_id_in(public) == card
    assert stored_card_id_in(stored_method_id(f"{card} \n")) == card


@pytest.mark.parametrize("category", PLANS)
def test_payment_stores_its_card(shop: Shop, category: str) -> None:
    """Gateway manual, sections 6.1 and 6.3."""
    usage = {"category": category, **PLANS[category]}
    payment = shop.payment(merchantCustomerId=CUSTOMER, setupFutureUsage=usage)
    assert methods(shop) == [
        {
            "id": payment["storedPaymentMethodId"],
            "category": category,
            "created": "2026-01-15T10:00:00Z",
            "merchantCustomerId": CUSTOMER,
            "type": "card",
            "card": {"expiryMonth": 12, "expiryYear": 2030, "maskedNumber": "444455**3333"},
            "status": "active",
        }
    ]


@pytest.mark.parametrize("category", PLANS)
def test_session_stores_its_card_and_asks_nobody(shop: Shop, browser: Browser, category: str) -> None:
    """Gateway manual, section 6.1: both fields on a session."""
    usage = {"category": category, **PLANS[category]}
    browser.open(shop.session(merchantCustomerId=CUSTOMER, setupFutureUsage=usage)["paymentUrl"])
    assert not browser.page.has("save-card")
    browser.pay(PAYS)
    assert [method["category"] for method in methods(shop)] == [category]


@pytest.mark.parametrize(
    "wish", [{}, {"merchantCustomerId": CUSTOMER}, {**STORE, "setupFutureUsage": {"category": ""}}]
)
def test_nothing_is_stored_without_both_wishes(shop: Shop, browser: Browser, wish: dict[str, Any]) -> None:
    """Gateway manual, section 6.1: both fields are needed."""
    assert "storedPaymentMethodId" not in shop.payment(**wish)
    browser.open(shop.session(**wish)["paymentUrl"])
    assert not browser.page.has("save-card")
    browser.pay(PAYS)
    assert methods(shop) == []


def test_declined_card_is_not_stored(shop: Shop) -> None:
    """Gateway manual, section 6.1."""
    assert "storedPaymentMethodId" not in shop.payment(DECLINED, **STORE)
    assert methods(shop) == []


def test_card_is_stored_after_its_challenge(shop: Shop, browser: Browser) -> None:
    """Gateway manual, sections 4.6 and 6.1."""
    payment = shop.payment(CHALLENGE_2, **STORE)
    assert methods(shop) == []
    browser.open(payment["nextAction"]["redirectToUrl"]["url"]).press("continue")
    browser.answer("confirm", "123456").press("continue")
    assert [method["card"]["maskedNumber"] for method in methods(shop)] == ["555555**5599"]


def test_stored_card_pays_without_number_and_code(shop: Shop) -> None:
    """Gateway manual, section 6.2."""
    method = shop.payment(**STORE)["storedPaymentMethodId"]
    for more in ({}, {"merchantCustomerId": CUSTOMER}):
        payment = pay_stored(shop, method, **more).json()
        assert (payment["status"], payment["storedPaymentMethodId"]) == ("succeeded", method)
        assert payment["paymentMethod"]["card"]["maskedNumber"] == "444455**3333"
    assert len(methods(shop)) == 1


def test_stored_card_behaves_as_the_card_it_was(shop: Shop, browser: Browser) -> None:
    """Gateway manual, sections 6.2 and 9: 3-D Secure may be asked again, and the amounts still decline."""
    payment = shop.payment(CHALLENGE_2, **STORE)
    browser.open(payment["nextAction"]["redirectToUrl"]["url"]).press("continue")
    browser.answer("confirm", "123456").press("continue")
    assert pay_stored(shop, methods(shop)[0]["id"]).json()["status"] == "requiresAction"
    plain = shop.payment(**STORE)["storedPaymentMethodId"]
    assert pay_stored(shop, plain, amount=1901).json()["failureCode"] == "insufficientFunds"


def test_stored_card_of_somebody_else_is_not_there(shop: Shop) -> None:
    """Gateway manual, section 6.2."""
    method = shop.payment(**STORE)["storedPaymentMethodId"]
    assert failure(pay_stored(shop, method, merchantCustomerId="cust_99999999")) == (404, "resourceNotFound")
    assert shop.money() == [("charge", 12900)]


@pytest.mark.parametrize("method", ["pm_x", "p_x", "pm_kF6D9zaGUjTGpFRojeb2VibyAX2TGCnikMsNdnp3XHb4opLEn"])
def test_stored_card_that_never_was_is_not_there(shop: Shop, method: str) -> None:
    """Gateway manual, section 2.9."""
    assert failure(pay_stored(shop, method)) == (404, "resourceNotFound")
    assert failure(shop.v2("DELETE", f"/paymentMethods/{method}")) == (404, "resourceNotFound")


def test_removed_card_pays_no_more(shop: Shop) -> None:
    """Gateway manual, section 6.3."""
    method = shop.payment(**STORE)["storedPaymentMethodId"]
    removed = shop.v2("DELETE", f"/paymentMethods/{method}")
    assert (removed.status_code, removed.json()["id"], removed.json()["status"]) == (200, method, "deleted")
    assert methods(shop) == []
    assert failure(pay_stored(shop, method)) == (404, "resourceNotFound")
    assert failure(shop.v2("DELETE", f"/paymentMethods/{method}")) == (404, "resourceNotFound")
    assert shop.payment(**STORE)["storedPaymentMethodId"] != method


@pytest.mark.parametrize(
    ("query", "expected"), [("", (400, "parameterMissing")), ("?merchantCustomerId=short", (400, "parameterInvalid"))]
)
def test_list_wants_a_customer(shop: Shop, query: str, expected: tuple[int, str]) -> None:
    """Gateway manual, section 1, E10."""
    assert failure(shop.v2("GET", f"/paymentMethods{query}")) == expected


def test_list_is_of_one_customer(shop: Shop) -> None:
    """Gateway manual, section 1, E10."""
    shop.payment(**STORE)
    assert methods(shop, "cust_99999999") == []


def test_documented_mode_stores_and_charges_but_neither_lists_nor_removes(shop: Shop) -> None:
    """Gateway manual, sections 4.1, 6.1 and 12.3."""
    shop.bank.settings.mode = Mode.DOCUMENTED
    assert "storedPaymentMethodId" not in shop.payment(**STORE)
    (stored,) = shop.bank.vault.of_client(CUSTOMER)
    method = stored_method_id(stored.id)
    assert pay_stored(shop, method).json()["status"] == "succeeded"
    for verb, path in (("GET", f"?merchantCustomerId={CUSTOMER}"), ("DELETE", f"/{method}")):
        assert failure(shop.v2(verb, f"/paymentMethods{path}")) == (404, "resourceNotFound")


def test_longer_id_of_a_later_release_still_opens_the_card(shop: Shop) -> None:
    """Gateway manual, section 12.3: ids of other lengths in mode `future`."""
    plain = shop.payment(**STORE)["storedPaymentMethodId"]
    shop.bank.settings.mode = Mode.FUTURE
    removed = shop.v2("DELETE", f"/paymentMethods/{plain}").json()["id"]
    assert len(removed) > len(plain)
    assert stored_card_id_in(removed) == stored_card_id_in(plain)


def test_both_generations_see_one_vault(shop: Shop) -> None:
    """Gateway manual, section 11: a pm_ id is a bindingId, a merchantCustomerId a clientId."""
    method = shop.payment(**STORE)["storedPaymentMethodId"]
    (stored,) = shop.bank.vault.of_client(CUSTOMER)
    assert stored_card_id_in(method) == stored.id
    shop.instant("4111111111111111", clientId=CUSTOMER)
    assert [seen["card"]["maskedNumber"] for seen in methods(shop)] == ["444455**3333", "411111**1111"]


def test_stored_cards_outlive_a_restart_and_keep_no_number(tmp_path: Path) -> None:
    """Gateway manual, section 12.2: number and code are never written to disk."""
    path = tmp_path / "ledger"
    first = LedgerFile(path)
    unprinted = "4242424242424242"
    method = Shop(file=first).payment(unprinted, card={"cvc": "9871"}, **STORE)["storedPaymentMethodId"]
    first.close()
    content = path.read_bytes()
    assert unprinted.encode() not in content
    assert not re.search(rb'[":]9871[",}]', content)
    second = LedgerFile(path)
    assert pay_stored(Shop(file=second), method).json()["status"] == "succeeded"
    second.close()
