"""Lines of a bank's file that agree with nothing: which are kept, and when they are over."""

from msgspec.structs import replace

from app.domain.day_totals import MovedMoney
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.movement import Movement, MovementKind
from app.domain.settlement import Settlement, compare
from app.domain.statement import BankLine, Column
from app.domain.statement_line import MOST, KeptLine, agree_now, unmatched
from tests.makers import EUR, NOON, euros


def ours(number: str, minor: int) -> MovedMoney:
    return MovedMoney(OrderNumber(number), 1, Movement(MovementKind.PAID, euros(minor), NOON))


def banks(number: str, minor: int) -> BankLine:
    return BankLine(2, minor, EUR, {Column.ORDER_NUMBER: number})


def kept(settlement: Settlement, *accepted: str) -> list[KeptLine]:
    return [
        KeptLine(ProfileName("jcc"), each.mark, each.kind, each.banks, "bank.csv", NOON)
        for each in unmatched(settlement, frozenset(accepted)).lines
        if each.banks is not None
    ]


def test_lines_that_agree_with_nothing_are_kept_and_what_only_the_shop_has_is_no_line() -> None:
    found = compare([ours("A-1", 100), ours("A-2", 200)], [banks("A-2", 250), banks("B-9", 700)])

    assert [each.name for each in kept(found)] == ["A-2", "B-9"]


def test_a_file_of_another_shop_fills_no_list() -> None:
    lines = [replace(banks(f"X-{place}", 100), line=place) for place in range(MOST + 1)]

    assert kept(compare([], lines[:-1]))
    assert not kept(compare([], lines))


def test_of_many_lines_the_first_are_kept_until_they_are_accepted() -> None:
    lines = [banks("A-1", 100), *(banks(f"X-{place}", 100) for place in range(MOST + 2))]
    found = compare([ours("A-1", 100)], lines)
    first = kept(found)

    assert [each.name for each in first] == [f"X-{place}" for place in range(MOST)]
    assert [each.name for each in kept(found, first[0].mark)] == [f"X-{place}" for place in range(1, MOST + 1)]


def test_two_lines_that_say_the_same_are_two_and_no_more_when_the_file_is_read_again() -> None:
    twice = [banks("same", 100), replace(banks("same", 100), line=3)]
    waiting = kept(compare([], twice))

    assert len({each.mark for each in waiting}) == 2
    assert kept(compare([], twice)) == waiting
    assert agree_now(waiting, compare([], twice), []) == []


def test_of_two_lines_that_say_the_same_one_is_over_with_one_payment() -> None:
    twice = [banks("A-1", 100), replace(banks("A-1", 100), line=3)]
    waiting = kept(compare([], twice))

    found = compare([ours("A-1", 100)], twice)

    assert agree_now(waiting, found, []) == waiting[1:]
    assert [each.mark for each in kept(found)] == [waiting[0].mark]


def test_a_file_that_tells_one_of_two_lines_leaves_both() -> None:
    waiting = kept(compare([], [banks("A-1", 100), replace(banks("A-1", 100), line=3)]))

    for left in (waiting, waiting[1:]):  # also when the first one was accepted
        assert agree_now(left, compare([], [banks("A-1", 100)]), []) == []


def test_a_line_is_over_when_the_same_line_agrees_in_a_file_read_later() -> None:
    waiting = kept(compare([], [banks("A-1", 100)]))

    later = compare([ours("A-1", 100)], [banks("A-1", 100)])

    assert agree_now(waiting, later, []) == waiting


def test_a_line_is_over_when_money_fits_that_the_next_file_does_not_name() -> None:
    waiting = kept(compare([], [banks("A-1", 100), banks("A-2", 200)]))

    later = compare([ours("A-1", 100), ours("B-1", 300)], [banks("B-1", 300)])

    assert [each.name for each in agree_now(waiting, later, [ours("A-2", 200)])] == ["A-1", "A-2"]


def test_a_line_told_twice_by_the_bank_is_not_over_with_one_payment() -> None:
    twice = [banks("A-1", 100), replace(banks("A-1", 100), line=3)]
    found = compare([ours("A-1", 100)], twice)
    waiting = kept(found)

    assert len(waiting) == 1
    assert agree_now(waiting, found, []) == []


def test_a_line_that_differs_in_another_way_now_is_kept_once() -> None:
    nothing_known = kept(compare([], [banks("A-1", 100)]))

    another_sum = compare([ours("A-1", 150)], [banks("A-1", 100)])

    assert agree_now(nothing_known, another_sum, []) == nothing_known
    assert kept(another_sum)[0].mark != nothing_known[0].mark
