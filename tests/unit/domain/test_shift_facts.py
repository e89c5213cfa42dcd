"""A task is done when the journal and the bank's books say so, and not before."""

from datetime import datetime
from typing import Any

import pytest

from app.domain.first_shift import ShiftTask
from app.domain.identifiers import OrderNumber
from app.domain.order import OrderState, PaymentLink, PaymentMode
from app.domain.shift_facts import (
    MoneyAtBank,
    OrderStory,
    ShiftFacts,
    charged_again,
    is_done,
    is_to_come,
    said_paid_by_people,
    word_is_due,
)
from app.domain.timeline import Happening, TimelineEntry
from tests.makers import NOON, an_order, euros, later

NOTHING, TAKEN = MoneyAtBank(), MoneyAtBank(taken=1250)
LINK = PaymentLink("https://bank.example/1", None)


def entry(happening: Happening, minute: float = 1, **facts: str) -> TimelineEntry:
    return TimelineEntry(later(minute), happening, facts)


def story(state: OrderState, *entries: TimelineEntry, money: MoneyAtBank = NOTHING, **changes: Any) -> OrderStory:
    changes = {"mode": PaymentMode.PHONE, "created_at": later(0.5), **changes}
    return OrderStory(an_order(state=state, **changes), entries, money)


def done(task: ShiftTask, *stories: OrderStory, since: datetime = NOON) -> bool:
    return is_done(task, ShiftFacts(stories), since)


LOST = entry(Happening.ANSWER_LOST)
REFUND = entry(Happening.ACT_ENDED, kind="refund", end="done")
EARLIER = entry(Happening.ACT_ENDED, -1, kind="refund", end="done")
REFUSED = entry(Happening.ACT_ENDED, kind="refund", end="refused")

DONE = [
    (ShiftTask.PHONE_PAID, story(OrderState.PAID, money=TAKEN)),
    (ShiftTask.PHONE_PAID, story(OrderState.AUTHORISED, money=TAKEN, mode=PaymentMode.CHALLENGE)),
    (ShiftTask.CARD_DECLINED, story(OrderState.DECLINED)),
    (ShiftTask.LINK_PAID, story(OrderState.PAID, money=TAKEN, mode=PaymentMode.LINK)),
    (ShiftTask.ANSWER_LOST, story(OrderState.PAID, LOST, money=TAKEN)),
    (ShiftTask.PART_REFUND, story(OrderState.PART_REFUNDED, REFUND, money=MoneyAtBank(1250, 500))),
    (ShiftTask.REFUND_REFUSED, story(OrderState.PAID, REFUSED, money=TAKEN)),
]
NOT_DONE = [
    (ShiftTask.PHONE_PAID, story(OrderState.PAID)),  # the till says so, the bank does not
    (ShiftTask.PHONE_PAID, story(OrderState.OUTCOME_UNKNOWN, money=TAKEN)),  # the bank knows it, the till not yet
    (ShiftTask.PHONE_PAID, story(OrderState.PAID, money=TAKEN, mode=PaymentMode.LINK)),
    (ShiftTask.PHONE_PAID, story(OrderState.PAID, money=TAKEN, created_at=later(-1))),
    (ShiftTask.CARD_DECLINED, story(OrderState.DECLINED, money=TAKEN)),
    (ShiftTask.CARD_DECLINED, story(OrderState.DECLINED, mode=PaymentMode.LINK)),
    (ShiftTask.LINK_PAID, story(OrderState.AWAITING_PAYMENT, mode=PaymentMode.LINK)),
    (ShiftTask.ANSWER_LOST, story(OrderState.PAID, money=TAKEN)),
    (ShiftTask.ANSWER_LOST, story(OrderState.OUTCOME_UNKNOWN, LOST, money=TAKEN)),
    (ShiftTask.PART_REFUND, story(OrderState.REFUNDED, REFUND, money=MoneyAtBank(1250, 1250))),
    (ShiftTask.PART_REFUND, story(OrderState.PART_REFUNDED, REFUND, money=TAKEN)),
    (ShiftTask.PART_REFUND, story(OrderState.PART_REFUNDED, EARLIER, REFUSED, money=MoneyAtBank(1250, 500))),
    (ShiftTask.REFUND_REFUSED, story(OrderState.PAID, REFUND)),
    (ShiftTask.REFUND_REFUSED, story(OrderState.PAID, entry(Happening.ACT_ENDED, -1, kind="refund", end="refused"))),
    (ShiftTask.DAY_CLOSED, story(OrderState.PAID, money=TAKEN)),
]


@pytest.mark.parametrize(("task", "told"), DONE, ids=lambda each: getattr(each, "value", ""))
def test_it_is_done_when_till_and_bank_agree(task: ShiftTask, told: OrderStory) -> None:
    assert done(task, told)


