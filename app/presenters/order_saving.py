"""The list of orders as a file: which orders, under which titles, and how it went."""

from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import PaydeskError
from app.presenters.exported_orders import ExportedOrders
from app.presenters.message import Message
from app.presenters.presenter import Speech
from app.services.order_export import Heard, OrderExport, Wanted
from app.services.ports import Banks, Clock


class OrderSaving:
    """Saves one list at a time."""

    def __init__(self, export: OrderExport, banks: Banks, clock: Clock) -> None:
        self._export = export
        self._banks = banks
        self._clock = clock
        self.is_at_work = False

    def name(self, speech: Speech) -> str:
        """Return how a file with the list is called unless the clerk calls it otherwise; no ending."""
        return ExportedOrders(speech, self._banks).file_name(self._clock.now())

    async def save(
        self, speech: Speech, target: Path, wanted: Wanted, titles: Mapping[str, str], heard: Heard
    ) -> Message:
        """Save these orders, or all that a filter finds, under these titles; return how it went."""
        exported = ExportedOrders(speech, self._banks)
        try:
            count = await self._export.save(target, wanted, exported.look(titles), exported.row, heard)
        except PaydeskError as failure:
            return speech.errors.message(failure)
        return exported.saved(count, target)
