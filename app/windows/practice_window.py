"""What a till in training has beside its screens: a panel for whoever practises. No other till has it."""

from app.domain.events import Event
from app.presenters.first_shift import ShiftPresenter
from app.presenters.practice import PracticePresenter
from app.services.first_shift import FirstShiftDesk
from app.services.practice import Practice
from app.ui.desktop import Desktop
from app.ui.main_window import MainWindow
from app.ui.screens.practice_panel import PracticePanel
from app.ui.tasks import Tasks
from app.windows.open_windows import ShowHelp


class PracticeWindow:
    """Puts the panel into a main window; the same wish opens and closes it."""

    def __init__(
        self,
        main: MainWindow,
        practice: Practice,
        first_shift: FirstShiftDesk,
        desktop: Desktop,
        tasks: Tasks,
        show_help: ShowHelp,
    ) -> None:
        self._main = main
        self._desktop = desktop
        self._presenter = PracticePresenter(desktop.speech(), practice)
        self._shift = ShiftPresenter(desktop.speech(), first_shift)
        self._panel = PracticePanel(self._presenter, self._shift, tasks, desktop.icons)
        main.offer_practice(self._panel)
        main.practice_wanted.connect(self._on_wanted)
        self._panel.closed.connect(self._close)
        self._panel.help_wanted.connect(lambda: show_help("training", main))

    def heard(self, event: Event) -> None:
        """Take news: what was staged may have happened, and a task may be done."""
        if self._presenter.heard(event) and self._panel.isVisible():
            self._panel.look()
        if self._shift.heard(event) and self._panel.isVisible():
            self._panel.look_at_shift()

    def speak(self) -> None:
        """Say everything in the language in use now."""
        self._presenter.speak(self._desktop.speech())
        self._shift.speak(self._desktop.speech())

    def _on_wanted(self) -> None:
        if self._panel.isVisible():
            self._close()
        else:
            self._panel.open()

    def _close(self) -> None:
        self._panel.hide()
        self._main.go_on_working()
