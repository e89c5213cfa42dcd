"""The V2 interface around every call: keys, versions, bodies, what is not there."""

import pytest
from sandbox_shop import DECLINED, Shop
from sandbox_v2_aid import failure

from app.sandbox import KeyState, Mode


@pytest.mark.parametrize(
    "content", ["", "[1]", "amount=1", '{"amount": ', '{"amount": NaN}', '{"description": "\\ud800"}', "[" * 100_000]
)
def test_body_must_be_an_object(shop: Shop, content: str) -> None:
    """Gateway manual, section 12.2."""
    headers = {"X-Api-Key": shop.bank.account.api_key}
    assert failure(shop.send("POST", "/api2/sessions", content=content, headers=headers)) == (400, "bodyNotJson")


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
def test_a_call_without_a_good_key_is_refused(
    shop: Shop, key: str | None, state: KeyState, expected: tuple[int, str]
) -> None:
    """Gateway manual, sections 2.3 and 2.9."""
    shop.bank.settings.key_state = state
    headers = {} if key is None else {"X_Api_Key": key}
    assert failure(shop.v2("POST", "/sessions", {}, **headers)) == expected


def test_bearer_and_missing_version_are_accepted(shop: Shop) -> None:
    """Gateway manual, sections 2.2 and 12.2."""
    session = shop.session()["id"]
    headers = {"Authorization": f"Bearer {shop.bank.account.api_key}"}
    answer = shop.send("GET", f"/api2/sessions/{session}", headers=headers)
    assert answer.status_code == 200
    assert answer.headers["x-version"] == "2023-10-31"
    assert answer.headers["api-request-id"].startswith("req_")


def test_a_known_version_is_told_back_and_another_refused(shop: Shop) -> None:
    """Gateway manual, sections 2.4 and 12.2."""
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
        ("GET", "/"),
    ],
)
def test_what_is_not_there_is_404(shop: Shop, method: str, path: str) -> None:
    """Gateway manual, section 2.9."""
    assert failure(shop.v2(method, path)) == (404, "resourceNotFound")


def test_documented_mode_knows_only_what_is_documented(shop: Shop) -> None:
    """Gateway manual, section 12.3."""
    shop.bank.settings.mode = Mode.DOCUMENTED
    session, payment = shop.session()["id"], shop.payment(captureMethod="manual")["id"]
    assert failure(shop.v2("POST", f"/sessions/{session}/expire", {})) == (404, "resourceNotFound")
    assert failure(shop.v2("POST", f"/payments/{payment}/cancel")) == (404, "resourceNotFound")
    assert "failureCode" not in shop.payment(DECLINED)


@pytest.mark.parametrize("mode", [Mode.DOCUMENTED, Mode.FULL, Mode.FUTURE])
@pytest.mark.parametrize(
    ("kind", "seconds", "expected"),
    [
        ("http_500", 0, (500, "internalError")),
        ("http_429", 0, (429, "tooManyRequests")),
        ("http_429", 7, (429, "tooManyRequests")),
    ],
)
def test_gateway_out_of_order_says_so_in_its_own_words(
    shop: Shop, mode: Mode, kind: str, seconds: int, expected: tuple[int, str]
) -> None:
    """Gateway manual, section 2.9: rateLimitError with Retry-After, apiError."""
    shop.bank.settings.mode = mode
    shop.control("POST", "/trouble", {"call": "GET /sessions/{id}", "kind": kind, "seconds": seconds})
    answer = shop.v2("GET", "/sessions/ps_unknown")
    assert failure(answer) == expected
    assert answer.headers.get("retry-after") == (str(seconds) if seconds else None)
    assert answer.headers["date"] == "Thu, 15 Jan 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("state", "method", "path", "body", "expected"),
    [
        (KeyState.REVOKED, "GET", "/sessions/x", None, (401, "authenticationError", "apiKeyRevoked")),
        (KeyState.EXPIRED, "GET", "/sessions/x", None, (401, "authenticationError", "apiKeyExpired")),
        (KeyState.READ_ONLY, "POST", "/refunds", {}, (403, "permissionError", "operationNotAllowed")),
        (KeyState.ACTIVE, "GET", "/sessions/x", None, (404, "invalidRequestError", "resourceNotFound")),
        (KeyState.ACTIVE, "POST", "/sessions", {}, (400, "invalidRequestError", "parameterMissing")),
        (KeyState.ACTIVE, "POST", "/refunds", {}, (400, "invalidRequestError", "parameterMissing")),
    ],
)
def test_each_refusal_has_the_type_and_code_of_the_manual(
    shop: Shop, state: KeyState, method: str, path: str, body: object, expected: tuple[int, str, str]
) -> None:
    """Gateway manual, section 2.9: the table of types and codes."""
    shop.bank.settings.key_state = state
    answer = shop.v2(method, path, body)
    error = answer.json()["error"]
    assert (answer.status_code, error["type"], error["code"]) == expected
    assert error["message"]
