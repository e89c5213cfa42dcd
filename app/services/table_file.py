"""How does a list become a file: whole or not at all, and without holding up the window?"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.money import Money

Cell = str | Money | datetime
"""Money becomes a number, a moment (UTC) becomes a date and time of the till's zone."""
Row = Sequence[Cell]


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


OpenTable = Callable[[Path, TableLook], TableFile]
AddRows = Callable[[Sequence[Row]], Awaitable[None]]


@asynccontextmanager
async def table_written(open_table: OpenTable, target: Path, look: TableLook) -> AsyncIterator[AddRows]:
    """Yield what adds rows. With the end of the block the file is in its place; a block that fails leaves none.

    Raises the ExportFailed family.
    """
    # One thread of its own: no disk holds up the window, and a cancelled export is cleared away after the
    # page that is being written, never beside it.
    with_disk = ThreadPoolExecutor(1, "export")
    loop = asyncio.get_running_loop()
    table = await loop.run_in_executor(with_disk, open_table, target, look)

    async def add(rows: Sequence[Row]) -> None:
        await loop.run_in_executor(with_disk, table.add, rows)

    done = False
    try:
        await loop.run_in_executor(with_disk, table.start)
        yield add
        await loop.run_in_executor(with_disk, table.finish)
        done = True
    finally:
        if not done:
            await loop.run_in_executor(with_disk, table.discard)
        with_disk.shutdown(wait=False)
