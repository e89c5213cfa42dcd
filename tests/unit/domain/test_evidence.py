"""What a status answer makes of an order: above all, when it becomes paid and when it does not."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.currency import currency
from app.domain.evidence import Reported, Unrecognised
from app.domain.identifiers import new_operation_id
from app.domain.limit import WhyNot
from app.domain.movement import is_return_untold, kept, returned
from app.domain.operation import Operation, OperationKind, OperationState
from app.domain.order import MONEY_TAKEN_STATES, OrderState, PaymentMode
from app.domain.proof import ended_by
from app.domain.refund import refundable
from app.domain.timeline import Happening
from app.domain.weighing import weigh
from tests.makers import an_answer, an_order, euros, later

AT = later(5)


def test_captured_with_fitting_number_amount_and_currency_is_paid() -> None:
    order = an_order()
    weighed = weigh(order, an_answer(order, Reported.CAPTURED), AT)
    assert weighed.order.state is OrderState.PAID
    assert weighed.order.paid_at == AT
    assert weighed.entries[0].happening is Happening.BANK_SAID


@pytest.mark.parametrize(
    "strange",
    [
        {"order_number": "SOMEBODY-ELSE"},
        {"amount": 1251},
        {"amount": 125000},
        {"currency": currency("USD")},
    ],
)
def test_a_claim_of_money_that_does_not_fit_in_every_point_is_never_paid(strange: dict[str, object]) -> None:
    order = an_order()
    weighed = weigh(order, an_answer(order, Reported.CAPTURED, **strange), AT)
    assert weighed.order.state is OrderState.MISMATCH
    assert weighed.order.paid_at is None


@pytest.mark.parametrize("left_out", ["order_number", "amount", "currency"])
def test_an_incomplete_claim_of_money_proves_nothing_and_a_full_one_may_follow(left_out: str) -> None:
    order = an_order()
    weighed = weigh(order, an_answer(order, Reported.CAPTURED, **{left_out: None}), AT)
    assert weighed.order.state is OrderState.AWAITING_PAYMENT
    assert weighed.entries[0].happening is Happening.INCOMPLETE_ANSWER
    assert weigh(weighed.order, an_answer(order, Reported.CAPTURED), AT).order.state is OrderState.PAID


def test_a_mismatch_ends_with_an_answer_that_fits() -> None:
    order = an_order()
    strange = weigh(order, an_answer(order, Reported.CAPTURED, amount=1), AT).order
    assert weigh(strange, an_answer(order, Reported.CAPTURED), AT).order.state is OrderState.PAID


def test_a_hold_of_less_than_asked_is_no_hold_of_the_whole() -> None:
    order = an_order()
    assert weigh(order, an_answer(order, Reported.AUTHORISED, held=500), AT).order.state is OrderState.PART_PAID
    assert weigh(order, an_answer(order, Reported.AUTHORISED, held=1250), AT).order.state is OrderState.AUTHORISED


@pytest.mark.parametrize("state", [OrderState.PENDING, OrderState.OUTCOME_UNKNOWN])
def test_a_charge_on_its_way_is_not_waiting_for_the_customer(state: OrderState) -> None:
    order = an_order(state=state, mode=PaymentMode.PHONE)
    waiting = weigh(order, an_answer(order, Reported.REGISTERED, action_code="-100"), AT).order
    assert waiting.state is state
    assert not waiting.can_cancel
    refused = weigh(order, an_answer(order, Reported.REGISTERED, action_code="116"), AT).order
    assert refused.state is OrderState.CHALLENGE_PENDING
    assert refused.attempt_failed


@pytest.mark.parametrize("reported", [Unrecognised("99"), Unrecognised("succeded"), Reported.NOT_FOUND])
def test_an_answer_that_proves_nothing_changes_nothing(reported: Reported | Unrecognised) -> None:
    order = an_order(state=OrderState.OUTCOME_UNKNOWN)
    weighed = weigh(order, an_answer(order, reported), AT)
    assert weighed.order.state is OrderState.OUTCOME_UNKNOWN


def test_an_unknown_value_is_noted_once() -> None:
    order = an_order()
    first = weigh(order, an_answer(order, Unrecognised("99")), AT)
    again = weigh(first.order, an_answer(order, Unrecognised("99")), AT)
    assert [entry.happening for entry in first.entries] == [Happening.UNRECOGNISED_ANSWER]
    assert not again.entries
    assert not again.changed


@pytest.mark.parametrize(
    ("captured", "state"),
    [
        (None, OrderState.PAID),
        (1249, OrderState.PART_PAID),
        (0, OrderState.PENDING),
        (1251, OrderState.MISMATCH),
    ],
)
def test_another_sum_than_asked_is_never_the_green_tick(captured: int | None, state: OrderState) -> None:
    order = an_order()
    assert weigh(order, an_answer(order, Reported.CAPTURED, captured=captured), AT).order.state is state


def test_a_partial_refund_is_told_from_a_whole_one() -> None:
    order = an_order(state=OrderState.PAID, paid_at=AT)
    part = an_answer(order, Reported.REFUNDED, captured=1000, refunded=250)
    whole = an_answer(order, Reported.REFUNDED, captured=0, refunded=1250)
    assert weigh(order, part, AT).order.state is OrderState.PART_REFUNDED
    assert weigh(order, whole, AT).order.state is OrderState.REFUNDED


@pytest.mark.parametrize("reported", [Reported.REFUNDED, Reported.CAPTURED])
@pytest.mark.parametrize(
    ("refunded", "state"),
    [(1, OrderState.PART_REFUNDED), (1249, OrderState.PART_REFUNDED), (1250, OrderState.REFUNDED)],
)
def test_a_part_sent_back_is_no_whole_refund_where_the_rest_is_not_told(
    reported: Reported, refunded: int, state: OrderState
) -> None:
    """Nothing follows a whole refund, so the rest of the customer's money would be forgotten."""
    order = an_order(state=OrderState.PAID, paid_at=AT)
    answer = an_answer(order, reported, captured=None, refunded=refunded)
    assert weigh(order, answer, AT).order.state is state


