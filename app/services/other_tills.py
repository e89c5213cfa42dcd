"""What other tills of the shop do, told here as if it had happened here."""

from contextlib import aclosing

from app.domain.errors import JournalFailure
from app.domain.events import Event, OrderChanged
from app.domain.identifiers import OrderNumber
from app.services.ports import Journal
from app.services.publisher import Publisher


class OtherTills:
    """Publishes the orders other tills wrote, each as it stands in the journal and never older than what was told."""

    def __init__(self, journal: Journal, publisher: Publisher) -> None:
        self._journal = journal
        self._publisher = publisher
        self._told: dict[OrderNumber, int] = {}
        publisher.listen(self._on_event)

    async def run(self) -> None:
        """Listen for as long as the program runs; ends at once where this is the only till."""
        async with aclosing(self._journal.news()) as news:
            async for number in news:
                await self._tell(number)

    async def _tell(self, number: OrderNumber) -> None:
        try:
            order = await self._journal.order(number)
        except JournalFailure:
            return  # whoever cannot read is cut off, and hears of the order again afterwards
        if order is not None and order.version > self._told.get(number, 0):
            self._publisher.publish(OrderChanged(order))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, OrderChanged):
            self._told[event.order.number] = event.order.version
