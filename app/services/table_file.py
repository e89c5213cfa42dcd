"""How does a list become a file: whole or not at all, and without holding up the window or the program's end?"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.domain.money import Money
from app.services.own_thread import SlowSteps, in_own_thread

Cell = str | Money | datetime
"""Money becomes a number, a moment (UTC) becomes a date and time of the till's zone."""
Row = Sequence[Cell]


class TableLook(Struct, frozen=True):
    """How a list is written: `name` of the sheet, titles of the columns, and the marks of the language."""

    name: str
    titles: tuple[str, ...]
    separator: str
    decimal_mark: str


class TableFile(Protocol):
    """A file in the making: until the last step nothing stands at its place. All but `discard` raise ExportFailed."""

    def start(self) -> None:
        """Begin with the titles."""
        ...

    def add(self, rows: Sequence[Row]) -> None: ...

    def finish(self) -> None:
        """Write what is left, down to the disk."""
        ...

    def put_in_place(self) -> None:
        """Give the whole file its name, over what stood there."""
        ...

    def discard(self) -> None:
        """Leave no trace of it, however far it came."""
        ...


OpenTable = Callable[[Path, TableLook], TableFile]
AddRows = Callable[[Sequence[Row]], Awaitable[None]]

_THREAD = "export"


@asynccontextmanager
async def table_written(open_table: OpenTable, target: Path, look: TableLook) -> AsyncIterator[AddRows]:
    """Yield what adds rows. With the end of the block the file is in its place; a block that fails leaves none.

    Raises the ExportFailed family.
    """
    table = await in_own_thread(lambda: open_table(target, look), _THREAD)
    steps = SlowSteps(_THREAD, table.discard)

    async def add(rows: Sequence[Row]) -> None:
        await steps.do(lambda: table.add(rows))

    done = False
    try:
        await steps.do(table.start)
        yield add
        await steps.do(table.finish)
        await steps.do(table.put_in_place)
        done = True
    finally:
        if not done:
            await steps.clear_away()
