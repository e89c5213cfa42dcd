"""Do the shop's books and the bank's own file say the same? Agreed, missing, extra and different, line by line.

A movement of ours and a line of the bank belong together when they name the same order or carry the same reference,
and both take money or both give it back. First those are paired whose sums agree too: two refunds of one order then
find each their own.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from app.domain.day_totals import MovedMoney
from app.domain.identifiers import OrderNumber
from app.domain.movement import MovementKind
from app.domain.statement import KEYS, BankLine, Column

_TAKES = frozenset({MovementKind.PAID, MovementKind.CAPTURED})
_UNDOES = frozenset({MovementKind.VOIDED})
_GIVES = _UNDOES | {MovementKind.REFUNDED}
_NAMES = (Column.ORDER_NUMBER, Column.GATEWAY_ID, Column.REFERENCE)
"""Columns in which a bank may write our number or its own, whatever it calls them."""


class DifferenceKind(Enum):
    """MISSING: we have it, the bank has not. EXTRA: the other way round. DIFFERENT: another sum or currency."""

    MISSING = "missing"
    EXTRA = "extra"
    DIFFERENT = "different"


class ToldBefore(Struct, frozen=True):
    """Money of ours that a line names although it agreed already, and with which file."""

    ours: MovedMoney
    file: str


class Difference(Struct, frozen=True):
    """Something the two do not agree about: a movement of ours, a line of the bank's file, or both."""

    kind: DifferenceKind
    ours: MovedMoney | None = None
    banks: BankLine | None = None
    nth: int = 0
    """Which of the file's lines that say the same of one day and agree with nothing: they are as many facts."""
    before: ToldBefore | None = None
    """What an extra line tells a second time."""

    @property
    def order_number(self) -> OrderNumber | None:
        """Return which order of ours it is about, None for what the books do not know."""
        ours = self.before.ours if self.before is not None else self.ours
        return None if ours is None else ours.order_number

    @property
    def name(self) -> str:
        """Return the order it is about, or the best key the bank gives of it."""
        if self.order_number is not None:
            return self.order_number
        return next(iter(self.banks.keys.values()), "") if self.banks is not None else ""

    @property
    def mark(self) -> str:
        """Return what tells this difference from all others, also when another file tells of it again.

        Files of one bank overlap: the same line of the same day is the same difference in all of them.
        """
        ours, banks = self.ours, self.banks
        told = [self.kind.value]
        if ours is not None:
            told += [ours.order_number, str(ours.place), str(ours.movement.amount)]
        if banks is not None:
            told += [str(banks.minor), banks.currency.code, *sorted(banks.keys.values())]
            if ours is None and banks.moved_on:
                told.append(banks.moved_on)
        if self.nth:
            told += ["", str(self.nth)]
        return sha256("\n".join(told).encode()).hexdigest()[:16]


Pair = tuple[MovedMoney, BankLine]


class Settlement(Struct, frozen=True):
    """The outcome: how many agree, what does not, and the bank's fees in minor units, of the usual currency."""

    agreed: tuple[Pair, ...] = ()
    differences: tuple[Difference, ...] = ()
    fees: int = 0

    def count(self, kind: DifferenceKind) -> int:
        return sum(each.kind is kind for each in self.differences)


def compare(ours: Sequence[MovedMoney], lines: Sequence[BankLine]) -> Settlement:
    """Return how the movements of some days compare with the bank's file about them."""
    left = _Left(ours)
    agreed, rest = left.pair(lines, _same_sum)
    differing, unknown = left.pair(rest, lambda _ours, _line: True)
    missing = [Difference(DifferenceKind.MISSING, each) for each in _to_be_told(left.all())]
    another_sum = [Difference(DifferenceKind.DIFFERENT, *pair) for pair in differing]
    return Settlement(tuple(agreed), (*missing, *another_sum, *_extra(unknown)), fees_of(lines))


def fees_of(lines: Iterable[BankLine]) -> int:
    """Return the bank's fees: a fee that was given back counts against the others, whichever of them has the sign."""
    return abs(sum(line.fee for line in lines))


def paired(
    ours: Sequence[MovedMoney], lines: Sequence[BankLine], fits: Callable[[MovedMoney, BankLine], bool]
) -> tuple[Sequence[Pair], Sequence[BankLine]]:
    """Return each line with the movement of the same sum it is about where that fits, and the other lines."""
    return _Left(ours).pair(lines, lambda each, line: _same_sum(each, line) and fits(each, line))


