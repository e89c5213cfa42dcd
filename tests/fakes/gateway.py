"""A bank in memory with the behaviour the services rely on, and trouble on demand."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from msgspec.structs import replace

from app.domain.authentication import Authentication
from app.domain.capabilities import Ability, Offered, Verdict
from app.domain.card import CardEntry, CardSummary
from app.domain.challenge import Challenge
from app.domain.errors import AnswerLost, GatewayFailure, GatewayRefused, NotOffered
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.gateway_calls import (
    ChallengeNeeded,
    Charge,
    ChargeAccepted,
    ChargeRefused,
    ChargeReply,
    OrderReference,
    Registered,
    Registration,
)
from app.domain.identifiers import CustomerId, GatewayOrderId, OperationId, OrderNumber, StoredCardId
from app.domain.money import Money
from app.domain.money_back import Refund, RefundAccepted, RefundSeen, RefundStanding
from app.domain.order_details import KeepCard, OrderDetails
from app.domain.refusals import OrderNumberTaken, OrderUnknownAtBank, WrongStateForAct
from app.domain.stored_card import StoredCardCharge
from app.gateway.not_offered import (
    NoBooks,
    NoCardChecks,
    NoChallenges,
    NoCodeTemplates,
    NoLaterCharges,
    NoPayOuts,
    NoQrCodes,
    NoStandingOrders,
    NoTemplates,
)
from app.services.gateway_probe import Probe, Probing
from app.services.gateway_roles import (
    BankBooks,
    CardChecks,
    Challenges,
    CodeTemplates,
    LaterCharges,
    LinkTemplates,
    PayOuts,
    QrCodes,
    StandingOrders,
    StoredCards,
)
from tests.fakes.no_stored_cards import NoStoredCards

Result = TypeVar("Result")


@dataclass
class FakeProbing:
    """Answers each probe with the verdict it was given, and fails the one about `fails_at`."""

    verdicts: dict[Ability, Verdict] = field(default_factory=lambda: {Ability.CANCEL: Offered()})
    fails_at: Ability | None = None
    asked: list[Ability] = field(default_factory=list)

    def probes(self) -> Sequence[Probe]:
        return [Probe((ability,), partial(self._ask, ability)) for ability in self.verdicts]

    async def _ask(self, ability: Ability) -> Mapping[Ability, Verdict]:
        self.asked.append(ability)
        if ability is self.fails_at:
            raise AnswerLost("timeout")
        return {ability: self.verdicts[ability]}


@dataclass
class BankOrder:
    number: OrderNumber
    gateway_order_id: GatewayOrderId
    amount: Money
    reported: Reported = Reported.REGISTERED
    action_code: str = "-100"
    card: CardSummary | None = None
    charges: int = 0
    held: int = 0
    captured: int = 0
    taken: int = 0
    """What was captured, whatever went back since."""
    refunded: int = 0
    refunds: list[RefundSeen] = field(default_factory=list)
    keeps_for: CustomerId | None = None
    stored_card: StoredCardId | None = None


@dataclass
class FakeGateway:
    """Keeps orders like a bank. `next_charge` decides: "approve", "decline" (with the code
    `declines_with`), "challenge", "hold" (also when a charge is asked for),
    "empty yes" (accepted, and then declined).

    `fail_next[call]` raises that failure once; with `does_it_all_the_same` the work is done before the failure,
    as when only the answer is lost. With `does_it_later` it is done when `deliver` is called: the request is slow.
    """

    next_charge: str = "approve"
    declines_with: str = "116"
    offers_cancel: bool = True
    fail_next: dict[str, GatewayFailure] = field(default_factory=dict)
    does_it_all_the_same: bool = False
    does_it_later: bool = False
    on_the_way: list[Callable[[], object]] = field(default_factory=list)
    names_refund_ids: bool = True
    tells_sums: bool = True
    """An old edition tells the state of an order and nothing of what it holds, took or gave back."""
    lists_refunds: bool = True
    refuses_to_cancel: bool = False
    guards_refunds: bool = True
    """A bank without guards refunds whatever it is asked to, as often as it is asked to."""
    answers: dict[OrderNumber, Reported] = field(default_factory=dict)
    """What it says of an order instead of the truth, for example that it is still working on it."""
    calls: list[str] = field(default_factory=list)
    orders: dict[OrderNumber, BankOrder] = field(default_factory=dict)
    registered: dict[OrderNumber, Registration] = field(default_factory=dict)
    """What each registered order was said to be."""
    address_check: str = ""
    authentication: Authentication | None = None
    """The letter it gives with every status answer."""
    charged_back: bool = False
    """It says with every status answer that the money was charged back."""
    asked_to_charge: list[Charge] = field(default_factory=list)
    """Every charge of a card that came, as it was asked for."""
    named: dict[str, OperationId | None] = field(default_factory=dict)
    """In the name of which operation of our journal each call came last."""
    on_call: Callable[[str], None] | None = None
    on_ready: Callable[[], None] | None = None
    closed: bool = False
    challenges: Challenges = field(default_factory=NoChallenges)
    stored_cards: StoredCards = field(default_factory=NoStoredCards)
    """`tests.fakes.stored_cards` has a bank that keeps cards."""
    on_kept: Callable[[BankOrder], None] | None = None
    """Hears of each paid order whose card is to be kept."""
    card_checks: CardChecks = field(default_factory=NoCardChecks)
    pay_outs: PayOuts = field(default_factory=NoPayOuts)
    books: BankBooks = field(default_factory=NoBooks)
    templates: LinkTemplates = field(default_factory=NoTemplates)
    qr_codes: QrCodes = field(default_factory=NoQrCodes)
    code_templates: CodeTemplates = field(default_factory=NoCodeTemplates)
    later_charges: LaterCharges = field(default_factory=NoLaterCharges)
    standing_orders: StandingOrders = field(default_factory=NoStandingOrders)
    probing: Probing = field(default_factory=FakeProbing)

    def get_ready(self) -> None:
        if self.on_ready:
            self.on_ready()

    async def register(self, registration: Registration) -> Registered:
        self.named["register"] = registration.operation_id
        order = self._act("register", lambda: self._register(registration))
        return Registered(order.gateway_order_id, f"https://bank.example/pay/{order.gateway_order_id}")

    async def charge(self, charge: Charge, card: CardEntry) -> ChargeReply:
        assert card.number, "a wiped card reached the bank"
        self.named["charge"] = charge.operation_id
        self.asked_to_charge.append(charge)
        return self._act("charge", lambda: self._charge(charge, card.summary()))

    async def status(self, reference: OrderReference) -> StatusSeen:
        order = self._act("status", lambda: self._find(reference))
        if order is None:
            return StatusSeen(Reported.NOT_FOUND)
        return StatusSeen(
            reported=self.answers.get(order.number, order.reported),
            order_number=order.number,
            gateway_order_id=order.gateway_order_id,
            amount=order.amount.minor,
            currency=order.amount.currency,
            captured=order.captured if self.tells_sums else None,
            held=order.held if self.tells_sums else None,
            refunded=order.refunded if self.tells_sums else None,
            refunds=tuple(
                refund if self.names_refund_ids else replace(refund, refund_id="")
                for refund in (order.refunds if self.lists_refunds else ())
            ),
            card=order.card,
            action_code=order.action_code,
            address_check=self.address_check,
            authentication=self.authentication,
            charged_back=self.charged_back,
            stored_card=order.stored_card,
        )

    async def cancel(self, reference: OrderReference) -> None:
        if not self.offers_cancel:
            raise NotOffered("cancel")
        self._act("cancel", lambda: self._cancel(reference))

    async def capture(self, reference: OrderReference, amount: Money | None) -> None:
        assert amount is None or amount.minor, "a zero would take everything"
        self._act("capture", lambda: self._capture(reference, amount))

    async def void(self, reference: OrderReference, amount: Money | None) -> None:
        assert amount is None, "holds are let go of as a whole"
        self._act("void", lambda: self._void(reference))

    async def refund(self, refund: Refund) -> RefundAccepted:
        assert refund.amount.minor, "a zero would give everything back"
        return self._act("refund", lambda: self._refund(refund))

    async def refund_standing(self, gateway_refund_id: str) -> RefundStanding | Unrecognised:
        raise NotOffered("refund status")

    async def check_login(self) -> None:
        self._act("check_login", lambda: None)

    async def close(self) -> None:
        self.closed = True

    # --- what a customer does ---------------------------------------------------------------------------------------

    def customer_pays(self, number: OrderNumber) -> None:
        self._decide(number, Reported.CAPTURED, "0")

    def customer_refuses(self, number: OrderNumber) -> None:
        """The challenge failed: the order stays open with the failing action code, as V1 gateways answer."""
        self._decide(number, Reported.REGISTERED, "-2025")

    def only_order(self) -> BankOrder:
        (order,) = self.orders.values()
        return order

    def _decide(self, number: OrderNumber, reported: Reported, code: str) -> None:
        order = self.orders[number]
        order.reported, order.action_code = reported, code
        if reported is Reported.CAPTURED:
            order.charges += 1
            order.held = order.captured = order.taken = order.amount.minor
            if order.keeps_for is not None and self.on_kept is not None:
                self.on_kept(order)

    def deliver(self) -> None:
        """Let every slow request arrive, in the order they were sent; nobody hears the answers."""
        while self.on_the_way:
            with suppress(GatewayRefused):
                self.on_the_way.pop(0)()

    # --- inside -----------------------------------------------------------------------------------------------------

    def _act(self, call: str, work: Callable[[], Result]) -> Result:
        self.calls.append(call)
        if self.on_call is not None:
            self.on_call(call)
        failure = self.fail_next.pop(call, None)
        if failure is None:
            return work()
        if self.does_it_later:
            self.on_the_way.append(work)
        elif self.does_it_all_the_same:
            with suppress(GatewayRefused):
                work()
        raise failure

    def _register(self, registration: Registration) -> BankOrder:
        if registration.number in self.orders:
            raise OrderNumberTaken("1", "number used")
        order = BankOrder(registration.number, GatewayOrderId(f"bank-{len(self.orders) + 1}"), registration.amount)
        order.keeps_for = wants_kept(registration.details)
        self.orders[registration.number] = order
        self.registered[registration.number] = registration
        return order

    def _charge(self, charge: Charge | StoredCardCharge, card: CardSummary) -> ChargeReply:
        order = self.orders.get(charge.number)
        if order is None:
            order = BankOrder(charge.number, GatewayOrderId(f"bank-{len(self.orders) + 1}"), charge.amount)
            self.orders[charge.number] = order
        elif charge.gateway_order_id is None:
            raise OrderNumberTaken("1", "number used")
        if order.reported not in (Reported.REGISTERED, Reported.CHALLENGE):
            raise GatewayRefused("7", "wrong state")
        order.card = replace(card, expiry="")
        order.keeps_for = order.keeps_for or wants_kept(charge.details)
        match "hold" if charge.hold and self.next_charge == "approve" else self.next_charge:
            case "challenge" | "unclear challenge":
                order.reported = Reported.CHALLENGE
                unclear = self.next_charge != "challenge"
                page = Challenge("https://bank.example/challenge", charge.return_address, is_guess=unclear)
                return ChallengeNeeded(order.gateway_order_id, page)
            case "decline":
                self._decide(order.number, Reported.DECLINED, self.declines_with)
                return ChargeRefused(order.gateway_order_id, "0", "declined")
            case "empty yes":
                self._decide(order.number, Reported.DECLINED, self.declines_with)
                return ChargeAccepted(order.gateway_order_id)
            case "hold":
                order.reported, order.action_code, order.held = Reported.AUTHORISED, "0", order.amount.minor
                order.charges += 1
                return ChargeAccepted(order.gateway_order_id)
            case _:
                self._decide(order.number, Reported.CAPTURED, "0")
                return ChargeAccepted(order.gateway_order_id)

    def _capture(self, reference: OrderReference, amount: Money | None) -> None:
        order = self._known(reference)
        wanted = order.held if amount is None else amount.minor
        if order.reported is not Reported.AUTHORISED or wanted > order.held:
            raise WrongStateForAct("7", "wrong state")
        order.reported, order.captured, order.taken = Reported.CAPTURED, wanted, wanted

    def _void(self, reference: OrderReference) -> None:
        order = self._known(reference)
        if order.reported is not Reported.AUTHORISED:
            raise WrongStateForAct("7", "wrong state")
        order.reported = Reported.VOIDED

    def _refund(self, refund: Refund) -> RefundAccepted:
        order = self._known(refund.reference)
        if self.guards_refunds and any(known.refund_id == refund.refund_id for known in order.refunds):
            return RefundAccepted()
        if self.guards_refunds and order.captured != refund.captured.minor:
            raise WrongStateForAct("7", "wrong sum")
        self.give_back(order.number, refund.amount.minor, refund.refund_id)
        return RefundAccepted()

    def give_back(self, number: OrderNumber, minor: int, refund_id: str = "") -> None:
        """Refund, also as somebody in the bank's own portal does it."""
        order = self.orders[number]
        order.captured, order.refunded = max(0, order.captured - minor), order.refunded + minor
        order.refunds.append(RefundSeen(minor, refund_id))
        order.reported = Reported.REFUNDED

    def _known(self, reference: OrderReference) -> BankOrder:
        order = self._find(reference)
        if order is None:
            raise OrderUnknownAtBank("6", "no such order")
        return order

    def _find(self, reference: OrderReference) -> BankOrder | None:
        by_id = (each for each in self.orders.values() if each.gateway_order_id == reference.gateway_order_id)
        if reference.gateway_order_id is not None:
            return next(by_id, None)
        return self.orders.get(reference.number) if reference.number else None

    def _cancel(self, reference: OrderReference) -> None:
        order = self._find(reference)
        if order is None or self.refuses_to_cancel or order.reported not in (Reported.REGISTERED, Reported.CHALLENGE):
            raise GatewayRefused("7", "wrong state")
        order.reported, order.action_code = Reported.DECLINED, "4005"


def wants_kept(details: OrderDetails) -> CustomerId | None:
    """Return the customer whose card is to be kept; one whom the page asks says yes."""
    return None if details.keep_card is KeepCard.NO else details.customer_id
