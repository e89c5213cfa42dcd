"""How does a bank's file compare with the shop's days, some of whose money agreed with earlier files already?

A file seldom ends where a business day does. It is compared with every day of which it knows at least half, or where
there is none with the newest; single movements of other days it names are found all the same.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from msgspec import Struct

from app.domain.day_totals import MovedMoney
from app.domain.leftover_lines import fitting
from app.domain.settlement import DifferenceKind, Pair, Settlement, ToldBefore, compare, fees_of, told_twice
from app.domain.statement import BankLine
from app.domain.statement_line import Agreed, KeptLine, Place, place_of
from app.domain.told_again import told_again

Days = Mapping[date, Sequence[MovedMoney]]
"""The movements of each day, the newest day first."""


class Match(Struct, frozen=True):
    """The outcome for the file with this content. `days` are those it was compared with, oldest first.

    `again` of what agrees told earlier files, which this one overlaps. `found` are waiting lines of earlier files,
    with the money learnt since that fits them.
    """

    content: str
    days: tuple[date, ...]
    settlement: Settlement
    again: Sequence[Pair] = ()
    found: Sequence[tuple[KeptLine, MovedMoney]] = ()

    def agreed_now(self, file: str) -> Sequence[Agreed]:
        """Return what agrees with this file, called so, and since it was read with earlier ones."""
        again = {place_of(ours) for ours, _line in self.again}
        pairs = [pair for pair in self.settlement.agreed if place_of(pair[0]) not in again]
        here = [Agreed(*place_of(ours), self.content, file, line.moved_on) for ours, line in pairs]
        return sorted([*here, *_with_their_files(self.found).values()])


def match(
    days: Days, lines: Sequence[BankLine], content: str, earlier: Mapping[Place, Agreed], kept: Sequence[KeptLine]
) -> Match:
    """Return how the file with this content compares; `earlier` is what agreed before, `kept` what waits.

    What is read once more agrees as it did. A waiting line of an earlier file comes first: the money it waited for is
    that file's, so that a line of this one about it is told twice.
    """
    moved = [each for of_day in days.values() for each in of_day]
    others = {place: agreed for place, agreed in earlier.items() if agreed.content != content}
    free = [each for each in moved if place_of(each) not in earlier]
    found = fitting([each for each in kept if not content or each.content != content], free)
    told = others | _with_their_files(found)
    by_others = [(each, told[place_of(each)]) for each in moved if place_of(each) in told]
    moving = [line for line in lines if line.minor]
    again = told_again(by_others, moving)
    repeated = {id(line) for _ours, line in again}
    rest = [line for line in moving if id(line) not in repeated]
    left = {day: [each for each in of_day if place_of(each) not in told] for day, of_day in days.items()}
    named = _named([each for of_day in left.values() for each in of_day], rest)
    known = _days_known(days, {place_of(ours) for ours, _line in again} | named, told.keys())
    if not known:  # of a file that only tells of money twice, the days of that money
        twice = _named([ours for ours, _told in by_others], rest)
        known = [day for day, of_day in days.items() if any(place_of(each) in twice for each in of_day)]
    known = sorted(known or list(days)[:1])
    here = compare([each for day in known for each in left[day]], rest)
    here = _with_other_days(here, [each for day, of_day in left.items() if day not in known for each in of_day])
    before = [ToldBefore(ours, told.file) for ours, told in by_others]
    before += [ToldBefore(ours, "") for ours, _line in here.agreed]
    differences = told_twice(here.differences, before)
    settlement = Settlement((*again, *here.agreed), differences, fees_of(lines))
    return Match(content, tuple(known), settlement, again, found)


def _with_their_files(found: Sequence[tuple[KeptLine, MovedMoney]]) -> dict[Place, Agreed]:
    """Return what agrees with an earlier file now; one of before its content was kept is none to go by."""
    return {
        place_of(ours): Agreed(*place_of(ours), line.content, line.file, line.line.moved_on)
        for line, ours in found
        if line.content
    }


def _days_known(days: Days, named: Collection[Place], told: Collection[Place]) -> list[date]:
    """Return the days the file names at least half of, what other files told and this one does not repeat aside."""
    known = []
    for day, moved in days.items():
        here = sum(place_of(each) in named for each in moved)
        aside = sum(place_of(each) in told and place_of(each) not in named for each in moved)
        if here and 2 * here >= len(moved) - aside:
            known.append(day)
    return known


def _named(moved: Sequence[MovedMoney], lines: Sequence[BankLine]) -> set[Place]:
    """Return which of these movements the file names at all."""
    found = compare(moved, lines)
    differing = [each.ours for each in found.differences if each.kind is DifferenceKind.DIFFERENT and each.ours]
    return {place_of(each) for each in [*differing, *(ours for ours, _line in found.agreed)]}


def _with_other_days(settlement: Settlement, others: Sequence[MovedMoney]) -> Settlement:
    """Return the outcome with single movements of other days found, of which nothing is missing."""
    extra = [each.banks for each in settlement.differences if each.kind is DifferenceKind.EXTRA and each.banks]
    found = compare(others, extra)
    kept = tuple(each for each in settlement.differences if each.kind is not DifferenceKind.EXTRA)
    added = tuple(each for each in found.differences if each.kind is not DifferenceKind.MISSING)
    return Settlement((*settlement.agreed, *found.agreed), (*kept, *added), settlement.fees)