@pytest.mark.parametrize("captured", [None, 1250])
def test_a_refund_of_which_nobody_knows_the_sum_is_no_whole_one(captured: int | None) -> None:
    """gateway manual, section 2.2: an old edition says "refunded" of a part too, and names no sums."""
    order = an_order(state=OrderState.PAID, paid_at=AT, captured=None if captured is None else euros(captured))
    weighed = weigh(order, an_answer(order, Reported.REFUNDED), AT)
    assert weighed.order.state is OrderState.PART_REFUNDED
    assert is_return_untold(weighed.order)
    assert (kept(weighed.order), returned(weighed.order)) == (1250, 0)
    assert weighed.order.captured == euros(1250), "or the sums of the day lose it"
    assert not weigh(weighed.order, an_answer(order, Reported.REFUNDED), AT).changed
    assert refundable(weighed.order, ()).why_not is WhyNot.SUM_NOT_TOLD
    told = weigh(weighed.order, an_answer(order, Reported.REFUNDED, captured=1000, refunded=250), AT).order
    assert (kept(told), returned(told), is_return_untold(told)) == (1000, 250, False)


def test_what_we_gave_back_tells_how_much_is_left_where_the_bank_names_no_sum() -> None:
    order = an_order(state=OrderState.PAID, paid_at=AT)
    answer = an_answer(order, Reported.REFUNDED)
    first = weigh(order, answer, AT, left=850).order
    assert (first.state, first.captured, first.refunded) == (OrderState.PART_REFUNDED, euros(850), euros(400))
    assert not weigh(first, answer, AT, left=850).changed
    assert not weigh(first, answer, AT).changed
    whole = weigh(first, answer, AT, left=0).order
    assert (whole.state, whole.captured, whole.refunded) == (OrderState.REFUNDED, euros(0), euros(1250))


@pytest.mark.parametrize("mode", [PaymentMode.PHONE, PaymentMode.LINK])
@pytest.mark.parametrize(
    "reported",
    [Reported.REGISTERED, Reported.CHALLENGE, Reported.PENDING, Reported.DECLINED, Reported.EXPIRED],
)
def test_unpaid_by_its_word_and_paid_by_its_sums_decides_nothing(reported: Reported, mode: PaymentMode) -> None:
    """A sale that seems to be declined is taken once more, and would be paid twice."""
    order = an_order(state=OrderState.OUTCOME_UNKNOWN, mode=mode)
    weighed = weigh(order, an_answer(order, reported, captured=1250), AT)
    assert weighed.order.state is OrderState.OUTCOME_UNKNOWN
    assert weighed.entries[0].happening is Happening.ANSWER_DOES_NOT_FIT


