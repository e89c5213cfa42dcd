"""Charging a card the bank keeps: for a customer on the phone, or by the shop as was agreed."""

from contextlib import nullcontext

from msgspec import Struct
from msgspec.structs import replace

from app.domain.card import CardSummary
from app.domain.challenge import return_address
from app.domain.errors import AnswerLost, GatewayRefused, NotOffered, NotSent, StoredCardGone
from app.domain.identifiers import CustomerId, OrderNumber
from app.domain.look_alike import AnotherSale
from app.domain.money import Money
from app.domain.order import Customer, Order, PaymentMode
from app.domain.order_details import OrderDetails
from app.domain.outcome import Outcome
from app.domain.profile import BankProfile, ChargeWay
from app.domain.security_code import CodeEntry
from app.domain.stored_card import Initiator, StoredCard, StoredCardCharge
from app.services.basket_guard import BasketGuard
from app.services.card_charges import CardCharges, OneCharge, Sent
from app.services.gateway_port import PaymentGateway
from app.services.new_orders import NewOrders, OrderDraft, check_text
from app.services.phone_orders import said_of
from app.services.ports import Banks

_NOT_SHOWN = CardSummary("**", "")


class StoredCardDraft(Struct, frozen=True):
    """What a clerk chose and typed. `initiator` is CUSTOMER or SHOP; without the customer nothing can be held."""

    amount: Money
    customer_id: CustomerId
    card: StoredCard
    initiator: Initiator = Initiator.CUSTOMER
    description: str = ""
    customer: Customer = Customer()
    language: str = "en"
    hold: bool = False
    another_sale: AnotherSale | None = None
    number: OrderNumber | None = None
    """Both as in a phone order."""


class StoredCardOrders:
    """One call is one order, as in `PhoneOrders`; once it is sent, both go the same way."""

    def __init__(self, charges: CardCharges, banks: Banks, new_orders: NewOrders, guard: BasketGuard) -> None:
        self._charges = charges
        self._banks = banks
        self._new_orders = new_orders
        self._guard = guard

    async def charge(self, profile: BankProfile, draft: StoredCardDraft, code: CodeEntry | None = None) -> Outcome:
        """Return how the charge stands. A code is wiped before this returns, whatever happens.

        Everything it raises is raised before the charge leaves: as `PhoneOrders.charge`, and StoredCardGone when the
        bank has the card no more.
        """
        with code or nullcontext():
            if draft.another_sale:
                check_text("why", draft.another_sale.why)
            if draft.hold and draft.initiator is not Initiator.CUSTOMER:
                raise NotOffered("hold")
            order = self._new_order(profile, draft)
            await self._guard.check_number(draft.number)
            card = draft.card.card or _NOT_SHOWN
            await self._guard.check_reference(order)
            await self._guard.check_sale(order, card, draft.another_sale)
            gateway = await self._banks.gateway_for_money(profile.name)
            await _check_still_kept(gateway, draft)
            details = OrderDetails(customer_id=draft.customer_id)
            if profile.charge_way is ChargeWay.REGISTER_FIRST:
                order, _ = await self._charges.register(profile, order, draft.hold, details)
            sent = await self._send(profile, order, draft, details, code)
        return await self._charges.outcome(profile, sent)

    def _new_order(self, profile: BankProfile, draft: StoredCardDraft) -> Order:
        return self._new_orders.make(
            profile,
            PaymentMode.STORED_CARD,
            OrderDraft(draft.amount, draft.description, draft.customer, draft.language),
            draft.number,
        )

    async def _send(
        self,
        profile: BankProfile,
        order: Order,
        draft: StoredCardDraft,
        details: OrderDetails,
        code: CodeEntry | None,
    ) -> Sent:
        charge = StoredCardCharge(
            order.number,
            order.amount,
            return_address(profile.return_page, order.number),
            draft.card.id,
            draft.initiator,
            gateway_order_id=order.gateway_order_id,
            description=order.description,
            language=order.language,
            customer=order.customer,
            hold=draft.hold,
            details=details,
        )
        cards = (await self._banks.gateway(profile.name)).stored_cards
        facts = {"customer": draft.customer_id, "wanted_by": draft.initiator.value, **said_of(draft.another_sale)}
        return await self._charges.send(
            order,
            OneCharge(
                draft.card.card or _NOT_SHOWN,
                lambda operation: cards.charge(replace(charge, operation_id=operation), code),
                facts,
            ),
        )


async def _check_still_kept(gateway: PaymentGateway, draft: StoredCardDraft) -> None:
    """Return when the bank still has the card: one that is gone would leave an order nobody can pay.

    Raises StoredCardGone. Only a question was asked, so a lost answer proves that the charge has not left.
    """
    try:
        kept = await gateway.stored_cards.of_customer(draft.customer_id, with_expired=True)
    except AnswerLost as failure:
        raise NotSent(failure.reason) from failure
    except GatewayRefused:
        return  # a bank that charges kept cards and lists none: its answer to the charge is the answer
    if all(card.id != draft.card.id for card in kept):
        raise StoredCardGone