def told_twice(differences: Iterable[Difference], known: Sequence[ToldBefore]) -> tuple[Difference, ...]:
    """Return the differences, the extra lines among them with what of the known money they tell once more."""
    left = _Left([each.ours for each in known])
    files = {(each.ours.order_number, each.ours.place): each.file for each in known}

    def looked_at(each: Difference) -> Difference:
        if each.kind is not DifferenceKind.EXTRA or each.banks is None:
            return each
        found = left.find(each.banks, _same_sum) or left.find(each.banks, lambda _ours, _line: True)
        if found is None:
            return each
        return replace(each, before=ToldBefore(found, files[found.order_number, found.place]))

    return tuple(map(looked_at, differences))


def _to_be_told(left: Sequence[MovedMoney]) -> Sequence[MovedMoney]:
    """Return what a file should tell: no bank tells of money that was undone before it was settled."""
    undone, taken = (
        {(each.order_number, each.movement.amount) for each in left if each.movement.kind in kinds}
        for kinds in (_UNDOES, _TAKES)
    )
    nothing_left = _UNDOES | _TAKES
    return [
        each
        for each in left
        if each.movement.kind not in nothing_left or (each.order_number, each.movement.amount) not in undone & taken
    ]


def _extra(lines: Iterable[BankLine]) -> list[Difference]:
    told_before = Counter[tuple[object, ...]]()
    found = []
    for line in lines:
        found.append(Difference(DifferenceKind.EXTRA, None, line, told_before[line.fact]))
        told_before[line.fact] += 1
    return found


class _Left:
    """The movements that no line was found for yet, by every key a line may name them by."""

    def __init__(self, ours: Iterable[MovedMoney]) -> None:
        self._left = [each for each in ours if each.movement.kind in _TAKES | _GIVES]
        self._taken: set[int] = set()
        self._by_key: dict[tuple[Column, str], list[int]] = {}
        for place, each in enumerate(self._left):
            for key, value in _keys_of(each).items():
                self._by_key.setdefault((key, _sought(key, value)), []).append(place)

    def pair(
        self, lines: Iterable[BankLine], fits: Callable[[MovedMoney, BankLine], bool]
    ) -> tuple[list[Pair], list[BankLine]]:
        """Return each line with the movement it is about, which no other line gets then, and the other lines."""
        found: list[Pair] = []
        rest: list[BankLine] = []
        for line in lines:
            place = self._place(line, fits)
            if place is None:
                rest.append(line)
            else:
                self._taken.add(place)
                found.append((self._left[place], line))
        return found, rest

    def find(self, line: BankLine, fits: Callable[[MovedMoney, BankLine], bool]) -> MovedMoney | None:
        """Return a movement the line is about; another line may have it as well."""
        place = self._place(line, fits)
        return None if place is None else self._left[place]

    def all(self) -> Sequence[MovedMoney]:
        return [each for place, each in enumerate(self._left) if place not in self._taken]

    def _place(self, line: BankLine, fits: Callable[[MovedMoney, BankLine], bool]) -> int | None:
        """Return where a movement stands the line is about; the surest key first."""
        for key, named_as in self._named(line):
            for place in self._by_key.get((named_as, _sought(named_as, line.keys[key])), ()):
                each = self._left[place]
                # An approval code has six characters and is given out again: it is a key only with the sum. So is a
                # number that stands in another column than its own.
                is_sure = key is named_as and key is not Column.APPROVAL
                sum_fits = is_sure or _same_sum(each, line)
                if place not in self._taken and _same_way(each, line) and sum_fits and fits(each, line):
                    return place
        return None

    @staticmethod
    def _named(line: BankLine) -> Iterator[tuple[Column, Column]]:
        """Yield the columns of the line that hold a key, each with what the key may be."""
        yield from ((key, key) for key in KEYS if key in line.keys)
        yield from ((key, other) for key in _NAMES if key in line.keys for other in _NAMES if other is not key)


def _keys_of(ours: MovedMoney) -> dict[Column, str]:
    keys = {
        Column.ORDER_NUMBER: ours.order_number,
        Column.GATEWAY_ID: ours.gateway_order_id or "",
        Column.REFERENCE: ours.reference_number,
        Column.APPROVAL: ours.approval_code,
    }
    return {key: value for key, value in keys.items() if value}


def _sought(key: Column, value: str) -> str:
    """Return a key as it is looked for: a spreadsheet has taken the zeros in front of a number."""
    digits_alone = key in (Column.REFERENCE, Column.APPROVAL) and value.isdecimal()
    return value.lstrip("0") if digits_alone else value.casefold()


def _same_way(ours: MovedMoney, line: BankLine) -> bool:
    return (ours.movement.kind in _TAKES) is (line.minor > 0)


def _same_sum(ours: MovedMoney, line: BankLine) -> bool:
    amount = ours.movement.amount
    return amount.minor == abs(line.minor) and amount.currency == line.currency
