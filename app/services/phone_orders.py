"""Charging a card read out over the phone: start, the cardholder's challenge, and the end.

Whatever the bank's first word is, the order's fate comes from a status answer.
"""

from dataclasses import dataclass, replace

from app.domain.card import CardEntry
from app.domain.challenge import Challenge, return_address
from app.domain.errors import (
    AnswerLost,
    AnswerNotKept,
    CredentialsRejected,
    GatewayRefused,
    JournalFailure,
    PaydeskError,
)
from app.domain.gateway_calls import (
    ChallengeNeeded,
    Charge,
    ChargeRefused,
    ChargeReply,
    Registered,
    Registration,
)
from app.domain.look_alike import AnotherSale
from app.domain.money import Money
from app.domain.operation import Ending, OperationKind
from app.domain.order import CLOSED_UNPAID_STATES, MONEY_TAKEN_STATES, Customer, Order, OrderState, PaymentMode
from app.domain.outcome import Approved, ChallengeRequired, Declined, Outcome, OutcomeUnknown
from app.domain.profile import BankProfile, ChargeWay
from app.domain.timeline import Happening, TimelineEntry
from app.services.basket_guard import BasketGuard
from app.services.cancellation import Cancellation
from app.services.new_orders import NewOrders, OrderDraft, check_text
from app.services.operations import PROVED, TAKEN_ON, TURNED_DOWN, Act, OperationDesk
from app.services.ports import Banks, Clock, Journal
from app.services.status_enquiry import StatusEnquiry

_PAUSES_AFTER_CHARGE = (0.0, 1.0, 2.0, 4.0)
_PAUSES_AFTER_CHALLENGE = (0.0, 1.0, 2.0, 4.0, 8.0, 15.0)


@dataclass(frozen=True, slots=True)
class PhoneDraft:
    """What a clerk typed besides the card. `mode` is any but LINK."""

    amount: Money
    mode: PaymentMode
    description: str = ""
    customer: Customer = Customer()
    language: str = "en"
    hold: bool = False
    """Ask the bank to hold the sum; it is captured later, as a whole or in part."""
    another_sale: AnotherSale | None = None
    """What the clerk said about the earlier order that looks like this one."""


