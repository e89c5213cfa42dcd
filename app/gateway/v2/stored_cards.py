"""The cards a bank of the JSON generation keeps for a shop's customers (API reference: stored payment methods)."""

from collections.abc import Sequence

from app.domain.bank_acts import BankAct
from app.domain.card import CardEntry, Expiry
from app.domain.errors import NotOffered
from app.domain.gateway_calls import ChargeReply
from app.domain.identifiers import CustomerId, GatewayOrderId, StoredCardId
from app.domain.refusals import OrderUnknownAtBank
from app.domain.security_code import CodeEntry
from app.domain.stored_card import CardPurpose, CardToKeep, Initiator, StoredCard, StoredCardCharge
from app.gateway.calls import Reply
from app.gateway.reading import Fields, read_objects
from app.gateway.v2 import ids, requests
from app.gateway.v2.charging import first_word
from app.gateway.v2.customers import checked_customer
from app.gateway.v2.line import Line
from app.gateway.v2.replies import card_of
from app.gateway.v2.wishes import refuse_what_is_missing

_PURPOSES = {
    "unscheduled": CardPurpose.ANY_PURCHASE,
    "recurrent": CardPurpose.SUBSCRIPTION,
    "installment": CardPurpose.INSTALMENTS,
}
_GONE = ("deleted", "inactive", "expired")
_LISTED = ("data", "paymentMethods", "items")


class V2StoredCards:
    """Implements `StoredCards`. A card is kept by a payment, and a card that is taken away does not come back."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def of_customer(self, customer: CustomerId, *, with_expired: bool = False) -> Sequence[StoredCard]:
        """Return the customer's cards. The bank has one list of them; an expired card is in it or not."""
        known = checked_customer(customer)
        return await self._line.ask(BankAct.STORED_CARDS, read_stored_cards, merchantCustomerId=known)

    async def copies_of_customer(self, customer: CustomerId, *, with_expired: bool = False) -> Sequence[StoredCard]:
        raise NotOffered("copies of a stored card")

    async def find(self, stored_card: StoredCardId) -> StoredCard | None:
        raise NotOffered("search of a stored card")

    async def find_by_card(self, card: CardEntry) -> Sequence[StoredCard]:
        raise NotOffered("search by card")

    async def ask_no_more(self, order: GatewayOrderId) -> None:
        raise NotOffered("list of trusted cards")

    async def charge(self, charge: StoredCardCharge, code: CodeEntry | None) -> ChargeReply:
        """Return the bank's first word. The interface can mark neither a charge nobody is there for, nor a code."""
        if charge.initiator is not Initiator.CUSTOMER:
            raise NotOffered("charge without the customer")
        if code is not None:
            raise NotOffered("security code of a stored card")
        if charge.gateway_order_id is not None:
            raise NotOffered("charge of a registered order")
        refuse_what_is_missing(charge.details)
        content = requests.stored_card_content(charge)
        return await first_word(self._line, content, charge.return_address, charge.operation_id)

    async def switch_off(self, stored_card: StoredCardId) -> None:
        """Take the card out of the bank's list. Raises GatewayRefused when there is none of this key."""
        if not ids.is_key(stored_card):
            raise OrderUnknownAtBank("404", "")
        deadline = self._line.deadlines.cancel
        await self._line.do(BankAct.FORGET_CARD, requests.Content(), deadline, stored_card)

    async def switch_on(self, stored_card: StoredCardId) -> None:
        raise NotOffered("stored cards")

    async def extend(self, stored_card: StoredCardId, expiry: Expiry) -> None:
        raise NotOffered("stored cards")

    async def keep(self, wanted: CardToKeep, card: CardEntry) -> StoredCard:
        raise NotOffered("stored cards")


def read_stored_cards(reply: Reply) -> Sequence[StoredCard]:
    """Return the cards of a list; one without a key nobody could be charged by is left out."""
    found = (_stored_card(entry) for entry in read_objects(reply.body, *_LISTED))
    return [card for card in found if card is not None]


def _stored_card(fields: Fields) -> StoredCard | None:
    key, customer = fields.identifier("id"), fields.identifier("merchantCustomerId")
    if key is None or not ids.is_key(key) or fields.text("status").lower() in _GONE:
        return None
    return StoredCard(
        StoredCardId(key),
        card_of(fields.fields("card")),
        None if customer is None else CustomerId(customer),
        _PURPOSES.get(fields.text("category").lower()),
    )
