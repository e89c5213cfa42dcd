"""What about an order's money nobody knows: since when, what may be done about it, and what Paydesk does next."""

from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct

from app.domain.capture import whole_hold
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.money import Money
from app.domain.operation import FirstWord, Operation, OperationKind, OperationState
from app.domain.order import IN_DOUBT_STATES, Order
from app.domain.profile import BankProfile

PROVED_WITHIN = timedelta(minutes=30)
"""So long Paydesk may need to prove by itself how an act ended; after that two persons may say so instead."""
ANSWERS_WITHIN = timedelta(seconds=10)
"""An act the bank has taken on is no doubt for so long: its status answer is on the way."""


class Outlook(Enum):
    """What Paydesk does about a doubt by itself."""

    ASKS = "asks"
    FENCES_IN = "fences-in"
    """If the order stays unpaid for three minutes, it is closed at the bank: a late charge cannot arrive then."""
    SENDS_AGAIN = "sends-again"
    """The same act leaves once more; the bank carries it out once."""
    NEEDS_PERSON = "needs-person"
    """It goes on asking, and does not expect an answer that proves anything."""


class DoubtKey(Struct, frozen=True):
    """Which doubt: one act on an order, or with None the order itself."""

    order_number: OrderNumber
    operation: OperationId | None = None


class Doubt(Struct, frozen=True):
    """One order with the act whose end nobody knows; None where the order is in doubt without any act of ours."""

    order: Order
    operation: Operation | None = None

    @property
    def key(self) -> DoubtKey:
        return DoubtKey(self.order.number, None if self.operation is None else self.operation.id)

    @property
    def since(self) -> datetime:
        """Return since when nobody knows (UTC)."""
        return self.order.state_since if self.operation is None else self.operation.started_at

    @property
    def amount(self) -> Money:
        """Return the sum that is in doubt: the act's own, where it has one."""
        act = self.operation
        return self.order.amount if act is None or act.amount is None else act.amount

    @property
    def needs_person(self) -> bool:
        """Tell whether Paydesk cannot find out by itself."""
        return self.operation is None or self.operation.state is OperationState.NEEDS_PERSON

    def may_be_resolved(self, now: datetime) -> bool:
        """Tell whether two persons may say how it ended: at once where Paydesk has given up, else after its time."""
        return self.needs_person or now - self.since >= PROVED_WITHIN

    def is_worth_showing(self, now: datetime) -> bool:
        """Tell whether a clerk should see it: not while a good first answer is only waiting for its proof."""
        lost = self.operation is not None and self.operation.first_word is FirstWord.LOST
        return self.needs_person or lost or abs(now - self.since) >= ANSWERS_WITHIN

    def outlook(self, profile: BankProfile | None) -> Outlook:
        """Return what comes next. `profile` is that of the order's bank, None when this run does not have it."""
        operation = self.operation
        if operation is None or self.needs_person:
            return Outlook.NEEDS_PERSON
        match operation.kind:
            case OperationKind.CHARGE if profile is not None and profile.can_fence:
                return Outlook.FENCES_IN
            case OperationKind.REFUND if profile is not None and profile.guards_refunds and _leaves_again(operation):
                return Outlook.SENDS_AGAIN
            case OperationKind.CAPTURE if _leaves_again(operation) and operation.amount == whole_hold(self.order):
                return Outlook.SENDS_AGAIN
            case _:
                return Outlook.ASKS


def doubt_of(order: Order) -> Doubt | None:
    """Return the doubt about an order that has no act in doubt, or None when there is none or people resolved it."""
    return Doubt(order) if order.state in IN_DOUBT_STATES and order.peoples_word is None else None


def _leaves_again(operation: Operation) -> bool:
    return operation.first_word is FirstWord.LOST and operation.may_leave_again