def test_a_captured_hold_whose_sum_is_left_out_is_not_paid_in_full() -> None:
    """A part may have been captured. A bank that told what it held tells what it took as well: it is asked again."""
    held = an_order(state=OrderState.AUTHORISED, held=an_order().amount)
    silent = weigh(held, an_answer(held, Reported.CAPTURED, captured=None), AT)
    assert silent.order.state is OrderState.AUTHORISED
    assert silent.entries[0].happening is Happening.INCOMPLETE_ANSWER
    assert weigh(silent.order, an_answer(held, Reported.CAPTURED), later(6)).order.state is OrderState.PAID
    never_told = an_order(state=OrderState.AUTHORISED)
    assert weigh(never_told, an_answer(held, Reported.CAPTURED, captured=None), AT).order.state is OrderState.PAID


def test_less_than_was_said_without_a_sum_is_put_right() -> None:
    order = an_order()
    paid = weigh(order, an_answer(order, Reported.CAPTURED, captured=None), AT).order
    after = weigh(paid, an_answer(order, Reported.CAPTURED, captured=400), later(6))
    assert after.order.state is OrderState.PART_PAID
    assert kept(after.order) == 400


@pytest.mark.parametrize("state", [OrderState.OUTCOME_UNKNOWN, OrderState.AUTHORISED, OrderState.PAID])
def test_undone_by_its_word_and_taken_by_its_sums_decides_nothing(state: OrderState) -> None:
    """A part of the hold may have been captured: the customer of a sale that seems undone would pay it again."""
    order = an_order(state=state, held=an_order().amount)
    weighed = weigh(order, an_answer(order, Reported.VOIDED, captured=500), AT)
    assert weighed.order.state is state
    assert weighed.entries[0].happening is Happening.ANSWER_DOES_NOT_FIT
    assert weigh(order, an_answer(order, Reported.VOIDED, captured=0), AT).order.state is OrderState.VOIDED


HELD_AGAIN = {"captured": 0, "held": 1250, "refunded": 0}


@pytest.mark.parametrize("named_before", [True, False])
@pytest.mark.parametrize(
    ("reported", "sums", "state", "kept_now"),
    [
        (Reported.AUTHORISED, HELD_AGAIN, OrderState.AUTHORISED, 0),
        (Reported.AUTHORISED, HELD_AGAIN | {"held": 800}, OrderState.PART_PAID, 0),
        (Reported.CAPTURED, {"captured": 800, "refunded": 0}, OrderState.PART_PAID, 800),
    ],
)
def test_a_payment_the_bank_took_back_is_not_paid_any_more(
    reported: Reported, sums: dict[str, int], state: OrderState, kept_now: int, named_before: bool
) -> None:
    """gateway manual, section 2.2: a capture that is reversed on the same day goes back to being held."""
    order = an_order(state=OrderState.PAID, paid_at=AT, captured=euros(1250) if named_before else None)
    answer = an_answer(order, reported, **sums)
    weighed = weigh(order, answer, AT)
    assert (weighed.order.state, kept(weighed.order)) == (state, kept_now)
    assert not weigh(weighed.order, answer, AT).changed
    assert [entry.happening for entry in weighed.entries] == [Happening.BANK_SAID, Happening.TAKEN_BACK]
    assert weighed.entries[1].facts == {"amount": str(euros(1250 - kept_now)), "state": state.value}
    assert weigh(weighed.order, an_answer(order, Reported.CAPTURED), AT).order.state is OrderState.PAID


@pytest.mark.parametrize(
    ("state", "back", "fits"),
    [(OrderState.PAID, 0, Reported.CAPTURED), (OrderState.PART_REFUNDED, 250, Reported.REFUNDED)],
)
def test_a_payment_the_bank_calls_a_hold_without_a_sum_stays_one_and_is_an_alarm_once(
    state: OrderState, back: int, fits: Reported
) -> None:
    order = an_order(state=state, paid_at=AT, captured=euros(1250 - back), refunded=euros(back))
    first = weigh(order, an_answer(order, Reported.AUTHORISED), AT)
    assert first.order.state is state
    assert [entry.happening for entry in first.entries] == [Happening.BACKWARD_ANSWER, Happening.TAKEN_BACK]
    assert not weigh(first.order, an_answer(order, Reported.AUTHORISED), AT).entries
    stands = weigh(first.order, an_answer(order, fits, captured=1250 - back, refunded=back), AT)
    assert [entry.happening for entry in stands.entries] == [Happening.BANK_SAID], "who was told reads its end"
    assert weigh(stands.order, an_answer(order, Reported.AUTHORISED), AT).entries, "and is told when it comes again"


