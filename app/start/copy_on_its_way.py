"""How does a start wait for a copy that is fetched from outside? Shown after a second, with a way out of it."""

import asyncio
import importlib
from typing import TYPE_CHECKING

from app.start.questions import first_answer, question
from app.ui.desktop import Desktop

if TYPE_CHECKING:
    from app.ui.screens.copy_on_its_way import CopyOnItsWayDialog

_PATIENCE_SECONDS = 1.0


class CopyOnItsWay:
    """Implements `start.putting_back.PatienceAtStart`: a person, or the end of the program, waits no longer."""

    def __init__(self, desktop: Desktop, stop: asyncio.Event) -> None:
        self._desktop = desktop
        self._stop = stop
        self._dialog: CopyOnItsWayDialog | None = None

    @property
    def ends(self) -> bool:
        return self._stop.is_set()

    def heard(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, total)

    async def watch(self, fetching: "asyncio.Task[None]") -> None:
        """Return when the copy is here, or when the fetching was cancelled."""
        answer, take = question()
        fetching.add_done_callback(lambda _task: take("here"))
        asking = asyncio.ensure_future(first_answer(answer, self._stop))
        await asyncio.wait([asking], timeout=_PATIENCE_SECONDS)
        if not asking.done():
            # Loaded here: hardly any start fetches a copy, and most are here at once.
            module = importlib.import_module("app.ui.screens.copy_on_its_way")
            self._dialog = dialog = module.CopyOnItsWayDialog(self._desktop.icons)
            dialog.given_up.connect(lambda: take("leave"))
            dialog.open()
            try:
                await asking
            finally:
                self._dialog = None
                dialog.hide()
                dialog.deleteLater()
        fetching.cancel()
        await asyncio.wait([fetching])
