"""The encrypted file of keys at a start: unlocked before anything else, or made where there is no key store."""

import asyncio
import importlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.presenters.key_file import Asks, KeyFilePresenter
from app.services.key_file_port import KeyFiles
from app.services.secrets_port import SecretStore
from app.start.questions import Left, Trains, first_answer, question
from app.ui.desktop import Desktop
from app.ui.screens.key_file import KeyFileDialog
from app.ui.tasks import Tasks


class KeyFileWindows:
    """Asks for the passphrase. Most computers have a key store, and never see it."""

    def __init__(self, desktop: Desktop, tasks: Tasks, path: Path) -> None:
        self._desktop = desktop
        self._tasks = tasks
        self._path = path

    async def unlock(self, stop: asyncio.Event) -> SecretStore | Trains | Left:
        """Return the keys of the file that is there, or what was chosen instead."""
        presenter, dialog = await self._made(Asks.OPEN, offers_training=True)
        answer, take = question()
        found: list[SecretStore] = []
        dialog.keys_opened.connect(found.append)
        dialog.keys_opened.connect(lambda _store: take("keys"))
        dialog.training_chosen.connect(lambda: take("training"))
        dialog.rejected.connect(lambda: take("end"))
        dialog.open()
        word = await first_answer(answer, stop)
        presenter.detach()
        dialog.deleteLater()
        if word == "keys":
            return found[0]
        return Trains() if word == "training" else Left()

    async def make(self, over: QWidget, made: Callable[[SecretStore], object]) -> None:
        """Let a new file be made over this window; `made` gets the store in it."""
        presenter, dialog = await self._made(Asks.MAKE, offers_training=False)
        dialog.setParent(over, dialog.windowFlags())
        dialog.keys_opened.connect(made)
        dialog.keys_opened.connect(lambda _store: dialog.accept())
        dialog.finished.connect(presenter.detach)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _made(self, asks: Asks, *, offers_training: bool) -> tuple[KeyFilePresenter, KeyFileDialog]:
        # Loaded late: its encryption takes longer to load than a start may take.
        module = await asyncio.to_thread(importlib.import_module, "app.secrets.key_file")
        files: KeyFiles = module.KeyFile(self._path)
        presenter = KeyFilePresenter(self._desktop.speech(), files, asks)
        return presenter, KeyFileDialog(presenter, self._tasks, self._desktop.icons, offers_training)
