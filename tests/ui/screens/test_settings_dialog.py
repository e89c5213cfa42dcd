"""The settings on screen, by keys: each field kept when it is left, faults said, and another till's settings."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.person import Pin, Role
from app.domain.trail import Deed, TrailFilter
from app.files.setting_entries import SettingsOfTill
from app.files.settings import SettingsFile
from app.files.training_settings import SettingsInTraining
from app.presenters.message import Message, Tone
from app.presenters.presenter import Speech
from app.presenters.setting_fields import WhoCopies
from app.presenters.till_settings import Said, TillSettingsPresenter
from app.presenters.words import in_english
from app.services.till_settings import TillSettings
from app.ui.icons import Icons
from app.ui.screens.settings import SettingsDialog
from app.ui.shop_logo import logo_of
from app.ui.tasks import Tasks
from tests.fakes.desk import TestDesk, a_desk
from tests.qt_loop import RunInLoop, strict_messages
from tests.ui.screens.dialog_robot import DialogRobot, until

pytestmark = strict_messages()


class Screen:
    """The dialog over a till, and what came to count."""

    def __init__(self, desk: TestDesk, icons: Icons, folder: Path, over: QWidget, training: bool = False) -> None:
        self.desk = desk
        kept = SettingsFile(folder / "settings.toml")
        self.file = SettingsInTraining(kept, {desk.profile.name}) if training else kept
        self.failures: list[BaseException] = []
        self.applied: list[tuple[str, str]] = []
        self.copied = 0
        self.tasks = Tasks(self.failures.append)
        presenter = TillSettingsPresenter(
            Speech(in_english, "en"),
            TillSettings(SettingsOfTill(self.file), desk.logbook),
            desk.banks,
            lambda: [("en", "English"), ("ru", "Русский")],
            lambda name, value: self.applied.append((name, value)),
            logo_of,
            {"copy_now": self._copied},
            who_copies=WhoCopies.NOBODY if training else WhoCopies.TILL,
            training=training,
        )
        self.dialog = SettingsDialog(presenter, self.tasks, icons)
        self.dialog.setParent(over, self.dialog.windowFlags())
        self.dialog.finished.connect(presenter.detach)
        self.robot = DialogRobot(self.dialog)

    async def _copied(self, _speech: Speech) -> Said:
        self.copied += 1
        return lambda _speech: Message(Tone.SUCCESS, "copied")

    def turns_to(self, row: int) -> None:
        names = self.dialog.findChild(QListWidget)
        names.setFocus()
        while names.currentRow() != row:
            QTest.keyClick(names, Qt.Key.Key_Down if names.currentRow() < row else Qt.Key.Key_Up)

    async def settings_in_trail(self) -> list[tuple[str, str]]:
        page = await self.desk.journal.trail(TrailFilter(deeds=frozenset({Deed.SETTING_CHANGED})), 10)
        return [(entry.facts["setting"], entry.facts["value"]) for entry in page.entries]


Scene = Callable[[Screen], Awaitable[None]]


Opens = Callable[[Scene, bool], None]


@pytest.fixture
def at_a_till(
    no_leftover_windows: None, qtbot: QtBot, icons: Icons, run_in_loop: RunInLoop[Any], tmp_path: Path
) -> Opens:
    async def play(scene: Scene, training: bool) -> None:
        over = QWidget()
        qtbot.addWidget(over)
        async with a_desk(tmp_path) as desk:
            screen = Screen(desk, icons, tmp_path, over, training)
            await screen.robot.opens()
            await scene(screen)
            await screen.tasks.finish()
            over.close()
            assert not screen.failures, screen.failures

    return lambda scene, training: run_in_loop(play(scene, training))


@pytest.fixture
def at_the_till(at_a_till: Opens) -> Callable[[Scene], None]:
    return lambda scene: at_a_till(scene, False)


@pytest.fixture
def in_training(at_a_till: Opens) -> Callable[[Scene], None]:
    return lambda scene: at_a_till(scene, True)


def test_a_choice_counts_at_once_and_stands_in_the_trail(at_the_till: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        box = screen.dialog.findChild(QComboBox, "setting-language")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End)
        await until(lambda: screen.applied, "the language")
        assert screen.applied == [("language", "ru")]
        assert screen.file.current.language == "ru"
        switch = screen.dialog.findChild(QCheckBox, "setting-sounds")
        QTest.keyClick(switch, Qt.Key.Key_Space)
        await until(lambda: len(screen.applied) == 2, "the sound")
        assert screen.file.current.sounds is False
        assert await screen.settings_in_trail() == [("sounds", ""), ("language", "ru")]

    at_the_till(scene)


def test_the_last_of_several_quick_choices_counts(
    at_the_till: Callable[[Scene], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first is still being written into the trail: a slow journal loses no choice."""

    async def scene(screen: Screen) -> None:
        begun, may_go_on = asyncio.Event(), asyncio.Event()
        note = screen.desk.logbook.note

        async def slowly(deed: Deed, **facts: str) -> None:
            begun.set()
            await may_go_on.wait()
            await note(deed, **facts)

        monkeypatch.setattr(screen.desk.logbook, "note", slowly)
        screen.robot.goes_to("setting-theme").presses(Qt.Key.Key_Down)
        await begun.wait()
        screen.robot.presses(Qt.Key.Key_Down).presses(Qt.Key.Key_Down)
        theme = screen.dialog.findChild(QComboBox, "setting-theme")
        assert theme
        wanted = theme.currentData()
        may_go_on.set()
        await screen.tasks.settled(("settings.keep", "theme"))
        assert (screen.file.current.theme, theme.currentData()) == (wanted, wanted)
        assert len(await screen.settings_in_trail()) == 2, "what was chosen in between was never meant"

    at_the_till(scene)


