"""Creating a payment link: an order registered at the bank, whose page the customer pays on."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from app.domain.card_agreement import offered_line
from app.domain.challenge import return_address
from app.domain.gateway_calls import Registered, Registration
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.operation import OperationKind
from app.domain.order import Customer, Order, OrderState, PaymentLink, PaymentMode
from app.domain.order_details import KeepCard, OrderDetails
from app.domain.profile import BankProfile
from app.domain.timeline import Happening, TimelineEntry
from app.services.act import Act
from app.services.basket_guard import BasketGuard
from app.services.new_orders import NewOrders, OrderDraft
from app.services.operations import OperationDesk
from app.services.ports import Banks, Clock

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
    ) -> Order:
        """Return the registered order with its link, under its own number or the given one.

        `noted` are facts for the timeline besides those of the draft.

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
