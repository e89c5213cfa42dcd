"""The list of orders as a file: which orders, under which titles, and how it went."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.domain.errors import PaydeskError
from app.presenters.errors import ErrorWords, telling
from app.presenters.exported_orders import ExportedOrders
from app.presenters.message import Telling
from app.services.order_export import Heard, OrderExport, Wanted

Told = Callable[[tuple[tuple[str, str], ...]], object]
"""Hears what a file will hold, each a name and a value; nothing where there will be none."""


class OrderSaving:
    """Saves one list at a time, and says on its screen how it went."""

    def __init__(
        self,
        export: OrderExport,
        exported: Callable[[Mapping[str, str]], ExportedOrders],
        wanted: Callable[[], Wanted],
        errors: Callable[[], ErrorWords],
        say: Callable[[Telling | None], None],
        render: Callable[[], None],
        heard: Heard,
    ) -> None:
        """`exported` writes orders under these titles, `wanted` returns which ones; `heard` counts those written."""
        self._export = export
        self._exported = exported
        self._wanted = wanted
        self._errors = errors
        self._say = say
        self._render = render
        self._heard = heard
        self.is_at_work = False

    def name(self) -> str:
        """Return how a file with the list is called unless the clerk calls it otherwise; no ending."""
        return self._exported({}).file_name()

    async def plan(self, titles: Mapping[str, str], told: Told) -> None:
        """Tell what a file of the list would hold: at once how many and which columns, then what they come to."""
        exported, wanted = self._exported(titles), self._wanted()
        try:
            count = await self._export.count(wanted)
            told(exported.plan(count, None))
            sums = exported.sums()
            await self._export.look_through(wanted, sums.add)
            told(exported.plan(count, sums))
        except PaydeskError as failure:
            told(())
            self._say(telling(self._errors, failure))

    async def save(self, target: Path, titles: Mapping[str, str]) -> None:
        """Save what is wanted, loaded or not, under the titles the columns have on screen."""
        if self.is_at_work:
            return
        self.is_at_work = True
        self._say(None)
        try:
            self._say(await self._written(target, titles))
        finally:
            self.is_at_work = False
            self._render()

    async def _written(self, target: Path, titles: Mapping[str, str]) -> Telling:
        """Write the file; return what tells how it went."""
        exported = self._exported(titles)
        try:
            count = await self._export.save(target, self._wanted(), exported.look(), exported.row, self._heard)
        except PaydeskError as failure:
            return telling(self._errors, failure)
        return lambda: self._exported(titles).saved(count, target)
