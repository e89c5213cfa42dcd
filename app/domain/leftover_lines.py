"""Which lines of a bank's file agree with nothing in the shop's books, and when is that over?"""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from app.domain.day_totals import MovedMoney
from app.domain.settlement import Difference, DifferenceKind, Settlement, compare
from app.domain.statement import BankLine
from app.domain.statement_line import KeptLine

MOST, MOST_OF_OURS = 200, 2000
"""So many of one file wait at a time: the second of one whose lines agree for the greater part, which is surely ours.

More where nothing agrees are another shop's, or the columns are wrong.
"""


class Unmatched(Struct, frozen=True):
    """What of a file agrees with nothing and nobody has accepted: `lines` to keep, and how many more are not kept."""

    lines: Sequence[Difference] = ()
    not_kept: int = 0


def unmatched(settlement: Settlement, accepted: frozenset[str]) -> Unmatched:
    """Return the first lines of the file that agree with nothing, and none of many where nothing at all agrees.

    `accepted` are the marks of what somebody accepted: after it the next ones are kept when the file is read again.
    """
    found = [each for each in settlement.differences if each.banks is not None and each.mark not in accepted]
    if len(found) > MOST and not settlement.agreed:
        return Unmatched(not_kept=len(found))
    most = MOST_OF_OURS if len(settlement.agreed) > len(found) else MOST
    return Unmatched(found[:most], max(0, len(found) - most))


def fitting(kept: Sequence[KeptLine], moved: Sequence[MovedMoney]) -> Sequence[tuple[KeptLine, MovedMoney]]:
    """Return the lines some of this money fits that was learnt since: what was known before fitted another line."""
    found: list[tuple[KeptLine, MovedMoney]] = []
    free = list(moved)
    for read_at in sorted({each.read_at for each in kept}):
        waiting = {id(each.line): each for each in kept if each.read_at == read_at}
        since = [each for each in free if each.learnt_at >= read_at]
        agreed = compare(since, [each.line for each in waiting.values()]).agreed
        found += [(waiting[id(line)], ours) for ours, line in agreed]
        used = {id(ours) for ours, _line in agreed}
        free = [each for each in free if id(each) not in used]
    return found


def told_anew(kept: Sequence[KeptLine], settlement: Settlement, content: str) -> Sequence[KeptLine]:
    """Return the kept lines that are over because this file tells of them anew, and otherwise.

    What of the file still differs is kept under its own mark, and of lines that say the same as many are over as the
    books know of now, of each day its own. What was told twice stays so whichever file tells of the payment itself.
    """
    known = _Told([line for _ours, line in settlement.agreed] + _lines(settlement, DifferenceKind.DIFFERENT))
    told = {line.said for line in [*known.lines, *_lines(settlement, DifferenceKind.EXTRA)]}
    differing = {each.mark for each in settlement.differences}

    def is_over(each: KeptLine) -> bool:
        if each.content and each.content == content:
            return True
        if each.kind is DifferenceKind.DIFFERENT:
            return each.line.said in told
        return not each.is_told_twice and known.take(each.line)

    in_turn = sorted(kept, key=lambda each: not known.tells_day_of(each.line))
    return [each for each in in_turn if each.mark not in differing and is_over(each)]


def _lines(settlement: Settlement, kind: DifferenceKind) -> list[BankLine]:
    return [each.banks for each in settlement.differences if each.kind is kind and each.banks]


class _Told:
    """The lines of a file the books know of; each is the same as one kept line."""

    def __init__(self, lines: Sequence[BankLine]) -> None:
        self.lines = lines
        self._days: dict[tuple[object, ...], Counter[str]] = {}
        for line in lines:
            self._days.setdefault(line.said, Counter())[line.moved_on] += 1

    def tells_day_of(self, line: BankLine) -> bool:
        return line.moved_on in self._days.get(line.said, ())

    def take(self, line: BankLine) -> bool:
        """Tell whether such a line is left, and let no other have it; without a day it may be of any."""
        days = self._days.get(line.said, Counter())
        fitting = (line.moved_on, "") if line.moved_on else tuple(days)
        found = next((day for day in fitting if days[day]), None)
        if found is not None:
            days[found] -= 1
        return found is not None
