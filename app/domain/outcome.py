"""How a charge ended for the clerk: one of four values, never a boolean and never an exception."""

from dataclasses import dataclass

from app.domain.challenge import Challenge
from app.domain.order import Order


@dataclass(frozen=True, slots=True)
class Approved:
    """A status answer said paid (or held), and number, amount and currency fit."""

    order: Order


@dataclass(frozen=True, slots=True)
class Declined:
    """A status answer said no, or the order was closed unpaid. Nothing was taken."""

    order: Order


@dataclass(frozen=True, slots=True)
class ChallengeRequired:
    """The cardholder must confirm on the page of `challenge`; nothing is decided."""

    order: Order
    challenge: Challenge


@dataclass(frozen=True, slots=True)
class OutcomeUnknown:
    """Nobody knows yet whether money was taken. Asking goes on; nothing is sent again."""

    order: Order


Outcome = Approved | Declined | ChallengeRequired | OutcomeUnknown
