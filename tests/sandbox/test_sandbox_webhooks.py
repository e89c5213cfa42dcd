"""Webhooks of V2: names, order, headers, body, signature (gateway manual, V2, section 8)."""

import asyncio
import json
import re
from datetime import datetime
from typing import Any

import httpx
import pytest
from sandbox_notice_aid import DOOR, ListeningShop
from sandbox_shop import BASE, CHALLENGE_2, DECLINED, PAYS, Browser

from app.sandbox import Mode
from app.sandbox.notices.settings import Encoding, Recipe
from app.sandbox.notices.signature import v1_signature


def listening(mode: Mode = Mode.FULL, **settings: Any) -> ListeningShop:
    shop = ListeningShop(mode)
    shop.office.settings.public_address = BASE
    shop.set_up("webhooks", address=DOOR, **settings)
    return shop


def session_paid(shop: ListeningShop) -> None:
    Browser(shop).open(shop.session()["paymentUrl"]).pay(PAYS)


def session_held(shop: ListeningShop) -> None:
    Browser(shop).open(shop.session(paymentData={"captureMethod": "manual"})["paymentUrl"]).pay(PAYS)


def session_declined_then_expired(shop: ListeningShop) -> None:
    Browser(shop).open(shop.session()["paymentUrl"]).pay(DECLINED)
    shop.bank.advance_clock(1200)
    shop.bank.orders()


def payment_automatic(shop: ListeningShop) -> None:
    shop.payment()


def payment_manual(shop: ListeningShop) -> None:
    payment = shop.payment(captureMethod="manual")["id"]
    shop.v2("POST", f"/payments/{payment}/capture", {})


def payment_cancelled(shop: ListeningShop) -> None:
    shop.payment(captureMethod="manual")
    (order,) = shop.bank.orders()
    shop.bank.cancel(order)


def payment_declined(shop: ListeningShop) -> None:
    shop.payment(DECLINED)


def payment_left_at_the_issuer(shop: ListeningShop) -> None:
    shop.payment(CHALLENGE_2)
    shop.bank.advance_clock(1200)
    shop.bank.orders()


FUNDED = ["payment.funded", "payment.succeeded"]
# Gateway manual, V2, section 12.5: story, what mode `full` sends, what mode `documented` sends.
FLOWS: list[tuple[Any, list[str], list[str]]] = [
    (
        session_paid,
        ["session.created", "payment.created", *FUNDED, "session.completed"],
        ["session.created", "payment.created", "payment.succeeded", "session.completed"],
    ),
    (
        session_held,
        ["session.created", "payment.created", "session.completed"],
        ["session.created", "payment.created", "session.completed"],
    ),
    (
        session_declined_then_expired,
        ["session.created", "payment.created", "payment.failed", "session.expired"],
        ["session.created", "payment.created", "payment.failed", "session.expired"],
    ),
    (payment_automatic, ["payment.created", *FUNDED], ["payment.created", "payment.succeeded"]),
    (
        payment_manual,
        ["payment.created", *FUNDED],
        ["payment.created", *FUNDED],
    ),
    (
        payment_cancelled,
        ["payment.created", "payment.canceled"],
        ["payment.created"],
    ),
    (payment_declined, ["payment.created", "payment.failed"], ["payment.created", "payment.failed"]),
    (
        payment_left_at_the_issuer,
        ["payment.created", "payment.failed"],
        ["payment.created", "payment.failed"],
    ),
]


@pytest.mark.parametrize(("story", "full", "documented"), FLOWS, ids=[story.__name__ for story, *_ in FLOWS])
def test_events_come_in_order(story: Any, full: list[str], documented: list[str]) -> None:
    """Gateway manual, V2, sections 8.4 and 12.5."""
    for mode, expected in ((Mode.FULL, full), (Mode.DOCUMENTED, documented)):
        shop = listening(mode)
        story(shop)
        shop.deliver()
        assert shop.door.types() == expected, mode


def test_payment_created_comes_before_the_answer() -> None:
    """Gateway manual, V2, sections 8.4 and 12.5: the shop hears of a payment it does not know yet."""
    shop = listening()
    payment = shop.payment()
    assert shop.door.types() == ["payment.created"]
    snapshot = shop.door.webhooks()[0]["data"]["object"]
    assert (snapshot["id"], snapshot["status"], snapshot["amountReceived"]) == (payment["id"], "processing", 0)
    shop.deliver()
    assert shop.door.types() == ["payment.created", *FUNDED]


