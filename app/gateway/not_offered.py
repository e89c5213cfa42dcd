"""Roles of a bank whose interface has no call for them: they say so before anything is sent."""

from collections.abc import Mapping, Sequence
from typing import NoReturn

from app.domain.card import CardEntry
from app.domain.card_check import CardCheck
from app.domain.challenge import IssuerAnswer, IssuerTransaction
from app.domain.code_template import CodeTemplate, CodeTemplateDraft
from app.domain.enrolment import Enrolment
from app.domain.errors import NotOffered
from app.domain.gateway_calls import ChargeReply
from app.domain.identifiers import GatewayOrderId, StandingOrderId, StoredCardId, TemplateId
from app.domain.later_charge import LaterCharge
from app.domain.link_template import LinkTemplate, TemplateDraft, TemplateStanding
from app.domain.order_listing import OrderListing, OrderPage
from app.domain.pay_out import PayOut, PayOutAccepted
from app.domain.qr_code import QrCode, QrStanding
from app.domain.standing_order import StandingOrder, StandingOrderChange, StandingOrderDraft


def _no(what: str) -> NoReturn:
    raise NotOffered(what)


class NoChallenges:
    """The bank finishes every challenge itself."""

    async def go_on(self, order: GatewayOrderId, return_address: str) -> ChargeReply:
        _no("challenge")

    async def finish(
        self, order: GatewayOrderId, proof: IssuerAnswer | IssuerTransaction, return_address: str
    ) -> ChargeReply:
        _no("challenge")


class NoCardChecks:
    """The bank looks at no card without a payment."""

    async def check(self, wanted: CardCheck, card: CardEntry) -> ChargeReply:
        _no("card check")

    async def enrolment(self, card: CardEntry) -> Enrolment:
        _no("enrolment")


class NoPayOuts:
    """The bank sends no money without a sale."""

    async def send(self, pay_out: PayOut, to: CardEntry | StoredCardId) -> PayOutAccepted:
        _no("pay-out")


class NoBooks:
    """The bank lists no orders."""

    async def orders_between(self, wanted: OrderListing) -> OrderPage:
        _no("list of orders")

    async def note(self, order: GatewayOrderId, parameters: Mapping[str, str]) -> None:
        _no("note")


class NoTemplates:
    """The bank has no link templates."""

    async def create(self, draft: TemplateDraft) -> LinkTemplate:
        _no("templates")

    async def get(self, template: TemplateId) -> LinkTemplate:
        _no("templates")

    async def all(self) -> Sequence[LinkTemplate]:
        _no("templates")

    async def update(self, template: TemplateId, draft: TemplateDraft) -> None:
        _no("templates")

    async def set_standing(self, template: TemplateId, standing: TemplateStanding) -> None:
        _no("templates")


class NoQrCodes:
    """The bank makes no codes for banking applications."""

    async def show(self, order: GatewayOrderId, purpose: str) -> QrCode:
        _no("codes")

    async def standing(self, order: GatewayOrderId, code: QrCode) -> QrStanding:
        _no("codes")

    async def withdraw(self, order: GatewayOrderId, code: QrCode) -> None:
        _no("codes")


class NoCodeTemplates:
    """The bank prints no codes."""

    async def create(self, draft: CodeTemplateDraft) -> CodeTemplate:
        _no("templates")

    async def get(self, template: TemplateId) -> CodeTemplate:
        _no("templates")

    async def update(self, template: TemplateId, draft: CodeTemplateDraft) -> CodeTemplate:
        _no("templates")


class NoLaterCharges:
    """The bank charges no order again."""

    async def charge(self, charge: LaterCharge) -> ChargeReply:
        _no("later charge")


class NoStandingOrders:
    """The bank makes no payments by itself."""

    async def create(self, draft: StandingOrderDraft, card: StoredCardId | CardEntry) -> StandingOrder:
        _no("standing orders")

    async def change(
        self, order: StandingOrderId, change: StandingOrderChange, card: StoredCardId | CardEntry | None = None
    ) -> StandingOrder:
        _no("standing orders")

    async def get(self, order: StandingOrderId) -> StandingOrder:
        _no("standing orders")

    async def find(self, name: str) -> StandingOrder:
        _no("standing orders")

    async def end(self, order: StandingOrderId) -> StandingOrder:
        _no("standing orders")

    async def resume(self, order: StandingOrderId) -> StandingOrder:
        _no("standing orders")

    async def skip_next(self, order: StandingOrderId) -> StandingOrder:
        _no("standing orders")
