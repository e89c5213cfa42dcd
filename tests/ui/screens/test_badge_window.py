"""Badges at the screen: scanned twice over the people, and scanned at the picker of the operator."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from app.domain.badge import badge_code
from app.presenters.badge import BadgePresenter
from app.ui.screens.badge import BadgeDialog
from tests.qt_loop import strict_messages
from tests.ui.scanner import HAND_MS, scans
from tests.ui.screens.dialog_robot import DialogRobot, until
from tests.ui.screens.test_people_windows import ANNA_PIN, OLGA_PIN, Scene, Shop, in_shop

pytestmark = strict_messages()

__all__ = ["in_shop"]

BADGE, OTHER = "EMP-00017", "EMP-00018"


async def _badge_of_anna(shop: Shop) -> DialogRobot:
    anna = next(each for each in await shop.desk.people.all() if each.name == "Anna")
    presenter = BadgePresenter(shop.speech, shop.desk.badges, anna)
    dialog = BadgeDialog(presenter, shop.tasks, shop.icons)
    return await shop.open_dialog(dialog, presenter, "badge.load", DialogRobot)


def _reads(robot: DialogRobot, code: str) -> None:
    robot.types("badgeCode", code).presses(Qt.Key.Key_Return)
    assert robot.typed("badgeCode") == ""


def test_badge_is_given_by_scanning_twice_and_taken_away(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await _badge_of_anna(shop)
        assert not robot.sees("takeBadge")
        for first, second in ((BADGE, OTHER), (BADGE, BADGE)):
            _reads(robot, first)
            await until(lambda: "once more" in robot.dialog.findChild(QLineEdit).accessibleName(), "the second wish")
            _reads(robot, second)
            if first != second:
                await robot.sees_fault("badgeFault", "This was another code.")
        await robot.sees_message("Anna has this badge now.")
        await until(lambda: robot.can_use("takeBadge"), "what takes it away")
        robot.goes_to("takeBadge").presses(Qt.Key.Key_Space)
        await robot.sees_message("Anna has no badge now.")

    in_shop(scene)


def test_card_in_the_field_of_a_badge_is_refused_and_forgotten(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await _badge_of_anna(shop)
        _reads(robot, "4444555511113333")
        await robot.sees_fault("badgeFault", "This may be a payment card.")
        assert not [spoken for spoken in robot.spoken() if "4444" in spoken]

    in_shop(scene)


def test_scanner_that_presses_nothing_behind_the_code_gives_a_badge_too(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await _badge_of_anna(shop)
        code = robot.dialog.findChild(QLineEdit, "badgeCode")
        scans(code, "4444555511113333", end=None)
        await robot.sees_fault("badgeFault", "This may be a payment card.")
        assert code.text() == ""

    in_shop(scene)


async def _gives(shop: Shop, name: str, code: str) -> None:
    person = next(each for each in await shop.desk.people.all() if each.name == name)
    await shop.desk.badges.give(person, badge_code(code), badge_code(code))


def test_scan_at_the_picker_brings_a_clerk_to_work_wherever_the_cursor_is(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        await _gives(shop, "Anna", BADGE)
        robot = await shop.picker()
        robot.goes_to("operatorPeople")
        scans(robot.dialog.findChild(QPushButton, "operatorPeople"), BADGE)
        await until(lambda: not robot.dialog.isVisible(), "the picker gone")
        assert shop.desk.at_work.name == "Anna"

    in_shop(scene)


def test_scan_of_an_owner_chooses_the_name_and_asks_for_the_pin(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        await _gives(shop, "Olga", BADGE)
        await shop.desk.people.sign_off()
        robot = await shop.picker()
        names = robot.dialog.findChild(QComboBox, "operatorName")
        assert names.currentText() == "Anna"
        pin = robot.dialog.findChild(QLineEdit, "operatorPin")
        scans(pin, BADGE)
        await until(lambda: names.currentText() == "Olga", "Olga chosen")
        assert (shop.desk.at_work.name, robot.typed("operatorPin")) == ("", "")
        await until(lambda: robot.focus_name() == "operatorPin", "the cursor in the PIN")
        robot.types("operatorPin", OLGA_PIN).presses(Qt.Key.Key_Return)
        await until(lambda: shop.desk.at_work.name == "Olga", "Olga at work")

    in_shop(scene)


def test_unknown_badge_and_a_card_count_as_no_pin(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.picker()
        pin = robot.dialog.findChild(QLineEdit, "operatorPin")
        scans(pin, "8291045512")
        await robot.sees_fault("operatorPinFault", "Nobody who works here has this badge.")
        scans(pin, "4444555511113333", begins=9_000_000)
        await robot.sees_fault("operatorPinFault", "This may be a payment card.")
        anna = next(each for each in await shop.desk.people.all() if each.name == "Anna")
        assert anna.wrong_pins == 0
        scans(pin, ANNA_PIN, HAND_MS, begins=99_000_000)
        await until(lambda: shop.desk.at_work.name == "Anna", "Anna at work by a typed PIN")

    in_shop(scene)
