"""Creating a payment link: an order registered at the bank, whose page the customer pays on."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from app.domain.card_agreement import offered_line
from app.domain.challenge import return_address
from app.domain.gateway_calls import Registered, Registration
from app.domain.identifiers import OrderNumber, order_number_of
from app.domain.money import Money
from app.domain.operation import OperationKind
from app.domain.order import CLOSED_UNPAID_STATES, Customer, Order, OrderState, PaymentLink, PaymentMode
from app.domain.order_details import KeepCard, OrderDetails
from app.domain.profile import BankProfile
from app.domain.timeline import Happening, TimelineEntry
from app.services.act import TAKEN, Act
from app.services.basket_guard import BasketGuard
from app.services.new_orders import NewOrders, OrderDraft
from app.services.operations import OperationDesk
from app.services.ports import Banks, Clock, Journal

REFERENCE = "reference"
"""Among an order's parameters: what the shop itself calls the sale. The bank gives it back with the order."""
HELD, RENEWS = "hold", "renews"
"""In the timeline: the sum was to be held only; the order whose place this one takes."""


class LinkDraft(Struct, frozen=True):
    """What a clerk typed. `valid_for` is the link's life, None for the bank's own fixed one."""

    amount: Money
    description: str = ""
    customer: Customer = Customer()
    language: str = "en"
    valid_for: timedelta | None = None
    details: OrderDetails = OrderDetails()
    hold: bool = False
    """Ask the bank to hold the sum when the customer pays; it is captured later."""
    return_page: str = ""
    """Where the customer goes after paying, "" for the shop's usual page."""


def was_taken(told: Iterable[TimelineEntry]) -> bool:
    """Tell whether the bank had an order of this number before these books, put back from a copy, made one."""
    return any(entry.happening is Happening.REFUSED and TAKEN in entry.facts for entry in told)


def may_be_payable(order: Order, told: Iterable[TimelineEntry]) -> bool:
    """Tell whether a customer may have a link of this order, or paid by it; `told` is its timeline."""
    if order.state is OrderState.NOT_SENT:
        return was_taken(told)  # nobody could find out what the bank has
    return order.state not in CLOSED_UNPAID_STATES


async def followers_of(journal: Journal, order: Order) -> tuple[Sequence[Order], OrderNumber | None]:
    """Return the orders that took the place of this one, each of the one before; and a number without an order.

    Such a number was noted for the next one: a till that noted it may have died, or be about to begin. Two that take
    the same number make one link. Raises JournalFailure.
    """
    found: list[Order] = []
    last: Order | None = order
    noted = None
    while last is not None:
        told = await journal.timeline(last.number)
        numbers = [OrderNumber(entry.facts["number"]) for entry in told if entry.happening is Happening.RENEWED]
        noted = numbers[-1] if numbers else None
        last = None if noted is None else await journal.order(noted)
        if last is not None:
            found.append(last)
    return found, noted


def number_after(profile: BankProfile, number: OrderNumber, turn: int) -> OrderNumber:
    """Return the number of the link that takes the place of this order, when `turn` others did so before.

    It comes out the same from a journal that was put back, so the bank refuses to make that link a second time.
    """
    return order_number_of(profile.shop, f"{profile.name}\n{number}\n{turn}")


async def noted_after(
    journal: Journal, profile: BankProfile, order: Order, at: datetime
) -> tuple[OrderNumber, Order]:
    """Note which number takes the place of this order next, and return it with the order as it is now.

    Before anything leaves: another till that does the same is refused with OrderChangedMeanwhile. Raises
    JournalFailure.
    """
    told = await journal.timeline(order.number)
    number = number_after(profile, order.number, sum(entry.happening is Happening.RENEWED for entry in told))
    return number, await journal.record(order, (TimelineEntry(at, Happening.RENEWED, {"number": number}),))