def test_shop_may_ask_the_bank_before_it_takes_the_news() -> None:
    """Gateway manual, V2, section 8.5: an event may trigger an authenticated GET of the object it names."""
    shop = listening(events=["payment.created"])
    asked: list[int] = []

    async def door(request: httpx.Request) -> httpx.Response:
        public = json.loads(request.content)["data"]["object"]["id"]
        headers = {"X-Api-Key": shop.bank.account.api_key}
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=shop.app)) as client:
            answer = await asyncio.wait_for(client.get(f"{BASE}/api2/payments/{public}", headers=headers), 5)
        asked.append(answer.status_code)
        return httpx.Response(200)

    shop.office.courier._transport = httpx.MockTransport(door)
    shop.payment()
    assert asked == [200]
    assert [delivery["fate"] for delivery in shop.log()] == ["delivered"]


def test_customer_at_the_page_waits_for_no_shop() -> None:
    """Gateway manual, V2, section 12.5: only the answer to a call comes after `payment.created`."""
    shop = listening()
    session_paid(shop)
    assert shop.door.requests == []


def test_shop_that_does_not_open_still_gets_its_answer() -> None:
    """Gateway manual, V2, section 8.6."""
    shop = listening()
    shop.door.answers = [None]
    assert shop.payment()["status"] == "succeeded"
    shop.deliver(10)
    assert sorted(shop.door.types()) == sorted(["payment.created", "payment.created", *FUNDED])


def test_body_is_time_name_and_snapshot() -> None:
    """Gateway manual, V2, section 8.3: no event id, the object as the API shows it."""
    shop = listening()
    session_paid(shop)
    shop.deliver()
    bodies = {body["type"]: body for body in shop.door.webhooks()}
    completed = bodies["session.completed"]
    assert set(completed) == {"created", "data", "type"}
    assert completed["created"] == "2026-01-15T10:00:00Z"
    session = completed["data"]["object"]
    assert session == shop.v2("GET", f"/sessions/{session['id']}").json()
    assert (session["status"], session["paymentStatus"]) == ("completed", "paid")
    assert bodies["session.created"]["data"]["object"]["paymentStatus"] == "unpaid"
    payment = bodies["payment.succeeded"]["data"]["object"]
    assert payment == shop.v2("GET", f"/payments/{payment['id']}").json()


def test_failed_try_is_told_as_failed_though_the_page_may_be_tried_again() -> None:
    """Gateway manual, V2, section 8.4."""
    shop = listening()
    session_declined_then_expired(shop)
    shop.deliver()
    failed = next(body for body in shop.door.webhooks() if body["type"] == "payment.failed")
    assert failed["data"]["object"]["status"] == "failed"


def test_headers_name_version_signature_and_request() -> None:
    """Gateway manual, V2, section 8.2."""
    shop = listening()
    shop.payment()
    shop.deliver()
    ids = set()
    for request in shop.door.requests:
        assert request.method == "POST"
        assert request.headers["content-type"] == "application/json"
        assert request.headers["x-version"] == "2023-10-31"
        assert re.fullmatch(r"t=1768471200,v1=[0-9a-f]{64}", request.headers["x-signature"])
        assert re.fullmatch(r"req_[0-9a-f-]{36}", request.headers["api-request-id"])
        ids.add(request.headers["api-request-id"])
    assert len(ids) == len(shop.door.requests)


@pytest.mark.parametrize("recipe", Recipe)
@pytest.mark.parametrize("encoding", Encoding)
def test_signature_is_made_by_the_recipe_that_is_set(recipe: Recipe, encoding: Encoding) -> None:
    """Gateway manual, V2, section 8.5."""
    shop = listening(recipe=recipe, encoding=encoding)
    shop.payment()
    (request,) = shop.door.requests
    secret = shop.bank.account.webhook_secret
    expected = v1_signature(request.content, "1768471200", secret.encode(), recipe, encoding)
    assert request.headers["x-signature"] == f"t=1768471200,v1={expected}"


def test_signature_is_made_anew_for_each_try() -> None:
    """Gateway manual, V2, sections 8.5 and 8.6: a receiver checks how fresh `t` is."""
    shop = listening()
    shop.door.answers = [500]
    shop.payment(DECLINED)
    shop.deliver(10)
    created = [request for request in shop.door.requests if b"payment.created" in request.content]
    assert [request.headers["x-signature"].partition(",")[0] for request in created] == [
        "t=1768471200",
        "t=1768471210",
    ]
    assert created[0].content == created[1].content


