"""Which lines does a file of the trail hold? All that fit what is on screen, newest first."""

from collections.abc import Callable
from pathlib import Path

from app.domain.person import Right
from app.domain.trail import Deed, TrailEntry, TrailFilter
from app.services.logbook import Logbook
from app.services.table_file import OpenTable, Row, TableLook, table_written


class TrailExport:
    """Saves the trail as a file; that somebody took it along stands in it from then on."""

    def __init__(self, logbook: Logbook, open_table: OpenTable) -> None:
        self._logbook = logbook
        self._open_table = open_table

    async def save(
        self, target: Path, wanted: TrailFilter, look: TableLook, row_of: Callable[[TrailEntry], Row]
    ) -> int:
        """Return how many lines stand in the file now. Failed, it leaves what stood there before.

        Raises the ExportFailed and JournalFailure families, NobodyAtWork, RightMissing.
        """
        await self._logbook.check(Right.EXPORT)
        async with table_written(self._open_table, target, look) as add:
            page, written = await self._logbook.read(wanted), 0
            while True:
                await add([row_of(entry) for entry in page.entries])
                written += len(page.entries)
                if page.next is None:
                    break
                page = await self._logbook.read(wanted, page.next)
            await self._logbook.note(Deed.EXPORTED, what="trail", lines=str(written), file=target.name)
        return written
