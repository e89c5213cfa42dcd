"""The table of the rights, by keys alone: ticks and sums, and the shop's own roles made, named and retired."""

from collections.abc import Awaitable, Callable
from typing import Self

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from app.domain.currency import currency
from app.domain.people_errors import RightMissing
from app.domain.person import Pin, Right, Role
from app.presenters.presenter import Speech
from app.presenters.rights import RightsPresenter
from app.presenters.words import in_english
from app.ui.screens.rights import RightsDialog
from tests.makers import euros
from tests.qt_loop import strict_messages
from tests.ui.screens.conftest import AtDesk
from tests.ui.screens.dialog_robot import DialogRobot, until
from tests.ui.screens.over_desk import DialogsOverDesk

pytestmark = strict_messages()

OLGA_PIN, ANNA_PIN, MAX_PIN = "507291", "7204", "613098"


class RightsRobot(DialogRobot):
    """Walks over the table with the arrows."""

    def walks_to(self, role: str, right: str) -> Self:
        self.goes_to("rights")
        table = self._table
        line = self._titles(Qt.Orientation.Vertical).index(right)
        column = self._titles(Qt.Orientation.Horizontal).index(role)
        for key, here, there in (
            (Qt.Key.Key_Down, table.currentRow, line),
            (Qt.Key.Key_Up, table.currentRow, line),
            (Qt.Key.Key_Right, table.currentColumn, column),
            (Qt.Key.Key_Left, table.currentColumn, column),
        ):
            forward = key in (Qt.Key.Key_Down, Qt.Key.Key_Right)
            while (here() < there) if forward else (here() > there):
                before = here()
                QTest.keyClick(table, key)
                assert here() != before, f"the cursor never reaches {role}, {right}"
        return self

    async def writes(self, sum_: str) -> Self:
        """Type a sum over what stands in the cell."""
        QTest.keyClick(self._table, Qt.Key.Key_F2)
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, sum_)
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: self.focus_name() == "rights", "the cursor back in the table")
        return self

    def roles(self) -> list[str]:
        return self._titles(Qt.Orientation.Horizontal)

    def cell(self) -> tuple[bool, str]:
        """Return whether the cell with the cursor is ticked, and its sum."""
        item = self._table.currentItem()
        assert isinstance(item, QTableWidgetItem)
        return item.checkState() is Qt.CheckState.Checked, item.text()

    def hears(self) -> str:
        return str(self._table.currentItem().data(Qt.ItemDataRole.AccessibleTextRole))

    def wraps_titles(self) -> bool:
        return any("\n" in self._table.verticalHeaderItem(line).text() for line in range(self._table.rowCount()))

    def moves_sideways(self) -> bool:
        return self._table.horizontalScrollBar().maximum() > 0

    def width_here(self) -> int:
        """Return how wide the column with the cursor is, in pixels."""
        return self._table.columnWidth(self._table.currentColumn())

    @property
    def _table(self) -> QTableWidget:
        return self.dialog.findChild(QTableWidget, "rights")

    def _titles(self, side: Qt.Orientation) -> list[str]:
        model = self._table.model()
        count = model.columnCount() if side is Qt.Orientation.Horizontal else model.rowCount()
        return [model.headerData(place, side).replace("\n", " ") for place in range(count)]


class Shop(DialogsOverDesk):
    """A till with Olga the owner at work, Anna the clerk and Max the manager, and the table on screen."""

    async def opens(self) -> None:
        await self.desk.people.begin("Olga", OLGA_PIN)
        await self.desk.people.hire("Anna", Role.CLERK, ANNA_PIN)
        await self.desk.people.hire("Max", Role.MANAGER, MAX_PIN)

    async def rights(self) -> RightsRobot:
        desk = self.desk
        presenter = RightsPresenter(
            Speech(in_english, "en"), desk.people, desk.own_roles, desk.at_work, currency("EUR")
        )
        dialog = RightsDialog(presenter, self.tasks, self.icons)
        return await self.open_dialog(dialog, presenter, "rights.load", RightsRobot)


Scene = Callable[[Shop], Awaitable[None]]


@pytest.fixture
def in_shop(at_desk: AtDesk[Shop]) -> Callable[[Scene], None]:
    """Play a scene in a shop of its own."""

    async def opened(shop: Shop, scene: Scene) -> None:
        await shop.opens()
        await scene(shop)

    return lambda scene: at_desk(Shop, lambda shop: opened(shop, scene))


