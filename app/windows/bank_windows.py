"""What opens about the bank in use: its screen, and the entry of another login."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.domain.identifiers import ProfileName
from app.presenters.bank import BankPresenter
from app.presenters.frame import FramePresenter
from app.presenters.key_slots import KeySlotsPresenter
from app.presenters.sign_in import SignInPresenter
from app.ui.desktop import Desktop
from app.ui.main_window import MainWindow
from app.ui.screens.bank import BankDialog
from app.ui.screens.sign_in import SignInDialog
from app.ui.tasks import Tasks


class BankWindows:
    """Opens them over a main window."""

    def __init__(
        self,
        main: MainWindow,
        till: Till,
        desktop: Desktop,
        tasks: Tasks,
        frame: FramePresenter,
        bank: BankPresenter,
        is_busy: Callable[[], bool],
        choose_profile: Callable[[str], None],
        show_help: Callable[[str, QWidget], None],
    ) -> None:
        """`is_busy` tells whether an order is under way: then no login is changed."""
        self._main = main
        self._till = till
        self._desktop = desktop
        self._tasks = tasks
        self._frame = frame
        self._bank = bank
        self._is_busy = is_busy
        self._choose_profile = choose_profile
        self._show_help = show_help

    def show(self) -> None:
        """Open the screen of the bank in use."""
        keys = KeySlotsPresenter(
            self._desktop.speech(), self._till.key_slots, self._frame.profile.name, self._is_busy
        )
        dialog = BankDialog(self._bank, keys, self._tasks, self._desktop.icons)
        dialog.setParent(self._main, dialog.windowFlags())
        dialog.login_wanted.connect(lambda: self._ask_for_login(dialog))
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        dialog.finished.connect(self._bank.detach)
        dialog.finished.connect(keys.detach)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_for_login(self, parent: QWidget) -> None:
        if self._is_busy():
            self._bank.refuse_while_busy()
            return
        presenter = SignInPresenter(self._desktop.speech(), self._till.sign_in, tuple(self._till.banks.profiles()))
        presenter.choose(self._frame.profile.name)
        dialog = SignInDialog(presenter, self._tasks, self._desktop.icons, offers_training=False)
        dialog.setParent(parent, dialog.windowFlags())
        dialog.signed_in.connect(lambda profile: self._signed_in(profile.name))
        dialog.signed_in.connect(lambda _profile: dialog.accept())
        dialog.finished.connect(presenter.detach)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _signed_in(self, name: ProfileName) -> None:
        """Work with the bank whose login was entered; what another login was offered says nothing about this one."""
        self._till.gateway_check.forget(name)
        self._choose_profile(name)
        self._tasks.start("bank.news", self._bank.load)
