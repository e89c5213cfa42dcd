"""The counter of a training bank, from behind: what is staged waits until it is called off or has happened."""

from app.domain.identifiers import OrderNumber
from app.domain.shift_facts import MoneyAtBank
from app.domain.staged_trouble import StagedTrouble
from tests.fakes.gateway import FakeGateway


class FakePretendBank:
    """Knows the money of a fake gateway; a link is paid and runs out there."""

    def __init__(self, gateway: FakeGateway) -> None:
        self._gateway = gateway
        self.staged: set[StagedTrouble] = set()
        self.happened: list[tuple[StagedTrouble, OrderNumber | None]] = []

    async def stage(self, trouble: StagedTrouble, number: OrderNumber | None) -> bool:
        if not trouble.happens_at_once:
            self.staged.add(trouble)
            return True
        self.happened.append((trouble, number))
        if number not in self._gateway.orders:
            return False
        if trouble is StagedTrouble.CUSTOMER_PAYS:
            self._gateway.customer_pays(number)
        return True

    async def waiting(self) -> frozenset[StagedTrouble]:
        return frozenset(self.staged)

    async def call_off(self) -> None:
        self.staged.clear()

    async def money(self) -> dict[OrderNumber, MoneyAtBank]:
        return {
            number: MoneyAtBank(order.captured + order.refunded, order.refunded)
            for number, order in self._gateway.orders.items()
            if order.captured or order.refunded
        }
