"""The lines of the banks' files nobody knows what to do with: kept, listed, and accepted with a reason."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from app.domain.day_errors import DifferenceReasonMissing
from app.domain.day_totals import MovedMoney
from app.domain.errors import CardNumberInText
from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.person import Right
from app.domain.settlement import Difference, Settlement
from app.domain.statement_line import KeptLine, StatementLineKey, agree_now, unmatched
from app.domain.trail import Deed
from app.services.logbook import Logbook
from app.services.ports import Clock


class StatementBook(Protocol):
    """Where the lines are kept. All methods raise a JournalFailure."""

    async def all(self) -> Sequence[KeptLine]:
        """Return all that are kept, the oldest first."""
        ...

    async def keep(self, lines: Sequence[KeptLine]) -> None:
        """Keep these; one that is kept already stays as it is."""
        ...

    async def drop(self, keys: Sequence[StatementLineKey]) -> None:
        """Keep these no longer; one that is gone already is none."""
        ...


class Taken(Struct, frozen=True):
    """What became of a file: so many kept lines agree now, so many that agree with nothing were too many to keep."""

    agree_now: int
    not_kept: int


class StatementLines:
    """Keeps what a comparison leaves over, of all banks."""

    def __init__(self, book: StatementBook, logbook: Logbook, clock: Clock) -> None:
        self._book = book
        self._logbook = logbook
        self._clock = clock

    async def waiting(self) -> Sequence[KeptLine]:
        """Return the lines nobody has accepted and nothing agrees with, the oldest first. Raises JournalFailure."""
        return await self._book.all()

    async def take(
        self,
        profile: ProfileName,
        file: str,
        settlement: Settlement,
        others: Sequence[MovedMoney],
        accepted: frozenset[str],
    ) -> Taken:
        """Keep what agrees with nothing, and let go of what agrees now; returns how many were let go and not kept.

        `others` are movements the file was not compared with, `accepted` the marks of what was accepted before.
        Raises JournalFailure.
        """
        kept = [each for each in await self._book.all() if each.profile == profile]
        over = agree_now(kept, settlement, others)
        await self._book.drop([each.key for each in over])
        found = unmatched(settlement, accepted)
        now, called = self._clock.now(), "…" if card_digits_in(file) else file
        await self._book.keep(
            [
                KeptLine(profile, each.mark, each.kind, each.banks, called, now, _order_of(each))
                for each in found.lines
                if each.banks is not None
            ]
        )
        return Taken(len(over), found.not_kept)

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
        await self._logbook.note(
            Deed.DIFFERENCE_ACCEPTED, profile=profile, kind=kind, name=name, mark=mark, why=reason.strip()
        )
        await self._book.drop([StatementLineKey(profile, mark)])


def _order_of(difference: Difference) -> OrderNumber | None:
    return None if difference.ours is None else OrderNumber(difference.ours.order_number)
