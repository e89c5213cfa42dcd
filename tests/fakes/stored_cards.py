"""The cards a bank in memory keeps: kept by a paid order, listed, charged, forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.card import CardSummary
from app.domain.errors import GatewayRefused
from app.domain.gateway_calls import ChargeReply
from app.domain.identifiers import CustomerId, StoredCardId
from app.domain.security_code import CodeEntry
from app.domain.stored_card import StoredCard, StoredCardCharge
from tests.fakes.gateway import BankOrder, FakeGateway
from tests.fakes.no_stored_cards import NoStoredCards


@dataclass
class FakeStoredCards(NoStoredCards):
    """Shares trouble and books with its gateway: "cards", "charge" and "forget" are the names of its calls there."""

    gateway: FakeGateway
    kept: list[StoredCard] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    """The codes that were read out with charges."""
    charges: list[StoredCardCharge] = field(default_factory=list)
    forgets_nothing: bool = False
    """The bank says yes when it is asked to forget a card, and keeps it."""

    def __post_init__(self) -> None:
        self.gateway.stored_cards = self
        self.gateway.on_kept = self._keep

    def add(self, customer: str, masked: str = "444455**3333", expiry: str = "12/30") -> StoredCard:
        """Return a card the bank keeps from now on."""
        key = StoredCardId(f"key-of-card-{len(self.kept) + 1}")
        card = StoredCard(key, CardSummary(masked, "Visa", expiry), CustomerId(customer))
        self.kept.append(card)
        return card

    async def of_customer(self, customer: CustomerId, *, with_expired: bool = False) -> Sequence[StoredCard]:
        return self.gateway._act("cards", lambda: [card for card in self.kept if card.customer_id == customer])

    async def charge(self, charge: StoredCardCharge, code: CodeEntry | None) -> ChargeReply:
        self.codes.append("" if code is None else code.security_code)
        self.charges.append(charge)
        return self.gateway._act("charge", lambda: self._charge(charge))

    async def switch_off(self, stored_card: StoredCardId) -> None:
        self.gateway._act("forget", lambda: self._forget(stored_card))

    def _keep(self, order: BankOrder) -> None:
        assert order.keeps_for is not None
        masked = order.card.masked if order.card else "444455**3333"
        order.stored_card = self.add(order.keeps_for, masked).id

    def _charge(self, charge: StoredCardCharge) -> ChargeReply:
        card = next((card for card in self.kept if card.id == charge.stored_card), None)
        if card is None or card.customer_id != charge.details.customer_id:
            raise GatewayRefused("2", "no such card")
        assert card.card is not None
        reply = self.gateway._charge(charge, card.card)
        self.gateway.orders[charge.number].stored_card = card.id
        return reply

    def _forget(self, stored_card: StoredCardId) -> None:
        if all(card.id != stored_card for card in self.kept):
            raise GatewayRefused("2", "not active")
        if not self.forgets_nothing:
            self.kept = [card for card in self.kept if card.id != stored_card]
