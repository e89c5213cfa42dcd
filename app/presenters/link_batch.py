"""Many links, from a file or typed: what each line would do, then one after the other, then what became of them."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from msgspec.structs import replace

from app.domain.errors import ExportFailed, JournalFailure, PaydeskError
from app.domain.money import Money
from app.domain.order import Order, PaymentMode
from app.domain.profile import BankProfile, Environment
from app.presenters.batch_entries import Asking, Entry
from app.presenters.batch_file import LARGEST, BatchFileUnusable, BatchLine, read_batch
from app.presenters.customer_words import language_name
from app.presenters.link_batch_state import BatchPhase, BatchRow, BatchState, BatchView, RowKind
from app.presenters.link_batch_words import BatchWords
from app.presenters.link_form import span_of
from app.presenters.message import Telling
from app.presenters.payment_link_state import LinkForm
from app.presenters.presenter import MessagePresenter, Speech
from app.services.link_batch import BatchItem, LinkBatch
from app.services.one_by_one import OneByOne
from app.services.own_thread import in_own_thread
from app.services.ports import Clock
from app.services.table_file import TableLook

REVIEWED_ABOVE = 20
"""So many typed lines are made without being shown first: the clerk has just typed them."""


class LinkBatchPresenter(MessagePresenter[BatchView]):
    """Makes the links of many lines at one bank, with the end and the language of the link form."""

    def __init__(
        self, speech: Speech, batch: LinkBatch, clock: Clock, profile: BankProfile, pattern: LinkForm
    ) -> None:
        """`pattern` says how long each link lives, in which language its page is, and whether money is held."""
        super().__init__(speech)
        self._batch = batch
        self._clock = clock
        self._profile = profile
        self._pattern = pattern
        self._asking = Asking(profile, pattern)
        self._file: Path | None = None
        self._entries: list[Entry] = []
        self._phase = BatchPhase.EMPTY
        self._anew = False
        self._walk = OneByOne()
        self._saving: asyncio.Task[None] | None = None

    @property
    def made_any(self) -> bool:
        """Whether a link was made, now or before."""
        return any(entry.made is not None for entry in self._entries)

    @property
    def is_running(self) -> bool:
        return self._phase is BatchPhase.RUNNING

    # --- the file -----------------------------------------------------------------------------------------------

    async def read(self, path: Path) -> None:
        """Read a file and show what each of its lines would do; nothing is sent."""
        if self.is_running:
            return
        self._file, self._entries, self._told, self._anew = path, [], None, False
        self._phase = BatchPhase.EMPTY
        self._asking = Asking(self._profile, self._pattern)
        try:
            lines = read_batch(await in_own_thread(lambda: _beginning_of(path), "file of links"))
            self._entries = self._asking.entries(lines, self._clock.now())
            await self._look_for_earlier_links()
            self._phase = BatchPhase.READY
        except BatchFileUnusable as unusable:
            self._told = self._unusable(unusable.reason)
        except OSError:
            self._told = self._unusable("unreadable")
        except JournalFailure as failure:
            self._told = self._failed(failure)
        self.render()

    def _unusable(self, reason: str) -> Telling:
        return lambda: self._words.unusable(reason)

    async def take(self, lines: Sequence[BatchLine]) -> None:
        """Show what lines typed in the form would do; a few without a fault were looked through there already."""
        if self.is_running:
            return
        self._asking = Asking(self._profile, self._pattern, uuid4().hex)
        self._entries = self._asking.entries(lines, self._clock.now())
        self._phase = BatchPhase.READY
        self.render()
        if len(lines) <= REVIEWED_ABOVE and all(entry.item is not None for entry in self._entries):
            await self.run()

    def make_anew(self, anew: bool) -> None:
        """Make links anew for lines whose last link is older than today."""
        self._anew = anew
        self.render()

    async def _look_for_earlier_links(self) -> None:
        for place, entry in enumerate(self._entries):
            if entry.item is not None:
                self._entries[place] = replace(entry, made=await self._batch.made(self._profile, entry.item))

    # --- making them --------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Make the links that are missing, one after the other, until the end or until `stop`."""
        if self._phase not in (BatchPhase.READY, BatchPhase.DONE) or not self._wanted():
            return
        self._phase, self._walk, self._told = BatchPhase.RUNNING, OneByOne(), None
        try:
            failure = await self._walk.walk(self._wanted(), self._make)
            self._told = self._failed(failure) if failure else None
        finally:
            self._phase = BatchPhase.DONE
            self._anew = False
            self.render()
        if self._file is not None:  # beside a file; what was typed is saved where the clerk wants it
            why_it_ended = self._told
            await self.save_results(self._results_beside())
            self._told = why_it_ended or self._told
            self.render()

    def stop(self) -> None:
        """End after the link that is being made; the rest can be made later from the same file."""
        self._walk.stop()
        self.render()

    async def _make(self, line: tuple[int, BatchItem]) -> None:
        """Make the link of one line, and keep what became of it."""
        place, item = line
        entry = self._entries[place]
        self._entries[place] = replace(entry, running=True, failure=None)
        self.render()
        try:
            made = await self._batch.make(self._profile, item, self._anew_before())
            self._entries[place] = replace(entry, made=made, failure=None)
        except PaydeskError as failure:
            self._entries[place] = replace(entry, failure=failure)
            raise
        finally:
            self.render()

    def _wanted(self) -> list[tuple[int, BatchItem]]:
        """Return the lines that still want a link, by their places in the list."""
        before = self._anew_before()
        return [
            (place, entry.item)
            for place, entry in enumerate(self._entries)
            if entry.item and (entry.made is None or (before and entry.made.created_at < before))
        ]

    def _anew_before(self) -> datetime | None:
        """Return the beginning of the till's day, where links of before are to be made anew."""
        if not self._anew:
            return None
        return self._clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)

    # --- the results --------------------------------------------------------------------------------------------

    async def save_results(self, target: Path) -> None:
        """Write what became of each line beside it, unless `stop_saving` comes before: a share may hang."""
        if self._saving is not None:
            return
        self._saving = saving = asyncio.create_task(self._save(target))
        self.render()
        try:
            await asyncio.wait([saving])
        finally:
            saving.cancel()
            await asyncio.wait([saving])
            self._saving = None
            self.render()
        if not saving.cancelled():
            saving.result()

    def stop_saving(self) -> None:
        """Leave the file as it was; the links are made all the same."""
        if self._saving is not None:
            self._saving.cancel()

    async def _save(self, target: Path) -> None:
        words, formats = self._words, self._speech.formats
        look = TableLook(words.sheet(), words.titles(), formats.list_separator, formats.decimal_mark)
        try:
            rows = [words.result(self._row(entry), entry.line, entry.made) for entry in self._entries]
            await self._batch.save(target, look, rows)
            self._told = lambda: self._words.saved(str(target))
        except (ExportFailed, JournalFailure) as failure:
            self._told = self._failed(failure)

    def results_name(self) -> str:
        """Return the path the results are offered under."""
        return str(self._results_beside())

    def _results_beside(self) -> Path:
        source = self._file or Path("links.csv")
        name = f"{source.stem}-links.csv"
        in_training = self._profile.environment is Environment.TRAINING
        return source.with_name(self._words.of_training(name) if in_training else name)

    # --- drawing ------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        words, wanted, now = self._words, self._wanted(), self._clock.now()
        total = sum(item.draft.amount.minor for _place, item in wanted)
        is_ready = self._phase in (BatchPhase.READY, BatchPhase.DONE) and not self._profile.lacks(PaymentMode.LINK)
        faulty = sum(entry.fault is not None for entry in self._entries)
        made = [entry.made for entry in self._entries if entry.made is not None]
        older = self._older_than_today(made)
        self._view.draw(
            BatchState(
                phase=self._phase,
                file=self._file.name if self._file else "",
                is_typed=bool(self._asking.run),
                rows=self._rows(),
                summary=words.summary(len(wanted), faulty, len(made)) if self._entries else "",
                terms=words.terms(now, span_of(self._pattern, self._profile, now), self._language()),
                run_label=words.run_label(len(wanted), Money(total, self._profile.currency)),
                can_run=bool(wanted) and is_ready and self._saving is None,
                stopping=self._walk.is_stopping,
                has_results=self._phase is BatchPhase.DONE or bool(made),
                is_saving=self._saving is not None,
                anew_offer=words.anew(older) if older and not self.is_running else "",
                anew=self._anew,
                done=len(made),
                total=len(made) + len(wanted),
                message=self._message,
            )
        )

    def _language(self) -> str:
        return language_name(self._pattern.language or self._profile.languages[0])

    def _older_than_today(self, made: list[Order]) -> int:
        today = self._clock.now().astimezone().date()
        return sum(order.created_at.astimezone().date() < today for order in made)

    def _rows(self) -> tuple[BatchRow, ...]:
        return tuple(self._row(entry) for entry in self._entries)

    def _row(self, entry: Entry) -> BatchRow:
        words, line = self._words, entry.line
        amount = self._speech.formats.money(entry.item.draft.amount) if entry.item else line.amount
        kind, sentence = RowKind.WAITING, words.will_be_made()
        if entry.running:
            kind, sentence = RowKind.RUNNING, words.being_made()
        elif entry.fault is not None:
            kind, sentence = RowKind.FAULTY, self._speech.errors.fault(entry.fault)
        elif entry.failure is not None:
            kind, sentence = RowKind.FAILED, self._speech.errors.message(entry.failure).happened
        elif entry.made is not None:
            kind, sentence = RowKind.MADE, words.made(entry.made)
        return BatchRow(line.place, amount, line.description, line.contact or line.name, kind, sentence)

    @property
    def _words(self) -> BatchWords:
        return BatchWords(self._translate, self._speech.formats, self._speech.orders)


def _beginning_of(path: Path) -> bytes:
    """Return a file, or of one that is too large just enough to say so."""
    with path.open("rb") as file:
        return file.read(LARGEST + 1)
