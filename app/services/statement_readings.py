"""What a reading of a bank's file brings to the books: which money agreed with it, and which of its lines wait since.

It is one write: what agreed, what waits, and the line of the trail that seals it are kept together or not at all.
"""

import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct

from app.domain.file_match import Match
from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import ProfileName
from app.domain.leftover_lines import told_anew, unmatched
from app.domain.statement_line import Agreed, KeptLine, Place, hash_of
from app.domain.trail import Deed
from app.services.logbook import Logbook
from app.services.ports import Clock
from app.services.statement_lines import Reading, StatementBook


class Known(Struct, frozen=True):
    """What was known when a file was compared: the lines that wait, what agreed, and the marks that were accepted."""

    kept: Sequence[KeptLine]
    agreed: Collection[Place]
    accepted: frozenset[str]


class StatementReadings:
    """Reads what earlier files brought, and enters what the next one brings."""

    def __init__(self, book: StatementBook, logbook: Logbook, clock: Clock) -> None:
        self._book = book
        self._logbook = logbook
        self._clock = clock

    async def kept(self, profile: ProfileName) -> Sequence[KeptLine]:
        """Return what waits of one bank's files. Raises JournalFailure."""
        return [each for each in await self._book.all() if each.profile == profile]

    async def agreed(self, places: Iterable[Place]) -> Mapping[Place, Agreed]:
        """Return what of these movements agreed with a file before. Raises JournalFailure."""
        return {each.place: each for each in await self._book.agreed(list(places))}

    async def accepted(self, profile: ProfileName, marks: Iterable[str]) -> frozenset[str]:
        """Return which of these differences were accepted. Raises JournalFailure."""
        return await self._book.accepted(profile, list(marks))

    async def enter(
        self, profile: ProfileName, file: str, match: Match, known: Known, facts: Mapping[str, str]
    ) -> int:
        """Keep what a reading brought; returns how many lines that agree with nothing are too many to keep.

        `facts` stand in its line of the trail. Raises StatementReadMeanwhile, JournalFailure.
        """
        called = "…" if card_digits_in(file) else file.encode(errors="replace").decode()
        found = [line for line, _ours in match.found]
        rest = [each for each in known.kept if each not in found]
        over = [*found, *told_anew(rest, match.settlement, match.content)]
        agreed = [each for each in match.agreed_now(called) if each.place not in known.agreed]
        left = unmatched(match.settlement, known.accepted)
        now, name = self._clock.now(), uuid.uuid4().hex
        told = {"agree_now": str(len(over))} if over else {}
        seal = {"reading": name, "seal": hash_of(agreed)}
        entry = self._logbook.line(Deed.STATEMENT_READ, profile=profile, **facts, **told, **seal)
        kept = [
            KeptLine(profile, each.mark, each.kind, each.banks, called, now, each.order_number, match.content)
            for each in left.lines
            if each.banks is not None
        ]
        await self._book.enter(Reading(name, entry, agreed, [each.key for each in over], kept))
        return left.not_kept
