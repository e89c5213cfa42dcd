"""Sessions of V2: their fields, their page, their end."""

from typing import Any

import pytest
from sandbox_shop import BASE, DECLINED, PAYS, Browser, Shop
from sandbox_v2_aid import failure

from app.sandbox.words.identifiers import order_id_in, public_id


def test_session_has_its_fields(shop: Shop) -> None:
    """Gateway manual, section 3.1."""
    session = shop.session(currency="eur", metadata={"till": "1"}, customerDetails={"name": "A"}, locale="RU")
    order = order_id_in("ps", session["id"])
    assert session == {
        "id": public_id("ps", str(order)),
        "amount": 4250,
        "created": "2026-01-15T10:00:00Z",
        "currency": "eur",
        "customerDetails": {"name": "A"},
        "expiresAt": "2026-01-15T10:20:00Z",
        "failureUrl": "https://shop.example/failed?from=bank",
        "locale": "RU",
        "merchantReferenceId": "4000",
        "metadata": {"till": "1"},
        "paymentData": {"captureMethod": "automatic"},
        "paymentStatus": "unpaid",
        "paymentUrl": f"{BASE}/payment/merchants/ecom/payment.html?mdOrder={order}&language=ru",
        "status": "open",
        "successUrl": "https://shop.example/ok",
    }
    assert shop.v2("GET", f"/sessions/{session['id']}").json() == session


def test_session_is_paid_on_its_page(shop: Shop, browser: Browser) -> None:
    """Gateway manual, section 3.4."""
    session = shop.session()
    browser.open(session["paymentUrl"]).pay(PAYS)
    assert browser.address == f"https://shop.example/ok?sessionId={session['id']}"
    after = shop.v2("GET", f"/sessions/{session['id']}").json()
    assert (after["status"], after["paymentStatus"]) == ("completed", "paid")


def test_session_with_manual_capture_completes_unpaid(shop: Shop, browser: Browser) -> None:
    """Gateway manual, section 3.4."""
    session = shop.session(paymentData={"captureMethod": "manual"})
    browser.open(session["paymentUrl"]).pay(PAYS)
    payment = public_id("p", str(order_id_in("ps", session["id"])))
    held = shop.v2("GET", f"/sessions/{session['id']}").json()
    assert (held["status"], held["paymentStatus"]) == ("completed", "unpaid")
    assert shop.v2("GET", f"/payments/{payment}").json()["status"] == "requiresCapture"
    assert shop.v2("POST", f"/payments/{payment}/capture", {}).json()["status"] == "succeeded"
    assert shop.v2("GET", f"/sessions/{session['id']}").json()["paymentStatus"] == "paid"


def test_declined_session_stays_open_and_its_payment_is_not_final(shop: Shop, browser: Browser) -> None:
    """Gateway manual, section 3.4."""
    session = shop.session()
    payment = public_id("p", str(order_id_in("ps", session["id"])))
    assert shop.v2("GET", f"/payments/{payment}").status_code == 404
    browser.open(session["paymentUrl"]).pay(DECLINED)
    assert shop.v2("GET", f"/sessions/{session['id']}").json()["status"] == "open"
    assert shop.v2("GET", f"/payments/{payment}").json()["status"] == "processing"
    browser.pay(DECLINED).pay(DECLINED)
    assert browser.address == f"https://shop.example/failed?from=bank&sessionId={session['id']}"
    assert shop.v2("GET", f"/sessions/{session['id']}").json()["status"] == "expired"
    assert shop.v2("GET", f"/payments/{payment}").json()["status"] == "failed"


def test_session_expires_by_time_and_by_call(shop: Shop) -> None:
    """Gateway manual, section 3.4."""
    first, second = shop.session()["id"], shop.session()["id"]
    answer = shop.v2("POST", f"/sessions/{first}/expire", {})
    assert (answer.status_code, answer.json()["status"]) == (200, "expired")
    assert failure(shop.v2("POST", f"/sessions/{first}/expire", {})) == (409, "statusConflict")
    shop.bank.advance_clock(1200)
    assert shop.v2("GET", f"/sessions/{second}").json()["status"] == "expired"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"amount": None}, (400, "parameterMissing")),
        ({"amount": "4250"}, (400, "parameterInvalid")),
        ({"amount": 42.5}, (400, "parameterInvalid")),
        ({"amount": True}, (400, "parameterInvalid")),
        ({"amount": 0}, (400, "parameterInvalid")),
        ({"amount": 10**12}, (422, "amountTooLarge")),
        ({"currency": None}, (400, "parameterMissing")),
        ({"currency": "978"}, (400, "parameterInvalid")),
        ({"currency": "XXX"}, (422, "currencyNotSupported")),
        ({"successUrl": None}, (400, "parameterMissing")),
        ({"failureUrl": ""}, (400, "parameterMissing")),
        ({"successUrl": "shop/ok"}, (400, "parameterInvalid")),
        ({"successUrl": "javascript:alert(1)"}, (400, "parameterInvalid")),
        ({"failureUrl": "https://forbidden.example/x"}, (412, "returnUrlNotAllowed")),
        ({"paymentData": {"captureMethod": "later"}}, (400, "parameterUnknownValue")),
        ({"metadata": ["x"]}, (400, "parameterInvalid")),
        ({"merchantReferenceId": "x" * 37}, (400, "parameterInvalid")),
    ],
)
def test_wrong_sessions_are_refused(shop: Shop, change: dict[str, Any], expected: tuple[int, str]) -> None:
    """Gateway manual, section 12.2."""
    body = {"amount": 4250, "currency": "EUR", "successUrl": "https://a.example", "failureUrl": "sdk://failed"}
    assert shop.v2("POST", "/sessions", body).status_code == 200
    assert failure(shop.v2("POST", "/sessions", body | change)) == expected


def test_reference_is_used_once(shop: Shop) -> None:
    """Gateway manual, section 12.2."""
    shop.session(merchantReferenceId="TILL-1")
    body = shop.payment_body(merchantReferenceId="TILL-1")
    assert failure(shop.v2("POST", "/payments", body)) == (409, "statusConflict")
    assert shop.money() == []
