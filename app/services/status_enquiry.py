"""Asking the bank how an order stands and writing down what it said: the one road to every state."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from app.domain.card_agreement import kept_line
from app.domain.chargeback import with_chargeback
from app.domain.errors import OrderChangedMeanwhile, OrderNotFound
from app.domain.events import OperationChanged, OrderChanged, PaidAfterEnd, PaymentTakenBack, PeopleOverruled
from app.domain.evidence import Reported, StatusSeen
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.money import Money
from app.domain.movement import MOVED, MOVED_BY
from app.domain.operation import MONEY_ACTS, Ending, Operation, OperationState
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.proof import captures_part, ended_by, left_by_refunds, names
from app.domain.resolution import Found, denied, found_of, is_denied, overruled, word_after_bank
from app.domain.timeline import Happening, TimelineEntry
from app.domain.weighing import Weighed, fits, weigh
from app.services.ports import Banks, Clock, Journal, Standing
from app.services.publisher import Publisher

ACCOUNT = "account"
"""In the timeline: a mark of the account at the bank that a charge left for."""
_MONEY_SENT = frozenset({Happening.CAPTURE_SENT, Happening.VOID_SENT, Happening.REFUND_SENT})
_ALARMS: Mapping[Happening, type[PaidAfterEnd | PaymentTakenBack]] = {
    Happening.PAID_AFTER_END: PaidAfterEnd,
    Happening.TAKEN_BACK: PaymentTakenBack,
}
"""What is told aloud of an answer, by the line it adds."""


class Look(Struct, frozen=True):
    """One look at an order: how it stands, what the bank said, and the acts that have no proof yet.

    `seen` is None when the bank cannot be asked about this order at all.
    """

    order: Order
    seen: StatusSeen | None
    unproved: tuple[Operation, ...] = ()


class StatusEnquiry:
    """Asks about one order at a time. What the bank said is durable before anybody is told."""

    def __init__(self, journal: Journal, banks: Banks, clock: Clock, publisher: Publisher) -> None:
        self._journal = journal
        self._banks = banks
        self._clock = clock
        self._publisher = publisher

    async def ask(self, number: OrderNumber) -> Order:
        """Return the order as it stands after asking its bank.

        Raises OrderNotFound, the GatewayFailure family (the order is unchanged then), and JournalFailure.
        """
        return (await self.look(number)).order

    async def look(self, number: OrderNumber) -> Look:
        """Return the order as `ask` does, with what was seen and what is still without proof."""
        return await self.look_on(await self._standing(number))

    async def look_on(self, standing: Standing) -> Look:
        """Return the order as `look` does, going on from what was just read."""
        order, unproved = standing.order, _unproved(standing)
        if not self.can_ask(order):
            return Look(order, None, unproved)
        return await self._write(standing, await self._status(order), unproved)

    async def end_refused(self, number: OrderNumber) -> Order:
        """Return the order after asking about a charge the bank refused: "not found" confirms the refusal."""
        standing = await self._standing(number)
        order, unproved = standing.order, _unproved(standing)
        if not self.can_ask(order):
            return order
        seen = await self._status(order)
        if seen.reported is not Reported.NOT_FOUND or order.state in MONEY_TAKEN_STATES:
            return (await self._write(standing, seen, unproved)).order
        now = self._clock.now()
        closed = replace(order, state=OrderState.NOT_SENT, state_since=now, asked_at=now)
        ended = {operation.id: Ending(OperationState.REFUSED, "status not-found") for operation in unproved}
        entry = TimelineEntry(now, Happening.BANK_SAID, {"state": OrderState.NOT_SENT.value})
        return await self.end(closed, (entry,), unproved, ended)

    async def end(
        self,
        order: Order,
        entries: Sequence[TimelineEntry],
        operations: Sequence[Operation],
        ended: Mapping[OperationId, Ending],
    ) -> Order:
        """Write how operations ended together with the order, then tell it. Raises OrderChangedMeanwhile."""
        stored = await self._journal.record(order, entries, ended)
        self._publisher.publish(OrderChanged(stored))
        for operation in operations:
            if operation.id in ended:
                self._publisher.publish(OperationChanged(stored, operation.after(ended[operation.id])))
        return stored

    async def note(self, number: OrderNumber, entry: TimelineEntry) -> None:
        """Add one entry to the timeline of an order, whatever else is being written to it."""
        while True:
            try:
                await self._journal.record((await self._standing(number)).order, (entry,))
            except OrderChangedMeanwhile:
                continue
            return

    async def as_written(self, number: OrderNumber) -> Order:
        """Return the order as the journal has it. Raises OrderNotFound and JournalFailure."""
        return (await self._standing(number)).order

    async def is_charged_elsewhere(self, order: Order) -> bool:
        """Tell whether a charge of this order left for another account than its bank is asked with now.

        Where nobody noted for which, it may have. Raises as `ask`.
        """
        ours = await self._banks.account(order.profile)
        told = await self._journal.timeline(order.number)
        return any(each.facts.get(ACCOUNT) != ours for each in told if each.happening is Happening.CHARGE_SENT)

    async def _status(self, order: Order) -> StatusSeen:
        gateway = await self._banks.gateway(order.profile)
        return await gateway.status(OrderReference(order.number, order.gateway_order_id))

    async def _write(self, standing: Standing, seen: StatusSeen, asked_for: Sequence[Operation]) -> Look:
        """Weigh the answer against the order as it stands now and store what it changes.

        It is read again if anything was written meanwhile, because an answer to an old question must not put an old
        order back on the screens. Only operations that stood just so before the bank was asked can be ended by its
        answer: one that left in between is not what the answer is about. Where money moved in the books meanwhile,
        the bank is asked anew: what told of it may be the newer answer, and this one would move it back.
        """
        sums = _sums(standing.order)
        while True:
            if not self._journal.still_stands(standing):
                standing = await self._standing(standing.order.number)
            if _sums(standing.order) != sums:
                return await self.look_on(standing)
            in_part = any(captures_part(each, standing.order) for each in standing.operations)
            unproved = tuple(each for each in _unproved(standing) if each in asked_for)
            left = left_by_refunds(unproved)
            weighed = weigh(standing.order, seen, self._clock.now(), captures_part=in_part, left=left)
            ended = await self._endings(unproved, seen, weighed.order)
            weighed = replace(weighed, entries=_with_doers(weighed.entries, unproved, ended))
            weighed = await self._with_kept_card(weighed, seen)
            weighed = with_chargeback(weighed, seen, self._clock.now())
            told = self._with_denials(standing.order, weighed, denied(unproved, ended))
            if not (told.changed or ended) and await self._was_written_since(standing, seen):
                continue
            try:
                after = await self._store(told, unproved, ended)
            except OrderChangedMeanwhile:
                continue
            for entry in weighed.entries:
                if entry.happening in _ALARMS:
                    self._publisher.publish(_ALARMS[entry.happening](after))
            if is_denied(standing.order, after):
                self._publisher.publish(PeopleOverruled(after, None))
            for operation in denied(unproved, ended):
                self._publisher.publish(PeopleOverruled(after, operation))
            return Look(after, seen, tuple(each for each in unproved if each.id not in ended))

    async def _was_written_since(self, standing: Standing, seen: StatusSeen) -> bool:
        """Tell whether the order was written while its timeline was read for this answer; for most none is read."""
        by_people = any(each.by_people for each in standing.operations)
        if seen.stored_card is None and not by_people:
            return False
        if self._journal.still_stands(standing):
            return False
        return (await self._standing(standing.order.number)).order.version != standing.order.version

    async def _endings(
        self, unproved: Sequence[Operation], seen: StatusSeen, after: Order
    ) -> dict[OperationId, Ending]:
        endings = {}
        for operation in unproved:
            ending = ended_by(operation, seen, after)
            if ending is not None and not await self._may_be_of_another(operation, seen):
                endings[operation.id] = ending
        return endings

    async def _may_be_of_another(self, operation: Operation, seen: StatusSeen) -> bool:
        """Tell whether what the sums show may be the doing of an act that left after people had ended this one."""
        if not operation.by_people or operation.kind not in MONEY_ACTS or names(operation, seen):
            return False
        told = False
        for entry in await self._journal.timeline(operation.order_number):
            if told and entry.happening in _MONEY_SENT:
                return True
            told = told or entry.facts.get("operation") == operation.id
        return False

    async def _with_kept_card(self, weighed: Weighed, seen: StatusSeen) -> Weighed:
        """Return the answer with a line that the card was kept, where that is news; most orders keep none."""
        if seen.stored_card is None or not fits(weighed.order, seen):
            return weighed
        line = kept_line(await self._journal.timeline(weighed.order.number), seen, self._clock.now())
        return weighed if line is None else replace(weighed, entries=(*weighed.entries, line), changed=True)

    def _with_denials(self, before: Order, weighed: Weighed, acts: Sequence[Operation]) -> Weighed:
        """Return the order without the people's word it no longer needs, and a line for each the bank has denied."""
        order, now = weighed.order, self._clock.now()
        word = word_after_bank(order)
        lines = [overruled(order, each, Found.DONE if each.is_done else Found.NOT_DONE, now) for each in acts]
        if before.peoples_word is not None and is_denied(before, order):
            lines.append(overruled(order, None, found_of(before.peoples_word), now))
        changed = weighed.changed or bool(lines) or word is not order.peoples_word
        return Weighed(replace(order, peoples_word=word), (*weighed.entries, *lines), changed)

    async def _store(
        self, weighed: Weighed, unproved: Sequence[Operation], ended: Mapping[OperationId, Ending]
    ) -> Order:
        """Return the order as it stands now. Raises OrderChangedMeanwhile."""
        if weighed.changed or ended:
            entries = (*weighed.entries, *_told(unproved, ended, self._clock.now()))
            return await self.end(weighed.order, entries, unproved, ended)
        self._publisher.publish(OrderChanged(weighed.order))
        return weighed.order

    def knows_bank_of(self, order: Order) -> bool:
        """Tell whether the order's bank is in use at this till."""
        return self._banks.knows(order.profile)

    def can_ask(self, order: Order) -> bool:
        """Tell whether its bank is in use, and can be asked by its own id or by our number."""
        if not self.knows_bank_of(order):
            return False
        return order.gateway_order_id is not None or self._banks.profile(order.profile).finds_by_number

    async def _standing(self, number: OrderNumber) -> Standing:
        standing = await self._journal.standing(number)
        if standing is None:
            raise OrderNotFound(number)
        return standing


