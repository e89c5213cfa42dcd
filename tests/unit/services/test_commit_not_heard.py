"""A commit the till never heard of, and a restart: the bank is asked first, and nothing leaves a second time.

What the clerk was told last was that nothing was sent. The books say that it may have been.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import AnswerLost, JournalUnreachable, PaydeskError
from app.domain.operation import OperationKind, OperationState
from app.domain.order import MONEY_TAKEN_STATES, Order, PaymentMode
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.clock import FakeClock
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.makers import a_card, euros

Prepare = Callable[[TestDesk], Awaitable[Order | None]]
Do = Callable[[TestDesk, Order | None], Awaitable[object]]


async def nothing_before(desk: TestDesk) -> None:
    return None


async def paid(desk: TestDesk) -> Order:
    return (await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(1250), PaymentMode.PHONE), a_card())).order


async def held(desk: TestDesk) -> Order:
    desk.gateway.next_charge = "hold"
    return await paid(desk)


async def linked(desk: TestDesk) -> Order:
    return await desk.links.create(desk.profile, LinkDraft(euros(1250)))


async def charge(desk: TestDesk, _order: Order | None) -> object:
    return await paid(desk)


async def link(desk: TestDesk, _order: Order | None) -> object:
    return await linked(desk)


async def refund(desk: TestDesk, order: Order | None) -> object:
    assert order is not None
    return await desk.refunds.refund(order.number, euros(500))


async def capture(desk: TestDesk, order: Order | None) -> object:
    assert order is not None
    return await desk.captures.capture(order.number)


async def void(desk: TestDesk, order: Order | None) -> object:
    assert order is not None
    return await desk.voids.void(order.number)


async def cancel(desk: TestDesk, order: Order | None) -> object:
    assert order is not None
    return await desk.cancellation.cancel(order.number)


ACTS = [
    pytest.param(nothing_before, charge, OperationKind.CHARGE, id="charge"),
    pytest.param(nothing_before, link, OperationKind.REGISTER, id="link"),
    pytest.param(paid, refund, OperationKind.REFUND, id="refund"),
    pytest.param(held, capture, OperationKind.CAPTURE, id="capture"),
    pytest.param(held, void, OperationKind.VOID, id="void"),
    pytest.param(linked, cancel, OperationKind.CANCEL, id="cancel"),
]
LINE_IS_CUT = JournalUnreachable("db.example", "ConnectionResetError")


def cut_the_line_at(desk: TestDesk, write: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this write be committed and never answered; nothing can be written from then on."""
    committed = getattr(desk.journal, write)
    is_cut = False

    async def unheard(*arguments: Any) -> None:
        nonlocal is_cut
        if not is_cut:
            is_cut = True
            await committed(*arguments)
        raise LINE_IS_CUT

    def refuse_once_cut(name: str) -> None:
        writes = getattr(desk.journal, name)

        async def refused(*arguments: Any) -> Any:
            if is_cut:
                raise LINE_IS_CUT
            return await writes(*arguments)

        monkeypatch.setattr(desk.journal, name, refused)

    for name in {"arm", "mark_sent", "settle", "record"} - {write}:
        refuse_once_cut(name)
    monkeypatch.setattr(desk.journal, write, unheard)


async def settle(desk: TestDesk) -> None:
    """Let a till that was started again ask for forty minutes."""
    await desk.recovery.resume()
    for _ in range(80):
        for order in await desk.search.find():
            await desk.follow_up.ask(order.number)
        desk.clock.forward(30)


@pytest.mark.parametrize(("prepare", "do", "kind"), ACTS)
def test_an_act_that_was_said_not_to_leave_never_leaves_after_a_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, prepare: Prepare, do: Do, kind: OperationKind
) -> None:
    async def run() -> None:
        gateway, clock = FakeGateway(), FakeClock()
        async with a_desk(tmp_path, gateway=gateway, clock=clock) as desk:
            order = await prepare(desk)
            gateway.calls.clear()
            cut_the_line_at(desk, "arm" if kind is OperationKind.REGISTER else "mark_sent", monkeypatch)
            with pytest.raises(JournalUnreachable):
                await do(desk, order)
            monkeypatch.undo()
        async with a_desk(tmp_path, gateway=gateway, clock=clock) as desk:
            await settle(desk)
            assert kind.value not in gateway.calls
            assert {each.state for each in await desk.journal.open_operations()} <= {OperationState.NEEDS_PERSON}

    asyncio.run(run())


@pytest.mark.parametrize(("prepare", "do", "kind"), ACTS)
def test_an_act_whose_end_nobody_heard_or_wrote_is_ended_by_the_bank_after_a_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, prepare: Prepare, do: Do, kind: OperationKind
) -> None:
    async def run() -> None:
        gateway, clock = FakeGateway(does_it_all_the_same=True), FakeClock()
        async with a_desk(tmp_path, gateway=gateway, clock=clock) as desk:
            order = await prepare(desk)
            gateway.calls.clear()
            gateway.fail_next[kind.value] = AnswerLost("timeout")
            cut_the_line_at(desk, "settle", monkeypatch)
            with suppress(PaydeskError):
                await do(desk, order)
            monkeypatch.undo()
        async with a_desk(tmp_path, gateway=gateway, clock=clock) as desk:
            await settle(desk)
            assert gateway.calls.count(kind.value) == 1
            assert not await desk.journal.open_operations()
            (after,) = await desk.search.find()
            bank = gateway.only_order()
            assert (after.state in MONEY_TAKEN_STATES) is bool(bank.charges)
            assert (bank.refunded, bank.captured) == _sums(after)

    asyncio.run(run())


def _sums(order: Order) -> tuple[int, int]:
    return tuple(0 if each is None else each.minor for each in (order.refunded, order.captured))
