"""Charging again for an order its customer has paid or tried to pay, without the customer being there.

The card schemes allow it for these reasons only. Each such charge is an order of its own at the bank.
"""

from collections.abc import Mapping
from enum import Enum

from msgspec import Struct, field

from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.money import Money


class FurtherReason(Enum):
    """Why more is taken than was."""

    INCREMENT = "increment"
    """The stay or the hire became longer: the hold grows."""
    DELAYED = "delayed"
    """What was found out afterwards: the minibar, the damage."""
    NO_SHOW = "no-show"
    """The guest did not come."""


class RepeatReason(Enum):
    """Why the same sum is asked for again."""

    RESUBMISSION = "resubmission"
    """The goods are with the customer and the first try was refused."""
    REAUTHORISATION = "reauthorisation"
    """The hold ended before the goods were sent."""


class FurtherCharge(Struct, frozen=True):
    """Take one more sum, in the currency of the original order. `number` is new."""

    number: OrderNumber
    original: GatewayOrderId
    reason: FurtherReason
    amount: Money
    parameters: Mapping[str, str] = field(default_factory=dict)


class RepeatedCharge(Struct, frozen=True):
    """Ask for the original sum again; it cannot be another one. `number` is new."""

    number: OrderNumber
    original: GatewayOrderId
    reason: RepeatReason
    parameters: Mapping[str, str] = field(default_factory=dict)


LaterCharge = FurtherCharge | RepeatedCharge
