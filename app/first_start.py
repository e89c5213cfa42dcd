"""A shop that has no bank yet: the first start over its books, until it can work or leaves."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale

from app.bootstrap import BankSide, Till
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.presenters.first_start import Choices, FirstStartPresenter, NewShop
from app.settings import SettingsFile
from app.start_questions import first_answer, question
from app.ui.desktop import Desktop
from app.ui.screens.first_start import FirstStartDialog
from app.ui.tasks import Tasks

OpenBooks = Callable[[], Awaitable[tuple[BankSide, Till]]]


class FirstWish(Enum):
    """What a shop that is ready wants to do first."""

    LINK = "link"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Began:
    """The shop can work: its banks, its open till, and what to show first."""

    side: BankSide
    till: Till
    wish: FirstWish


class Trains:
    """No bank for now: the training mode."""


class Left:
    """The first start was closed, or the program was told to end. It comes back with the next start."""


class FirstStart:
    """Shows the dialog and owns the till until the shop begins; otherwise the till is closed again."""

    def __init__(
        self,
        desktop: Desktop,
        tasks: Tasks,
        settings: SettingsFile,
        profiles: Sequence[BankProfile],
        wanted: ProfileName,
        open_books: OpenBooks,
    ) -> None:
        """`wanted` is the bank to begin with, "" for one of the country this computer is in."""
        self._desktop = desktop
        self._tasks = tasks
        self._settings = settings
        self._open_books = open_books
        self._opening: asyncio.Future[tuple[BankSide, Till]] | None = None
        here = QLocale.territoryToCode(QLocale.system().territory())
        languages = [(each.code, each.name) for each in desktop.languages.available()]
        choices = Choices(profiles, languages, here, wanted)
        self._presenter = FirstStartPresenter(desktop.speech(), choices, self._open_shop, self._choose_language)

    async def run(self, stop: asyncio.Event, *, was_begun: bool) -> Began | Trains | Left:
        """Return how it ended. `was_begun` tells that there are books of an earlier try, which are opened at once."""
        dialog = FirstStartDialog(self._presenter, self._tasks, self._desktop.icons)
        answer, take = question()
        dialog.link_wanted.connect(lambda: take(FirstWish.LINK.value))
        dialog.phone_wanted.connect(lambda: take(FirstWish.PHONE.value))
        dialog.training_chosen.connect(lambda: take("training"))
        dialog.rejected.connect(lambda: take("end"))
        dialog.open()
        if was_begun:
            self._tasks.start("first-start.load", self._presenter.load, owner=dialog)
        word = await first_answer(answer, stop)
        dialog.hide()
        self._presenter.detach()
        for key in ("first-start.load", "first-start.go-on", "first-start.accepted", "first-start.check"):
            self._tasks.cancel(key)
        self._tasks.cancel("sign-in.enter")
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
        self._opening = asyncio.ensure_future(self._open_books())
        # Shielded: whoever leaves meanwhile must not leave half-open books behind. `_opened` sees to them.
        _, till = await asyncio.shield(self._opening)
        return NewShop(till.people, till.at_work, till.kept, till.sign_in, till.gateway_check, till.banks)

    async def _opened(self) -> tuple[BankSide, Till] | None:
        """Return what was opened; an opening that is still under way, at a key store that asks, is given up."""
        opening = self._opening
        if opening is None:
            return None
        opening.cancel()
        await asyncio.wait([opening])
        return None if opening.cancelled() or opening.exception() is not None else opening.result()

    def _choose_language(self, code: str) -> None:
        self._desktop.use_language(code)
        self._settings.change(language=code)
        self._presenter.speak(self._desktop.speech())
