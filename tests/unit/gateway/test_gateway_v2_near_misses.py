"""Tens of thousands of replies of the newer interface that are almost right: nothing reads as paid that is not."""

import json
from collections import Counter
from datetime import timedelta
from typing import Any

from gateway_aids import BACK, EUR, NOW, sample_fields
from near_misses import Json, check_reached, near_misses

from app.domain.errors import GatewayFailure
from app.domain.evidence import StatusSeen, Unrecognised
from app.domain.gateway_calls import ChallengeNeeded, OrderReference
from app.domain.identifiers import OrderNumber, ProfileName, new_operation_id
from app.domain.money import Money
from app.domain.money_back import Refund, RefundAccepted
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.timeline import Happening
from app.domain.weighing import weigh
from app.gateway.calls import Reply
from app.gateway.reading import read_object
from app.gateway.trust import is_safe_page
from app.gateway.v2 import ids
from app.gateway.v2.refunds import read_refunded
from app.gateway.v2.refusals import refusal_of
from app.gateway.v2.replies import (
    payment_key_in,
    payment_view,
    read_charged,
    read_payment,
    read_session,
    read_session_opened,
)
from app.gateway.v2.stored_cards import read_stored_cards

PAGES = "https://bank.example/payment"
SESSION = sample_fields("v2/session_open.json")
PAID = sample_fields("v2/payment_paid.json")
HELD = sample_fields("v2/payment_held.json")
CHALLENGE = sample_fields("v2/payment_challenge.json")
DECLINED = sample_fields("v2/payment_declined_402.json")
SESSIONS = [
    SESSION,
    SESSION | {"status": "completed", "paymentStatus": "paid"},
    SESSION | {"status": "expired"},
    SESSION | {"status": "completed", "paymentData": {"captureMethod": "manual"}},
]
SAME = {"amount": PAID["amount"], "metadata": PAID["metadata"], "currency": "EUR"}
PAYMENTS = [
    PAID,
    HELD,
    CHALLENGE | SAME,
    DECLINED | SAME,
    PAID | {"status": "canceled", "amountReceived": 0},
    PAID | {"amountRefunded": 900},
    PAID | {"status": "processing", "amountReceived": 0},
]
CARD = {"id": "pm_kF6D9zaGUjTGpFRojeb2VibyAX2TGCnikMsNdnp3XHb4opLEn", "merchantCustomerId": "cust_00001234",
        "category": "unscheduled", "status": "active",
        "card": {"expiryMonth": 12, "expiryYear": 2030, "maskedNumber": "444455**3333"}}  # fmt: skip
REFUND = Refund(OrderReference(None), Money(900, EUR), new_operation_id(), Money(12900, EUR))
REFUNDED = {"id": "r_1", "amount": 900, "currency": "EUR", "paymentId": PAID["id"], "status": "succeeded"}


def an_order(number: str, amount: int) -> Order:
    return Order(
        number=OrderNumber(number),
        profile=ProfileName("bank-v2"),
        mode=PaymentMode.CHALLENGE,
        amount=Money(amount, EUR),
        state=OrderState.OUTCOME_UNKNOWN,
        created_at=NOW,
        state_since=NOW,
    )


def said(body: bytes) -> Json:
    """Return the reply with lower-case names: a second reading, simpler than the one under test.

    Where something counts as paid, no name may have been said twice with two values.
    """
    pairs: list[tuple[str, Any]] = json.loads(body, object_pairs_hook=lambda found: found)
    fields: Json = {}
    for name, value in pairs:
        assert json.dumps(fields.get(name.lower(), value)) == json.dumps(value) or name.lower() not in DECIDING
        fields[name.lower()] = None if value == "null" else value
    return fields


DECIDING = {
    "status",
    "paymentstatus",
    "amount",
    "amountreceived",
    "amountrefunded",
    "currency",
    "merchantreferenceid",
}


def is_sum(value: Any, wanted: int) -> bool:
    return type(value) in (int, str) and str(value).strip() == str(wanted)


def word_of(order: Order, seen: StatusSeen) -> str:
    """Return what the answer makes of the order, in one word."""
    if isinstance(seen.reported, Unrecognised):
        assert len(seen.reported.raw) <= 40
        assert seen.reported.raw.isprintable()
    weighed = weigh(order, seen, NOW + timedelta(seconds=1))
    if any(entry.happening is Happening.UNRECOGNISED_ANSWER for entry in weighed.entries):
        return "UNRECOGNISED"
    return "INCOMPLETE" if weighed.order.remark else weighed.order.state.name


def test_a_session_is_paid_only_when_every_field_says_so() -> None:
    """Gateway manual, newer interface, sections 3.4 and 13: rules 1 and 2."""
    order, reached = an_order(SESSION["merchantReferenceId"], SESSION["amount"]), Counter[str]()
    for body in near_misses(SESSIONS, seed=2601):
        try:
            fields = read_object(body)
            word = word_of(order, read_session(fields))
            payment_view(fields)
            payment_key_in(fields)
        except GatewayFailure:
            word = "LOST"
        reached[word] += 1
        if word == "PAID":
            reply = said(body)
            assert str(reply["paymentstatus"]).strip().lower() == "paid"
            assert str(reply["status"]).strip().lower() in ("open", "completed", "expired")
            assert is_sum(reply["amount"], order.amount.minor)
            assert str(reply["currency"]).strip().upper() == "EUR"
            assert reply["merchantreferenceid"] == order.number
    check_reached(
        reached, ["PAID", "OUTCOME_UNKNOWN", "EXPIRED", "PENDING", "MISMATCH", "INCOMPLETE", "UNRECOGNISED", "LOST"]
    )


