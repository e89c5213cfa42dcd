"""What every charge of a card at the till shares: registering it, sending it once, and asking until it is decided.

Whatever the bank's first word is, the order's fate comes from a status answer.
"""

from collections.abc import Awaitable, Callable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from app.domain.card import CardSummary
from app.domain.challenge import Challenge, return_address
from app.domain.errors import (
    AnswerLost,
    AnswerNotKept,
    CredentialsRejected,
    GatewayRefused,
    JournalFailure,
    PaydeskError,
)
from app.domain.gateway_calls import ChallengeNeeded, ChargeRefused, ChargeReply, Registered, Registration
from app.domain.identifiers import OperationId
from app.domain.operation import Ending, OperationKind
from app.domain.order import CLOSED_UNPAID_STATES, MONEY_TAKEN_STATES, Order, OrderState, PaymentMode
from app.domain.order_details import OrderDetails
from app.domain.outcome import Approved, ChallengeRequired, Declined, Outcome, OutcomeUnknown
from app.domain.profile import BankProfile
from app.domain.refusals import OrderNumberTaken
from app.domain.timeline import Happening, TimelineEntry
from app.services.act import PROVED, TAKEN_ON, TURNED_DOWN, Act
from app.services.cancellation import Cancellation
from app.services.operations import OperationDesk
from app.services.ports import Banks, Clock, Journal
from app.services.status_enquiry import ACCOUNT, StatusEnquiry

_PAUSES_AFTER_CHARGE = (0.0, 1.0, 2.0, 4.0)
_PAUSES_AFTER_CHALLENGE = (0.0, 1.0, 2.0, 4.0, 8.0, 15.0)


class OneCharge(Struct, frozen=True):
    """One card to be charged for one order. `facts` are what its line in the timeline tells beside the card."""

    card: CardSummary
    call: Callable[[OperationId], Awaitable[ChargeReply]]
    facts: Mapping[str, str] = field(default_factory=dict)
    said_before: tuple[TimelineEntry, ...] = ()


class Sent(Struct, frozen=True):
    """A charge that left, and the bank's first word: a challenge, a no, or anything else."""

    order: Order
    challenge: Challenge | None = None
    refused: bool = False


