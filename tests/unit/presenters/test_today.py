"""The strip above the orders: today's numbers by currency, with the minute they are of."""

import asyncio
from collections.abc import Callable
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

from app.domain.business_day import BusinessDays
from app.domain.day_figures import DayGroup
from app.domain.errors import JournalCannotWrite
from app.domain.order import OrderState, PaymentMode
from app.domain.profile import Environment
from app.presenters.today import TodayPresenter
from app.presenters.today_state import Elsewhere, TodayState
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.view import RecordingView
from tests.journal.journal_aids import an_operation
from tests.makers import a_card, a_profile, an_order, euros
from tests.unit.presenters.scenes import another_bank, english


def play(folder: Path, scene: Callable[..., object], **profile: object) -> None:
    async def run() -> None:
        async with a_desk(folder, a_profile(**profile)) as desk:
            view = RecordingView()
            presenter = TodayPresenter(english(), desk.today)
            presenter.attach(view)
            await scene(desk, presenter, view)  # type: ignore[misc]

    asyncio.run(run())


async def charged(desk: TestDesk, minor: int, way: str = "approve") -> None:
    desk.gateway.next_charge = way
    await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(minor), PaymentMode.PHONE), a_card())


def told(state: TodayState) -> dict[object, tuple[str, str]]:
    return {tile.kind: (tile.value, tile.aside) for tile in state.tiles}


def test_each_tile_says_how_many_and_how_much_and_as_of_which_minute(tmp_path: Path) -> None:
    async def scene(desk: TestDesk, presenter: TodayPresenter, view: RecordingView) -> None:
        assert view.state == TodayState(), "nothing is claimed before it was asked"
        await charged(desk, 1000)
        await charged(desk, 2000)
        await charged(desk, 700, "hold")
        await charged(desk, 500, "decline")
        await desk.links.create(desk.profile, LinkDraft(euros(300)))
        await presenter.load()
        assert told(view.state) == {
            DayGroup.PAID: ("2", "30.00\u00a0EUR"),
            DayGroup.WAITING: ("1", "3.00\u00a0EUR"),
            DayGroup.HELD: ("1", "7.00\u00a0EUR"),
            DayGroup.REFUNDED: ("0", ""),
            DayGroup.DECLINED: ("1", "25% of the bank's answers"),
            Elsewhere.ATTENTION: ("0", ""),
        }
        assert view.state.tiles[0].spoken == "Paid: 2, 30.00\u00a0EUR"
        local = desk.clock.now().astimezone()
        assert view.state.asked == f"Today, as of {local:%H:%M}"

    play(tmp_path, scene)


def test_what_a_test_bank_plays_at_is_not_added_to_real_money(tmp_path: Path) -> None:
    async def scene(desk: TestDesk, presenter: TodayPresenter, view: RecordingView) -> None:
        await charged(desk, 1000)
        await presenter.load()
        assert told(view.state)[DayGroup.PAID] == ("1", "10.00\u00a0EUR"), (
            "a till where nothing is real says so above"
        )
        desk.banks.replace(another_bank(environment=Environment.LIVE))
        now = desk.clock.now()
        sold = an_order(profile="b-bank", state=OrderState.PAID, captured=euros(1250), created_at=now, paid_at=now)
        await desk.journal.arm(sold, an_operation(sold), [])
        await presenter.load()
        assert told(view.state)[DayGroup.PAID] == ("2", "12.50\u00a0EUR, TEST 10.00\u00a0EUR")
        assert view.state.tiles[0].spoken == "Paid: 2, 12.50\u00a0EUR, TEST 10.00\u00a0EUR"

    play(tmp_path, scene, environment=Environment.TEST)


def test_the_numbers_stand_with_their_old_minute_while_the_journal_cannot_answer(tmp_path: Path) -> None:
    async def scene(desk: TestDesk, presenter: TodayPresenter, view: RecordingView) -> None:
        await charged(desk, 1000)
        await presenter.load()
        before = view.state

        async def broken(*_arguments: object) -> None:
            raise JournalCannotWrite("disk I/O error")

        desk.journal.made_between = broken  # type: ignore[method-assign, assignment]
        desk.clock.forward(3600)
        await presenter.load()
        assert view.state == before

    play(tmp_path, scene)


def test_a_day_that_ends_in_the_night_counts_until_then(tmp_path: Path) -> None:
    """The clock of the tests stands at noon UTC: with a day that ends at 12:30 a sale before it is of yesterday."""

    async def scene(desk: TestDesk, presenter: TodayPresenter, view: RecordingView) -> None:
        await charged(desk, 1000)
        local = desk.clock.now().astimezone()
        desk.clock.forward(3600)
        await charged(desk, 2000)
        await presenter.load()
        days = desk.profile.days
        assert days.day_of(local) != days.day_of(desk.clock.now())
        assert told(view.state)[DayGroup.PAID] == ("1", "20.00\u00a0EUR")

    play(tmp_path, scene, days=BusinessDays(time(12, 30), ZoneInfo("UTC")))


def test_orders_of_yesterday_are_no_part_of_today(tmp_path: Path) -> None:
    async def scene(desk: TestDesk, presenter: TodayPresenter, view: RecordingView) -> None:
        await charged(desk, 1000)
        desk.clock.forward(24 * 3600)
        await presenter.load()
        assert told(view.state)[DayGroup.PAID] == ("0", "")

    play(tmp_path, scene)
