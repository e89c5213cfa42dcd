"""The vault: when a card is stored, under which id it comes back, and that neither number nor code is kept."""

import re
from pathlib import Path
from typing import Any

import pytest
from sandbox_shop import CHALLENGE_1, CHALLENGE_2, DECLINED, PAYS, Browser, Shop

from app.sandbox import LedgerFile
from app.sandbox.rules.cards import Card, CardOnFile
from app.sandbox.rules.scenarios import EVERY_OTHER_CARD, TEST_CARDS, decide, reference_of
from app.sandbox.rules.vault import Category

UNPRINTED = "4242424242424242"


@pytest.mark.parametrize("call", ["instantPayment", "motoPayment", "paymentorder"])
def test_card_of_a_known_customer_is_stored_when_the_payment_succeeds(shop: Shop, call: str) -> None:
    """Gateway manual, section 14: clientId was passed, the payment succeeded, nobody objected."""
    order = paid_through(shop, call, clientId="C-77")
    (stored,) = shop.bank.vault.of_client("C-77")
    info = {"clientId": "C-77", "bindingId": stored.id, "externalCreated": False}
    assert shop.status(order)["bindingInfo"] == info
    assert (stored.record.masked, stored.record.expiry, stored.record.scheme) == ("444455**3333", "203012", "VISA")
    assert (stored.active, stored.category, stored.created) == (True, Category.COMMON, shop.clock.now())


@pytest.mark.parametrize(
    "without",
    [
        {},
        {"clientId": "C-77", "bindingNotNeeded": "true"},
        {"clientId": "C-77", "features": "BINDING_NOT_NEEDED"},
        {"clientId": "C-77", "pan": DECLINED},
    ],
)
def test_card_is_not_stored_without_customer_consent_or_success(shop: Shop, without: dict[str, str]) -> None:
    """Gateway manual, sections 5, 7.1 and 14."""
    order = shop.v1("instantPayment", shop.order() | shop.card() | without)["orderId"]
    assert shop.bank.vault.all() == ()
    assert "bindingId" not in shop.status(order).get("bindingInfo", {})


def test_short_status_shows_the_stored_card(shop: Shop) -> None:
    """Gateway manual, sections 7.1 and 11.2."""
    answer = shop.instant(clientId="C-77")
    inside = answer["orderStatus"]
    assert (inside["clientId"], inside["bindingId"]) == ("C-77", shop.bank.vault.all()[0].id)
    short = shop.v1("getOrderStatus", orderId=answer["orderId"])
    assert (short["clientId"], short["bindingId"]) == ("C-77", inside["bindingId"])


def test_form_result_names_the_card_it_stored(shop: Shop) -> None:
    """Gateway manual, section 7.2: bindingId."""
    answer = shop.paid(shop.registered(clientId="C-77")["orderId"])
    assert answer["bindingId"] == shop.bank.vault.all()[0].id


def test_verified_card_of_a_known_customer_is_stored_though_nothing_is_charged(shop: Shop) -> None:
    """Gateway manual, sections 5 and 14: VERIFY, also with FORCE_CREATE_BINDING."""
    for client, features in (("C-77", ["VERIFY"]), ("C-78", ["VERIFY", "FORCE_CREATE_BINDING"])):
        order = shop.instant(clientId=client, features=features, amount="0")["orderId"]
        assert shop.outcome(order) == (3, 0)
        assert len(shop.bank.vault.of_client(client)) == 1
    assert shop.money() == []


def test_same_card_of_the_same_customer_keeps_its_id(shop: Shop) -> None:
    ids = {shop.instant(clientId=client)["orderStatus"]["bindingId"] for client in ("A", "A", "B")}
    assert len(ids) == 2


@pytest.mark.parametrize(
    ("fields", "category"),
    [
        ({"tii": "CI"}, Category.COMMON),
        ({"tii": "RI"}, Category.RECURRENT),
        ({"tii": "II"}, Category.INSTALLMENT),
        ({"jsonParams": '{"recurringFrequency":"30","recurringExpiry":"20301231"}'}, Category.RECURRENT),
        ({"jsonParams": '{"installments":"3"}'}, Category.INSTALLMENT),
    ],
)
def test_first_payment_says_what_the_card_is_stored_for(
    shop: Shop, fields: dict[str, str], category: Category
) -> None:
    """Gateway manual, sections 3.1 (reserved names) and 7.5."""
    answer = shop.instant(clientId="C-77", **fields)
    assert shop.bank.vault.all()[0].category is category
    assert shop.status(answer["orderId"]).get("tii") == fields.get("tii")


@pytest.mark.parametrize("tii", ["U", "R", "I", "F"])
def test_tii_of_a_card_stored_by_the_shop_wants_the_first_payment(shop: Shop, tii: str) -> None:
    """Gateway manual, section 7.1: without originalPaymentNetRefNum it is a regular payment."""
    regular = shop.instant(CHALLENGE_2, tii=tii)
    assert "acsUrl" in regular
    known = shop.instant(
        CHALLENGE_2, tii=tii, originalPaymentNetRefNum="MCC0001", originalPaymentDate="1768471200000"
    )
    assert ("acsUrl" in known) is (tii == "F")
    assert shop.status(known["orderId"])["tii"] == tii


