"""Thousands of open orders: asked about a few at a time, without a stretch in which nothing else has its turn."""

import asyncio

from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.services.payment_links import LinkDraft
from tests.fakes.desk import TestDesk
from tests.makers import an_order, euros
from tests.unit.services.conftest import Play

MANY = 60
_AT_ONCE = 4


async def many_waiting(desk: TestDesk) -> None:
    for place in range(MANY):
        order = an_order(number=OrderNumber(f"A-{place}"), gateway_order_id=GatewayOrderId(f"bank-{place}"))
        await desk.journal.record(order, ())


def test_asking_now_has_no_more_questions_under_way_than_a_bank_has_places(
    play: Play,
) -> None:
    async def scene(desk: TestDesk) -> None:
        await many_waiting(desk)
        ask, most = desk.gateway.status, 0

        async def seen(*arguments: object) -> object:
            nonlocal most
            most = max(most, sum(task.get_name().startswith("ask ") for task in asyncio.all_tasks()))
            await asyncio.sleep(0)
            return await ask(*arguments)  # type: ignore[arg-type]

        desk.gateway.status = seen  # type: ignore[method-assign, assignment]
        assert await desk.refresh.ask_now() == MANY
        assert desk.gateway.calls.count("status") == MANY
        assert most == _AT_ONCE

    play(scene)


def test_a_bank_whose_places_are_taken_gets_no_question_more(
    play: Play,
) -> None:
    async def scene(desk: TestDesk) -> None:
        await many_waiting(desk)
        link = await desk.links.create(desk.profile, LinkDraft(euros(1250)))
        gate, asked = asyncio.Event(), asyncio.Event()

        async def silent(*_arguments: object) -> object:
            asked.set()
            return await gate.wait()

        desk.gateway.status = silent  # type: ignore[method-assign, assignment]
        desk.clock.forward(3600)
        running = asyncio.create_task(desk.refresh.run())
        await asked.wait()
        for _ in range(400):  # many ticks of a clock that does not wait
            await asyncio.sleep(0)
        under_way = [task for task in asyncio.all_tasks() if task.get_name().startswith("ask ")]
        assert len(under_way) == _AT_ONCE
        assert desk.refresh.next_question(link.number) is not None
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    play(scene)
