"""What a trainer has happen at the training bank. A till that works with real banks has no such thing."""

from collections.abc import Mapping
from typing import Protocol

from app.domain.identifiers import OrderNumber
from app.domain.order import OrderState, PaymentMode
from app.domain.shift_facts import MoneyAtBank
from app.domain.staged_trouble import StagedTrouble
from app.services.ports import Journal, OrderFilter

_OPEN_LINKS = OrderFilter(
    states=frozenset({OrderState.AWAITING_PAYMENT, OrderState.CHALLENGE_PENDING}), modes=frozenset({PaymentMode.LINK})
)


class PretendBank(Protocol):
    """The training bank, from behind its counter."""

    async def stage(self, trouble: StagedTrouble, number: OrderNumber | None) -> bool:
        """Have it happen, to this order where it happens at once; False when the order waits for nobody there."""
        ...

    async def waiting(self) -> frozenset[StagedTrouble]:
        """Return what was staged and has not happened yet."""
        ...

    async def call_off(self) -> None:
        """Let nothing happen any more that was staged."""
        ...

    async def money(self) -> Mapping[OrderNumber, MoneyAtBank]:
        """Return what the bank's own books say of every order that moved money."""
        ...


class Practice:
    """Stages trouble for whoever practises at this till."""

    def __init__(self, bank: PretendBank, journal: Journal) -> None:
        self._bank = bank
        self._journal = journal

    async def stage(self, trouble: StagedTrouble) -> bool:
        """Have it happen; False when it needs an open link and there is none. Raises JournalFailure."""
        if not trouble.happens_at_once:
            return await self._bank.stage(trouble, None)
        newest = await self._journal.orders(_OPEN_LINKS, 1)
        return bool(newest) and await self._bank.stage(trouble, newest[0].number)

    async def waiting(self) -> frozenset[StagedTrouble]:
        """Return what was staged and has not happened yet."""
        return await self._bank.waiting()

    async def call_off(self) -> None:
        """Let nothing happen any more that was staged."""
        await self._bank.call_off()
