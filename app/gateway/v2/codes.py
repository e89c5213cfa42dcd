"""What the states of the JSON generation mean (API reference: session and payment status)."""

from app.domain.evidence import Reported, Unrecognised
from app.gateway.masking import safe_raw

_PAYMENT = {
    "succeeded": Reported.CAPTURED,
    "requiresaction": Reported.CHALLENGE,
    "requirescapture": Reported.AUTHORISED,
    "failed": Reported.DECLINED,
    "canceled": Reported.VOIDED,
    "cancelled": Reported.VOIDED,
    "reversed": Reported.VOIDED,
    "voided": Reported.VOIDED,
    "processing": Reported.PENDING,
    "pending": Reported.PENDING,
    "created": Reported.PENDING,
    "refunded": Reported.REFUNDED,
    "partiallyrefunded": Reported.REFUNDED,
}

# (session, payment inside it); a session that was held for capture is looked at through its payment.
_SESSION = {
    ("open", "unpaid"): Reported.REGISTERED,
    ("open", "paid"): Reported.CAPTURED,
    ("completed", "paid"): Reported.CAPTURED,
    ("completed", "unpaid"): Reported.PENDING,
    ("expired", "unpaid"): Reported.EXPIRED,
    ("expired", "paid"): Reported.CAPTURED,
}


# The words of this generation for what the older one says in numbers; both are shown to clerks alike.
_ACTION_CODES = {
    "authenticationfailed": "-2025",
    "carddeclined": "5",
    "donothonour": "5",
    "expiredcard": "101",
    "incorrectcarddata": "71015",
    "insufficientfunds": "116",
    "lostcard": "208",
}


def action_code(failure: str) -> str:
    """Return the action code of a failure word; a word nobody knows comes back as it is."""
    return _ACTION_CODES.get(failure.strip().lower(), failure)


def payment_state(raw: object, received: int | None, refunded: int | None) -> Reported | Unrecognised:
    """Return a payment's state. Taken means: it says so, and the sum received, when named, is above zero."""
    word = raw.strip().lower() if isinstance(raw, str) else ""
    state = _PAYMENT.get(word)
    if state is None:
        return Unrecognised(safe_raw(raw))
    if state is Reported.CAPTURED and received == 0:
        return Reported.PENDING
    if state is Reported.AUTHORISED and received:
        # Part of a hold was taken and the rest still stands.
        return Reported.CAPTURED
    if refunded and state not in (Reported.CAPTURED, Reported.REFUNDED):
        return Unrecognised(safe_raw(f"{word} with a refund"))
    return state


def is_partly_refunded(raw: object) -> bool:
    return isinstance(raw, str) and raw.strip().lower() == "partiallyrefunded"


def session_state(raw: object, paid: object) -> Reported | Unrecognised:
    """Return a session's state by the table of both words; a missing second word counts as unpaid."""
    first = raw.strip().lower() if isinstance(raw, str) else ""
    second = paid.strip().lower() if isinstance(paid, str) else "unpaid" if paid is None else ""
    return _SESSION.get((first, second)) or Unrecognised(safe_raw(f"{safe_raw(raw)} {safe_raw(paid)}"))
