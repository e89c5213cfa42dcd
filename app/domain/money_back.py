"""Money that goes back: what is asked of a bank, and what it says of it."""

from datetime import datetime
from enum import Enum

from msgspec import Struct

from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import OperationId
from app.domain.money import Money
from app.domain.order_details import OrderLine


class Refund(Struct, frozen=True):
    """Give money of one order back.

    `refund_id` is the same for every try of one refund: a bank that knows it refunds nothing a second time.
    `captured` is what the bank holds of the order before this refund; one that holds another sum refuses. `lines`
    are those that come back, for orders that had lines.
    """

    reference: OrderReference
    amount: Money
    refund_id: OperationId
    captured: Money
    lines: tuple[OrderLine, ...] = ()
    reason: str = ""


class RefundAccepted(Struct, frozen=True):
    """The bank has taken the refund on. `pending`: it will say later how it ended; a status answer tells.

    `gateway_refund_id` is the bank's own key of the refund, "" where it has none.
    """

    gateway_refund_id: str = ""
    pending: bool = False


class RefundStanding(Enum):
    """How a refund the bank has taken on stands."""

    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"


class RefundSeen(Struct, frozen=True):
    """One refund of an order, as a status answer lists it. `amount` is minor units of the order's currency.

    `refund_id` is our own, "" where the bank does not give it back.
    """

    amount: int
    refund_id: str = ""
    standing: RefundStanding = RefundStanding.DONE
    at: datetime | None = None
    reference_number: str = ""
