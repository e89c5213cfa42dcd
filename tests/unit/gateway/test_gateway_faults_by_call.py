"""Every fault of the network under every call: what is proved, and that nothing is sent twice or elsewhere."""

import asyncio
import functools
import socket
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from gateway_aids import (
    BACK,
    EUR,
    LOGIN,
    NOW,
    V1,
    V2,
    StillClock,
    a_card,
    a_charge,
    a_reference,
    a_registration,
    run,
)
from gateway_faults import FAULTS, Fault, FaultyBank, bank_with
from msgspec.structs import replace

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.card import Expiry
from app.domain.card_check import CardCheck
from app.domain.challenge import IssuerAnswer, IssuerTransaction
from app.domain.code_template import CodeKind, CodeTemplateDraft
from app.domain.errors import AnswerLost, GatewayFailure, NotSent
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import (
    CustomerId,
    GatewayOrderId,
    OrderNumber,
    StandingOrderId,
    StoredCardId,
    TemplateId,
    new_operation_id,
)
from app.domain.later_charge import FurtherCharge, FurtherReason
from app.domain.link_template import TemplateDraft
from app.domain.money import Money
from app.domain.money_back import Refund
from app.domain.order_listing import OrderListing
from app.domain.pay_out import PayOut
from app.domain.profile import BankProfile
from app.domain.standing_order import Period, Schedule, StandingOrderDraft
from app.domain.stored_card import CardToKeep, Initiator, StoredCardCharge
from app.gateway import transport
from app.gateway.calls import Deadlines
from app.gateway.factory import open_gateway
from app.gateway.retry import TRIES
from app.gateway.v2.ids import PAYMENT, SESSION, encode
from app.services.gateway_port import PaymentGateway
from tests.certificates import CertificateFiles, certificate_files
from tests.tally import Tally

SUM = Money(1250, EUR)
ORDER = "7a1f0c3e-52d4-7b90-8e11-3c0f00a7d8c0"
CUSTOMER = CustomerId("cust_00001234")
STORED = StoredCardId("37e2a02e-9f7b-4335-9e45-7a6a1ec2c95a")
V2_STORED = StoredCardId("pm_kF6D9zaGUjTGpFRojeb2VibyAX2TGCnikMsNdnp3XHb4opLEn")
RENT = StandingOrderDraft("rent-7", SUM, Schedule(1, Period.MONTH))
COUNTER = CodeTemplateDraft(CodeKind.TILL, "Counter", EUR)
V2_BANK = replace(V2, operations=dict.fromkeys(BankAct, ActEntry(enabled=True)))


@dataclass(frozen=True)
class BankCall:
    """One call of the port. A question may be asked again; everything else goes out once."""

    work: Callable[[PaymentGateway], Awaitable[object]]
    is_question: bool = False
    done_by: str = ""
    """A fault that is an answer to this call."""
    asks_first: bool = False
    """The fault strikes the question before it, so the call itself is proved not to have left."""

    def ends_in(self, name: str, fault: Fault) -> str:
        if self.done_by == name:
            return "an answer"
        return NotSent.__name__ if self.asks_first and issubclass(fault.proves, AnswerLost) else fault.proves.__name__


def _key(key: str) -> OrderReference:
    return OrderReference(None, GatewayOrderId(key))


def _refund(gateway: PaymentGateway) -> Awaitable[object]:
    return gateway.refund(Refund(a_reference("N-1", ORDER), SUM, new_operation_id(), SUM))


def _v2_refund(gateway: PaymentGateway) -> Awaitable[object]:
    return gateway.refund(Refund(_key(encode(PAYMENT, ORDER)), SUM, new_operation_id(), SUM))


def _stored(order: GatewayOrderId | None = None, initiator: Initiator = Initiator.CUSTOMER) -> StoredCardCharge:
    return StoredCardCharge(OrderNumber("N-1"), SUM, BACK, STORED, initiator, order)


def _subscription() -> StoredCardCharge:
    return _stored(initiator=Initiator.SUBSCRIPTION)


def _no_show() -> FurtherCharge:
    return FurtherCharge(OrderNumber("N-2"), GatewayOrderId(ORDER), FurtherReason.NO_SHOW, SUM)


def _a_day() -> OrderListing:
    return OrderListing(NOW - timedelta(days=1), NOW)


