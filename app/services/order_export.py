"""Which orders does an export hold? All that fit what is on screen, newest first, page by page until the oldest."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.currency import Currency
from app.domain.money import Money
from app.domain.order import Order
from app.domain.person import Right
from app.domain.trail import Deed
from app.services.logbook import Logbook
from app.services.order_search import PAGE, OrderSearch
from app.services.ports import OrderFilter

_log = logging.getLogger(__name__)

Cell = str | Money | datetime
"""Money becomes a number, a moment (UTC) becomes a date and time of the till's zone."""
Row = Sequence[Cell]
Wanted = OrderFilter | Sequence[Order] | None
"""What a filter finds, or these orders."""
Heard = Callable[[int, int], None]
"""Hears how many orders are written, and how many there are to write."""


@dataclass(frozen=True, slots=True)
class TableLook:
    """How a list is written: `name` of the sheet, titles of the columns, and the marks of the language."""

    name: str
    titles: tuple[str, ...]
    separator: str
    decimal_mark: str


class TableFile(Protocol):
    """A file in the making: until `finish` nothing stands at its place. All but `discard` raise ExportFailed."""

    def start(self) -> None:
        """Begin with the titles."""
        ...

    def add(self, rows: Sequence[Row]) -> None: ...

    def finish(self) -> None:
        """Put the whole file in its place, over what stood there."""
        ...

    def discard(self) -> None:
        """Leave no trace of it, however far it came."""
        ...


class OrderExport:
    """Saves a list of orders as a file."""

    def __init__(
        self, search: OrderSearch, open_table: Callable[[Path, TableLook], TableFile], logbook: Logbook
    ) -> None:
        self._search = search
        self._open_table = open_table
        self._logbook = logbook

    async def count(self, wanted: Wanted) -> int:
        """Return how many orders a file would hold. Raises JournalFailure, NobodyAtWork, RightMissing."""
        await self._logbook.check(Right.EXPORT)
        return await self._count(wanted)

    async def sums(self, wanted: Wanted) -> Sequence[Money]:
        """Return what the orders of a file come to, by currency; it reads them all. Raises JournalFailure."""
        sums: dict[Currency, int] = {}
        async for page in self._pages(wanted):
            for order in page:
                sums[order.amount.currency] = sums.get(order.amount.currency, 0) + order.amount.minor
        return [Money(sums[currency], currency) for currency in sorted(sums, key=lambda each: each.code)]

    async def save(
        self, target: Path, wanted: Wanted, look: TableLook, row_of: Callable[[Order], Row], heard: Heard
    ) -> int:
        """Return how many orders stand in the file now: all that are wanted, None means none.

        Cancelled or failed, it leaves what stood there before.

        The trail tells who took it. Raises the ExportFailed and JournalFailure families, NobodyAtWork, RightMissing.
        """
        await self._logbook.check(Right.EXPORT)
        # One thread of its own: no disk holds up the window, and a cancelled export is cleared away after the
        # page that is being written, never beside it.
        with_disk = ThreadPoolExecutor(1, "export")
        loop = asyncio.get_running_loop()
        table = await loop.run_in_executor(with_disk, self._open_table, target, look)
        done = False
        try:
            await loop.run_in_executor(with_disk, table.start)
            total, written = await self._count(wanted), 0
            async for page in self._pages(wanted):
                await loop.run_in_executor(with_disk, table.add, [row_of(order) for order in page])
                written += len(page)
                heard(written, max(total, written))
            # Noted before it is there: no list leaves the shop without a line about it.
            await self._logbook.note(Deed.EXPORTED, what="orders", lines=str(written), file=target.name)
            await loop.run_in_executor(with_disk, table.finish)
            done = True
        finally:
            if not done:
                await loop.run_in_executor(with_disk, table.discard)
            with_disk.shutdown(wait=False)
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
