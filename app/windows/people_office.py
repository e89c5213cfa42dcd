"""What opens about those who work here: people and their roles, who may do what, and the trail of it all."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.domain.currency import Currency
from app.domain.person import Person
from app.presenters.badge import BadgePresenter
from app.presenters.people import PeoplePresenter
from app.presenters.rights import RightsPresenter
from app.presenters.trail import TrailPresenter
from app.ui.desktop import Desktop
from app.ui.screens.badge import BadgeDialog
from app.ui.screens.people import PeopleDialog
from app.ui.screens.rights import RightsDialog
from app.ui.screens.trail import TrailDialog
from app.ui.tasks import Tasks
from app.windows.open_windows import OpenWindows


class PeopleOffice:
    """Opens each of them once over a main window."""

    def __init__(
        self,
        main: QWidget,
        till: Till,
        desktop: Desktop,
        tasks: Tasks,
        windows: OpenWindows,
        show_help: Callable[[str, QWidget], None],
        currency: Callable[[], Currency],
    ) -> None:
        """`windows` keeps the open ones, `show_help` opens a page over a window; `currency` is the bank's in use."""
        self._main = main
        self._till = till
        self._desktop = desktop
        self._tasks = tasks
        self._windows = windows
        self._show_help = show_help
        self._currency = currency

    def show_people(self) -> None:
        if self._windows.comes_forward("people"):
            return
        till = self._till
        presenter = PeoplePresenter(self._desktop.speech(), till.people, till.own_roles, till.at_work, till.clock)
        dialog = PeopleDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(self._main, dialog.windowFlags())
        dialog.trail_wanted.connect(self.show_trail)
        dialog.rights_wanted.connect(self.show_rights)
        dialog.badge_wanted.connect(self.show_badge)
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        self._windows.keep("people", dialog, presenter)
        dialog.open()

    def show_rights(self) -> None:
        if self._windows.comes_forward("rights"):
            return
        till = self._till
        presenter = RightsPresenter(
            self._desktop.speech(), till.people, till.own_roles, till.at_work, self._currency()
        )
        dialog = RightsDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(self._windows.over("people", self._main), dialog.windowFlags())
        self._windows.keep("rights", dialog, presenter)
        dialog.open()

    def show_badge(self, person: Person) -> None:
        """Open the badge of this person over the people."""
        if self._windows.comes_forward("badge"):
            return
        presenter = BadgePresenter(self._desktop.speech(), self._till.badges, person)
        dialog = BadgeDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(self._windows.over("people", self._main), dialog.windowFlags())
        self._windows.keep("badge", dialog, presenter)
        dialog.open()

    def show_trail(self) -> None:
        if self._windows.comes_forward("trail"):
            return
        till = self._till
        presenter = TrailPresenter(self._desktop.speech(), till.logbook, till.people, till.trail_export, till.clock)
        dialog = TrailDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(self._windows.over("people", self._main), dialog.windowFlags())
        self._windows.keep("trail", dialog, presenter)
        dialog.open()