def test_owner_says_what_a_role_may_do_and_up_to_which_sum(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        robot = await shop.rights()
        robot.walks_to("Clerk", "Refund money").presses(Qt.Key.Key_Space)
        (await robot.writes("20,001")).presses(Qt.Key.Key_Return)
        await robot.sees_fault("rightsFault", "Clerk, refund money: EUR has only 2 decimals.")
        (await robot.writes("20")).presses(Qt.Key.Key_Return)
        await robot.sees_message("It is written down: Clerk.")
        await until(lambda: robot.cell() == (True, "20.00"), "the sum as it is kept")
        assert robot.hears() == "Clerk, Refund money, 20.00"
        await shop.desk.people.sign_on("Anna", Pin(ANNA_PIN))
        await shop.desk.at_work.check(Right.REFUND, "A-1", euros(2000))
        with pytest.raises(RightMissing):
            await shop.desk.at_work.check(Right.REFUND, "A-1", euros(2001))
        robot.walks_to("Clerk", "Take payments").presses(Qt.Key.Key_Space)
        robot.goes_to("keepRights").presses(Qt.Key.Key_Space)
        await robot.sees_message("Anna is not allowed to do this.")

    in_shop(scene)


@pytest.mark.usefixtures("our_largest_look")
def test_the_largest_text_wraps_titles_and_a_long_sum_finds_room_for_itself(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        robot = await shop.rights()
        robot.dialog.resize(1150, 800)
        assert (robot.wraps_titles(), robot.moves_sideways()) == (True, False)

        before = robot.walks_to("Clerk", "Take payments").width_here()
        await robot.writes("99999.99")

        assert robot.width_here() > before
        assert not robot.moves_sideways()

    in_shop(scene)


def test_owner_makes_a_role_by_keys_and_what_was_ticked_before_stays(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        robot = await shop.rights()
        robot.walks_to("Clerk", "Capture held money").presses(Qt.Key.Key_Space)
        robot.goes_to("newRole").presses(Qt.Key.Key_Space)
        assert robot.text("roleFormTitle") == "A new role that begins like Clerk"
        robot.types("roleName", "owner").presses(Qt.Key.Key_Return)
        await robot.sees_fault("roleNameFault", "Another role has this name.")
        robot.types("roleName", "Night shift").presses(Qt.Key.Key_Return)
        await robot.sees_message("It is written down: Night shift.")
        await until(lambda: "Night shift" in robot.roles(), "the column of the new role")
        assert not robot.sees("roleName")
        assert robot.walks_to("Clerk", "Capture held money").cell() == (True, "")
        assert robot.walks_to("Night shift", "Take payments").cell() == (True, "")
        robot.walks_to("Night shift", "Refund money").presses(Qt.Key.Key_Space)
        (await robot.writes("5")).presses(Qt.Key.Key_Return)
        await robot.sees_message("It is written down: Clerk, Night shift.")
        (role,) = await shop.desk.own_roles.all()
        assert role.rights == {Right.SELL, Right.REFUND}
        assert role.most == {Right.REFUND: (euros(500),)}

    in_shop(scene)


def test_role_is_renamed_and_used_no_more_unless_somebody_has_it(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        role = await shop.desk.own_roles.make("Night shift", frozenset({Right.SELL}))
        eva = await shop.desk.people.hire("Eva", role.key, "8291")
        robot = await shop.rights()
        assert not robot.walks_to("Clerk", "Take payments").can_use("renameRole")
        robot.walks_to("Night shift", "Take payments")
        robot.goes_to("renameRole").presses(Qt.Key.Key_Space)
        assert robot.typed("roleName") == "Night shift"
        robot.types("roleName", "Day shift").presses(Qt.Key.Key_Return)
        await until(lambda: "Day shift" in robot.roles(), "the new name")
        robot.walks_to("Day shift", "Take payments").goes_to("retireRole").presses(Qt.Key.Key_Space)
        await robot.sees_message("Somebody who works here has the role Day shift.")
        await shop.desk.people.change_role(eva, Role.CLERK)
        robot.goes_to("retireRole").presses(Qt.Key.Key_Space)
        await robot.sees_message("The role Day shift is used no more.")
        await until(lambda: "Day shift" not in robot.roles(), "the column gone")

    in_shop(scene)


def test_role_renamed_past_another_takes_its_rights_and_its_ticks_along(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        roles = shop.desk.own_roles
        day = await roles.make("Day shift", frozenset({Right.SELL}))
        night = await roles.make("Night shift", frozenset({Right.SELL, Right.REFUND}), {Right.REFUND: (euros(500),)})
        robot = await shop.rights()
        robot.walks_to("Day shift", "Capture held money").presses(Qt.Key.Key_Space)
        robot.goes_to("renameRole").presses(Qt.Key.Key_Space)
        robot.types("roleName", "Weekend").presses(Qt.Key.Key_Return)
        await until(lambda: robot.roles()[-2:] == ["Night shift", "Weekend"], "the roles in the order of their names")
        assert robot.hears() == "Weekend, Capture held money"
        assert robot.walks_to("Weekend", "Capture held money").cell() == (True, "")
        assert robot.walks_to("Night shift", "Capture held money").cell() == (False, "")
        assert robot.walks_to("Night shift", "Refund money").cell() == (True, "5.00")
        robot.walks_to("Night shift", "Read the activity log").presses(Qt.Key.Key_Space).presses(Qt.Key.Key_Return)
        await robot.sees_message("It is written down: Night shift, Weekend.")
        kept = {role.key: role for role in await roles.all()}
        assert kept[day.key].rights == {Right.SELL, Right.CAPTURE}
        assert (kept[night.key].rights, kept[night.key].most) == (night.rights | {Right.TRAIL}, night.most)

    in_shop(scene)


def test_manager_changes_the_roles_below_and_makes_none(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.desk.own_roles.make("Night shift", frozenset({Right.SELL}))
        await shop.desk.people.sign_on("Max", Pin(MAX_PIN))
        robot = await shop.rights()
        assert not robot.sees("newRole")
        table = robot.dialog.findChild(QTableWidget, "rights")
        usable = [
            role
            for place, role in enumerate(robot.roles())
            if table.item(0, place).flags() & Qt.ItemFlag.ItemIsUserCheckable
        ]
        assert usable == ["Clerk", "Senior clerk"]
        robot.walks_to("Clerk", "Read the activity log").presses(Qt.Key.Key_Space).presses(Qt.Key.Key_Return)
        await robot.sees_message("It is written down: Clerk.")

    in_shop(scene)
