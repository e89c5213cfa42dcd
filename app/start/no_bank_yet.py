"""What is asked where no bank has a login yet? A shop's first start, or the login of the bank that was named."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.bootstrap import BankSide, Till, shop_side, sign_in_before_opening
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.files.own_profiles import known_profiles
from app.files.settings import SettingsFile
from app.options import Options
from app.paths import DataPaths
from app.presenters.sign_in import SignInPresenter
from app.services.secrets_port import SecretStore
from app.start.began import Began
from app.start.first_start import FirstStart
from app.start.key_file_windows import KeyFileWindows
from app.start.questions import Left, Trains, first_answer, question
from app.ui.desktop import Desktop
from app.ui.screens.sign_in import SignInDialog
from app.ui.tasks import Tasks


class NoBankYet:
    """Asks in dialogs of their own, before there is a window. Loaded when it is asked: most starts know a bank."""

    def __init__(
        self,
        desktop: Desktop,
        tasks: Tasks,
        options: Options,
        paths: DataPaths,
        settings: SettingsFile,
        profiles: Sequence[BankProfile],
        open_books: Callable[[BankSide], Awaitable[Till]],
    ) -> None:
        self._desktop = desktop
        self._tasks = tasks
        self._options = options
        self._paths = paths
        self._settings = settings
        self._profiles = profiles
        self._open_books = open_books
        self._key_file = KeyFileWindows(desktop, tasks, paths.keys)

    async def start_first(self, side: BankSide, stop: asyncio.Event) -> Began | Trains | Left:
        """Let a new shop begin, or go on with what an earlier try has left."""

        async def open_books(secrets: SecretStore) -> tuple[BankSide, Till]:
            shop = shop_side(self._profiles, secrets, self._settings, self._paths)
            return shop, await self._open_books(shop)

        own = self._options.profile_file
        first = FirstStart(
            self._desktop,
            self._tasks,
            self._settings,
            side.profiles,
            ProfileName(own.stem if own is not None else self._settings.current.profile),
            side.secrets,
            self._key_file,
            open_books,
            was_begun=self._has_books,
        )
        return await first.run(stop)

    async def ask_for_login(
        self, side: BankSide, wanted: ProfileName, stop: asyncio.Event
    ) -> BankSide | Trains | Left:
        """Return the shop's banks once this one has a login, or what was chosen instead.

        Without a key store a file is offered for the keys, as at a first start: while there are no books whose key
        would lie in the store that is gone.
        """
        sign_in = sign_in_before_opening(side, self._settings, self._paths)
        presenter = SignInPresenter(self._desktop.speech(), sign_in, side.profiles)
        if any(profile.name == wanted for profile in side.profiles):
            presenter.choose(wanted)
        may_make_keys = not self._has_books()
        dialog = SignInDialog(presenter, self._tasks, self._desktop.icons, True, may_make_keys)
        secrets = side.secrets

        def go_on_with(made: SecretStore) -> None:
            nonlocal secrets
            secrets = made
            presenter.keep_in(sign_in_before_opening(replace(side, secrets=made), self._settings, self._paths))

        answer, take = question()
        dialog.signed_in.connect(lambda profile: self._settings.change(profile=profile.name))
        dialog.signed_in.connect(lambda _profile: take("shop"))
        dialog.training_chosen.connect(lambda: take("training"))
        dialog.key_file_wanted.connect(lambda: self._make_key_file(dialog, go_on_with))
        dialog.rejected.connect(lambda: take("end"))
        dialog.open()
        word = await first_answer(answer, stop)
        presenter.detach()
        dialog.deleteLater()
        if word == "shop":
            # One that came from a file just now is among those the shop keeps.
            profiles = known_profiles(self._paths.profiles, self._options.profile_file).profiles
            return shop_side(profiles, secrets, self._settings, self._paths)
        return Trains() if word == "training" else Left()

    def _make_key_file(self, dialog: QWidget, made: Callable[[SecretStore], None]) -> None:
        self._tasks.start("key-file.make", self._key_file.make, dialog, made, owner=dialog)

    def _has_books(self) -> bool:
        """Tell whether the shop has a journal: a file of its own, or one it shares with other tills."""
        return bool(self._settings.current.journal) or self._paths.journal(training=False).exists()
