"""How much may still be captured, let go of or given back: from what the bank said and what is still open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.capture import capturable, voidable
from app.domain.currency import currency
from app.domain.errors import ActNotPossible, AmountAboveRest, AmountNotPositive
from app.domain.identifiers import OperationId
from app.domain.limit import Limit, WhyNot
from app.domain.money import Money
from app.domain.operation import MONEY_ACTS, OPEN_OPERATIONS, Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState
from app.domain.refund import refundable
from tests.makers import NOON, an_order, euros

LIMITS = [refundable, capturable, voidable]
CAPTURED = {OrderState.PAID, OrderState.PART_PAID, OrderState.PART_REFUNDED, OrderState.REFUNDED}


def an_act(kind: OperationKind, state: OperationState, minor: int = 500) -> Operation:
    number = an_order().number
    return Operation(OperationId("a" * 32), number, kind, state, NOON, euros(minor), euros(1250), "anna")


def told(order: Order, held: int | None, captured: int | None) -> Order:
    return replace(
        order,
        held=None if held is None else euros(held),
        captured=None if captured is None else euros(captured),
        refunded=euros(500) if order.state is OrderState.PART_REFUNDED else None,
    )


@pytest.mark.parametrize(
    ("state", "captured", "left", "why_not"),
    [
        (OrderState.PAID, 1250, 1250, None),
        (OrderState.PAID, None, 1250, None),
        (OrderState.PART_PAID, None, 0, WhyNot.SUM_NOT_TOLD),
        (OrderState.PART_PAID, 800, 800, None),
        (OrderState.PART_PAID, 0, 0, WhyNot.NOTHING_LEFT),
        (OrderState.PART_REFUNDED, 750, 750, None),
        (OrderState.PART_REFUNDED, 1250, 750, None),  # "taken" as it once was, beside what went back
        (OrderState.REFUNDED, 0, 0, WhyNot.NOTHING_LEFT),
        *[(state, 1250, 0, WhyNot.NOTHING_THERE) for state in OrderState if state not in CAPTURED],
    ],
)
def test_only_captured_money_goes_back(
    state: OrderState, captured: int | None, left: int, why_not: WhyNot | None
) -> None:
    limit = refundable(told(an_order(state=state), None, captured), [])
    assert (limit.left, limit.why_not) == (euros(left), why_not)


@pytest.mark.parametrize("of", [capturable, voidable])
@pytest.mark.parametrize(
    ("state", "held", "captured", "left", "why_not"),
    [
        (OrderState.AUTHORISED, 1250, 0, 1250, None),
        (OrderState.AUTHORISED, 900, None, 900, None),
        (OrderState.AUTHORISED, None, None, 1250, None),
        (OrderState.PART_PAID, 900, 0, 900, None),
        (OrderState.PART_PAID, 900, None, 900, None),
        (OrderState.PART_PAID, 1250, 900, 0, WhyNot.NOTHING_LEFT),
        (OrderState.PART_PAID, None, None, 0, WhyNot.NOTHING_LEFT),
        (OrderState.PAID, 1250, 1250, 0, WhyNot.NOTHING_LEFT),
        (OrderState.PART_REFUNDED, 1250, 1000, 0, WhyNot.NOTHING_LEFT),
        *[
            (state, 1250, 0, 0, WhyNot.NOTHING_THERE)
            for state in OrderState
            if state not in {OrderState.AUTHORISED, OrderState.PAID, OrderState.PART_PAID, OrderState.PART_REFUNDED}
        ],
    ],
)
def test_only_held_money_is_captured_or_let_go_of(
    of: object, state: OrderState, held: int | None, captured: int | None, left: int, why_not: WhyNot | None
) -> None:
    assert callable(of)
    limit = of(told(an_order(state=state), held, captured), [])
    assert (limit.left, limit.why_not) == (euros(left), why_not)


@pytest.mark.parametrize("of", LIMITS)
@pytest.mark.parametrize("kind", OperationKind)
@pytest.mark.parametrize("state", OperationState)
def test_an_open_act_on_the_money_stands_against_every_other(
    of: object, kind: OperationKind, state: OperationState
) -> None:
    assert callable(of)
    order = told(an_order(state=OrderState.PAID), None, 1250)
    if of is not refundable:
        order = told(an_order(state=OrderState.AUTHORISED), 1250, 0)
    act = an_act(kind, state)
    limit = of(order, [act])
    if kind in MONEY_ACTS and state in OPEN_OPERATIONS:
        assert limit.left == euros(750), "it counts as done until it is disproved"
        assert limit.blocked_by == act
        under_way = state in (OperationState.ARMED, OperationState.SENT)
        assert limit.why_not is (WhyNot.ACT_UNDER_WAY if under_way else WhyNot.ACT_WITHOUT_PROOF)
    else:
        assert limit == Limit(euros(1250))


@given(
    state=st.sampled_from(OrderState),
    held=st.none() | st.integers(0, 1250),
    captured=st.none() | st.integers(0, 1250),
    acts=st.lists(
        st.builds(
            an_act,
            st.sampled_from(sorted(MONEY_ACTS, key=str)),
            st.sampled_from(OperationState),
            st.integers(1, 2000),
        ),
        max_size=3,
    ),
    amount=st.integers(0, 2000),
)
def test_no_limit_ever_lets_more_through_than_the_bank_has(
    state: OrderState, held: int | None, captured: int | None, acts: list[Operation], amount: int
) -> None:
    order = told(an_order(state=state), held, captured)
    whole = 1250 if state is OrderState.PAID else 0  # a bank that names no sum has all of what it calls paid
    there = {refundable: whole if captured is None else captured, capturable: 1250 if held is None else held}
    for of, most in there.items():
        try:
            of(order, acts).check(order.number, "refund", euros(amount))
        except (ActNotPossible, AmountAboveRest, AmountNotPositive):
            continue
        assert 0 < amount <= most
        assert all(act.is_proved for act in acts)


def test_another_currency_is_above_every_rest() -> None:
    with pytest.raises(AmountAboveRest):
        Limit(euros(100)).check("number", "refund", Money(1, currency("USD")))
