"""Files of a bank one after the other: what agreed stays so, and told twice is what does not overlap."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.day_totals import MovedMoney
from app.domain.file_match import Match, match
from app.domain.identifiers import OrderNumber
from app.domain.movement import Movement, MovementKind
from app.domain.statement import BankLine, Column
from app.domain.statement_line import Agreed, Place
from tests.makers import EUR, NOON, euros

MARCH = date(2026, 3, 1)


def paid(number: str, minor: int = 100) -> MovedMoney:
    return MovedMoney(OrderNumber(number), 1, Movement(MovementKind.PAID, euros(minor), NOON), NOON)


def told(number: str, day: int, minor: int = 100) -> BankLine:
    return BankLine(2, minor, EUR, {Column.ORDER_NUMBER: number}, day=f"{day:02}.03.2026" if day else "")


class Books:
    """The shop's days, five payments in each, and what agreed with the files that were read so far."""

    def __init__(self, days: int = 12) -> None:
        self.days = {
            MARCH + timedelta(day - 1): [paid(f"{day}-{nth}") for nth in range(5)] for day in range(days, 0, -1)
        }
        self.agreed: dict[Place, Agreed] = {}

    def reads(self, file: str, lines: Sequence[BankLine]) -> Match:
        found = match(self.days, lines, file, self.agreed, [])
        for each in found.agreed_now(file):
            assert self.agreed.setdefault(each.place, each) == each, "it agreed with another file"
        return found


def whole_days(first: int, last: int) -> list[BankLine]:
    return [told(f"{day}-{nth}", day) for day in range(first, last + 1) for nth in range(5)]


def told_twice(found: Match) -> list[str]:
    return [each.name for each in found.settlement.differences if each.before is not None]


def test_two_weeks_that_overlap_tell_nothing_twice_in_whatever_order_they_are_read() -> None:
    for first, second in (((1, 7), (5, 12)), ((5, 12), (1, 7))):
        books = Books()
        books.reads("first", whole_days(*first))

        found = books.reads("second", whole_days(*second))

        assert (len(found.again), found.settlement.differences) == (15, ())


def test_a_day_within_a_month_that_was_read_and_the_month_around_it_tell_nothing_twice() -> None:
    for files in (((1, 12), (4, 4)), ((4, 4), (1, 12))):
        books = Books()
        for file in files:
            assert books.reads(str(file), whole_days(*file)).settlement.differences == ()


def test_payments_of_the_day_before_among_those_of_a_day_are_told_twice() -> None:
    books = Books()
    books.reads("11", whole_days(11, 11))

    found = books.reads("12", [*whole_days(12, 12), told("11-0", 11), told("11-1", 11)])

    assert told_twice(found) == ["11-0", "11-1"]
    assert [each.before.file for each in found.settlement.differences if each.before] == ["11", "11"]


def test_payments_with_another_day_are_told_twice_however_many_they_are() -> None:
    books = Books()
    books.reads("11", whole_days(11, 11))

    found = books.reads("12", [told(f"11-{nth}", 12) for nth in range(5)])

    assert len(told_twice(found)) == 5


def test_a_payment_told_again_with_another_sum_is_told_twice() -> None:
    books = Books()
    books.reads("11", whole_days(11, 11))

    found = books.reads("12", [*whole_days(12, 12), told("11-0", 11, minor=90)])

    assert [(each.name, each.banks and each.banks.minor) for each in found.settlement.differences] == [("11-0", 90)]
    assert told_twice(found) == ["11-0"]


def test_a_file_that_overlaps_still_does_when_others_were_read_since() -> None:
    books = Books()
    books.reads("first half", whole_days(11, 11)[:3])
    both = [*whole_days(11, 11)[:3], *whole_days(10, 10)]
    assert told_twice(books.reads("overlaps", both)) == []
    books.reads("the others", [*whole_days(11, 11)[3:], *whole_days(9, 9), *whole_days(12, 12)])
    books.reads("a month", whole_days(1, 12))

    again = books.reads("overlaps", both)

    assert (len(again.settlement.agreed), told_twice(again)) == (8, [])


FILES = st.lists(
    st.lists(st.tuples(st.integers(1, 3), st.integers(0, 4)), min_size=1, max_size=8, unique=True),
    min_size=1,
    max_size=5,
)


@given(FILES)
def test_each_line_is_told_once_and_a_file_read_twice_says_the_same(chosen: list[list[tuple[int, int]]]) -> None:
    books = Books(3)
    files = {str(nth): [told(f"{day}-{each}", day) for day, each in file] for nth, file in enumerate(chosen)}
    first = {name: books.reads(name, lines) for name, lines in files.items()}

    for name, lines in files.items():
        again = books.reads(name, lines)
        for found in (first[name], again):
            in_all = [line for _ours, line in found.settlement.agreed]
            in_all += [each.banks for each in found.settlement.differences if each.banks is not None]
            assert sorted(id(line) for line in in_all) == sorted(id(line) for line in lines)
        assert told_twice(again) == told_twice(first[name])