@pytest.mark.parametrize(("task", "told"), NOT_DONE, ids=lambda each: getattr(each, "value", ""))
def test_it_is_not_done_by_less(task: ShiftTask, told: OrderStory) -> None:
    assert not done(task, told)


def test_every_task_can_be_done() -> None:
    assert {task for task, _ in DONE} | {ShiftTask.LINK_RENEWED, ShiftTask.DAY_CLOSED} == set(ShiftTask)


@pytest.mark.parametrize(
    ("state", "link", "expected"),
    [(OrderState.EXPIRED, LINK, True), (OrderState.CANCELLED, LINK, False), (OrderState.EXPIRED, None, False)],
)
def test_a_link_is_renewed_when_the_old_one_expired_and_the_new_one_is_there(
    state: OrderState, link: PaymentLink | None, expected: bool
) -> None:
    old = story(state, entry(Happening.RENEWED, number="A-2"), mode=PaymentMode.LINK)
    new = story(OrderState.AWAITING_PAYMENT, number=OrderNumber("A-2"), mode=PaymentMode.LINK, link=link)
    assert done(ShiftTask.LINK_RENEWED, old, new) is expected
    assert not done(ShiftTask.LINK_RENEWED, old)


@pytest.mark.parametrize("closed", [True, False])
def test_a_day_is_closed_when_a_report_of_this_shift_says_so(closed: bool) -> None:
    assert is_done(ShiftTask.DAY_CLOSED, ShiftFacts(day_closed=closed), NOON) is closed


@pytest.mark.parametrize(
    ("task", "told", "expected"),
    [
        (ShiftTask.CARD_DECLINED, None, True),
        (ShiftTask.CARD_DECLINED, story(OrderState.DECLINED), False),
        (ShiftTask.ANSWER_LOST, None, True),
        (ShiftTask.ANSWER_LOST, story(OrderState.OUTCOME_UNKNOWN, LOST), False),
        (ShiftTask.ANSWER_LOST, story(OrderState.PAID, LOST, money=TAKEN), False),
        (ShiftTask.ANSWER_LOST, story(OrderState.CANCELLED, LOST), True),  # fenced in, and not paid: once more
        (ShiftTask.REFUND_REFUSED, story(OrderState.PAID, money=TAKEN), True),
    ],
)
def test_trouble_is_to_come_until_its_moment_was_there(
    task: ShiftTask, told: OrderStory | None, expected: bool
) -> None:
    assert is_to_come(task, ShiftFacts(() if told is None else (told,)), NOON) is expected


def test_the_caller_waits_for_a_word_as_soon_as_nobody_knows() -> None:
    in_doubt = ShiftFacts((story(OrderState.OUTCOME_UNKNOWN, LOST),))
    assert word_is_due(ShiftTask.ANSWER_LOST, in_doubt, NOON)
    assert not word_is_due(ShiftTask.ANSWER_LOST, in_doubt, later(5))
    assert word_is_due(ShiftTask.CARD_DECLINED, ShiftFacts((story(OrderState.DECLINED),)), NOON)
    assert not word_is_due(ShiftTask.PHONE_PAID, ShiftFacts((story(OrderState.PAID, money=TAKEN),)), NOON)


@pytest.mark.parametrize(
    ("minute", "minor", "answered", "expected"),
    [
        (2, 1250, None, ["A-2"]),
        (2, 1250, 3, ["A-2"]),
        (4, 1250, 3, []),  # the bank had spoken by then
        (2, 1300, None, []),  # another sum, another sale
    ],
)
def test_the_same_sum_charged_in_doubt_is_a_slip(
    minute: float, minor: int, answered: float | None, expected: list[str]
) -> None:
    told = () if answered is None else (entry(Happening.BANK_SAID, answered),)
    first = story(
        OrderState.OUTCOME_UNKNOWN, entry(Happening.CHARGE_SENT, 0.6), LOST, *told, number=OrderNumber("A-1")
    )
    sent = entry(Happening.CHARGE_SENT, minute)
    second = story(OrderState.PAID, sent, number=OrderNumber("A-2"), amount=euros(minor))
    assert list(charged_again(ShiftFacts((first, second)))) == expected


@pytest.mark.parametrize(("found", "expected"), [("done", 1), ("not-done", 0)])
def test_the_word_of_people_that_money_was_taken_is_saying_paid(found: str, expected: int) -> None:
    told = story(OrderState.OUTCOME_UNKNOWN, entry(Happening.RESOLVED, found=found))
    assert len(list(said_paid_by_people(ShiftFacts((told,)), NOON))) == expected
