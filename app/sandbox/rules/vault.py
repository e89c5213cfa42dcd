"""Which cards has the bank stored for the customers? Masked; no number, no code, but the scenario they play."""

import uuid
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.sandbox.books.ledger import CardOnRecord, CardUse
from app.sandbox.books.shelf import Shelf
from app.sandbox.books.store import LedgerFile
from app.sandbox.rules.cards import CardOnFile
from app.sandbox.rules.news import News
from app.sandbox.words.happenings import Happening

DEFAULT_STRENGTH = "TDS_SSL"


class Category(StrEnum):
    """What a stored card may be used for, by the letter the gateway's requests use."""

    COMMON = "C"
    RECURRENT = "R"
    INSTALLMENT = "I"


def category_of(initiator: str, params: dict[str, Any]) -> Category:
    """Return what a card is stored for, from the first payment's `tii` and the reserved names of `jsonParams`."""
    if initiator == "RI" or "recurringFrequency" in params:
        return Category.RECURRENT
    if initiator == "II" or "installments" in params:
        return Category.INSTALLMENT
    return Category.COMMON


@dataclass(frozen=True)
class StoredCard:
    """One stored credential; `order_id` is the payment that stored it, "" without one.

    `scenario` is what `scenarios.reference_of` gave, so that the card behaves as before.
    """

    id: str
    client_id: str
    record: CardOnRecord
    scenario: str
    created: int
    category: Category = Category.COMMON
    active: bool = True
    strength: str = DEFAULT_STRENGTH
    order_id: str = ""

    def presented(self, use: CardUse, code: str) -> CardOnFile:
        """Return the card for one payment; where no customer is there, there is no code either."""
        code = "" if use.without_payer else code
        return CardOnFile(self.id, self.record, self.scenario, code, stored_unpaid=not self.order_id)

    def is_expired(self, this_month: str) -> bool:
        """Tell whether the card is past its month; months are YYYYMM."""
        return self.record.expiry < this_month


class WrongActivity(Exception):
    """The card is on or off already."""


class Vault:
    """All stored cards, oldest first."""

    def __init__(self, file: LedgerFile | None, news: News) -> None:
        self._news = news
        self._shelf = Shelf("stored cards", StoredCard, file)
        self._trusted = Shelf("cards without 3-D Secure", CardOnRecord, file)

    def find(self, card_id: str) -> StoredCard | None:
        """Return the stored card with this id, switched on or not."""
        return self._shelf.find(card_id)

    def all(self) -> tuple[StoredCard, ...]:
        """Return every stored card."""
        return self._shelf.all()

    def of_client(self, client_id: str) -> tuple[StoredCard, ...]:
        """Return the cards of one customer, switched on or not."""
        return tuple(card for card in self.all() if card.client_id == client_id)

    def same_card(self, masked: str) -> tuple[StoredCard, ...]:
        """Return the cards that look like this masked number, whoever's they are."""
        return tuple(card for card in self.all() if card.record.masked == masked)

    def store(
        self,
        client_id: str,
        record: CardOnRecord,
        scenario: str,
        *,
        at: int,
        category: Category = Category.COMMON,
        strength: str = DEFAULT_STRENGTH,
        order_id: str = "",
    ) -> StoredCard:
        """Return the customer's credential for this card: the one that is switched on already, or a new one."""
        for known in self.of_client(client_id):
            if known.active and (known.record, known.scenario, known.category) == (record, scenario, category):
                return known
        return self.create(
            client_id, record, scenario, at=at, category=category, strength=strength, order_id=order_id
        )

    def create(
        self,
        client_id: str,
        record: CardOnRecord,
        scenario: str,
        *,
        at: int,
        category: Category = Category.COMMON,
        strength: str = DEFAULT_STRENGTH,
        order_id: str = "",
    ) -> StoredCard:
        """Return a new credential, even if the customer has this card stored already."""
        card = StoredCard(
            str(uuid.uuid4()), client_id, record, scenario, at, category, strength=strength, order_id=order_id
        )
        self._shelf.keep(card.id, card)
        self._news.tell(Happening.CARD_STORED, subject=card.id)
        return card

    def trust(self, card: CardOnRecord) -> bool:
        """Let a card pay without 3-D Secure from now on. False: it could before."""
        if self.trusts(card):
            return False
        self._trusted.keep(card.masked, card)
        return True

    def trusts(self, card: CardOnRecord) -> bool:
        """Tell whether the shop has listed this card as one that needs no 3-D Secure."""
        return self._trusted.find(card.masked) is not None

    def switch(self, card: StoredCard, *, active: bool) -> StoredCard:
        """Return the card switched on or off; raise WrongActivity if it is so already."""
        if card.active is active:
            raise WrongActivity
        switched = self._kept(replace(card, active=active))
        self._news.tell(Happening.CARD_SWITCHED, subject=card.id)
        return switched

    def extend(self, card: StoredCard, expiry: str) -> StoredCard:
        """Return the card with a new expiry, YYYYMM."""
        return self._kept(replace(card, record=replace(card.record, expiry=expiry)))

    def _kept(self, card: StoredCard) -> StoredCard:
        self._shelf.keep(card.id, card)
        return card
