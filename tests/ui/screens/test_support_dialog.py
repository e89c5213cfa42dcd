"""The till's health on screen, by keys: what is found, and papers that are read before they are saved."""

import zipfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.computer import ThisComputer
from app.domain.card import CardSummary
from app.domain.order import Customer, OrderState
from app.domain.trail import Deed, TrailFilter
from app.files.copy_settings import CopySettings
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.files.support import TillFiles
from app.paths import DataPaths
from app.presenters.presenter import Speech
from app.presenters.support import SupportPresenter
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.services.bank_ear import BankEar
from app.services.health import HealthCheck
from app.services.support_bundle import SupportBundle
from app.ui.icons import Icons
from app.ui.screens.support import SupportDialog
from app.ui.tasks import Tasks
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.hanging_share import Gate, before_each, give_up_at_once
from tests.makers import an_order
from tests.qt_loop import RunInLoop, strict_messages
from tests.ui.screens.dialog_robot import DialogRobot, until

pytestmark = strict_messages()

MARIA = Customer("maria@example.com", "+35799123456", "Maria Ivanova")
CARD = CardSummary("456396**1999", "Visa", "12/30")

Scene = Callable[[TestDesk, DialogRobot, Tasks], Awaitable[None]]


@pytest.fixture
def at_the_till(
    no_leftover_windows: None, qtbot: QtBot, icons: Icons, run_in_loop: RunInLoop[Any], tmp_path: Path
) -> Callable[[Scene], None]:
    """Play a scene at a till with one order, its health on the screen."""

    async def play(scene: Scene) -> None:
        failures: list[BaseException] = []
        tasks, over = Tasks(failures.append), QWidget()
        qtbot.addWidget(over)
        paths = DataPaths(tmp_path)
        paths.settings.write_text('till = "T1"\n')
        async with a_desk(tmp_path) as desk:
            paid = an_order(number="ONE", state=OrderState.PAID, customer=MARIA, card=CARD, description="Two chairs")
            await desk.journal.record(paid, [])
            health = HealthCheck(
                desk.journal,
                desk.journal,
                MemorySecretStore(),
                "shop",
                desk.banks,
                BankEar(desk.publisher, desk.clock),
                CopySettings(
                    SettingsFile(tmp_path / "settings.toml"), PutBackPlan(tmp_path / "put_back"), training=False
                ),
                ThisComputer(tmp_path),
                desk.clock,
            )
            bundle = SupportBundle(TillFiles(paths), desk.journal, desk.banks, desk.logbook)
            presenter = SupportPresenter(Speech(in_english, "en"), health, bundle, desk.banks, desk.clock)
            dialog = SupportDialog(presenter, tasks, icons)
            dialog.setParent(over, dialog.windowFlags())
            dialog.finished.connect(presenter.detach)
            robot = await DialogRobot(dialog).opens()
            await tasks.settled("support.load")
            await scene(desk, robot, tasks)
            await tasks.finish()
            over.close()
        assert not failures, failures

    return lambda scene: run_in_loop(play(scene))


def test_what_was_found_is_said_in_words(at_the_till: Callable[[Scene], None]) -> None:
    async def scene(_desk: TestDesk, robot: DialogRobot, _tasks: Tasks) -> None:
        said = set(robot.spoken())
        assert {
            "The journal",
            "Room on the disk",
            "A bank",
            "Nothing has been asked since Paydesk was opened.",
        } <= said
        assert robot.focus_name() == "gatherPapers"
        assert not robot.sees("savePapers")

    at_the_till(scene)


def test_papers_on_their_way_to_a_share_that_hangs_are_stopped_by_key(
    at_the_till: Callable[[Scene], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    give_up_at_once(monkeypatch)
    gate, share = Gate(), tmp_path / "share"
    share.mkdir()
    before_each(monkeypatch, share, "open", gate.hold)

    async def scene(_desk: TestDesk, robot: DialogRobot, tasks: Tasks) -> None:
        robot.presses(Qt.Key.Key_Space)
        await tasks.settled("support.gather")
        robot.dialog._save_as(str(share / "support.zip"))
        await gate.reached()
        await until(lambda: robot.sees("exportBar"), "the line that waits")
        assert not robot.can_use("savePapers")
        robot.goes_to("stopExport").presses(Qt.Key.Key_Space)
        await until(lambda: robot.can_use("savePapers"), "the button again, while the share still hangs")
        assert not robot.sees("exportBar")

    at_the_till(scene)
    assert all(thread.daemon for thread in gate.held), "the end of the program waits for none of them"
    gate.open_for_all()
    assert list(share.iterdir()) == []


def test_papers_are_read_and_saved_by_keys_and_hold_nobodys_data(
    at_the_till: Callable[[Scene], None], tmp_path: Path
) -> None:
    target = tmp_path / "support.zip"

    async def scene(desk: TestDesk, robot: DialogRobot, tasks: Tasks) -> None:
        robot.presses(Qt.Key.Key_Space)
        await tasks.settled("support.gather")
        names, text = robot.dialog.findChild(QListWidget), robot.dialog.findChild(QPlainTextEdit)
        assert robot.focus_name() == "supportPapers"
        read = {}
        for _ in range(names.count()):
            read[names.currentItem().text()] = text.toPlainText()
            QTest.keyClick(names, Qt.Key.Key_Down)
        assert list(read) == ["health.txt", "banks.json", "orders.json", "settings.toml"]
        assert '"paid": 1' in read["orders.json"]
        everything = "\n".join(read.values())
        for nobodys_business in (MARIA.name, MARIA.email, MARIA.phone, CARD.masked, "Two chairs", "shop-api", "ONE"):
            assert nobodys_business not in everything
        robot.dialog._save_as(str(target))
        await tasks.settled("support.save")
        await robot.sees_message("The files are saved as “support.zip”.")
        with zipfile.ZipFile(target) as archive:
            assert {name: archive.read(name).decode() for name in archive.namelist()} == read
        page = await desk.journal.trail(TrailFilter(deeds=frozenset({Deed.EXPORTED})), 5)
        assert [entry.facts["what"] for entry in page.entries] == ["support"]

    at_the_till(scene)


def test_from_the_papers_there_is_a_way_back(at_the_till: Callable[[Scene], None]) -> None:
    async def scene(_desk: TestDesk, robot: DialogRobot, tasks: Tasks) -> None:
        robot.presses(Qt.Key.Key_Space)
        await tasks.settled("support.gather")
        robot.goes_to("backToHealth").presses(Qt.Key.Key_Space)
        assert robot.focus_name() == "gatherPapers"
        await until(lambda: robot.sees("lookAgain"), "the findings")

    at_the_till(scene)


def test_papers_that_cannot_be_saved_say_so_and_stay(at_the_till: Callable[[Scene], None], tmp_path: Path) -> None:
    async def scene(_desk: TestDesk, robot: DialogRobot, tasks: Tasks) -> None:
        robot.presses(Qt.Key.Key_Space)
        assert robot.text("supportTitle") == "Support files"
        await tasks.settled("support.gather")
        robot.dialog._save_as(str(tmp_path / "nowhere" / "support.zip"))
        await tasks.settled("support.save")
        assert robot.text("messageHappened")
        assert robot.sees("savePapers")

    at_the_till(scene)
