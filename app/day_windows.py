"""The business day in the window: its screen, opened over the bank in use."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from app.bootstrap import Till
from app.presenters.day_close import DayPresenter
from app.presenters.frame import FramePresenter
from app.presenters.settlement import SettlementPresenter
from app.ui.desktop import Desktop
from app.ui.main_window import MainWindow
from app.ui.screens.day_close import DayDialog
from app.ui.screens.settlement import SettlementDialog
from app.ui.tasks import Tasks


class DayWindows:
    """Opens the screen of the day once over a main window."""

    def __init__(
        self,
        main: MainWindow,
        till: Till,
        desktop: Desktop,
        tasks: Tasks,
        frame: FramePresenter,
        show_help: Callable[[str, QWidget], None],
    ) -> None:
        """`show_help` opens a page over a window."""
        self._main = main
        self._till = till
        self._desktop = desktop
        self._tasks = tasks
        self._frame = frame
        self._show_help = show_help
        self._dialog: QDialog | None = None
        self._presenter: DayPresenter | None = None
        main.day_wanted.connect(self.show_day)

    def show_day(self) -> None:
        """Open the day of the bank in use."""
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        presenter = DayPresenter(self._desktop.speech(), self._till.day_close, self._frame.profile)
        dialog = DayDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(self._main, dialog.windowFlags())
        dialog.order_wanted.connect(self._show_order)
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        dialog.statement_wanted.connect(lambda: self._show_statement(dialog, presenter))
        dialog.finished.connect(presenter.detach)
        dialog.finished.connect(self._forget)
        self._dialog, self._presenter = dialog, presenter
        dialog.open()

    def _show_statement(self, day: DayDialog, of_day: DayPresenter) -> None:
        """Open the screen of the bank's own file over the day it is compared with."""
        speech, desk = self._desktop.speech(), self._till.settlement
        presenter = SettlementPresenter(speech, desk, self._frame.profile, of_day.take_comparison)
        dialog = SettlementDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(day, dialog.windowFlags())
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        dialog.finished.connect(presenter.detach)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def speak(self) -> None:
        """Tell the open screen in the language that was chosen."""
        if self._presenter is not None:
            self._presenter.speak(self._desktop.speech())

    def leave(self) -> None:
        """Close what is open."""
        if self._dialog is not None:
            self._dialog.reject()

    def _show_order(self, number: str) -> None:
        self.leave()
        self._main.show_order(number)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = self._presenter = None
