"""The screen of this till's health, and of the papers a shop can hand to whoever helps it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import PaydeskError
from app.domain.health import HealthFinding
from app.domain.identifiers import ProfileName
from app.presenters.finding_line import FindingLine
from app.presenters.formatting import Formats
from app.presenters.health_words import HealthWords
from app.presenters.message import Message, Tone
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.words import in_english
from app.services.health import HealthCheck
from app.services.ports import Banks, Clock
from app.services.support_bundle import SupportBundle, SupportPaper

_ENGLISH = "en"
"""What whoever helps reads, wherever the shop is."""


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
        """That of the till's health first."""
        self._gathered_at: datetime | None = None
        self._chosen = 0
        self._is_busy = self._is_saving = False

    def speak(self, speech: Speech) -> None:
        """Use these words from now on, also in the paper about the till's health."""
        self._speech, self._translate = speech, speech.translate
        if self._papers:
            health, *others = self._papers
            self._papers = (replace(health, text=self._page()), *others)
        super().speak(speech)

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
                self.tr("The files are saved as “{file}”.").format(file=target.name),
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
        self._gathered_at = self._clock.now()
        return await self._bundle.gather(self._page())

    def _page(self) -> str:
        """Return how the till is doing: for whoever reads it in the shop, and below in English for whoever helps."""
        at = self._gathered_at or self._clock.now()
        own = self._words().page(self._findings, at)
        if self._speech.language == _ENGLISH:
            return own
        in_its_words = HealthWords(in_english, Formats(_ENGLISH), lambda name: self._title(name, _ENGLISH))
        below = self.tr("The same in English, for whoever helps you:")
        return f"{own}\n{below}\n\n{in_its_words.page(self._findings, at)}"

    def _begin(self) -> None:
        self._is_busy, self._told = True, None
        self.render()

    def _end(self) -> None:
        self._is_busy = False
        self.render()

    def _words(self) -> HealthWords:
        return HealthWords(
            self._translate, self._speech.formats, lambda name: self._title(name, self._speech.language)
        )

    def _title(self, name: ProfileName, language: str) -> str:
        return self._banks.profile(name).title_in(language)
