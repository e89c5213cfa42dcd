"""What the codes of the form-encoded generation mean (gateway manual: order states, action codes)."""

from app.domain.action_codes import is_refusal, reason_of
from app.domain.decline import DeclineReason
from app.domain.evidence import Reported, Unrecognised
from app.domain.money_back import RefundStanding
from app.gateway.masking import safe_raw

ACCESS_DENIED = "5"
NOT_FOUND = "6"

_STATES = {
    0: Reported.REGISTERED,
    1: Reported.AUTHORISED,
    2: Reported.CAPTURED,
    3: Reported.VOIDED,
    4: Reported.REFUNDED,
    5: Reported.CHALLENGE,
    6: Reported.DECLINED,
    7: Reported.PENDING,
    8: Reported.CAPTURED,  # in part, more may follow
}
PART_CAPTURED = 8
UNPAID = frozenset({0, 5, 6, 7})

# The customer never finished: no card typed, time over, not back from the issuer's page.
_TIME_OVER = frozenset({"-2014", "-2007", "-2009", "1001"})

# Which states an order may have while its sums are in this state (gateway manual: paymentState).
_FITTING = {
    "CREATED": UNPAID,
    "PENDING": UNPAID,
    "DECLINED": UNPAID,
    "APPROVED": frozenset({1}),
    "REVERSED": frozenset({1, 3}),
    "DEPOSITED": frozenset({2, 4, 8}),
    "MULTIPLE_INTERMEDIATE_DEPOSITED": frozenset({2, 8}),
    "REFUNDED": frozenset({2, 4}),
}


def refund_standing(action_code: str) -> RefundStanding:
    """Return how a refund stands by its action code; none, and zeros only, are a success (gateway manual: refunds).

    A code that tells of no refusal, as "refund in progress" does, or that nobody knows leaves it open.
    """
    reason = reason_of(action_code) if action_code.strip() else DeclineReason.APPROVED
    if reason is DeclineReason.APPROVED:
        return RefundStanding.DONE
    known_refusal = is_refusal(action_code) and reason is not DeclineReason.UNKNOWN_CODE
    return RefundStanding.FAILED if known_refusal else RefundStanding.PENDING


def state_number(raw: object) -> int | None:
    """Return the order state as a number, or None for anything but a plain whole number (a text of one counts)."""
    if isinstance(raw, str):
        bare = raw.strip()
        return int(bare) if len(bare) == 1 and bare in "0123456789" else None
    return raw if isinstance(raw, int) and not isinstance(raw, bool) else None


def reported(raw: object, action_code: str, payment_state: object) -> Reported | Unrecognised:
    """Return the order state in the words of the trade; unknown or contradicting values stay unrecognised.

    A failed attempt leaves the state at "registered": the order can still be paid.
    """
    number = state_number(raw)
    if number is None or number not in _STATES:
        return Unrecognised(safe_raw(raw))
    # An unknown word is harmless beside an unpaid state and a reason for doubt beside a paid one.
    word = payment_state.strip().upper() if isinstance(payment_state, str) else ""
    if word and number not in _FITTING.get(word, UNPAID):
        return Unrecognised(safe_raw(f"{number} {word}"))
    if number == 6 and action_code in _TIME_OVER:
        return Reported.EXPIRED
    return _STATES[number]
