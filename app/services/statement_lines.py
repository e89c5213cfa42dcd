"""The lines of the banks' files nobody knows what to do with: kept, listed, and accepted with a reason."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from app.domain.day_errors import DifferenceReasonMissing
from app.domain.day_totals import MovedMoney
from app.domain.errors import CardNumberInText
from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import ProfileName
from app.domain.person import Right
from app.domain.statement_line import Agreed, KeptLine, Place, StatementLineKey, beside, place_of
from app.domain.trail import Deed, TrailEntry
from app.services.logbook import Logbook


class Reading(Struct, frozen=True):
    """What one reading of a file brings: `agreed` is new, `over` waits no more, `kept` waits from now on.

    `entry` is its line of the trail; it carries `name` and the hash of what agreed, which seals it.
    """

    name: str
    entry: TrailEntry
    agreed: Sequence[Agreed] = ()
    over: Sequence[StatementLineKey] = ()
    kept: Sequence[KeptLine] = ()


class StatementBook(Protocol):
    """Where it is kept. What agreed once stays so. All methods raise a JournalFailure."""

    async def all(self) -> Sequence[KeptLine]:
        """Return all lines that wait, the oldest first."""
        ...

    async def moved(self) -> Sequence[MovedMoney]:
        """Return all movements of the shop's orders that the waiting lines name, in their order."""
        ...

    async def agreed(self, places: Sequence[Place]) -> Sequence[Agreed]:
        """Return what of these movements agreed with a file, in any order."""
        ...

    async def accepted(self, profile: ProfileName, marks: Sequence[str]) -> frozenset[str]:
        """Return which of these differences somebody accepted, whenever it was."""
        ...

    async def enter(self, reading: Reading) -> None:
        """Keep all of a reading; a line that is kept or gone already stays so.

        Raises StatementReadMeanwhile, with nothing kept, when some of the money agreed with a file meanwhile.
        """
        ...

    async def accept(self, entry: TrailEntry, key: StatementLineKey) -> None:
        """Add this line to the trail and keep the other one no longer; one that is gone already is none."""
        ...

    async def keep(self, lines: Sequence[KeptLine]) -> None:
        """Take over lines that wait in another journal; one that is kept already stays as it is."""
        ...


class StatementLines:
    """Knows what comparisons left over, of all banks."""

    def __init__(self, book: StatementBook, logbook: Logbook) -> None:
        self._book = book
        self._logbook = logbook

    async def waiting(self) -> Sequence[KeptLine]:
        """Return the lines nobody has accepted and nothing agrees with, the oldest first. Raises JournalFailure."""
        return await self._book.all()

    async def beside_the_books(self) -> Sequence[KeptLine]:
        """Return the same lines, each with what the shop's books say of its order. Raises JournalFailure."""
        lines = await self._book.all()
        if all(each.order_number is None for each in lines):
            return lines
        moved = await self._book.moved()
        agreed = {each.place for each in await self._book.agreed([place_of(each) for each in moved])}
        return [beside(each, moved, agreed) for each in lines]

    async def accept(self, line: KeptLine, reason: str) -> None:
        """Let go of a line for this reason; who did it and why stands in the trail.

        Raises DifferenceReasonMissing, CardNumberInText, NobodyAtWork, RightMissing, JournalFailure.
        """
        await self.accept_difference(line.profile, line.kind.value, line.name, line.mark, reason)

    async def accept_difference(self, profile: ProfileName, kind: str, name: str, mark: str, reason: str) -> None:
        """Accept any difference to a bank's file; where a line of it is kept, it is let go. Raises as `accept`."""
        await self._logbook.check(Right.CLOSE_DAY)
        if not reason.strip():
            raise DifferenceReasonMissing
        if card_digits_in(reason):
            raise CardNumberInText("reason")
        entry = self._logbook.line(
            Deed.DIFFERENCE_ACCEPTED, profile=profile, kind=kind, name=name, mark=mark, why=reason.strip()
        )
        await self._book.accept(entry, StatementLineKey(profile, mark))
