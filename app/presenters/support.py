"""The screen of this till's health, and of the papers a shop can hand to whoever helps it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.domain.errors import PaydeskError
from app.domain.health import HealthFinding
from app.domain.identifiers import ProfileName
from app.presenters.finding_line import FindingLine
from app.presenters.health_words import HealthWords
from app.presenters.message import Message, Tone
from app.presenters.presenter import MessagePresenter, Speech
from app.services.health import HealthCheck
from app.services.ports import Banks, Clock
from app.services.support_bundle import SupportBundle, SupportPaper


class SupportState(Struct, frozen=True):
    """The findings; and once the papers are gathered, their names and the text of the chosen one."""

    lines: tuple[FindingLine, ...] = ()
    summary: str = ""
    papers: tuple[str, ...] = ()
    chosen: int = 0
    text: str = ""
    message: Message | None = None
    is_busy: bool = False
    is_saving: bool = False
    """The archive is being written."""


class SupportView(Protocol):
    def draw(self, state: SupportState) -> None: ...


class SupportPresenter(MessagePresenter[SupportView]):
    """Looks at the till's health when the screen opens; gathers the papers when somebody wants them."""

    def __init__(
        self, speech: Speech, health: HealthCheck, bundle: SupportBundle, banks: Banks, clock: Clock
    ) -> None:
        super().__init__(speech)
        self._health = health
        self._bundle = bundle
        self._banks = banks
        self._clock = clock
        self._findings: Sequence[HealthFinding] = ()
        self._papers: Sequence[SupportPaper] = ()
        self._chosen = 0
        self._is_busy = self._is_saving = False

    async def load(self) -> None:
        """Look at every part of the till. What was gathered before is looked at anew as well."""
        self._begin()
        try:
            self._findings = await self._health.look()
            if self._papers:
                self._papers = await self._gathered()
        finally:
            self._end()

    async def gather(self) -> None:
        """Make the papers, to be read before anybody saves or sends them."""
        self._begin()
        try:
            self._papers, self._chosen = await self._gathered(), 0
        finally:
            self._end()

    def choose(self, place: int) -> None:
        """Show the text of another paper."""
        if 0 <= place < len(self._papers):
            self._chosen = place
            self.render()

    def file_name(self) -> str:
        """Return a name for the archive of this moment, without an ending."""
        return f"paydesk-support-{self._clock.now().astimezone():%Y-%m-%d-%H%M}"

    async def save(self, target: Path) -> None:
        """Save the papers as they were read."""
        self._is_saving = True
        self._begin()
        try:
            await self._bundle.save(target, self._papers)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        else:
            self._told = lambda: Message(
                Tone.SUCCESS,
                self.tr("The papers are saved as “{file}”.").format(file=target.name),
                self.tr("Paydesk sends them nowhere."),
                self.tr("Send them to whoever helps you, as you send other files."),
                details=str(target),
            )
        finally:
            self._is_saving = False
            self._end()

    def render(self) -> None:
        if self._view is None:
            return
        words = self._words()
        self._view.draw(
            SupportState(
                lines=words.lines(self._findings),
                summary=words.summary(self._findings) if self._findings else "",
                papers=tuple(paper.name for paper in self._papers),
                chosen=self._chosen,
                text=self._papers[self._chosen].text if self._papers else "",
                message=self._message,
                is_busy=self._is_busy,
                is_saving=self._is_saving,
            )
        )

    # --- inside -------------------------------------------------------------------------------------------------

    async def _gathered(self) -> Sequence[SupportPaper]:
        return await self._bundle.gather(self._words().page(self._findings, self._clock.now()))

    def _begin(self) -> None:
        self._is_busy, self._told = True, None
        self.render()

    def _end(self) -> None:
        self._is_busy = False
        self.render()

    def _words(self) -> HealthWords:
        return HealthWords(self._translate, self._speech.formats, self._bank)

    def _bank(self, name: ProfileName) -> str:
        return self._banks.profile(name).title_in(self._speech.language)
