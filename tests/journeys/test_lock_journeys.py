"""What stands open over a till that is locked: out of sight, back for the same person, closed for another one."""

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit

from app.demo.hands import until
from app.domain.currency import currency
from app.domain.money import Money
from app.domain.person import Role
from app.services.payment_links import LinkDraft
from app.windows.till_window import Window
from tests.journeys.conftest import Play, RunningTill

OLGA, BORIS = ("Olga", "507291"), ("Boris", "739164")
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


def open_windows(paydesk: RunningTill) -> list[str]:
    """Return what is on the screen over the till, but for the picker of the operator."""
    shown = [each.objectName() for each in paydesk.window.main.findChildren(QDialog) if each.isVisible()]
    return sorted(name for name in shown if name != "operatorPicker")


async def locks_itself(paydesk: RunningTill) -> None:
    paydesk.window.people.lock()
    await until(lambda: paydesk.till.at_work.person is None, "nobody at work")
    await paydesk.hands.sees("operatorPin")


async def comes(paydesk: RunningTill, name: str, pin: str) -> None:
    names = paydesk.hands.find(QComboBox, "operatorName")
    await until(lambda: names.findText(name) >= 0, f"{name} to choose")
    names.setCurrentText(name)
    names.activated.emit(names.currentIndex())
    paydesk.hands.find(QLineEdit, "operatorPin").setText(pin)
    await paydesk.hands.click("operatorEnter")
    await until(lambda: paydesk.till.at_work.name == name, f"{name} at work")
    await until(lambda: not paydesk.hands.is_seen("operatorPicker"), "the picker gone")


@pytest.fixture
def staffed(paydesk: RunningTill, play: Play) -> RunningTill:
    """A till with two people; the owner is at work."""

    async def scene() -> None:
        await paydesk.till.people.begin(*OLGA)
        await paydesk.till.people.hire(BORIS[0], Role.MANAGER, BORIS[1])
        await paydesk.hands.come_forward()

    play(scene())
    return paydesk


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
