"""What the services need from a bank. The two generations of the gateway's interface implement it."""

from typing import TYPE_CHECKING, Protocol

from app.domain.card import CardEntry
from app.domain.evidence import StatusSeen, Unrecognised
from app.domain.gateway_calls import Charge, ChargeReply, OrderReference, Registered, Registration
from app.domain.money import Money
from app.domain.money_back import Refund, RefundAccepted, RefundStanding
from app.services.gateway_probe import Probing

if TYPE_CHECKING:  # a start waits for none of them
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


class PaymentGateway(Protocol):
    """One bank, asked over its own connection. Every call, also of the roles, raises a GatewayFailure:

    NotSent when the request provably never left, AnswerLost when it left and no usable answer came,
    GatewayRefused when the bank understood and said no, CredentialsRejected for a login it does not accept.
    A call the bank's interface does not have raises NotOffered before anything is sent.

    No call that moves money is ever repeated in here, and a zero is never sent as an amount.
    """

    def get_ready(self) -> None:
        """Begin what an act that is being written down will need and what tells the bank nothing of it."""
        ...

    async def register(self, registration: Registration) -> Registered: ...

    async def charge(self, charge: Charge, card: CardEntry) -> ChargeReply:
        """Charge a card. The card is wiped by the caller, whatever happens."""
        ...

    async def status(self, reference: OrderReference) -> StatusSeen:
        """Return what the bank says of an order. The only evidence for "paid"."""
        ...

    async def cancel(self, reference: OrderReference) -> None:
        """Close an order nobody has paid. The status afterwards says what became of it."""
        ...

    async def capture(self, reference: OrderReference, amount: Money | None) -> None:
        """Take held money: all of it for None."""
        ...

    async def void(self, reference: OrderReference, amount: Money | None) -> None:
        """Let go of held money: all of it for None. The status afterwards says what became of it."""
        ...

    async def refund(self, refund: Refund) -> RefundAccepted:
        """Give captured money back. The status afterwards says how much of it went."""
        ...

    async def refund_standing(self, gateway_refund_id: str) -> RefundStanding | Unrecognised:
        """Return how a refund stands that the bank gave a key of its own."""
        ...

    async def check_login(self) -> None:
        """Return when the bank accepts the login; asks about an order that cannot exist."""
        ...

    async def close(self) -> None: ...

    @property
    def challenges(self) -> "Challenges": ...

    @property
    def stored_cards(self) -> "StoredCards": ...

    @property
    def card_checks(self) -> "CardChecks": ...

    @property
    def pay_outs(self) -> "PayOuts": ...

    @property
    def books(self) -> "BankBooks": ...

    @property
    def templates(self) -> "LinkTemplates": ...

    @property
    def qr_codes(self) -> "QrCodes": ...

    @property
    def code_templates(self) -> "CodeTemplates": ...

    @property
    def later_charges(self) -> "LaterCharges": ...

    @property
    def standing_orders(self) -> "StandingOrders": ...

    @property
    def probing(self) -> Probing: ...
