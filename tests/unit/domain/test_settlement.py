"""The shop's books against the bank's file: agreed, missing, extra and different."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.currency import currency
from app.domain.day_totals import MovedMoney
from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.movement import Movement, MovementKind
from app.domain.settlement import DifferenceKind, Settlement, compare
from app.domain.statement import BankLine, Column
from tests.makers import EUR, NOON, euros


def ours(number: str, minor: int, kind: MovementKind = MovementKind.PAID, place: int = 1) -> MovedMoney:
    return MovedMoney(
        OrderNumber(number),
        place,
        Movement(kind, euros(minor), NOON),
        NOON,
        gateway_order_id=GatewayOrderId(f"bank-{number}"),
        reference_number=f"rrn-{number}",
        approval_code="123456",
    )


def banks(number: str, minor: int, key: Column = Column.ORDER_NUMBER) -> BankLine:
    values = {
        Column.ORDER_NUMBER: number,
        Column.GATEWAY_ID: f"BANK-{number}",
        Column.REFERENCE: f"rrn-{number}",
        Column.APPROVAL: "123456",
    }
    return BankLine(2, minor, EUR, {key: values[key]})


def kinds(found: Settlement) -> list[tuple[DifferenceKind, str]]:
    return [(each.kind, each.name) for each in found.differences]


@pytest.mark.parametrize("key", [Column.ORDER_NUMBER, Column.GATEWAY_ID, Column.REFERENCE, Column.APPROVAL])
def test_one_key_that_fits_is_enough(key: Column) -> None:
    found = compare([ours("A-1", 1250)], [banks("A-1", 1250, key)])

    assert (len(found.agreed), found.differences) == (1, ())


def test_what_only_one_of_the_two_has_is_told() -> None:
    found = compare([ours("A-1", 1250), ours("A-2", 300)], [banks("A-1", 1250), banks("B-9", 700)])

    assert kinds(found) == [(DifferenceKind.MISSING, "A-2"), (DifferenceKind.EXTRA, "B-9")]


def test_another_sum_and_another_currency_are_differences() -> None:
    in_tenge = replace(banks("A-2", 300), currency=currency("KZT"))
    found = compare([ours("A-1", 1250), ours("A-2", 300)], [banks("A-1", 1200), in_tenge])

    assert kinds(found) == [(DifferenceKind.DIFFERENT, "A-1"), (DifferenceKind.DIFFERENT, "A-2")]


def test_a_refund_is_no_payment_of_the_same_order() -> None:
    paid, back = ours("A-1", 1250), ours("A-1", 1250, MovementKind.REFUNDED, 2)

    assert len(compare([paid, back], [banks("A-1", 1250), banks("A-1", -1250)]).agreed) == 2
    assert kinds(compare([paid, back], [banks("A-1", 1250)])) == [(DifferenceKind.MISSING, "A-1")]


def test_two_refunds_of_one_order_find_each_their_own() -> None:
    first, second = ours("A-1", 250, MovementKind.REFUNDED, 2), ours("A-1", 300, MovementKind.REFUNDED, 3)

    found = compare([first, second], [banks("A-1", -300), banks("A-1", -200)])

    assert [moved.place for moved, _line in found.agreed] == [3]
    assert [(each.kind, each.ours) for each in found.differences] == [(DifferenceKind.DIFFERENT, first)]


def test_an_approval_code_without_the_sum_proves_nothing() -> None:
    found = compare([ours("A-1", 1250)], [banks("A-1", 1300, Column.APPROVAL)])

    assert [each.kind for each in found.differences] == [DifferenceKind.MISSING, DifferenceKind.EXTRA]


@pytest.mark.parametrize("key", [Column.REFERENCE, Column.APPROVAL])
def test_zeros_a_spreadsheet_took_away_are_no_difference(key: Column) -> None:
    moved = replace(ours("A-1", 1250), reference_number="000622900001", approval_code="001234")
    line = BankLine(2, 1250, EUR, {key: {Column.REFERENCE: "622900001", Column.APPROVAL: "1234"}[key]})

    assert len(compare([moved], [line]).agreed) == 1


@pytest.mark.parametrize("key", [Column.ORDER_NUMBER, Column.GATEWAY_ID, Column.REFERENCE])
@pytest.mark.parametrize("value", ["A-1", "BANK-a-1", "rrn-A-1"])
def test_a_number_in_another_column_than_its_own_is_a_key_with_the_sum(key: Column, value: str) -> None:
    line = BankLine(2, 1250, EUR, {key: value})

    assert len(compare([ours("A-1", 1250)], [line]).agreed) == 1


def test_a_number_in_another_column_proves_nothing_without_the_sum() -> None:
    line = BankLine(2, 1300, EUR, {Column.REFERENCE: "A-1"})

    assert kinds(compare([ours("A-1", 1250)], [line])) == [
        (DifferenceKind.MISSING, "A-1"),
        (DifferenceKind.EXTRA, "A-1"),
    ]


def test_what_was_undone_as_a_whole_is_missed_in_no_file_and_found_where_the_file_tells_both() -> None:
    paid, undone = ours("A-1", 1250), ours("A-1", 1250, MovementKind.VOIDED, 2)

    assert compare([paid, undone], []) == Settlement()
    assert len(compare([paid, undone], [banks("A-1", 1250), banks("A-1", -1250)]).agreed) == 2
    assert kinds(compare([paid, undone], [banks("A-1", 1250)])) == [(DifferenceKind.MISSING, "A-1")]
    part = ours("A-1", 250, MovementKind.REFUNDED, 2)
    assert len(kinds(compare([paid, part], []))) == 2


def test_two_captures_of_one_order_are_two_and_a_third_line_is_told_once_too_often() -> None:
    first, second = (ours("A-1", 500, MovementKind.CAPTURED, place) for place in (1, 2))

    found = compare([first, second], [banks("A-1", 500)] * 3)

    assert [moved.place for moved, _line in found.agreed] == [1, 2]
    assert kinds(found) == [(DifferenceKind.EXTRA, "A-1")]


def test_one_reference_with_two_sums_agrees_with_the_one_that_fits() -> None:
    found = compare([ours("A-1", 1250)], [banks("A-1", 1200, Column.REFERENCE), banks("A-1", 1250, Column.REFERENCE)])

    assert [line.minor for _ours, line in found.agreed] == [1250]
    assert [(each.kind, each.banks and each.banks.minor) for each in found.differences] == [
        (DifferenceKind.EXTRA, 1200)
    ]


def test_holds_are_in_no_file_of_the_bank() -> None:
    assert compare([ours("A-1", 1250, MovementKind.HELD), ours("A-1", 1250, MovementKind.LET_GO)], []) == Settlement()


def test_the_same_difference_has_the_same_mark_when_the_file_is_read_again() -> None:
    once, again = (compare([ours("A-1", 1250)], [banks("A-1", 1200)]).differences[0] for _ in range(2))
    other = compare([ours("A-1", 1250)], [banks("A-1", 1100)]).differences[0]

    assert once.mark == again.mark != other.mark


ROWS = st.lists(st.tuples(st.sampled_from("ABCDE"), st.sampled_from([-300, -200, 100, 200, 1250])), max_size=12)


@given(ROWS, ROWS)
def test_every_movement_and_every_line_is_told_exactly_once(
    mine: list[tuple[str, int]], theirs: list[tuple[str, int]]
) -> None:
    moved = [
        ours(number, abs(minor), MovementKind.PAID if minor > 0 else MovementKind.REFUNDED, place)
        for place, (number, minor) in enumerate(mine, 1)
    ]
    lines = [replace(banks(number, minor), line=line) for line, (number, minor) in enumerate(theirs, 2)]

    found = compare(moved, lines)

    told_ours = [pair[0] for pair in found.agreed] + [each.ours for each in found.differences if each.ours]
    told_banks = [pair[1] for pair in found.agreed] + [each.banks for each in found.differences if each.banks]
    assert sorted(each.place for each in told_ours) == [each.place for each in moved]
    assert sorted(each.line for each in told_banks) == [each.line for each in lines]
    assert all(a.movement.amount.minor == abs(b.minor) for a, b in found.agreed)
