"""What opens about those who work here: people and their roles, who may do what, and the trail of it all."""

from app.domain.person import Person
from app.presenters.badge import BadgePresenter
from app.presenters.people import PeoplePresenter
from app.presenters.rights import RightsPresenter
from app.presenters.trail import TrailPresenter
from app.ui.screens.badge import BadgeDialog
from app.ui.screens.people import PeopleDialog
from app.ui.screens.rights import RightsDialog
from app.ui.screens.trail import TrailDialog
from app.windows.open_windows import OpenWindows
from app.windows.workplace import Workplace


class PeopleOffice:
    """Opens each of them once over a main window."""

    def __init__(self, place: Workplace, windows: OpenWindows) -> None:
        """`windows` keeps the open ones."""
        self._place = place
        self._windows = windows

    def show_people(self) -> None:
        if self._windows.comes_forward("people"):
            return
        place, till = self._place, self._place.till
        presenter = PeoplePresenter(place.speech(), till.people, till.office.own_roles, till.at_work, till.clock)
        dialog = PeopleDialog(presenter, place.tasks, place.icons)
        dialog.setParent(place.main, dialog.windowFlags())
        dialog.trail_wanted.connect(self.show_trail)
        dialog.rights_wanted.connect(self.show_rights)
        dialog.badge_wanted.connect(self.show_badge)
        dialog.help_wanted.connect(lambda topic: place.show_help(topic, dialog))
        self._windows.keep("people", dialog, presenter)
        dialog.open()

    def show_rights(self) -> None:
        if self._windows.comes_forward("rights"):
            return
        place, till = self._place, self._place.till
        presenter = RightsPresenter(
            place.speech(), till.people, till.office.own_roles, till.at_work, place.frame.profile.currency
        )
        dialog = RightsDialog(presenter, place.tasks, place.icons)
        dialog.setParent(self._windows.over("people", place.main), dialog.windowFlags())
        self._windows.keep("rights", dialog, presenter)
        dialog.open()

    def show_badge(self, person: Person) -> None:
        """Open the badge of this person over the people."""
        if self._windows.comes_forward("badge"):
            return
        place = self._place
        presenter = BadgePresenter(place.speech(), place.till.badges, person)
        dialog = BadgeDialog(presenter, place.tasks, place.icons)
        dialog.setParent(self._windows.over("people", place.main), dialog.windowFlags())
        self._windows.keep("badge", dialog, presenter)
        dialog.open()

    def show_trail(self) -> None:
        if self._windows.comes_forward("trail"):
            return
        place, till = self._place, self._place.till
        presenter = TrailPresenter(
            place.speech(), till.logbook, till.people, till.office.trail_export, till.clock, in_training=till.training
        )
        dialog = TrailDialog(presenter, place.tasks, place.icons)
        dialog.setParent(self._windows.over("people", place.main), dialog.windowFlags())
        self._windows.keep("trail", dialog, presenter)
        dialog.open()
