"""What needs attention now, and which of it stands in front? Read from the journal, kept, and read anew with news."""

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec import Struct

from app.domain.concern import Concern, ConcernKey, is_failed_refund
from app.domain.doubt import Doubt, DoubtKey
from app.domain.errors import PaydeskError
from app.domain.events import Event, OperationChanged, OrderChanged, PaidAfterEnd, PaymentTakenBack
from app.domain.identifiers import OrderNumber
from app.domain.order import IN_DOUBT_STATES, OrderState
from app.domain.statement_line import KeptLine, StatementLineKey
from app.services.concerns import Concerns
from app.services.doubts import Doubts
from app.services.ports import Clock
from app.services.statement_lines import StatementLines

_PERHAPS = IN_DOUBT_STATES | {OrderState.AUTHORISED}
"""States whose orders may stand here: in doubt, or a hold with a day of its own."""
Trouble = Doubt | Concern | KeptLine
TroubleKey = DoubtKey | ConcernKey | StatementLineKey
"""What a line of the list is known by, whatever it is about."""


class Teller(Protocol):
    """Says to the clerk what came of reading."""

    async def tell_gone(self, trouble: Trouble) -> None:
        """Say how what stood in front has ended."""
        ...

    def tell_failed(self, failure: PaydeskError) -> None:
        """Say that the journal could not be read."""
        ...


class _Read(Struct, frozen=True):
    """What one look at the journal found."""

    doubts: Sequence[Doubt] = ()
    concerns: Sequence[Concern] = ()
    lines: Sequence[KeptLine] = ()

    @property
    def timed(self) -> list[Doubt | Concern]:
        return [*self.doubts, *self.concerns]

    @property
    def all(self) -> list[Trouble]:
        return [*self.doubts, *self.concerns, *self.lines]


class Troubles:
    """Keeps the doubts, oldest first, below them what is known and wants a person, then the lines of banks' files."""

    def __init__(
        self,
        doubts: Doubts,
        concerns: Concerns,
        lines: StatementLines,
        clock: Clock,
        teller: Callable[[], Teller],
    ) -> None:
        """`teller` is asked for when there is something to say: who says it may be made with that."""
        self._doubts = doubts
        self._concerns = concerns
        self._statements = lines
        self._clock = clock
        self._teller = teller
        self._draw: list[Callable[[], None]] = []
        self._known = _Read()
        self._stale = False
        self._begun = self._shown_read = 0
        """How often the journal was begun to be read, and which of these reads is shown."""
        self._heard: dict[int, set[OrderNumber]] = {}
        """Orders there was news about during each read: what is read of them may be older."""
        self.chosen: TroubleKey | None = None
        """Which one somebody looks at; None lets the first one stand in front."""

    def follow(self, draw: Callable[[], None]) -> None:
        """Call this whenever there may be something else to show."""
        self._draw.append(draw)

    async def load(self) -> None:
        """Read what the journal says now; news that come meanwhile are read as well."""
        self._stale = True
        try:
            while self._stale:
                self._stale = False
                await self._read()
        except PaydeskError as failure:
            self._teller().tell_failed(failure)
        self._changed()

    async def _read(self) -> None:
        """Read everything once. What was begun before a read that is shown already is older, and dropped."""
        self._begun = read = self._begun + 1
        heard = self._heard[read] = set()
        try:
            lines = self._statements.beside_the_books
            found = _Read(await self._doubts.all(), await self._concerns.all(), await lines())
        finally:
            del self._heard[read]
        if read < self._shown_read:
            return
        before, self._shown_read = self.in_front, read
        self._known = found
        self._stale = self._stale or any(map(self._has, heard))
        if before is not None and self._with_key(before.key) is None:
            self.chosen = None
            if isinstance(before, KeptLine) or not self._has(before.order.number):
                await self._teller().tell_gone(before)  # else it goes on as another trouble, and nothing is settled

    def heard(self, event: Event) -> bool:
        """Tell whether these news concern what stands here, so that it must be loaded anew."""
        match event:
            case OperationChanged(order=order, operation=operation):
                concerns = operation.awaits_proof or is_failed_refund(operation) or self._has(order.number)
            case OrderChanged(order=order):
                concerns = order.state in _PERHAPS or self._has(order.number)
            case PaidAfterEnd() | PaymentTakenBack():
                concerns = True
            case _:
                concerns = False
        if isinstance(event, OperationChanged | OrderChanged):
            for heard in self._heard.values():
                heard.add(event.order.number)
        self._stale = self._stale or concerns
        return concerns

    def tick(self) -> None:
        """Move the clocks on, once a second."""
        if self._known.all:
            self._changed()

    @property
    def shown(self) -> list[Trouble]:
        """Return what somebody should see by now."""
        now = self._clock.now()
        return [*(each for each in self._known.timed if each.is_worth_showing(now)), *self._known.lines]

    @property
    def in_front(self) -> Trouble | None:
        """Return what is looked at: the chosen one, else the first one shown."""
        return self._with_key(self.chosen) if self.chosen is not None else next(iter(self.shown), None)

    def _with_key(self, key: TroubleKey) -> Trouble | None:
        return next((each for each in self._known.all if each.key == key), None)

    def _has(self, number: OrderNumber) -> bool:
        return any(each.order.number == number for each in self._known.timed)

    def _changed(self) -> None:
        for draw in self._draw:
            draw()
