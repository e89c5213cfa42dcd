"""Every documented field of a V2 request: taken, repeated, or refused by its whole name."""

from typing import Any

import pytest
from sandbox_shop import Shop
from sandbox_v2_aid import failure

from app.sandbox import Mode

CUSTOMER = "cust_00001234"
RECURRENT = {"category": "recurrent", "recurringModel": {"recurrent": {"expiry": "2030-12-31", "frequency": 28}}}
DETAILS = {
    "name": "A. Customer",
    "email": "a.customer@example.com",
    "phone": "+35722000000",
    "address": {
        "line1": "1 High Street",
        "line2": "Flat 2",
        "city": "Nicosia",
        "state": "Nicosia",
        "postalCode": "1010",
        "country": "CY",
    },
}


def test_customer_details_are_repeated_whole(shop: Shop) -> None:
    """Gateway manual, section 4.2."""
    assert shop.payment(customerDetails=DETAILS)["customerDetails"] == DETAILS
    assert shop.session(customerDetails=DETAILS)["customerDetails"] == DETAILS


def test_unknown_fields_are_ignored_and_not_kept(shop: Shop) -> None:
    """Gateway manual, section 12.2: unknown request fields are ignored."""
    payment = shop.payment(
        colour="red", customerDetails={"name": "A", "shoeSize": 43, "address": {"planet": "Earth", "city": "Nicosia"}}
    )
    assert payment["customerDetails"] == {"name": "A", "address": {"city": "Nicosia"}}
    assert "colour" not in payment


def test_null_is_as_good_as_absent(shop: Shop) -> None:
    """Gateway manual, section 12.2."""
    optional = ("customerDetails", "metadata", "locale", "description", "paymentData", "setupFutureUsage")
    session = shop.session(**dict.fromkeys(optional))
    assert (session["customerDetails"], session["metadata"], session["locale"]) == ({}, {}, "EN")


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"customerDetails": {"name": 1}}, "customerDetails.name"),
        ({"customerDetails": {"email": "x" * 513}}, "customerDetails.email"),
        ({"customerDetails": {"phone": "ring me"}}, "customerDetails.phone"),
        ({"customerDetails": {"address": "here"}}, "customerDetails.address"),
        ({"customerDetails": {"address": {"line1": 1}}}, "customerDetails.address.line1"),
        ({"customerDetails": {"address": {"country": "CYP"}}}, "customerDetails.address.country"),
        ({"metadata": {f"name{n}": "x" for n in range(11)}}, "metadata"),
        ({"metadata": {"n" * 41: "x"}}, "metadata"),
        ({"metadata": {"": "x"}}, "metadata"),
        ({"metadata": {"name": "x" * 256}}, "metadata"),
        ({"metadata": {"name": 7}}, "metadata"),
        ({"locale": "english"}, "locale"),
        ({"description": "x" * 599}, "description"),
        ({"merchantReferenceId": "x" * 33}, "merchantReferenceId"),
        ({"merchantReferenceId": "ЗАКАЗ-1"}, "merchantReferenceId"),
        ({"merchantCustomerId": "short"}, "merchantCustomerId"),
        ({"merchantCustomerID": "a@b.example"}, "merchantCustomerID"),
        ({"merchantCustomerId": "x" * 51}, "merchantCustomerId"),
        ({"setupFutureUsage": {"category": "unscheduled"}}, "merchantCustomerId"),
        ({"merchantCustomerId": CUSTOMER, "setupFutureUsage": {"recurringModel": {}}}, "setupFutureUsage.category"),
        ({"merchantCustomerId": CUSTOMER, "setupFutureUsage": {"category": "ever"}}, "setupFutureUsage.category"),
        (
            {"merchantCustomerId": CUSTOMER, "setupFutureUsage": {"category": "recurrent"}},
            "setupFutureUsage.recurringModel",
        ),
        (
            {"merchantCustomerId": CUSTOMER, "setupFutureUsage": {"category": "installment", "recurringModel": {}}},
            "setupFutureUsage.recurringModel.installment",
        ),
    ],
)
@pytest.mark.parametrize("path", ["/sessions", "/payments"])
def test_wrong_optional_fields_are_named(shop: Shop, path: str, change: dict[str, Any], param: str) -> None:
    """Gateway manual, sections 2.5, 3.1, 4.1, 4.2 and 6.1."""
    addresses = {"successUrl": "https://a.example", "failureUrl": "https://b.example"}
    body = {"amount": 4250, "currency": "EUR", **addresses} if path == "/sessions" else shop.payment_body()
    answer = shop.v2("POST", path, body | change)
    assert failure(answer)[0] == 400
    assert answer.json()["error"]["param"] == param
    assert shop.bank.orders() == ()


