"""A journal put back from a copy knows nothing of the links made since: none of them is made a second time."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import GatewayRefused, InputFault, LinkRenewedAlready, NotSent, PaydeskError
from app.domain.evidence import Reported
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.domain.profile import Generation, LoginKind
from app.domain.refusals import OrderNumberTaken
from app.services.link_batch import BatchItem
from app.services.payment_links import LinkDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.makers import a_profile, euros

DAYS = timedelta(days=3)
DRAFT = LinkDraft(euros(500), valid_for=DAYS)
FORM = "what was typed"
V1 = {"generation": Generation.V1, "login": LoginKind.PASSWORD}
V2 = {"generation": Generation.V2, "login": LoginKind.API_KEY}

Prepare = Callable[[TestDesk], Awaitable[OrderNumber]]
Make = Callable[[TestDesk, OrderNumber], Awaitable[Order]]


async def nothing_yet(_desk: TestDesk) -> OrderNumber:
    return OrderNumber("")


async def a_draft(desk: TestDesk) -> OrderNumber:
    number = desk.links.new_number(desk.profile)
    desk.gateway.fail_next["register"] = NotSent("connect")
    with pytest.raises(NotSent):
        await desk.links.create(desk.profile, DRAFT, number)
    assert await desk.link_drafts.keep(number, FORM)
    return number


async def an_expired_link(desk: TestDesk) -> OrderNumber:
    number = (await desk.links.create(desk.profile, DRAFT)).number
    desk.gateway.orders[number].reported = Reported.EXPIRED
    return number


async def from_file(desk: TestDesk, _number: OrderNumber) -> Order:
    return await desk.link_batch.make(desk.profile, BatchItem("a line", DRAFT))


async def from_draft(desk: TestDesk, number: OrderNumber) -> Order:
    return await desk.link_drafts.send(number, desk.profile, DRAFT, FORM)


async def renewed(desk: TestDesk, number: OrderNumber) -> Order:
    return await desk.link_renewal.renew(number, DAYS)


def payable(gateway: FakeGateway) -> list[OrderNumber]:
    return [order.number for order in gateway.orders.values() if order.reported is Reported.REGISTERED]


def play(
    folder: Path,
    ways: tuple[Prepare, Make],
    bank: dict[str, object],
    scene: Callable[[TestDesk, Callable[[], Awaitable[Order]], Order], Awaitable[None]],
) -> None:
    """Prepare at one till, take a copy, make the link, then play the scene at a till with the copy."""
    prepare, make = ways
    lost, put_back = folder / "lost", folder / "put back"
    lost.mkdir()
    gateway = FakeGateway()

    async def run() -> None:
        async with a_desk(lost, a_profile(**bank), gateway=gateway) as desk:
            number = await prepare(desk)
        shutil.copytree(lost, put_back)
        async with a_desk(lost, a_profile(**bank), gateway=gateway) as desk:
            made = await make(desk, number)
            assert payable(gateway) == [made.number]
        async with a_desk(put_back, a_profile(**bank), gateway=gateway) as desk:
            await scene(desk, lambda: make(desk, number), made)

    asyncio.run(run())


WAYS = [
    pytest.param((nothing_yet, from_file), id="a line of a file"),
    pytest.param((a_draft, from_draft), id="a draft"),
    pytest.param((an_expired_link, renewed), id="a renewal"),
]


@pytest.mark.parametrize("ways", WAYS)
@pytest.mark.parametrize("bank", [V1, V2], ids=["v1", "v2"])
def test_no_second_link_is_made_however_often_it_is_wanted(
    tmp_path: Path, ways: tuple[Prepare, Make], bank: dict[str, object]
) -> None:
    async def scene(desk: TestDesk, make: Callable[[], Awaitable[Order]], made: Order) -> None:
        with pytest.raises(OrderNumberTaken):
            await make()
        for _minute in range(10):
            desk.clock.forward(60)
            with pytest.raises((GatewayRefused, LinkRenewedAlready)):
                await make()
            await desk.follow_up.ask(made.number)
        assert await desk.link_drafts.waiting(desk.profile.name) == []
        assert payable(desk.gateway) == [made.number]

    play(tmp_path, ways, bank, scene)


@pytest.mark.parametrize("ways", WAYS)
def test_what_was_paid_by_the_lost_link_is_found_at_the_bank(tmp_path: Path, ways: tuple[Prepare, Make]) -> None:
    async def scene(desk: TestDesk, make: Callable[[], Awaitable[Order]], made: Order) -> None:
        with pytest.raises(OrderNumberTaken):
            await make()
        assert (await desk.follow_up.ask(made.number)).state is OrderState.AWAITING_PAYMENT
        desk.gateway.customer_pays(made.number)
        assert (await desk.follow_up.ask(made.number)).state is OrderState.PAID
        with pytest.raises(PaydeskError):
            await make()

    play(tmp_path, ways, V1, scene)


@pytest.mark.parametrize("ways", [WAYS[0], WAYS[2]])
def test_a_lost_link_that_ended_unpaid_gives_way_to_a_new_one(tmp_path: Path, ways: tuple[Prepare, Make]) -> None:
    async def scene(desk: TestDesk, make: Callable[[], Awaitable[Order]], made: Order) -> None:
        with pytest.raises(OrderNumberTaken):
            await make()
        await desk.follow_up.ask(made.number)
        await desk.cancellation.cancel(made.number)
        new = await make()
        assert payable(desk.gateway) == [new.number]

    play(tmp_path, ways, V1, scene)


def test_a_number_somebody_typed_may_be_anybodys(tmp_path: Path) -> None:
    """The shop's other program may have used it: what stands behind it is no sale of these books."""

    async def run() -> None:
        async with a_desk(tmp_path) as desk:
            typed = OrderNumber("INV-7")
            await desk.links.create(desk.profile, DRAFT)
            desk.gateway.orders[typed] = desk.gateway.orders.pop(next(iter(desk.gateway.orders)))
            with pytest.raises(OrderNumberTaken):
                await desk.links.create(desk.profile, DRAFT, typed)
            stored = await desk.journal.order(typed)
            assert stored is not None
            assert stored.state is OrderState.NOT_SENT
            with pytest.raises(InputFault):
                await desk.links.create(desk.profile, DRAFT, typed)

    asyncio.run(run())
