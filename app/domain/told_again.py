"""When is a payment that a second file tells of told twice, and when do the two files only overlap?

Shops fetch files for days of their choosing, so files overlap: one that repeats most of what earlier files told of
its days tells of the same payments again, and that is no news. A payment that turns up alone in a second file, or
there with another day, was told twice.
"""

from collections.abc import Sequence

from app.domain.day_totals import MovedMoney
from app.domain.settlement import Pair, paired
from app.domain.statement import BankLine
from app.domain.statement_line import Agreed, place_of

_OVERLAP = 2
"""One payment that is told again does not show that two files overlap."""


def told_again(told: Sequence[tuple[MovedMoney, Agreed]], lines: Sequence[BankLine]) -> Sequence[Pair]:
    """Return the lines that repeat what earlier files told, where this file overlaps them; else none.

    `told` is money that agreed with other files. What a file repeats has the same sum and day.
    """
    days = {line.moved_on for line in lines}
    then = {place_of(ours): agreed for ours, agreed in told}

    def repeats(ours: MovedMoney, line: BankLine) -> bool:
        day = then[place_of(ours)].day
        return not day or not line.moved_on or day == line.moved_on

    repeated, _rest = paired([ours for ours, _agreed in told], lines, repeats)
    # Files none of whose lines it repeats do not count: what was read since must not change what overlapped before.
    files = {then[place_of(ours)].content for ours, _line in repeated}
    could_repeat = [
        each for each in then.values() if each.content in files and ({each.day, ""} & days or not each.day)
    ]
    enough = len(repeated) >= _OVERLAP and 2 * len(repeated) > min(len(could_repeat), len(lines))
    return repeated if enough else ()
