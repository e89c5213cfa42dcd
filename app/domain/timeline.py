"""What happened to an order, one entry per fact. The words for people are made by the presenters."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum

from msgspec import Struct, field


class Happening(Enum):
    """Kinds of entries. The facts each carries stand behind it; an act's own line names operator and till as well."""

    REGISTER_SENT = "register-sent"  # reference, hold, renews
    LINK_CREATED = "link-created"  # expires_at
    RENEWED = "renewed"  # number
    DRAFT_KEPT = "draft-kept"  # form
    DRAFT_DROPPED = "draft-dropped"  # operator
    # card (masked), no_code; of a sale like an earlier one: another_than, why; of a kept card: customer, wanted_by
    CHARGE_SENT = "charge-sent"
    CARD_AGREED = "card-agreed"  # customer, wording, purpose, operator
    CARD_OFFERED = "card-offered"  # customer, operator: the bank's page asks whether the card is kept
    CARD_KEPT = "card-kept"  # customer, mark, card (masked)
    CHALLENGE_OPENED = "challenge-opened"
    CHALLENGE_LEFT = "challenge-left"  # how
    CANCEL_SENT = "cancel-sent"  # operator
    CANCEL_ACCEPTED = "cancel-accepted"
    CAPTURE_SENT = "capture-sent"  # amount, operator
    VOID_SENT = "void-sent"  # amount, operator
    REFUND_SENT = "refund-sent"  # amount, operator, reason, note
    REFUND_WISHED = "refund-wished"  # amount, operator, till, reason, note: nothing was sent
    SENT_AGAIN = "sent-again"  # kind, amount, attempt
    BANK_ACCEPTED = "bank-accepted"  # kind
    ACT_ENDED = "act-ended"  # kind, amount, end, evidence: a status answer ended an act on money
    NUMBER_TAKEN_SENT = "number-taken-sent"
    NUMBER_TAKEN = "number-taken"
    ALLOWED = "allowed"  # operator, to, right, amount, note; read from the shop's trail, where it is kept
    PIN_WRONG = "pin-wrong"  # operator (whose PIN it was not), at_work, tries, till; read from the trail as well
    NEEDS_PERSON = "needs-person"  # kind, why
    GIVEN_UP = "given-up"  # kind
    RESOLVED = "resolved"  # operation, kind, found, said_by, confirmed_by, saw, reason, till
    OVERRULED = "overruled"  # kind, found, state
    NOTED = "noted"  # note, operator, till
    TAGGED = "tagged"  # tag, operator, till; an empty tag takes the one before off
    HOLD_PLANNED = "hold-planned"  # kind, day, operator, till; without a day the one before is taken off
    REFUSED = "refused"  # code
    NOT_SENT = "not-sent"  # reason
    ANSWER_LOST = "answer-lost"  # reason
    RESUMED = "resumed"  # reason
    BANK_SAID = "bank-said"  # state, action_code, avs, secured, and what moved (`movement.MOVED`)
    NOTICE_CAME = "notice-came"  # claim
    CHARGED_BACK = "charged-back"
    TAKEN_BACK = "taken-back"  # amount, state: the bank had said that it took the money, and says less now
    PAID_AFTER_END = "paid-after-end"  # was, and all that stands behind "bank-said"
    ANSWER_DOES_NOT_FIT = "answer-does-not-fit"  # what, state
    INCOMPLETE_ANSWER = "incomplete-answer"  # what
    UNRECOGNISED_ANSWER = "unrecognised-answer"  # value
    BACKWARD_ANSWER = "backward-answer"  # state


class TimelineEntry(Struct, frozen=True):
    """One fact at one moment (UTC). `facts` holds short texts only, never card data."""

    at: datetime
    happening: Happening
    facts: Mapping[str, str] = field(default_factory=dict)
