"""What do most services need from outside? Orders written down and found, the banks at hand, and the time.

The bank itself stands in `gateway_port`, the books as a whole in `books_port`, logins and keys in `secrets_port`.
"""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

import msgspec

from app.domain.day_figures import StateCount
from app.domain.hold_plan import PlannedHold
from app.domain.identifiers import GatewayOrderId, OperationId, OrderNumber, ProfileName
from app.domain.operation import Ending, Operation
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.profile import BankProfile
from app.domain.received_notice import ReceivedNotice
from app.domain.shop_days import MadeWithin, MovedWithin
from app.domain.sum_range import SumRange
from app.domain.timeline import TimelineEntry
from app.domain.trail import TrailEntry
from app.services.gateway_port import PaymentGateway


class OrderFilter(msgspec.Struct, frozen=True):
    """Which orders a list wants. Empty fields ask for everything; all given ones must fit.

    `fragment` is any part of number, gateway id, description, customer or last four digits, case and accents
    folded, or the whole approval code or reference of the bank; of several, one a line, each must be there.
    `last_four` asks for exactly these last digits of the card. `made` asks for orders made within one of these;
    `moved` for those whose money did all of these.
    """

    fragment: str = ""
    last_four: str = ""
    states: frozenset[OrderState] = frozenset()
    profile: ProfileName | None = None
    made: tuple[MadeWithin, ...] = ()
    profiles: frozenset[ProfileName] = frozenset()
    """One of these banks."""
    sums: tuple[SumRange, ...] = ()
    """The sum of the order lies in one of these."""
    modes: frozenset[PaymentMode] = frozenset()
    brands: frozenset[str] = frozenset()
    """The card's brand is called one of these; case is no matter, letters of ASCII as the banks write them."""
    operators: frozenset[str] = frozenset()
    """Made by one of these, as their names are written."""
    with_note: bool = False
    """It says what it is for."""
    moved: tuple[MovedWithin, ...] = ()

    @property
    def fragments(self) -> tuple[str, ...]:
        return tuple(line for line in self.fragment.split("\n") if line.strip())

    @property
    def looks_closer(self) -> bool:
        """Tell whether it asks for something no index of the journal is sorted by."""
        return bool(
            self.profiles or self.sums or self.modes or self.brands or self.operators or self.with_note or self.moved
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """One order with its unfinished operations, oldest first. `as_of` is the journal's own mark of that moment."""

    order: Order
    operations: Sequence[Operation]
    as_of: int | None = field(default=None, compare=False)


class Journal(Protocol):
    """The shop's own books. Every method that writes has committed, flushed to disk, when it returns.

    All raise a JournalFailure; while one stands, no money may move.
    """

    async def arm(self, order: Order, operation: Operation, entries: Sequence[TimelineEntry]) -> Order:
        """Store the order (new or changed) with the intent of one operation; returns it with its new version.

        An operation handed over as SENT is noted as about to leave in the same breath; `mark_sent` is not for it.
        Raises OperationAlreadyOpen when the order has an unfinished operation of that kind, or any unfinished act on
        money when this is one. Raises OrderChangedMeanwhile when the order was written by somebody else since it was
        read.
        """
        ...

    async def mark_sent(self, operation: OperationId) -> None:
        """Note that the first byte is about to leave. An armed operation without this note was never sent."""
        ...

    async def mark_sent_again(self, operation: Operation, order: Order, entries: Sequence[TimelineEntry]) -> Order:
        """Note that an operation nobody knows the end of leaves once more, as its next attempt; returns the order.

        Raises OrderChangedMeanwhile when it has ended or left again since it was read, and JournalCannotWrite for
        one that may not leave so often.
        """
        ...

    async def settle(
        self, operation: OperationId, ended: Ending, order: Order, entries: Sequence[TimelineEntry]
    ) -> Order:
        """End a step of an operation, together with what it did to the order; returns the order as it is now.

        Raises OperationTakenOver when it has an end already, or the attempt `ended` speaks of was not the last.
        """
        ...

    async def take_over(
        self, operation: Operation, ended: Ending, order: Order, entries: Sequence[TimelineEntry]
    ) -> Order:
        """End a step of an operation that an earlier run or another till left behind; returns the order as `settle`.

        Raises OperationTakenOver when it is not as it was read, or its till runs after all. Raises JournalRolledBack
        or JournalExchanged instead of calling something not sent: that it never left only the newest journal proves.
        """
        ...

    async def adopt(self, operation: Operation) -> bool:
        """Stand behind an operation without proof that was left behind; tell whether it was still left behind."""
        ...

    async def record(
        self,
        order: Order,
        entries: Sequence[TimelineEntry],
        ended: Mapping[OperationId, Ending] | None = None,
    ) -> Order:
        """Store what a status answer made of an order, and the operations it ended, in one transaction.

        Only operations that left and are not proved yet can be ended so, and by people only those that nobody ended
        before. Returns the order with its new version. Raises OrderChangedMeanwhile.
        """
        ...

    async def order(self, number: OrderNumber) -> Order | None: ...

    async def order_by_gateway_id(self, gateway_order_id: GatewayOrderId) -> Order | None: ...

    async def orders(self, wanted: OrderFilter, limit: int, older_than: OrderNumber | None = None) -> Sequence[Order]:
        """Return the newest `limit` orders that fit, or the next ones older than the given order."""
        ...

    async def count(self, wanted: OrderFilter) -> Mapping[OrderState, int]:
        """Return how many orders fit, by state; `wanted.states` is ignored, empty states are left out."""
        ...

    async def made_between(self, profile: ProfileName, begins: datetime, ends: datetime) -> Sequence[StateCount]:
        """Return how many orders of a bank were made in a span, by state and currency, and what they come to.

        Counted in quarters of an hour: one that the span cuts belongs to what follows.
        """
        ...

    async def standing(self, number: OrderNumber) -> Standing | None:
        """Return an order and its unfinished operations in one read; None for a number nobody knows."""
        ...

    def still_stands(self, standing: Standing) -> bool:
        """Tell, without a read, that nothing at all was written since this was read. "No" means: read it again."""
        ...

    async def open_orders(self) -> Sequence[Order]:
        """Return every order that must be asked about, longest unasked first."""
        ...

    async def open_operations(self, number: OrderNumber | None = None) -> Sequence[Operation]:
        """Return the operations without an end by the bank's word, of one order or of all, oldest first.

        Those that only people have ended are among them.
        """
        ...

    async def operation(self, identity: OperationId) -> Operation | None: ...

    async def failed_refunds(self, since: datetime) -> Sequence[Operation]:
        """Return the refunds begun since then that failed, oldest first.

        Those somebody has taken in hand are left out, by the rule of `domain.concern`.
        """
        ...

    async def paid_late(self, since: datetime) -> Sequence[OrderNumber]:
        """Return the orders whose money came since then after they had ended, each once.

        Those somebody has taken in hand are left out, by the rule of `domain.concern`.
        """
        ...

    async def taken_back(self, since: datetime) -> Sequence[OrderNumber]:
        """Return the orders of which the bank said since then that it has less than it had taken, each once.

        Those somebody has taken in hand are left out, by the rule of `domain.concern`.
        """
        ...

    async def refund_wishes(self, since: datetime) -> Sequence[OrderNumber]:
        """Return the orders a refund was wished for since then, each once.

        Those somebody has taken in hand are left out, by the rule of `domain.concern`.
        """
        ...

    async def hold_plans(self) -> Sequence[PlannedHold]:
        """Return the days that were set for orders of which money is held now, each order once."""
        ...

    async def abandoned_operations(self) -> Sequence[Operation]:
        """Return those of the open operations no running till stands behind, oldest first.

        Whoever asks shows that this till runs: asking now and then keeps the other tills from taking over its acts.
        """
        ...

    async def claim_questions(self, pauses: Mapping[OrderNumber, timedelta]) -> frozenset[OrderNumber]:
        """Return the orders this till is to ask about now: no till asked about them for as long as their pause."""
        ...

    def news(self) -> AsyncGenerator[OrderNumber, None]:
        """Yield the orders other tills write; ends where there are none. Close it when nobody listens any more."""
        ...

    async def keep_notice(self, received: ReceivedNotice) -> datetime | None:
        """Keep a bank's message; returns when the same one came last before.

        None for a new one, and for one whose order nobody asked about: that it was kept, nobody may have heard. It
        waits for that question from now on, also where it came before: it may tell of something new.
        """
        ...

    async def match_notice(self, received: ReceivedNotice) -> None:
        """Note that the bank was asked about the order of a kept message."""
        ...

    async def unmatched_notices(self, since: datetime) -> Sequence[ReceivedNotice]:
        """Return the kept messages whose order was not found, or not asked about yet, oldest first."""
        ...

    async def timeline(self, number: OrderNumber) -> Sequence[TimelineEntry]:
        """Return the entries of one order, oldest first."""
        ...

    async def trail_of(self, number: OrderNumber) -> Sequence[TrailEntry]:
        """Return the lines of the shop's trail about one order, oldest first; acts at the bank are not among them."""
        ...

    async def close(self) -> None: ...


class Clock(Protocol):
    """Time, so that tests can move it."""

    def now(self) -> datetime:
        """Return the moment, UTC."""
        ...

    async def sleep(self, seconds: float) -> None: ...


class Banks(Protocol):
    """The bank profiles in use and the gateway of each."""

    def profiles(self) -> Sequence[BankProfile]: ...

    def knows(self, name: ProfileName) -> bool: ...

    def profile(self, name: ProfileName) -> BankProfile:
        """Return a profile in use. Raises BankUnknown."""
        ...

    def find(self, name: ProfileName) -> BankProfile | None:
        """Return a profile in use, None of a bank this run does not have: orders of it may be in the books."""
        ...

    async def gateway(self, name: ProfileName) -> PaymentGateway:
        """Return the gateway of a profile. Raises BankUnknown, CredentialsMissing or KeyStoreUnusable."""
        ...

    async def account(self, name: ProfileName) -> str:
        """Return a mark of the account the bank is spoken to with: only there is a number of ours ours.

        Raises as `gateway`.
        """
        ...

    async def gateway_for_money(self, name: ProfileName) -> PaymentGateway:
        """Return the gateway once its login is known to be accepted.

        Raises as `gateway`, and CredentialsRejected or NotSent, which prove that nothing was sent.
        """
        ...
