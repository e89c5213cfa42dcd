"""Which lines of the banks' files agree with nothing in the shop's books, and when is that over?

A line is kept until somebody accepts it with a reason, or until it agrees: in a file that is read later, or with
money that moved since.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from app.domain.day_totals import MovedMoney
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.settlement import Difference, DifferenceKind, Settlement, compare
from app.domain.statement import BankLine

MOST, MOST_OF_OURS = 200, 2000
"""So many of one file wait at a time: the second of one whose lines agree for the greater part, which is surely ours.

More where nothing agrees are another shop's, or the columns are wrong.
"""


class StatementLineKey(Struct, frozen=True):
    profile: ProfileName
    mark: str


class KeptLine(Struct, frozen=True):
    """One line of a bank's file, named `file`, that agrees with nothing since it was read then (UTC).

    `mark` is that of the difference. `order_number` is the order of ours it names with another sum.
    """

    profile: ProfileName
    mark: str
    kind: DifferenceKind
    line: BankLine
    file: str
    read_at: datetime
    order_number: OrderNumber | None = None

    @property
    def key(self) -> StatementLineKey:
        return StatementLineKey(self.profile, self.mark)

    @property
    def amount(self) -> Money:
        """Return the sum without its direction."""
        return Money(abs(self.line.minor), self.line.currency)

    @property
    def name(self) -> str:
        """Return the surest key the bank gives of it."""
        return next(iter(self.line.keys.values()), "")


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


def agree_now(kept: Sequence[KeptLine], settlement: Settlement, others: Sequence[MovedMoney]) -> Sequence[KeptLine]:
    """Return the kept lines that are over: the file tells of them anew, or money fits that it does not name.

    `others` are movements the file was not compared with. What of the file still differs is kept under its own mark,
    and of lines that say the same as many are over as the books know of now, those of the same day first.
    """
    extra = [each.banks for each in settlement.differences if each.kind is DifferenceKind.EXTRA and each.banks]
    other = [each.banks for each in settlement.differences if each.kind is DifferenceKind.DIFFERENT and each.banks]
    known = Counter(line.said for line in [*(line for _ours, line in settlement.agreed), *other])
    told = known + Counter(line.said for line in extra)
    differing = {each.mark for each in settlement.differences}
    anew: list[KeptLine] = []
    older: dict[int, KeptLine] = {}
    same_day = {line.fact for line in [*(line for _ours, line in settlement.agreed), *other]}
    for each in sorted(kept, key=lambda each: each.line.fact not in same_day):
        said = each.line.said
        if each.mark in differing:
            continue
        if said in told and (known[said] or each.kind is DifferenceKind.DIFFERENT):
            if each.kind is DifferenceKind.EXTRA:
                known[said] -= 1
            anew.append(each)
        else:
            older[id(each.line)] = each
    left = [each.ours for each in settlement.differences if each.kind is DifferenceKind.MISSING and each.ours]
    found = compare([*left, *others], [each.line for each in older.values()])
    return [*anew, *(older[id(line)] for _ours, line in found.agreed)]
