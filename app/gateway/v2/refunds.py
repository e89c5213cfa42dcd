"""What the bank says of a refund (API reference: refunds)."""

from app.domain.bank_acts import BankAct
from app.domain.errors import AnswerLost, GatewayRefused
from app.domain.evidence import Unrecognised
from app.domain.money_back import Refund, RefundAccepted, RefundStanding
from app.domain.refusals import OrderUnknownAtBank
from app.gateway.masking import safe_raw
from app.gateway.reading import Fields, read_object
from app.gateway.v2.ids import is_key, is_payment, order_in
from app.gateway.v2.line import Line
from app.gateway.v2.replies import key_in

_STANDINGS = {
    "succeeded": RefundStanding.DONE,
    "pending": RefundStanding.PENDING,
    "failed": RefundStanding.FAILED,
}


async def ask_standing(line: Line, key: str) -> RefundStanding | Unrecognised:
    """Return how a refund stands that was taken on. Raises OrderUnknownAtBank for what cannot be a refund's key."""
    if not is_key(key):
        raise OrderUnknownAtBank("404", "")
    return await line.ask(BankAct.REFUND_STATUS, lambda reply: read_refund(read_object(reply.body)), key)


def read_refund(fields: Fields) -> RefundStanding | Unrecognised:
    """Return how a refund stands; only the word itself says that the money went."""
    raw = fields.raw("status")
    word = raw.strip().lower() if isinstance(raw, str) else ""
    return _STANDINGS.get(word) or Unrecognised(safe_raw(raw))


def read_refunded(fields: Fields, asked: Refund, payment: str) -> RefundAccepted:
    """Return that the bank has taken this refund on. Raises GatewayRefused for one that failed at once.

    A word nobody knows is "not yet": the status afterwards says more. An answer about another sum or another
    payment tells nothing of ours and is a lost one.
    """
    key = key_in(fields)
    if key is None:
        raise AnswerLost("incomplete")
    if fields.whole("amount") not in (None, asked.amount.minor):
        raise AnswerLost("other-amount")
    if fields.has("currency") and fields.text("currency", longest=8).upper() != asked.amount.currency.code:
        raise AnswerLost("other-currency")
    if _is_other(fields.raw("paymentId"), payment):
        raise AnswerLost("other-payment")
    standing = read_refund(fields)
    if standing is RefundStanding.FAILED:
        code = fields.text("failureCode", longest=40)
        raise GatewayRefused(code or "failed", fields.text("failureMessage"))
    return RefundAccepted(key, pending=standing is not RefundStanding.DONE)


def _is_other(told: object, payment: str) -> bool:
    """Tell whether an answer names another payment. A key may change its length, the order inside stays."""
    if told is None or told == payment:
        return False
    if not isinstance(told, str) or not is_payment(told):
        return True
    ours, theirs = order_in(payment), order_in(told)
    return ours is not None and theirs is not None and ours != theirs
