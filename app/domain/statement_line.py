"""Which lines of the banks' files agree with nothing in the shop's books, and when is that over?

A line is kept until somebody accepts it with a reason, or until it agrees: in a file that is read later, or with
money that moved since.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from app.domain.day_totals import MovedMoney
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.settlement import Difference, DifferenceKind, Settlement, compare
from app.domain.statement import BankLine

MOST = 200
"""More of them in one file are nothing to look at one by one: it is another shop's, or its columns are wrong."""


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


def unmatched(differences: Sequence[Difference]) -> Sequence[Difference]:
    """Return the lines of the file that agree with nothing, none of them where there are too many."""
    found = [each for each in differences if each.banks is not None]
    return found if len(found) <= MOST else ()


def agree_now(kept: Sequence[KeptLine], settlement: Settlement, others: Sequence[MovedMoney]) -> Sequence[KeptLine]:
    """Return the kept lines that are over: the file tells of them anew, or money fits that it does not name.

    `others` are movements the file was not compared with. What of the file still differs is kept under its own mark.
    """
    told = {_what(line) for _ours, line in settlement.agreed}
    told |= {_what(each.banks) for each in settlement.differences if each.banks is not None}
    differing = {each.mark for each in settlement.differences}
    anew = [each for each in kept if _what(each.line) in told and each.mark not in differing]
    older = {id(each.line): each for each in kept if _what(each.line) not in told}
    left = [each.ours for each in settlement.differences if each.kind is DifferenceKind.MISSING and each.ours]
    found = compare([*left, *others], [each.line for each in older.values()])
    return [*anew, *(older[id(line)] for _ours, line in found.agreed)]


def _what(line: BankLine) -> tuple[object, ...]:
    """Return what a line says, wherever it stands in whatever file."""
    return line.minor, line.currency.code, *sorted(line.keys.values())
