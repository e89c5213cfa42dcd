"""What replies about kept cards say (gateway manual: stored credentials)."""

from app.domain.errors import AnswerLost
from app.domain.identifiers import CustomerId, StoredCardId
from app.domain.stored_card import CardPurpose, StoredCard
from app.gateway.masking import card_summary
from app.gateway.reading import Fields
from app.gateway.v1.replies import Refusal, refusal_in, says_yes

_NOTHING_FOUND = "2"
_PURPOSES = {
    "COMMON": CardPurpose.ANY_PURCHASE,
    "C": CardPurpose.ANY_PURCHASE,
    "RECURRENT": CardPurpose.SUBSCRIPTION,
    "R": CardPurpose.SUBSCRIPTION,
    "INSTALLMENT": CardPurpose.INSTALMENTS,
    "I": CardPurpose.INSTALMENTS,
}


def read_stored_cards(fields: Fields) -> tuple[StoredCard, ...] | Refusal:
    """Return the cards listed. Code 2 is an empty list; older gateways write it, newer ones an empty one.

    Entries without a key are left out: nothing could be done with them. Raises AnswerLost.
    """
    refusal = refusal_in(fields)
    if refusal is not None:
        return () if refusal.code == _NOTHING_FOUND else refusal
    if not says_yes(fields) and not fields.has("bindings"):
        raise AnswerLost("no-verdict")
    cards = (_card(entry) for entry in fields.items("bindings", "binding"))
    return tuple(card for card in cards if card is not None)


def read_kept(fields: Fields) -> StoredCard | Refusal:
    """Return the card that is kept now. Raises AnswerLost when its key is missing: it may be kept all the same."""
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    card = _card(fields)
    if card is None:
        raise AnswerLost("incomplete")
    return card


def _card(entry: Fields) -> StoredCard | None:
    key = entry.identifier("bindingId", "id")
    if key is None:
        return None
    customer = entry.identifier("clientId")
    return StoredCard(
        StoredCardId(key),
        card_summary(entry.text("maskedPan", "pan", "displayLabel", "label"), entry.text("expiryDate", "expiration")),
        CustomerId(customer) if customer is not None else None,
        _PURPOSES.get(entry.text("bindingCategory", "bindingType").upper()),
    )
