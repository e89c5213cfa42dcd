"""A window over the till is open once, however often and quickly it is asked for."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from app.presenters.finding import FindingPresenter
from app.presenters.payment_link_state import WordingShown
from app.ui.desktop import Desktop
from app.ui.icons import Icons
from app.ui.main_window import MainWindow
from app.ui.screens.export_plan import ExportPlanDialog
from app.ui.screens.range_form import RangeForm, Take
from app.ui.screens.views_dialog import ViewsDialog
from app.ui.screens.wording import WordingDialog
from app.ui.tasks import Tasks
from tests.qt_loop import strict_messages
from tests.ui.start.conftest import Play, RunningProgram

pytestmark = strict_messages()


@pytest.mark.parametrize(("wish", "words"), [("receipts_wanted", ()), ("foreign_wanted", ("A-1041",))])
def test_a_second_wish_behind_the_first_opens_no_second_window(
    play: Play, desktop: Desktop, tmp_path: Path, wish: str, words: tuple[str, ...]
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        window = await run.sees("mainWindow")
        assert isinstance(window, MainWindow)
        wanted = getattr(window.orders, wish)
        for _ in range(2):
            wanted.emit(*words)
        opened = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        assert len(opened) == 1
        opened[0].reject()
        assert await run.ends() == 0

    play(scene())


@pytest.mark.parametrize(("part", "wish"), [("", "bank_wanted"), ("orders", "receipts_wanted")])
def test_a_window_over_the_stripe_opens_once_and_says_that_no_money_is_real(
    play: Play, desktop: Desktop, tmp_path: Path, part: str, wish: str
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        window = await run.sees("mainWindow")
        assert isinstance(window, MainWindow)
        for _ in range(2):
            getattr(getattr(window, part) if part else window, wish).emit()
        (opened,) = (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
        stripe = opened.findChild(QLabel, "stripe")
        assert stripe is not None
        assert "no real money" in stripe.text()
        opened.reject()
        assert await run.ends() == 0

    play(scene())


_OPENINGS: tuple[Callable[[MainWindow, Icons], object], ...] = (
    lambda window, _: window.orders.choose_columns(),
    lambda window, _: window.orders.show_keys(),
    lambda window, icons: ExportPlanDialog(icons, window.orders).open(),
    lambda window, icons: ViewsDialog(cast(FindingPresenter, None), tuple, icons, window.orders).open(),
    lambda window, _: WordingDialog(WordingShown("Pay here", "Pay here", "English"), str, window).open(),
    lambda window, _: RangeForm("Days", "12.03", (), cast(Take, None), cast(Tasks, None), window.orders).open(),
)


@pytest.mark.parametrize("opens", _OPENINGS, ids=("columns", "keys", "export", "views", "wording", "range"))
def test_a_small_dialog_says_that_no_money_is_real_as_well(
    play: Play, desktop: Desktop, tmp_path: Path, opens: Callable[[MainWindow, Icons], object]
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        window = await run.sees("mainWindow")
        assert isinstance(window, MainWindow)
        opens(window, desktop.icons)
        (opened,) = (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
        (stripe,) = opened.findChildren(QLabel, "stripe")
        assert stripe.isVisible()
        assert "no real money" in stripe.text()
        opened.reject()
        assert await run.ends() == 0

    play(scene())
