"""The Idempotency-Key: one act, however often it is sent."""

import pytest
from sandbox_shop import Shop
from sandbox_v2_aid import failure

from app.sandbox import Mode


def test_same_key_and_body_replay_the_answer(shop: Shop) -> None:
    """Gateway manual, section 2.7."""
    body = shop.payment_body()
    first = shop.v2("POST", "/payments", body, Idempotency_Key="k1")
    again = shop.v2("POST", "/payments", body, Idempotency_Key="k1")
    assert again.json() == first.json()
    assert "idempotency-replayed" not in first.headers
    assert again.headers["idempotency-replayed"] == "true"
    assert shop.money() == [("charge", 12900)]


def test_same_key_with_another_body_is_a_conflict(shop: Shop) -> None:
    """Gateway manual, section 2.7."""
    shop.v2("POST", "/payments", shop.payment_body(), Idempotency_Key="k1")
    other = shop.v2("POST", "/payments", shop.payment_body(amount=1), Idempotency_Key="k1")
    assert failure(other) == (409, "idempotencyConflict")
    assert shop.money() == [("charge", 12900)]


@pytest.mark.parametrize("why", ["a day later", "switched off", "documented mode", "another path"])
def test_a_key_does_nothing_where_calls_are_not_known_by_it(shop: Shop, why: str) -> None:
    """Gateway manual, section 2.7."""
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
