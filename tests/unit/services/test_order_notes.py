"""Notes and tags on an order: kept in its timeline with whoever wrote them, never a card's number, never lost."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.errors import CardNumberInText, InputFault, TextTooLong
from app.domain.order import Order
from app.domain.order_note import LONGEST_TAG, OrderNote, note_in
from app.domain.people_errors import NobodyAtWork
from app.domain.timeline import Happening
from app.services.order_notes import OrderNotes
from app.services.payment_links import LinkDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import GOOD_CARD, a_profile, euros

Play = Callable[[Callable[[TestDesk, OrderNotes, Order], Awaitable[None]]], None]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def run(scene: Callable[[TestDesk, OrderNotes, Order], Awaitable[None]]) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, a_profile()) as desk:
                order = await desk.links.create(desk.profile, LinkDraft(euros(700)))
                await scene(desk, OrderNotes(desk.enquiry, desk.at_work, desk.clock, desk.publisher), order)

        asyncio.run(with_desk())

    return run


async def written(desk: TestDesk, order: Order) -> OrderNote:
    return note_in(await desk.journal.timeline(order.number))


def test_the_newest_note_and_the_tag_that_stands_are_read_back_with_who_wrote_them(play: Play) -> None:
    async def scene(desk: TestDesk, notes: OrderNotes, order: Order) -> None:
        await notes.write(order.number, OrderNote(), OrderNote("Called twice", "VIP"))
        before = await written(desk, order)
        await notes.write(order.number, before, OrderNote("Comes on  Friday", "VIP"))
        assert await written(desk, order) == OrderNote("Comes on Friday", "VIP")
        told = [each for each in await desk.journal.timeline(order.number) if each.happening is Happening.NOTED]
        assert [each.facts["note"] for each in told] == ["Called twice", "Comes on Friday"], "none is taken away"
        assert {(each.facts["operator"], each.facts["till"]) for each in told} == {("anna", "T1")}

    play(scene)


def test_a_tag_is_taken_off_by_an_empty_one_and_an_empty_note_writes_nothing(play: Play) -> None:
    async def scene(desk: TestDesk, notes: OrderNotes, order: Order) -> None:
        await notes.write(order.number, OrderNote(), OrderNote("", "VIP"))
        await notes.write(order.number, OrderNote("", "VIP"), OrderNote())
        assert await written(desk, order) == OrderNote()
        lines = len(await desk.journal.timeline(order.number))
        await notes.write(order.number, OrderNote(), OrderNote())
        assert len(await desk.journal.timeline(order.number)) == lines

    play(scene)


@pytest.mark.parametrize(
    ("wanted", "fault"),
    [
        (OrderNote(f"card {GOOD_CARD}"), CardNumberInText),
        (OrderNote("", "4444 5555 1111 3333"), CardNumberInText),
        (OrderNote("x" * 301), TextTooLong),
        (OrderNote("", "x" * (LONGEST_TAG + 1)), TextTooLong),
    ],
)
def test_what_may_not_stand_there_is_refused_and_nothing_is_written(
    play: Play, wanted: OrderNote, fault: type[InputFault]
) -> None:
    async def scene(desk: TestDesk, notes: OrderNotes, order: Order) -> None:
        with pytest.raises(fault):
            await notes.write(order.number, OrderNote(), OrderNote(wanted.note or "good", wanted.tag or "good"))
        assert await written(desk, order) == OrderNote()

    play(scene)


def test_where_people_work_somebody_must_have_written_it(play: Play) -> None:
    async def scene(desk: TestDesk, notes: OrderNotes, order: Order) -> None:
        await desk.people.begin("Olga", "507291")
        desk.at_work.go()
        with pytest.raises(NobodyAtWork):
            await notes.write(order.number, OrderNote(), OrderNote("x"))

    play(scene)


def test_a_note_changes_nothing_about_the_money(play: Play) -> None:
    async def scene(desk: TestDesk, notes: OrderNotes, order: Order) -> None:
        before = await desk.journal.order(order.number)
        desk.gateway.calls.clear()
        await notes.write(order.number, OrderNote(), OrderNote("Paid, says the customer", "paid"))
        after = await desk.journal.order(order.number)
        assert before is not None
        assert after is not None
        assert (after.state, after.captured, after.state_since) == (before.state, before.captured, before.state_since)
        assert desk.gateway.calls == []

    play(scene)
