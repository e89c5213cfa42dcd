"""Many links from one file: each line gets one link, however often and wherever the file is opened."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import (
    AnswerLost,
    EarlierOrderInDoubt,
    GatewayRefused,
    JournalFailure,
    LinkRenewedAlready,
    NotSent,
    PaydeskError,
)
from app.domain.evidence import Reported
from app.domain.identifiers import order_number_of
from app.domain.order import Order
from app.domain.timeline import Happening, TimelineEntry
from app.services.link_batch import BatchItem
from app.services.payment_links import LinkDraft, number_after
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import a_profile, euros

Play = Callable[..., None]


def item(key: str, minor: int = 500) -> BatchItem:
    return BatchItem(key, LinkDraft(euros(minor), valid_for=timedelta(days=3)))


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def run(*scenes: Callable[[TestDesk], Awaitable[None]]) -> None:
        async def with_desks() -> None:
            for scene in scenes:  # each at a till that was started anew, over the same journal
                async with a_desk(tmp_path, a_profile()) as desk:
                    await scene(desk)

        asyncio.run(with_desks())

    return run


def test_a_line_gets_its_link_once_however_often_it_is_asked_for(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        first = await desk.link_batch.make(desk.profile, item("a"))
        assert await desk.link_batch.make(desk.profile, item("a")) == first
        assert await desk.link_batch.made(desk.profile, item("a")) == first
        other = await desk.link_batch.make(desk.profile, item("b"))
        assert len({first.number, other.number}) == 2
        assert desk.gateway.calls == ["register", "register"]

    play(scene)


def test_a_till_that_is_started_anew_knows_the_lines_again(play: Play) -> None:
    made: list[Order] = []

    async def before(desk: TestDesk) -> None:
        made.append(await desk.link_batch.make(desk.profile, item("a")))

    async def afterwards(desk: TestDesk) -> None:
        again = await desk.link_batch.make(desk.profile, item("a"))
        assert again.number == made[0].number
        assert desk.gateway.calls == []

    play(before, afterwards)


@pytest.mark.parametrize("failure", [NotSent("refused"), GatewayRefused("5", "bad"), AnswerLost("timeout")])
def test_a_line_whose_link_nobody_got_is_tried_under_its_next_number(play: Play, failure: PaydeskError) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["register"] = failure  # type: ignore[assignment]
        with pytest.raises(type(failure)):
            await desk.link_batch.make(desk.profile, item("a"))
        assert await desk.link_batch.made(desk.profile, item("a")) is None
        order = await desk.link_batch.make(desk.profile, item("a"))
        assert order.link is not None
        assert len([each for each in desk.gateway.orders.values() if each.reported is Reported.REGISTERED]) == 1

    play(scene)


def test_a_sale_in_doubt_is_not_begun_again(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        named = BatchItem("a", LinkDraft(euros(500), "Order 1041", valid_for=timedelta(days=3)))
        desk.gateway.fail_next["register"] = AnswerLost("timeout")
        with pytest.raises(AnswerLost):
            await desk.link_batch.make(desk.profile, named)
        with pytest.raises(EarlierOrderInDoubt):
            await desk.link_batch.make(desk.profile, named)

    play(scene)


def test_a_number_the_bank_knows_and_the_journal_forgot_is_refused_by_the_bank(play: Play) -> None:
    """A journal put back from a copy: the bank refuses the used number, so nobody gets a second link."""

    async def scene(desk: TestDesk) -> None:
        used = order_number_of(desk.profile.shop, f"{desk.profile.name}\na\n0")
        made = await desk.link_batch.make(desk.profile, item("other"))
        desk.gateway.orders[used] = desk.gateway.orders[made.number]
        with pytest.raises(GatewayRefused):
            await desk.link_batch.make(desk.profile, item("a"))

    play(scene)


@pytest.mark.parametrize("failure", [None, NotSent("refused")], ids=["its link", "its try that never left"])
def test_a_line_that_was_renewed_on_the_screen_of_the_orders_has_its_link(
    play: Play, failure: NotSent | None
) -> None:
    async def scene(desk: TestDesk) -> None:
        if failure is not None:
            desk.gateway.fail_next["register"] = failure
        with suppress(NotSent):
            await desk.link_batch.make(desk.profile, item("a"))
        (order,) = await desk.search.find()
        renewed = await desk.link_renewal.renew(order.number, timedelta(days=3))
        assert await desk.link_batch.make(desk.profile, item("a")) == renewed
        again = await desk.link_renewal.renew(renewed.number, timedelta(days=3))
        assert await desk.link_batch.made(desk.profile, item("a")) == again
        assert [each.number for each in desk.gateway.orders.values() if each.reported is Reported.REGISTERED] == [
            again.number
        ]

    play(scene)


def test_a_try_whose_line_has_its_link_by_now_is_not_renewed_beside_it(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["register"] = NotSent("refused")
        with pytest.raises(NotSent):
            await desk.link_batch.make(desk.profile, item("a"))
        (tried,) = await desk.search.find()
        made = await desk.link_batch.make(desk.profile, item("a"))
        assert made.link is not None
        with pytest.raises(LinkRenewedAlready) as told:
            await desk.link_renewal.renew(tried.number, timedelta(days=3))
        assert told.value.following == made.number
        assert len(desk.gateway.orders) == 1

    play(scene)


def test_a_renewal_that_was_noted_and_not_made_is_made_once_by_whoever_comes_first(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["register"] = NotSent("refused")
        with pytest.raises(NotSent):
            await desk.link_batch.make(desk.profile, item("a"))
        (order,) = await desk.search.find()
        noted = number_after(desk.profile, order.number, 0)
        entry = TimelineEntry(desk.clock.now(), Happening.RENEWED, {"number": noted})
        await desk.journal.record(order, (entry,))
        made = await desk.link_batch.make(desk.profile, item("a"))
        assert made.number == noted
        with pytest.raises(LinkRenewedAlready):
            await desk.link_renewal.renew(order.number, timedelta(days=3))

    play(scene)


def test_two_tills_at_once_make_one_link(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        ends = await asyncio.gather(
            *[desk.link_batch.make(desk.profile, item("a")) for _ in range(3)], return_exceptions=True
        )
        assert sum(isinstance(end, Order) for end in ends) == 1
        assert all(isinstance(end, (Order, JournalFailure, PaydeskError)) for end in ends)
        assert desk.gateway.calls == ["register"]

    play(scene)


def test_an_old_link_is_made_anew_only_when_that_is_asked_for(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        first = await desk.link_batch.make(desk.profile, item("a"))
        desk.clock.forward(timedelta(days=30).total_seconds())
        today = desk.clock.now() - timedelta(hours=1)
        again = await desk.link_batch.make(desk.profile, item("a"), today)
        assert again.number != first.number
        assert await desk.link_batch.make(desk.profile, item("a"), today) == again, "not once more the same day"

    play(scene)


def test_numbers_fit_the_gateway_and_differ() -> None:
    """Gateway manual, register.do: orderNumber has at most 32 characters."""
    numbers = {order_number_of("A-VERY-LONG-SHOP", f"key {place}") for place in range(500)}
    assert len(numbers) == 500
    assert all(len(number) <= 32 and number.isascii() for number in numbers)
