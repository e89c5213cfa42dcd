"""What a till in training has beside its screens: a panel for whoever practises. No other till has it."""

from itertools import islice

from app.domain.events import Event
from app.presenters.first_shift import ShiftPresenter
from app.presenters.practice import PracticePresenter
from app.services.first_shift import FirstShiftDesk
from app.services.practice import Practice
from app.ui.screens.practice_panel import PracticePanel
from app.windows.workplace import Workplace


class PracticeWindow:
    """Puts the panel into a main window; the same wish opens and closes it."""

    def __init__(self, place: Workplace, practice: Practice, first_shift: FirstShiftDesk) -> None:
        self._place = place
        self._presenter = PracticePresenter(place.speech(), practice)
        self._shift = ShiftPresenter(place.speech(), first_shift)
        self._panel = PracticePanel(self._presenter, self._shift, place.tasks, place.icons)
        place.main.offer_practice(self._panel)
        place.main.practice_wanted.connect(self._on_wanted)
        self._panel.closed.connect(self._close)
        self._panel.shift_begun.connect(self._on_shift_begun)
        self._panel.work_goes_on.connect(place.main.go_on_working)
        self._panel.help_wanted.connect(lambda: place.show_help("training", place.main))

    def heard(self, event: Event) -> None:
        """Take news: what was staged may have happened, and a task may be done."""
        if self._presenter.heard(event) and self._panel.is_open:
            self._panel.look()
        if self._shift.heard(event) and self._panel.is_open:
            self._panel.look_at_shift()

    def speak(self) -> None:
        """Say everything in the language in use now."""
        self._presenter.speak(self._place.speech())
        self._shift.speak(self._place.speech())

    def _on_wanted(self) -> None:
        if self._panel.is_open:
            self._close()
        else:
            self._panel.open()

    def _on_shift_begun(self) -> None:
        """Stand at a bank that knows orders by their number: another never says what became of a lost answer."""
        if not self._place.frame.profile.finds_by_number:
            fitting = (each for each in self._place.till.banks.profiles() if each.finds_by_number)
            for bank in islice(fitting, 1):
                self._place.main.profile_chosen.emit(bank.name)

    def _close(self) -> None:
        self._panel.hide()
        self._place.main.go_on_working()