@pytest.mark.parametrize(
    ("before", "reported", "sums"),
    [
        ({"state": OrderState.AUTHORISED, "held": euros(1250)}, Reported.AUTHORISED, {"captured": 0, "held": 800}),
        ({"state": OrderState.AUTHORISED, "held": euros(1250)}, Reported.CAPTURED, {"captured": 800}),
        ({"state": OrderState.PART_PAID, "held": euros(800)}, Reported.AUTHORISED, {"captured": 0, "held": 800}),
        ({"state": OrderState.PAID, "captured": euros(1250)}, Reported.REFUNDED, {"captured": 800, "refunded": 450}),
        ({"state": OrderState.PAID, "captured": euros(1250)}, Reported.VOIDED, {"captured": 0, "refunded": 1250}),
        ({"state": OrderState.PAID, "captured": euros(1250)}, Reported.PENDING, {}),
        ({"state": OrderState.VOIDED, "held": euros(1250)}, Reported.AUTHORISED, {}),
    ],
)
def test_what_never_was_the_shop_s_or_was_given_back_is_not_taken_back(
    before: dict[str, Any], reported: Reported, sums: dict[str, int]
) -> None:
    order = an_order(paid_at=AT, **before)
    told = [entry.happening for entry in weigh(order, an_answer(order, reported, **sums), AT).entries]
    assert Happening.TAKEN_BACK not in told


@pytest.mark.parametrize("reported", [Reported.AUTHORISED, Reported.REGISTERED, Reported.PENDING])
def test_a_payment_stays_one_where_no_sum_says_otherwise(reported: Reported) -> None:
    order = an_order(state=OrderState.PAID, paid_at=AT, captured=euros(1250))
    assert weigh(order, an_answer(order, reported), AT).order.state is OrderState.PAID


def test_less_than_was_taken_at_a_bank_that_names_no_refunds_is_a_refund() -> None:
    """gateway manual, section 2.2: what the state is after a refund of a part is not documented."""
    order = an_order(state=OrderState.PAID, paid_at=AT, captured=euros(1250))
    first = weigh(order, an_answer(order, Reported.CAPTURED, captured=850), AT).order
    assert (first.state, first.captured, first.refunded) == (OrderState.PART_REFUNDED, euros(850), euros(400))
    second = weigh(first, an_answer(order, Reported.CAPTURED, captured=350), AT).order
    assert (second.state, second.captured, second.refunded) == (OrderState.PART_REFUNDED, euros(350), euros(900))


@pytest.mark.parametrize(("action_code", "state"), [("", OrderState.CANCELLED), ("116", OrderState.DECLINED)])
def test_an_order_that_never_had_money_is_closed_and_not_undone(action_code: str, state: OrderState) -> None:
    """gateway manual, section 12.6: older editions call an unpaid order reversed that was closed by decline.do."""
    order = an_order(
        mode=PaymentMode.PHONE, state=OrderState.OUTCOME_UNKNOWN, cancel_requested=True, action_code=action_code
    )
    charge = Operation(new_operation_id(), order.number, OperationKind.CHARGE, OperationState.UNKNOWN, AT)
    closed = an_answer(order, Reported.VOIDED, captured=0, held=0, approval_code="")
    after = weigh(order, closed, AT).order
    assert after.state is state
    ending = ended_by(charge, closed, after)
    assert ending is not None
    assert ending.state is not OperationState.DONE, "a start would say that it was paid"


@pytest.mark.parametrize("trace", [{"held": 1250}, {"approval_code": "123456"}, {"refunded": 1250}])
def test_an_order_with_a_trace_of_money_was_undone(trace: dict[str, Any]) -> None:
    order = an_order(mode=PaymentMode.PHONE, state=OrderState.OUTCOME_UNKNOWN, cancel_requested=True)
    answer = an_answer(order, Reported.VOIDED, **{"captured": 0, "held": 0, "approval_code": "", **trace})
    assert weigh(order, answer, AT).order.state is OrderState.VOIDED