def test_new_secret_signs_beside_the_former_one_until_that_is_taken_away() -> None:
    """Gateway manual, V2, section 8.5: several `v1` while a secret is changed."""
    shop = listening()
    before = shop.bank.account.webhook_secret
    after = shop.set_up("webhooks/secret")["secret"]
    shop.payment()
    shop.set_up("webhooks", former_secret="")
    shop.payment()
    both, one = [
        [item.removeprefix("v1=") for item in request.headers["x-signature"].split(",")[1:]]
        for request in shop.door.requests
        if b"payment.created" in request.content
    ]
    made = [
        v1_signature(shop.door.requests[0].content, "1768471200", secret.encode(), Recipe.BODY_DOT_T, Encoding.HEX)
        for secret in (after, before)
    ]
    assert both == made
    assert len(one) == 1


def test_another_form_of_the_secret_makes_a_new_one() -> None:
    """Gateway manual, V2, section 8.5: whether the secret is text, hex or Base64 is not known."""
    shop = listening()
    before = shop.bank.account.webhook_secret
    after = shop.set_up("webhooks", secret_form="hex", milliseconds=True)
    assert (after["secret_form"], after["former_secret"], len(bytes.fromhex(after["secret"]))) == ("hex", "", 32)
    assert after["secret"] != before
    assert shop.set_up("webhooks", secret_form="hex")["secret"] == after["secret"]
    assert shop.control("POST", "/webhooks", {"former_secret": "not hex"}).status_code == 400
    shop.payment()
    assert shop.door.requests[0].headers["x-signature"].startswith("t=1768471200000,v1=")


def test_events_that_are_sent_can_be_chosen() -> None:
    """Gateway manual, V2, section 8.1: the shop chooses its events."""
    shop = listening(events=["payment.succeeded"], funded_first=True)
    session_paid(shop)
    shop.set_up("webhooks", events=None)
    session_paid(shop)
    shop.deliver()
    assert shop.door.types() == [
        "payment.succeeded",
        "session.created",
        "payment.created",
        *FUNDED,
        "session.completed",
    ]


@pytest.mark.parametrize("mode", [Mode.FULL, Mode.DOCUMENTED])
def test_funded_before_succeeded_is_a_switch(mode: Mode) -> None:
    """Gateway manual, V2, section 12.5: whether it precedes in one step is not known."""
    for wanted in (True, False):
        shop = listening(mode, funded_first=wanted)
        shop.payment()
        shop.deliver()
        assert ("payment.funded" in shop.door.types()) is wanted


def test_stored_card_is_told_where_proposals_are_sent() -> None:
    """Gateway manual, V2, section 8.4: names of PaymentMethod events are a proposal."""
    for mode, expected in ((Mode.FULL, ["paymentMethod.created", "paymentMethod.deleted"]), (Mode.DOCUMENTED, [])):
        shop = listening(mode)
        shop.moto(clientId="C-77", features="FORCE_CREATE_BINDING")
        (card,) = shop.bank.vault.all()
        shop.bank.vault.switch(card, active=False)
        shop.deliver()
        about_cards = [body for body in shop.door.webhooks() if body["type"].startswith("paymentMethod")]
        assert [body["type"] for body in about_cards] == expected
        assert all(body["data"]["object"]["merchantCustomerId"] == "C-77" for body in about_cards)


def test_retries_follow_the_schedule_and_end() -> None:
    """Gateway manual, V2, section 8.6: 10 s, 1 min, 5 min, 30 min, 2 h, then given up."""
    shop = listening(events=["payment.succeeded"])
    shop.door.answers = [500, None, 302, 201, 404, 503]
    shop.payment()
    shop.deliver()
    for pause in (10, 60, 300, 1800, 7200):
        before = len(shop.door.requests)
        shop.deliver(pause - 1)
        assert len(shop.door.requests) == before
        shop.deliver(1)
        assert len(shop.door.requests) == before + 1
    shop.deliver(1_000_000)
    (delivery,) = shop.log()
    assert delivery["fate"] == "given_up"
    assert [tried["status"] for tried in delivery["tries"]] == [500, None, 302, 201, 404, 503]
    start = datetime.fromisoformat("2026-01-15T10:00:00+00:00").timestamp() * 1000
    assert [(tried["at"] - start) / 1000 for tried in delivery["tries"]] == [0, 10, 70, 370, 2170, 9370]
