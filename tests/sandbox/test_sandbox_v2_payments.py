"""Payments of V2: their fields, the cards, 3-D Secure, what is refused."""

from typing import Any

import pytest
from sandbox_shop import ATTEMPT, CHALLENGE_2, DECLINED, FRICTIONLESS, FRICTIONLESS_FAILS, PAYS, Browser, Shop
from sandbox_v2_aid import failure

from app.sandbox import Mode


def test_payment_has_its_fields(shop: Shop) -> None:
    """Gateway manual, section 4.3."""
    shop.bank.settings.mode = Mode.DOCUMENTED
    payment = shop.payment(metadata={"order": "7"}, description="Tea", customerDetails={"name": "A"})
    assert payment == {
        "id": payment["id"],
        "amount": 12900,
        "amountCapturable": 0,
        "amountReceived": 12900,
        "captureMethod": "automatic",
        "created": "2026-01-15T10:00:00Z",
        "currency": "EUR",
        "customerDetails": {"name": "A"},
        "description": "Tea",
        "metadata": {"order": "7"},
        "paymentMethod": {
            "type": "card",
            "card": {
                "expiryMonth": 12,
                "expiryYear": 2030,
                "holderName": "A CUSTOMER",
                "maskedNumber": "444455**3333",
            },
        },
        "paymentMethodOptions": {"card": {"threeDSecureMode": "automatic", "verify": False}},
        "returnUrl": "https://shop.example/3ds",
        "status": "succeeded",
    }
    assert shop.v2("GET", f"/payments/{payment['id']}").json() == payment


@pytest.mark.parametrize(
    ("number", "status"),
    [
        (PAYS, "succeeded"),
        (FRICTIONLESS, "succeeded"),
        (ATTEMPT, "succeeded"),
        ("4242424242424242", "succeeded"),
        (FRICTIONLESS_FAILS, "failed"),
        (DECLINED, "failed"),
        (CHALLENGE_2, "requiresAction"),
    ],
)
def test_cards_do_what_the_vendor_says(shop: Shop, number: str, status: str) -> None:
    """Gateway manual, section 9."""
    payment = shop.payment(number)
    assert payment["status"] == status
    assert ("nextAction" in payment) == (status == "requiresAction")
    assert payment["amountReceived"] == (12900 if status == "succeeded" else 0)


@pytest.mark.parametrize("wrong", [{"cvc": "000"}, {"expiryMonth": 10, "expiryYear": 2035}])
def test_wrong_code_or_expiry_declines(shop: Shop, wrong: dict[str, Any]) -> None:
    """Gateway manual, section 9."""
    payment = shop.v2("POST", "/payments", shop.payment_body(card=wrong)).json()
    assert (payment["status"], payment["failureCode"]) == ("failed", "inputError")


@pytest.mark.parametrize(
    ("amount", "code"), [(12901, "insufficientFunds"), (12902, "doNotHonour"), (12903, "lostCard")]
)
def test_amounts_decline_with_a_reason(shop: Shop, amount: int, code: str) -> None:
    """Gateway manual, section 9."""
    payment = shop.payment(amount=amount)
    assert (payment["status"], payment["failureCode"]) == ("failed", code)
    assert shop.payment("4242424242424242", amount=amount)["status"] == "succeeded"


@pytest.mark.parametrize(("method", "status"), [("automatic", "succeeded"), ("manual", "requiresCapture")])
def test_challenge_then_return_to_the_shop(shop: Shop, browser: Browser, method: str, status: str) -> None:
    """Gateway manual, section 4.6."""
    payment = shop.payment(CHALLENGE_2, captureMethod=method)
    action = payment["nextAction"]["redirectToUrl"]
    assert action["returnUrl"] == "https://shop.example/3ds"
    browser.open(action["url"]).press("continue").answer("confirm", "123456").press("continue")
    assert browser.address == f"https://shop.example/3ds?paymentId={payment['id']}"
    after = shop.v2("GET", f"/payments/{payment['id']}").json()
    assert after["status"] == status
    assert "nextAction" not in after


def test_challenge_that_is_refused_fails_the_payment(shop: Shop, browser: Browser) -> None:
    """Gateway manual, section 4.6."""
    payment = shop.payment(CHALLENGE_2, returnUrl=None)
    assert "returnUrl" not in payment["nextAction"]["redirectToUrl"]
    browser.open(payment["nextAction"]["redirectToUrl"]["url"]).press("continue").answer("refuse").press("continue")
    assert browser.page.attributes["notice"]["data-state"] == "finish"
    after = shop.v2("GET", f"/payments/{payment['id']}").json()
    assert (after["status"], after["failureCode"]) == ("failed", "authenticationFailed")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"paymentMethod": None}, (400, "parameterInvalid")),
        ({"storedPaymentMethodId": "pm_x"}, (400, "parameterInvalid")),
        ({"paymentMethod": None, "storedPaymentMethodId": "pm_x"}, (404, "resourceNotFound")),
        ({"paymentMethod": {"type": "cash"}}, (400, "parameterUnknownValue")),
        ({"paymentMethod": {"type": "card"}}, (400, "parameterMissing")),
        ({"paymentMethod": "card"}, (400, "parameterInvalid")),
        ({"captureMethod": "later"}, (400, "parameterUnknownValue")),
        ({"returnUrl": "https://forbidden.example"}, (412, "returnUrlNotAllowed")),
    ],
)
def test_wrong_payments_are_refused(shop: Shop, change: dict[str, Any], expected: tuple[int, str]) -> None:
    """Gateway manual, section 4.1."""
    assert failure(shop.v2("POST", "/payments", shop.payment_body() | change)) == expected
    assert shop.bank.orders() == ()


@pytest.mark.parametrize(
    "card",
    [
        {"number": "4444555511113334"},
        {"number": "4444 5555 1111 3333"},
        {"cvc": "1"},
        {"cvc": 123},
        {"expiryMonth": 13},
        {"expiryMonth": "12"},
        {"expiryYear": 30},
    ],
)
def test_wrong_cards_are_refused_and_never_repeated(shop: Shop, card: dict[str, Any]) -> None:
    """Gateway manual, sections 4.1 and 12.2."""
    answer = shop.v2("POST", "/payments", shop.payment_body(card=card))
    assert failure(answer) == (400, "parameterInvalid")
    assert "1111333" not in answer.text


def test_documented_mode_knows_no_card_token(shop: Shop) -> None:
    """Gateway manual, sections 4.4 and 12.3: where the token goes is not documented."""
    shop.bank.settings.mode = Mode.DOCUMENTED
    body = shop.payment_body() | {"paymentMethod": {"type": "cardToken", "cardToken": {"paymentToken": "x"}}}
    assert failure(shop.v2("POST", "/payments", body)) == (400, "parameterUnknownValue")
