"""The business day in the window: its screen, the bank's own file over it, and the look over the last days.

Loaded with the first of them: the first window of a day is for selling.
"""

from app.presenters.day_close import DayPresenter
from app.presenters.orders_state import Tab
from app.presenters.overview import OverviewPresenter
from app.presenters.settlement import SettlementPresenter
from app.services.overview import OverviewDesk
from app.services.settlement import SettlementDesk
from app.statements.reading import read_rows
from app.ui.screens.day_close import DayDialog
from app.ui.screens.overview import OverviewDialog
from app.ui.screens.settlement import SettlementDialog
from app.windows.open_windows import OpenWindows
from app.windows.workplace import Workplace


class DayWindows:
    """Opens each of them once, over the bank in use."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._windows = OpenWindows(place)

    def show_day(self) -> None:
        """Open the day that can be closed next."""
        if self._windows.comes_forward("day"):
            return
        place = self._place
        presenter = DayPresenter(place.speech(), place.till.office.day_close, place.frame.profile)
        dialog = DayDialog(presenter, place.tasks, place.icons)
        dialog.setParent(place.main, dialog.windowFlags())
        dialog.order_wanted.connect(self._show_order)
        dialog.help_wanted.connect(lambda topic: place.show_help(topic, dialog))
        dialog.waiting_wanted.connect(self._show_waiting)
        dialog.statement_wanted.connect(lambda: self._show_statement(dialog, presenter))
        self._windows.keep("day", dialog, presenter)
        dialog.open()

    def show_overview(self) -> None:
        """Open the look over the last days."""
        if self._windows.comes_forward("overview"):
            return
        place, till = self._place, self._place.till
        desk = OverviewDesk(till.office.day_close, till.journal, till.clock)
        presenter = OverviewPresenter(place.speech(), desk, place.frame.profile)
        dialog = OverviewDialog(presenter, place.tasks, place.icons)
        dialog.setParent(place.main, dialog.windowFlags())
        dialog.day_wanted.connect(dialog.accept)
        dialog.day_wanted.connect(self.show_day)
        dialog.attention_wanted.connect(dialog.accept)
        dialog.attention_wanted.connect(lambda: place.main.show_screen(place.main.attention))
        dialog.help_wanted.connect(lambda topic: place.show_help(topic, dialog))
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
        if self._windows.comes_forward("statement"):
            return
        place = self._place
        till, settings = place.till, place.till.settings
        desk = SettlementDesk(
            till.office.day_close,
            till.logbook,
            till.statement_lines,
            till.office.statement_readings,
            read_rows,
            lambda: settings.current.statement_columns,
            settings.keep_statement_columns,
        )
        speech = place.speech()
        presenter = SettlementPresenter(speech, desk, place.frame.profile, of_day.take_comparison)
        dialog = SettlementDialog(presenter, place.tasks, place.icons)
        dialog.setParent(day, dialog.windowFlags())
        dialog.help_wanted.connect(lambda topic: place.show_help(topic, dialog))
        self._windows.keep("statement", dialog, presenter)
        dialog.open()

    def _show_order(self, number: str) -> None:
        self.leave()
        self._place.main.show_order(number)

    def _show_waiting(self) -> None:
        self.leave()
        place = self._place
        place.main.show_screen(place.main.orders)
        place.main.orders.show_tab(Tab.WAITING)
