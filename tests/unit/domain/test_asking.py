"""When is a closed order looked at once more, and an act without a proof asked about again?"""

from datetime import timedelta

import pytest

from app.domain.asking import pause_before_next_look, pause_before_next_question
from app.domain.identifiers import OperationId
from app.domain.operation import Operation, OperationKind, OperationState
from app.domain.order import OrderState, PaymentLink
from tests.makers import NOON, an_order, later


@pytest.mark.parametrize(
    ("asked", "now", "pause"),
    [
        (0, 0.5, timedelta(seconds=30)),
        (1.1, 5, timedelta(minutes=5)),
        (11, 20, timedelta(minutes=1420)),
        (11, 1439, timedelta(minutes=1)),
        (11, 2000, timedelta(seconds=1)),
        (1441, 1442, None),
    ],
)
def test_an_order_closed_by_us_is_looked_at_after_a_minute_ten_and_a_day(
    asked: float, now: float, pause: timedelta | None
) -> None:
    order = an_order(state=OrderState.CANCELLED, state_since=NOON, asked_at=later(asked), link=None)
    assert pause_before_next_question(order, later(now)) == pause


@pytest.mark.parametrize(
    ("asked", "now", "pause"),
    [
        (19, 20, timedelta(seconds=60)),
        (30, 36, timedelta(seconds=60)),
        (36, 37, timedelta(hours=1)),
        (1400, 1500, timedelta(hours=1)),
        (1461, 1462, None),
    ],
)
def test_a_link_the_bank_has_not_closed_is_asked_about_hourly_for_a_day_after_its_end(
    asked: float, now: float, pause: timedelta | None
) -> None:
    """Its end is reckoned by the till's clock, which may have been wrong."""
    link = PaymentLink("https://bank.example/pay", later(20))
    order = an_order(link=link, state_since=NOON, asked_at=later(asked))
    assert pause_before_next_question(order, later(now)) == pause


@pytest.mark.parametrize(
    ("state", "minutes", "seconds"),
    [
        (OperationState.UNKNOWN, 0.1, 2),
        (OperationState.UNKNOWN, 0.5, 5),
        (OperationState.UNKNOWN, 2, 15),
        (OperationState.UNKNOWN, 20, 60),
        (OperationState.UNKNOWN, 60, 900),
        (OperationState.NEEDS_PERSON, 0, 900),
    ],
)
def test_an_act_without_proof_is_asked_about_often_while_it_is_young(
    state: OperationState, minutes: float, seconds: int
) -> None:
    act = Operation(OperationId("a" * 32), an_order().number, OperationKind.CHARGE, state, NOON)
    assert pause_before_next_look(act, later(minutes)) == timedelta(seconds=seconds)
