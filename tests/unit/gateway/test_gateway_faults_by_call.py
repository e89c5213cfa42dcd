"""Every fault of the network under every call: what is proved, and that nothing is sent twice or elsewhere."""

import asyncio
import functools
import socket
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from typing import Any

import pytest
from gateway_aids import (
    EUR,
    LOGIN,
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

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.errors import GatewayFailure
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import GatewayOrderId, new_operation_id
from app.domain.money import Money
from app.domain.money_back import Refund
from app.domain.profile import BankProfile
from app.gateway import transport
from app.gateway.calls import Deadlines
from app.gateway.factory import open_gateway
from app.gateway.retry import TRIES
from app.gateway.v2.ids import PAYMENT, SESSION, encode
from app.services.gateway_port import PaymentGateway
from tests.certificates import CertificateFiles, certificate_files

SUM = Money(1250, EUR)
ORDER = "7a1f0c3e-52d4-7b90-8e11-3c0f00a7d8c0"
V2_BANK = replace(V2, operations=dict.fromkeys(BankAct, ActEntry(enabled=True)))


@dataclass(frozen=True)
class BankCall:
    """One call of the port. A question may be asked again; everything else goes out once."""

    work: Callable[[PaymentGateway], Awaitable[object]]
    is_question: bool = False
    done_by: str = ""
    """A fault that is an answer to this call."""


def _key(key: str) -> OrderReference:
    return OrderReference(None, GatewayOrderId(key))


def _refund(gateway: PaymentGateway) -> Awaitable[object]:
    return gateway.refund(Refund(a_reference("N-1", ORDER), SUM, new_operation_id(), SUM))


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
}
V2_CALLS: dict[str, BankCall] = {
    "POST /sessions": BankCall(lambda bank: bank.register(a_registration())),
    "POST /payments": BankCall(lambda bank: bank.charge(a_charge(), a_card())),
    "GET /sessions": BankCall(lambda bank: bank.status(_key(encode(SESSION, ORDER))), is_question=True),
    "GET /payments": BankCall(lambda bank: bank.status(_key(encode(PAYMENT, ORDER))), is_question=True),
    "POST capture": BankCall(lambda bank: bank.capture(_key(encode(PAYMENT, ORDER)), None), done_by="no content"),
    "POST cancel": BankCall(lambda bank: bank.void(_key(encode(PAYMENT, ORDER)), None), done_by="no content"),
    "POST expire": BankCall(lambda bank: bank.cancel(_key(encode(SESSION, ORDER))), done_by="no content"),
    "check of the key": BankCall(lambda bank: bank.check_login(), is_question=True),
}
CALLS = {"v1": (V1, V1_CALLS), "v2": (V2_BANK, V2_CALLS)}
HASTY = Deadlines(register=1, charge=1, status=1, cancel=1, capture=1, refund=1)


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


async def _end_of(call: BankCall, gateway: PaymentGateway) -> str:
    try:
        await call.work(gateway)
    except GatewayFailure as failure:
        return type(failure).__name__
    return "an answer"


@pytest.mark.parametrize("generation", CALLS)
@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_classed_alike_under_every_call(
    name: str, generation: str, good: CertificateFiles, bad: CertificateFiles
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
            ends = await asyncio.gather(*map(_end_of, calls.values(), gateways))
        for bank, call_name, call in zip(banks, calls, calls.values(), strict=True):
            assert len(bank.arrived) <= (TRIES if call.is_question else 1), f"{call_name} was sent again"
            assert not bank.elsewhere, f"{call_name} went to another host"
        assert dict(zip(calls, ends, strict=True)) == {
            each: "an answer" if call.done_by == name else fault.proves.__name__ for each, call in calls.items()
        }

    run(all_calls())


def _gateway_at(bank: FaultyBank, profile: BankProfile, fault: Fault) -> PaymentGateway:
    aimed = replace(profile, address=f"{bank.address}/payment", roots=bank.roots)
    return open_gateway(aimed, LOGIN, clock=StillClock(), deadlines=HASTY if fault.hasty else Deadlines())


def test_there_are_enough_faults_and_calls() -> None:
    """The plan of faults asks for 24 faults under 14 calls: 336 cases."""
    cases = len(FAULTS) * sum(len(calls) for _, calls in CALLS.values())
    assert len(FAULTS) >= 24
    assert cases >= 336
