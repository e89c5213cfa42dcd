"""Which lines does a file of the trail hold? All that fit what is on screen, newest first."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.domain.person import Right
from app.domain.trail import Deed, TrailEntry, TrailFilter
from app.services.logbook import Logbook
from app.services.order_export import Row, TableFile, TableLook


class TrailExport:
    """Saves the trail as a file; that somebody took it along stands in it from then on."""

    def __init__(self, logbook: Logbook, open_table: Callable[[Path, TableLook], TableFile]) -> None:
        self._logbook = logbook
        self._open_table = open_table

    async def save(
        self, target: Path, wanted: TrailFilter, look: TableLook, row_of: Callable[[TrailEntry], Row]
    ) -> int:
        """Return how many lines stand in the file now. Failed, it leaves what stood there before.

        Raises the ExportFailed and JournalFailure families, NobodyAtWork, RightMissing.
        """
        await self._logbook.check(Right.EXPORT)
        # One thread of its own, as for orders: no disk holds up the window.
        with_disk = ThreadPoolExecutor(1, "export")
        loop = asyncio.get_running_loop()
        table = await loop.run_in_executor(with_disk, self._open_table, target, look)
        done, written = False, 0
        try:
            await loop.run_in_executor(with_disk, table.start)
            page = await self._logbook.read(wanted)
            while True:
                await loop.run_in_executor(with_disk, table.add, [row_of(entry) for entry in page.entries])
                written += len(page.entries)
                if page.next is None:
                    break
                page = await self._logbook.read(wanted, page.next)
            await self._logbook.note(Deed.EXPORTED, what="trail", lines=str(written), file=target.name)
            await loop.run_in_executor(with_disk, table.finish)
            done = True
        finally:
            if not done:
                await loop.run_in_executor(with_disk, table.discard)
            with_disk.shutdown(wait=False)
        return written
