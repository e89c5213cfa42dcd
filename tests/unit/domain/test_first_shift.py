"""What a first shift is worth: points for what is done, less for hints, and what a careful clerk would not do."""

import pytest

from app.domain.first_shift import (
    HINT_COSTS,
    SLIP_COSTS,
    TASK_POINTS,
    FirstShift,
    Said,
    ShiftTask,
    Slip,
    new_shift,
)
from tests.makers import NOON, later


def at(task: ShiftTask) -> FirstShift:
    """Return a shift that did everything before this task without a fault."""
    shift = new_shift("anna", NOON)
    for minute in range(list(ShiftTask).index(task)):
        shift = shift.with_end(later(minute))
    assert shift.current is not None
    assert shift.current.task is task
    return shift


def test_a_shift_without_a_fault_is_worth_everything() -> None:
    shift = at(ShiftTask.DAY_CLOSED).with_end(later(60))
    assert shift.current is None
    assert shift.points == shift.best_points == TASK_POINTS * len(ShiftTask)
    assert shift.practise_again == ()


def test_the_next_task_begins_where_the_one_before_ended() -> None:
    shift = new_shift("anna", NOON).with_end(later(5))
    assert shift.current is not None
    assert (shift.current.task, shift.current.began_at, shift.began_at) == (
        ShiftTask.CARD_DECLINED,
        later(5),
        NOON,
    )


def test_a_hint_costs_once_and_only_where_the_task_is_done() -> None:
    hinted = at(ShiftTask.PART_REFUND).with_hint().with_hint()
    before = hinted.points
    assert hinted.with_end(later(30)).points == before + TASK_POINTS - HINT_COSTS
    assert hinted.with_end(later(30), left_out=True).points == before
    assert ShiftTask.PART_REFUND in hinted.practise_again


def test_a_task_that_is_left_out_is_worth_nothing_and_comes_back_at_the_end() -> None:
    shift = new_shift("anna", NOON).with_end(later(1), left_out=True)
    assert (shift.points, shift.practise_again) == (0, (ShiftTask.PHONE_PAID,))


@pytest.mark.parametrize(
    ("said", "slips"), [(Said.CAREFUL, []), (Said.PAID, [Slip.SAID_PAID]), (Said.CARELESS, [Slip.WRONG_WORD])]
)
def test_the_first_word_to_the_caller_counts(said: Said, slips: list[Slip]) -> None:
    shift = at(ShiftTask.ANSWER_LOST).with_word(said).with_word(Said.PAID)
    assert [made.slip for made in shift.slips] == slips
    assert shift.current is not None
    assert shift.current.said is said


def test_what_nobody_could_do_takes_nothing_from_the_best() -> None:
    shift = at(ShiftTask.DAY_CLOSED)
    over = shift.with_end(later(60), left_out=True, could_be_done=False)
    assert over.points == over.best_points == TASK_POINTS * (len(ShiftTask) - 1)
    assert over.practise_again == (ShiftTask.DAY_CLOSED,)


def test_a_slip_counts_once_an_order_and_leaves_never_less_than_nothing() -> None:
    shift = at(ShiftTask.ANSWER_LOST)
    before = shift.points
    slipped = shift.with_slip(Slip.CHARGED_AGAIN, "A-1").with_slip(Slip.CHARGED_AGAIN, "A-1")
    assert slipped.points == before - SLIP_COSTS[Slip.CHARGED_AGAIN]
    assert slipped.practise_again == (ShiftTask.ANSWER_LOST,)
    assert slipped.with_slip(Slip.CHARGED_AGAIN, "A-2").points == before - 2 * SLIP_COSTS[Slip.CHARGED_AGAIN]
    assert new_shift("anna", NOON).with_slip(Slip.CARD_IN_TEXT, "x").points == 0


def test_nothing_changes_a_shift_that_is_over() -> None:
    over = at(ShiftTask.DAY_CLOSED).with_end(later(60))
    assert over.with_hint() == over.with_word(Said.PAID) == over.with_slip(Slip.SAID_PAID, "A") == over
    assert over.with_end(later(61)) == over