V1_CALLS: dict[str, BankCall] = {
    "register.do": BankCall(lambda bank: bank.register(a_registration())),
    "registerPreAuth.do": BankCall(lambda bank: bank.register(a_registration(hold=True))),
    "instantPayment.do": BankCall(lambda bank: bank.charge(a_charge(), a_card())),
    "paymentorder.do": BankCall(lambda bank: bank.charge(a_charge(gateway_order_id=GatewayOrderId(ORDER)), a_card())),
    "motoPayment.do": BankCall(lambda bank: bank.charge(a_charge(by_phone=True), a_card())),
    "status by number": BankCall(lambda bank: bank.status(a_reference("N-1")), is_question=True),
    "status by key": BankCall(lambda bank: bank.status(a_reference(None, ORDER)), is_question=True),
    "decline.do": BankCall(lambda bank: bank.cancel(a_reference("N-1", ORDER))),
    "deposit.do": BankCall(lambda bank: bank.capture(a_reference("N-1", ORDER), SUM)),
    "reverse.do": BankCall(lambda bank: bank.void(a_reference("N-1", ORDER), None)),
    "refund.do": BankCall(_refund),
    "check of the login": BankCall(lambda bank: bank.check_login(), is_question=True),
    "getBindings.do": BankCall(lambda bank: bank.stored_cards.of_customer(CUSTOMER), is_question=True),
    "getBindingsByCardOrId.do": BankCall(lambda bank: bank.stored_cards.find(STORED), is_question=True),
    "getBindingsByCardOrId.do by card": BankCall(
        lambda bank: bank.stored_cards.find_by_card(a_card()), is_question=True
    ),
    "instantPayment.do with a stored card": BankCall(lambda bank: bank.stored_cards.charge(_stored(), None)),
    "paymentOrderBinding.do": BankCall(lambda bank: bank.stored_cards.charge(_stored(GatewayOrderId(ORDER)), None)),
    "recurrentPayment.do": BankCall(lambda bank: bank.stored_cards.charge(_subscription(), None)),
    "getAllBindings.do": BankCall(lambda bank: bank.stored_cards.copies_of_customer(CUSTOMER), is_question=True),
    "updateSSLCardList.do": BankCall(lambda bank: bank.stored_cards.ask_no_more(GatewayOrderId(ORDER))),
    "verifyEnrollment.do": BankCall(lambda bank: bank.card_checks.enrolment(a_card()), is_question=True),
    "industryPractice/paymentOrder.do": BankCall(lambda bank: bank.later_charges.charge(_no_show())),
    "recurrent/task/create": BankCall(lambda bank: bank.standing_orders.create(RENT, STORED)),
    "recurrent/task/get": BankCall(lambda bank: bank.standing_orders.find("rent-7"), is_question=True),
    "recurrent/task/skip": BankCall(lambda bank: bank.standing_orders.skip_next(StandingOrderId("t-1"))),
    "templates/createTemplate.do": BankCall(lambda bank: bank.code_templates.create(COUNTER)),
    "templates/getTemplateDetails.do": BankCall(
        lambda bank: bank.code_templates.get(TemplateId("c-1")), is_question=True
    ),
    "unBindCard.do": BankCall(lambda bank: bank.stored_cards.switch_off(STORED)),
    "bindCard.do": BankCall(lambda bank: bank.stored_cards.switch_on(STORED)),
    "extendBinding.do": BankCall(lambda bank: bank.stored_cards.extend(STORED, Expiry(12, 2031))),
    "createBindingNoPayment.do": BankCall(lambda bank: bank.stored_cards.keep(CardToKeep(CUSTOMER), a_card())),
    "verifyCard.do": BankCall(lambda bank: bank.card_checks.check(CardCheck(EUR, BACK), a_card())),
    "instantRefund.do": BankCall(lambda bank: bank.pay_outs.send(PayOut(OrderNumber("N-2"), SUM), a_card())),
    "getLastOrdersForMerchants.do": BankCall(lambda bank: bank.books.orders_between(_a_day()), is_question=True),
    "addParams.do": BankCall(lambda bank: bank.books.note(GatewayOrderId(ORDER), {"basket": "7"})),
    "templates/create.do": BankCall(lambda bank: bank.templates.create(TemplateDraft("Poster", EUR, SUM))),
    "templates/get.do": BankCall(lambda bank: bank.templates.get(TemplateId("t-1")), is_question=True),
    "templates/getList.do": BankCall(lambda bank: bank.templates.all(), is_question=True),
    "3ds/continue.do": BankCall(lambda bank: bank.challenges.go_on(GatewayOrderId(ORDER), BACK)),
    "finish3dsPayment.do": BankCall(
        lambda bank: bank.challenges.finish(GatewayOrderId(ORDER), IssuerAnswer("eJx"), BACK)
    ),
    "finish3dsVer2Payment.do": BankCall(
        lambda bank: bank.challenges.finish(GatewayOrderId(ORDER), IssuerTransaction("t-1"), BACK)
    ),
}
V2_CALLS: dict[str, BankCall] = {
    "POST /sessions": BankCall(lambda bank: bank.register(a_registration())),
    "POST /payments": BankCall(lambda bank: bank.charge(a_charge(), a_card())),
    "GET /sessions": BankCall(lambda bank: bank.status(_key(encode(SESSION, ORDER))), is_question=True),
    "GET /payments": BankCall(lambda bank: bank.status(_key(encode(PAYMENT, ORDER))), is_question=True),
    "POST capture": BankCall(lambda bank: bank.capture(_key(encode(PAYMENT, ORDER)), None), done_by="no content"),
    "POST cancel": BankCall(lambda bank: bank.void(_key(encode(PAYMENT, ORDER)), None), done_by="no content"),
    "POST expire": BankCall(lambda bank: bank.cancel(_key(encode(SESSION, ORDER))), done_by="no content"),
    "POST /refunds": BankCall(_v2_refund, asks_first=True),
    "GET /refunds": BankCall(lambda bank: bank.refund_standing("r_1"), is_question=True),
    "GET /paymentMethods": BankCall(lambda bank: bank.stored_cards.of_customer(CUSTOMER), is_question=True),
    "DELETE /paymentMethods": BankCall(lambda bank: bank.stored_cards.switch_off(V2_STORED), done_by="no content"),
    "check of the key": BankCall(lambda bank: bank.check_login(), is_question=True),
}
CALLS = {"v1": (V1, V1_CALLS), "v2": (V2_BANK, V2_CALLS)}
_TRIES_TO_GET_THERE = 5
HASTY = Deadlines(register=2, charge=2, status=2, cancel=2, capture=2, refund=2, listing=2)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> CertificateFiles:
    return certificate_files(tmp_path_factory.mktemp("good"), "good")


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> CertificateFiles:
    return certificate_files(tmp_path_factory.mktemp("bad"), "unknown-root")


