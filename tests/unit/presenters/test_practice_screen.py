"""The panel for whoever practises: what was pressed last is what is told."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

from app.domain.identifiers import OrderNumber
from app.domain.shift_facts import MoneyAtBank
from app.domain.staged_trouble import StagedTrouble
from app.presenters.practice import PracticePresenter
from app.services.practice import Practice
from tests.fakes.desk import a_desk
from tests.fakes.view import RecordingView
from tests.unit.presenters.scenes import english


class SlowBank:
    """A training bank that takes its time over what waits for its moment."""

    def __init__(self) -> None:
        self.begun, self.may_go_on = asyncio.Event(), asyncio.Event()
        self._waiting: set[StagedTrouble] = set()

    async def stage(self, trouble: StagedTrouble, number: OrderNumber | None) -> bool:
        self.begun.set()
        await self.may_go_on.wait()
        if number is None:
            self._waiting.add(trouble)
        return True

    async def waiting(self) -> frozenset[StagedTrouble]:
        return frozenset(self._waiting)

    async def call_off(self) -> None:
        self._waiting.clear()

    async def money(self) -> Mapping[OrderNumber, MoneyAtBank]:
        return {}


def test_what_the_last_trouble_came_to_is_not_lost_while_one_before_is_still_being_staged(tmp_path: Path) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path) as desk:
            bank, view = SlowBank(), RecordingView()
            presenter = PracticePresenter(english(), Practice(bank, desk.journal))
            presenter.attach(view)
            waits = asyncio.create_task(presenter.stage(StagedTrouble.PAGE_HANGS))
            await bank.begun.wait()
            await presenter.stage(StagedTrouble.CUSTOMER_PAYS)
            told = view.state.message
            assert told is not None
            bank.may_go_on.set()
            await waits
            assert view.state.message == told
            assert view.state.can_call_off
            await presenter.stage(StagedTrouble.CARD_DECLINED)
            assert view.state.message is None, "it waits, and says so at its key"

    asyncio.run(scene())
