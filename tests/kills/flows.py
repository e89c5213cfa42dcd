"""What does a clerk do while the till dies? Every kind of act there is, at banks of both generations."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from msgspec.structs import replace

from app.bootstrap import Till
from app.domain.bank_acts import ActEntry, BankAct
from app.domain.card import CardEntry, Expiry
from app.domain.card_agreement import CardAgreement
from app.domain.currency import currency
from app.domain.identifiers import CustomerId, OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.outcome import ChallengeRequired
from app.domain.profile import BankProfile, ChargeWay, Credentials, Generation, LoginKind, RequestBudget
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.domain.stored_card import CardToKeep, Initiator
from app.sandbox import SandboxAddress
from app.services.order_money import CaptureWish, MoneyWish, RefundWish, VoidWish
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from app.services.stored_card_orders import StoredCardDraft
from tests.kills.bank_process import BackDoor
from tests.makers import a_profile

PAYS, REFUSED, ASKS = "4444555511113333", "4000001111111126", "5555555555555599"
EUR = currency("EUR")
PART = Money(300, EUR)
WHY = WhyRefunded(RefundReason.RETURNED)


def banks_at(address: SandboxAddress) -> list[tuple[BankProfile, Credentials]]:
    """Return the three banks of the till, which are one bank behind."""
    first = a_profile(name=ProfileName("registers-first"), address=address.v1, budget=RequestBudget(8, 10_000))
    one_call = replace(
        first, name=ProfileName("one-call"), charge_way=ChargeWay.ONE_CALL, old_names=True, encrypts_card=False
    )
    newer = replace(
        one_call,
        name=ProfileName("newer"),
        generation=Generation.V2,
        address=address.v2,
        login=LoginKind.API_KEY,
        operations=dict.fromkeys(BankAct, ActEntry(enabled=True)),
    )
    by_password = Credentials(address.user_name, address.password)
    return [(first, by_password), (one_call, by_password), (newer, Credentials(api_key=address.api_key))]


class Clerk:
    """One clerk with one sale in hand; its sum is like no other, so that the bank's ledger tells the sales apart."""

    def __init__(self, till: Till, bank: BackDoor, amount: int) -> None:
        self.till = till
        self.amount = Money(amount, EUR)
        self._bank = bank

    def profile(self, name: str) -> BankProfile:
        return self.till.banks.profile(ProfileName(name))

    async def charge(self, bank: str, mode: PaymentMode, card: str = PAYS, *, hold: bool = False) -> Order:
        """Charge a card. A customer who is asked says yes."""
        entry = CardEntry(card, Expiry(12, 2034), "123", "MARIA PAPADOPOULOU")
        draft = PhoneDraft(self.amount, mode, hold=hold)
        outcome = await self.till.phone_orders.charge(self.profile(bank), draft, entry)
        if isinstance(outcome, ChallengeRequired):
            self._bank.customer_pays(self.key_of(outcome.order))
            outcome = await self.till.phone_orders.finish_challenge(outcome.order, outcome.challenge, "returned")
        return outcome.order

    async def charge_and_save(self, bank: str) -> Order:
        """Charge a card whose owner agrees that the bank keeps it."""
        entry = CardEntry(PAYS, Expiry(12, 2034), "123", "MARIA PAPADOPOULOU")
        agreed = CardAgreement(self.customer, "May we keep this card?", datetime.now(UTC))
        draft = PhoneDraft(self.amount, PaymentMode.CHALLENGE, keeping=agreed)
        return (await self.till.phone_orders.charge(self.profile(bank), draft, entry)).order

    async def has_a_saved_card(self, card: str = PAYS) -> None:
        """Have the bank keep a card without a payment: all three banks of the till are one bank behind."""
        gateway = await self.till.banks.gateway(ProfileName("registers-first"))
        with CardEntry(card, Expiry(12, 2034), "123", "MARIA PAPADOPOULOU") as entry:
            await gateway.stored_cards.keep(CardToKeep(self.customer), entry)

    async def charge_saved(self, bank: str, initiator: Initiator = Initiator.CUSTOMER) -> Order:
        """Charge the card the bank keeps. A customer who is asked says yes."""
        profile, till = self.profile(bank), self.till
        saved = (await till.stored_cards.of_customer(profile, self.customer))[0]
        draft = StoredCardDraft(self.amount, self.customer, saved.card, initiator)
        outcome = await till.stored_card_orders.charge(profile, draft)
        if isinstance(outcome, ChallengeRequired):
            self._bank.customer_pays(self.key_of(outcome.order))
            outcome = await till.phone_orders.finish_challenge(outcome.order, outcome.challenge, "returned")
        return outcome.order

    @property
    def customer(self) -> CustomerId:
        return CustomerId(f"customer-{self.amount.minor}")

    async def link(self, bank: str) -> Order:
        return await self.till.links.create(self.profile(bank), LinkDraft(self.amount))

    async def paid_link(self, bank: str) -> Order:
        order = await self.link(bank)
        self._bank.customer_pays(self.key_of(order))
        return order

    async def ask(self, number: OrderNumber) -> Order:
        await self.till.refresh.ask_now()
        order = await self.till.journal.order(number)
        assert order is not None
        return order

    def key_of(self, order: Order) -> str:
        """Return how the bank itself names an order: by our number, or by what a newer bank was told of it."""
        named = [each["id"] for each in self._bank.ledger()["orders"] if order.number in our_numbers(each)]
        return str(named[0])


def our_numbers(order: dict[str, object]) -> tuple[object, object]:
    """Return both places where the bank may have noted our number."""
    terms = order["terms"]
    assert isinstance(terms, dict)
    return order["number"], terms["params"].get("order")


