"""The look over the last days: bars and sentences of the same figures, from reports and the open day."""

import asyncio
from pathlib import Path

from app.domain.order import PaymentMode
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.presenters.overview import OverviewPresenter, OverviewState
from app.presenters.presenter import Speech
from app.presenters.words import in_english
from app.services.overview import DAYS, OverviewDesk
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.view import RecordingView
from tests.makers import a_card, euros

DAY = 24 * 3600.0


async def sells(desk: TestDesk, minor: int, answer: str = "approve") -> str:
    desk.gateway.next_charge = answer
    draft = PhoneDraft(euros(minor), PaymentMode.PHONE)
    return (await desk.phone_orders.charge(desk.profile, draft, a_card())).order.number


async def closes(desk: TestDesk) -> None:
    look = await desk.day_close.look(desk.profile.name)
    await desk.day_close.close(desk.profile.name, look.day, look.open_points)


async def seen(desk: TestDesk) -> OverviewState:
    view = RecordingView()
    desk_of_days = OverviewDesk(desk.day_close, desk.journal, desk.clock)
    presenter = OverviewPresenter(Speech(in_english, "en"), desk_of_days, desk.profile)
    presenter.attach(view)
    await presenter.load()
    state: OverviewState = view.state
    return state


def test_closed_days_and_the_open_one_stand_beside_each_other(tmp_path: Path) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path) as desk:
            number = await sells(desk, 1250)
            await closes(desk)
            desk.clock.forward(DAY)
            await desk.refunds.refund(number, euros(250), WhyRefunded(RefundReason.RETURNED))  # type: ignore[arg-type]

            state = await seen(desk)

            assert len(state.bars) == DAYS
            assert [(bar.value, bar.label, bar.is_open) for bar in state.bars[-2:]] == [
                (1250, "14", False),
                (-250, "15", True),
            ]
            assert state.spoken == "14 Mar 2026: 12.50\u00a0EUR, 1 sale(s). 15 Mar 2026: −2.50\u00a0EUR, 0 sale(s)."

    asyncio.run(scene())


def test_the_share_declined_is_counted_over_what_was_tried(tmp_path: Path) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path) as desk:
            assert (await seen(desk)).tiles[0].figure == "–"
            for minor in (100, 200, 300):
                await sells(desk, minor)
            await sells(desk, 400, "decline")

            declined = (await seen(desk)).tiles[0]

            assert (declined.figure, declined.says) == ("25%", "1 of 4 orders of the last 7 days")

    asyncio.run(scene())


def test_a_shop_without_any_money_is_told_so(tmp_path: Path) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path) as desk:
            assert (await seen(desk)).spoken == "No money has moved on these days."

    asyncio.run(scene())
