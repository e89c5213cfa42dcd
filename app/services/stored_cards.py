"""Which cards does the bank keep for a customer, who agreed to that and when, and how is one forgotten?"""

from msgspec import Struct

from app.domain.card_agreement import CardLine, Kept, agreement_to, customer_in, whether_kept
from app.domain.errors import AnswerLost, GatewayRefused, StoredCardStays
from app.domain.identifiers import CustomerId, OrderNumber
from app.domain.person import Right
from app.domain.profile import BankProfile
from app.domain.stored_card import StoredCard
from app.domain.trail import Deed
from app.services.card_book import CardBook
from app.services.gateway_port import PaymentGateway
from app.services.logbook import Logbook
from app.services.order_search import OrderSearch
from app.services.ports import Banks, Journal

_LOOKS_BACK = 10
"""So many of a customer's newest orders are read to find out the shop's own key of the customer."""


class SavedCard(Struct, frozen=True):
    """A card as the bank lists it, and where our books say that its owner agreed; None where they say nothing."""

    card: StoredCard
    agreed: CardLine | None = None


class StoredCards:
    """Asks the bank every time: what is kept there is the bank's business, and only the bank knows it."""

    def __init__(self, banks: Banks, journal: Journal, book: CardBook, search: OrderSearch, logbook: Logbook) -> None:
        self._banks = banks
        self._journal = journal
        self._book = book
        self._search = search
        self._logbook = logbook

    async def of_customer(self, profile: BankProfile, customer: CustomerId) -> tuple[SavedCard, ...]:
        """Return the customer's cards, expired ones too where the bank tells them.

        Raises GatewayFailure, NotOffered, JournalFailure, CredentialsMissing, KeyStoreUnusable.
        """
        gateway = await self._banks.gateway(profile.name)
        cards = await gateway.stored_cards.of_customer(customer, with_expired=True)
        lines = await self._book.card_lines(customer)
        return tuple(SavedCard(card, agreement_to(card, lines)) for card in cards)

    async def customer_reached_by(self, contact: str) -> CustomerId | None:
        """Return the shop's key of the customer with this e-mail address or phone number, None where none is known.

        Raises JournalFailure.
        """
        for order in (await self._search.of_customer(contact))[:_LOOKS_BACK]:
            if found := await self.customer_of(order.number):
                return found
        return None

    async def customer_of(self, number: OrderNumber) -> CustomerId | None:
        """Return whose card an order kept, was to keep, or was paid with. Raises JournalFailure."""
        return customer_in(await self._journal.timeline(number))

    async def whether_kept(self, number: OrderNumber) -> Kept:
        """Return whether the bank kept the card of an order, as far as it was asked. Raises JournalFailure."""
        return whether_kept(await self._journal.timeline(number))

    async def may_forget(self) -> bool:
        """Tell whether the person at work may take a card off the bank's list."""
        return await self._logbook.may(Right.FORGET_CARD)

    async def forget(self, profile: BankProfile, customer: CustomerId, card: StoredCard) -> None:
        """Return when the bank has the card on its list no more; also of one that it had no more before.

        To ask twice is harmless, so whatever the bank answers, its list is what counts. Raises NobodyAtWork and
        RightMissing before anything is sent, StoredCardStays, GatewayFailure while nobody knows, and JournalFailure.
        """
        await self._logbook.check(Right.FORGET_CARD)
        facts = {"customer": customer, "card": card.card.masked if card.card else "", "bank": profile.name}
        gateway = await self._banks.gateway(profile.name)
        await self._logbook.note(Deed.CARD_FORGETTING, **facts)
        try:
            await gateway.stored_cards.switch_off(card.id)
        except (AnswerLost, GatewayRefused) as failure:
            if await _is_listed(gateway, customer, card):
                raise failure
        else:
            if await _is_listed(gateway, customer, card):
                raise StoredCardStays
        await self._logbook.note(Deed.CARD_FORGOTTEN, **facts)


async def _is_listed(gateway: PaymentGateway, customer: CustomerId, card: StoredCard) -> bool:
    listed = await gateway.stored_cards.of_customer(customer, with_expired=True)
    return any(each.id == card.id for each in listed)
