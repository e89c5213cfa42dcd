"""What a webhook is about (API reference: webhooks, body). It names an order to ask about and proves nothing."""

import hashlib

from app.domain.errors import AnswerLost
from app.domain.identifiers import CustomerId, GatewayOrderId, StoredCardId
from app.domain.notice import Claim, Notice
from app.gateway.reading import Fields, read_object
from app.gateway.v2.ids import is_key, is_payment, is_session, is_stored_card, payment_of, session_of
from app.gateway.v2.requests import ORDER

_CLAIMS: dict[str, tuple[Claim, bool | None]] = {
    "session.completed": (Claim.CAPTURED, True),
    "session.expired": (Claim.EXPIRED, True),
    "payment.funded": (Claim.CAPTURED, True),
    "payment.succeeded": (Claim.CAPTURED, True),
    "payment.failed": (Claim.DECLINED, True),
    "payment.canceled": (Claim.VOIDED, True),
    "payment.requirescapture": (Claim.HELD, True),
    "refund.succeeded": (Claim.REFUNDED, True),
    "refund.failed": (Claim.REFUNDED, False),
    "paymentmethod.created": (Claim.CARD_KEPT, True),
    "paymentmethod.deleted": (Claim.CARD_CHANGED, True),
}
_NOBODY_KNOWS = (Claim.SOMETHING, None)


def read_event(body: bytes) -> Notice | None:
    """Return what an event is about, or None when it names neither an order nor a kept card.

    The object decides and not the word of the event: new words may come at any time.
    """
    try:
        event = read_object(body)
        return _notice(event, event.fields("data").fields("object"))
    except AnswerLost:
        return None


def delivery_key(body: bytes) -> str:
    """Return a key under which a repeated delivery is known again: an event has no number of its own."""
    parts = ["", "", ""]
    try:
        event = read_object(body)
        kept = event.fields("data").fields("object")
        parts = [event.text("type"), kept.text("id"), event.text("created")]
    except AnswerLost:
        pass  # whatever it is, its bytes tell it from others
    digest = hashlib.sha256()
    for part in (*(text.encode("utf-8", "replace") for text in parts), body):
        digest.update(len(part).to_bytes(8) + part)
    return digest.hexdigest()


def _notice(event: Fields, about: Fields) -> Notice | None:
    order, card = _order(about), _card(about)
    number = about.fields("metadata").identifier(ORDER) or about.identifier("merchantReferenceId")
    if order is None and number is None and card is None:
        return None
    claim, succeeded = _claim(event, about)
    customer = about.identifier("merchantCustomerId")
    other = None if order is None else session_of(order) or payment_of(order)
    return Notice(
        claim,
        succeeded,
        order,
        number,
        card,
        None if customer is None else CustomerId(customer),
        None if other is None else GatewayOrderId(other),
    )


def _claim(event: Fields, about: Fields) -> tuple[Claim, bool | None]:
    word = event.text("type").lower()
    if word == "session.completed" and about.text("paymentStatus").lower() != "paid":
        return _NOBODY_KNOWS  # a hold completes a session too
    return _CLAIMS.get(word, _NOBODY_KNOWS)


def _order(about: Fields) -> GatewayOrderId | None:
    """Return the key of the session or payment; a refund names the payment it belongs to."""
    for key in (about.identifier("id"), about.identifier("paymentId")):
        if key is not None and is_key(key) and (is_session(key) or is_payment(key)):
            return GatewayOrderId(key)
    return None


def _card(about: Fields) -> StoredCardId | None:
    key = about.identifier("id")
    return StoredCardId(key) if key is not None and is_key(key) and is_stored_card(key) else None
