"""Writing down what somebody did that is no act at a bank: asked for first, noted once it is done."""

from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import OrderNumber
from app.domain.person import Right
from app.domain.resolution import Resolution
from app.domain.trail import Deed, TrailEntry, TrailFilter, TrailPage, TrailPlace
from app.services.at_work import AtWork
from app.services.people_port import Trail
from app.services.ports import Clock

PAGE = 200
"""So many lines are read at a time."""
_NAMES_OF_FILES = frozenset({"file", "value"})
"""A file may be called after a card; the other facts are checked where they are typed, or are the bank's."""


class Logbook:
    """The trail as the services of one till write it, and as somebody with the right reads it."""

    def __init__(self, trail: Trail, at_work: AtWork, clock: Clock, till: str) -> None:
        self._trail = trail
        self._at_work = at_work
        self._clock = clock
        self._till = till

    async def check(self, right: Right) -> None:
        """Return when the person at work may do this. Raises NobodyAtWork, RightMissing, JournalFailure."""
        await self._at_work.check(right)

    async def may(self, right: Right) -> bool:
        """Tell whether the person at work has the right, for a screen that offers things. Raises JournalFailure."""
        return await self._at_work.may(right)

    async def note(self, deed: Deed, **facts: str) -> None:
        """Write down what the person at work did just now. Raises JournalFailure."""
        await self.note_of(self._at_work.name, deed, **facts)

    async def note_of(self, person: str, deed: Deed, **facts: str) -> None:
        """Write down what somebody did who is not at work here, but gave a PIN. Raises JournalFailure."""
        await self._trail.note(self._line_of(person, deed, facts))

    def line(self, deed: Deed, **facts: str) -> TrailEntry:
        """Return the line about what the person at work does now, to be written together with what is done."""
        return self._line_of(self._at_work.name, deed, facts)

    def _line_of(self, person: str, deed: Deed, facts: dict[str, str]) -> TrailEntry:
        for name in _NAMES_OF_FILES & facts.keys():
            if card_digits_in(facts[name]):
                facts[name] = "…"
        return TrailEntry(self._clock.now(), deed, person, self._till, facts=facts)

    async def note_resolved(self, number: OrderNumber, resolution: Resolution) -> None:
        """Write down what two persons said of an act nobody else can tell the end of. Raises JournalFailure."""
        facts = {"with": resolution.confirmed_by, "ending": resolution.found.value}
        await self._trail.note(
            TrailEntry(
                self._clock.now(),
                Deed.RESOLVED,
                resolution.said_by,
                self._till,
                number,
                resolution.reason,
                facts,
            )
        )

    async def read(self, wanted: TrailFilter, older_than: TrailPlace | None = None) -> TrailPage:
        """Return the newest lines that fit, or the next ones. Raises as `check` does."""
        await self.check(Right.TRAIL)
        return await self._trail.trail(wanted, PAGE, older_than)
