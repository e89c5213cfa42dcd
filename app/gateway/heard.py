"""A gateway whose rejected logins are heard by whoever watches the bank."""

from collections.abc import Awaitable
from typing import TypeVar

from app.domain.card import CardEntry
from app.domain.errors import CredentialsRejected
from app.domain.evidence import StatusSeen
from app.domain.gateway_calls import Charge, ChargeReply, OrderReference, Registered, Registration
from app.domain.money import Money
from app.gateway.calls import Observer
from app.services.ports import PaymentGateway

Answer = TypeVar("Answer")


class HeardGateway:
    """Implements `PaymentGateway` by asking another one. Trying out a login is nobody's news but the asker's."""

    def __init__(self, gateway: PaymentGateway, observer: Observer) -> None:
        self._gateway = gateway
        self._observer = observer

    async def register(self, registration: Registration) -> Registered:
        return await self._heard(self._gateway.register(registration))

    async def charge(self, charge: Charge, card: CardEntry) -> ChargeReply:
        return await self._heard(self._gateway.charge(charge, card))

    async def status(self, reference: OrderReference) -> StatusSeen:
        return await self._heard(self._gateway.status(reference))

    async def cancel(self, reference: OrderReference) -> None:
        await self._heard(self._gateway.cancel(reference))

    async def capture(self, reference: OrderReference, amount: Money | None) -> None:
        await self._heard(self._gateway.capture(reference, amount))

    async def check_login(self) -> None:
        await self._gateway.check_login()

    async def close(self) -> None:
        await self._gateway.close()

    async def _heard(self, answer: Awaitable[Answer]) -> Answer:
        try:
            return await answer
        except CredentialsRejected:
            self._observer.rejected()
            raise
