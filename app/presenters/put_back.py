"""The screen that puts a copy of the journal back: which one, what it means for the money, and an owner's PIN."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.domain.copies import JournalCopy
from app.domain.errors import PaydeskError
from app.domain.people_errors import PersonUnknown, PinLocked, RightMissing, WrongPin
from app.presenters.journal_copies import CopyWords
from app.presenters.message import Message
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.words import Sentence, said
from app.services.journal_copies import JournalCopies
from app.services.order_money import Consent


class PutBackState(Struct, frozen=True):
    """The copies, newest first; `owners` whose PIN is wanted, none in a shop without people."""

    copies: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    meaning: tuple[str, ...] = ()
    nothing: str = ""
    """What is said while there is no copy."""
    plan: str = ""
    """The copy that is to be put back, in a sentence; "" while none is."""
    pin_fault: str = ""
    message: Message | None = None
    is_busy: bool = False


class PutBackView(Protocol):
    def draw(self, state: PutBackState) -> None: ...


class PutBackPresenter(MessagePresenter[PutBackView]):
    """Changes nothing before the next start."""

    def __init__(self, speech: Speech, copies: JournalCopies) -> None:
        super().__init__(speech)
        self._copies = copies
        self._found: Sequence[JournalCopy] = ()
        self._owners: Sequence[str] = ()
        self._pin_fault: Sentence | None = None
        self._is_busy = False

    async def load(self) -> None:
        """Look which copies there are."""
        try:
            self._found, self._owners = await self._copies.found(), await self._copies.owners()
        except PaydeskError as failure:
            self._told = self._failed(failure)
        self.render()

    async def put_back(self, place: int, consent: Consent | None) -> None:
        """Plan to put the copy of that place, counted from 0, back at the next start."""
        if self._is_busy or not 0 <= place < len(self._found):
            return
        self._is_busy, self._told, self._pin_fault = True, None, None
        self.render()
        try:
            copy = self._found[place]
            await self._copies.put_back_later(copy, consent)
            self._told = lambda: CopyWords(self._speech).planned(self._moment(copy))
        except (WrongPin, PinLocked, PersonUnknown, RightMissing) as refusal:
            self._pin_fault = partial(self._refused, refusal)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        except OSError as failure:
            self._told = self._not_written(failure)
        self._is_busy = False
        self.render()

    async def leave_as_it_is(self) -> None:
        """Put nothing back."""
        try:
            await self._copies.leave_as_it_is()
            self._told = lambda: CopyWords(self._speech).left_as_it_is()
        except PaydeskError as failure:
            self._told = self._failed(failure)
        except OSError as failure:
            self._told = self._not_written(failure)
        self.render()

    def render(self) -> None:
        if self._view is None:
            return
        self._view.draw(
            PutBackState(
                copies=tuple(self._title(copy) for copy in self._found),
                owners=tuple(self._owners),
                meaning=CopyWords(self._speech).meaning(),
                nothing="" if self._found else self.tr("There is no backup yet."),
                plan=self._planned(),
                pin_fault=said(self._pin_fault),
                message=self._message,
                is_busy=self._is_busy,
            )
        )

    def _refused(self, refusal: PaydeskError) -> str:
        return self._speech.errors.message(refusal).happened

    def _planned(self) -> str:
        if not self._copies.plan:
            return ""
        planned = [self._moment(copy) for copy in self._found if copy.path == self._copies.plan]
        what = planned[0] if planned else Path(self._copies.plan).name
        return self.tr("At the next start the backup of {moment} replaces the journal.").format(moment=what)

    def _title(self, copy: JournalCopy) -> str:
        where = self.tr("in the chosen folder") if copy.is_outside else self.tr("in the journal's folder")
        return f"{self._moment(copy)}, {where}"

    def _moment(self, copy: JournalCopy) -> str:
        return self._speech.formats.moment(copy.at)
