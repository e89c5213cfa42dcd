"""What does a callback say? Operation and status in the words of V1 (gateway manual: callback notifications)."""

from dataclasses import dataclass

from app.sandbox.books.ledger import Order
from app.sandbox.notices.rich_callbacks import card_fields, rich_fields
from app.sandbox.notices.settings import CallbackSettings
from app.sandbox.rules.vault import StoredCard
from app.sandbox.words.happenings import Event, Happening
from app.sandbox.words.moments import long_date

_OPERATIONS = {
    Happening.HELD: "approved",
    Happening.CHARGED: "deposited",
    Happening.RELEASED: "reversed",
    Happening.REFUNDED: "refunded",
    Happening.TIMED_OUT: "declinedByTimeout",
    Happening.CARD_STORED: "bindingCreated",
    Happening.CARD_SWITCHED: "bindingActivityChanged",
}
SKIP_FAILURES = "SKIP_UNSUCCESSFUL_PAYMENT_CALLBACK"

Fields = dict[str, str]


@dataclass(frozen=True)
class Callback:
    """One callback before it is signed, and where it goes."""

    operation: str
    address: str
    fields: Fields


def payment_callback(event: Event, order: Order, settings: CallbackSettings) -> Callback | None:
    """Return the callback about an order, or None when this fact has none or nobody is to be told."""
    operation, status = _told(event, order)
    address = str(order.terms.as_sent.get("dynamicCallbackUrl") or settings.address)
    if operation not in settings.operations or not address:
        return None
    fields = {
        "orderNumber": order.terms.number,
        "mdOrder": order.id,
        "operation": operation,
        "status": status,
        **_date(event, settings),
    }
    return Callback(operation, address, fields | rich_fields(order, event) if settings.rich else fields)


def card_callback(event: Event, card: StoredCard, order: Order | None, settings: CallbackSettings) -> Callback | None:
    """Return the callback about a stored card: to the static address only, and bare where the bank is set so."""
    operation = _OPERATIONS[event.kind]
    if operation not in settings.operations or not settings.address:
        return None
    fields = {"bindingId": card.id, "clientId": card.client_id, "enabled": "true" if card.active else "false"}
    if not settings.bare_cards:
        about = {"mdOrder": order.id, "orderNumber": order.terms.number} if order else {}
        fields = {**about, "operation": operation, "status": "1", **fields, **_date(event, settings)}
    return Callback(operation, settings.address, fields | card_fields(card) if settings.rich else fields)


def _told(event: Event, order: Order) -> tuple[str, str]:
    """Return operation and status; "" for a fact that V1 keeps to itself."""
    match event.kind:
        case Happening.REFUSED if SKIP_FAILURES in order.terms.features:
            return "", "0"
        case Happening.REFUSED:
            return "approved" if order.terms.two_phase else "deposited", "0"
        case Happening.REFUND_REFUSED:
            return "refunded", "0"
        case kind:
            return _OPERATIONS.get(kind, ""), "1"


def _date(event: Event, settings: CallbackSettings) -> Fields:
    return {"callbackCreationDate": long_date(event.at)} if settings.creation_date else {}
