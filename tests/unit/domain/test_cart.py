"""Lines of a sale: they come out to the unit, and what would not is never named as price times quantity."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.cart import order_line, parse_quantity
from app.domain.errors import CardNumberInText, InputFault, LineNameMissing, QuantityNotUnderstood, TextTooLong
from tests.makers import GOOD_CARD, euros


@pytest.mark.parametrize(
    ("typed", "quantity"),
    [("", "1"), (" ", "1"), ("2", "2"), ("0,5", "0.5"), ("0.125", "0.125"), ("999999", "999999")],
)
def test_a_quantity_is_read_with_comma_or_dot(typed: str, quantity: str) -> None:
    assert parse_quantity(typed) == Decimal(quantity)


@pytest.mark.parametrize("typed", ["0", "0,000", "-1", "1.2345", "1,2,3", "two", "1000000", "1e3", "٢"])
def test_what_is_no_quantity_is_refused(typed: str) -> None:
    with pytest.raises(QuantityNotUnderstood):
        parse_quantity(typed)


@given(st.integers(1, 10**7), st.integers(1, 999_999_999))
def test_the_bank_is_told_a_price_only_where_price_times_quantity_is_the_sum(price: int, thousandths: int) -> None:
    """Gateway manual, section 4.1: amount = price x quantity, else error."""
    quantity = Decimal(thousandths) / 1000
    line = order_line(1, "Tea", quantity, euros(price))
    assert abs(line.total.minor - quantity * price) <= Decimal("0.5")
    if line.price is not None:
        assert line.price.minor * line.quantity == line.total.minor


@pytest.mark.parametrize(
    ("name", "fault"), [("  ", LineNameMissing), ("x" * 256, TextTooLong), (f"card {GOOD_CARD}", CardNumberInText)]
)
def test_a_line_says_what_is_sold_and_never_a_card(name: str, fault: type[InputFault]) -> None:
    with pytest.raises(fault):
        order_line(1, name, Decimal(1), euros(100))
