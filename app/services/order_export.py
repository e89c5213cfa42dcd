"""Which orders does an export hold? All that fit what is on screen, newest first, page by page until the oldest."""

import logging
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

from app.domain.order import Order
from app.domain.person import Right
from app.domain.trail import Deed
from app.services.logbook import Logbook
from app.services.order_search import PAGE, OrderSearch
from app.services.ports import OrderFilter
from app.services.table_file import OpenTable, Row, TableLook, table_written

_log = logging.getLogger(__name__)

Wanted = OrderFilter | Sequence[Order] | None
"""What a filter finds, or these orders."""
Heard = Callable[[int, int], None]
"""Hears how many orders are written, and how many there are to write."""


class OrderExport:
    """Saves a list of orders as a file."""

    def __init__(self, search: OrderSearch, open_table: OpenTable, logbook: Logbook) -> None:
        self._search = search
        self._open_table = open_table
        self._logbook = logbook

    async def count(self, wanted: Wanted) -> int:
        """Return how many orders a file would hold. Raises JournalFailure, NobodyAtWork, RightMissing."""
        await self._logbook.check(Right.EXPORT)
        return await self._count(wanted)

    async def look_through(self, wanted: Wanted, look: Callable[[Order], object]) -> None:
        """Show each order of a file to `look`; it reads them all. Raises JournalFailure."""
        async for page in self._pages(wanted):
            for order in page:
                look(order)

    async def save(
        self, target: Path, wanted: Wanted, look: TableLook, row_of: Callable[[Order], Row], heard: Heard
    ) -> int:
        """Return how many orders stand in the file now: all that are wanted, None means none.

        Cancelled or failed, it leaves what stood there before.

        The trail tells who took it. Raises the ExportFailed and JournalFailure families, NobodyAtWork, RightMissing.
        """
        await self._logbook.check(Right.EXPORT)
        async with table_written(self._open_table, target, look) as add:
            total, written = await self._count(wanted), 0
            async for page in self._pages(wanted):
                await add([row_of(order) for order in page])
                written += len(page)
                heard(written, max(total, written))
            # Noted before it is there: no list leaves the shop without a line about it.
            await self._logbook.note(Deed.EXPORTED, what="orders", lines=str(written), file=target.name)
        _log.info("%d orders were exported as %s", written, target.suffix or "a file")
        return written

    async def _count(self, wanted: Wanted) -> int:
        if isinstance(wanted, OrderFilter) or wanted is None:
            return sum((await self._search.count_listed(wanted)).values())
        return len(wanted)

    async def _pages(self, wanted: Wanted) -> AsyncIterator[Sequence[Order]]:
        if not (isinstance(wanted, OrderFilter) or wanted is None):
            yield wanted
            return
        page = await self._search.listed(wanted)
        while page:
            yield page
            if len(page) < PAGE:
                return
            page = await self._search.listed(wanted, older_than=page[-1].number)
