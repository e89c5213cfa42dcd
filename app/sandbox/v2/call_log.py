"""Which order is a V2 call about? One number for the request log, nothing else of the call."""

from app.sandbox.rules.bank import Bank
from app.sandbox.v2.fields import Fields
from app.sandbox.v2.refusals import ApiError
from app.sandbox.v2.requests import Call
from app.sandbox.v2.terms import LONGEST_REFERENCE
from app.sandbox.words.identifiers import PAYMENT, REFUND, SESSION, order_id_in


def number_in(bank: Bank, call: Call, public: str) -> str:
    """Return the shop's number of the order, "" where the call names none."""
    if public:
        return _number_behind(bank, public)
    try:
        body = call.body() if call.method == "POST" else Fields({})
        named = body.text("merchantReferenceId", longest=LONGEST_REFERENCE)
        return named or _number_behind(bank, body.text("paymentId"))
    except ApiError:
        return ""


def _number_behind(bank: Bank, public: str) -> str:
    order = bank.books.order(order_id_in(SESSION, public) or order_id_in(PAYMENT, public) or "")
    if order:
        return order.terms.number
    refund_id = order_id_in(REFUND, public)
    refunded = bank.find_refund(refund_id) if refund_id else None
    return refunded[0].terms.number if refunded else ""
