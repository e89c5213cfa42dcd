"""How is a payment page opened, looked at and closed in V2?"""

from app.sandbox.books.ledger import Order
from app.sandbox.desk.replies import Reply
from app.sandbox.rules.bank import Bank, WrongState
from app.sandbox.v2.objects import session_object
from app.sandbox.v2.refusals import conflict, not_found, only_in_full
from app.sandbox.v2.requests import Call
from app.sandbox.v2.terms import registered, session_terms
from app.sandbox.words.identifiers import SESSION, order_id_in


def create(bank: Bank, call: Call, caller: str) -> Reply:
    """Answer `POST /sessions`."""
    order = registered(bank, session_terms(bank, call.body(), caller))
    return _told(bank, call, order)


def retrieve(bank: Bank, call: Call, public: str) -> Reply:
    """Answer `GET /sessions/{id}`; an order that was registered through V1 has a session too."""
    return _told(bank, call, _session(bank, public))


def expire(bank: Bank, call: Call, public: str) -> Reply:
    """Answer `POST /sessions/{id}/expire`, which no bank documents."""
    only_in_full(bank.settings)
    order = _session(bank, public)
    call.body_if_any()
    try:
        bank.expire(order)
    except WrongState:
        raise conflict("only an open session can expire") from None
    return _told(bank, call, order)


def _told(bank: Bank, call: Call, order: Order) -> Reply:
    return Reply(session_object(order, call.base, bank.settings.mode))


def _session(bank: Bank, public: str) -> Order:
    order = bank.find(order_id_in(SESSION, public) or "")
    if order is None or not order.terms.hosted:
        raise not_found()
    return order
