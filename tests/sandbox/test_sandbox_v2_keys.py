"""Several keys of one shop, and changing them without a gap."""

from pathlib import Path

import pytest
from sandbox_shop import Shop
from sandbox_v2_aid import failure

from app.sandbox import LedgerFile


def read(shop: Shop, key: str) -> tuple[int, str]:
    return failure(shop.v2("GET", "/sessions/ps_unknown", X_Api_Key=key))


def test_keys_change_over_without_a_gap(shop: Shop) -> None:
    """Gateway manual, section 2.3: rotation."""
    old, new = shop.bank.account.api_key, shop.control("POST", "/keys").json()["api_key"]
    assert len(new) == 40
    assert [read(shop, key)[1] for key in (old, new)] == ["resourceNotFound"] * 2
    shop.control("POST", "/keys/state", {"api_key": old, "state": "revoked"})
    assert [read(shop, key) for key in (old, new)] == [(401, "apiKeyRevoked"), (404, "resourceNotFound")]
    assert shop.control("GET", "/keys").json() == {old: "revoked", new: "active"}


@pytest.mark.parametrize("state", ["revoked", "expired", "read_only", "active"])
def test_issued_key_outlives_a_restart_with_its_state(tmp_path: Path, state: str) -> None:
    """Gateway manual, sections 2.3 and 12.4."""
    first = LedgerFile(tmp_path / "ledger")
    shop = Shop(file=first)
    key = shop.control("POST", "/keys").json()["api_key"]
    shop.control("POST", "/keys/state", {"api_key": key, "state": state})
    first.close()
    second = LedgerFile(tmp_path / "ledger")
    assert Shop(file=second).control("GET", "/keys").json()[key] == state
    second.close()


def test_key_nobody_issued_has_no_state(shop: Shop) -> None:
    """Gateway manual, section 12.4."""
    assert shop.control("POST", "/keys/state", {"api_key": "guess", "state": "active"}).status_code == 404
    assert read(shop, "guess") == (401, "apiKeyUnknown")


def test_reading_key_reads_and_does_nothing_else(shop: Shop) -> None:
    """Gateway manual, section 2.3: a key without a permission."""
    shop.control("POST", "/settings", {"key_state": "read_only"})
    assert read(shop, shop.bank.account.api_key) == (404, "resourceNotFound")
    for method, path in (("POST", "/sessions"), ("DELETE", "/paymentMethods/pm_x")):
        assert failure(shop.v2(method, path)) == (403, "operationNotAllowed")


@pytest.mark.parametrize(
    ("header", "expected"),
    [("Bearer {key}", 404), ("bearer {key}", 404), ("Basic {key}", 401), ("{key}", 401), ("Bearer ", 401)],
)
def test_key_may_travel_as_bearer(shop: Shop, header: str, expected: int) -> None:
    """Gateway manual, section 0.2."""
    headers = {"Authorization": header.format(key=shop.bank.account.api_key)}
    assert shop.send("GET", "/api2/sessions/ps_unknown", headers=headers).status_code == expected
