"""A shop that has no bank yet: the first start over its books, until it can work or leaves."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.bootstrap import BankSide, Till
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.files.settings import SettingsFile
from app.paths import RESOURCES
from app.presenters.first_start import FirstStartPresenter
from app.presenters.new_shop import Choices, NewShop
from app.services.secrets_port import SecretStore
from app.start.began import Began, FirstWish
from app.start.key_file_windows import KeyFileWindows
from app.start.questions import Left, Trains, first_answer, question
from app.ui.desktop import Desktop
from app.ui.help_folder import HelpFolder
from app.ui.help_view import HelpDialog
from app.ui.screens.first_start import FirstStartDialog
from app.ui.tasks import Tasks

OpenBooks = Callable[[SecretStore], Awaitable[tuple[BankSide, Till]]]


class FirstStart:
    """Shows the dialog and owns the till until the shop begins; otherwise the till is closed again."""

    def __init__(
        self,
        desktop: Desktop,
        tasks: Tasks,
        settings: SettingsFile,
        profiles: Sequence[BankProfile],
        wanted: ProfileName,
        secrets: SecretStore,
        key_file: KeyFileWindows,
        open_books: OpenBooks,
        *,
        was_begun: Callable[[], bool],
    ) -> None:
        """`wanted` is the bank to begin with, "" for one of the country this computer is in.

        `was_begun` tells whether there are books by now: those of an earlier try are opened at once. Without any, a
        `key_file` can stand in for a key store that is missing; the key of books that are there is in no new file.
        """
        self._desktop = desktop
        self._tasks = tasks
        self._settings = settings
        self._secrets = secrets
        self._key_file = key_file
        self._open_books = open_books
        self._was_begun = was_begun
        self._opening: asyncio.Future[tuple[BankSide, Till]] | None = None
        here = QLocale.territoryToCode(QLocale.system().territory())
        languages = [(each.code, each.name) for each in desktop.languages.available()]
        choices = Choices(profiles, languages, here, wanted, may_make_key_file=lambda: not was_begun())
        self._presenter = FirstStartPresenter(desktop.speech(), choices, self._open_shop, self._choose_language)

    async def run(self, stop: asyncio.Event) -> Began | Trains | Left:
        """Return how it ended."""
        dialog = FirstStartDialog(self._presenter, self._tasks, self._desktop.icons)
        answer, take = question()
        dialog.link_wanted.connect(lambda: take(FirstWish.LINK.value))
        dialog.phone_wanted.connect(lambda: take(FirstWish.PHONE.value))
        dialog.training_chosen.connect(lambda: take("training"))
        dialog.rejected.connect(lambda: take("end"))
        dialog.help_wanted.connect(lambda: self._show_help(dialog))
        dialog.key_file_wanted.connect(lambda: self._make_key_file(dialog))
        dialog.open()
        if self._was_begun():
            self._tasks.start("first-start.load", self._presenter.load, owner=dialog)
        word = await first_answer(answer, stop)
        dialog.hide()
        self._presenter.detach()
        for key in ("first-start.load", "first-start.go-on", "first-start.accepted", "first-start.check"):
            self._tasks.cancel(key)
        for key in ("sign-in.enter", "key-file.make", "key-file.submit"):
            self._tasks.cancel(key)
        dialog.deleteLater()
        return await self._ended(word)

    async def _ended(self, word: str) -> Began | Trains | Left:
        opened, bank = await self._opened(), self._presenter.bank
        if opened is not None and bank is not None and word in {wish.value for wish in FirstWish}:
            self._settings.change(profile=bank)
            return Began(*opened, FirstWish(word))
        if opened is not None:
            await opened[1].close()
        return Trains() if word == "training" else Left()

    async def _open_shop(self) -> NewShop:
        self._opening = asyncio.ensure_future(self._open_books(self._secrets))
        # Shielded: whoever leaves meanwhile must not leave half-open books behind. `_opened` sees to them.
        _, till = await asyncio.shield(self._opening)
        office = till.office
        return NewShop(till.people, till.at_work, office.kept, office.sign_in, office.gateway_check, till.banks)

    async def _opened(self) -> tuple[BankSide, Till] | None:
        """Return what was opened; an opening that is still under way, at a key store that asks, is given up."""
        opening = self._opening
        if opening is None:
            return None
        opening.cancel()
        await asyncio.wait([opening])
        return None if opening.cancelled() or opening.exception() is not None else opening.result()

    def _show_help(self, over: QWidget) -> None:
        folder, languages = HelpFolder(RESOURCES / "help"), self._desktop.languages
        page = HelpDialog(folder, "first-start", lambda: languages.current, self._desktop.icons, over)
        page.finished.connect(page.deleteLater)
        page.open()

    def _make_key_file(self, dialog: FirstStartDialog) -> None:
        def made(store: SecretStore) -> None:
            self._secrets = store
            dialog.go_on()

        self._tasks.start("key-file.make", self._key_file.make, dialog, made, owner=dialog)

    def _choose_language(self, code: str) -> None:
        self._desktop.use_language(code)
        self._settings.change(language=code)
        self._presenter.speak(self._desktop.speech())
