"""The people of a shop as witnesses: whoever may resolve a doubt confirms it with a PIN."""

from collections.abc import Sequence

from app.domain.identifiers import OrderNumber
from app.domain.person import Pin, Right
from app.domain.resolution import Resolution
from app.domain.trail import Deed
from app.services.at_work import AtWork
from app.services.logbook import Logbook
from app.services.people import People
from app.services.witness import Signature


class PeopleWitness:
    """Implements `services.witness.Witness`."""

    def __init__(self, people: People, at_work: AtWork, logbook: Logbook) -> None:
        self._people = people
        self._at_work = at_work
        self._logbook = logbook

    async def names(self) -> Sequence[str]:
        """Return who works here and may say how an act ended. Raises JournalFailure."""
        return await self._people.who_may(Right.RESOLVE)

    async def confirm(self, signature: Signature) -> str:
        """Return the person's name, proved and written down. Raises as `People.prove` does."""
        person = await self._people.prove(signature.name, Pin(signature.pin), Right.RESOLVE)
        await self._logbook.note_of(person.name, Deed.APPROVED, right=Right.RESOLVE.value, to=self._at_work.name)
        return person.name

    async def note(self, number: OrderNumber, resolution: Resolution) -> None:
        """Write into the shop's trail what the two persons said about an order. Raises JournalFailure."""
        await self._logbook.note_resolved(number, resolution)
