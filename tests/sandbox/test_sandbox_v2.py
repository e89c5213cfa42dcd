"""The V2 calls: sessions, payments, capture, cancel, errors, headers."""

from typing import Any

import pytest
from sandbox_helpers import (
    ATTEMPT,
    BASE,
    CHALLENGE_2,
    DECLINED,
    FRICTIONLESS,
    FRICTIONLESS_FAILS,
    PAYS,
    Browser,
    Shop,
)

from app.sandbox import KeyState, Mode
from app.sandbox.identifiers import order_id_in, public_id


def failure(answer: Any) -> tuple[int, str]:
    assert answer.headers["x-version"] == "2023-10-31"
    error = answer.json()["error"]
    assert error["requestId"] == answer.headers["api-request-id"]
    return answer.status_code, error["code"]


def test_session_has_its_fields(shop: Shop) -> None:
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
    session = shop.session()
    browser.open(session["paymentUrl"]).pay(PAYS)
    assert browser.address == f"https://shop.example/ok?sessionId={session['id']}"
    after = shop.v2("GET", f"/sessions/{session['id']}").json()
    assert (after["status"], after["paymentStatus"]) == ("completed", "paid")


def test_session_with_manual_capture_completes_unpaid(shop: Shop, browser: Browser) -> None:
    session = shop.session(paymentData={"captureMethod": "manual"})
    browser.open(session["paymentUrl"]).pay(PAYS)
    payment = public_id("p", str(order_id_in("ps", session["id"])))
    held = shop.v2("GET", f"/sessions/{session['id']}").json()
    assert (held["status"], held["paymentStatus"]) == ("completed", "unpaid")
    assert shop.v2("GET", f"/payments/{payment}").json()["status"] == "requiresCapture"
    assert shop.v2("POST", f"/payments/{payment}/capture", {}).json()["status"] == "succeeded"
    assert shop.v2("GET", f"/sessions/{session['id']}").json()["paymentStatus"] == "paid"


def test_declined_session_stays_open_and_its_payment_is_not_final(shop: Shop, browser: Browser) -> None:
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
    body = {"amount": 4250, "currency": "EUR", "successUrl": "https://a.example", "failureUrl": "sdk://failed"}
    assert shop.v2("POST", "/sessions", body).status_code == 200
    assert failure(shop.v2("POST", "/sessions", body | change)) == expected


@pytest.mark.parametrize("content", ["", "[1]", "amount=1", '{"amount": '])
def test_body_must_be_an_object(shop: Shop, content: str) -> None:
    headers = {"X-Api-Key": shop.bank.account.api_key}
    assert failure(shop.send("POST", "/api2/sessions", content=content, headers=headers)) == (400, "bodyNotJson")


def test_reference_is_used_once(shop: Shop) -> None:
    shop.session(merchantReferenceId="TILL-1")
    body = shop.payment_body(merchantReferenceId="TILL-1")
    assert failure(shop.v2("POST", "/payments", body)) == (409, "statusConflict")
    assert shop.money() == []


def test_payment_has_its_fields(shop: Shop) -> None:
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
    payment = shop.payment(number)
    assert payment["status"] == status
    assert ("nextAction" in payment) == (status == "requiresAction")
    assert payment["amountReceived"] == (12900 if status == "succeeded" else 0)


@pytest.mark.parametrize("wrong", [{"cvc": "000"}, {"expiryMonth": 10, "expiryYear": 2035}])
def test_wrong_code_or_expiry_declines(shop: Shop, wrong: dict[str, Any]) -> None:
    payment = shop.v2("POST", "/payments", shop.payment_body(card=wrong)).json()
    assert (payment["status"], payment["failureCode"]) == ("failed", "inputError")


@pytest.mark.parametrize(
    ("amount", "code"), [(12901, "insufficientFunds"), (12902, "doNotHonour"), (12903, "lostCard")]
)
def test_amounts_decline_with_a_reason(shop: Shop, amount: int, code: str) -> None:
    payment = shop.payment(amount=amount)
    assert (payment["status"], payment["failureCode"]) == ("failed", code)
    assert shop.payment("4242424242424242", amount=amount)["status"] == "succeeded"


