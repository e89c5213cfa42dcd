"""How does charged money go back in V2? Nothing of it is documented but that there is a Refund object."""

from app.sandbox.books.ledger import Order, Refund
from app.sandbox.desk.replies import Json, Reply
from app.sandbox.rules.bank import AmountTooLarge, Bank, WrongState
from app.sandbox.rules.money_back import RefundWish, refund_in_course
from app.sandbox.v2.details import metadata
from app.sandbox.v2.objects import payment_status
from app.sandbox.v2.refusals import conflict, not_found, only_in_full, too_large
from app.sandbox.v2.requests import Call
from app.sandbox.v2.terms import currency_as_sent
from app.sandbox.words.identifiers import PAYMENT, REFUND, order_id_in, public_id
from app.sandbox.words.moments import timestamp

LONGEST_REASON = 255


def create(bank: Bank, call: Call) -> Reply:
    """Answer `POST /refunds`; no amount means all that was not refunded yet."""
    only_in_full(bank.settings)
    body = call.body()
    payment = body.text("paymentId", required=True)
    reason = body.text("reason", longest=LONGEST_REASON)
    wish = RefundWish(body.optional_amount(), reason=reason, params={**metadata(body)})
    order = bank.find(order_id_in(PAYMENT, payment) or "")
    if order is None or order.last_attempt is None:
        raise not_found()
    if payment_status(order) != "succeeded":
        raise conflict("only a payment that succeeded can be refunded", "paymentId")
    try:
        return Reply(refund_object(order, refund_in_course(bank, order, wish)))
    except (AmountTooLarge, WrongState):
        raise too_large("amount is more than what can still be refunded") from None


def retrieve(bank: Bank, _call: Call, public: str) -> Reply:
    """Answer `GET /refunds/{id}`; a refund that was made through V1 is there too."""
    only_in_full(bank.settings)
    found = bank.find_refund(order_id_in(REFUND, public) or "")
    if found is None:
        raise not_found()
    return Reply(refund_object(*found))


def refund_object(order: Order, refund: Refund) -> Json:
    """Return the refund as V2 shows it now."""
    return {
        "id": public_id(REFUND, refund.id),
        "amount": refund.amount,
        "created": timestamp(refund.at),
        "currency": currency_as_sent(order),
        "metadata": refund.params,
        "paymentId": public_id(PAYMENT, order.id),
        "reason": refund.reason,
        "status": _status(order, refund),
    }


def _status(order: Order, refund: Refund) -> str:
    asked = next((asked for asked in order.refunds_asked if asked.refund.id == refund.id), None)
    if asked is None:
        return "succeeded"
    return "failed" if asked.is_refused else "pending"
