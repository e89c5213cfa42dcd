"""What else a bank may offer: the roles of `PaymentGateway`. Each call of one the bank has not raises NotOffered."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.card import CardEntry, Expiry
from app.domain.card_check import CardCheck
from app.domain.challenge import IssuerAnswer, IssuerTransaction
from app.domain.code_template import CodeTemplate, CodeTemplateDraft
from app.domain.enrolment import Enrolment
from app.domain.gateway_calls import ChargeReply
from app.domain.identifiers import CustomerId, GatewayOrderId, StandingOrderId, StoredCardId, TemplateId
from app.domain.later_charge import LaterCharge
from app.domain.link_template import LinkTemplate, TemplateDraft, TemplateStanding
from app.domain.order_listing import OrderListing, OrderPage
from app.domain.pay_out import PayOut, PayOutAccepted
from app.domain.qr_code import QrCode, QrStanding
from app.domain.security_code import CodeEntry
from app.domain.standing_order import StandingOrder, StandingOrderChange, StandingOrderDraft
from app.domain.stored_card import CardToKeep, StoredCard, StoredCardCharge


class Challenges(Protocol):
    """Going on with a charge after the issuer's page, where the shop and not the bank has to do it."""

    async def go_on(self, order: GatewayOrderId, return_address: str) -> ChargeReply:
        """Go on after the issuer had a look at the browser: a page for the cardholder, or the first word."""
        ...

    async def finish(
        self, order: GatewayOrderId, proof: IssuerAnswer | IssuerTransaction, return_address: str
    ) -> ChargeReply:
        """Hand in what the issuer's page gave back when it sent the cardholder to the shop."""
        ...


class StoredCards(Protocol):
    """The cards the bank keeps for the shop's customers."""

    async def of_customer(self, customer: CustomerId, *, with_expired: bool = False) -> Sequence[StoredCard]: ...

    async def copies_of_customer(self, customer: CustomerId, *, with_expired: bool = False) -> Sequence[StoredCard]:
        """Return the same with every copy of a card that was kept more than once."""
        ...

    async def find(self, stored_card: StoredCardId) -> StoredCard | None: ...

    async def find_by_card(self, card: CardEntry) -> Sequence[StoredCard]:
        """Return every kept copy of a card, of whichever customer."""
        ...

    async def charge(self, charge: StoredCardCharge, code: CodeEntry | None) -> ChargeReply:
        """Charge a kept card; the caller wipes the code, whatever happens."""
        ...

    async def switch_off(self, stored_card: StoredCardId) -> None: ...

    async def switch_on(self, stored_card: StoredCardId) -> None: ...

    async def extend(self, stored_card: StoredCardId, expiry: Expiry) -> None:
        """Tell the bank the expiry of the card's successor."""
        ...

    async def ask_no_more(self, order: GatewayOrderId) -> None:
        """Let the card this order was paid with be charged without asking its cardholder from now on."""
        ...

    async def keep(self, wanted: CardToKeep, card: CardEntry) -> StoredCard:
        """Keep a card without taking money."""
        ...


class CardChecks(Protocol):
    """Looking at a card without taking money."""

    async def check(self, wanted: CardCheck, card: CardEntry) -> ChargeReply:
        """Return the bank's first word; a status answer that says "voided" proves the card."""
        ...

    async def enrolment(self, card: CardEntry) -> Enrolment:
        """Return whether the card's issuer can ask its cardholder."""
        ...


class PayOuts(Protocol):
    """Sending money to a card without a sale before it."""

    async def send(self, pay_out: PayOut, to: CardEntry | StoredCardId) -> PayOutAccepted: ...


class BankBooks(Protocol):
    """What the bank itself has written down."""

    async def orders_between(self, wanted: OrderListing) -> OrderPage: ...

    async def note(self, order: GatewayOrderId, parameters: Mapping[str, str]) -> None:
        """Add names and values of the shop's own to an order."""
        ...


class LinkTemplates(Protocol):
    """Links that are paid again and again."""

    async def create(self, draft: TemplateDraft) -> LinkTemplate: ...

    async def get(self, template: TemplateId) -> LinkTemplate: ...

    async def all(self) -> Sequence[LinkTemplate]: ...

    async def update(self, template: TemplateId, draft: TemplateDraft) -> None: ...

    async def set_standing(self, template: TemplateId, standing: TemplateStanding) -> None:
        """Make a template payable, not payable, or gone: ACTIVE, INACTIVE or DELETED."""
        ...


class QrCodes(Protocol):
    """Codes that a customer's own banking application pays."""

    async def show(self, order: GatewayOrderId, purpose: str) -> QrCode:
        """Return a new code for a registered order."""
        ...

    async def standing(self, order: GatewayOrderId, code: QrCode) -> QrStanding: ...

    async def withdraw(self, order: GatewayOrderId, code: QrCode) -> None:
        """Take back a code nobody has paid."""
        ...


class CodeTemplates(Protocol):
    """Codes that are printed once and paid from a banking application."""

    async def create(self, draft: CodeTemplateDraft) -> CodeTemplate: ...

    async def get(self, template: TemplateId) -> CodeTemplate: ...

    async def update(self, template: TemplateId, draft: CodeTemplateDraft) -> CodeTemplate: ...


class LaterCharges(Protocol):
    """Charging again for an order of before, without its customer."""

    async def charge(self, charge: LaterCharge) -> ChargeReply:
        """Return the bank's first word; only a status answer says that it was paid."""
        ...


class StandingOrders(Protocol):
    """Payments the bank makes by itself. After a lost answer `find` says what became of a new one."""

    async def create(self, draft: StandingOrderDraft, card: StoredCardId | CardEntry) -> StandingOrder:
        """Return the new standing order; a typed card is wiped by the caller, whatever happens."""
        ...

    async def change(
        self, order: StandingOrderId, change: StandingOrderChange, card: StoredCardId | CardEntry | None = None
    ) -> StandingOrder: ...

    async def get(self, order: StandingOrderId) -> StandingOrder: ...

    async def find(self, name: str) -> StandingOrder:
        """Return the standing order with the shop's own name."""
        ...

    async def end(self, order: StandingOrderId) -> StandingOrder: ...

    async def resume(self, order: StandingOrderId) -> StandingOrder:
        """Let one go on whose payment failed, or one begin that has not yet."""
        ...

    async def skip_next(self, order: StandingOrderId) -> StandingOrder: ...