def test_a_fault_stands_at_its_field_with_what_was_typed(at_the_till: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        screen.turns_to(1)
        screen.robot.types("setting-till", "T-1").presses(Qt.Key.Key_Tab)
        await screen.robot.sees_fault("setting-till-fault", "Up to six Latin letters")
        assert screen.robot.typed("setting-till") == "T-1"
        assert screen.file.current.till == "T1"
        screen.dialog.findChild(QListWidget).setFocus()
        screen.robot.types("setting-till", "t7").presses(Qt.Key.Key_Tab)
        await until(lambda: screen.file.current.till == "T7", "the till")
        await until(lambda: screen.robot.text("setting-till-fault") == "", "no fault any more")

    at_the_till(scene)


def test_the_day_of_a_bank_ends_when_the_shop_says_so(at_the_till: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        profile = screen.desk.profile.name
        screen.turns_to(3)
        screen.robot.types(f"setting-ends:{profile}", "26:00").presses(Qt.Key.Key_Tab)
        await screen.robot.sees_fault(f"setting-ends:{profile}-fault", "A time like 04:00")
        screen.dialog.findChild(QListWidget).setFocus()
        screen.robot.types(f"setting-ends:{profile}", "04:30").presses(Qt.Key.Key_Tab)
        await until(lambda: profile in screen.file.current.business_days, "the day")
        assert screen.file.current.business_days[profile].ends == "04:30"

    at_the_till(scene)


def test_a_clerk_may_change_the_look_and_not_the_till(at_the_till: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        people = screen.desk.people
        await people.begin("Olga", "507291")
        await people.hire("Anna", Role.CLERK, "7204")
        await people.sign_on("Anna", Pin("7204"))
        QTest.keyClick(screen.dialog.findChild(QCheckBox, "setting-still"), Qt.Key.Key_Space)
        await until(lambda: screen.file.current.still, "nothing moves")
        screen.turns_to(1)
        screen.robot.types("setting-till", "T9").presses(Qt.Key.Key_Tab)
        await screen.robot.sees_message("Anna")
        assert screen.file.current.till == "T1"

    at_the_till(scene)


def test_another_tills_settings_are_looked_at_before_they_are_taken(
    at_the_till: Callable[[Scene], None], tmp_path: Path
) -> None:
    async def scene(screen: Screen) -> None:
        copy = tmp_path / "copy.toml"
        screen.file.change(theme="dark")
        screen.dialog.save_to(str(copy))
        await screen.robot.sees_message("saved as “copy.toml”")
        screen.dialog._presenter.choose_file(copy)
        await screen.robot.sees_message("the same settings already")
        screen.file.change(theme="light")
        screen.dialog._presenter.choose_file(copy)
        assert "theme" in screen.robot.text("takeOverQuestion")
        assert screen.file.current.theme == "light"
        screen.robot.goes_to("takeOver").presses(Qt.Key.Key_Space)
        await screen.robot.sees_message("taken over")
        assert screen.file.current.theme == "dark"
        assert not screen.robot.sees("takeOver")

    at_the_till(scene)


def test_training_says_that_it_keeps_nothing_and_has_no_copies_to_make(
    in_training: Callable[[Scene], None], tmp_path: Path
) -> None:
    async def scene(screen: Screen) -> None:
        assert not screen.robot.sees("settings-look-later"), "the look is kept in training as well"
        for row, name in enumerate(("till", "receipts", "days"), 1):
            screen.turns_to(row)
            assert "forgotten when it ends" in screen.robot.text(f"settings-{name}-later")
        screen.turns_to(4)
        assert "In training no backups are made" in screen.robot.text("settings-copies")
        assert screen.dialog.findChild(QWidget, "setting-copy_now") is None
        other = SettingsFile(tmp_path / "other.toml")
        other.change(theme="dark", badge_pin="always")
        screen.dialog._presenter.choose_file(tmp_path / "other.toml")
        screen.robot.goes_to("takeOver").presses(Qt.Key.Key_Space)
        await screen.robot.sees_message("taken over until the training ends")
        kept = SettingsFile(tmp_path / "settings.toml").current
        assert (kept.theme, kept.badge_pin) == ("dark", "above"), "the shop's own settings stay"

    in_training(scene)


def test_the_shop_s_words_and_logo_are_kept_and_the_trail_holds_no_picture(
    at_the_till: Callable[[Scene], None], tmp_path: Path
) -> None:
    async def scene(screen: Screen) -> None:
        screen.turns_to(2)
        head = screen.dialog.findChild(QPlainTextEdit, "setting-receipt_head")
        screen.robot.goes_to("setting-receipt_head")
        QTest.keyClicks(head, "4111 1111 1111 1111")
        screen.robot.presses(Qt.Key.Key_Tab)
        await screen.robot.sees_fault("setting-receipt_head-fault", "card number")
        assert screen.file.current.receipt.head == ""
        head.setFocus()
        head.selectAll()
        QTest.keyClicks(head, "Garden")
        QTest.keyClick(head, Qt.Key.Key_Return)
        QTest.keyClicks(head, "Abay 10")
        screen.robot.presses(Qt.Key.Key_Tab)
        await until(lambda: screen.file.current.receipt.head == "Garden\nAbay 10", "the lines")
        picture = QImage(300, 100, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.blue)
        assert picture.save(str(tmp_path / "logo.png"))
        screen.dialog.take_picture("receipt_logo", str(tmp_path / "logo.png"))
        await until(lambda: screen.file.current.receipt.logo, "the logo")
        await until(lambda: screen.robot.sees("setting-receipt_logo-picture"), "the logo on screen")
        (tmp_path / "broken.png").write_bytes(b"broken")
        screen.dialog.take_picture("receipt_logo", str(tmp_path / "broken.png"))
        await screen.robot.sees_fault("setting-receipt_logo-fault", "PNG or JPEG")
        assert screen.file.current.receipt.logo, "the one that was right stays"
        screen.robot.goes_to("setting-receipt_logo-remove").presses(Qt.Key.Key_Space)
        await until(lambda: not screen.file.current.receipt.logo, "no logo")
        await screen.tasks.settled(("settings.keep", "receipt_logo"))  # the trail is written behind the file
        told = await screen.settings_in_trail()
        assert told[-3:] == [("receipt_logo", ""), ("receipt_logo", ""), ("receipt_head", "Garden\nAbay 10")]

    at_the_till(scene)


def test_copies_go_into_a_folder_that_is_there_and_one_is_made_at_once(
    at_the_till: Callable[[Scene], None], tmp_path: Path
) -> None:
    async def scene(screen: Screen) -> None:
        screen.turns_to(4)
        screen.robot.types("setting-copies_folder-path", str(tmp_path / "gone")).presses(Qt.Key.Key_Tab)
        await screen.robot.sees_fault("setting-copies_folder-fault", "not there")
        assert screen.file.current.copies.folder == ""
        screen.robot.types("setting-copies_folder-path", str(tmp_path)).presses(Qt.Key.Key_Tab)
        await until(lambda: screen.file.current.copies.folder == str(tmp_path), "the folder")
        screen.robot.goes_to("setting-copies_daily").presses(Qt.Key.Key_Space)
        await until(lambda: screen.file.current.copies.daily, "each day")
        screen.robot.goes_to("setting-copy_now").presses(Qt.Key.Key_Space)
        await screen.robot.sees_message("copied")
        assert screen.copied == 1

    at_the_till(scene)
