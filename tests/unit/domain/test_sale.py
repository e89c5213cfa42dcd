"""Discounts and tips as lines of a sale: what they come to, and what the bank is told, to the unit."""

from decimal import Decimal
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import (
    AmountHasTooManyDecimals,
    AmountMissing,
    AmountNotPositive,
    AmountNotUnderstood,
    DiscountTooLarge,
    InputFault,
    QuantityNotUnderstood,
)
from app.domain.sale import LinePrice, SaleLine, come_to, parse_price, sale_line, told_to_bank
from tests.makers import EUR, euros

ONE = Decimal(1)


def a_sale(*typed: tuple[str, str]) -> list[SaleLine]:
    """Return the lines of names and prices as they are typed."""
    lines: list[SaleLine] = []
    for place, (name, price) in enumerate(typed, start=1):
        above = [*accumulate(lines, come_to, initial=euros(0))][-1]
        lines.append(sale_line(place, name, ONE, parse_price(price, EUR), above))
    return lines


def total(lines: list[SaleLine]) -> int:
    return [*accumulate(lines, come_to, initial=euros(0))][-1].minor


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("5", LinePrice(False, sum=euros(500))),
        ("-5", LinePrice(True, sum=euros(500))),
        ("− 2,50", LinePrice(True, sum=euros(250))),
        ("10%", LinePrice(False, share=Decimal(10))),
        ("-7,5 %", LinePrice(True, share=Decimal("7.5"))),
        ("-100 %", LinePrice(True, share=Decimal(100))),
    ],
)
def test_a_price_is_a_sum_or_a_share_and_a_minus_takes_it_off(typed: str, read: LinePrice) -> None:
    assert parse_price(typed, EUR) == read


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", AmountMissing),
        ("-", AmountMissing),
        ("--5", AmountNotPositive),
        ("-0", AmountNotPositive),
        ("0 %", AmountNotUnderstood),
        ("101%", AmountNotUnderstood),
        ("5%5", AmountNotUnderstood),
        ("-1.005", AmountHasTooManyDecimals),
    ],
)
def test_what_is_no_price_is_refused(typed: str, fault: type[InputFault]) -> None:
    with pytest.raises(fault):
        parse_price(typed, EUR)


def test_a_discount_and_a_tip_are_reckoned_from_what_stands_above_them() -> None:
    lines = a_sale(("Tea", "20"), ("Cake", "30"), ("Ten off", "-10 %"), ("Tip", "10 %"), ("Voucher", "-4.50"))
    assert [each.line.total.minor for each in lines] == [2000, 3000, 500, 450, 450]
    assert total(lines) == 4500


@pytest.mark.parametrize("price", ["-20.01", "-21"])
def test_no_discount_takes_off_more_than_there_is(price: str) -> None:
    with pytest.raises(DiscountTooLarge):
        a_sale(("Tea", "20"), ("Too much", price))


def test_a_share_is_of_something_and_stands_once() -> None:
    with pytest.raises(AmountNotPositive):
        a_sale(("Tip", "10 %"))
    with pytest.raises(QuantityNotUnderstood):
        sale_line(2, "Tip", Decimal(2), parse_price("10 %", EUR), euros(500))


def test_without_a_discount_the_bank_is_told_every_line_as_it_is() -> None:
    lines = a_sale(("Tea", "20"), ("Tip", "10 %"))
    assert told_to_bank(lines) == tuple(each.line for each in lines)


def test_a_discount_lies_on_every_line_and_what_it_makes_free_is_not_told() -> None:
    """Gateway manual, section 4.1: no line is below zero; a sum without the price of one may be any."""
    told = told_to_bank(a_sale(("Tea", "20"), ("Cake", "30"), ("Ten off", "-5")))
    assert [(line.position, line.name, line.total.minor, line.price) for line in told] == [
        (1, "Tea", 1800, None),
        (2, "Cake", 2700, None),
    ]
    free = told_to_bank(a_sale(("Sticker", "0.01"), ("Tea", "20"), ("Off", "-20")))
    assert [(line.position, line.name, line.total.minor) for line in free] == [(1, "Tea", 1)]


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=8), st.data())
def test_the_bank_s_lines_come_to_the_sum_of_the_sale_and_none_is_below_one_unit(
    prices: list[int], data: st.DataObject
) -> None:
    goods = [(f"Good {place}", f"{minor / 100:.2f}") for place, minor in enumerate(prices)]
    off = data.draw(st.integers(1, sum(prices)))
    lines = a_sale(*goods, ("Off", f"-{off / 100:.2f}"))
    told = told_to_bank(lines)
    assert sum(line.total.minor for line in told) == total(lines) == sum(prices) - off
    assert all(line.total.minor > 0 for line in told)
    assert [line.position for line in told] == list(range(1, len(told) + 1))
