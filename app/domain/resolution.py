"""What two persons may write down about an act whose end nobody knows, and what becomes of it when the bank speaks.

Their word ends the act, so that work can go on. It never makes an order paid, changes no sum the bank told, and makes
less money movable, never more. The bank goes on being asked; whatever it proves later counts instead.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from app.domain.doubt import Doubt
from app.domain.identifiers import OperationId
from app.domain.operation import MONEY_ACTS, Ending, Operation, OperationKind, OperationState
from app.domain.order import CLOSED_UNPAID_STATES, IN_DOUBT_STATES, MONEY_TAKEN_STATES, Order, PeoplesWord
from app.domain.timeline import Happening, TimelineEntry


class Found(Enum):
    """What the persons found out."""

    DONE = "done"
    NOT_DONE = "not-done"


class Resolution(Struct, frozen=True):
    """Who says what, and from where they know. `saw` is what they were shown, `reason` why it is resolved by hand."""

    found: Found
    saw: str
    reason: str
    said_by: str
    confirmed_by: str
    till: str


class Resolved(Struct, frozen=True):
    """What a resolution makes of its doubt; `endings` is empty for an order that had no act in doubt."""

    order: Order
    entry: TimelineEntry
    endings: Mapping[OperationId, Ending]


def resolved(doubt: Doubt, resolution: Resolution, at: datetime) -> Resolved:
    """Return the doubt as two persons leave it."""
    operation = doubt.operation
    facts = {
        "kind": "" if operation is None else operation.kind.value,
        "found": resolution.found.value,
        "said_by": resolution.said_by,
        "confirmed_by": resolution.confirmed_by,
        "saw": resolution.saw,
        "reason": resolution.reason,
        "till": resolution.till,
    }
    if operation is not None:
        facts["operation"] = operation.id
    order = replace(doubt.order, peoples_word=_word(doubt, resolution.found))
    state = OperationState.DONE if resolution.found is Found.DONE else OperationState.NOT_DONE
    ending = Ending(state, f"{resolution.said_by}, {resolution.confirmed_by}", by_people=True)
    endings = {} if operation is None else {operation.id: ending}
    return Resolved(order, TimelineEntry(at, Happening.RESOLVED, facts), endings)


def word_after_bank(order: Order) -> PeoplesWord | None:
    """Return what people's word on an order is still worth: nothing once the bank said whether it took money."""
    decided = order.state in MONEY_TAKEN_STATES or order.state in CLOSED_UNPAID_STATES
    return None if decided else order.peoples_word


def is_denied(before: Order, after: Order) -> bool:
    """Tell whether the bank has just said otherwise about the order's money than people wrote down."""
    if before.peoples_word is PeoplesWord.TAKEN:
        return after.state in CLOSED_UNPAID_STATES
    return before.peoples_word is PeoplesWord.NOT_TAKEN and after.state in MONEY_TAKEN_STATES


def denied(operations: Iterable[Operation], endings: Mapping[OperationId, Ending]) -> tuple[Operation, ...]:
    """Return the acts on money of which the bank has just proved the opposite of what people wrote down."""
    return tuple(
        each
        for each in operations
        if each.by_people
        and each.kind in MONEY_ACTS
        and each.id in endings
        and each.is_done is not (endings[each.id].state is OperationState.DONE)
    )


def overruled(after: Order, operation: Operation | None, found: Found, at: datetime) -> TimelineEntry:
    """Return the line that says so in the order's timeline."""
    kind = OperationKind.CHARGE if operation is None else operation.kind
    facts = {"kind": kind.value, "found": found.value, "state": after.state.value}
    return TimelineEntry(at, Happening.OVERRULED, facts)


def found_of(word: PeoplesWord) -> Found:
    return Found.DONE if word is PeoplesWord.TAKEN else Found.NOT_DONE


def _word(doubt: Doubt, found: Found) -> PeoplesWord | None:
    """Return what the finding says of the order's money: an act that follows the payment says nothing of it."""
    order, operation = doubt.order, doubt.operation
    if order.state in MONEY_TAKEN_STATES or order.state in CLOSED_UNPAID_STATES:
        return order.peoples_word
    if operation is None or operation.kind is OperationKind.CHARGE:
        return PeoplesWord.TAKEN if found is Found.DONE else PeoplesWord.NOT_TAKEN
    if operation.kind is OperationKind.REGISTER and order.state in IN_DOUBT_STATES:
        # No card has left for it and nobody has its page: known at the bank or not, it took nothing.
        return PeoplesWord.NOT_TAKEN
    return order.peoples_word
