"""What a status answer proves about an act whose end nobody knew."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.evidence import Reported, Unrecognised
from app.domain.identifiers import OperationId
from app.domain.money_back import RefundSeen, RefundStanding
from app.domain.operation import MONEY_ACTS, FirstWord, Operation, OperationKind, OperationState
from app.domain.order import OrderState
from app.domain.proof import ended_by
from app.domain.weighing import weigh
from tests.makers import NOON, an_answer, an_order, euros

OURS = "a" * 32
DONE, REFUSED, NOT_DONE = OperationState.DONE, OperationState.REFUSED, OperationState.NOT_DONE
PENDING, FAILED = RefundStanding.PENDING, RefundStanding.FAILED
LOST, NO, YES = FirstWord.LOST, FirstWord.REFUSED, FirstWord.ACCEPTED


def an_act(
    kind: OperationKind, word: FirstWord = LOST, minor: int = 500, captured: int = 0, **changes: Any
) -> Operation:
    state = changes.pop("state", OperationState.UNKNOWN)
    number = an_order().number
    return Operation(
        OperationId(OURS), number, kind, state, NOON, euros(minor), euros(captured), first_word=word, **changes
    )


def verdict(
    operation: Operation, before: OrderState, reported: Reported, *, names_sums: bool = True, **told: Any
) -> OperationState | None:
    order = an_order(state=before, held=euros(1250) if names_sums else None)
    seen = an_answer(order, reported, **told)
    ending = ended_by(operation, seen, weigh(order, seen, NOON).order)
    return None if ending is None else ending.state


@pytest.mark.parametrize(
    ("word", "reported", "told", "expected"),
    [
        (LOST, Reported.REFUNDED, {"captured": 750, "refunded": 500}, DONE),
        (NO, Reported.REFUNDED, {"captured": 750, "refunded": 500}, DONE),
        (YES, Reported.CAPTURED, {"captured": 750, "refunded": 500}, DONE),
        (LOST, Reported.CAPTURED, {"captured": 1250}, None),
        (YES, Reported.CAPTURED, {"captured": 1250}, None),
        (NO, Reported.CAPTURED, {"captured": 1250}, REFUSED),
        (NO, Reported.REFUNDED, {"captured": 1000, "refunded": 250}, None),
        (LOST, Reported.REFUNDED, {"captured": 1000, "refunded": 250}, None),
        (LOST, Reported.CAPTURED, {"captured": None}, None),
        (LOST, Reported.REFUNDED, {"captured": 750, "refunds": (RefundSeen(500, "b" * 32),)}, None),
        (LOST, Reported.REFUNDED, {"captured": 750, "refunds": (RefundSeen(500, OURS),)}, DONE),
        (LOST, Reported.CAPTURED, {"captured": 1250, "refunds": (RefundSeen(500, OURS, FAILED),)}, REFUSED),
        (NO, Reported.CAPTURED, {"captured": 1250, "refunds": (RefundSeen(500, OURS, PENDING),)}, None),
        (YES, Reported.CAPTURED, {"captured": 750, "refunds": (RefundSeen(500, OURS, PENDING),)}, None),
        (LOST, Reported.REFUNDED, {"captured": 750, "refunds": (RefundSeen(500),)}, DONE),
        (LOST, Reported.REFUNDED, {"captured": 750, "refunds": (RefundSeen(0),)}, DONE),
        (LOST, Reported.REFUNDED, {"captured": 750, "refunds": (RefundSeen(300), RefundSeen(200))}, None),
        (LOST, Reported.REFUNDED, {"captured": 750, "refunds": (RefundSeen(500, standing=PENDING),)}, None),
    ],
)
def test_a_refund_is_proved_by_its_id_or_by_the_sums(
    word: FirstWord, reported: Reported, told: dict[str, Any], expected: OperationState | None
) -> None:
    """gateway manual, section 12.3: externalRefundId, expectedDepositedAmount; section 11.1: refunds."""
    act = an_act(OperationKind.REFUND, word, captured=1250)
    assert verdict(act, OrderState.PAID, reported, **told) is expected


@pytest.mark.parametrize(
    ("kind", "word", "reported", "told", "expected"),
    [
        (OperationKind.CAPTURE, LOST, Reported.CAPTURED, {"captured": 500}, DONE),
        (OperationKind.CAPTURE, LOST, Reported.REFUNDED, {"captured": 300, "refunded": 200}, DONE),
        (OperationKind.CAPTURE, LOST, Reported.CAPTURED, {"captured": 1250}, None),
        (OperationKind.CAPTURE, LOST, Reported.AUTHORISED, {"held": 1250}, None),
        (OperationKind.CAPTURE, NO, Reported.AUTHORISED, {"held": 1250}, REFUSED),
        (OperationKind.CAPTURE, LOST, Reported.VOIDED, {}, NOT_DONE),
        (OperationKind.CAPTURE, NO, Reported.VOIDED, {}, REFUSED),
        (OperationKind.VOID, LOST, Reported.VOIDED, {}, DONE),
        (OperationKind.VOID, LOST, Reported.AUTHORISED, {"held": 1250}, None),
        (OperationKind.VOID, NO, Reported.AUTHORISED, {"held": 1250}, REFUSED),
        (OperationKind.VOID, LOST, Reported.CAPTURED, {}, NOT_DONE),
    ],
)
def test_captures_and_voids_are_proved_by_state_and_sums(
    kind: OperationKind, word: FirstWord, reported: Reported, told: dict[str, Any], expected: OperationState | None
) -> None:
    """gateway manual, sections 12.1 and 12.2."""
    assert verdict(an_act(kind, word), OrderState.AUTHORISED, reported, **told) is expected


def test_a_capture_of_all_is_proved_by_the_state_where_a_bank_tells_no_sums() -> None:
    whole = an_act(OperationKind.CAPTURE, minor=1250)
    assert verdict(whole, OrderState.AUTHORISED, Reported.CAPTURED, names_sums=False, captured=None) is DONE
    part = an_act(OperationKind.CAPTURE, minor=500)
    assert verdict(part, OrderState.AUTHORISED, Reported.CAPTURED, names_sums=False, captured=None) is None


@pytest.mark.parametrize(
    ("reported", "told", "expected"),
    [
        (Reported.CAPTURED, {}, DONE),
        (Reported.AUTHORISED, {"held": 1250}, DONE),
        (Reported.DECLINED, {"action_code": "116"}, REFUSED),
        (Reported.EXPIRED, {}, NOT_DONE),
        (Reported.REGISTERED, {}, None),
        (Reported.CHALLENGE, {}, None),
        (Reported.PENDING, {}, None),
        (Reported.NOT_FOUND, {}, None),
        (Reported.CAPTURED, {"amount": 1251}, None),
        (Reported.CAPTURED, {"currency": None}, None),
    ],
)
def test_a_lost_charge_is_proved_by_a_fitting_answer_only(
    reported: Reported, told: dict[str, Any], expected: OperationState | None
) -> None:
    assert verdict(an_act(OperationKind.CHARGE), OrderState.OUTCOME_UNKNOWN, reported, **told) is expected


def test_a_charge_behind_our_own_fence_was_not_done() -> None:
    order = an_order(state=OrderState.OUTCOME_UNKNOWN, cancel_requested=True)
    seen = an_answer(order, Reported.DECLINED, action_code="4005")
    ending = ended_by(an_act(OperationKind.CHARGE), seen, weigh(order, seen, NOON).order)
    assert ending is not None
    assert ending.state is NOT_DONE


@given(
    kind=st.sampled_from(OperationKind),
    state=st.sampled_from(OperationState),
    word=st.sampled_from(FirstWord),
    before=st.sampled_from(OrderState),
    reported=st.sampled_from(Reported) | st.just(Unrecognised("99")),
    captured=st.none() | st.integers(0, 1500),
    number=st.sampled_from([None, "SOMEBODY-ELSE"]) | st.just(an_order().number),
)
def test_done_needs_an_answer_about_this_very_order(
    kind: OperationKind,
    state: OperationState,
    word: FirstWord,
    before: OrderState,
    reported: Reported | Unrecognised,
    captured: int | None,
    number: str | None,
) -> None:
    order = an_order(state=before)
    seen = an_answer(order, reported, captured=captured, order_number=number)
    ending = ended_by(an_act(kind, word, captured=1250, state=state), seen, weigh(order, seen, NOON).order)
    if ending is None:
        return
    assert state in (OperationState.UNKNOWN, OperationState.NEEDS_PERSON)
    assert number != "SOMEBODY-ELSE"
    assert reported is not Reported.NOT_FOUND
    if ending.state is DONE and kind in MONEY_ACTS:
        assert number == order.number
        assert reported in (Reported.CAPTURED, Reported.REFUNDED, Reported.VOIDED, Reported.AUTHORISED)
