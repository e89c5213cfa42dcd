"""Mode `hostile` in V2: every shape a refusal or a `nextAction` could have."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from sandbox_shop import BASE, CHALLENGE_1, CHALLENGE_2, DECLINED, Browser, Shop

from app.sandbox import Mode

MESSAGE = "there is no such object"
MANNERLY = "application/json"


@pytest.fixture
def hostile() -> Shop:
    return Shop(mode=Mode.HOSTILE)


def answers(shop: Shop, method: str, path: str, body: object = None, count: int = 120) -> Iterator[httpx.Response]:
    """Return the answers that came through whole: one call in four meets other mischief."""
    for _ in range(count):
        answer = shop.v2(method, path, body)
        if "api-request-id" in answer.headers:
            yield answer


def next_actions(shop: Shop, number: str = CHALLENGE_2) -> list[tuple[dict[str, Any], Any]]:
    payments = (answer.json() for answer in answers(shop, "POST", "/payments", shop.payment_body(number)))
    return [(payment, payment["nextAction"]) for payment in payments]


def addresses_in(block: object) -> set[str]:
    if isinstance(block, str):
        return {block} if block.startswith("http") else set()
    inside = block.values() if isinstance(block, dict) else block if isinstance(block, list) else ()
    return {found for value in inside for found in addresses_in(value)}


def test_refusals_come_in_every_shape(hostile: Shop) -> None:
    """Gateway manual, sections 2.9 and 12.3."""
    seen = set()
    for answer in answers(hostile, "GET", "/sessions/ps_unknown"):
        assert answer.status_code == 404
        kind = answer.headers["content-type"].partition(";")[0]
        try:
            shape = json.dumps(_shape(answer.json()))
        except ValueError:
            shape = "cut" if answer.content else "empty"
        seen.add((kind, shape))
    assert len(seen) == 13, seen
    assert ("text/html", "cut") in seen
    assert (MANNERLY, "empty") in seen
    assert (MANNERLY, '{"error": "text"}') in seen
    assert (MANNERLY, '{"errors": ["text"]}') in seen


def _shape(value: object) -> object:
    if isinstance(value, dict):
        return {name: _shape(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_shape(inner) for inner in value]
    return "text" if isinstance(value, str) else None if value is None else "other"


def test_next_action_comes_in_every_shape(hostile: Shop) -> None:
    """Gateway manual, sections 4.6 and 12.3."""
    seen = {json.dumps(_shape(block)) for _, block in next_actions(hostile)}
    assert len(seen) == 12, seen


def test_next_action_of_an_order_keeps_its_shape(hostile: Shop) -> None:
    """Gateway manual, section 4.7: polling meets the same block again."""
    for payment, block in next_actions(hostile)[:5]:
        again = [answer.json() for answer in answers(hostile, "GET", f"/payments/{payment['id']}", count=10)]
        assert all(seen["nextAction"] == block for seen in again)


@pytest.mark.parametrize("number", [CHALLENGE_1, CHALLENGE_2])
def test_forms_that_must_be_posted_lead_to_the_issuer(hostile: Shop, browser: Browser, number: str) -> None:
    """Gateway manual, section 4.6: method POST with a form field map."""
    forms = [block["submitForm"] for _, block in next_actions(hostile, number) if "submitForm" in block]
    assert forms
    for form in forms:
        assert form["method"] == "POST"
        page = hostile.send("POST", form["url"], data=form["fields"])
        assert page.status_code == 200
        assert 'id="acs-form"' in page.text


def test_shapes_with_one_address_lead_to_the_issuer(hostile: Shop) -> None:
    """Gateway manual, section 4.6."""
    led = 0
    for payment, block in next_actions(hostile):
        found = addresses_in(block) - {payment["returnUrl"]}
        if len(found) == 1 and "method" not in json.dumps(block):
            page = Browser(hostile).open(found.pop())
            assert page.page.has("forward-form")
            led += 1
    assert led > 20


def test_some_shapes_cannot_be_understood(hostile: Shop) -> None:
    """Gateway manual, section 4.6: relative addresses, several addresses, none; a client must not guess."""
    blocks = [block for _, block in next_actions(hostile)]
    relative = [block["redirectToUrl"]["url"] for block in blocks if "redirectToUrl" in block]
    assert relative
    assert all(address.startswith("/payment/acsRedirect.do?orderId=") for address in relative)
    assert {len(addresses_in(block)) for block in blocks} >= {0, 1, 2}
    assert all(
        address.startswith((BASE, "https://shop.example")) for block in blocks for address in addresses_in(block)
    )


def test_declines_come_as_http_errors_that_carry_the_payment(hostile: Shop) -> None:
    """Gateway manual, sections 2.9 and 12.3."""
    for answer in answers(hostile, "POST", "/payments", hostile.payment_body(DECLINED), count=20):
        assert answer.status_code == 402
        assert answer.json()["id"].startswith("p_")


@pytest.mark.parametrize("mode", [Mode.DOCUMENTED, Mode.FULL, Mode.FUTURE])
def test_other_modes_have_one_shape_each(mode: Mode) -> None:
    """Gateway manual, sections 2.9 and 4.6."""
    shop = Shop(mode=mode)
    for _ in range(20):
        assert "message" in shop.v2("GET", "/sessions/ps_unknown").json()["error"]
        block = shop.payment(CHALLENGE_2)["nextAction"]
        assert block["redirectToUrl"]["url"].startswith(f"{BASE}/payment/acsRedirect.do")
