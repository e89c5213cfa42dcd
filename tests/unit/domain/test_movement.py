"""What moved between two looks at an order: never more and never less than the bank's sums say."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.evidence import Reported
from app.domain.money_back import RefundSeen, RefundStanding
from app.domain.movement import MovementKind, facts_of, is_payment_undone, kept, movements, movements_in
from app.domain.order import Order, OrderState
from app.domain.timeline import TimelineEntry
from app.domain.weighing import weigh
from tests.makers import EUR, NOON, an_answer, an_order, euros, later

K = MovementKind
SIGNS = {K.PAID: 1, K.CAPTURED: 1, K.REFUNDED: -1, K.VOIDED: -1, K.HELD: 0, K.LET_GO: 0}


def told(entries: tuple[TimelineEntry, ...]) -> list[tuple[MovementKind, int]]:
    return [(each.kind, each.amount.minor) for entry in entries for each in movements_in(entry.facts, EUR)]


def standing(state: OrderState, **sums: int) -> Order:
    return an_order(state=state, **{name: euros(minor) for name, minor in sums.items()})


@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [
        (standing(OrderState.AWAITING_PAYMENT), standing(OrderState.PAID, captured=1250), [(K.PAID, 1250)]),
        (standing(OrderState.AWAITING_PAYMENT), standing(OrderState.PAID), [(K.PAID, 1250)]),
        (standing(OrderState.AWAITING_PAYMENT), standing(OrderState.AUTHORISED, held=1250), [(K.HELD, 1250)]),
        (standing(OrderState.AUTHORISED), standing(OrderState.PART_PAID, captured=900), [(K.CAPTURED, 900)]),
        (standing(OrderState.AUTHORISED), standing(OrderState.VOIDED), [(K.LET_GO, 1250)]),
        (standing(OrderState.PAID), standing(OrderState.VOIDED), [(K.VOIDED, 1250)]),
        (
            standing(OrderState.PAID, captured=1250),
            standing(OrderState.PART_REFUNDED, captured=1000, refunded=250),
            [(K.REFUNDED, 250)],
        ),
        (standing(OrderState.PAID), standing(OrderState.REFUNDED), [(K.REFUNDED, 1250)]),
        (
            standing(OrderState.OUTCOME_UNKNOWN),
            standing(OrderState.PART_REFUNDED, captured=1000, refunded=250),
            [(K.PAID, 1250), (K.REFUNDED, 250)],
        ),
        (standing(OrderState.AWAITING_PAYMENT), standing(OrderState.DECLINED), []),
        (standing(OrderState.AWAITING_PAYMENT), standing(OrderState.MISMATCH, captured=1250), []),
        (standing(OrderState.PAID), standing(OrderState.PAID, captured=1250), []),
    ],
)
def test_a_movement_is_the_difference_of_two_sums(
    before: Order, after: Order, moved: list[tuple[MovementKind, int]]
) -> None:
    assert [(each.kind, each.amount.minor) for each in movements(before, after, NOON)] == moved


ANSWERS = st.tuples(
    st.sampled_from([each for each in Reported if each is not Reported.NOT_FOUND]),
    st.sampled_from([None, 0, 400, 850, 1250]),
    st.sampled_from([None, 0, 400, 1250]),
    st.sampled_from([None, 0, 900, 1250]),
)


@given(st.lists(ANSWERS, max_size=8))
def test_all_movements_of_an_order_add_up_to_what_the_bank_has_of_it(
    answers: list[tuple[Reported, int | None, int | None, int | None]],
) -> None:
    order, entries = an_order(), list[TimelineEntry]()
    for minutes, (reported, captured, refunded, held) in enumerate(answers, 1):
        seen = an_answer(order, reported, captured=captured, refunded=refunded, held=held)
        weighed = weigh(order, seen, later(minutes))
        order = weighed.order
        entries += weighed.entries

    assert sum(SIGNS[kind] * minor for kind, minor in told(tuple(entries))) == kept(order)


def test_a_second_refund_changes_no_state_and_stands_in_the_timeline_all_the_same() -> None:
    order = standing(OrderState.PART_REFUNDED, captured=1000, refunded=250)
    weighed = weigh(order, an_answer(order, Reported.REFUNDED, captured=700, refunded=550), later(5))

    assert weighed.order.state is OrderState.PART_REFUNDED
    assert told(weighed.entries) == [(K.REFUNDED, 300)]


@pytest.mark.parametrize(
    ("paid_at", "counts_at"),
    [
        (later(3), later(3)),
        (None, later(10)),
        (later(11), later(10)),
        (NOON - timedelta(days=1), later(10)),
    ],
)
def test_the_banks_own_moment_counts_unless_it_cannot_be(paid_at: datetime | None, counts_at: datetime) -> None:
    order = an_order()
    (moved,) = movements(order, replace(order, state=OrderState.PAID), later(10), paid_at)

    assert moved.at == counts_at


def test_a_refund_counts_when_the_bank_made_it() -> None:
    order = standing(OrderState.PAID, captured=1250)
    after = standing(OrderState.REFUNDED, captured=0, refunded=1250)
    (moved,) = movements(order, after, later(10), refunds=(RefundSeen(1250, at=later(4)),))

    assert moved.at == later(4)


def test_what_moved_is_read_back_from_the_timeline_as_it_was_written() -> None:
    order = standing(OrderState.AWAITING_PAYMENT)
    after = standing(OrderState.PART_REFUNDED, captured=1000, refunded=250)
    found = movements(order, after, later(10), later(3))

    assert tuple(movements_in(facts_of(found), EUR)) == found


@pytest.mark.parametrize(
    ("taken", "answer", "left", "back"),
    [
        (900, {"captured": 600}, 600, 300),
        (900, {"captured": 0}, 0, 900),
        (1250, {"refunded": 400}, 850, 400),
        (1250, {"captured": 850}, 850, 400),
        (1250, {"refunds": (RefundSeen(400), RefundSeen(100, standing=RefundStanding.PENDING))}, 850, 400),
        (1250, {"refunds": (RefundSeen(400), RefundSeen(850))}, 0, 1250),
    ],
)
def test_of_what_was_taken_a_bank_need_only_say_what_is_left_or_what_went_back(
    taken: int, answer: dict[str, Any], left: int, back: int
) -> None:
    state = OrderState.PAID if taken == 1250 else OrderState.PART_PAID
    order = standing(state, captured=taken)
    weighed = weigh(order, an_answer(order, Reported.REFUNDED, **answer), later(5))

    assert (weighed.order.captured, weighed.order.refunded) == (euros(left), euros(back))
    assert told(weighed.entries) == [(K.REFUNDED, back)]
    assert not weigh(weighed.order, an_answer(order, Reported.REFUNDED, **answer), later(6)).changed


@pytest.mark.parametrize("answer", [{}, {"captured": 0, "refunded": 0}])
@pytest.mark.parametrize(
    ("order", "taken"),
    [
        (standing(OrderState.PAID, captured=1250), 1250),
        (standing(OrderState.PAID), 1250),
        (standing(OrderState.PART_PAID, captured=900), 900),
    ],
)
def test_of_a_payment_that_was_undone_nothing_is_left_and_it_is_not_told_as_a_hold(
    order: Order, taken: int, answer: dict[str, int]
) -> None:
    seen = an_answer(order, Reported.VOIDED, **answer)
    weighed = weigh(order, seen, later(5))

    assert weighed.order.state is OrderState.VOIDED
    assert weighed.order.captured == euros(0)
    assert is_payment_undone(weighed.order)
    assert told(weighed.entries) == [(K.VOIDED, taken)]
    assert not weigh(weighed.order, seen, later(6)).changed


@pytest.mark.parametrize("sums", [{}, {"held": 1250}, {"held": 1250, "captured": 0, "refunded": 0}])
def test_a_hold_that_was_let_go_of_is_no_payment_that_was_undone(sums: dict[str, int]) -> None:
    order = standing(OrderState.AUTHORISED, **sums)
    weighed = weigh(order, an_answer(order, Reported.VOIDED), later(5))

    assert told(weighed.entries) == [(K.LET_GO, 1250)]
    assert not is_payment_undone(weighed.order)
