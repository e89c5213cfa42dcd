"""What is known and still wants a person: until somebody acts on the money or writes on the order."""

import pytest

from app.domain.concern import ConcernKind, failed_refund, paid_late, taken_back, wish_in, wished_refund
from app.domain.identifiers import new_operation_id
from app.domain.movement import MOVED
from app.domain.operation import Operation, OperationKind, OperationState
from app.domain.order import OrderState
from app.domain.timeline import Happening, TimelineEntry
from tests.makers import NOON, an_order, euros, later

PAID = an_order(state=OrderState.PAID, captured=euros(1250))
REFUND = Operation(
    new_operation_id(), PAID.number, OperationKind.REFUND, OperationState.REFUSED, NOON, euros(500), euros(1250)
)
SENT = TimelineEntry(NOON, Happening.REFUND_SENT, {"amount": "5.00 EUR"})
FAILED = TimelineEntry(later(2), Happening.ACT_ENDED, {"kind": "refund", "end": "not-done"})
LATE = TimelineEntry(later(3), Happening.PAID_AFTER_END, {"was": "cancelled", "state": "paid"})
BACK = TimelineEntry(later(4), Happening.TAKEN_BACK, {"amount": "12.50 EUR", "state": "authorised"})
BY_PEOPLE = (Happening.NOTED, Happening.TAGGED, Happening.REFUND_SENT, Happening.VOID_SENT, Happening.CAPTURE_SENT)


def test_a_failed_refund_names_its_sum_and_when_it_failed() -> None:
    concern = failed_refund(PAID, REFUND, [SENT, FAILED])
    assert concern is not None
    assert (concern.kind, concern.amount, concern.since) == (ConcernKind.REFUND_FAILED, euros(500), later(2))


@pytest.mark.parametrize(("kind", "end"), [("refund", "done"), ("capture", "refused"), ("refund", "unknown")])
def test_other_ends_and_other_acts_are_no_failed_refund(kind: str, end: str) -> None:
    ended = TimelineEntry(later(2), Happening.ACT_ENDED, {"kind": kind, "end": end})
    assert failed_refund(PAID, REFUND, [SENT, ended]) is None


def test_money_that_came_late_says_how_the_order_had_ended() -> None:
    concern = paid_late(PAID, [LATE])
    assert concern is not None
    assert (concern.kind, concern.amount, concern.was) == (ConcernKind.PAID_LATE, euros(1250), OrderState.CANCELLED)
    for gone in (OrderState.REFUNDED, OrderState.VOIDED, OrderState.DECLINED):
        assert paid_late(an_order(state=gone), [LATE]) is None, "the shop has nothing of it"


@pytest.mark.parametrize("happening", BY_PEOPLE)
def test_whoever_acts_or_writes_on_the_order_takes_it_in_hand(happening: Happening) -> None:
    act = TimelineEntry(NOON, happening)  # its clock may be behind: the sequence counts
    assert failed_refund(PAID, REFUND, [SENT, FAILED, act]) is None
    assert paid_late(PAID, [LATE, act]) is None
    assert taken_back(PAID, [BACK, act]) is None
    assert failed_refund(PAID, REFUND, [act, FAILED]) is not None, "what was done before it failed is no answer to it"
    assert paid_late(PAID, [act, LATE]) is not None
    assert taken_back(PAID, [act, BACK]) is not None


def test_a_payment_taken_back_names_the_sum_the_shop_lacks() -> None:
    held = an_order(state=OrderState.AUTHORISED, held=euros(1250), captured=euros(0))
    for order in (held, PAID, an_order(state=OrderState.PART_PAID), an_order(state=OrderState.VOIDED)):
        concern = taken_back(order, [BACK])
        assert concern is not None, order.state
        assert (concern.kind, concern.amount, concern.since) == (ConcernKind.TAKEN_BACK, euros(1250), later(4))
    assert taken_back(an_order(state=OrderState.REFUNDED), [BACK]) is None


@pytest.mark.parametrize(
    ("state", "is_over"), [("paid", True), ("part-refunded", True), ("authorised", False), ("voided", False)]
)
def test_a_payment_taken_back_is_over_once_the_bank_has_the_money_again(state: str, is_over: bool) -> None:
    said = TimelineEntry(NOON, Happening.BANK_SAID, {"state": state})
    assert (taken_back(PAID, [BACK, said]) is None) is is_over
    assert taken_back(PAID, [said, BACK]) is not None, "what it said before is what it took back"


def test_what_the_bank_says_and_what_is_opened_takes_nothing_in_hand() -> None:
    said = TimelineEntry(later(9), Happening.BANK_SAID, {"state": "paid"})
    assert failed_refund(PAID, REFUND, [FAILED, said]) is not None
    assert paid_late(PAID, [LATE, said]) is not None


@pytest.mark.parametrize(("moved", "is_over"), [("refunded 500", True), ("refunded 400", False), ("paid 500", False)])
def test_money_that_went_back_at_the_bank_itself_is_not_said_to_be_still_there(moved: str, is_over: bool) -> None:
    """Whoever believes it gives the same money back once more."""
    portal = TimelineEntry(
        later(9), Happening.BANK_SAID, {"state": "part-refunded", MOVED: f"{moved} {NOON.isoformat()}"}
    )
    wished = TimelineEntry(later(2), Happening.REFUND_WISHED, {"amount": "5.00 EUR", "reason": "returned"})
    part = an_order(state=OrderState.PART_REFUNDED, captured=euros(750), refunded=euros(500))
    assert (failed_refund(part, REFUND, [SENT, FAILED, portal]) is None) is is_over
    assert (wished_refund(part, [wished, portal]) is None) is is_over
    assert (wish_in([wished, portal]) is None) is is_over
    assert failed_refund(part, REFUND, [portal, SENT, FAILED]) is not None, "what went back before is another refund"