@pytest.mark.parametrize(
    "fields",
    [
        {"tii": "X"},
        {"tii": "IPI"},
        {"tii": "U", "originalPaymentNetRefNum": "1", "preAuth": "true"},
        {"tii": "R", "originalPaymentNetRefNum": "1", "preAuth": "true"},
        {"tii": "R", "originalPaymentNetRefNum": "1", "originalPaymentDate": "yesterday"},
    ],
)
def test_wrong_tii_is_error_5_and_leaves_no_order(shop: Shop, fields: dict[str, str]) -> None:
    """Gateway manual, section 7.5."""
    assert shop.instant(**fields)["errorCode"] == "5"
    assert shop.bank.orders() == ()


@pytest.mark.parametrize("conflict", [{"clientId": ""}, {"bindingId": "37e2a02e"}, {"bindingNotNeeded": "true"}])
def test_forced_storing_has_its_conditions(shop: Shop, conflict: dict[str, str]) -> None:
    """Gateway manual, section 5, FORCE_CREATE_BINDING."""
    order = shop.order(clientId="C-77", features="FORCE_CREATE_BINDING") | conflict
    assert shop.v1("register", order)["errorCode"] == "5"


@pytest.mark.parametrize(
    ("features", "asked", "ticked", "stored"),
    [
        ([], True, "true", 1),
        ([], True, "", 0),
        (["FORCE_CREATE_BINDING"], False, "", 1),
        (["BINDING_NOT_NEEDED"], False, "", 0),
    ],
)
def test_page_asks_the_customer_unless_the_shop_has_settled_it(
    shop: Shop, browser: Browser, features: list[str], asked: bool, ticked: str, stored: int
) -> None:
    """Gateway manual, sections 5 and 14: "Save my card"."""
    order = shop.registered(clientId="C-77", features=features)
    browser.open(order["formUrl"])
    assert browser.page.has("save-card") is asked
    if asked:
        assert "save-card" in browser.page.labels
        browser.fill(**{"save-card": ticked})
    browser.pay(PAYS)
    assert len(shop.bank.vault.of_client("C-77")) == stored


def test_page_does_not_ask_a_stranger(shop: Shop, browser: Browser) -> None:
    assert not browser.open(shop.registered()["formUrl"]).page.has("save-card")


def test_tick_survives_a_faulty_form(shop: Shop, browser: Browser) -> None:
    browser.open(shop.registered(clientId="C-77")["formUrl"]).fill(**{"save-card": "true"}).pay("1")
    assert "checked" in browser.page.attributes["save-card"]


@pytest.mark.parametrize("number", [CHALLENGE_1, CHALLENGE_2])
def test_card_is_stored_after_the_challenge_and_not_before(shop: Shop, browser: Browser, number: str) -> None:
    order = shop.registered(clientId="C-77")
    browser.open(order["formUrl"]).fill(**{"save-card": "true"}).pay(number)
    assert shop.bank.vault.all() == ()
    shop.control("POST", f"/orders/{order['orderId']}/approve")
    (stored,) = shop.bank.vault.all()
    assert stored.order_id == order["orderId"]


@pytest.mark.parametrize("number", [*TEST_CARDS, "4242424242424242"])
def test_stored_card_behaves_as_the_card_did(number: str) -> None:
    card = Card(number, TEST_CARDS.get(number, EVERY_OTHER_CARD).code, "203012", "A B")
    on_file = CardOnFile("id", card.record, reference_of(card))
    for amount in (2500, 1901, 1903):
        whole, stored = (
            decide(known, amount, moto=False, features=(), this_month="202601") for known in (card, on_file)
        )
        assert whole == stored


def test_another_card_that_looks_like_a_test_card_plays_no_scenario() -> None:
    card = Card("4444550000023333", "123", "203012", "A B")
    assert reference_of(card) == ""


def test_vault_outlives_a_restart_and_holds_no_number_and_no_code(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    first = Shop(file=LedgerFile(path))
    binding = first.instant(UNPRINTED, cvc="987", clientId="C-77")["orderStatus"]["bindingId"]
    first.bank.books.close()
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert UNPRINTED.encode() not in content
    assert not re.search(rb'[":]987[",}]', content)
    second = Shop(file=LedgerFile(path))
    kept = second.bank.vault.find(binding)
    assert kept is not None
    assert kept == first.bank.vault.find(binding)
    assert UNPRINTED not in repr(kept)
    second.bank.books.close()


def paid_through(shop: Shop, call: str, **fields: Any) -> str:
    """Return the id of an order that was paid with a typed card through this call."""
    if call == "instantPayment":
        return str(shop.instant(**fields)["orderId"])
    if call == "motoPayment":
        return str(shop.moto(**fields)["mdOrder"])
    order = str(shop.registered(**fields)["orderId"])
    shop.paid(order)
    return order
