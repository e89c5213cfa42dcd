"""One wish for many orders: looked through first, then carried out one order after the other.

Each is an act of its own, through the same doors and under the same rights as a single one. So a crash leaves nothing
half done but the one under way, which the journal knows, and a second look offers none of them again.
"""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from app.domain.bank_acts import BankAct
from app.domain.bulk import AnotherAtWork, BulkKind, EndNotKnown, LeftOut, PlannedAct
from app.domain.errors import GatewayRefused, PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.money_act import ActNotDone, ActOutcome, ActUndecided
from app.domain.operation import FirstWord
from app.domain.order import Order
from app.domain.person import Right
from app.domain.refund_reason import WhyRefunded
from app.services.at_work import AtWork
from app.services.cancellation import Cancellation
from app.services.one_by_one import OneByOne
from app.services.order_money import CaptureWish, Consent, MoneyWish, OrderMoney, RefundWish
from app.services.ports import Banks, Journal

_RIGHTS = {BulkKind.CAPTURE: Right.CAPTURE, BulkKind.REFUND: Right.REFUND}
"""To close an unpaid order everybody may."""


class Closed(Struct, frozen=True):
    """An order that was to be cancelled, as its bank says it stands now: it may have been paid in that second."""

    order: Order


class Failed(Struct, frozen=True):
    """Why it was not done, or why the bank did not say."""

    failure: PaydeskError


BulkEnd = ActOutcome | Closed | Failed


class BulkWatch(Protocol):
    """Who looks on while the acts are carried out."""

    def began(self, act: PlannedAct) -> None: ...

    def ended(self, act: PlannedAct, end: BulkEnd) -> None: ...


class BulkActs:
    """Cancels, captures and gives back, many orders at a time."""

    def __init__(
        self, journal: Journal, banks: Banks, cancellation: Cancellation, money: OrderMoney, at_work: AtWork
    ) -> None:
        self._journal = journal
        self._banks = banks
        self._cancellation = cancellation
        self._money = money
        self._at_work = at_work

    # --- the look before ------------------------------------------------------------------------------------------

    async def plan(self, kind: BulkKind, numbers: Sequence[OrderNumber]) -> tuple[PlannedAct, ...]:
        """Return what would be done with each order, by what the journal says now; nothing is sent.

        An order the journal does not know has no line. Raises NobodyAtWork, JournalFailure.
        """
        orders = [order for number in numbers if (order := await self._journal.order(number)) is not None]
        return tuple([await self._planned(kind, order) for order in orders])

    async def who_may_allow(self, acts: Sequence[PlannedAct]) -> tuple[str, ...]:
        """Return the names of those whose consent would do for every act that needs one. Raises JournalFailure."""
        wishes = [_wish(act, None) for act in acts if act.needs_consent]
        allowing = [await self._money.who_may_allow(wish) for wish in wishes]
        return tuple(name for name in allowing[0] if all(name in names for names in allowing)) if allowing else ()

    async def _planned(self, kind: BulkKind, order: Order) -> PlannedAct:
        if not self._banks.knows(order.profile):
            return PlannedAct(order, kind, left_out=LeftOut.BANK_UNKNOWN)
        profile = self._banks.profile(order.profile)
        if kind is BulkKind.CANCEL:
            barred = None if order.can_cancel else LeftOut.NOT_CANCELLABLE
            return PlannedAct(order, kind, left_out=barred if profile.can_cancel(order.mode) else LeftOut.NOT_OFFERED)
        if not profile.moves_money(BankAct(kind.value)):
            return PlannedAct(order, kind, left_out=LeftOut.NOT_OFFERED)
        limit = (await self._money.limits(order))[kind.act]
        if not limit.is_possible:
            return PlannedAct(order, kind, left_out=LeftOut.ACT_BARRED, limit=limit)
        allowed = await self._at_work.allows(_RIGHTS[kind], limit.left)
        return PlannedAct(order, kind, limit.left, needs_consent=not allowed)

    # --- the doing ------------------------------------------------------------------------------------------------

    async def run(
        self,
        acts: Sequence[PlannedAct],
        walk: OneByOne,
        watch: BulkWatch,
        why: WhyRefunded | None = None,
        consent: Consent | None = None,
    ) -> PaydeskError | None:
        """Carry the acts out in their order; return the failure that ended it early, None at the end or when stopped.

        It ends early when an answer was lost (EndNotKnown), when the next order would fare no better (a bank that is
        away, a login or a PIN that is not accepted, books that are closed), and when somebody else comes to work
        (AnotherAtWork). Of the acts behind it nothing was sent. `consent` is for those that need one.
        """
        by = self._at_work.name

        async def do(act: PlannedAct) -> None:
            if self._at_work.name != by:
                raise AnotherAtWork(by)
            watch.began(act)
            try:
                end = await self._carry_out(act, why, consent)
            except PaydeskError as failure:
                watch.ended(act, Failed(failure))
                raise
            watch.ended(act, end)
            _count(end)

        return await walk.walk(acts, do)

    async def _carry_out(
        self, act: PlannedAct, why: WhyRefunded | None, consent: Consent | None
    ) -> Closed | ActOutcome:
        if act.kind is BulkKind.CANCEL:
            return Closed(await self._cancellation.cancel(act.order.number))
        return await self._money.carry_out(_wish(act, why), consent if act.needs_consent else None)


def _wish(act: PlannedAct, why: WhyRefunded | None) -> MoneyWish:
    """Return what is wanted of the money of one order: the sum that was shown before, never what is there by then."""
    assert act.amount is not None, "only acts that move money are wished for"  # noqa: S101
    if act.kind is BulkKind.CAPTURE:
        return CaptureWish(act.order.number, act.amount)
    return RefundWish(act.order.number, act.amount, why)


def _count(end: Closed | ActOutcome) -> None:
    """Raise what an end means for the rest: a lost answer stops it, a bank's no counts as a refusal."""
    if isinstance(end, Closed):
        return
    if isinstance(end, ActUndecided) and end.operation.first_word is FirstWord.LOST:
        raise EndNotKnown(end.order.number)
    if isinstance(end, ActNotDone) or end.operation.first_word is FirstWord.REFUSED:
        raise GatewayRefused(end.operation.evidence, "")
