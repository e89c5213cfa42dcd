"""The list of orders as a file: which orders, under which titles, and how it went."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.domain.errors import PaydeskError
from app.presenters.errors import telling
from app.presenters.exported_orders import ExportedOrders
from app.presenters.message import Telling
from app.presenters.presenter import Speech
from app.services.hold_plans import HoldPlans
from app.services.order_export import Heard, OrderExport, Wanted
from app.services.ports import Banks, Clock

Told = Callable[[tuple[tuple[str, str], ...]], object]
"""Hears what a file will hold, each a name and a value; nothing where there will be none."""


class OrderSaving:
    """Saves one list at a time."""

    def __init__(self, export: OrderExport, banks: Banks, clock: Clock, plans: HoldPlans) -> None:
        self._export = export
        self._plans = plans
        self._banks = banks
        self._clock = clock
        self.is_at_work = False

    def name(self, speech: Speech) -> str:
        """Return how a file with the list is called unless the clerk calls it otherwise; no ending."""
        return self._exported(speech, {}).file_name()

    async def plan(self, speech: Speech, wanted: Wanted, titles: Mapping[str, str], told: Told) -> None:
        """Tell what a file of these orders will hold: at once how many and which columns, then what they come to.

        Raises JournalFailure, NobodyAtWork, RightMissing.
        """
        exported = self._exported(speech, titles)
        count = await self._export.count(wanted)
        told(exported.plan(count, None))
        told(exported.plan(count, await self._export.sums(wanted)))

    async def save(
        self, speech: Callable[[], Speech], target: Path, wanted: Wanted, titles: Mapping[str, str], heard: Heard
    ) -> Telling:
        """Save these orders, or all that a filter finds, under these titles; return what tells how it went."""
        exported = self._exported(speech(), titles)
        try:
            count = await self._export.save(target, wanted, exported.look(), exported.row, heard)
        except PaydeskError as failure:
            return telling(lambda: speech().errors, failure)
        return lambda: self._exported(speech(), titles).saved(count, target)

    def _exported(self, speech: Speech, titles: Mapping[str, str]) -> ExportedOrders:
        return ExportedOrders(speech, self._banks, titles, self._clock.now(), self._plans)
