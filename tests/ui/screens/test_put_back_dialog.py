"""Putting a copy of the journal back, by keys: what it means is said, an owner's PIN is asked for, and it waits."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.files.copy_settings import CopySettings
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.presenters.presenter import Speech
from app.presenters.put_back import PutBackPresenter
from app.presenters.words import in_english
from app.services.journal_copies import JournalCopies
from app.ui.icons import Icons
from app.ui.screens.put_back import PutBackDialog
from app.ui.tasks import Tasks
from tests.fakes.desk import TestDesk, a_desk
from tests.qt_loop import RunInLoop, strict_messages
from tests.ui.screens.dialog_robot import DialogRobot, until

pytestmark = strict_messages()


class Screen:
    """The dialog over a till that has one copy beside its journal."""

    def __init__(self, desk: TestDesk, icons: Icons, folder: Path, over: QWidget) -> None:
        self.desk = desk
        self.failures: list[BaseException] = []
        self.tasks = Tasks(self.failures.append)
        memory = CopySettings(
            SettingsFile(folder / "settings.toml"), PutBackPlan(folder / "put_back"), training=False
        )
        self.copies = JournalCopies(
            desk.journal,
            desk.journal.outer_copies,
            memory,
            desk.people,
            desk.at_work,
            desk.logbook,
            desk.clock,
        )
        presenter = PutBackPresenter(Speech(in_english, "en"), self.copies)
        self.dialog = PutBackDialog(presenter, self.tasks, icons, over)
        self.dialog.finished.connect(presenter.detach)
        self.robot = DialogRobot(self.dialog)

    async def chooses_the_copy(self) -> None:
        copies = self.dialog.findChild(QListWidget, "putBackCopies")
        await until(lambda: copies.count() == 1 and copies.isVisible(), "the copy")
        self.robot.goes_to("putBackCopies")
        QTest.keyClick(copies, Qt.Key.Key_Home)
        await until(lambda: self.robot.can_use("putBack"), "the key")


Scene = Callable[[Screen], Awaitable[None]]


@pytest.fixture
def at_the_copies(
    no_leftover_windows: None, qtbot: QtBot, icons: Icons, run_in_loop: RunInLoop[Any], tmp_path: Path
) -> Callable[[Scene], None]:
    async def play(scene: Scene) -> None:
        over = QWidget()
        qtbot.addWidget(over)
        async with a_desk(tmp_path) as desk:
            await desk.journal.back_up(desk.clock.now(), lambda: desk.clock.sleep(0))
            screen = Screen(desk, icons, tmp_path, over)
            await screen.robot.opens()
            await scene(screen)
            await screen.tasks.finish()
            over.close()
            assert not screen.failures, screen.failures

    return lambda scene: run_in_loop(play(scene))


def test_a_shop_without_people_is_told_what_it_means_and_can_think_better_of_it(
    at_the_copies: Callable[[Scene], None],
) -> None:
    async def scene(screen: Screen) -> None:
        assert "not in it" in screen.robot.text("putBackMeaning")
        assert not screen.robot.can_use("putBack"), "nothing is chosen"
        await screen.chooses_the_copy()
        assert not screen.robot.sees("putBackPin")
        screen.robot.goes_to("putBack").presses(Qt.Key.Key_Space)
        await screen.robot.sees_message("checked and is complete")
        assert screen.copies.plan.endswith(".db")
        assert "At the next start" in screen.robot.text("putBackPlan")
        screen.robot.goes_to("leaveJournal").presses(Qt.Key.Key_Space)
        await screen.robot.sees_message("stays as it is")
        assert screen.copies.plan == ""

    at_the_copies(scene)


def test_an_owner_gives_the_pin_and_a_wrong_one_is_said_at_its_field(at_the_copies: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        await screen.desk.people.begin("Olga", "507291")
        await screen.dialog._presenter.load()
        await screen.chooses_the_copy()
        screen.robot.types("putBackPin", "111111").presses(Qt.Key.Key_Return)
        await until(lambda: screen.robot.text("putBackPinFault"), "the fault")
        assert screen.robot.typed("putBackPin") == ""
        assert screen.copies.plan == ""
        pin = screen.dialog.findChild(QLineEdit, "putBackPin")
        await until(lambda: screen.robot.can_use("putBack"), "the key")
        pin.setFocus()
        screen.robot.types("putBackPin", "507291").presses(Qt.Key.Key_Return)
        await screen.robot.sees_message("checked and is complete")
        assert screen.copies.plan

    at_the_copies(scene)
