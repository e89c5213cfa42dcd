"""The panel for whoever practises: what can be made to happen, and what still waits for its moment."""

import asyncio
from typing import Protocol

from msgspec import Struct

from app.domain.events import BankAnswered, BankSilent, Event, OperationChanged, OrderChanged
from app.domain.staged_trouble import StagedTrouble
from app.presenters.message import Message
from app.presenters.practice_words import PracticeWords, TroubleRow
from app.presenters.presenter import ScreenPresenter, Speech
from app.services.practice import Practice


class PracticeState(Struct, frozen=True):
    """Every trouble in its order; `can_call_off` while one of them waits."""

    rows: tuple[TroubleRow, ...] = ()
    can_call_off: bool = False
    message: Message | None = None


class PracticeView(Protocol):
    def draw(self, state: PracticeState) -> None: ...


class PracticePresenter(ScreenPresenter[PracticeView]):
    """Stages what is chosen. What waits is asked anew after everything a bank was called for."""

    def __init__(self, speech: Speech, practice: Practice) -> None:
        super().__init__(speech)
        self._practice = practice
        self._waiting: frozenset[StagedTrouble] = frozenset()
        self._staged: tuple[StagedTrouble, bool] | None = None
        """What was asked for last that happens at once, and whether it happened."""
        self._wished: StagedTrouble | None = None
        self._looking = asyncio.Lock()
        self._looks_again = False

    async def stage(self, trouble: StagedTrouble) -> None:
        """Have it happen. Raises JournalFailure."""
        self._wished = trouble
        happened = await self._practice.stage(trouble)
        if self._wished is trouble:  # else another one was wished meanwhile, and may have said already how it went
            self._staged = (trouble, happened) if trouble.happens_at_once else None
        await self.look()

    async def call_off(self) -> None:
        """Let nothing happen any more."""
        self._staged = self._wished = None
        await self._practice.call_off()
        await self.look()

    async def look(self) -> None:
        """Ask what still waits; once more where there was news meanwhile."""
        self._looks_again = True
        async with self._looking:
            while self._looks_again:
                self._looks_again = False
                self._waiting = await self._practice.waiting()
        self.render()

    def heard(self, event: Event) -> bool:
        """Tell whether what waits may have changed: then it is to be asked anew."""
        spoke = isinstance(event, BankAnswered | BankSilent | OrderChanged | OperationChanged)
        concerned = spoke and bool(self._waiting)
        self._looks_again = self._looks_again or concerned
        if self._staged is not None and isinstance(event, OrderChanged):
            self.dismiss_message()  # there is a link now, or the till knows what became of it
        return concerned

    def dismiss_message(self) -> None:
        self._staged = None
        self.render()

    def render(self) -> None:
        if self._view is None:
            return
        words = self._words()
        rows = tuple(words.row(trouble, trouble in self._waiting) for trouble in StagedTrouble)
        self._view.draw(PracticeState(rows, bool(self._waiting), self._message()))

    def _message(self) -> Message | None:
        if self._staged is None:
            return None
        trouble, happened = self._staged
        return self._words().happened(trouble) if happened else self._words().no_open_link()

    def _words(self) -> PracticeWords:
        return PracticeWords(self._translate)
