"""A till with an open window, for scenes to be played on: in training, or a shop's whose banks are pretended."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from weakref import WeakKeyDictionary

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.bootstrap import BankSide, Till, open_till, prepare_gateways, training_side
from app.demo.clerk import OrdersClerk, PaymentLinkClerk, PhoneOrderClerk
from app.demo.gallery.looks import Look
from app.demo.gallery.stage_clock import StageClock
from app.demo.hands import Hands, until
from app.domain.profile import Credentials, Environment, Generation
from app.files.profiles import shipped_profiles, with_address
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.presenters.presenter import Presenter
from app.receiver.office import NoticeOffice
from app.sandbox import SandboxServer
from app.ui.desktop import Desktop
from app.ui.into_view import scroll_to
from app.ui.main_window import MainWindow
from app.ui.tasks import Tasks
from app.windows.till_window import Window

_A_FRAME = 0.02
_FRAMES = 4
_PATIENCE = 1000
"""However long the pictures of a call under way take, it ends with the stage alone."""
_RETURN_PAGE = "https://shop.example/thanks"

Shown = Callable[[], QWidget]
"""Returns what is to be seen; asked once for each look."""


@dataclass
class Stage:
    """The window, what stands behind it, and hands at it. What a scene adds in presenters is told of languages.

    `side` is that of training, whose sandbox gateway is the bank of either till.
    """

    desktop: Desktop
    window: Window
    till: Till
    side: BankSide
    tasks: Tasks
    folder: Path
    clock: StageClock
    presenters: list[Presenter] = field(default_factory=list)
    _opened_with: "WeakKeyDictionary[QWidget, QSize]" = field(default_factory=WeakKeyDictionary)

    @property
    def main(self) -> MainWindow:
        return self.window.main

    @property
    def hands(self) -> Hands:
        return Hands(self.main)

    @property
    def sandbox(self) -> SandboxServer:
        if self.side.sandbox is None:
            raise LookupError("sandbox")
        return self.side.sandbox

    def show_main(self) -> QWidget:
        """Return the main window: what most scenes show."""
        return self.main

    async def at_phone_order(self) -> PhoneOrderClerk:
        return await PhoneOrderClerk(self.main).opens()

    async def at_payment_link(self) -> PaymentLinkClerk:
        return await PaymentLinkClerk(self.main).opens()

    async def at_orders(self) -> OrdersClerk:
        return await OrdersClerk(self.main).opens()

    async def uses(self, profile: str) -> None:
        """Work with this bank from now on."""
        await self.hands.choose("profile", profile)
        await until(lambda: self.window.frame.profile.name == profile, f"{profile} in use")

    async def wears(self, look: Look, shown: Shown) -> QWidget:
        """Return what is to be seen, in this look, after it had a few frames to draw itself."""
        if look.language != self.desktop.languages.current:
            self.window.look.choose_language(look.language)
            for presenter in self.presenters:
                presenter.speak(self.desktop.speech())
        theme = self.desktop.theme
        before = theme.scale
        if (theme.name, theme.scale) != (look.theme, look.percent / 100):
            theme.apply(self.desktop.app, look.theme, look.percent / 100)
            self.window.frame.render()
        self.main.resize(look.width, look.height)
        await draws_itself()
        if (with_keys := QApplication.focusWidget()) is not None:
            scroll_to(with_keys)  # as it would be had the scene been played in this look
        standing = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        widget = shown()
        if widget is not self.main and not isinstance(widget, QMenu):
            if widget not in self._opened_with:
                self._opened_with[widget] = widget.size() / (before if widget in standing else theme.scale)
            self._fit(widget, look)
        await draws_itself()
        return widget

    def _fit(self, window: QWidget, look: Look) -> None:
        """Give a window over the main one the size it opens with in large text: as much of the screen as there is."""
        wanted = self._opened_with[window] * (look.percent / 100)
        window.resize(wanted.boundedTo(QSize(look.width, look.height)))


Scene = Callable[[Stage], AbstractAsyncContextManager[Shown]]
"""Plays until there is something to be seen; what comes after makes room for the next scene."""


async def draws_itself() -> None:
    """Wait until what was asked for is laid out and painted, and what was dropped is gone."""
    for _ in range(_FRAMES):
        await asyncio.sleep(_A_FRAME)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@asynccontextmanager
async def open_stage(desktop: Desktop, in_shop: bool = False) -> AsyncIterator[Stage]:
    """Open a till of its own in a new folder; it ends in order, and the bank ends before it.

    `in_shop` makes it a shop's: its banks are the shipped ones, though it is the training bank that answers for them.
    """
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)
    with tempfile.TemporaryDirectory(prefix="paydesk-gallery-") as name:
        paths = DataPaths(Path(name))
        settings = SettingsFile(paths.settings)
        desktop.use_language("en")
        side = replace(await training_side(shipped_profiles(), paths), patience=_PATIENCE)
        shown_side = await _as_a_shop_has_it(side) if in_shop else side
        clock = StageClock()
        till = await open_till(shown_side, paths, settings, clock)
        await till.recovery.begin()
        office = NoticeOffice(shown_side, till) if in_shop else None
        window = Window(desktop, till, tasks, notices=office)
        window.show()
        await asyncio.to_thread(prepare_gateways)
        asking = asyncio.create_task(till.keep_asking())
        try:
            yield Stage(desktop, window, till, side, tasks, Path(name), clock)
        finally:
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)
            await asyncio.to_thread(side.stop)  # first: a call may still wait for an answer that never comes
            window.hide()
            await tasks.finish()
            window.close_for_good()
            if office is not None:
                await office.close()
            await till.close()
            await draws_itself()
    if failures:
        raise BaseExceptionGroup("the till failed behind a scene", failures)


async def _as_a_shop_has_it(side: BankSide) -> BankSide:
    """Return the banks that ship, each answered for by the sandbox gateway of this training."""
    if side.address is None:
        raise LookupError("sandbox")
    address = side.address
    login = Credentials(address.user_name, address.password, address.token, address.api_key)
    bases = {Generation.V1: address.v1, Generation.V2: address.v2}
    banks = [
        with_address(profile, bases[profile.generation], _RETURN_PAGE)
        for profile in shipped_profiles()
        if profile.environment is not Environment.TRAINING
    ]
    for bank in banks:
        await side.secrets.keep_credentials(bank.name, login)
    return BankSide(tuple(banks), side.secrets, patience=side.patience)
