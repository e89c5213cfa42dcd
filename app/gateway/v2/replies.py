"""What the replies of the JSON generation say. Pure: bytes in, facts out."""

from enum import Enum

from msgspec.structs import replace

from app.domain.card import CardSummary
from app.domain.challenge import Challenge
from app.domain.currency import Currency, currency
from app.domain.errors import AnswerLost, UnknownCurrency
from app.domain.evidence import Reported, StatusSeen
from app.domain.gateway_calls import ChallengeNeeded, ChargeAccepted, ChargeRefused, ChargeReply, Registered
from app.domain.identifiers import CustomerId, GatewayOrderId, StoredCardId
from app.gateway.calls import Reply
from app.gateway.masking import card_summary
from app.gateway.reading import Fields, read_object
from app.gateway.trust import is_safe_page
from app.gateway.v2.codes import action_code, is_partly_refunded, payment_state, session_state
from app.gateway.v2.ids import is_key, is_payment, is_stored_card, order_in, payment_of
from app.gateway.v2.next_action import challenge_in
from app.gateway.v2.requests import ORDER

_MONEY = (Reported.AUTHORISED, Reported.CAPTURED, Reported.REFUNDED)


def is_fine(reply: Reply) -> bool:
    """Tell whether the call went through: which 2xx is used for what is not documented."""
    return 200 <= reply.status < 300


def key_in(fields: Fields) -> GatewayOrderId | None:
    """Return the object's own key, or None for one that could not stand in a path."""
    key = fields.identifier("id")
    return GatewayOrderId(key) if key is not None and is_key(key) else None


def read_session_opened(fields: Fields) -> Registered:
    """Return key, page and end of a new session. Raises AnswerLost when key or page are missing."""
    key, page = key_in(fields), fields.raw("paymentUrl")
    if key is None or not isinstance(page, str) or not is_safe_page(page):
        raise AnswerLost("incomplete")
    return Registered(key, page, fields.moment("expiresAt"))


def read_charged(fields: Fields, return_address: str, pages: str) -> ChargeReply:
    """Return what the bank's first word on a payment is; only a status answer says "paid".

    `pages` is where the bank's own pages stand. A challenge whose block cannot be understood may be there: the order
    is the same in both generations (API reference: 3-D Secure, last resort). Raises AnswerLost.
    """
    key = key_in(fields)
    if key is None:
        raise AnswerLost("incomplete")
    state = payment_state(fields.raw("status"), fields.whole("amountReceived"), None)
    if state is Reported.DECLINED:
        last = fields.fields("lastError")
        code = fields.text("failureCode", longest=40) or last.text("code", longest=40)
        return ChargeRefused(key, code, fields.text("failureMessage") or last.text("message"))
    block = fields.raw("nextAction")
    if state in (Reported.CAPTURED, Reported.AUTHORISED) or (block is None and state is not Reported.CHALLENGE):
        return ChargeAccepted(key)
    challenge = challenge_in(block, return_address) or _usual_page(key, return_address, pages)
    return ChargeAccepted(key) if challenge is None else ChallengeNeeded(key, challenge)


def _usual_page(key: str, return_address: str, pages: str) -> Challenge | None:
    order = order_in(key)
    return Challenge(f"{pages}/acsRedirect.do?orderId={order}", return_address, is_guess=True) if order else None


def carries_payment(reply: Reply) -> bool:
    """Tell whether a refusal is a payment in disguise: a decline may come with a 4xx (API reference: errors)."""
    try:
        return is_payment(key_in(read_object(reply.body)) or "")
    except AnswerLost:
        return False


def read_payment(fields: Fields) -> StatusSeen:
    """Return what a payment says. Sums that were sent back no longer count as taken. Raises AnswerLost."""
    received, refunded = fields.whole("amountReceived"), fields.whole("amountRefunded")
    amount, raw = fields.whole("amount"), fields.raw("status")
    taken = amount if received is None and is_partly_refunded(raw) else received
    kept = None if taken is None else taken - (refunded or 0)
    if (kept is not None and kept < 0) or (amount is not None and (taken or 0) > amount):
        raise AnswerLost("sums")
    seen = payment_state(raw, received, refunded)
    if seen is Reported.REFUNDED and not is_partly_refunded(raw):
        kept = 0
    return StatusSeen(
        reported=seen,
        order_number=fields.fields("metadata").identifier(ORDER) or fields.identifier("merchantReferenceId"),
        gateway_order_id=_required_key(fields),
        amount=amount,
        currency=_currency(fields),
        captured=kept,
        held=fields.whole("amountCapturable"),
        refunded=refunded,
        card=card_of(fields.fields("paymentMethod").fields("card")),
        approval_code=fields.text("approvalCode", longest=16),
        reference_number=fields.text("rrn", longest=24),
        action_code=action_code(
            fields.text("failureCode", longest=40) or fields.fields("lastError").text("code", longest=40)
        ),
        created_at=fields.moment("created"),
        customer_id=_customer(fields),
        stored_card=_stored_card(fields),
    )


