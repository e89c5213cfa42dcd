"""Payments a bank makes by itself (gateway manual, section 14.4)."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from gateway_aids import CARD_NUMBER, EUR, SECURITY_CODE, TOKEN, V1, PaperBank, a_card, with_bank
from msgspec.structs import replace

from app.domain.errors import AmountNotPositive, AnswerLost, GatewayRefused, NotOffered
from app.domain.identifiers import CustomerId, StandingOrderId, StoredCardId
from app.domain.money import Money
from app.domain.standing_order import (
    Period,
    Schedule,
    StandingOrder,
    StandingOrderChange,
    StandingOrderDraft,
    StandingOrderState,
)

ID, CARD = StandingOrderId("t-1"), StoredCardId("b-1")
SINCE, UNTIL = datetime(2026, 12, 1, 9, tzinfo=UTC), datetime(2027, 12, 1, 9, tzinfo=UTC)
DRAFT = StandingOrderDraft(
    "rent-7", Money(1250, EUR), Schedule(1, Period.MONTH, SINCE, UNTIL), CustomerId("C-77"), {"flat": "7"}
)
TASK = {
    "taskUuid": "t-1",
    "merchantTaskUuid": "rent-7",
    "merchantLogin": "shop",
    "state": "ACTIVE",
    "created": 1793700000000,
    "nextPaymentDate": 1796115600000,
}
DONE = {"status": "SUCCESS", "task": TASK}
KNOWN = StandingOrder(ID, "rent-7", StandingOrderState.ACTIVE, datetime(2026, 11, 3, 10, tzinfo=UTC), SINCE)
LOGIN_SENT = {"userName": "kiosk-api", "password": "hush-hush", "locale": "en"}


def asked(work: Callable[[Any], Any], answer: Any = DONE) -> tuple[PaperBank, Any]:
    bank = PaperBank(anything=answer)
    return bank, with_bank(bank, lambda gateway: work(gateway.standing_orders))


def test_a_standing_order_of_a_kept_card_is_told_whole() -> None:
    bank, made = asked(lambda orders: orders.create(DRAFT, CARD))
    assert made == KNOWN
    assert bank.paths == ["/recurrent/v1/task/create"]
    assert bank.json() == LOGIN_SENT | {
        "task": {
            "merchantTaskUuid": "rent-7",
            "amount": 1250,
            "currency": "978",
            "bindingId": "b-1",
            "clientId": "C-77",
            "params": {"flat": "7"},
            "scheduleData": {
                "scheduledSince": "2026-12-01T09:00:00",
                "scheduledTill": "2027-12-01T09:00:00",
                "timeUnit": "MONTH",
                "value": 1,
            },
        }
    }


def test_a_typed_card_goes_without_its_code() -> None:
    bank, _ = asked(lambda orders: orders.create(DRAFT, a_card()))
    task = bank.json()["task"]
    assert (task["pan"], task["expiry"], task["cardHolder"]) == (CARD_NUMBER, "203012", "MARIA P")
    assert SECURITY_CODE not in bank.requests[-1].content.decode()
    assert "bindingId" not in task


@pytest.mark.parametrize(("period", "word"), [(Period.DAY, "DAY"), (Period.WEEK, "WEEK"), (Period.YEAR, "YEAR")])
def test_every_period_has_its_word(period: Period, word: str) -> None:
    bank, _ = asked(lambda orders: orders.create(replace(DRAFT, schedule=Schedule(3, period)), CARD))
    assert bank.json()["task"]["scheduleData"] == {"timeUnit": word, "value": 3}


def test_a_change_names_only_what_becomes_different() -> None:
    change = StandingOrderChange(amount=Money(1300, EUR))
    bank, _ = asked(lambda orders: orders.change(ID, change))
    assert bank.paths == ["/recurrent/v1/task/modify"]
    assert bank.json()["task"] == {"taskUuid": "t-1", "amount": 1300, "currency": "978"}
    whole = StandingOrderChange(schedule=Schedule(2, Period.WEEK), parameters={"flat": "8"})
    bank, _ = asked(lambda orders: orders.change(ID, whole, CARD))
    assert bank.json()["task"] == {
        "taskUuid": "t-1",
        "bindingId": "b-1",
        "params": {"flat": "8"},
        "scheduleData": {"timeUnit": "WEEK", "value": 2},
    }


@pytest.mark.parametrize(
    ("work", "call"),
    [
        (lambda orders: orders.get(ID), "get"),
        (lambda orders: orders.end(ID), "terminate"),
        (lambda orders: orders.resume(ID), "activate"),
        (lambda orders: orders.skip_next(ID), "skip"),
    ],
)
def test_each_act_on_a_standing_order_names_it_alone(work: Callable[[Any], Any], call: str) -> None:
    bank, seen = asked(work)
    assert (bank.paths, seen) == ([f"/recurrent/v1/task/{call}"], KNOWN)
    assert bank.json() == LOGIN_SENT | {"task": {"taskUuid": "t-1"}}


def test_after_a_lost_answer_a_standing_order_is_found_by_the_shop_s_own_name() -> None:
    bank, seen = asked(lambda orders: orders.find("rent-7"))
    assert seen == KNOWN
    assert bank.json()["task"] == {"merchantTaskUuid": "rent-7"}


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("CREATED", StandingOrderState.CREATED),
        ("active", StandingOrderState.ACTIVE),
        ("FAILED", StandingOrderState.FAILED),
        ("COMPLETED", StandingOrderState.COMPLETED),
        ("TERMINATED", StandingOrderState.ENDED),
        ("EXPIRED", StandingOrderState.EXPIRED),
        ("PAID", StandingOrderState.UNKNOWN),
        (7, StandingOrderState.UNKNOWN),
        (None, StandingOrderState.UNKNOWN),
    ],
)
def test_the_state_of_a_standing_order_is_never_guessed(word: Any, state: StandingOrderState) -> None:
    _, seen = asked(lambda orders: orders.get(ID), {"status": "SUCCESS", "task": {"taskUuid": "t-1", "state": word}})
    assert seen == StandingOrder(ID, "", state)


@pytest.mark.parametrize(
    "answer",
    [
        {"status": "FAIL"},
        {"status": "fail", "task": TASK},
        {"status": "FAIL", "error": {"code": "5", "message": "wrong"}},
        {"status": "SUCCESS", "error": {"code": "5"}, "task": TASK},
    ],
)
def test_a_no_is_a_refusal(answer: dict[str, Any]) -> None:
    bank = PaperBank(getOrderStatusExtended={"errorCode": "6"}, anything=answer)
    with pytest.raises(GatewayRefused):
        with_bank(bank, lambda gateway: gateway.standing_orders.end(ID))


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"task": TASK},
        {"status": "SUCCESS"},
        {"status": "SUCCESS", "task": TASK | {"taskUuid": None}},
        {"status": "SUCCESS", "task": TASK | {"taskUuid": "t-2"}},
        b"<html>",
        b"[]",
    ],
)
def test_an_answer_about_no_or_another_standing_order_is_lost_and_nothing_is_sent_again(answer: Any) -> None:
    bank = PaperBank(anything=answer)
    with pytest.raises(AnswerLost):
        with_bank(bank, lambda gateway: gateway.standing_orders.skip_next(ID))
    assert len(bank.requests) == 1


def test_a_new_standing_order_under_another_name_is_not_ours() -> None:
    with pytest.raises(AnswerLost):
        asked(lambda orders: orders.create(replace(DRAFT, name="rent-8"), CARD))


def test_a_zero_and_a_token_login_order_nothing() -> None:
    bank = PaperBank()
    free = replace(DRAFT, amount=Money(0, EUR))
    with pytest.raises(AmountNotPositive):
        with_bank(bank, lambda gateway: gateway.standing_orders.create(free, CARD))
    with pytest.raises(NotOffered):
        with_bank(bank, lambda gateway: gateway.standing_orders.create(DRAFT, CARD), TOKEN)
    assert bank.requests == []


def test_an_address_without_a_folder_has_its_neighbours_at_the_root() -> None:
    bank = PaperBank(anything=DONE)
    rooted = replace(V1, address="https://bank.example")
    with_bank(bank, lambda gateway: gateway.standing_orders.get(ID), rooted)
    assert bank.paths == ["/recurrent/v1/task/get"]


def test_a_standing_order_is_ordered_for_another_merchant() -> None:
    """Gateway manual, section 1.2: merchantLogin."""
    bank = PaperBank(anything=DONE)
    with_bank(bank, lambda gateway: gateway.standing_orders.create(DRAFT, CARD), replace(V1, merchant="branch-2"))
    assert bank.json()["merchantLogin"] == "branch-2"