def _sums(order: Order) -> tuple[Money | None, ...]:
    return order.held, order.captured, order.refunded


def _unproved(standing: Standing) -> tuple[Operation, ...]:
    return tuple(operation for operation in standing.operations if operation.awaits_proof)


def _with_doers(
    entries: Sequence[TimelineEntry], operations: Sequence[Operation], ended: Mapping[OperationId, Ending]
) -> tuple[TimelineEntry, ...]:
    """Return the entries with whose act moved the money, where an act of ours is proved by this answer."""
    done = [each for each in operations if each.id in ended and each.after(ended[each.id]).is_done]
    doer = next((each.operator for each in done if each.kind in MONEY_ACTS and each.operator), "")
    if not doer:
        return tuple(entries)
    return tuple(
        replace(entry, facts={**entry.facts, MOVED_BY: doer}) if MOVED in entry.facts else entry for entry in entries
    )


def _told(
    operations: Sequence[Operation], ended: Mapping[OperationId, Ending], at: datetime
) -> tuple[TimelineEntry, ...]:
    """Return one line for each act on money that ended: a second refund may change no state of the order at all."""
    acts = [each for each in operations if each.id in ended and each.kind in MONEY_ACTS]
    return tuple(
        TimelineEntry(
            at,
            Happening.ACT_ENDED,
            {
                "kind": act.kind.value,
                "amount": str(act.amount),
                "end": ended[act.id].state.value,
                "evidence": ended[act.id].evidence,
            },
        )
        for act in acts
    )
