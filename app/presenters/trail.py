"""The screen of the trail: who did what, when, why, from which till; by person, day and kind, and as a file."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import PaydeskError
from app.domain.trail import Deed, TrailEntry, TrailFilter, TrailPlace
from app.presenters.message import Message, Tone
from app.presenters.people_words import PeopleWords
from app.presenters.presenter import MessagePresenter, Speech
from app.services.logbook import Logbook
from app.services.people import People
from app.services.ports import Clock
from app.services.table_file import Row, TableLook
from app.services.trail_export import TrailExport

_DAYS = 92
"""So many days can be chosen; older lines are reached by reading on."""


class TrailRow(Struct, frozen=True):
    """One line as it is shown."""

    moment: str
    person: str
    what: str
    order: str
    why: str
    till: str


class TrailState(Struct, frozen=True):
    """What the screen shows. Choices are values and names; the first of each means "all"."""

    rows: tuple[TrailRow, ...] = ()
    persons: tuple[tuple[str, str], ...] = ()
    person: str = ""
    days: tuple[tuple[str, str], ...] = ()
    day: str = ""
    kinds: tuple[tuple[str, str], ...] = ()
    kind: str = ""
    has_more: bool = False
    nothing: str = ""
    """What is said while there is no line to show."""
    message: Message | None = None
    is_busy: bool = False
    is_saving: bool = False
    """A file of it is being written."""


class TrailView(Protocol):
    def draw(self, state: TrailState) -> None: ...


class TrailPresenter(MessagePresenter[TrailView]):
    """Reads the trail page by page."""

    def __init__(
        self,
        speech: Speech,
        logbook: Logbook,
        people: People,
        export: TrailExport,
        clock: Clock,
        in_training: bool = False,
    ) -> None:
        super().__init__(speech)
        self._in_training = in_training
        self._logbook = logbook
        self._people = people
        self._export = export
        self._clock = clock
        self._wanted = TrailFilter()
        self._names: tuple[str, ...] = ()
        self._entries: tuple[TrailEntry, ...] = ()
        self._next: TrailPlace | None = None
        self._is_busy = self._is_saving = False

    async def load(self) -> None:
        """Read the newest lines that fit, from the beginning."""
        self._entries, self._next = (), None
        await self._read(None)

    async def load_more(self) -> None:
        if self._next is not None:
            await self._read(self._next)

    def choose(self, *, person: str | None = None, day: str | None = None, kind: str | None = None) -> None:
        """Take another filter; "" means all. `load` reads by it."""
        if person is not None:
            self._wanted = replace(self._wanted, person=person)
        if day is not None:
            self._wanted = replace(self._wanted, day=date.fromisoformat(day) if day else None)
        if kind is not None:
            self._wanted = replace(self._wanted, deeds=frozenset({Deed(kind)}) if kind else frozenset())
        self.render()

    def export_name(self) -> str:
        """Return a name for the file of this day, without an ending; one of training says so."""
        name = self.tr("TRAINING Activity log {day}") if self._in_training else self.tr("Activity log {day}")
        return name.format(day=f"{self._clock.now().astimezone():%Y-%m-%d}")

    async def export(self, target: Path) -> None:
        """Save every line that fits as a file."""
        if self._is_busy:
            return
        self._is_busy, self._is_saving, self._told = True, True, None
        self.render()
        try:
            count = await self._export.save(target, self._wanted, self._look(), self._file_row)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        else:
            self._told = lambda: self._saved(count, target)
        finally:
            self._is_busy = self._is_saving = False
            self.render()

    def _saved(self, count: int, target: Path) -> Message:
        saved = self.tr("%n line(s) saved as “{file}”.", "", count).format(file=target.name)
        return Message(Tone.SUCCESS, saved, details=str(target))

    # --- inside -------------------------------------------------------------------------------------------------

    async def _read(self, older_than: TrailPlace | None) -> None:
        self._is_busy = True
        self.render()
        try:
            page = await self._logbook.read(self._wanted, older_than)
            self._names = tuple(person.name for person in await self._people.all())
            self._entries, self._next = (*self._entries, *page.entries), page.next
        except PaydeskError as failure:
            self._told = self._failed(failure)
        finally:
            self._is_busy = False
            self.render()

    def _look(self) -> TableLook:
        return TableLook(
            self.tr("Activity log"),
            (
                self.tr("Time"),
                self.tr("Who"),
                self.tr("What"),
                self.tr("Details"),
                self.tr("Order"),
                self.tr("Why"),
                self.tr("Till"),
            ),
            self._speech.formats.list_separator,
            self._speech.formats.decimal_mark,
        )

    def _file_row(self, entry: TrailEntry) -> Row:
        words = self._words
        told = words.deed(entry).removeprefix(words.kind(entry.deed)).removeprefix(": ")
        who, order = entry.person, entry.order_number or ""
        return (entry.at, who, words.kind(entry.deed), told, order, entry.reason, entry.till)

    @property
    def _words(self) -> PeopleWords:
        return PeopleWords(self._translate, self._speech.formats)

    def render(self) -> None:
        if self._view is None:
            return
        words = self._words
        nothing = self.tr("Nothing of the kind was written down.") if not (self._entries or self._is_busy) else ""
        kinds = sorted(
            ((deed.value, words.kind(deed)) for deed in Deed), key=lambda each: self._speech.place(each[1])
        )
        chosen = next(iter(self._wanted.deeds), None)
        self._view.draw(
            TrailState(
                rows=tuple(self._row(entry, words) for entry in self._entries),
                persons=(
                    ("", self.tr("Everybody")),
                    *((name, name) for name in sorted(self._names, key=self._speech.place)),
                ),
                person=self._wanted.person,
                days=(("", self.tr("Any day")), *self._days()),
                day="" if self._wanted.day is None else self._wanted.day.isoformat(),
                kinds=(("", self.tr("Everything")), *kinds),
                kind="" if chosen is None else chosen.value,
                has_more=self._next is not None,
                nothing=nothing,
                message=self._message,
                is_busy=self._is_busy,
                is_saving=self._is_saving,
            )
        )

    def _days(self) -> Sequence[tuple[str, str]]:
        today = self._clock.now().astimezone()
        days = [today - timedelta(days=back) for back in range(_DAYS)]
        return [(day.date().isoformat(), self._speech.formats.day(day)) for day in days]

    def _row(self, entry: TrailEntry, words: PeopleWords) -> TrailRow:
        moment = self._speech.formats.exact_moment(entry.at, self._clock.now())
        return TrailRow(
            moment, entry.person or "–", words.deed(entry), entry.order_number or "", entry.reason, entry.till
        )
