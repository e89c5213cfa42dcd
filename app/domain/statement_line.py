"""What of the banks' files does the shop keep? The money that agreed with one, and the lines that agree with nothing.

A line is kept until somebody accepts it with a reason, or until it agrees: in a file that is read later, or with
money the books learnt of since. What agreed once stays so.
"""

from collections.abc import Collection, Iterable
from datetime import datetime
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from app.domain.day_totals import MovedMoney
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.settlement import DifferenceKind
from app.domain.statement import BankLine

Place = tuple[OrderNumber, int]
"""An order, and which of its movements: counted from 1, the oldest first."""


class StatementLineKey(Struct, frozen=True):
    profile: ProfileName
    mark: str


class KeptLine(Struct, frozen=True):
    """One line of a bank's file, named `file`, that agrees with nothing since it was read then (UTC).

    `mark` is that of the difference. `order_number` is the order of ours it names with another sum, or once more.
    `content` tells the file from all others; "" was kept before that was known.
    """

    profile: ProfileName
    mark: str
    kind: DifferenceKind
    line: BankLine
    file: str
    read_at: datetime
    order_number: OrderNumber | None = None
    content: str = ""
    ours: tuple[MovedMoney, ...] = ()
    """What the shop's books say that it may be about; it is read with the line, and not kept with it."""

    @property
    def is_told_twice(self) -> bool:
        """Tell whether it names money of ours that agreed with another line already."""
        return self.kind is DifferenceKind.EXTRA and self.order_number is not None

    @property
    def key(self) -> StatementLineKey:
        return StatementLineKey(self.profile, self.mark)

    @property
    def name(self) -> str:
        """Return the surest key the bank gives of it."""
        return next(iter(self.line.keys.values()), "")


def beside(kept: KeptLine, moved: Iterable[MovedMoney], agreed: Collection[Place]) -> KeptLine:
    """Return the line with what of this money it may be about: its order's own, moved the same way.

    Of a line with another sum, no money is meant that agreed with another line, as far as some did not.
    """
    same_way = [
        each
        for each in moved
        if each.order_number == kept.order_number and each.minor and (each.minor > 0) is (kept.line.minor > 0)
    ]
    free = [each for each in same_way if place_of(each) not in agreed]
    is_another = kept.kind is DifferenceKind.DIFFERENT and free
    return replace(kept, ours=tuple(free if is_another else same_way))


class Agreed(Struct, frozen=True, order=True):
    """One movement that agreed with a line of a file called `file`, of the day the bank gave there, "" for none.

    `content` tells the file from all others, also when it is called otherwise.
    """

    order_number: OrderNumber
    nth: int
    content: str
    file: str
    day: str

    @property
    def place(self) -> Place:
        return self.order_number, self.nth


def place_of(moved: MovedMoney) -> Place:
    return moved.order_number, moved.place


def hash_of(agreed: Iterable[Agreed]) -> str:
    """Return a hash over what agreed with what; the order does not matter."""
    told = sorted(f"{each.order_number}\n{each.nth}\n{each.content}\n{each.file}\n{each.day}" for each in agreed)
    return sha256("\n\n".join(told).encode()).hexdigest()
