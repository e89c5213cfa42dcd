"""When a charge looks like the same sale a second time."""

from datetime import timedelta
from typing import Any

import pytest

from app.domain.card import CardSummary
from app.domain.look_alike import (
    A_MOMENT,
    DOUBTFUL_STATES,
    LIKELY_STATES,
    is_asked_again,
    is_same_basket,
    looks_alike,
    nobody_knows,
)
from app.domain.order import Customer, OrderState, PeoplesWord
from tests.makers import NOON, an_order, euros

CARD = CardSummary("444455**3333")


def alike(age: timedelta, state: OrderState, minor: int = 1250, card: CardSummary | None = CARD) -> bool:
    earlier = an_order(state=state, card=card, created_at=NOON - age)
    return looks_alike(earlier, an_order(amount=euros(minor)), CARD, NOON)


@pytest.mark.parametrize("state", OrderState)
def test_within_a_moment_any_money_taken_or_in_doubt_counts(state: OrderState) -> None:
    assert alike(timedelta(minutes=9), state) is (state in LIKELY_STATES)


@pytest.mark.parametrize("state", OrderState)
def test_later_only_doubt_counts_and_what_the_cardholder_may_yet_confirm(state: OrderState) -> None:
    counts = state in DOUBTFUL_STATES or state is OrderState.CHALLENGE_PENDING
    assert alike(A_MOMENT + timedelta(seconds=1), state) is counts


def test_an_order_counts_from_the_moment_it_was_paid() -> None:
    """A cardholder may take a quarter of an hour to confirm."""
    earlier = an_order(state=OrderState.PAID, card=CARD, created_at=NOON - 2 * A_MOMENT, paid_at=NOON)
    assert looks_alike(earlier, an_order(), CARD, NOON)
    assert not looks_alike(earlier, an_order(), CARD, NOON + 2 * A_MOMENT)


@pytest.mark.parametrize("state", OrderState)
def test_a_customer_who_may_yet_pay_was_asked_however_long_ago(state: OrderState) -> None:
    customer = Customer(phone="+35799000001")
    earlier = an_order(state=state, customer=customer, state_since=NOON - timedelta(days=2))
    waits = {OrderState.AWAITING_PAYMENT, OrderState.CHALLENGE_PENDING} | DOUBTFUL_STATES
    assert is_asked_again(earlier, an_order(customer=customer), NOON) is (state in waits)


@pytest.mark.parametrize("state", [OrderState.DECLINED, OrderState.CANCELLED, OrderState.REFUNDED, OrderState.VOIDED])
def test_what_took_nothing_or_gave_it_all_back_stands_in_nobodys_way(state: OrderState) -> None:
    assert not alike(timedelta(0), state)


@pytest.mark.parametrize(
    "other", [{"minor": 1251}, {"card": None}, {"card": CardSummary("444455**3334")}], ids=["sum", "none", "card"]
)
def test_another_sum_or_card_is_another_sale(other: dict[str, Any]) -> None:
    assert not alike(timedelta(0), OrderState.PAID, **other)


def test_a_bank_s_own_way_of_masking_makes_no_other_card() -> None:
    assert alike(timedelta(0), OrderState.PAID, card=CardSummary("444455******3333"))


@pytest.mark.parametrize("word", [None, *PeoplesWord])
def test_a_doubt_stands_in_the_way_until_people_say_that_nothing_was_taken(word: PeoplesWord | None) -> None:
    earlier = an_order(state=OrderState.OUTCOME_UNKNOWN, card=CARD, peoples_word=word)
    assert looks_alike(earlier, an_order(), CARD, NOON) is (word is not PeoplesWord.NOT_TAKEN)
    assert nobody_knows(earlier) is (word is None)


@pytest.mark.parametrize("earlier_is", [None, False, True])
@pytest.mark.parametrize("now_is", [None, False, True])
def test_what_was_played_at_a_test_bank_stands_in_no_real_sales_way_and_the_other_way_round(
    earlier_is: bool | None, now_is: bool | None
) -> None:
    customer = Customer(phone="+35799000001")
    told = {"customer": customer, "description": "Tea"}
    earlier = an_order(state=OrderState.OUTCOME_UNKNOWN, card=CARD, is_played=earlier_is, **told)
    order = an_order(is_played=now_is, **told)
    counts = earlier_is is now_is or None in (earlier_is, now_is)  # of one from before nobody knows which it was
    assert looks_alike(earlier, order, CARD, NOON) is counts
    assert is_asked_again(earlier, order, NOON) is counts
    assert is_same_basket(earlier, order) is counts
