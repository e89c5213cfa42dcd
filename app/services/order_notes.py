"""Writing on an order what people know of it: a note, a tag. Kept in its timeline, with whoever wrote it."""

from app.domain.errors import CardNumberInText
from app.domain.events import CardNumberKeptOut
from app.domain.identifiers import OrderNumber
from app.domain.order_note import OrderNote, note_of, tag_of
from app.domain.timeline import Happening, TimelineEntry
from app.services.at_work import AtWork
from app.services.ports import Clock
from app.services.publisher import Publisher
from app.services.status_enquiry import StatusEnquiry


class OrderNotes:
    """Writes for whoever stands at the till; nothing that was written is ever taken away."""

    def __init__(self, enquiry: StatusEnquiry, at_work: AtWork, clock: Clock, publisher: Publisher) -> None:
        self._enquiry = enquiry
        self._at_work = at_work
        self._clock = clock
        self._publisher = publisher

    async def write(self, number: OrderNumber, before: OrderNote, wanted: OrderNote) -> None:
        """Write down what differs from what stands there: a new note, another tag or none.

        Raises TextTooLong, CardNumberInText, NobodyAtWork, OrderNotFound, JournalFailure.
        """
        try:
            note, tag = note_of(wanted.note), tag_of(wanted.tag)
        except CardNumberInText:
            self._publisher.publish(CardNumberKeptOut())
            raise
        who = self._at_work.signature()
        if note and note != before.note:
            await self._write(number, Happening.NOTED, {"note": note, **who})
        if tag != before.tag:
            await self._write(number, Happening.TAGGED, {"tag": tag, **who})

    async def _write(self, number: OrderNumber, happening: Happening, facts: dict[str, str]) -> None:
        await self._enquiry.note(number, TimelineEntry(self._clock.now(), happening, facts))
