"""Cancelling an order nobody has paid; afterwards the bank is asked, because it may be paid in that very second."""

from msgspec.structs import replace

from app.domain.errors import AnswerLost, GatewayRefused, NotOffered, OrderNotCancellable, OrderNotFound
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind
from app.domain.order import Order
from app.domain.timeline import Happening, TimelineEntry
from app.services.act import Act
from app.services.operations import OperationDesk
from app.services.ports import Banks, Clock, Journal
from app.services.status_enquiry import StatusEnquiry


class Cancellation:
    """Closes unpaid orders at the bank."""

    def __init__(
        self, desk: OperationDesk, journal: Journal, banks: Banks, clock: Clock, enquiry: StatusEnquiry
    ) -> None:
        self._desk = desk
        self._journal = journal
        self._banks = banks
        self._clock = clock
        self._enquiry = enquiry

    async def cancel(self, number: OrderNumber) -> Order:
        """Return the order as the bank says it stands afterwards: cancelled, or paid after all.

        Raises OrderNotCancellable, NotOffered, GatewayFailure; the order keeps its state then and is asked about.
        """
        order = await self._journal.order(number)
        if order is None:
            raise OrderNotFound(number)
        if not order.can_cancel:
            raise OrderNotCancellable(order.number, order.state.value)
        if not self._banks.profile(order.profile).can_cancel(order.mode):
            raise NotOffered("cancel")
        try:
            await self.close(order, self._desk.operator)
        except (GatewayRefused, AnswerLost):
            # Refused because it is paid, or lost: what the bank says of the order is the better answer.
            after = await self._enquiry.ask(number)
            if after.can_cancel:
                raise
            return after
        return await self._enquiry.ask(number)

    async def close(self, order: Order, operator: str = "") -> None:
        """Ask the bank to close an unpaid order, whatever its state here; the status afterwards tells.

        `operator` is who wants it, "" when the program does so by itself. Raises NotOffered and GatewayFailure.
        """
        gateway = await self._banks.gateway(order.profile)
        reference = OrderReference(order.number, order.gateway_order_id)
        act: Act[None] = Act(
            kind=OperationKind.CANCEL,
            sent=TimelineEntry(self._clock.now(), Happening.CANCEL_SENT, {"operator": operator} if operator else {}),
            call=lambda _: gateway.cancel(reference),
            accept=self._as_accepted,
            if_not_done=order.state,
            if_lost=order.state,
            by_program=not operator,
        )
        await self._desk.perform(replace(order, cancel_requested=True), act)

    def _as_accepted(self, order: Order, _answer: None) -> tuple[Order, tuple[TimelineEntry, ...]]:
        return order, (TimelineEntry(self._clock.now(), Happening.CANCEL_ACCEPTED),)
