"""The business day in the window: its screen, the bank's own file over it, and the look over the last days.

Loaded with the first of them: the first window of a day is for selling.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.presenters.day_close import DayPresenter
from app.presenters.frame import FramePresenter
from app.presenters.orders_state import Tab
from app.presenters.overview import OverviewPresenter
from app.presenters.settlement import SettlementPresenter
from app.services.overview import OverviewDesk
from app.services.settlement import SettlementDesk
from app.statements.reading import read_rows
from app.ui.desktop import Desktop
from app.ui.main_window import MainWindow
from app.ui.screens.day_close import DayDialog
from app.ui.screens.overview import OverviewDialog
from app.ui.screens.settlement import SettlementDialog
from app.ui.tasks import Tasks
from app.windows.open_windows import OpenWindows


class DayWindows:
    """Opens each of them once, over the bank in use."""

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
        self._windows = OpenWindows(desktop)

    def show_day(self) -> None:
        """Open the day that can be closed next."""
        if self._windows.comes_forward("day"):
            return
        presenter = DayPresenter(self._desktop.speech(), self._till.day_close, self._frame.profile)
        dialog = DayDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(self._main, dialog.windowFlags())
        dialog.order_wanted.connect(self._show_order)
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        dialog.waiting_wanted.connect(self._show_waiting)
        dialog.statement_wanted.connect(lambda: self._show_statement(dialog, presenter))
        self._windows.keep("day", dialog, presenter)
        dialog.open()

    def show_overview(self) -> None:
        """Open the look over the last days."""
        if self._windows.comes_forward("overview"):
            return
        till = self._till
        desk = OverviewDesk(till.day_close, till.journal, till.clock)
        presenter = OverviewPresenter(self._desktop.speech(), desk, self._frame.profile)
        dialog = OverviewDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(self._main, dialog.windowFlags())
        dialog.day_wanted.connect(dialog.accept)
        dialog.day_wanted.connect(self.show_day)
        dialog.attention_wanted.connect(dialog.accept)
        dialog.attention_wanted.connect(lambda: self._main.show_screen(self._main.attention))
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        self._windows.keep("overview", dialog, presenter)
        dialog.open()

    def speak(self) -> None:
        """Tell the open ones in the language that was chosen."""
        self._windows.speak()

    def leave(self) -> None:
        """Close what is open."""
        self._windows.leave()

    def _show_statement(self, day: DayDialog, of_day: DayPresenter) -> None:
        """Open the screen of the bank's own file over the day it is compared with."""
        till, settings = self._till, self._till.settings
        desk = SettlementDesk(
            till.day_close,
            till.trail,
            till.logbook,
            till.statement_lines,
            read_rows,
            lambda: settings.current.statement_columns,
            settings.keep_statement_columns,
        )
        speech = self._desktop.speech()
        presenter = SettlementPresenter(speech, desk, self._frame.profile, of_day.take_comparison)
        dialog = SettlementDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(day, dialog.windowFlags())
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        self._windows.keep("statement", dialog, presenter)
        dialog.open()

    def _show_order(self, number: str) -> None:
        self.leave()
        self._main.show_order(number)

    def _show_waiting(self) -> None:
        self.leave()
        self._main.show_screen(self._main.orders)
        self._main.orders.show_tab(Tab.WAITING)
