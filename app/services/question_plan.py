"""Which open order is asked about next, and when? Each in its own rhythm; those on screen first, then young ones."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from datetime import datetime, timedelta

from app.domain.asking import IN_VIEW, pause_before_next_look, pause_before_next_question
from app.domain.identifiers import OperationId, OrderNumber, ProfileName
from app.domain.operation import Operation
from app.domain.order import Order
from app.services.ports import Clock

AT_ONCE_PER_BANK = 4
_AT_ONCE = timedelta(0)
_PAUSE_AFTER_SILENCE = timedelta(seconds=10)


class QuestionPlan:
    """Holds every order there is something to ask about, with the moment of its next question."""

    def __init__(self, clock: Clock, can_ask: Callable[[Order], bool]) -> None:
        """`can_ask` tells whether anybody here can ask about an order."""
        self._clock = clock
        self._can_ask = can_ask
        self._orders: dict[OrderNumber, Order] = {}
        self._due: dict[OrderNumber, datetime] = {}
        self._in_view: dict[str, frozenset[OrderNumber]] = {}
        self._woken: set[OrderNumber] = set()
        self._unproved: dict[OperationId, Operation] = {}

    # --- what is in it ----------------------------------------------------------------------------------------------

    def order(self, number: OrderNumber) -> Order | None:
        return self._orders.get(number)

    def by_bank(self) -> dict[ProfileName, list[OrderNumber]]:
        """Return the orders of each bank."""
        found: dict[ProfileName, list[OrderNumber]] = {}
        for number, order in self._orders.items():
            found.setdefault(order.profile, []).append(number)
        return found

    def next_question(self, number: OrderNumber) -> datetime | None:
        """Return when this order is asked about next, None when it is not."""
        return self._due.get(number)

    @property
    def followed(self) -> Set[OperationId]:
        """The acts without a proved end."""
        return self._unproved.keys()

    # --- what changes it --------------------------------------------------------------------------------------------

    def plan(self, order: Order) -> None:
        """Plan the next question about this order as it stands; one there is nothing to ask about leaves the plan."""
        now = self._clock.now()
        pause = self._pause(order, now)
        if pause is None:
            self._orders.pop(order.number, None)
            self._due.pop(order.number, None)
            return  # one that was woken before anybody could ask about it is asked about once somebody can
        self._orders[order.number] = order
        self._due[order.number] = now + pause

    def take_in(self, order: Order) -> None:
        """Hold this order, without a moment of its own where it was not planned."""
        self._orders.setdefault(order.number, order)

    def follow(self, operation: Operation) -> None:
        """Ask about the order of this act in the rhythm of the act, too, until its end is proved."""
        if operation.awaits_proof:
            self._unproved[operation.id] = operation
        else:
            self.leave_alone(operation.id)

    def leave_alone(self, act: OperationId) -> None:
        """Follow this act no more."""
        self._unproved.pop(act, None)

    def show(self, screen: str, numbers: Iterable[OrderNumber]) -> None:
        """Ask more often about the orders this screen shows now."""
        self._in_view[screen] = frozenset(numbers)
        for number in self._in_view[screen] & self._orders.keys():
            self.plan(self._orders[number])

    def wake(self, order: Order) -> None:
        """Ask about this order next, whatever its state."""
        self._woken.add(order.number)
        self.plan(order)

    def keep_awake(self, order: Order) -> None:
        """Ask once more after a pause, also where the order was found to be at rest meanwhile."""
        self._woken.add(order.number)
        self.take_in(order)
        self._due.setdefault(order.number, self._clock.now() + _PAUSE_AFTER_SILENCE)

    def hurry(self) -> None:
        """Ask about all of them next: the computer slept, or its clock was set."""
        self._due.update(dict.fromkeys(self._due, self._clock.now()))

    def hurry_unproved(self, profile: ProfileName) -> None:
        """Ask next about the acts without an end of this bank: it is there again."""
        unproved = {operation.order_number for operation in self._unproved.values()}
        ours = [each for each in unproved & self._due.keys() if self._orders[each].profile == profile]
        self._due.update(dict.fromkeys(ours, self._clock.now()))

    def is_asked(self, number: OrderNumber) -> None:
        """Put the next question off, before this one: whatever goes wrong, it does not follow at once."""
        self._woken.discard(number)
        if number in self._due:
            self._due[number] = self._clock.now() + _PAUSE_AFTER_SILENCE

    def is_asked_elsewhere(self, number: OrderNumber, pause: timedelta) -> None:
        """Put the next question off: whoever asks now may get no answer, and what is not known here stays planned."""
        if number in self._orders:
            self._due[number] = self._clock.now() + max(pause, IN_VIEW)

    # --- whose turn it is -------------------------------------------------------------------------------------------

    def turns(
        self, asked: Iterable[OrderNumber], may_be_asked: Callable[[Order], bool]
    ) -> dict[OrderNumber, timedelta]:
        """Return as many orders whose turn it is as each bank has free places, beside those that are `asked` now.

        With each, for how long nobody may have asked about it, or it is not our turn.
        """
        return {number: self._pause_of(self._orders[number]) for number in self._due_now(asked, may_be_asked)}

    def _due_now(self, asked: Iterable[OrderNumber], may_be_asked: Callable[[Order], bool]) -> Iterator[OrderNumber]:
        """Yield them by their urgency: rows on screen first, then young orders."""
        now = self._clock.now()
        free: Counter[ProfileName] = Counter()
        for number in asked:
            free[self._orders[number].profile if number in self._orders else ProfileName("")] -= 1
        for number in sorted(self._due_where_free(now, free), key=self._urgency):
            order = self._orders[number]
            if free[order.profile] <= -AT_ONCE_PER_BANK or not may_be_asked(order):
                continue
            free[order.profile] -= 1
            yield number

    def _due_where_free(self, now: datetime, free: Mapping[ProfileName, int]) -> Iterator[OrderNumber]:
        """Yield the orders whose turn it is at banks that have a place: of a long queue there is mostly none."""
        for number, due in self._due.items():
            if due <= now and free.get(self._orders[number].profile, 0) > -AT_ONCE_PER_BANK:
                yield number

    def _pause_of(self, order: Order) -> timedelta:
        if order.number in self._woken:
            return _AT_ONCE
        pause = self._pause(order, self._clock.now())
        return IN_VIEW if pause is None else pause

    def _pause(self, order: Order, now: datetime) -> timedelta | None:
        """Return how long this order can wait, or None when there is nothing to ask, or nobody."""
        acts = [each for each in self._unproved.values() if each.order_number == order.number]
        pauses = [pause_before_next_look(operation, now) for operation in acts]
        if self._can_ask(order):
            if order.number in self._woken:
                return _AT_ONCE
            own = pause_before_next_question(order, now, self._is_in_view(order.number))
            pauses += [] if own is None else [own]
        return min(pauses, default=None)

    def _urgency(self, number: OrderNumber) -> tuple[bool, float]:
        return not self._is_in_view(number), -self._orders[number].created_at.timestamp()

    def _is_in_view(self, number: OrderNumber) -> bool:
        return any(number in numbers for numbers in self._in_view.values())