def test_a_hold_of_more_than_asked_is_no_hold_of_this_order() -> None:
    order = an_order()
    assert weigh(order, an_answer(order, Reported.AUTHORISED, held=1251), AT).order.state is OrderState.MISMATCH


def test_a_charge_whose_answer_does_not_fit_was_not_refused() -> None:
    order = an_order(mode=PaymentMode.PHONE, state=OrderState.OUTCOME_UNKNOWN)
    answer = an_answer(order, Reported.CAPTURED, amount=1251)
    charge = Operation(new_operation_id(), order.number, OperationKind.CHARGE, OperationState.UNKNOWN, AT)
    assert ended_by(charge, answer, weigh(order, answer, AT).order) is None


@pytest.mark.parametrize("state", sorted(MONEY_TAKEN_STATES, key=lambda state: state.value))
@pytest.mark.parametrize("reported", [Reported.REGISTERED, Reported.DECLINED, Reported.EXPIRED, Reported.PENDING])
def test_money_once_taken_never_goes_back_to_unpaid(state: OrderState, reported: Reported) -> None:
    order = an_order(state=state, paid_at=AT)
    assert weigh(order, an_answer(order, reported), AT).order.state is state


def test_a_payment_after_a_decline_is_taken_over_and_told() -> None:
    order = an_order(state=OrderState.DECLINED)
    weighed = weigh(order, an_answer(order, Reported.CAPTURED), AT)
    assert weighed.order.state is OrderState.PAID
    assert weighed.entries[0].happening is Happening.PAID_AFTER_END


def test_our_own_cancelling_is_told_from_a_decline() -> None:
    asked = an_order(cancel_requested=True)
    assert (
        weigh(asked, an_answer(asked, Reported.DECLINED, action_code="4005"), AT).order.state is OrderState.CANCELLED
    )
    refused = an_order(cancel_requested=True, action_code="-2025")
    weighed = weigh(refused, an_answer(refused, Reported.DECLINED, action_code="4005"), AT)
    assert weighed.order.state is OrderState.DECLINED
    assert weighed.order.action_code == "-2025"


def test_a_lost_charge_stays_unknown_while_the_bank_only_knows_the_order() -> None:
    charge = an_order(state=OrderState.OUTCOME_UNKNOWN, mode=PaymentMode.CHALLENGE)
    link = an_order(state=OrderState.OUTCOME_UNKNOWN, mode=PaymentMode.LINK)
    assert weigh(charge, an_answer(charge, Reported.REGISTERED), AT).order.state is OrderState.OUTCOME_UNKNOWN
    assert weigh(link, an_answer(link, Reported.REGISTERED), AT).order.state is OrderState.AWAITING_PAYMENT


def test_the_same_answer_twice_stores_nothing_the_second_time() -> None:
    order = an_order()
    first = weigh(order, an_answer(order, Reported.REGISTERED, captured=0), AT)
    second = weigh(first.order, an_answer(order, Reported.REGISTERED, captured=0), later(6))
    assert not second.changed
    assert second.order.asked_at == later(6)


ANSWERS = st.builds(
    lambda reported, number, amount, code, captured: (reported, number, amount, code, captured),
    st.one_of(st.sampled_from(list(Reported)), st.builds(Unrecognised, st.text(max_size=5))),
    st.sampled_from(["right", "wrong", None]),
    st.sampled_from([1250, 1251, 0, None]),
    st.sampled_from(["EUR", "USD", None]),
    st.sampled_from([1250, 1, 0, None]),
)


@given(st.lists(ANSWERS, max_size=6), st.sampled_from(list(OrderState)))
def test_no_history_of_answers_makes_an_order_paid_without_one_that_fits(
    answers: list[tuple[Reported | Unrecognised, str | None, int | None, str | None, int | None]], start: OrderState
) -> None:
    order = an_order(state=start)
    for reported, number, amount, code, captured in answers:
        seen = replace(
            an_answer(order, reported),
            order_number=order.number if number == "right" else number,
            amount=amount,
            currency=currency(code) if code else None,
            captured=captured,
        )
        before = order.state
        order = weigh(order, seen, AT).order
        if order.state is OrderState.PAID and before is not OrderState.PAID:
            assert (reported, number, amount, code) == (Reported.CAPTURED, "right", 1250, "EUR")
            assert captured in (None, 1250)