@pytest.mark.parametrize(
    ("plan", "param"),
    [
        ({"frequency": 28}, "expiry"),
        ({"expiry": "31.12.2030", "frequency": 28}, "expiry"),
        ({"expiry": "20301231", "frequency": 28}, "expiry"),
        ({"expiry": "2030-02-30", "frequency": 28}, "expiry"),
        ({"expiry": "2030-12-31"}, "frequency"),
        ({"expiry": "2030-12-31", "frequency": "28"}, "frequency"),
        ({"expiry": "2030-12-31", "frequency": 4001}, "frequency"),
        ({"expiry": "2030-12-31", "frequency": 0}, "frequency"),
    ],
)
def test_wrong_recurring_plans_are_named(shop: Shop, plan: dict[str, Any], param: str) -> None:
    """Gateway manual, section 6.1."""
    usage = {"category": "recurrent", "recurringModel": {"recurrent": plan}}
    body = shop.payment_body(merchantCustomerId=CUSTOMER, setupFutureUsage=usage)
    answer = shop.v2("POST", "/payments", body)
    assert answer.json()["error"]["param"] == f"setupFutureUsage.recurringModel.recurrent.{param}"


@pytest.mark.parametrize(
    "usage",
    [
        {"category": "unscheduled"},
        RECURRENT,
        {"category": "installment", "recurringModel": {"installment": {}}},
    ],
)
def test_wish_to_store_the_card_is_shown_where_no_manual_forbids_it(shop: Shop, usage: dict[str, Any]) -> None:
    """Gateway manual, sections 6.1 and 12.3: the fields are confirmed in requests only."""
    wish = {"merchantCustomerId": CUSTOMER, "setupFutureUsage": usage}
    for asked in (shop.session, shop.payment):
        assert asked(**wish).items() >= wish.items()
    shop.bank.settings.mode = Mode.DOCUMENTED
    for asked in (shop.session, shop.payment):
        assert not asked(**wish).keys() & wish.keys()


@pytest.mark.parametrize("category", ["", None])
def test_empty_category_stores_nothing(shop: Shop, category: str | None) -> None:
    """Gateway manual, section 6.1: "empty" means do not store."""
    assert "setupFutureUsage" not in shop.payment(setupFutureUsage={"category": category})


@pytest.mark.parametrize("spelling", ["merchantCustomerId", "merchantCustomerID"])
def test_both_spellings_of_the_customer_are_read(shop: Shop, spelling: str) -> None:
    """Gateway manual, section 0.2."""
    assert shop.session(**{spelling: CUSTOMER})["merchantCustomerId"] == CUSTOMER


def test_options_are_repeated_over_the_usual_ones(shop: Shop) -> None:
    """Gateway manual, section 4.1: paymentMethodOptions."""
    usual = {"card": {"threeDSecureMode": "automatic", "verify": False}}
    for sent in (None, {}, {"card": {"verify": False}}, {"card": {"threeDSecureMode": "automatic"}}, usual):
        assert shop.payment(paymentMethodOptions=sent)["paymentMethodOptions"] == usual


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        ({"threeDSecureMode": "never"}, (400, "parameterUnknownValue")),
        ({"verify": "false"}, (400, "parameterInvalid")),
        ({"verify": True}, (400, "parameterInvalid")),
    ],
)
def test_options_nobody_explains_are_refused(shop: Shop, card: dict[str, Any], expected: tuple[int, str]) -> None:
    """Gateway manual, section 4.1: other values are not known."""
    body = shop.payment_body(paymentMethodOptions={"card": card})
    assert failure(shop.v2("POST", "/payments", body)) == expected
    assert shop.money() == []


