"""Charging a card read out over the phone: typed at the till, or on the bank's own page."""

from msgspec import Struct
from msgspec.structs import replace

from app.domain.card import CardEntry
from app.domain.card_agreement import CardAgreement, agreed_line
from app.domain.challenge import Challenge, return_address
from app.domain.gateway_calls import Charge, Registered
from app.domain.identifiers import OrderNumber
from app.domain.look_alike import AnotherSale
from app.domain.money import Money
from app.domain.no_code import NoCode
from app.domain.order import Customer, Order, PaymentMode
from app.domain.order_details import KeepCard, OrderDetails
from app.domain.outcome import ChallengeRequired, Outcome
from app.domain.postal_address import PostalAddress
from app.domain.profile import BankProfile, ChargeWay
from app.domain.timeline import TimelineEntry
from app.services.basket_guard import BasketGuard
from app.services.card_charges import CardCharges, OneCharge, Sent
from app.services.new_orders import NewOrders, OrderDraft, check_text
from app.services.ports import Banks


class PhoneDraft(Struct, frozen=True):
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
    keeping: CardAgreement | None = None
    """The customer agreed that the bank keeps the card."""
    number: OrderNumber | None = None
    """The number the order gets; None for a new one."""
    lives: PostalAddress | None = None
    """Where the card is registered, for the bank to compare; kept nowhere."""
    no_code: NoCode | None = None
    """Why the card is charged without its code."""


class PhoneOrders:
    """Charges cards. One call is one order: a second try is a new order with a new number."""

    def __init__(self, charges: CardCharges, banks: Banks, new_orders: NewOrders, guard: BasketGuard) -> None:
        self._charges = charges
        self._banks = banks
        self._new_orders = new_orders
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
            await self._guard.check_number(draft.number)
            await self._guard.check_reference(order)
            await self._guard.check_sale(order, card.summary(), draft.another_sale)
            await self._banks.gateway_for_money(profile.name)
            if draft.mode is PaymentMode.CHALLENGE and profile.charge_way is ChargeWay.REGISTER_FIRST:
                order, _ = await self._register(profile, order, draft)
            sent = await self._send(profile, order, card, draft)
        return await self._charges.outcome(profile, sent)

    async def open_bank_page(self, profile: BankProfile, draft: PhoneDraft) -> ChallengeRequired:
        """Register an order whose card is typed on the bank's own page, and return that page.

        Raises as `charge` does.
        """
        order = self._new_order(profile, draft)
        await self._guard.check_number(draft.number)
        await self._guard.check_reference(order)
        await self._guard.check_sale(order, None, draft.another_sale)
        order, registered = await self._register(profile, order, draft)
        page = Challenge(registered.page, return_address(profile.return_page, order.number), roots=profile.roots)
        return ChallengeRequired(order, page)

    async def greet(self, profile: BankProfile) -> None:
        """Return when the bank answers and takes the login. Raises GatewayFailure, and as `charge` without one."""
        await (await self._banks.gateway(profile.name)).check_login()

    def new_number(self, profile: BankProfile) -> OrderNumber:
        """Return a number no order has."""
        return self._new_orders.number(profile)

    async def finish_challenge(self, order: Order, challenge: Challenge, how: str) -> Outcome:
        """Return how the order stands after its bank page was left, as `CardCharges.finish_challenge`."""
        return await self._charges.finish_challenge(order, challenge, how)

    async def ask_again(self, order: Order, challenge: Challenge) -> Outcome:
        """Return how an undecided order stands now, as `CardCharges.ask_again`."""
        return await self._charges.ask_again(order, challenge)

    def _new_order(self, profile: BankProfile, draft: PhoneDraft) -> Order:
        return self._new_orders.make(
            profile,
            draft.mode,
            OrderDraft(draft.amount, draft.description, draft.customer, draft.language),
            draft.number,
        )

    async def _register(self, profile: BankProfile, order: Order, draft: PhoneDraft) -> tuple[Order, Registered]:
        return await self._charges.register(profile, order, draft.hold, _details(draft), _agreed(draft))

    async def _send(self, profile: BankProfile, order: Order, card: CardEntry, draft: PhoneDraft) -> Sent:
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
            details=_details(draft),
        )
        gateway = await self._banks.gateway(profile.name)
        return await self._charges.send(
            order,
            OneCharge(
                card.summary(),
                lambda operation: gateway.charge(replace(charge, operation_id=operation), card),
                {**said_of(draft.another_sale), **_said_of_code(draft.no_code)},
                () if order.version else _agreed(draft),  # it stands with the first act of the order
            ),
        )


def _details(draft: PhoneDraft) -> OrderDetails:
    """Return what the bank is told besides the sale. Who is not to be remembered is not named to it."""
    if draft.keeping is None:
        return OrderDetails(billing=draft.lives)
    return OrderDetails(billing=draft.lives, customer_id=draft.keeping.customer_id, keep_card=KeepCard.AGREED)


def _said_of_code(why: NoCode | None) -> dict[str, str]:
    return {"no_code": why.value} if why else {}


def said_of(another: AnotherSale | None) -> dict[str, str]:
    """Return the facts of a charge beside an order that looks like it."""
    return {"another_than": another.than, "why": another.why} if another else {}


def _agreed(draft: PhoneDraft) -> tuple[TimelineEntry, ...]:
    return () if draft.keeping is None else (agreed_line(draft.keeping),)