class CardCharges:
    """Takes an order from its registration to the bank's decision. How the card travels its callers know."""

    def __init__(
        self,
        desk: OperationDesk,
        journal: Journal,
        banks: Banks,
        clock: Clock,
        enquiry: StatusEnquiry,
        cancellation: Cancellation,
    ) -> None:
        self._desk = desk
        self._journal = journal
        self._banks = banks
        self._clock = clock
        self._enquiry = enquiry
        self._cancellation = cancellation

    async def register(
        self,
        profile: BankProfile,
        order: Order,
        hold: bool,
        details: OrderDetails,
        said_before: tuple[TimelineEntry, ...] = (),
    ) -> tuple[Order, Registered]:
        """Make an order known to the bank; it moves no money, and no card has left yet. Raises as `perform`."""
        registration = Registration(
            order.number,
            order.amount,
            return_address(profile.return_page, order.number),
            description=order.description,
            language=order.language,
            customer=order.customer,
            by_phone=order.mode is PaymentMode.BANK_PAGE and profile.page_by_phone,
            hold=hold,
            details=details,
        )
        gateway = await self._banks.gateway(profile.name)
        act = Act(
            kind=OperationKind.REGISTER,
            amount=order.amount,
            sent=TimelineEntry(self._clock.now(), Happening.REGISTER_SENT),
            said_before=said_before,
            get_ready=gateway.get_ready,
            call=lambda operation: gateway.register(replace(registration, operation_id=operation)),
            accept=self._as_registered,
            if_not_done=OrderState.NOT_SENT,
            # No card has left yet, and nobody else has this order's page: it can never be charged.
            if_lost=OrderState.NOT_SENT,
        )
        return await self._desk.perform(order, act)

    async def send(self, order: Order, charge: OneCharge) -> Sent:
        """Send a charge, once, and return the bank's first word. Raises only what proves that nothing was sent."""
        now = self._clock.now()
        account = await self._banks.account(order.profile)
        facts = {"card": charge.card.masked, ACCOUNT: account, **charge.facts}
        in_doubt = replace(order, card=charge.card, state=OrderState.PENDING, state_since=now)
        act = Act(
            kind=OperationKind.CHARGE,
            amount=order.amount,
            weigh=_weigh,
            sent=TimelineEntry(now, Happening.CHARGE_SENT, facts),
            said_before=charge.said_before,
            call=charge.call,
            accept=self._as_answered,
            if_not_done=OrderState.NOT_SENT,
            if_lost=OrderState.OUTCOME_UNKNOWN,
        )
        try:
            stored, reply = await self._desk.perform(in_doubt, act)
        except (AnswerLost, AnswerNotKept, OrderNumberTaken):
            # A number that is taken is no "no": nobody but this charge can have taken it.
            return Sent(in_doubt)
        except (GatewayRefused, CredentialsRejected):
            return Sent(in_doubt, refused=True)
        challenge = reply.challenge if isinstance(reply, ChallengeNeeded) else None
        return Sent(stored, challenge, refused=isinstance(reply, ChargeRefused))

    async def outcome(self, profile: BankProfile, sent: Sent) -> Outcome:
        """Return how a charge that was sent stands: its bank page, or what the bank says when asked. Never raises."""
        if sent.challenge is not None:
            return ChallengeRequired(sent.order, replace(sent.challenge, roots=profile.roots))
        return await self._settled(sent.order, _PAUSES_AFTER_CHARGE, sent.refused)

    async def finish_challenge(self, order: Order, challenge: Challenge, how: str) -> Outcome:
        """Return how the order stands after its bank page was left; `how` is noted, and proves nothing.

        An order that still waits for the cardholder, as the bank says, comes back as ChallengeRequired with the same
        page.
        """
        left = TimelineEntry(self._clock.now(), Happening.CHALLENGE_LEFT, {"how": how})
        await self._enquiry.note(order.number, left)
        pauses = _PAUSES_AFTER_CHALLENGE if how == "returned" else (0.0,)
        return _waiting(await self._settled(order, pauses), challenge)

    async def ask_again(self, order: Order, challenge: Challenge) -> Outcome:
        """Return how an undecided order stands now; as `finish_challenge`, without leaving any page.

        Raises GatewayFailure and JournalFailure when it could not be found out; the order stands as it was.
        """
        order = await self._enquiry.ask(order.number)
        return _waiting(await self._decided(order) or OutcomeUnknown(order), challenge)

    def _as_registered(self, order: Order, answer: Registered) -> tuple[Order, tuple[TimelineEntry, ...]]:
        waiting = replace(
            order,
            state=OrderState.CHALLENGE_PENDING,
            state_since=self._clock.now(),
            gateway_order_id=answer.gateway_order_id,
        )
        return waiting, ()

    def _as_answered(self, order: Order, reply: ChargeReply) -> tuple[Order, tuple[TimelineEntry, ...]]:
        now = self._clock.now()
        known = replace(order, gateway_order_id=order.gateway_order_id or reply.gateway_order_id)
        if isinstance(reply, ChallengeNeeded):
            opened = TimelineEntry(now, Happening.CHALLENGE_OPENED)
            return replace(known, state=OrderState.CHALLENGE_PENDING, state_since=now), (opened,)
        return known, ()

    async def _settled(self, order: Order, pauses: tuple[float, ...], refused: bool = False) -> Outcome:
        """Ask until the bank has decided or the pauses are used up. Never raises: the card may have been charged.

        `refused` says that the bank's first word was no, so that "not found" confirms it.
        """
        was_asked = False
        for pause in pauses:
            await self._clock.sleep(pause)
            try:
                order = await (self._enquiry.end_refused if refused else self._enquiry.ask)(order.number)
            except PaydeskError:
                continue
            was_asked = True
            if decided := await self._decided(order):
                return decided
        return OutcomeUnknown(await self._as_written(order), was_asked)

    async def _decided(self, order: Order) -> Approved | Declined | None:
        """Return what the bank decided about an order it was just asked about; None while it has not."""
        if order.attempt_failed and order.can_cancel:
            order = await self._close_refused(order)
        if order.state in MONEY_TAKEN_STATES:
            return Approved(order)
        return Declined(order) if order.state in CLOSED_UNPAID_STATES else None

    async def _close_refused(self, order: Order) -> Order:
        """Close an order whose only try was refused, so that nothing can ever be charged to it later."""
        try:
            return await self._cancellation.cancel(order.number)
        except PaydeskError:
            return await self._as_written(order)

    async def _as_written(self, order: Order) -> Order:
        """Return the order as the journal has it, or as we knew it last when the journal does not answer."""
        try:
            return await self._journal.order(order.number) or order
        except JournalFailure:
            return order


def _waiting(outcome: Outcome, challenge: Challenge) -> Outcome:
    """Return ChallengeRequired for an order the bank says still waits for the cardholder, and any other as it is."""
    if isinstance(outcome, OutcomeUnknown) and outcome.was_asked and outcome.order.can_cancel:
        return ChallengeRequired(outcome.order, challenge)
    return outcome


def _weigh(reply: ChargeReply) -> Ending:
    """Return how far the bank's first word ends a charge: with a challenge it has arrived and waits for somebody."""
    if isinstance(reply, ChallengeNeeded):
        return PROVED
    return TURNED_DOWN if isinstance(reply, ChargeRefused) else TAKEN_ON
