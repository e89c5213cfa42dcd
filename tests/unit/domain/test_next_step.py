"""What is tried next with an act whose end nobody knows."""

from datetime import timedelta

import pytest

from app.domain.evidence import Reported, StatusSeen
from app.domain.identifiers import OperationId
from app.domain.money_back import RefundSeen, RefundStanding
from app.domain.next_step import Patience, Step, next_step
from app.domain.operation import FirstWord, Operation, OperationKind, OperationState
from app.domain.order import OrderState
from tests.makers import NOON, a_profile, an_answer, an_order, euros

ORDER = an_order(state=OrderState.OUTCOME_UNKNOWN, held=euros(1250))
NOT_FOUND = StatusSeen(Reported.NOT_FOUND)
UNPAID = an_answer(ORDER, Reported.REGISTERED)
OTHER_SUM = an_answer(ORDER, Reported.CAPTURED, amount=1)
HELD = an_answer(ORDER, Reported.AUTHORISED, captured=0, held=1250)
PAID = an_answer(ORDER, Reported.CAPTURED)


def step(
    kind: OperationKind, seen: StatusSeen | None, same: float, *, captured: int = 0, state: str = "unknown"
) -> Step:
    minutes = timedelta(minutes=same)
    act = Operation(
        OperationId("a" * 32),
        ORDER.number,
        kind,
        OperationState(state),
        NOON,
        euros(1250),
        euros(captured),
        first_word=FirstWord.LOST,
    )
    return next_step(act, ORDER, seen, Patience(minutes, minutes), a_profile())


@pytest.mark.parametrize(
    ("kind", "seen", "minutes", "expected"),
    [
        (OperationKind.CHARGE, UNPAID, 2.9, Step.WAIT),
        (OperationKind.CHARGE, UNPAID, 3, Step.CLOSE_ORDER),
        (OperationKind.CHARGE, UNPAID, 26, Step.ASK_PERSON),
        (OperationKind.CHARGE, NOT_FOUND, 3, Step.WAIT),  # the bank gave this order a key of its own once
        (OperationKind.CHARGE, NOT_FOUND, 26, Step.ASK_PERSON),
        (OperationKind.CHARGE, OTHER_SUM, 3, Step.WAIT),
        (OperationKind.CHARGE, OTHER_SUM, 26, Step.ASK_PERSON),
        (OperationKind.CHARGE, None, 3, Step.ASK_PERSON),
        (OperationKind.CAPTURE, HELD, 0.9, Step.WAIT),
        (OperationKind.CAPTURE, HELD, 1, Step.SEND_AGAIN),
        (OperationKind.CAPTURE, PAID, 11, Step.ASK_PERSON),
        (OperationKind.VOID, HELD, 9, Step.WAIT),
        (OperationKind.VOID, HELD, 10, Step.ASK_PERSON),
        (OperationKind.REGISTER, NOT_FOUND, 2, Step.WAIT),
        (OperationKind.REGISTER, NOT_FOUND, 3, Step.GIVE_UP),
        (OperationKind.REGISTER, None, 3, Step.GIVE_UP),
        (OperationKind.REGISTER, OTHER_SUM, 3, Step.WAIT),
        (OperationKind.REGISTER, OTHER_SUM, 26, Step.ASK_PERSON),
        (OperationKind.FENCE, NOT_FOUND, 0, Step.GIVE_UP),
    ],
)
def test_each_act_has_its_next_step(
    kind: OperationKind, seen: StatusSeen | None, minutes: float, expected: Step
) -> None:
    assert step(kind, seen, minutes) is expected


@pytest.mark.parametrize("kind", OperationKind)
@pytest.mark.parametrize("state", sorted({each.value for each in OperationState} - {"unknown"}))
def test_only_an_unknown_act_is_followed(kind: OperationKind, state: str) -> None:
    assert step(kind, UNPAID, 600, state=state) is Step.WAIT


def test_a_refund_leaves_again_only_while_the_bank_has_what_it_had() -> None:
    assert step(OperationKind.REFUND, PAID, 1, captured=1250) is Step.SEND_AGAIN
    assert step(OperationKind.REFUND, PAID, 1, captured=1000) is Step.WAIT
    assert step(OperationKind.REFUND, PAID, 10, captured=1000) is Step.ASK_PERSON


def test_a_refund_the_bank_lists_as_under_way_does_not_leave_again() -> None:
    under_way = RefundSeen(1250, "a" * 32, RefundStanding.PENDING)
    listed = an_answer(ORDER, Reported.CAPTURED, refunds=(under_way,))
    assert step(OperationKind.REFUND, listed, 1, captured=1250) is Step.WAIT
    assert step(OperationKind.REFUND, listed, 10, captured=1250) is Step.ASK_PERSON
