"""When do changed orders come onto the orders screen? The first at once, those close behind it together."""

from collections.abc import Awaitable, Callable, Sequence
from itertools import count

from app.domain.identifiers import OrderNumber
from app.domain.order import Order
from app.services.ports import Clock
from app.ui.tasks import Tasks

BREATH_SECONDS = 0.1
"""Between two drawings: ten thousand answers of a bank must not draw a list ten thousand times."""


class OrderNews:
    """Hands on every order that changed, as it stands by then; none is dropped because others are being shown."""

    def __init__(self, tasks: Tasks, clock: Clock, show: Callable[[Sequence[Order]], Awaitable[None]]) -> None:
        self._tasks = tasks
        self._clock = clock
        self._show = show
        self._waiting: dict[OrderNumber, Order] = {}
        self._is_telling = False
        self._turns = count()

    def put(self, order: Order) -> None:
        """Take a changed order."""
        self._waiting.pop(order.number, None)
        self._waiting[order.number] = order
        if not self._is_telling:
            self._is_telling = self._tasks.start(("news", next(self._turns)), self._tell)

    async def _tell(self) -> None:
        try:
            while self._waiting:
                orders, self._waiting = tuple(self._waiting.values()), {}
                await self._show(orders)
                await self._clock.sleep(BREATH_SECONDS)
        finally:
            self._is_telling = False
