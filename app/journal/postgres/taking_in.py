"""How are the books of one till taken into the journal of several, and found there again?"""

from collections.abc import Sequence

from app.domain.trail import TrailEntry
from app.journal.parcels import Parcel, Staff, Values
from app.journal.postgres import parcels, staff
from app.journal.postgres.database import Connection, Run


class TakingIn:
    """Takes in what `ToCarry` of the till's own journal reads; what is here already stays as it is."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def orders(self, taken: Sequence[Parcel]) -> int:
        """Take these orders in, all of them or none; returns how many were not here yet.

        Raises JournalsDiffer for one that is here and differs.
        """

        async def work(connection: Connection) -> int:
            return sum([await parcels.take(connection, parcel) for parcel in taken])

        return await self._write(work)

    async def notices(self, taken: Sequence[Values]) -> None:
        """Take in what the banks told."""
        await self._write(lambda connection: parcels.take_notices(connection, taken))

    async def counted(self, taken: Sequence[Values]) -> None:
        """Take in which movement stands in which day's report, so that none is counted again."""
        await self._write(lambda connection: parcels.take_counted(connection, taken))

    async def agreed(self, taken: Sequence[Values]) -> None:
        """Take in which movement agreed with which file of a bank, so that none agrees with two."""
        await self._write(lambda connection: parcels.take_agreed(connection, taken))

    async def staff(self, taken: Staff, entry: TrailEntry) -> int:
        """Take in people, their roles, and what they may do; each stands in the trail with this line.

        Returns how many badges could not come along.
        """
        return await self._write(lambda connection: staff.take(connection, taken, entry))

    async def trail(self, journal: str, lines: Sequence[Values]) -> None:
        """Take in lines of the trail of the journal with this name, each once, however often they are sent."""
        await self._write(lambda connection: parcels.take_trail(connection, journal, lines))

    async def holds(self, parcel: Parcel) -> bool:
        """Tell whether all of an order is here as it was sent, or was worked on since."""
        wanted = parcels.storable_parcel(parcel)
        found = await self._read(lambda connection: parcels.parcel_of(connection, wanted.number))
        return found is not None and wanted.is_kept_in(found)
