"""A till's own window over a journal made here, in this process, with hands on its keys and an eye on its table."""

import asyncio
import gc
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget

from app.bootstrap import BankSide, Till, open_till, prepare_gateways, prepare_office
from app.domain.profile import BankProfile, Credentials, Environment
from app.files.profiles import shipped_profiles
from app.files.settings import SettingsFile
from app.paths import RESOURCES, DataPaths
from app.secrets.memory import MemorySecretStore
from app.ui.desktop import Desktop, make_application
from app.ui.i18n import Languages
from app.ui.icons import Icons
from app.ui.loop import run_until_closed
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.windows.till_window import Window
from tests.benchmarks.journal_key import KEY

Condition = Callable[[], bool]
_PATIENCE_SECONDS = 60.0


class JournalKey(MemorySecretStore):
    """Knows the key of the journals made here, and no login: no bank can be asked."""

    async def journal_key(self, name: str) -> bytes:
        return KEY


@dataclass(frozen=True, slots=True)
class Shop:
    """An open window, and what a benchmark watches in it."""

    window: Window
    till: Till
    tasks: Tasks

    @property
    def table(self) -> QTableView:
        return found(self.window.main, QTableView, "orderTable")

    @property
    def search_line(self) -> QLineEdit:
        return found(self.window.main, QLineEdit, "orderSearch")


def found(where: QWidget, kind: type, name: str) -> "QWidget":
    widget = where.findChild(kind, name)
    assert widget is not None, name
    return widget


def play(
    journal: Path,
    scene: Callable[[Shop], Awaitable[None]],
    profiles: tuple[BankProfile, ...] = (),
    login: Credentials | None = None,
) -> None:
    """Open a shop on the journal and await the scene in the program's one loop; its failure is raised here.

    Without profiles it has the real banks, which without a login nobody can ask.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(sys.argv[:1])
    theme = Theme(RESOURCES / "themes")
    desktop = Desktop(app, theme, Icons(RESOURCES / "icons", theme), Languages(RESOURCES / "translations"))
    desktop.dress("en", "light", 1.0)
    failures: list[BaseException] = []

    async def root(_stop: asyncio.Event) -> int:
        with tempfile.TemporaryDirectory() as place:
            try:
                side = await _side(profiles, login)
                await _open_shop(Path(place), journal, side, desktop, scene, failures)
            except Exception as failure:
                failures.append(failure)
        return 0

    run_until_closed(app, root, failures.append)
    if failures:
        raise failures[0]


async def _side(profiles: tuple[BankProfile, ...], login: Credentials | None) -> BankSide:
    real = tuple(each for each in shipped_profiles() if each.environment is not Environment.TRAINING)
    secrets = JournalKey()
    for profile in profiles:
        await secrets.keep_credentials(profile.name, login or Credentials())
    return BankSide(profiles or real, secrets)


async def _open_shop(
    place: Path,
    journal: Path,
    side: BankSide,
    desktop: Desktop,
    scene: Callable[[Shop], Awaitable[None]],
    failures: list[BaseException],
) -> None:
    (place / "shop").mkdir()
    (place / "shop" / "journal.db").symlink_to(journal)
    till = await open_till(side, DataPaths(place), SettingsFile(place / "settings.toml"))
    tasks = Tasks(failures.append)
    window = Window(desktop, till, tasks)
    try:
        window.show()
        await asyncio.to_thread(prepare_gateways)
        await asyncio.to_thread(prepare_office)
        gc.freeze()  # as the program does once its window stands
        await scene(Shop(window, till, tasks))
    finally:
        await tasks.finish()
        window.close_for_good()
        await till.close()


class PaintWatch(QObject):
    """Tells when a widget was painted while something held."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._waits: tuple[Condition, asyncio.Future[float]] | None = None
        self.paints: list[float] = []
        widget.installEventFilter(self)
        self._widget = widget

    async def painted(self, condition: Condition) -> float:
        """Return the moment behind the first paint at which the condition holds."""
        future: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waits = (condition, future)
        return await asyncio.wait_for(future, _PATIENCE_SECONDS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:
            return False
        self._widget.removeEventFilter(self)
        QApplication.sendEvent(watched, event)
        self._widget.installEventFilter(self)
        now = time.perf_counter()
        self.paints.append(now)
        if self._waits is not None and not self._waits[1].done() and self._waits[0]():
            self._waits[1].set_result(now)
        return True


def press(widget: QWidget, text: str) -> None:
    """Press the key that writes this character."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, text))


async def until(condition: Condition) -> None:
    """Return when the condition holds; a look each millisecond."""
    end = time.perf_counter() + _PATIENCE_SECONDS
    while not condition():
        if time.perf_counter() > end:
            raise TimeoutError
        await asyncio.sleep(0.001)
