"""Recent days on screen: the figures below the chart end where it ends, however wide the window is."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.demo.hands import until
from app.presenters.overview import OverviewPresenter
from app.presenters.presenter import Speech
from app.presenters.words import in_english
from app.services.overview import OverviewDesk
from app.ui.icons import Icons
from app.ui.screens.overview import OverviewDialog
from app.ui.tasks import Tasks
from tests.fakes.desk import TestDesk
from tests.qt_loop import strict_messages
from tests.ui.screens.conftest import AtDesk

pytestmark = strict_messages()


@dataclass
class LastDays:
    """The screen over a shop that sold nothing yet."""

    desk: TestDesk
    icons: Icons
    failures: list[BaseException] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tasks = Tasks(self.failures.append)
        days = OverviewDesk(self.desk.day_close, self.desk.journal, self.desk.clock)
        presenter = OverviewPresenter(Speech(in_english, "en"), days, self.desk.profile)
        self.window = OverviewDialog(presenter, self.tasks, self.icons)

    def edges(self, name: str) -> tuple[int, int]:
        """Return where a part begins and ends, from the left of the window."""
        part = self.window.findChild(QWidget, name)
        assert part
        begins = part.mapTo(self.window, QPoint(0, 0)).x()
        return begins, begins + part.width()


@pytest.mark.parametrize(("width", "in_a_line"), [(1440, 4), (1001, 4), (940, 4), (620, 2)])
def test_the_figures_below_the_chart_begin_and_end_where_it_does(
    at_desk: AtDesk[LastDays], width: int, in_a_line: int
) -> None:
    async def scene(days: LastDays) -> None:
        days.window.resize(width, 640)
        days.window.show()
        await days.tasks.settled("overview.load")
        begins, ends = days.edges("overviewChart")
        last = f"overviewTile{in_a_line - 1}"
        await until(lambda: days.edges(last)[1] == ends, f"the edge of {last} at {ends}")
        assert days.edges("overviewTile0")[0] == begins
        assert days.edges("overviewTile3")[1] == ends

    at_desk(LastDays, scene)
