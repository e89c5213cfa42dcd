"""A few seconds to take a link back: before they are over there is no order, and nothing was sent."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.presenters.payment_link import PaymentLinkPresenter
from app.presenters.payment_link_state import LinkForm
from tests.fakes.clock import FakeClock
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.link_memory import FakeLinkMemory
from tests.fakes.view import RecordingView
from tests.makers import a_profile, euros
from tests.unit.presenters.scenes import english


class StandingClock(FakeClock):
    """Time passes when the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.passes = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        await self.passes.wait()
        await super().sleep(seconds)


Scene = Callable[[TestDesk, StandingClock, PaymentLinkPresenter, RecordingView], Awaitable[None]]


@pytest.fixture
def play(tmp_path: Path) -> Callable[[Scene], None]:
    async def run(scene: Scene) -> None:
        async with a_desk(tmp_path, a_profile()) as desk:
            clock, view = StandingClock(), RecordingView()
            presenter = PaymentLinkPresenter(
                english(),
                desk.links,
                desk.cancellation,
                clock,
                desk.refresh,
                FakeLinkMemory(),
                desk.link_renewal,
                desk.search,
                desk.link_drafts,
                desk.link_reminders,
                desk.banks,
                lambda: 5,
            )
            presenter.attach(view)
            presenter.use_profile(desk.profile)
            presenter.form_changed(LinkForm("42"))
            await scene(desk, clock, presenter, view)

    return lambda scene: asyncio.run(run(scene))


async def until(condition: Callable[[], object]) -> None:
    while not condition():  # noqa: ASYNC110 - the view that is watched has no event
        await asyncio.sleep(0)


def test_a_link_that_was_taken_back_is_no_order_and_stands_in_the_form(play: Callable[[Scene], None]) -> None:
    async def scene(
        desk: TestDesk, clock: StandingClock, presenter: PaymentLinkPresenter, view: RecordingView
    ) -> None:
        making = asyncio.create_task(presenter.create())
        await until(lambda: view.state.leaving)
        assert view.state.leaving.startswith("This goes to the bank in 5 ")
        assert presenter.is_busy, "neither the person nor the bank changes meanwhile"
        presenter.waiting.take_back()
        clock.passes.set()
        await making
        assert (list(await desk.search.find()), desk.gateway.calls) == ([], [])
        assert "nothing was sent" in view.state.message.happened
        assert view.commands[-1] == ("focus", "amount")
        assert not presenter.is_busy
        presenter.waiting.take_back()  # there is nothing left to take back
        assert "nothing was sent" in view.state.message.happened

    play(scene)


def test_a_link_nobody_took_back_is_made_as_it_was_when_the_key_was_pressed(play: Callable[[Scene], None]) -> None:
    async def scene(
        desk: TestDesk, clock: StandingClock, presenter: PaymentLinkPresenter, view: RecordingView
    ) -> None:
        making = asyncio.create_task(presenter.create())
        await until(lambda: view.state.leaving)
        await presenter.create()  # the habit of the hand: the same key once more
        presenter.form_changed(LinkForm("43"))
        clock.passes.set()
        await making
        (order,) = await desk.search.find()
        assert order.amount == euros(4200)
        assert view.state.leaving == ""

    play(scene)