@pytest.mark.parametrize(("method", "status"), [("automatic", "succeeded"), ("manual", "requiresCapture")])
def test_challenge_then_return_to_the_shop(shop: Shop, browser: Browser, method: str, status: str) -> None:
    payment = shop.payment(CHALLENGE_2, captureMethod=method)
    action = payment["nextAction"]["redirectToUrl"]
    assert action["returnUrl"] == "https://shop.example/3ds"
    browser.open(action["url"]).press("continue").answer("confirm", "123456").press("continue")
    assert browser.address == f"https://shop.example/3ds?paymentId={payment['id']}"
    after = shop.v2("GET", f"/payments/{payment['id']}").json()
    assert after["status"] == status
    assert "nextAction" not in after


def test_challenge_that_is_refused_fails_the_payment(shop: Shop, browser: Browser) -> None:
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
    answer = shop.v2("POST", "/payments", shop.payment_body(card=card))
    assert failure(answer) == (400, "parameterInvalid")
    assert "1111333" not in answer.text


@pytest.mark.parametrize(
    ("amount", "received", "movements"),
    [
        (None, 12900, [("hold", 12900), ("charge", 12900)]),
        (12900, 12900, [("hold", 12900), ("charge", 12900)]),
        (900, 900, [("hold", 12900), ("charge", 900), ("release", 12000)]),
    ],
)
def test_capture_takes_all_or_a_final_part(
    shop: Shop, amount: int | None, received: int, movements: list[tuple[str, int]]
) -> None:
    payment = shop.payment(captureMethod="manual")
    assert (payment["status"], payment["amountCapturable"]) == ("requiresCapture", 12900)
    body = {} if amount is None else {"amount": amount}
    after = shop.v2("POST", f"/payments/{payment['id']}/capture", body).json()
    assert (after["status"], after["amountReceived"], after["amountCapturable"]) == ("succeeded", received, 0)
    assert shop.money() == movements


def test_capture_in_parts_when_the_bank_allows_it(shop: Shop) -> None:
    shop.bank.settings.multi_capture = True
    path = f"/payments/{shop.payment(captureMethod='manual')['id']}/capture"
    first = shop.v2("POST", path, {"amount": 900}).json()
    assert (first["status"], first["amountCapturable"]) == ("requiresCapture", 12000)
    assert shop.v2("POST", path, {"amount": 12000}).json()["status"] == "succeeded"
    assert shop.money() == [("hold", 12900), ("charge", 900), ("charge", 12000)]


def test_capture_refusals(shop: Shop) -> None:
    held, taken = shop.payment(captureMethod="manual")["id"], shop.payment()["id"]
    assert failure(shop.v2("POST", f"/payments/{held}/capture", {"amount": 12901})) == (422, "amountTooLarge")
    assert failure(shop.v2("POST", f"/payments/{held}/capture", {"amount": 0})) == (400, "parameterInvalid")
    assert failure(shop.v2("POST", f"/payments/{taken}/capture", {})) == (409, "statusConflict")
    assert failure(shop.v2("POST", "/payments/p_unknown/capture", {})) == (404, "resourceNotFound")
    assert shop.money() == [("hold", 12900), ("charge", 12900)]


def test_cancel_gives_the_hold_back(shop: Shop) -> None:
    payment = shop.payment(captureMethod="manual")["id"]
    after = shop.v2("POST", f"/payments/{payment}/cancel").json()
    assert (after["status"], after["amountCapturable"], after["amountReceived"]) == ("canceled", 0, 0)
    assert failure(shop.v2("POST", f"/payments/{payment}/cancel")) == (409, "statusConflict")
    assert shop.money() == [("hold", 12900), ("release", 12900)]


def test_cancel_while_the_customer_is_asked(shop: Shop) -> None:
    payment = shop.payment(CHALLENGE_2)["id"]
    assert shop.v2("POST", f"/payments/{payment}/cancel").json()["status"] == "canceled"
    assert shop.money() == []


def test_documented_mode_knows_only_what_is_documented(shop: Shop) -> None:
    shop.bank.settings.mode = Mode.DOCUMENTED
    session, payment = shop.session()["id"], shop.payment(captureMethod="manual")["id"]
    assert failure(shop.v2("POST", f"/sessions/{session}/expire", {})) == (404, "resourceNotFound")
    assert failure(shop.v2("POST", f"/payments/{payment}/cancel")) == (404, "resourceNotFound")
    assert "failureCode" not in shop.payment(DECLINED)


