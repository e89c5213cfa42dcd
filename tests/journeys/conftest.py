"""A whole till: the real window, the real web engine, a real journal file, the sandbox gateway over loopback."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtWebEngineWidgets import QWebEngineView  # before the QApplication: the engine shares its graphics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import BankSide, Till, open_till, training_side
from app.demo.clerk import OrdersClerk, PaymentLinkClerk, PhoneOrderClerk
from app.demo.customer import Customer
from app.demo.hands import Hands, until
from app.domain.person import Role
from app.files.profiles import shipped_profiles
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.sandbox import Bank, Movement, MovementKind, SandboxAddress, TroubleDesk
from app.ui.desktop import Desktop
from app.ui.tasks import Tasks
from app.windows.till_window import Window
from tests.journeys.staff import BORIS, OLGA
from tests.passing_languages import english_desktop, in_english
from tests.qt_loop import flush_deletions

if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium does not start as root without it

LONGEST_JOURNEY = 90_000
ENGINE = QWebEngineView

Play = Callable[[Awaitable[Any]], Any]


@dataclass
class RunningTill:
    """A till in use, and the bank behind it to judge from."""

    window: Window
    till: Till
    side: BankSide
    failures: list[BaseException]

    @property
    def bank(self) -> Bank:
        assert self.side.sandbox is not None
        return self.side.sandbox.bank

    @property
    def troubles(self) -> TroubleDesk:
        assert self.side.sandbox is not None
        return self.side.sandbox.troubles

    def charges(self) -> list[Movement]:
        """Return every charge in the bank's own books."""
        return [movement for movement in self.bank.movements() if movement.kind is MovementKind.CHARGE]

    @property
    def hands(self) -> Hands:
        return Hands(self.window.main)

    async def at_phone_order(self) -> PhoneOrderClerk:
        return await PhoneOrderClerk(self.window.main).opens()

    async def at_payment_link(self) -> PaymentLinkClerk:
        return await PaymentLinkClerk(self.window.main).opens()

    async def at_orders(self) -> OrdersClerk:
        return await OrdersClerk(self.window.main).opens()

    async def customer_pays_behind_the_counter(self, number: str) -> None:
        """Let the bank take the money for an order, as if a customer had paid somewhere else."""
        assert self.side.address is not None
        await asyncio.to_thread(_approve, self.side.address, number)

    async def uses(self, profile: str) -> None:
        await self.hands.choose("profile", profile)
        await until(lambda: self.window.frame.profile.name == profile, f"{profile} in use")


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Desktop:
    return english_desktop(qapp)


@pytest.fixture
def desktop(dressed: Desktop) -> Iterator[Desktop]:
    yield from in_english(dressed)


@pytest.fixture
def play(gui_loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Play:
    """Await a scene while Qt goes on; ends it when it takes too long."""

    def run(scene: Awaitable[Any]) -> Any:
        future = asyncio.ensure_future(scene, loop=gui_loop)
        qtbot.waitUntil(future.done, timeout=LONGEST_JOURNEY)
        return future.result()

    return run


@pytest.fixture
def paydesk(no_leftover_windows: None, desktop: Desktop, play: Play, tmp_path: Path) -> Iterator[RunningTill]:
    """A training till with an open window; closed tidily, and nothing unexpected may have happened in it."""
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)
    running, asking = play(_open(desktop, tasks, tmp_path, failures))
    yield running
    play(_close(running, tasks, asking))
    flush_deletions()
    desktop.theme.apply(desktop.app, "light", 1.0)
    assert not failures, failures


@pytest.fixture
def staffed(paydesk: RunningTill, play: Play) -> RunningTill:
    """A till with two people; the owner is at work."""

    async def scene() -> None:
        await paydesk.till.people.begin(*OLGA)
        await paydesk.till.people.hire(BORIS[0], Role.MANAGER, BORIS[1])
        await paydesk.hands.come_forward()

    play(scene())
    return paydesk


@pytest.fixture
def customer(play: Play) -> Iterator[Customer]:
    customer = Customer()
    yield customer
    customer.leaves()
    flush_deletions()


def _approve(address: SandboxAddress, number: str) -> None:
    answer = httpx.post(
        f"{address.control}/orders/{number}/approve",
        headers={"Authorization": f"Bearer {address.control_token}"},
    )
    answer.raise_for_status()


async def _open(
    desktop: Desktop, tasks: Tasks, folder: Path, failures: list[BaseException]
) -> tuple[RunningTill, "asyncio.Task[None]"]:
    paths = DataPaths(folder)
    settings = SettingsFile(paths.settings)
    side = await training_side(shipped_profiles(), paths)
    till = await open_till(side, paths, settings)
    await till.recovery.begin()
    window = Window(desktop, till, tasks)
    window.show()
    return RunningTill(window, till, side, failures), asyncio.create_task(till.keep_asking())


async def _close(running: RunningTill, tasks: Tasks, asking: "asyncio.Task[None]") -> None:
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    running.window.hide()
    await tasks.finish()  # as the program does: while there is still a window to draw on
    running.window.close_for_good()
    await running.till.close()
    await asyncio.to_thread(running.side.stop)
