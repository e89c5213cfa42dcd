"""How a charge ended for the clerk: one of four values, never a boolean and never an exception."""

from msgspec import Struct

from app.domain.challenge import Challenge
from app.domain.order import Order


class Approved(Struct, frozen=True):
    """A status answer said paid (or held), and number, amount and currency fit."""

    order: Order


class Declined(Struct, frozen=True):
    """A status answer said no, or the order was closed unpaid. Nothing was taken."""

    order: Order


class ChallengeRequired(Struct, frozen=True):
    """The cardholder must confirm on the page of `challenge`; nothing is decided."""

    order: Order
    challenge: Challenge


class OutcomeUnknown(Struct, frozen=True):
    """Nobody knows yet whether money was taken. Asking goes on; nothing is sent again.

    `was_asked` is False where the bank gave no answer at all: what the order says is of before.
    """

    order: Order
    was_asked: bool = True


Outcome = Approved | Declined | ChallengeRequired | OutcomeUnknown