def read_session(fields: Fields) -> StatusSeen:
    """Return what a session says. It names no sums taken, only that it is paid."""
    return StatusSeen(
        reported=session_state(fields.raw("status"), fields.raw("paymentStatus")),
        order_number=fields.identifier("merchantReferenceId"),
        gateway_order_id=_required_key(fields),
        amount=fields.whole("amount"),
        currency=_currency(fields),
        expires_at=fields.moment("expiresAt"),
        created_at=fields.moment("created"),
        customer_id=_customer(fields),
    )


class PaymentView(Enum):
    """What the payment inside a session is good for."""

    NOT_NEEDED = "not-needed"
    DECIDES = "decides"
    """The session is finished and not paid, and its money is taken by hand: only the payment says where it stands."""
    ADDS = "adds"
    """The session is paid; its payment knows the sums and the card."""


def payment_view(fields: Fields) -> PaymentView:
    """Return whether a session must, may or need not be looked at through its payment."""
    state = session_state(fields.raw("status"), fields.raw("paymentStatus"))
    if state is Reported.CAPTURED:
        return PaymentView.ADDS
    by_hand = fields.fields("paymentData").text("captureMethod").lower() == "manual"
    finished = fields.text("status").lower() == "completed"
    return PaymentView.DECIDES if finished and by_hand else PaymentView.NOT_NEEDED


def payment_key_in(fields: Fields) -> str | None:
    """Return the key of a session's payment: told in some field, or else the one that holds the session's UUID.

    Which field tells it, if any, is not documented. Two different ones tell nothing.
    """
    told = {key for key in fields.identifiers() if is_payment(key) and is_key(key)}
    return told.pop() if len(told) == 1 else payment_of(fields.identifier("id") or "")


def through_payment(session: StatusSeen, payment: StatusSeen) -> StatusSeen | None:
    """Return the session with its payment's state and sums, or None when the payment need not be this session's.

    Its key may be worked out and not told, so amount and currency must be the same; and beside a paid session, a
    payment that knows of no money is another one's.
    """
    if (payment.amount, payment.currency) != (session.amount, session.currency) or session.amount is None:
        return None
    if session.reported is Reported.CAPTURED and payment.reported not in _MONEY:
        return None
    return replace(
        session,
        reported=payment.reported,
        captured=payment.captured,
        held=payment.held,
        refunded=payment.refunded,
        card=payment.card,
        approval_code=payment.approval_code,
        reference_number=payment.reference_number,
        action_code=payment.action_code,
        customer_id=payment.customer_id,
        stored_card=payment.stored_card,
    )


def card_of(card: Fields) -> CardSummary | None:
    """Return what may be kept of a card block."""
    return card_summary(card.text("maskedNumber"), _expiry(card))


def _required_key(fields: Fields) -> GatewayOrderId:
    key = key_in(fields)
    if key is None:
        raise AnswerLost("incomplete")
    return key


def _currency(fields: Fields) -> Currency | None:
    try:
        return currency(fields.text("currency", longest=8))
    except UnknownCurrency:
        return None


def _customer(fields: Fields) -> CustomerId | None:
    key = fields.identifier("merchantCustomerId")
    return None if key is None else CustomerId(key)


def _stored_card(fields: Fields) -> StoredCardId | None:
    """Return the key of the kept card; which field tells it is not documented, so its look is what is looked for."""
    everywhere = (*fields.identifiers(), *fields.fields("paymentMethod").identifiers())
    told = {key for key in everywhere if is_stored_card(key) and is_key(key)}
    return StoredCardId(told.pop()) if len(told) == 1 else None


def _expiry(card: Fields) -> str:
    month, year = card.text("expiryMonth", longest=4), card.text("expiryYear", longest=6)
    return f"{year}{month.zfill(2)}" if month and year else ""
