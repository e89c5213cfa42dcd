"""What needs attention is counted from the start; who presents it is made when there is something to say."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import AnswerLost, JournalFailure, PaydeskError
from app.domain.events import OrderChanged
from app.domain.order import Order, PaymentMode
from app.services.phone_orders import PhoneDraft
from app.services.troubles import Trouble, Troubles
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import a_card, a_profile, euros


@dataclass
class Told:
    """A clerk who is told, and writes down what."""

    gone: list[Trouble] = field(default_factory=list)
    failed: list[PaydeskError] = field(default_factory=list)
    times_asked_for: int = 0

    async def tell_gone(self, trouble: Trouble) -> None:
        self.gone.append(trouble)

    def tell_failed(self, failure: PaydeskError) -> None:
        self.failed.append(failure)


@dataclass
class Counting:
    desk: TestDesk
    troubles: Troubles
    told: Told
    counts: list[int]


def at_the_badge(folder: Path, scene: Callable[[Counting], Awaitable[None]]) -> None:
    async def with_desk() -> None:
        async with a_desk(folder, a_profile()) as desk:
            told, counts = Told(), []

            def teller() -> Told:
                told.times_asked_for += 1
                return told

            troubles = Troubles(desk.doubts, desk.concerns, desk.statement_lines, desk.clock, teller)
            troubles.follow(lambda: counts.append(len(troubles.shown)))
            await scene(Counting(desk, troubles, told, counts))

    asyncio.run(with_desk())


async def lost_charge(desk: TestDesk, minor: int = 1250) -> Order:
    desk.gateway.fail_next["charge"] = AnswerLost("timeout")
    draft = PhoneDraft(euros(minor), PaymentMode.PHONE)
    return (await desk.phone_orders.charge(desk.profile, draft, a_card())).order


def test_what_comes_is_counted_and_nobody_is_needed_to_present_it(tmp_path: Path) -> None:
    async def scene(badge: Counting) -> None:
        await badge.troubles.load()
        await lost_charge(badge.desk)
        assert any(badge.troubles.heard(event) for event in badge.desk.events)
        await badge.troubles.load()
        badge.troubles.tick()
        assert badge.counts == [0, 1, 1]
        assert badge.told.times_asked_for == 0

    at_the_badge(tmp_path, scene)


def test_of_several_the_first_is_told_about_when_it_goes_and_no_other(tmp_path: Path) -> None:
    async def scene(badge: Counting) -> None:
        badge.desk.gateway.does_it_later = True
        first = await lost_charge(badge.desk)
        badge.desk.clock.forward(1)
        second = await lost_charge(badge.desk, 700)
        await badge.troubles.load()
        badge.desk.gateway.deliver()
        assert badge.troubles.heard(OrderChanged(await badge.desk.follow_up.ask(second.number)))
        await badge.troubles.load()
        assert badge.told.times_asked_for == 0, "nobody would have seen it in front"
        await badge.desk.follow_up.ask(first.number)
        await badge.troubles.load()
        assert [each.order.number for each in badge.told.gone] == [first.number]
        assert badge.counts == [2, 1, 0]

    at_the_badge(tmp_path, scene)


def test_a_chosen_one_stands_in_front_and_is_told_about(tmp_path: Path) -> None:
    async def scene(badge: Counting) -> None:
        badge.desk.gateway.does_it_later = True
        await lost_charge(badge.desk)
        badge.desk.clock.forward(1)
        second = await lost_charge(badge.desk, 700)
        await badge.troubles.load()
        badge.troubles.chosen = badge.troubles.shown[1].key
        badge.desk.gateway.deliver()
        await badge.desk.follow_up.ask(second.number)
        await badge.troubles.load()
        assert [each.order.number for each in badge.told.gone] == [second.number]
        assert badge.troubles.in_front == badge.troubles.shown[0], "the first one again"

    at_the_badge(tmp_path, scene)


def test_books_that_cannot_be_read_leave_the_count_as_it_was_and_are_told_about(tmp_path: Path) -> None:
    async def scene(badge: Counting) -> None:
        await lost_charge(badge.desk)
        await badge.troubles.load()
        await badge.desk.journal.close()
        await badge.troubles.load()
        assert badge.counts == [1, 1]
        assert len(badge.told.failed) == 1
        assert isinstance(badge.told.failed[0], JournalFailure)

    at_the_badge(tmp_path, scene)
