"""Bringing every act to its end whose answer never came: ask, and take the next step the evidence allows."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from app.domain.challenge import return_address
from app.domain.errors import GatewayFailure, GatewayRefused, NotOffered, OperationAlreadyOpen
from app.domain.evidence import Reported
from app.domain.gateway_calls import Registered, Registration
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.next_step import Patience, Step, next_step
from app.domain.operation import UNPROVED_OPERATIONS, Ending, Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState
from app.domain.refusals import OrderNumberTaken
from app.domain.timeline import Happening, TimelineEntry
from app.services.act import Act
from app.services.cancellation import Cancellation
from app.services.money_acts import expected_of, money_act, money_call
from app.services.operations import OperationDesk
from app.services.ports import Banks, Clock
from app.services.status_enquiry import Look, StatusEnquiry

_FENCE_LIFE = timedelta(minutes=5)
"""The order behind a fence is closed at once; should that fail, it ends by itself soon."""


class _Watch(Struct):
    """Since when an act is asked about, and since when the answers are the same. Seconds of a clock nobody sets."""

    answer: object
    same_since: float
    first: float


class FollowUp:
    """Looks at one order at a time. Sends nothing twice but what a bank carries out once."""

    def __init__(
        self,
        desk: OperationDesk,
        banks: Banks,
        clock: Clock,
        enquiry: StatusEnquiry,
        cancellation: Cancellation,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._desk = desk
        self._banks = banks
        self._clock = clock
        self._enquiry = enquiry
        self._cancellation = cancellation
        self._seconds = seconds
        self._watched: dict[OperationId, _Watch] = {}

    async def ask(self, number: OrderNumber) -> Order:
        """Return the order after asking its bank and taking at most one step for each act without an end.

        Raises as `StatusEnquiry.ask`.
        """
        await self._desk.settle_unkept(number)
        look = await self._enquiry.look(number)
        for operation in look.unproved:
            if self._desk.is_busy(number):
                break
            step = self._step(operation, look)
            if step is not Step.WAIT:
                look = await self._take(step, operation, look)
        return look.order

    def _step(self, operation: Operation, look: Look) -> Step:
        if not self._banks.knows(look.order.profile):
            return Step.WAIT
        if operation.kind is OperationKind.CHARGE and _is_fenced(look):
            return Step.WAIT
        profile = self._banks.profile(look.order.profile)
        return next_step(operation, look.order, look.seen, self._patience(operation, look), profile)

    def _patience(self, operation: Operation, look: Look) -> Patience:
        now, seen = self._seconds(), look.seen
        answer = (operation.attempt, None if seen is None else (seen.reported, seen.captured, seen.refunded))
        watch = self._watched.setdefault(operation.id, _Watch(answer, now, now))
        if watch.answer != answer:
            watch.answer, watch.same_since = answer, now
        return Patience(timedelta(seconds=now - watch.same_since), timedelta(seconds=now - watch.first))

    async def _take(self, step: Step, operation: Operation, look: Look) -> Look:
        try:
            match step:
                case Step.CLOSE_ORDER:
                    return await self._close(operation, look)
                case Step.TAKE_NUMBER:
                    return await self._take_number(operation, look)
                case Step.SEND_AGAIN:
                    return await self._send_again(operation, look)
                case Step.GIVE_UP:
                    return await self._give_up(operation, look)
                case _:
                    return await self._ask_person(operation, look, "no-proof")
        except OperationAlreadyOpen:
            return look  # somebody else is at it

    async def _close(self, operation: Operation, look: Look) -> Look:
        """Close the unpaid order, so that a charge still on its way comes too late."""
        refused = False
        try:
            await self._cancellation.close(look.order)
        except (GatewayRefused, NotOffered):
            refused = True
        except GatewayFailure:
            pass  # asked again, and closed again, later
        after = await self._enquiry.look(look.order.number)
        if refused and operation in after.unproved and after.seen and after.seen.reported is Reported.REGISTERED:
            return await self._ask_person(operation, after, "close-refused")
        return after

    async def _take_number(self, operation: Operation, look: Look) -> Look:
        """Register the number of a lost charge ourselves: "taken" means that it did arrive after all.

        A login of another merchant, or another bank under the same name, knows nothing of a charge that left before,
        and takes its number gladly.
        """
        order = look.order
        if await self._enquiry.is_charged_elsewhere(order):
            return await self._ask_person(operation, look, "other-account")
        try:
            await self._desk.perform(order, await self._fence(order))
        except OrderNumberTaken:
            return await self._enquiry.look(order.number)
        except GatewayRefused:
            return await self._ask_person(operation, await self._enquiry.look(order.number), "fence-refused")
        except (GatewayFailure, NotOffered):
            return await self._enquiry.look(order.number)
        return await self._close(operation, await self._enquiry.look(order.number))

    async def _fence(self, order: Order) -> Act[Registered]:
        profile = self._banks.profile(order.profile)
        gateway = await self._banks.gateway(order.profile)
        now = self._clock.now()
        registration = Registration(
            order.number,
            order.amount,
            return_address(profile.return_page, order.number),
            language=order.language,
            expires_at=now + _FENCE_LIFE,
        )

        def accept(current: Order, answer: Registered) -> tuple[Order, tuple[TimelineEntry, ...]]:
            taken = TimelineEntry(self._clock.now(), Happening.NUMBER_TAKEN)
            return replace(current, gateway_order_id=answer.gateway_order_id), (taken,)

        return Act(
            kind=OperationKind.FENCE,
            sent=TimelineEntry(now, Happening.NUMBER_TAKEN_SENT),
            call=lambda identity: gateway.register(replace(registration, operation_id=identity)),
            accept=accept,
            if_not_done=order.state,
            if_lost=order.state,
            amount=order.amount,
            by_program=True,
        )

    async def _send_again(self, operation: Operation, look: Look) -> Look:
        """Send the same act with the same id and the same expected sum: the bank does it once."""
        order, kind = look.order, operation.kind
        amount = operation.amount or order.amount
        captured = operation.expected_captured or expected_of(order)
        gateway = await self._banks.gateway(order.profile)
        facts = {"kind": kind.value, "amount": str(amount), "attempt": str(operation.attempt + 1)}
        sent = TimelineEntry(self._clock.now(), Happening.SENT_AGAIN, facts)
        call = money_call(gateway, order, kind, amount, captured)
        act = money_act(order, kind, amount, captured, sent, call, self._clock)
        with suppress(GatewayFailure, NotOffered):  # written down; what the bank says of the order is better
            await self._desk.perform_again(operation, order, act)
        return await self._enquiry.look(order.number)

    async def _give_up(self, operation: Operation, look: Look) -> Look:
        order, now = look.order, self._clock.now()
        if operation.kind is OperationKind.REGISTER and order.state is OrderState.OUTCOME_UNKNOWN:
            order = replace(order, state=OrderState.NOT_SENT, state_since=now)
        entry = TimelineEntry(now, Happening.GIVEN_UP, {"kind": operation.kind.value})
        return await self._end(operation, look, order, OperationState.NOT_DONE, entry, "never arrived")

    async def _ask_person(self, operation: Operation, look: Look, why: str) -> Look:
        entry = TimelineEntry(self._clock.now(), Happening.NEEDS_PERSON, {"kind": operation.kind.value, "why": why})
        return await self._end(operation, look, look.order, OperationState.NEEDS_PERSON, entry, why)

    async def _end(
        self, operation: Operation, look: Look, order: Order, state: OperationState, entry: TimelineEntry, why: str
    ) -> Look:
        if operation not in look.unproved:
            return look
        ended = {operation.id: Ending(state, why)}
        stored = await self._enquiry.end(order, (entry,), look.unproved, ended)
        return replace(look, order=stored, unproved=tuple(each for each in look.unproved if each.id != operation.id))


def _is_fenced(look: Look) -> bool:
    """Tell whether a fence around this order is without an end itself: it comes first."""
    return any(each.kind is OperationKind.FENCE and each.state in UNPROVED_OPERATIONS for each in look.unproved)
