"""Which cards are stored for a customer in V2, and how does one of them pay or go away?"""

from app.sandbox.desk.replies import Json, Reply
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.cards import CardOnFile
from app.sandbox.rules.vault import Category, StoredCard
from app.sandbox.v2.fields import Fields
from app.sandbox.v2.future_usage import INSTALLMENT, RECURRENT, UNSCHEDULED, customer_id
from app.sandbox.v2.objects import face_of
from app.sandbox.v2.refusals import missing, not_found, only_in_full
from app.sandbox.v2.requests import Call
from app.sandbox.words.identifiers import stored_card_id_in, stored_method_id
from app.sandbox.words.moments import timestamp

_CATEGORIES = {Category.COMMON: UNSCHEDULED, Category.RECURRENT: RECURRENT, Category.INSTALLMENT: INSTALLMENT}


def of_customer(bank: Bank, call: Call) -> Reply:
    """Answer `GET /paymentMethods?merchantCustomerId=…`, which no bank documents: the cards that may be used."""
    only_in_full(bank.settings)
    customer = customer_id(Fields({**call.query}))
    if not customer:
        raise missing("merchantCustomerId")
    usable = (stored for stored in bank.vault.of_client(customer) if stored.active)
    return Reply({"data": [method_object(stored) for stored in usable]})


def remove(bank: Bank, call: Call, public: str) -> Reply:
    """Answer `DELETE /paymentMethods/{id}`, which no bank documents: the card as it was, now deleted."""
    only_in_full(bank.settings)
    call.body_if_any()
    return Reply(method_object(bank.vault.switch(usable_card(bank, public), active=False)))


def card_on_file(bank: Bank, public: str, customer: str) -> CardOnFile:
    """Return the stored card for one payment; a customer who is named must be the one it was stored for."""
    stored = usable_card(bank, public)
    if customer and customer != stored.client_id:
        raise not_found()
    return CardOnFile(stored.id, stored.record, stored.scenario)


def usable_card(bank: Bank, public: str) -> StoredCard:
    """Return the stored card with this V2 id; one that was deleted is not there any more."""
    stored = bank.vault.find(stored_card_id_in(public) or "")
    if stored is None or not stored.active:
        raise not_found()
    return stored


def method_object(stored: StoredCard) -> Json:
    """Return the stored card as V2 shows it."""
    return {
        "id": stored_method_id(stored.id),
        "category": _CATEGORIES[stored.category],
        "created": timestamp(stored.created),
        "merchantCustomerId": stored.client_id,
        "type": "card",
        "card": face_of(stored.record),
        "status": "active" if stored.active else "deleted",
    }