@pytest.mark.parametrize(
    ("key", "state", "expected"),
    [
        ("", KeyState.ACTIVE, (401, "apiKeyMissing")),
        ("guess", KeyState.ACTIVE, (401, "apiKeyUnknown")),
        (None, KeyState.REVOKED, (401, "apiKeyRevoked")),
        (None, KeyState.EXPIRED, (401, "apiKeyExpired")),
        (None, KeyState.READ_ONLY, (403, "operationNotAllowed")),
    ],
)
def test_keys(shop: Shop, key: str | None, state: KeyState, expected: tuple[int, str]) -> None:
    shop.bank.settings.key_state = state
    headers = {} if key is None else {"X_Api_Key": key}
    assert failure(shop.v2("POST", "/sessions", {}, **headers)) == expected


def test_bearer_and_missing_version_are_accepted(shop: Shop) -> None:
    session = shop.session()["id"]
    headers = {"Authorization": f"Bearer {shop.bank.account.api_key}"}
    answer = shop.send("GET", f"/api2/sessions/{session}", headers=headers)
    assert answer.status_code == 200
    assert answer.headers["x-version"] == "2023-10-31"
    assert answer.headers["api-request-id"].startswith("req_")


def test_versions(shop: Shop) -> None:
    session = shop.session()["id"]
    assert shop.v2("GET", f"/sessions/{session}", X_Version="2023-11-15").headers["x-version"] == "2023-11-15"
    assert failure(shop.v2("GET", f"/sessions/{session}", X_Version="1999-01-01")) == (400, "versionUnsupported")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/sessions/ps_kFuWLtGpdLebiygMT25cjZyuAVfNqhHDeitzQPnGqNAhAHdUu"),
        ("GET", "/sessions/nonsense"),
        ("GET", "/payments/p_HbtjsyTuig5SWYufjsFeTNAX3WisQFUSvbroA1C48Y5XN8Pstcdw"),
        ("GET", "/sessions"),
        ("DELETE", "/sessions"),
        ("POST", "/refunds"),
        ("GET", "/"),
    ],
)
def test_what_is_not_there_is_404(shop: Shop, method: str, path: str) -> None:
    assert failure(shop.v2(method, path)) == (404, "resourceNotFound")


def test_same_key_and_body_replay_the_answer(shop: Shop) -> None:
    body = shop.payment_body()
    first = shop.v2("POST", "/payments", body, Idempotency_Key="k1")
    again = shop.v2("POST", "/payments", body, Idempotency_Key="k1")
    assert again.json() == first.json()
    assert "idempotency-replayed" not in first.headers
    assert again.headers["idempotency-replayed"] == "true"
    assert shop.money() == [("charge", 12900)]


def test_same_key_with_another_body_is_a_conflict(shop: Shop) -> None:
    shop.v2("POST", "/payments", shop.payment_body(), Idempotency_Key="k1")
    other = shop.v2("POST", "/payments", shop.payment_body(amount=1), Idempotency_Key="k1")
    assert failure(other) == (409, "idempotencyConflict")
    assert shop.money() == [("charge", 12900)]


@pytest.mark.parametrize("why", ["a day later", "switched off", "documented mode", "another path"])
def test_key_does_nothing(shop: Shop, why: str) -> None:
    held = [shop.payment(captureMethod="manual")["id"] for _ in range(2)]
    path = f"/payments/{held[0]}/capture"
    if why == "switched off":
        shop.bank.settings.idempotency = False
    if why == "documented mode":
        shop.bank.settings.mode = Mode.DOCUMENTED
    assert shop.v2("POST", path, {}, Idempotency_Key="k1").status_code == 200
    if why == "a day later":
        shop.bank.advance_clock(24 * 3600)
    if why == "another path":
        path = f"/payments/{held[1]}/capture"
        assert shop.v2("POST", path, {}, Idempotency_Key="k1").status_code == 200
    else:
        assert failure(shop.v2("POST", path, {}, Idempotency_Key="k1")) == (409, "statusConflict")