Step = Callable[[Clerk], Awaitable[Order]]
Before = Callable[[Clerk], Awaitable[Order | None]]
Act = Callable[[Clerk, Order | None], Awaitable[object]]
OfOrder = Callable[[Clerk, Order], Awaitable[object]]


@dataclass(frozen=True)
class Flow:
    """`first` happens in safety; the till may die in `act`. `ends` is how the order stands if it does not die.

    `sale` takes the customer's money in `act`: the clerk does it again where the till says that it was not taken.
    """

    act: Act
    ends: OrderState
    first: Before | None = None
    sale: bool = False


def _sale(step: Step, ends: OrderState = OrderState.PAID, *, sale: bool = True) -> Flow:
    return Flow(lambda clerk, _none: step(clerk), ends, sale=sale)


def _after(first: Step, act: OfOrder, ends: OrderState) -> Flow:
    def on_it(clerk: Clerk, order: Order | None) -> Awaitable[object]:
        assert order is not None
        return act(clerk, order)

    return Flow(on_it, ends, first)


def _of_saved_card(bank: str, card: str = PAYS, initiator: Initiator = Initiator.CUSTOMER) -> Flow:
    return Flow(
        lambda clerk, _none: clerk.charge_saved(bank, initiator),
        OrderState.PAID,
        lambda clerk: clerk.has_a_saved_card(card),
        sale=True,
    )


PHONE, CHALLENGE = PaymentMode.PHONE, PaymentMode.CHALLENGE
FIRST, ONE_CALL, NEWER = "registers-first", "one-call", "newer"


def _held(bank: str) -> Step:
    return lambda clerk: clerk.charge(bank, PHONE if bank == ONE_CALL else CHALLENGE, hold=True)


def _paid(bank: str) -> Step:
    return lambda clerk: clerk.charge(bank, PHONE if bank == ONE_CALL else CHALLENGE)


def _of_link(bank: str) -> Step:
    async def pay_and_ask(clerk: Clerk) -> Order:
        return await clerk.ask((await clerk.paid_link(bank)).number)

    return pay_and_ask


def _money(wish: Callable[[Order], MoneyWish]) -> OfOrder:
    return lambda clerk, order: clerk.till.office.order_money.carry_out(wish(order))


_capture = _money(lambda order: CaptureWish(order.number, order.amount))
_capture_a_part = _money(lambda order: CaptureWish(order.number, PART))
_void = _money(lambda order: VoidWish(order.number, order.amount))
_refund = _money(lambda order: RefundWish(order.number, order.amount, WHY))
_refund_a_part = _money(lambda order: RefundWish(order.number, PART, WHY))


async def _cancel(clerk: Clerk, order: Order) -> None:
    await clerk.till.cancellation.cancel(order.number)


async def _ask(clerk: Clerk, order: Order) -> None:
    await clerk.ask(order.number)


FLOWS: dict[str, Flow] = {
    "charge by phone": _sale(lambda clerk: clerk.charge(FIRST, PHONE)),
    "charge in one call": _sale(lambda clerk: clerk.charge(ONE_CALL, CHALLENGE)),
    "register and charge": _sale(lambda clerk: clerk.charge(FIRST, CHALLENGE)),
    "3-D Secure": _sale(lambda clerk: clerk.charge(FIRST, CHALLENGE, ASKS)),
    "3-D Secure in one call": _sale(lambda clerk: clerk.charge(ONE_CALL, CHALLENGE, ASKS)),
    "declined": _sale(lambda clerk: clerk.charge(FIRST, PHONE, REFUSED), OrderState.DECLINED, sale=False),
    "declined after registering": _sale(
        lambda clerk: clerk.charge(FIRST, CHALLENGE, REFUSED), OrderState.DECLINED, sale=False
    ),
    "hold": _sale(_held(FIRST), OrderState.AUTHORISED),
    "charge and save the card": _sale(lambda clerk: clerk.charge_and_save(FIRST)),
    "saved card": _of_saved_card(FIRST),
    "saved card, 3-D Secure": _of_saved_card(FIRST, ASKS),
    "saved card by the shop in one call": _of_saved_card(ONE_CALL, PAYS, Initiator.SHOP),
    "newer bank: saved card": _of_saved_card(NEWER),
    "capture": _after(_held(FIRST), _capture, OrderState.PAID),
    "capture of a part": _after(_held(ONE_CALL), _capture_a_part, OrderState.PART_PAID),
    "void": _after(_held(FIRST), _void, OrderState.VOIDED),
    "refund": _after(_paid(ONE_CALL), _refund, OrderState.REFUNDED),
    "refund of a part": _after(_paid(FIRST), _refund_a_part, OrderState.PART_REFUNDED),
    "link": _sale(_of_link(FIRST)),
    "status": _after(lambda clerk: clerk.paid_link(FIRST), _ask, OrderState.PAID),
    "cancel": _after(lambda clerk: clerk.link(FIRST), _cancel, OrderState.CANCELLED),
    "newer bank: charge": _sale(lambda clerk: clerk.charge(NEWER, CHALLENGE)),
    "newer bank: 3-D Secure": _sale(lambda clerk: clerk.charge(NEWER, CHALLENGE, ASKS)),
    "newer bank: declined": _sale(
        lambda clerk: clerk.charge(NEWER, CHALLENGE, REFUSED), OrderState.DECLINED, sale=False
    ),
    "newer bank: link": _sale(_of_link(NEWER)),
    "newer bank: capture": _after(_held(NEWER), _capture, OrderState.PAID),
    "newer bank: refund": _after(_paid(NEWER), _refund, OrderState.REFUNDED),
}
