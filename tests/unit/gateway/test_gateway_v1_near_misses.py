"""Tens of thousands of replies of the older interface that are almost right: nothing reads as paid that is not."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from gateway_aids import EUR, NOW, sample_fields
from near_misses import Json, check_reached, near_misses

from app.domain.enrolment import Enrolled, Enrolment
from app.domain.errors import GatewayFailure
from app.domain.evidence import StatusSeen, Unrecognised
from app.domain.gateway_calls import Registered
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.link_template import LinkTemplate
from app.domain.money import Money
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.order_listing import OrderListing, OrderPage
from app.domain.standing_order import StandingOrder
from app.domain.stored_card import StoredCard
from app.domain.timeline import Happening
from app.domain.weighing import weigh
from app.gateway.calls import Reply
from app.gateway.reading import Fields
from app.gateway.trust import is_safe_page
from app.gateway.v1.books import read_page
from app.gateway.v1.card_checks import read_enrolment
from app.gateway.v1.code_templates import read_code_template
from app.gateway.v1.later_charges import read_later_charge
from app.gateway.v1.replies import (
    Accepted,
    Done,
    fields_of,
    read_charged,
    read_done,
    read_paid_out,
    read_registered,
)
from app.gateway.v1.setoken import read_key
from app.gateway.v1.standing_orders import read_task
from app.gateway.v1.status import read_status
from app.gateway.v1.stored_card_replies import read_kept, read_stored_cards
from app.gateway.v1.templates import read_changed, read_list, read_template

NUMBER, AMOUNT = "KIOSK-T1-261103-7Q2M", 48250
SAME = {"orderNumber": NUMBER, "amount": AMOUNT, "currency": "978"}
PAID = sample_fields("v1/status_paid.json")
HELD_SUMS = {"paymentState": "APPROVED", "approvedAmount": AMOUNT, "depositedAmount": 0, "refundedAmount": 0}
PART_SUMS = {"paymentState": "REFUNDED", "approvedAmount": AMOUNT, "depositedAmount": 40000, "refundedAmount": 8250}
STATES = [
    PAID,
    sample_fields("v1/status_held.json") | SAME | {"paymentAmountInfo": HELD_SUMS},
    sample_fields("v1/status_failed_attempt.json") | SAME,
    sample_fields("v1/status_expired.json") | SAME,
    sample_fields("v1/status_unknown_order.json"),
    PAID | {"orderStatus": 4, "paymentAmountInfo": PART_SUMS},
    PAID | {"orderStatus": 3, "paymentAmountInfo": HELD_SUMS | {"paymentState": "REVERSED"}},
    PAID | {"orderStatus": 7, "paymentAmountInfo": {"paymentState": "PENDING"}},
]
SHORT = sample_fields("v1/status_paid_short.json")
SHORT_SAME = {"OrderNumber": NUMBER, "Amount": AMOUNT, "currency": "978"}
SHORT_STATES = [
    SHORT | SHORT_SAME | {"depositAmount": AMOUNT},
    sample_fields("v1/status_declined_with_error.json") | SHORT_SAME,
    SHORT | SHORT_SAME | {"OrderStatus": 0, "depositAmount": 0},
    SHORT | SHORT_SAME | {"OrderStatus": 4, "depositAmount": 0},
    {"ErrorCode": "6", "ErrorMessage": "not found"},
]
CHARGES = [
    sample_fields("v1/charge_one_call_paid.json"),
    sample_fields("v1/charge_one_call_declined.json"),
    sample_fields("v1/charge_challenge_form.json"),
    sample_fields("v1/charge_challenge_method.json"),
    sample_fields("v1/charge_phone.json"),
    sample_fields("v1/refused_three_layers.json"),
    {"success": True, "data": {"orderId": "md-1"}, "orderStatus": {"orderStatus": 2, "actionCode": 0}},
]
CARD = {"bindingId": "b-1", "maskedPan": "444455**3333", "expiryDate": "203012", "clientId": "C-77"}
TEMPLATE = {"templateId": "t-1", "name": "Tea", "status": "ACTIVE", "amount": 1250, "currency": "978"}
PAID_WORDS = {"CREATED", "PENDING", "DECLINED", "APPROVED", "REVERSED"}

ORDER = Order(
    number=OrderNumber(NUMBER),
    profile=ProfileName("bank-v1"),
    mode=PaymentMode.CHALLENGE,
    amount=Money(AMOUNT, EUR),
    state=OrderState.OUTCOME_UNKNOWN,
    created_at=NOW,
    state_since=NOW,
)


def said(body: bytes) -> Json:
    """Return the reply with lower-case names: a second reading, simpler than the one under test."""
    fields: Json = json.loads(body)
    return {name.lower(): None if value == "null" else value for name, value in fields.items()}


def says(reply: Json, name: str, word: str) -> bool:
    return str(reply.get(name)).strip().lower() == word


def is_sum(value: Any, wanted: int) -> bool:
    return type(value) in (int, str) and str(value).strip() == str(wanted)


def word_of(seen: StatusSeen) -> str:
    """Return what the answer makes of the order, in one word."""
    if isinstance(seen.reported, Unrecognised):
        assert len(seen.reported.raw) <= 40
        assert seen.reported.raw.isprintable()
    weighed = weigh(ORDER, seen, NOW + timedelta(seconds=1))
    if any(entry.happening is Happening.UNRECOGNISED_ANSWER for entry in weighed.entries):
        return "UNRECOGNISED"
    return "INCOMPLETE" if weighed.order.remark else weighed.order.state.name


def check_paid(body: bytes) -> None:
    """Fail unless every field of this reply says that exactly this order was paid."""
    reply = said(body)
    assert type(reply["orderstatus"]) in (int, str)
    assert str(reply["orderstatus"]).strip() in ("2", "8")
    assert reply["ordernumber"] == NUMBER
    assert is_sum(reply["amount"], AMOUNT)
    assert str(reply["currency"]).strip() in ("978", "EUR", "eur")
    assert not says(reply, "success", "false")
    assert says(reply, "success", "true") or str(reply.get("errorcode", "")).strip("0 ") in ("", "None")
    sums = {name.lower(): value for name, value in (reply.get("paymentamountinfo") or {}).items()}
    assert str(sums.get("paymentstate")).strip().upper() not in PAID_WORDS
    for name, wanted in (("depositedamount", AMOUNT), ("refundedamount", 0)):
        assert sums.get(name) in (None, "", " ", "null") or is_sum(sums[name], wanted)
    if sums.get("depositedamount") is None and reply.get("depositamount") not in (None, "", " "):
        assert is_sum(reply["depositamount"], AMOUNT)


def status_words(samples: list[Json], seed: int) -> Counter[str]:
    reached = Counter[str]()
    for body in near_misses(samples, seed=seed):
        try:
            word = word_of(read_status(fields_of(Reply(200, body))))
        except GatewayFailure as failure:
            word = "LOST" if "Lost" in type(failure).__name__ else "REFUSED"
        reached[word] += 1
        if word == "PAID":
            check_paid(body)
    return reached


def test_an_order_is_paid_only_when_every_field_says_so() -> None:
    """Gateway manual, sections 1.3, 2.1 and 11.1."""
    wanted = ["PAID", "AUTHORISED", "OUTCOME_UNKNOWN", "CHALLENGE_PENDING", "EXPIRED", "PENDING", "VOIDED"]
    rare = ["PART_REFUNDED", "MISMATCH", "INCOMPLETE", "UNRECOGNISED", "LOST"]
    check_reached(status_words(STATES, 2701), [*wanted, *rare])


def test_the_short_status_is_paid_only_when_every_field_says_so() -> None:
    """Gateway manual, section 11.2."""
    wanted = ["PAID", "DECLINED", "REFUNDED", "OUTCOME_UNKNOWN", "MISMATCH", "INCOMPLETE", "UNRECOGNISED", "LOST"]
    check_reached(status_words(SHORT_STATES, 2702), wanted)


def test_the_first_word_on_a_charge_is_yes_only_where_nothing_says_no() -> None:
    """Gateway manual, sections 7.1 and 7.2: the decision table."""
    reached = Counter[str]()
    for body in near_misses(CHARGES, seed=2703):
        try:
            word = read_charged(fields_of(Reply(200, body)), None)
        except GatewayFailure:
            reached["LOST"] += 1
            continue
        challenge = isinstance(word, Accepted) and word.page is not None
        reached["CHALLENGE" if challenge else type(word).__name__] += 1
        if isinstance(word, Accepted) and not challenge:
            reply = said(body)
            inner = reply.get("orderstatus")
            state = {name.lower(): value for name, value in inner.items()} if isinstance(inner, dict) else {}
            assert state.get("orderstatus") in (None, "null", 1, 2, "1", "2")
            assert type(state.get("orderstatus")) is not bool
            assert says(reply, "success", "true") or str(reply["errorcode"]).strip("0 ") == ""
    check_reached(reached, ["Accepted", "CHALLENGE", "TryRefused", "Refusal", "LOST"])


def test_a_registered_order_has_a_key_and_a_safe_page_or_is_lost() -> None:
    """Gateway manual, section 3.1."""
    samples = [sample_fields("v1/register.json"), sample_fields("v1/register_number_used.json")]
    reached = Counter[str]()
    for body in near_misses(samples, seed=2704):
        word = read(body, read_registered)
        reached[type(word).__name__] += 1
        if isinstance(word, Registered):
            assert is_safe_page(word.page)
            assert word.gateway_order_id
            assert str(said(body).get("errorcode")).strip("0 ") in ("None", "")
    check_reached(reached, ["Registered", "Refusal", "str"])


def test_an_act_is_done_only_when_the_reply_says_so() -> None:
    """Gateway manual, sections 1.3 and 12."""
    samples = [
        {"errorCode": 0, "errorMessage": "Success"},
        {"errorCode": "0", "errorMessage": "Success", "error": False},
        {"success": True, "errorCode": "0"},
        {"errorCode": "7", "errorMessage": "impossible", "error": True},
        {"success": False, "error": {"code": 10, "message": "no"}},
    ]
    reached = Counter[str]()
    for body in near_misses(samples, seed=2705):
        word = read(body, read_done)
        reached[type(word).__name__] += 1
        if isinstance(word, Done) and not says(said(body), "success", "true"):
            reply = said(body)
            assert not says(reply, "success", "false")
            assert reply.get("error") is not True
            assert type(reply["errorcode"]) in (int, str)
            assert str(reply["errorcode"]).strip("0 ") == ""
    check_reached(reached, ["Done", "Refusal", "str"])


def test_lists_are_read_or_lost_and_show_no_card() -> None:
    """Gateway manual, sections 13, 14 and 15."""
    page = {"errorCode": 0, "orderStatuses": [PAID, STATES[2]], "totalCount": 2, "page": 0, "pageSize": 200}
    wanted = OrderListing(NOW, NOW)
    reached = Counter[str]()
    for body in near_misses([page], seed=2706):
        word = read(body, lambda fields: read_page(fields, wanted))
        reached[type(word).__name__] += 1
        if isinstance(word, OrderPage):
            reached[f"{len(word.orders)} orders"] += 1
            assert all(order.card is None or len(order.card.masked) <= 12 for order in word.orders)
    check_reached(reached, ["OrderPage", "2 orders", "1 orders", "str"])


def test_kept_cards_and_templates_are_read_or_lost() -> None:
    """Gateway manual, sections 14 and 15.1."""
    samples: list[Json] = [
        {"errorCode": "0", "bindings": [CARD]},
        {"errorCode": "2", "errorMessage": "nothing"},
        {"errorCode": 0, "error": False, **CARD},
        {"status": "SUCCESS", "template": TEMPLATE},
        {"status": "SUCCESS", "templates": [TEMPLATE]},
        {"errorCode": 5, "errorMessage": "denied"},
    ]
    readers: list[Callable[[Fields], Any]] = [read_stored_cards, read_kept, read_template, read_list, read_changed]
    reached = Counter[str]()
    for body in near_misses(samples, seed=2707):
        for reader in readers:
            word = read(body, reader)
            reached[f"{reader.__name__} {type(word).__name__}"] += 1
            cards = word if isinstance(word, tuple) else (word,)
            assert all(len(card.card.masked) <= 12 for card in cards if isinstance(card, StoredCard) and card.card)
            assert "4444555511113333" not in (word.name if isinstance(word, LinkTemplate) else "")
    usual = [f"{reader.__name__} {kind}" for reader in readers for kind in ("Refusal", "str")]
    read_well = ["read_stored_cards tuple", "read_kept StoredCard", "read_template LinkTemplate", "read_list tuple"]
    check_reached(reached, [*usual, *read_well, "read_changed Done"], floor=0.002)


def test_a_later_charge_is_accepted_only_where_nothing_says_no() -> None:
    """Gateway manual, section 7.6."""
    samples: list[Json] = [
        {"errorCode": "0", "mdOrder": "md-2", "actionCode": 0, "approvalCode": "123456", "rrn": "111111111111"},
        {"errorCode": "5", "errorMessage": "Unsuccessful", "mdOrder": "md-2", "actionCode": 116},
        {"errorCode": "1", "errorMessage": "wrong"},
    ]
    reached = Counter[str]()
    for body in near_misses(samples, seed=2709):
        word = read(body, read_later_charge)
        reached[type(word).__name__] += 1
        if isinstance(word, Accepted):
            reply = said(body)
            assert str(reply.get("actioncode")).strip("0 ") in ("", "None")
            assert says(reply, "success", "true") or str(reply["errorcode"]).strip("0 ") == ""
    check_reached(reached, ["Accepted", "TryRefused", "Refusal", "str"])


def test_standing_orders_printed_codes_and_enrolment_are_read_or_lost() -> None:
    """Gateway manual, sections 8.5, 14.4 and 15.2."""
    samples: list[Json] = [
        {"status": "SUCCESS", "task": {"taskUuid": "t-1", "merchantTaskUuid": "rent-7", "state": "ACTIVE"}},
        {"status": "FAIL", "error": {"code": "5", "message": "wrong"}},
        {"errorCode": "0", **TEMPLATE, "type": "SBP_QR", "payload": "https://qr.example/c-1"},
        {"errorCode": "0", "enrolled": "Y", "emitterName": "Bank", "is3DSVer2": True},
        {"errorCode": 5, "errorMessage": "denied"},
    ]
    readers: dict[str, Callable[[Fields], Any]] = {
        "task": lambda fields: read_task(fields, {"taskUuid": "t-1"}),
        "code": read_code_template,
        "enrolment": read_enrolment,
    }
    reached = Counter[str]()
    for body in near_misses(samples, seed=2710):
        for name, reader in readers.items():
            word = read(body, reader)
            reached[f"{name} {type(word).__name__}"] += 1
            if isinstance(word, StandingOrder):
                assert (word.id, says(said(body), "status", "success")) == ("t-1", True)
            if isinstance(word, Enrolment) and word.enrolled is Enrolled.YES:
                assert says(said(body), "enrolled", "y")
    usual = [f"{name} {kind}" for name in readers for kind in ("Refusal", "str")]
    check_reached(reached, [*usual, "task StandingOrder", "code CodeTemplate", "enrolment Enrolment"], floor=0.002)


def test_pay_outs_and_keys_are_read_or_lost() -> None:
    """Gateway manual, sections 12.4 and 17.2."""
    samples: list[Json] = [
        {"errorCode": "0", "orderId": "md-1", "orderStatus": {"ErrorCode": "0", "rrn": "111111111111"}},
        {"errorCode": "0", "orderId": "md-1", "orderStatus": {"ErrorCode": "5", "ErrorMessage": "no"}},
        {"errorCode": 5, "errorMessage": "denied"},
        {"keys": [{"keyValue": "-----BEGIN PUBLIC KEY-----AAAA-----END PUBLIC KEY-----", "keyExpiration": 1}]},
    ]
    reached = Counter[str]()
    for body in near_misses(samples, seed=2708):
        assert read_key(body, NOW) is None
        word = read(body, read_paid_out)
        reached["LOST" if isinstance(word, GatewayFailure) else type(word).__name__] += 1
    check_reached(reached, ["str", "TryRefused", "Refusal"])


def read(body: bytes, reader: Callable[[Fields], Any]) -> Any:
    """Return what a reader makes of a reply, and the name of the failure where it is one of ours."""
    try:
        return reader(fields_of(Reply(200, body)))
    except GatewayFailure as failure:
        return type(failure).__name__
