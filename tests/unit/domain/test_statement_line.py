"""Lines of a bank's file that agree with nothing: which are kept, and when they are over."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from msgspec.structs import replace

from app.domain.day_totals import MovedMoney
from app.domain.file_match import match
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.leftover_lines import MOST, MOST_OF_OURS, told_anew, unmatched
from app.domain.movement import Movement, MovementKind
from app.domain.settlement import Settlement, compare
from app.domain.statement import BankLine, Column
from app.domain.statement_line import Agreed, KeptLine, place_of
from tests.makers import EUR, NOON, euros

FIRST = "first"
"""The content of the file that is read first."""


def ours(number: str, minor: int) -> MovedMoney:
    return MovedMoney(OrderNumber(number), 1, Movement(MovementKind.PAID, euros(minor), NOON), NOON)


def banks(number: str, minor: int) -> BankLine:
    return BankLine(2, minor, EUR, {Column.ORDER_NUMBER: number})


def kept(settlement: Settlement, *accepted: str) -> list[KeptLine]:
    return [
        KeptLine(ProfileName("jcc"), each.mark, each.kind, each.banks, "bank.csv", NOON, each.order_number, FIRST)
        for each in unmatched(settlement, frozenset(accepted)).lines
        if each.banks is not None
    ]


def over(
    waiting: Sequence[KeptLine],
    moved: Sequence[MovedMoney],
    lines: Sequence[BankLine],
    *,
    content: str = "later",
    told: Sequence[MovedMoney] = (),
) -> list[KeptLine]:
    """Return which of these lines of the first file wait no more once a file is read; `told` agreed with it."""
    earlier = {place_of(each): Agreed(*place_of(each), FIRST, "bank.csv", "") for each in told}
    found = match({NOON.date(): moved}, lines, content, earlier, waiting)
    fitted = [line for line, _ours in found.found]
    rest = [each for each in waiting if each not in fitted]
    return [*fitted, *told_anew(rest, found.settlement, content)]


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
    assert over(waiting, [], twice, content=FIRST) == over(waiting, [], twice) == []


def test_of_two_lines_that_say_the_same_one_is_over_with_one_payment() -> None:
    twice = [banks("A-1", 100), replace(banks("A-1", 100), line=3)]
    waiting = kept(compare([], twice))

    assert over(waiting, [ours("A-1", 100)], twice, content=FIRST) == waiting[1:]
    assert [each.mark for each in kept(compare([ours("A-1", 100)], twice))] == [waiting[0].mark]
    assert over(waiting, [ours("A-1", 100)], []) == waiting[:1]


def test_a_file_that_tells_one_of_two_lines_leaves_both() -> None:
    waiting = kept(compare([], [banks("A-1", 100), replace(banks("A-1", 100), line=3)]))

    for left in (waiting, waiting[1:]):  # also when the first one was accepted
        assert over(left, [], [banks("A-1", 100)]) == []


def test_a_line_is_over_when_the_same_line_agrees_in_a_file_read_later() -> None:
    waiting = kept(compare([], [banks("A-1", 100)]))

    assert over(waiting, [ours("A-1", 100)], [banks("A-1", 100)]) == waiting


def test_a_line_is_over_when_money_fits_that_the_next_file_does_not_name() -> None:
    waiting = kept(compare([], [banks("A-1", 100), banks("A-2", 200)]))

    moved = [ours("A-1", 100), ours("B-1", 300), ours("A-2", 200)]

    assert [each.name for each in over(waiting, moved, [banks("B-1", 300)])] == ["A-1", "A-2"]


def test_a_line_told_twice_by_the_bank_is_not_over_with_one_payment() -> None:
    twice = [banks("A-1", 100), replace(banks("A-1", 100), line=3)]
    paid = ours("A-1", 100)
    waiting = kept(match({NOON.date(): [paid]}, twice, FIRST, {}, []).settlement)

    assert [each.is_told_twice for each in waiting] == [True]
    for lines in (twice, twice[:1], []):
        assert over(waiting, [paid], lines, content=FIRST if lines == twice else "later", told=[paid]) == []


def of_day(line: BankLine, day: str) -> BankLine:
    return replace(line, day=day)


def test_equal_lines_of_two_days_are_two_whichever_files_tell_of_them() -> None:
    monday, tuesday = of_day(banks("A-1", -100), "09.03.2026"), of_day(banks("A-1", -100), "10.03.2026")

    one, two = kept(compare([], [monday]))[0], kept(compare([], [tuesday]))[0]

    assert one.mark != two.mark
    assert [each.mark for each in kept(compare([], [monday, tuesday]))] == [one.mark, two.mark]


@pytest.mark.parametrize("day", ["2026-03-09", "20260309", "9.3.2026", "09/03/2026 14:02", "2026-03-09T14:02:11Z"])
def test_the_same_line_in_files_that_overlap_is_one_however_they_write_the_day(day: str) -> None:
    daily = kept(compare([], [of_day(banks("A-1", -100), "09.03.2026")]))

    assert kept(compare([], [of_day(banks("A-1", -100), day)]))[0].mark == daily[0].mark


def test_a_day_that_cannot_be_read_counts_as_it_is_written() -> None:
    told = {banks("A-1", 100).moved_on, of_day(banks("A-1", 100), "Week 11").moved_on}

    assert told == {"", "week 11"}


def test_of_equal_lines_of_two_days_the_one_is_over_whose_day_agrees() -> None:
    days = [of_day(banks("A-1", 100), "09.03.2026"), of_day(banks("A-1", 100), "10.03.2026")]
    waiting = kept(compare([], days))

    known_before = replace(ours("A-1", 100), learnt_at=NOON - timedelta(hours=1))

    assert over(waiting, [known_before], days[1:]) == waiting[1:]


def test_a_line_that_agrees_ends_no_equal_one_of_another_day() -> None:
    monday, tuesday = of_day(banks("A-1", 100), "09.03.2026"), of_day(banks("A-1", 100), "10.03.2026")
    paid = ours("A-1", 100)
    waiting = kept(compare([paid], [monday, tuesday]))

    assert [each.line for each in waiting] == [tuesday], "the bank took it on two days"
    assert over(waiting, [paid], [monday], told=[paid]) == []


def test_money_that_was_known_when_a_line_was_read_is_not_what_it_waits_for() -> None:
    waiting = kept(compare([ours("A-1", 100)], [banks("A-1", 100), replace(banks("A-1", 100), line=3)]))
    before = replace(ours("A-1", 100), learnt_at=NOON - timedelta(hours=1))

    assert over(waiting, [before], []) == []
    assert over(waiting, [before, replace(ours("A-1", 100), place=2)], []) == waiting


def test_a_line_without_its_day_is_over_when_a_file_with_days_agrees() -> None:
    waiting = kept(compare([], [banks("A-1", 100)]))

    known_before = replace(ours("A-1", 100), learnt_at=NOON - timedelta(hours=1))
    assert over(waiting, [known_before], [of_day(banks("A-1", 100), "09.03.2026")]) == waiting


def test_of_a_file_that_is_surely_ours_far_more_lines_wait() -> None:
    sold = [ours(f"A-{place}", 100) for place in range(MOST_OF_OURS)]
    agreeing = [banks(f"A-{place}", 100) for place in range(MOST_OF_OURS)]
    others = [banks(f"X-{place}", 100) for place in range(MOST_OF_OURS + 1)]

    assert len(kept(compare(sold, [*agreeing, *others[: MOST + 50]]))) == MOST + 50
    assert unmatched(compare(sold, [*agreeing, *others]), frozenset()).not_kept == MOST_OF_OURS + 1 - MOST
    assert len(kept(compare([], others[:MOST]))) == MOST


def test_a_line_that_differs_in_another_way_now_is_kept_once() -> None:
    nothing_known = kept(compare([], [banks("A-1", 100)]))

    assert over(nothing_known, [ours("A-1", 150)], [banks("A-1", 100)]) == nothing_known
    another_sum = compare([ours("A-1", 150)], [banks("A-1", 100)])
    assert kept(another_sum)[0].mark != nothing_known[0].mark