class PhoneOrders:
    """Charges cards. One call is one order: a second try is a new order with a new number."""

    def __init__(
        self,
        desk: OperationDesk,
        journal: Journal,
        banks: Banks,
        clock: Clock,
        new_orders: NewOrders,
        enquiry: StatusEnquiry,
        cancellation: Cancellation,
        guard: BasketGuard,
    ) -> None:
        self._desk = desk
        self._journal = journal
        self._banks = banks
        self._clock = clock
        self._new_orders = new_orders
        self._enquiry = enquiry
        self._cancellation = cancellation
        self._guard = guard

    async def charge(self, profile: BankProfile, draft: PhoneDraft, card: CardEntry) -> Outcome:
        """Return how the charge stands. The card is wiped before this returns, whatever happens.

        Everything it raises is raised before the card leaves: InputFault, among them LooksLikeEarlierOrder when the
        same sum was charged to this card a moment ago and EarlierOrderInDoubt when nobody knows whether it was,
        GatewayFailure, JournalFailure, CredentialsMissing, KeyStoreUnusable. From then on every end is an outcome.
        """
        with card:
            if draft.another_sale:
                check_text("why", draft.another_sale.why)
            order = self._new_order(profile, draft)
            await self._guard.check_card(draft.amount, card.summary(), draft.another_sale)
            await self._guard.check_reference(draft.amount, draft.description, draft.customer)
            await self._banks.gateway_for_money(profile.name)
            if draft.mode is PaymentMode.CHALLENGE and profile.charge_way is ChargeWay.REGISTER_FIRST:
                order, _ = await self._register(profile, order, draft.hold)
            try:
                order, reply = await self._charge(profile, order, card, draft)
            except (AnswerLost, AnswerNotKept):
                return await self._settled(order, _PAUSES_AFTER_CHARGE)
            except (GatewayRefused, CredentialsRejected):
                return await self._settled(order, _PAUSES_AFTER_CHARGE, refused=True)
        if isinstance(reply, ChallengeNeeded):
            return ChallengeRequired(order, replace(reply.challenge, roots=profile.roots))
        return await self._settled(order, _PAUSES_AFTER_CHARGE, refused=isinstance(reply, ChargeRefused))

    async def open_bank_page(self, profile: BankProfile, draft: PhoneDraft) -> ChallengeRequired:
        """Register an order whose card is typed on the bank's own page, and return that page.

        Raises as `charge` does.
        """
        await self._guard.check_reference(draft.amount, draft.description, draft.customer)
        order, registered = await self._register(profile, self._new_order(profile, draft), draft.hold)
        page = Challenge(registered.page, return_address(profile.return_page, order.number), roots=profile.roots)
        return ChallengeRequired(order, page)

    async def finish_challenge(self, order: Order, challenge: Challenge, how: str) -> Outcome:
        """Return how the order stands after its bank page was left; `how` is noted, and proves nothing.

        An order that still waits for the cardholder comes back as ChallengeRequired with the same page.
        """
        left = TimelineEntry(self._clock.now(), Happening.CHALLENGE_LEFT, {"how": how})
        await self._enquiry.note(order.number, left)
        pauses = _PAUSES_AFTER_CHALLENGE if how == "returned" else (0.0,)
        return self._waiting(await self._settled(order, pauses), challenge)

    async def ask_again(self, order: Order, challenge: Challenge) -> Outcome:
        """Return how an undecided order stands now; as `finish_challenge`, without leaving any page.

        Raises GatewayFailure and JournalFailure when it could not be found out; the order stands as it was.
        """
        order = await self._enquiry.ask(order.number)
        return self._waiting(await self._decided(order) or OutcomeUnknown(order), challenge)

    def _waiting(self, outcome: Outcome, challenge: Challenge) -> Outcome:
        """Return ChallengeRequired for an order that still waits for the cardholder, and any other as it is."""
        if isinstance(outcome, OutcomeUnknown) and outcome.order.can_cancel:
            return ChallengeRequired(outcome.order, challenge)
        return outcome

    def _new_order(self, profile: BankProfile, draft: PhoneDraft) -> Order:
        return self._new_orders.make(
            profile, draft.mode, OrderDraft(draft.amount, draft.description, draft.customer, draft.language)
        )

    async def _register(self, profile: BankProfile, order: Order, hold: bool) -> tuple[Order, Registered]:
        registration = Registration(
            order.number,
            order.amount,
            return_address(profile.return_page, order.number),
            description=order.description,
            language=order.language,
            customer=order.customer,
            by_phone=order.mode is PaymentMode.BANK_PAGE,
            hold=hold,
        )
        gateway = await self._banks.gateway(profile.name)
        act = Act(
            kind=OperationKind.REGISTER,
            amount=order.amount,
            sent=TimelineEntry(self._clock.now(), Happening.REGISTER_SENT),
            call=lambda operation: gateway.register(replace(registration, operation_id=operation)),
            accept=self._as_registered,
            if_not_done=OrderState.NOT_SENT,
            # No card has left yet, and nobody else has this order's page: it can never be charged.
            if_lost=OrderState.NOT_SENT,
        )
        return await self._desk.perform(order, act)

    async def _charge(
        self, profile: BankProfile, order: Order, card: CardEntry, draft: PhoneDraft
    ) -> tuple[Order, ChargeReply]:
        charge = Charge(
            order.number,
            order.amount,
            return_address(profile.return_page, order.number),
            by_phone=order.mode is PaymentMode.PHONE,
            gateway_order_id=order.gateway_order_id,
            description=order.description,
            language=order.language,
            customer=order.customer,
            hold=draft.hold,
        )
        gateway = await self._banks.gateway(profile.name)
        now = self._clock.now()
        summary = card.summary()
        in_doubt = replace(order, card=summary, state=OrderState.PENDING, state_since=now)
        act = Act(
            kind=OperationKind.CHARGE,
            amount=order.amount,
            weigh=_weigh,
            sent=TimelineEntry(now, Happening.CHARGE_SENT, {"card": summary.masked, **_said_of(draft.another_sale)}),
            call=lambda operation: gateway.charge(replace(charge, operation_id=operation), card),
            accept=self._as_answered,
            if_not_done=OrderState.NOT_SENT,
            if_lost=OrderState.OUTCOME_UNKNOWN,
        )
        return await self._desk.perform(in_doubt, act)

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
        for pause in pauses:
            await self._clock.sleep(pause)
            try:
                order = await (self._enquiry.end_refused if refused else self._enquiry.ask)(order.number)
            except PaydeskError:
                continue
            if decided := await self._decided(order):
                return decided
        return OutcomeUnknown(await self._as_written(order))

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


def _said_of(another: AnotherSale | None) -> dict[str, str]:
    """Return the facts of a charge beside an order that looks like it."""
    return {"another_than": another.than, "why": another.why} if another else {}


def _weigh(reply: ChargeReply) -> Ending:
    """Return how far the bank's first word ends a charge: with a challenge it has arrived and waits for somebody."""
    if isinstance(reply, ChallengeNeeded):
        return PROVED
    return TURNED_DOWN if isinstance(reply, ChargeRefused) else TAKEN_ON
