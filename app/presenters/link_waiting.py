"""May the link that is about to be made still be taken back? One at a time, as an act on money waits."""

from app.domain.identifiers import OrderNumber
from app.presenters.taking_back import TakingBack


class LinkWaiting:
    """The link whose key was pressed last, while it has not left."""

    def __init__(self, waiting: TakingBack) -> None:
        self._waiting = waiting
        self._number = OrderNumber("")

    @property
    def left(self) -> int:
        """How many seconds are left to take it back, 0 where none waits."""
        return self._waiting.left(self._number)

    async def leaves(self, number: OrderNumber) -> bool:
        """Wait as long as it may be taken back; tell whether it may be made now."""
        self._number = number
        return await self._waiting.leaves(number)

    def take_back(self) -> None:
        """Keep it from being made, where one waits."""
        if self.left:
            self._waiting.take_back(self._number)

    def let_leave(self) -> None:
        """Let it be made at once: the program ends, and it was asked for."""
        self._waiting.let_leave()
