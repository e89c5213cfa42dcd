"""What stands open over a till that is locked: out of sight, back for the same person, closed for another one."""

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.demo.hands import until
from app.domain.currency import currency
from app.domain.money import Money
from app.services.payment_links import LinkDraft
from app.windows.till_window import Window
from tests.journeys.conftest import Play, RunningTill
from tests.journeys.staff import BORIS, OLGA, comes, locks_itself, open_windows
from tests.qt_loop import flush_deletions

Opens = Callable[[RunningTill], Awaitable[None]]


def shows(show: Callable[[Window], None], name: str) -> Opens:
    """Return what opens one window and waits for it."""

    async def opens(paydesk: RunningTill) -> None:
        show(paydesk.window)
        await paydesk.hands.sees(name)

    return opens


day = shows(lambda window: window.main.day_wanted.emit(), "dayScreen")
overview = shows(lambda window: window.main.overview_wanted.emit(), "overviewScreen")
people = shows(lambda window: window.people.show_people(), "peopleScreen")
settings = shows(lambda window: window.late.settings.show(), "settingsScreen")
support = shows(lambda window: window.late.support.show(), "supportScreen")
printer = shows(lambda window: window.receipts.show_settings(), "receiptPrinter")
bank = shows(lambda window: window.late.bank.show(), "bankScreen")


async def calls(paydesk: RunningTill) -> None:
    order = await paydesk.till.links.create(paydesk.window.frame.profile, LinkDraft(Money(1250, currency("EUR"))))
    await (await paydesk.at_orders()).looks_up(order.number)
    await paydesk.hands.sees("orderPanel")
    await paydesk.hands.click("showCalls")
    await paydesk.hands.sees("bankCalls")


async def file_of_the_trail(paydesk: RunningTill) -> None:
    """A window over a window over a window."""
    await people(paydesk)
    paydesk.window.people.show_trail()
    await paydesk.hands.click("saveTrail")
    await paydesk.hands.sees("trailFile")


@pytest.mark.parametrize(
    "opens",
    [day, overview, people, settings, support, printer, bank, calls, file_of_the_trail],
    ids=["day", "overview", "people", "settings", "support", "printer", "bank", "calls", "trail"],
)
def test_a_locked_till_shows_no_window_and_gives_it_back_to_whoever_had_opened_it(
    staffed: RunningTill, play: Play, opens: Opens
) -> None:
    async def scene() -> None:
        await opens(staffed)
        before = open_windows(staffed)
        await locks_itself(staffed)
        assert open_windows(staffed) == []
        await comes(staffed, *OLGA)
        assert open_windows(staffed) == before
        above = QApplication.activeModalWidget()
        assert above is not None
        assert above.objectName() in before, "what was in front is there to be worked in, and before it nothing else"

    play(scene())


def test_another_person_finds_the_windows_of_the_one_before_closed(staffed: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await file_of_the_trail(staffed)
        await locks_itself(staffed)
        await comes(staffed, *BORIS)
        assert open_windows(staffed) == []
        await settings(staffed)
        await locks_itself(staffed)
        await comes(staffed, *BORIS)
        assert open_windows(staffed) == ["settingsScreen"], "nothing of the first one comes back with it"

    play(scene())


def test_whoever_locks_the_till_by_hand_leaves_no_window_open(staffed: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await day(staffed)
        await staffed.till.people.sign_off()
        assert open_windows(staffed) == []

    play(scene())


@pytest.mark.qt_log_ignore("does not support raise")  # the picker comes forward; offscreen there is no window manager
def test_no_window_opens_over_a_locked_till(staffed: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await locks_itself(staffed)
        main = staffed.window.main
        for wanted in (main.day_wanted, main.overview_wanted, main.bank_wanted, main.palette_wanted):
            wanted.emit()
        staffed.window.people.show_people()
        assert open_windows(staffed) == []
        assert staffed.hands.is_seen("operatorPicker")

    play(scene())


@pytest.mark.parametrize("person", [OLGA, BORIS], ids=["same", "another"])
def test_a_window_that_ended_out_of_sight_took_those_over_it_along(
    staffed: RunningTill, play: Play, person: tuple[str, str]
) -> None:
    async def scene() -> None:
        await file_of_the_trail(staffed)
        below = staffed.hands.find(QDialog, "trailScreen")
        await locks_itself(staffed)
        below.reject()
        flush_deletions()
        await comes(staffed, *person)
        assert open_windows(staffed) == (["peopleScreen"] if person is OLGA else [])

    play(scene())


class Report(QDialog):
    """Opens by itself, once what it is about was read; counts how often it was drawn."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("report")
        self.drawn = 0
        self.finished.connect(self.deleteLater)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.drawn += 1
        super().paintEvent(event)


@pytest.mark.parametrize("below", ["mainWindow", "settingsScreen"])
@pytest.mark.parametrize("person", [OLGA, BORIS], ids=["same", "another"])
def test_a_window_that_opens_while_the_till_is_locked_waits_out_of_sight(
    staffed: RunningTill, play: Play, below: str, person: tuple[str, str]
) -> None:
    async def scene() -> None:
        await settings(staffed)
        main = staffed.window.main
        over = main if below == "mainWindow" else main.findChild(QDialog, below)
        await locks_itself(staffed)
        report = Report(over)
        report.open()
        await until(lambda: not report.isVisible(), "the window taken away")
        assert open_windows(staffed) == []
        assert QApplication.activeModalWidget() is None
        assert report.drawn == 0
        await comes(staffed, *person)
        if person is OLGA:
            assert open_windows(staffed) == ["report", "settingsScreen"]
            await until(lambda: report.drawn, "the window on the screen")
            report.reject()
        assert "report" not in open_windows(staffed)

    play(scene())
