"""Recurring tasks: the JSON service and what the bank pays by itself (gateway manual, section 14.4)."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sandbox_shop import CHALLENGE_2, PAYS, START, Shop

from app.sandbox import LedgerFile
from app.sandbox.rules.standing_orders import TimeUnit, later

NOW = int(START * 1000)
DAY = 24 * 3600
DAY_MS = DAY * 1000


def asked(shop: Shop, call: str, task: dict[str, Any], **more: Any) -> dict[str, Any]:
    body = shop.credentials | {"locale": "en", "merchantLogin": "training", "task": task} | more
    return shop.send("POST", f"/recurrent/v1/task/{call}", json=body).json()


def stored(shop: Shop, number: str = PAYS) -> str:
    order = shop.instant(number, clientId="C-77", tii="RI", amount="100")["orderId"]
    if shop.outcome(order)[0] == 5:
        shop.control("POST", f"/orders/{order}/approve")
    return str(shop.status(order)["bindingInfo"]["bindingId"])


def a_task(shop: Shop, card: str = "", **more: Any) -> dict[str, Any]:
    schedule = {"scheduledSince": "2026-01-16T10:00:00", "timeUnit": "DAY", "value": 1}
    task = {"merchantTaskUuid": "T-1", "amount": 1500, "currency": "978", "bindingId": card or stored(shop)}
    return task | {"clientId": "C-77", "params": {"plan": "gold"}, "scheduleData": schedule} | more


def charges(shop: Shop) -> list[int]:
    return [amount for kind, amount in shop.money() if kind == "charge" and amount != 100]


def test_task_is_answered_with_the_fields_of_the_manual(shop: Shop) -> None:
    answer = asked(shop, "create", a_task(shop))
    assert answer["status"] == "SUCCESS"
    task = answer["task"]
    assert len(task.pop("taskUuid")) == 36
    assert task == {
        "merchantTaskUuid": "T-1",
        "merchantLogin": "training",
        "state": "CREATED",
        "created": NOW,
        "nextPaymentDate": NOW + DAY_MS,
    }


@pytest.mark.parametrize("login", ["userName", "username"])
def test_login_may_be_spelt_both_ways(shop: Shop, login: str) -> None:
    body = {login: shop.bank.account.user_name, "password": shop.bank.account.password, "task": a_task(shop)}
    assert shop.send("POST", "/recurrent/v1/task/create", json=body).json()["status"] == "SUCCESS"


def test_due_payments_are_made_once_each_without_the_customer(shop: Shop) -> None:
    task = asked(shop, "create", a_task(shop, stored(shop, CHALLENGE_2)))["task"]["taskUuid"]
    assert charges(shop) == []
    shop.bank.advance_clock(DAY)
    assert charges(shop) == [1500]
    shop.bank.advance_clock(DAY + 5)
    assert charges(shop) == [1500, 1500]
    shop.bank.advance_clock(5)
    assert charges(shop) == [1500, 1500]
    newest = shop.bank.orders()[-1]
    status = shop.status(newest.id)
    assert (status["orderStatus"], status["tii"], status["paymentWay"]) == (2, "R", "CARD_BINDING")
    assert status["merchantOrderParams"] == [{"name": "plan", "value": "gold"}]
    assert asked(shop, "get", {"taskUuid": task})["task"]["state"] == "ACTIVE"


def test_card_may_be_typed_and_is_not_kept(tmp_path: Path) -> None:
    file = LedgerFile(tmp_path / "ledger")
    shop = Shop(file=file)
    card = {"bindingId": None, "pan": CHALLENGE_2, "expiry": "203012", "cardHolder": "A B"}
    assert asked(shop, "create", a_task(shop) | card)["status"] == "SUCCESS"
    shop.bank.advance_clock(DAY)
    assert charges(shop) == [1500]
    file.close()
    assert CHALLENGE_2.encode() not in (tmp_path / "ledger").read_bytes()


def test_tasks_outlive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    first = LedgerFile(path)
    asked(shop := Shop(file=first), "create", a_task(shop))
    first.close()
    second = LedgerFile(path)
    shop = Shop(file=second)
    shop.bank.advance_clock(DAY)
    assert charges(shop) == [1500]
    second.close()


def test_states_of_a_task(shop: Shop) -> None:
    """Gateway manual, section 14.4: CREATED, ACTIVE, COMPLETED, and TERMINATED for good."""
    schedule = a_task(shop)["scheduleData"] | {"scheduledTill": "2026-01-17T10:00:00"}
    task = {"taskUuid": asked(shop, "create", a_task(shop, scheduleData=schedule))["task"]["taskUuid"]}
    states = [asked(shop, "get", task)["task"]["state"]]
    for _ in range(2):
        shop.bank.advance_clock(DAY)
        states.append(asked(shop, "get", task)["task"]["state"])
    assert states == ["CREATED", "ACTIVE", "COMPLETED"]
    assert "nextPaymentDate" not in asked(shop, "get", task)["task"]
    assert asked(shop, "terminate", task)["status"] == "FAIL"
    assert charges(shop) == [1500, 1500]


def test_schedule_that_is_skipped_to_its_end_expires(shop: Shop) -> None:
    schedule = a_task(shop)["scheduleData"] | {"scheduledTill": "2026-01-16T11:00:00"}
    asked(shop, "create", a_task(shop, scheduleData=schedule))
    asked(shop, "skip", {"merchantTaskUuid": "T-1"})
    assert asked(shop, "get", {"merchantTaskUuid": "T-1"})["task"]["state"] == "EXPIRED"


def test_refused_payment_fails_the_task_until_it_is_activated(shop: Shop) -> None:
    asked(shop, "create", a_task(shop, amount=1901))
    shop.bank.advance_clock(3 * DAY)
    failed = asked(shop, "get", {"merchantTaskUuid": "T-1"})["task"]
    assert (failed["state"], "nextPaymentDate" in failed) == ("FAILED", False)
    assert len(shop.bank.orders()) == 2
    asked(shop, "modify", {"merchantTaskUuid": "T-1", "amount": 1500})
    active = asked(shop, "activate", {"merchantTaskUuid": "T-1"})["task"]
    assert (active["state"], active["nextPaymentDate"]) == ("ACTIVE", NOW + 3 * DAY_MS)
    shop.bank.advance_clock(DAY)
    assert charges(shop) == [1500, 1500]


def test_card_that_was_switched_off_fails_the_task(shop: Shop) -> None:
    card = stored(shop)
    asked(shop, "create", a_task(shop, card))
    shop.v1("unBindCard", bindingId=card)
    shop.bank.advance_clock(DAY)
    assert asked(shop, "get", {"merchantTaskUuid": "T-1"})["task"]["state"] == "FAILED"
    assert charges(shop) == []


def test_terminated_and_skipped_payments_are_not_made(shop: Shop) -> None:
    asked(shop, "create", a_task(shop))
    assert asked(shop, "skip", {"merchantTaskUuid": "T-1"})["task"]["nextPaymentDate"] == NOW + 2 * DAY_MS
    shop.bank.advance_clock(DAY)
    assert charges(shop) == []
    assert asked(shop, "terminate", {"merchantTaskUuid": "T-1"})["task"]["state"] == "TERMINATED"
    shop.bank.advance_clock(5 * DAY)
    assert charges(shop) == []


def test_modified_task_pays_as_it_says_now(shop: Shop) -> None:
    asked(shop, "create", a_task(shop))
    change = {"amount": 900, "currency": "840", "params": {"plan": "iron"}}
    schedule = {"scheduledSince": NOW + 2 * DAY_MS, "timeUnit": "week", "value": 2}
    modified = asked(shop, "modify", {"merchantTaskUuid": "T-1", "scheduleData": schedule} | change)["task"]
    assert modified["nextPaymentDate"] == NOW + 2 * DAY_MS
    shop.bank.advance_clock(10 * DAY)
    assert charges(shop) == [900]
    assert shop.status(shop.bank.orders()[-1].id)["currency"] == "840"


@pytest.mark.parametrize(
    "fault",
    [
        {"amount": None},
        {"amount": 0},
        {"currency": "000"},
        {"bindingId": "nobody"},
        {"bindingId": None},
        {"clientId": "C-78"},
        {"scheduleData": None},
        {"scheduleData": {"timeUnit": "HOUR", "value": 1}},
        {"scheduleData": {"timeUnit": "DAY", "value": 0}},
        {"scheduleData": {"timeUnit": "DAY", "value": "1"}},
        {"scheduleData": {"timeUnit": "DAY", "value": 1, "scheduledSince": "yesterday"}},
        {"scheduleData": {"timeUnit": "DAY", "value": 1, "scheduledSince": "2026-01-14T10:00:00"}},
    ],
)
def test_a_task_with_a_fault_fails_and_says_why(shop: Shop, fault: dict[str, Any]) -> None:
    answer = asked(shop, "create", a_task(shop) | fault)
    assert answer["status"] == "FAIL"
    assert set(answer["error"]) == {"code", "description", "message"}


def test_service_refuses_strangers_unknown_tasks_and_used_names(shop: Shop) -> None:
    assert asked(shop, "create", a_task(shop), password="wrong")["error"]["code"] == "5"
    assert asked(shop, "get", {"taskUuid": "nobody"})["status"] == "FAIL"
    assert asked(shop, "get", {})["status"] == "FAIL"
    asked(shop, "create", a_task(shop))
    assert asked(shop, "create", a_task(shop))["status"] == "FAIL"
    assert shop.send("POST", "/recurrent/v1/task/create", data=shop.credentials).json()["status"] == "FAIL"
    assert shop.send("POST", "/recurrent/v1/task/cancel", json={}).status_code == 404


@pytest.mark.parametrize(
    ("start", "unit", "count", "expected"),
    [
        ("2026-01-31", TimeUnit.MONTH, 1, "2026-02-28"),
        ("2026-01-31", TimeUnit.MONTH, 2, "2026-03-31"),
        ("2026-11-30", TimeUnit.MONTH, 3, "2027-02-28"),
        ("2028-02-29", TimeUnit.YEAR, 1, "2029-02-28"),
        ("2026-12-31", TimeUnit.DAY, 1, "2027-01-01"),
        ("2026-12-31", TimeUnit.WEEK, 2, "2027-01-14"),
    ],
)
def test_calendar_of_a_schedule(start: str, unit: TimeUnit, count: int, expected: str) -> None:
    moments = [int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp() * 1000) for day in (start, expected)]
    assert later(moments[0], unit, count) == moments[1]
