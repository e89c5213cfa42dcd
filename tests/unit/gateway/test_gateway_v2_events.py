"""What a webhook is about: which order to ask about, whatever the word, and how a repeated one is known."""

import json
from collections import Counter
from typing import Any

import pytest
from gateway_aids import sample_fields
from near_misses import check_reached, near_misses

from app.domain.identifiers import CustomerId, StoredCardId
from app.domain.notice import Claim, Notice
from app.gateway.v2 import ids
from app.gateway.v2.events import delivery_key, read_event

ORDER = "5f0c2a9e-8b14-7e63-a1d2-3c4b00a9c8eb"
SESSION_KEY, PAYMENT_KEY = ids.encode("ps", ORDER), ids.encode("p", ORDER)
CARD_KEY = "pm_kF6D9zaGUjTGpFRojeb2VibyAX2TGCnikMsNdnp3XHb4opLEn"
SESSION = sample_fields("v2/session_open.json") | {"id": SESSION_KEY}
PAYMENT = sample_fields("v2/payment_paid.json") | {"id": PAYMENT_KEY}
REFUND = {"id": "r_1", "paymentId": PAYMENT_KEY, "amount": 900, "status": "succeeded"}
CARD = {"id": CARD_KEY, "merchantCustomerId": "cust_00001234", "status": "active"}
NUMBER = "KIOSK-T1-261103-SES1"


def event(word: str, about: Any) -> bytes:
    return json.dumps({"created": "2026-01-15T10:02:11+00:00", "data": {"object": about}, "type": word}).encode()


@pytest.mark.parametrize(
    ("word", "about", "claim", "succeeded"),
    [
        ("session.created", SESSION, Claim.SOMETHING, None),
        ("session.completed", SESSION | {"paymentStatus": "paid"}, Claim.CAPTURED, True),
        ("session.completed", SESSION, Claim.SOMETHING, None),
        ("session.expired", SESSION, Claim.EXPIRED, True),
        ("payment.created", PAYMENT, Claim.SOMETHING, None),
        ("payment.funded", PAYMENT, Claim.CAPTURED, True),
        ("payment.succeeded", PAYMENT, Claim.CAPTURED, True),
        ("payment.failed", PAYMENT, Claim.DECLINED, True),
        ("payment.canceled", PAYMENT, Claim.VOIDED, True),
        ("payment.requiresCapture", PAYMENT, Claim.HELD, True),
        ("refund.created", REFUND, Claim.SOMETHING, None),
        ("refund.succeeded", REFUND, Claim.REFUNDED, True),
        ("refund.failed", REFUND, Claim.REFUNDED, False),
        ("payment.dreamt", PAYMENT, Claim.SOMETHING, None),
        ("", PAYMENT, Claim.SOMETHING, None),
    ],
)
def test_every_event_names_its_order_under_both_keys(word: str, about: Any, claim: Claim, succeeded: Any) -> None:
    """Gateway manual, newer interface, section 8.4: the object decides, unknown words are taken."""
    notice = read_event(event(word, about))
    assert notice is not None
    assert (notice.claim, notice.succeeded) == (claim, succeeded)
    assert {notice.gateway_order_id, notice.also_known_as} == {SESSION_KEY, PAYMENT_KEY}


def test_our_own_number_is_read_from_reference_or_metadata() -> None:
    assert read_event(event("session.expired", SESSION)).order_number == NUMBER  # type: ignore[union-attr]
    payment = read_event(event("payment.failed", PAYMENT | {"metadata": {"order": NUMBER}}))
    assert payment is not None
    assert payment.order_number == NUMBER


def test_a_kept_card_is_named_with_its_customer() -> None:
    assert read_event(event("paymentMethod.created", CARD)) == Notice(
        Claim.CARD_KEPT, True, stored_card=StoredCardId(CARD_KEY), customer_id=CustomerId("cust_00001234")
    )


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"type":"session.completed"}',
        b'{"type":"session.completed","data":{"object":[]}}',
        event("session.completed", {"id": "p_../../x"}),
        event("session.completed", {"id": "p_" + "x" * 200}),
        event("session.completed", {"id": "o_1"}),
        event("session.completed", None),
    ],
)
def test_what_names_nothing_is_no_notice(body: bytes) -> None:
    assert read_event(body) is None


def test_a_repeated_delivery_has_the_key_of_the_first_and_every_other_its_own() -> None:
    """Gateway manual, newer interface, section 8.6: SHA-256 of type, object, moment and body."""
    bodies = [
        event("payment.succeeded", PAYMENT),
        event("payment.funded", PAYMENT),
        event("payment.succeeded", PAYMENT | {"id": "p_2"}),
        event("payment.succeeded", PAYMENT) + b" ",
        b"",
        b"no event",
    ]
    assert len({delivery_key(body) for body in bodies}) == len(bodies)
    assert delivery_key(bodies[0]) == delivery_key(bytes(bodies[0]))
    assert len(delivery_key(b"")) == 64


def test_no_event_raises_and_a_notice_always_names_something() -> None:
    reached = Counter[str]()
    samples = [
        json.loads(event("session.completed", SESSION | {"paymentStatus": "paid"})),
        json.loads(event("payment.failed", PAYMENT)),
        json.loads(event("refund.succeeded", REFUND)),
        json.loads(event("paymentMethod.created", CARD)),
    ]
    for body in near_misses(samples, seed=2609):
        notice = read_event(body)
        assert len(delivery_key(body)) == 64
        if notice is None:
            reached["NONE"] += 1
            continue
        assert notice.gateway_order_id or notice.order_number or notice.stored_card
        assert notice.gateway_order_id is None or ids.is_key(notice.gateway_order_id)
        reached[notice.claim.name] += 1
    check_reached(reached, ["CAPTURED", "DECLINED", "REFUNDED", "CARD_KEPT", "SOMETHING", "NONE"])
