"""Do the shop's books say what the bank's books say? Every order of a period is asked about; nothing is written."""

import asyncio
from collections.abc import Sequence

from msgspec import Struct, field

from app.domain.errors import PaydeskError
from app.domain.evidence import Reported, StatusSeen
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.timeline import Happening
from app.domain.weighing import weigh
from app.services.ports import Banks, Clock

_AT_ONCE = 4
_CONTRADICTIONS = frozenset(
    {Happening.ANSWER_DOES_NOT_FIT, Happening.PAID_AFTER_END, Happening.TAKEN_BACK, Happening.BACKWARD_ANSWER}
)


class Difference(Struct, frozen=True):
    """One order of which the bank says something else. Both sides as short texts: the state and the sums."""

    order_number: OrderNumber
    ours: str
    banks: str


class BanksAsked(Struct, frozen=True):
    """What came of it. About `silent` orders no answer came, about `unasked` ones no bank in use can be asked."""

    asked: int = 0
    differences: tuple[Difference, ...] = ()
    silent: tuple[OrderNumber, ...] = ()
    unasked: tuple[OrderNumber, ...] = ()


class _Found(Struct):
    asked: int = 0
    differences: list[Difference] = field(default_factory=list)
    silent: list[OrderNumber] = field(default_factory=list)
    unasked: list[OrderNumber] = field(default_factory=list)


class BankAudit:
    """Asks about orders and compares; the same rules weigh the answer that would change the books at the till."""

    def __init__(self, banks: Banks, clock: Clock) -> None:
        self._banks = banks
        self._clock = clock

    async def compare(self, orders: Sequence[Order]) -> BanksAsked:
        """Return where the books differ. An order differs too that is only behind: nobody asked for its news yet."""
        found = _Found()
        for start in range(0, len(orders), _AT_ONCE):
            await asyncio.gather(*(self._look_at(order, found) for order in orders[start : start + _AT_ONCE]))
        return BanksAsked(found.asked, tuple(found.differences), tuple(found.silent), tuple(found.unasked))

    async def _look_at(self, order: Order, found: _Found) -> None:
        if not self._can_ask(order):
            found.unasked.append(order.number)
            return
        try:
            gateway = await self._banks.gateway(order.profile)
            seen = await gateway.status(OrderReference(order.number, order.gateway_order_id))
        except PaydeskError:
            found.silent.append(order.number)
            return
        found.asked += 1
        if self._differs(order, seen):
            found.differences.append(Difference(order.number, _ours(order), _theirs(seen)))

    def _can_ask(self, order: Order) -> bool:
        if not self._banks.knows(order.profile):
            return False
        return order.gateway_order_id is not None or self._banks.profile(order.profile).finds_by_number

    def _differs(self, order: Order, seen: StatusSeen) -> bool:
        if seen.reported is Reported.NOT_FOUND:
            return order.state in MONEY_TAKEN_STATES
        weighed = weigh(order, seen, self._clock.now())
        if any(entry.happening in _CONTRADICTIONS for entry in weighed.entries):
            return True
        return _standing(weighed.order) != _standing(order)


def _standing(order: Order) -> tuple[OrderState, int, int]:
    """Return state and sums; what the bank never told of is nothing yet."""
    captured, refunded = order.captured, order.refunded
    return order.state, 0 if captured is None else captured.minor, 0 if refunded is None else refunded.minor


def _ours(order: Order) -> str:
    sums = {"captured": order.captured, "refunded": order.refunded}
    told = [f"{name} {money}" for name, money in sums.items() if money is not None]
    return ", ".join([order.state.value, f"amount {order.amount}", *told])


def _theirs(seen: StatusSeen) -> str:
    reported = seen.reported.value if isinstance(seen.reported, Reported) else seen.reported.raw
    sums = {"amount": seen.amount, "captured": seen.captured, "refunded": seen.refunded}
    return ", ".join(
        [reported, *(f"{name} {_sum(minor, seen)}" for name, minor in sums.items() if minor is not None)]
    )


def _sum(minor: int, seen: StatusSeen) -> str:
    return f"{minor} minor units" if seen.currency is None else str(Money(minor, seen.currency))