def test_a_payment_is_paid_only_when_every_field_says_so() -> None:
    """Gateway manual, newer interface, sections 4.5 and 13: rules 1 and 2."""
    order, reached = an_order(PAID["metadata"]["order"], PAID["amount"]), Counter[str]()
    for body in near_misses(PAYMENTS, seed=2602):
        try:
            word = word_of(order, read_payment(read_object(body)))
        except GatewayFailure:
            word = "LOST"
        reached[word] += 1
        if word == "PAID":
            reply = said(body)
            received = reply.get("amountreceived")
            assert str(reply["status"]).strip().lower() in ("succeeded", "requirescapture")
            assert is_sum(reply["amount"], order.amount.minor)
            assert received in (None, "", " ") or is_sum(received, order.amount.minor)
            assert not reply.get("amountrefunded") or str(reply["amountrefunded"]).strip() in ("", "0")
            assert str(reply["currency"]).strip().upper() == "EUR"
    wanted = ["PAID", "AUTHORISED", "CHALLENGE_PENDING", "DECLINED", "VOIDED", "PART_REFUNDED", "PENDING", "MISMATCH"]
    check_reached(reached, [*wanted, "INCOMPLETE", "UNRECOGNISED", "LOST"])


def test_the_first_word_on_a_charge_is_never_more_than_it_is() -> None:
    """Gateway manual, newer interface, sections 2.9, 4.5 and 4.6."""
    reached = Counter[str]()
    for body in near_misses(PAYMENTS, seed=2603):
        try:
            word = read_charged(read_object(body), BACK, PAGES)
        except GatewayFailure:
            reached["LOST"] += 1
            continue
        reached[type(word).__name__] += 1
        if isinstance(word, ChallengeNeeded):
            assert is_safe_page(word.challenge.address)
            assert word.challenge.address != BACK
    check_reached(reached, ["ChargeAccepted", "ChargeRefused", "ChallengeNeeded", "LOST"])


def test_a_session_that_was_opened_has_a_key_and_a_page_or_is_lost() -> None:
    """Gateway manual, newer interface, section 3.2: what is required on creation."""
    reached = Counter[str]()
    for body in near_misses([SESSION], seed=2604):
        try:
            opened = read_session_opened(read_object(body))
        except GatewayFailure:
            reached["LOST"] += 1
            continue
        reached["OPENED"] += 1
        assert is_safe_page(opened.page)
        assert opened.gateway_order_id.isascii()
    check_reached(reached, ["OPENED", "LOST"])


def test_a_refund_is_done_only_when_it_says_so_of_this_sum_and_payment() -> None:
    """Gateway manual, newer interface, section 5.3: success is never inferred from HTTP alone."""
    reached = Counter[str]()
    samples = [REFUNDED, REFUNDED | {"status": "pending"}, REFUNDED | {"status": "failed", "failureCode": "x"}]
    for body in near_misses(samples, seed=2605):
        try:
            accepted = read_refunded(read_object(body), REFUND, PAID["id"])
        except GatewayFailure as failure:
            reached[type(failure).__name__] += 1
            continue
        assert isinstance(accepted, RefundAccepted)
        reached["PENDING" if accepted.pending else "DONE"] += 1
        if not accepted.pending:
            reply = said(body)
            assert str(reply["status"]).strip().lower() == "succeeded"
            assert reply.get("amount") in (None, "", " ") or is_sum(reply["amount"], 900)
            told = reply.get("paymentid")
            assert told is None or (told.startswith("p_") and ids.order_in(told) in (None, ids.order_in(PAID["id"])))
    check_reached(reached, ["DONE", "PENDING", "GatewayRefused", "AnswerLost"])


def test_a_list_of_stored_cards_is_read_or_lost_and_shows_no_card() -> None:
    """Gateway manual, newer interface, section 6.3."""
    reached = Counter[str]()
    samples: list[Any] = [[CARD], {"data": [CARD, CARD]}, {"paymentMethods": []}]
    for body in near_misses(samples, seed=2606):
        try:
            cards = read_stored_cards(Reply(200, body))
        except GatewayFailure:
            reached["LOST"] += 1
            continue
        reached[str(len(cards))] += 1
        assert all(card.card is None or len(card.card.masked) <= 12 for card in cards)
    check_reached(reached, ["0", "1", "2", "LOST"])


def test_a_refusal_is_told_or_lost_and_never_anything_else() -> None:
    """Gateway manual, newer interface, section 2.9: error bodies of every shape."""
    reached = Counter[str]()
    samples: list[Json] = [
        sample_fields("v2/error_nested.json"),
        {"error": "no"},
        {"message": "no", "code": "x"},
        {"errors": [{"message": "no"}], "errorCode": 17},
        {"errors": ["no"], "type": "t"},
        {"errorMessage": "no"},
        {"detail": "no"},
    ]
    statuses = (400, 401, 402, 403, 404, 409, 412, 422)
    for place, body in enumerate(near_misses(samples, seed=2607)):
        failure = refusal_of(Reply(statuses[place % len(statuses)], body))
        assert isinstance(failure, GatewayFailure)
        assert "4444555511113333" not in str(failure)
        reached[type(failure).__name__] += 1
    check_reached(reached, ["CredentialsRejected", "OrderUnknownAtBank", "ReturnAddressRefused", "AnswerLost"])
