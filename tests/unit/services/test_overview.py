"""The last days at a glance: each with what it brought, whether anybody has closed it or not."""

from datetime import timedelta

from app.domain.order import Order, PaymentMode
from app.services.overview import OverviewDesk
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk
from tests.makers import NOON, a_card, euros
from tests.unit.services.conftest import Play

DAY_SECONDS = 24 * 3600


async def sold(desk: TestDesk, minor: int) -> Order:
    return (await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(minor), PaymentMode.PHONE), a_card())).order


async def closes(desk: TestDesk) -> None:
    look = await desk.day_close.look(desk.profile.name)
    await desk.day_close.close(desk.profile.name, look.day, look.open_points)


async def seen(desk: TestDesk) -> list[tuple[int, int, int, bool]]:
    """Return of each day with money: how many days after the first, its sum, its sales, and if it is closed."""
    overview = await OverviewDesk(desk.day_close, desk.journal, desk.clock).look(desk.profile)
    first = NOON.date()
    return [
        ((day.day - first).days, day.net, day.sales, day.is_closed) for day in overview.days if day.sales or day.net
    ]


def test_a_day_behind_one_nobody_has_closed_stands_with_what_it_brought(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk, 1250)
        await closes(desk)
        for minor in (700, 900):
            desk.clock.forward(DAY_SECONDS)
            await sold(desk, minor)
        assert await seen(desk) == [(0, 1250, 1, True), (1, 700, 1, False), (2, 900, 1, False)]

    play(scene)


def test_days_of_a_shop_that_has_closed_none_stand_with_what_they_brought(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        for minor in (700, 900):
            await sold(desk, minor)
            desk.clock.forward(DAY_SECONDS)
        assert await seen(desk) == [(0, 700, 1, False), (1, 900, 1, False)]

    play(scene)


def test_what_came_after_a_day_was_closed_counts_with_the_next_one(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await sold(desk, 1250)
        await closes(desk)
        await sold(desk, 300)
        desk.clock.forward(timedelta(days=1).total_seconds())
        await sold(desk, 900)
        assert await seen(desk) == [(0, 1250, 1, True), (1, 1200, 2, False)]

    play(scene)