@pytest.mark.parametrize("locale", ["ru", "RU"])
def test_locale_comes_in_both_cases(shop: Shop, locale: str) -> None:
    """Gateway manual, section 0.2."""
    session = shop.session(locale=locale)
    assert session["locale"] == locale
    assert session["paymentUrl"].endswith("&language=ru")


def test_reference_of_a_payment_is_known_where_no_manual_forbids_it(shop: Shop) -> None:
    """Gateway manual, sections 4.1 and 12.3."""
    assert shop.payment(merchantReferenceId="TILL-1")["merchantReferenceId"] == "TILL-1"
    shop.bank.settings.mode = Mode.DOCUMENTED
    assert "merchantReferenceId" not in shop.payment(merchantReferenceId="TILL-1")


def test_life_of_a_session_can_be_asked_for(shop: Shop) -> None:
    """Gateway manual, sections 3.1 and 12.3: expiresAt is not documented as a request field."""
    wish = "2026-01-15T13:00:00+02:00"
    assert shop.session(expiresAt=wish)["expiresAt"] == "2026-01-15T11:00:00Z"
    shop.bank.settings.mode = Mode.DOCUMENTED
    assert shop.session(expiresAt=wish)["expiresAt"] == "2026-01-15T10:20:00Z"


@pytest.mark.parametrize(
    "wish", ["tomorrow", "2026-01-15T11:00:00", "2026-01-15T09:59:59Z", 1768474800, "9999-12-31T23:59:59-23:59"]
)
def test_life_that_cannot_be_is_refused(shop: Shop, wish: object) -> None:
    """Gateway manual, section 3.1."""
    body = {"amount": 1, "currency": "EUR", "successUrl": "https://a.example", "failureUrl": "https://b.example"}
    assert failure(shop.v2("POST", "/sessions", body | {"expiresAt": wish})) == (400, "parameterInvalid")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("sdk://done", 200),
        ("http://localhost:8080/x?y=1", 200),
        ("https://", 400),
        ("https://shop.example/a b", 400),
        ("https://shop.example/\r\nX: y", 400),
        ("java\nscript:alert(1)", 400),
        ("https://[1", 400),
        ("data:text/html,x", 400),
        ("javascript:alert(1)", 400),
        ("//shop.example/ok", 400),
    ],
)
def test_return_addresses_are_absolute_and_harmless(shop: Shop, address: str, expected: int) -> None:
    """Gateway manual, section 3.1: schemes of mobile apps work."""
    assert shop.v2("POST", "/payments", shop.payment_body(returnUrl=address)).status_code == expected


def test_references_may_repeat_when_the_bank_is_set_so(shop: Shop) -> None:
    """Gateway manual, section 12.2: the refusal of a duplicate is switchable."""
    shop.control("POST", "/settings", {"repeated_references": True})
    first, second = (shop.session(merchantReferenceId="TILL-1") for _ in range(2))
    assert first["id"] != second["id"]
    assert first["merchantReferenceId"] == second["merchantReferenceId"] == "TILL-1"
    assert shop.v1("register", shop.order(orderNumber="TILL-1"))["errorCode"] == "1"


def test_numbers_of_the_bank_start_at_4000_and_step_over_taken_ones(shop: Shop) -> None:
    """Gateway manual, section 12.2."""
    shop.session(merchantReferenceId="4001")
    assert [shop.session()["merchantReferenceId"] for _ in range(2)] == ["4000", "4002"]


@pytest.mark.parametrize("digits", [5, 25, 4000])
@pytest.mark.parametrize("where", ["amount", "expiryYear", "expiryMonth", "frequency"])
def test_numbers_of_any_length_are_refused_in_order(shop: Shop, where: str, digits: int) -> None:
    """Gateway manual, sections 2.5 and 12.2: a refusal, never a fault of the gateway."""
    number = int("9" * digits)
    plan = {"expiry": "2030-12-31", "frequency": number if where == "frequency" else 28}
    body = shop.payment_body(
        card={where: number} if where.startswith("expiry") else None,
        amount=number * 10**12 if where == "amount" else 100,
        merchantCustomerId=CUSTOMER,
        setupFutureUsage={"category": "recurrent", "recurringModel": {"recurrent": plan}},
    )
    assert failure(shop.v2("POST", "/payments", body))[0] == (422 if where == "amount" else 400)
