"""Held money in V2: taken whole, in part, in parts, or given back."""

import pytest
from sandbox_shop import CHALLENGE_2, Shop
from sandbox_v2_aid import failure


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
    """Gateway manual, section 4.8."""
    payment = shop.payment(captureMethod="manual")
    assert (payment["status"], payment["amountCapturable"]) == ("requiresCapture", 12900)
    body = {} if amount is None else {"amount": amount}
    after = shop.v2("POST", f"/payments/{payment['id']}/capture", body).json()
    assert (after["status"], after["amountReceived"], after["amountCapturable"]) == ("succeeded", received, 0)
    assert shop.money() == movements


def test_capture_in_parts_when_the_bank_allows_it(shop: Shop) -> None:
    """Gateway manual, section 4.8."""
    shop.bank.settings.multi_capture = True
    path = f"/payments/{shop.payment(captureMethod='manual')['id']}/capture"
    first = shop.v2("POST", path, {"amount": 900}).json()
    assert (first["status"], first["amountCapturable"]) == ("requiresCapture", 12000)
    assert shop.v2("POST", path, {"amount": 12000}).json()["status"] == "succeeded"
    assert shop.money() == [("hold", 12900), ("charge", 900), ("charge", 12000)]


def test_a_capture_that_cannot_be_says_why_and_moves_nothing(shop: Shop) -> None:
    """Gateway manual, section 4.8."""
    held, taken = shop.payment(captureMethod="manual")["id"], shop.payment()["id"]
    assert failure(shop.v2("POST", f"/payments/{held}/capture", {"amount": 12901})) == (422, "amountTooLarge")
    assert failure(shop.v2("POST", f"/payments/{held}/capture", {"amount": 0})) == (400, "parameterInvalid")
    assert failure(shop.v2("POST", f"/payments/{taken}/capture", {})) == (409, "statusConflict")
    assert failure(shop.v2("POST", "/payments/p_unknown/capture", {})) == (404, "resourceNotFound")
    assert shop.money() == [("hold", 12900), ("charge", 12900)]


def test_cancel_gives_the_hold_back(shop: Shop) -> None:
    """Gateway manual, section 4.9."""
    payment = shop.payment(captureMethod="manual")["id"]
    after = shop.v2("POST", f"/payments/{payment}/cancel").json()
    assert (after["status"], after["amountCapturable"], after["amountReceived"]) == ("canceled", 0, 0)
    assert failure(shop.v2("POST", f"/payments/{payment}/cancel")) == (409, "statusConflict")
    assert shop.money() == [("hold", 12900), ("release", 12900)]


def test_cancel_while_the_customer_is_asked(shop: Shop) -> None:
    """Gateway manual, section 4.9."""
    payment = shop.payment(CHALLENGE_2)["id"]
    assert shop.v2("POST", f"/payments/{payment}/cancel").json()["status"] == "canceled"
    assert shop.money() == []
