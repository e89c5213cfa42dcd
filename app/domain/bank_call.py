"""One call to a bank as a help desk may read it: what was asked, what came back, and what is kept back of both."""

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from app.domain.identifiers import ProfileName
from app.domain.order import Order

Told = tuple[tuple[str, str], ...]
"""Names of fields and their values, of those that may be read by anybody."""


class BankCall(Struct, frozen=True):
    """`status` is that of HTTP, None where no answer came: `trouble` is the short word for that.

    `kept_back` are the names of fields whose values were not kept: cards, logins, customers, and all that is unknown.
    `request_id` is how the bank itself calls the call, "" where it does not say. `keys` are the keys of orders in it.
    """

    method: str
    path: str
    seconds: float
    status: int | None
    trouble: str = ""
    asked: Told = ()
    answered: Told = ()
    kept_back: tuple[str, ...] = ()
    request_id: str = ""
    keys: frozenset[str] = frozenset()


class HeardCall(Struct, frozen=True):
    """A call with its bank, and when it was made (UTC).

    The same question with the same answer is one: asked so many `times`, first at `since` and last at `at`.
    """

    profile: ProfileName
    at: datetime
    call: BankCall
    since: datetime
    times: int = 1

    def is_repeated_by(self, profile: ProfileName, call: BankCall) -> bool:
        """Tell whether this call says what was said here, however long it took and whatever its own name is."""
        alike = replace(call, seconds=self.call.seconds, request_id=self.call.request_id)
        return self.profile == profile and self.call == alike

    def is_about(self, order: Order) -> bool:
        return self.profile == order.profile and bool({order.number, order.gateway_order_id} & self.call.keys)