@pytest.fixture(autouse=True)
def quick_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the system's roots once a bank instead of once a call, and do not ask the network for a name it lacks."""
    monkeypatch.setattr(transport, "tls_context", functools.cache(transport.tls_context))
    find = socket.getaddrinfo

    def find_quickly(host: str | bytes, *more: Any, **named: Any) -> Any:
        if ".invalid" in str(host):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return find(host, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", find_quickly)


async def _end_of(call: BankCall, gateway: PaymentGateway, bank: FaultyBank, fault: Fault) -> str:
    """Return how the call ends; again where a slow computer did not even reach the bank before a short deadline."""
    for _ in range(_TRIES_TO_GET_THERE):
        try:
            await call.work(gateway)
        except NotSent:
            if not fault.hasty or fault.proves is NotSent or bank.arrived:
                return NotSent.__name__
        except GatewayFailure as failure:
            return type(failure).__name__
        else:
            return "an answer"
    raise AssertionError("this computer is too slow for these deadlines")


@pytest.mark.parametrize("generation", CALLS)
@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_classed_alike_under_every_call(
    name: str, generation: str, good: CertificateFiles, bad: CertificateFiles, tally: Tally
) -> None:
    fault = FAULTS[name]
    profile, calls = CALLS[generation]

    async def all_calls() -> None:
        async with AsyncExitStack() as open_now:
            banks = [await open_now.enter_async_context(bank_with(fault, good, bad)) for _ in calls]
            # All are opened before any is used: reading the system's roots takes longer than some deadlines here.
            gateways = [_gateway_at(bank, profile, fault) for bank in banks]
            for gateway in gateways:
                open_now.push_async_callback(gateway.close)
            ends = await asyncio.gather(
                *(
                    _end_of(call, gateway, bank, fault)
                    for call, gateway, bank in zip(calls.values(), gateways, banks, strict=True)
                )
            )
        line.tried += len(calls)
        for bank, call_name, call in zip(banks, calls, calls.values(), strict=True):
            too_often = len(bank.arrived) > (TRIES if call.is_question or call.asks_first else 1)
            line.doubled += too_often
            assert not too_often, f"{call_name} was sent again"
            assert not (call.asks_first and any(b"POST" in request for request in bank.arrived)), call_name
            assert not bank.elsewhere, f"{call_name} went to another host"
        wanted = {each: call.ends_in(name, fault) for each, call in calls.items()}
        line.otherwise += sum(end != wanted[each] for each, end in zip(calls, ends, strict=True))
        assert dict(zip(calls, ends, strict=True)) == wanted

    with tally.line("faults of the network, each under each call") as line:
        run(all_calls())


def _gateway_at(bank: FaultyBank, profile: BankProfile, fault: Fault) -> PaymentGateway:
    aimed = replace(profile, address=f"{bank.address}/payment", roots=bank.roots)
    return open_gateway(aimed, LOGIN, clock=StillClock(), deadlines=HASTY if fault.hasty else Deadlines())


def test_there_are_enough_faults_and_calls() -> None:
    """The plan of faults asks for 24 faults under 14 calls: 336 cases."""
    cases = len(FAULTS) * sum(len(calls) for _, calls in CALLS.values())
    assert len(FAULTS) >= 24
    assert cases >= 336
