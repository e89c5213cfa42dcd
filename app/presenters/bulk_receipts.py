"""The receipts of many orders as files in one folder: which there are, then one after the other."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.order import Order
from app.domain.timeline import TimelineEntry
from app.presenters.bulk_state import BulkPhase, BulkRow, BulkState, BulkView
from app.presenters.message import Message, Telling, Tone
from app.presenters.order_rows import OrderRows
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.receipts import ReceiptWriter
from app.presenters.slip import Slip
from app.services.order_search import OrderSearch
from app.services.ports import Banks, Clock

SaveSlip = Callable[[Slip, Path], Awaitable[None]]
"""Writes one slip as a PDF file. Raises OSError."""


class _Entry(Struct, frozen=True):
    order: Order
    timeline: tuple[TimelineEntry, ...]
    slips: tuple[Slip, ...]
    saved: bool = False
    has_failed: bool = False


class BulkReceiptsPresenter(MessagePresenter[BulkView]):
    """Looks for the receipts of the marked orders; nothing of an order or its money changes."""

    def __init__(
        self,
        speech: Speech,
        search: OrderSearch,
        banks: Banks,
        clock: Clock,
        save_slip: SaveSlip,
        numbers: Sequence[OrderNumber],
    ) -> None:
        super().__init__(speech)
        self._search = search
        self._banks = banks
        self._clock = clock
        self._save_slip = save_slip
        self._numbers = tuple(numbers)
        self._entries: list[_Entry] = []
        self._phase = BulkPhase.LOOKING
        self._stopping = False

    @property
    def is_running(self) -> bool:
        return self._phase is BulkPhase.RUNNING

    async def look(self) -> None:
        """Look for the receipts of each order."""
        if self._phase is not BulkPhase.LOOKING:
            return
        try:
            for number in self._numbers:
                if (entry := await self._read(number)) is not None:
                    self._entries.append(entry)
            self._phase = BulkPhase.READY
        except PaydeskError as failure:
            self._told = self._failed(failure)
        self.render()

    async def _read(self, number: OrderNumber) -> _Entry | None:
        """Return the receipts of an order as it stands now, None for one the journal does not know."""
        order = await self._search.order(number)
        if order is None:
            return None
        timeline = tuple(await self._search.timeline(number))
        return _Entry(order, timeline, self._writer.slips(order, timeline))

    def speak(self, speech: Speech) -> None:
        """Write what is not saved yet in this language."""
        self._speech = speech
        self._entries[:] = [
            entry if entry.saved else replace(entry, slips=self._writer.slips(entry.order, entry.timeline))
            for entry in self._entries
        ]
        super().speak(speech)

    @property
    def _writer(self) -> ReceiptWriter:
        return ReceiptWriter(self._speech, self._banks)

    async def save(self, folder: Path) -> None:
        """Write the receipts that are not written yet, one after the other, until the end or until `stop`.

        Each is written as its order stands by then. A disk that takes nothing ends it, and a journal that does not
        answer.
        """
        if self._phase not in (BulkPhase.READY, BulkPhase.DONE):
            return
        self._phase, self._stopping, self._told = BulkPhase.RUNNING, False, None
        for place, entry in enumerate(self._entries):
            if self._stopping or not entry.slips or entry.saved:
                continue
            await self._clock.sleep(0)  # the stop key is heard between two files
            try:
                now = await self._read(entry.order.number) or entry
                self._entries[place] = now
                for slip in now.slips:
                    await self._save_slip(slip, folder / f"{slip.file_name}.pdf")
            except OSError as failure:
                self._entries[place] = replace(self._entries[place], has_failed=True)
                self._told = self._not_saved(str(failure))
                break
            except PaydeskError as failure:
                self._told = self._failed(failure)
                break
            self._entries[place] = replace(self._entries[place], saved=bool(now.slips), has_failed=False)
            self.render()
        self._phase = BulkPhase.DONE
        self._told = self._told or self._over(folder)
        self.render()

    def stop(self) -> None:
        """End after the order under way."""
        self._stopping = True
        self.render()

    # --- drawing --------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        pending = [entry for entry in self._entries if entry.slips and not entry.saved]
        saved = sum(entry.saved for entry in self._entries)
        count = sum(len(entry.slips) for entry in pending)
        self._view.draw(
            BulkState(
                title=self.tr("Save receipts"),
                warning=self.tr("Each receipt becomes a PDF file in a folder of your choice."),
                phase=self._phase,
                rows=tuple(self._row(entry) for entry in self._entries),
                run_label=self.tr("Save %n receipt(s)…", "", count) if count else self.tr("Save receipts"),
                can_run=bool(pending) and self._phase in (BulkPhase.READY, BulkPhase.DONE),
                stopping=self._stopping,
                done=saved,
                total=saved + len(pending),
                message=self._message,
            )
        )

    def _row(self, entry: _Entry) -> BulkRow:
        if entry.slips:
            plan = ", ".join(slip.name for slip in entry.slips)
        else:
            plan = self.tr("Skipped: nothing was paid, so there is no receipt.")
        return BulkRow(
            key=entry.order.number,
            customer=OrderRows(self._speech, self._banks).customer_of(entry.order),
            amount=self._speech.formats.money(entry.order.amount),
            plan=plan,
            status=self._status(entry),
            look="declined" if entry.has_failed else ("closed" if entry.saved else ""),
        )

    def _status(self, entry: _Entry) -> str:
        if entry.has_failed:
            return self.tr("It could not be saved.")
        return self.tr("Saved.") if entry.saved else ""

    def _over(self, folder: Path) -> Telling:
        saved = sum(len(entry.slips) for entry in self._entries if entry.saved)
        return lambda: Message(
            Tone.SUCCESS,
            self.tr("%n receipt(s) saved in “{folder}”.", "", saved).format(folder=folder.name),
            details=str(folder),
        )

    def _not_saved(self, why: str) -> Telling:
        return lambda: Message(
            Tone.WARNING,
            self.tr("The receipts could not all be saved."),
            self.tr("The orders and their money are as they were."),
            self.tr("Choose another folder and press the button again; it goes on with the rest."),
            why,
        )
