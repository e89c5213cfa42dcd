"""A bank that keeps no cards."""

from collections.abc import Sequence

from app.domain.card import CardEntry, Expiry
from app.domain.errors import NotOffered
from app.domain.gateway_calls import ChargeReply
from app.domain.identifiers import CustomerId, GatewayOrderId, StoredCardId
from app.domain.security_code import CodeEntry
from app.domain.stored_card import CardToKeep, StoredCard, StoredCardCharge


class NoStoredCards:
    """Says so to every call, before anything is sent."""

    async def of_customer(self, customer: CustomerId, *, with_expired: bool = False) -> Sequence[StoredCard]:
        raise NotOffered("stored cards")

    async def copies_of_customer(self, customer: CustomerId, *, with_expired: bool = False) -> Sequence[StoredCard]:
        raise NotOffered("stored cards")

    async def find(self, stored_card: StoredCardId) -> StoredCard | None:
        raise NotOffered("stored cards")

    async def find_by_card(self, card: CardEntry) -> Sequence[StoredCard]:
        raise NotOffered("stored cards")

    async def charge(self, charge: StoredCardCharge, code: CodeEntry | None) -> ChargeReply:
        raise NotOffered("stored cards")

    async def switch_off(self, stored_card: StoredCardId) -> None:
        raise NotOffered("stored cards")

    async def switch_on(self, stored_card: StoredCardId) -> None:
        raise NotOffered("stored cards")

    async def extend(self, stored_card: StoredCardId, expiry: Expiry) -> None:
        raise NotOffered("stored cards")

    async def ask_no_more(self, order: GatewayOrderId) -> None:
        raise NotOffered("stored cards")

    async def keep(self, wanted: CardToKeep, card: CardEntry) -> StoredCard:
        raise NotOffered("stored cards")