class PaymentLinks:
    """Makes payment links."""

    def __init__(
        self, desk: OperationDesk, banks: Banks, clock: Clock, new_orders: NewOrders, guard: BasketGuard
    ) -> None:
        self._desk = desk
        self._banks = banks
        self._clock = clock
        self._new_orders = new_orders
        self._guard = guard

    def new_number(self, profile: BankProfile) -> OrderNumber:
        """Return a number for a link to come."""
        return self._new_orders.number(profile)

    async def create(
        self,
        profile: BankProfile,
        draft: LinkDraft,
        number: OrderNumber | None = None,
        noted: Mapping[str, str] | None = None,
        *,
        is_worked_out: bool = False,
    ) -> Order:
        """Return the registered order with its link, under its own number or the given one.

        `noted` are facts for the timeline besides those of the draft. A number that `is_worked_out` is ours alone:
        where the bank has an order of it, that order is found out about.

        Raises OrderNumberUsed for a given number, EarlierOrderInDoubt while nobody knows whether the same sale was
        paid already, NotSent, GatewayRefused, CredentialsRejected (there is no order at the bank), AnswerLost (the
        bank may know the order, but nobody has its link, so nobody can pay it), JournalFailure.
        """
        await self._guard.check_number(number)
        order = self._new_orders.make(
            profile,
            PaymentMode.LINK,
            OrderDraft(draft.amount, draft.description, draft.customer, draft.language),
            number,
        )
        await self._guard.check_reference(order)
        expires_at = None if draft.valid_for is None else order.created_at + draft.valid_for
        registration = Registration(
            order.number,
            order.amount,
            return_address(draft.return_page or profile.return_page, order.number),
            description=order.description,
            language=order.language,
            expires_at=expires_at,
            customer=order.customer,
            details=draft.details if profile.takes_lines else replace(draft.details, lines=()),
            hold=draft.hold,
        )
        gateway = await self._banks.gateway(profile.name)
        act = Act(
            kind=OperationKind.REGISTER,
            amount=order.amount,
            sent=TimelineEntry(self._clock.now(), Happening.REGISTER_SENT, {**_facts(draft), **(noted or {})}),
            said_before=_offered(draft.details, self._clock.now()),
            get_ready=gateway.get_ready,
            call=lambda operation: gateway.register(replace(registration, operation_id=operation)),
            accept=lambda current, answer: self._with_link(current, answer, registration),
            if_not_done=OrderState.NOT_SENT,
            # Nobody has the link of a lost answer, so nobody can pay it; it is looked for where that can be done.
            if_lost=OrderState.OUTCOME_UNKNOWN if profile.finds_by_number else OrderState.NOT_SENT,
            if_taken=OrderState.OUTCOME_UNKNOWN if is_worked_out and profile.finds_by_number else None,
        )
        stored, _ = await self._desk.perform(order, act)
        return stored

    def _with_link(
        self, order: Order, answer: Registered, registration: Registration
    ) -> tuple[Order, tuple[TimelineEntry, ...]]:
        now = self._clock.now()
        expires_at = answer.expires_at or registration.expires_at
        linked = replace(
            order,
            state=OrderState.AWAITING_PAYMENT,
            state_since=now,
            gateway_order_id=answer.gateway_order_id,
            link=PaymentLink(answer.page, expires_at),
        )
        facts = {"expires_at": expires_at.isoformat()} if expires_at else {}
        return linked, (TimelineEntry(now, Happening.LINK_CREATED, facts),)


def _facts(draft: LinkDraft) -> Mapping[str, str]:
    """Return what the books keep of a draft besides the order itself."""
    parameters = draft.details.parameters
    reference = {REFERENCE: parameters[REFERENCE]} if REFERENCE in parameters else {}
    return {**reference, HELD: "yes"} if draft.hold else reference


def _offered(details: OrderDetails, at: datetime) -> tuple[TimelineEntry, ...]:
    """Return the line that the bank's page is to ask the customer, where it is."""
    if details.customer_id is None or details.keep_card is not KeepCard.BANK_ASKS:
        return ()
    return (offered_line(details.customer_id, at),)
