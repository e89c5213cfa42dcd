"""The palette under quick hands and scanners: Enter takes what was typed; and every entry is read to its end."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.demo.gallery.eyes import faults
from app.demo.hands import until
from app.presenters.palette import Command, PaletteEntry, PalettePresenter, Wish
from app.services.payment_links import LinkDraft
from app.ui.icons import Icons
from app.ui.palette import Palette
from app.ui.tasks import Tasks
from tests.fakes.desk import a_desk
from tests.makers import GOOD_CARD, euros
from tests.qt_loop import RunInLoop, flush_deletions, strict_messages
from tests.unit.presenters.scenes import english

pytestmark = strict_messages("This plugin does not support grabbing the keyboard")
COMMANDS = (Command("quit", "Close Paydesk", "close", "Ctrl+Q"),)


def test_enter_right_behind_a_scanned_number_takes_its_order(
    icons: Icons, run_in_loop: RunInLoop[Any], no_leftover_windows: None, qtbot: QtBot, tmp_path: Path
) -> None:
    async def scene() -> None:
        failures: list[BaseException] = []
        tasks, window, chosen = Tasks(failures.append), QWidget(), list[PaletteEntry]()
        window.resize(1024, 700)
        window.show()
        async with a_desk(tmp_path) as desk:
            link = await desk.links.create(desk.profile, LinkDraft(euros(4200)))
            presenter = PalettePresenter(
                english(), desk.search, desk.banks, desk.clock, lambda: desk.profile, lambda: COMMANDS
            )
            palette = Palette(presenter, tasks, icons, window)
            palette.chosen.connect(chosen.append)
            palette.open()
            line = palette.findChild(QLineEdit, "paletteText")
            assert line is not None
            QTest.keyClicks(line, link.number)
            QTest.keyClick(line, Qt.Key.Key_Return)
            assert not chosen, "what stood there was the answer to nothing typed"
            await until(lambda: bool(chosen), "the order taken")
            assert (chosen[0].wish, chosen[0].value) == (Wish.ORDER, link.number)
            assert not palette.isVisible()
            await tasks.finish()
            window.close()
            window.deleteLater()
            flush_deletions()
        assert not failures, failures

    run_in_loop(scene())


def test_a_card_number_that_was_typed_here_is_not_brought_back_by_undoing(
    icons: Icons, run_in_loop: RunInLoop[Any], no_leftover_windows: None, qtbot: QtBot, tmp_path: Path
) -> None:
    async def scene() -> None:
        failures: list[BaseException] = []
        tasks, window = Tasks(failures.append), QWidget()
        window.show()
        async with a_desk(tmp_path) as desk:
            presenter = PalettePresenter(
                english(), desk.search, desk.banks, desk.clock, lambda: desk.profile, lambda: COMMANDS
            )
            palette = Palette(presenter, tasks, icons, window)
            palette.open()
            line = palette.findChild(QLineEdit, "paletteText")
            assert line is not None
            QTest.keyClicks(line, GOOD_CARD)
            await until(lambda: line.text() == "", "the line emptied")
            assert not line.isUndoAvailable()
            line.undo()
            assert line.text() == ""
            assert GOOD_CARD not in repr(vars(presenter))
            palette.close()
            await tasks.finish()
            window.close()
            window.deleteLater()
            flush_deletions()
        assert not failures, failures

    run_in_loop(scene())


@pytest.mark.usefixtures("our_look")
@pytest.mark.parametrize("width", [700, 1024])
def test_every_entry_is_read_to_its_end_however_long_it_is(
    icons: Icons, run_in_loop: RunInLoop[Any], no_leftover_windows: None, qtbot: QtBot, tmp_path: Path, width: int
) -> None:
    titles = [" ".join(["Close"] * count) for count in range(1, 40)]
    commands = [Command(title, title, "close", "Ctrl+Shift+Q") for title in titles]

    async def scene() -> None:
        tasks, window = Tasks(lambda _error: None), QWidget()
        qtbot.addWidget(window)
        window.resize(width, 900)
        window.show()
        async with a_desk(tmp_path) as desk:
            presenter = PalettePresenter(
                english(), desk.search, desk.banks, desk.clock, lambda: desk.profile, lambda: commands
            )
            palette = Palette(presenter, tasks, icons, window)
            palette.open()
            entries = palette.findChild(QListWidget, "paletteEntries")
            assert entries is not None
            await until(lambda: entries.verticalScrollBar().isVisible(), "more entries than fit")
            await until(lambda: not faults(palette), "every entry whole")
            await tasks.finish()
            window.close()
            flush_deletions()

    run_in_loop(scene())
