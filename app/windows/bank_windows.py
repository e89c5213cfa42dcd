"""What opens about the bank in use: its screen, and the entry of another login."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.identifiers import ProfileName
from app.presenters.bank import BankPresenter
from app.presenters.key_slots import KeySlotsPresenter
from app.presenters.sign_in import SignInPresenter
from app.ui.screens.bank import BankDialog
from app.ui.screens.sign_in import SignInDialog
from app.windows.open_windows import OpenWindows
from app.windows.workplace import Workplace


class BankWindows:
    """Opens them over a main window."""

    def __init__(
        self,
        place: Workplace,
        bank: BankPresenter,
        is_busy: Callable[[], bool],
        choose_profile: Callable[[str], None],
    ) -> None:
        """`is_busy` tells whether an order is under way: then no login is changed."""
        self._place = place
        self._bank = bank
        self._is_busy = is_busy
        self._choose_profile = choose_profile
        self._windows = OpenWindows(place)

    def show(self) -> None:
        """Open the screen of the bank in use, or bring it to the front."""
        if self._windows.comes_forward("bank"):
            return
        place = self._place
        keys = KeySlotsPresenter(place.speech(), place.till.office.key_slots, place.frame.profile.name, self._is_busy)
        dialog = BankDialog(self._bank, keys, place.tasks, place.icons)
        dialog.setParent(place.main, dialog.windowFlags())
        dialog.login_wanted.connect(lambda: self._ask_for_login(dialog))
        dialog.help_wanted.connect(lambda topic: place.show_help(topic, dialog))
        dialog.finished.connect(self._bank.detach)
        self._windows.keep("bank", dialog, keys)
        dialog.open()

    def speak(self) -> None:
        """Tell the open ones in the language that was chosen."""
        self._windows.speak()

    def _ask_for_login(self, parent: QWidget) -> None:
        if self._is_busy():
            self._bank.refuse_while_busy()
            return
        place = self._place
        presenter = SignInPresenter(place.speech(), place.till.office.sign_in, tuple(place.till.banks.profiles()))
        presenter.choose(place.frame.profile.name)
        dialog = SignInDialog(presenter, place.tasks, place.icons, offers_training=False)
        dialog.setParent(parent, dialog.windowFlags())
        dialog.signed_in.connect(lambda profile: self._signed_in(profile.name))
        dialog.signed_in.connect(lambda _profile: dialog.accept())
        self._windows.keep("login", dialog, presenter)
        dialog.open()

    def _signed_in(self, name: ProfileName) -> None:
        """Work with the bank whose login was entered; what another login was offered says nothing about this one."""
        self._place.till.office.gateway_check.forget(name)
        self._choose_profile(name)
        self._place.tasks.start("bank.news", self._bank.load)
