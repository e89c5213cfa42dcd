"""How long until a bank's 3-D Secure page is painted in the till, against a bare QWebEngineView on the same page?

    python -m tests.benchmarks.bank_page [--rounds N] [--first N]

The page of a small server in this process tells by its title that the engine has painted it. First visits are the
first of a process, the loading of the web engine included; later ones come in turns in one process, each in a view of
its own.
"""

import argparse
import asyncio
import importlib
import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from app.domain.challenge import Challenge
from app.paths import RESOURCES
from app.ui.desktop import make_application
from app.ui.icons import Icons
from app.ui.loop import run_until_closed
from app.ui.theme import Theme
from app.ui.three_ds.environment import allow_root
from tests.benchmarks.side_by_side import Goal, compare, say, say_load
from tests.webview.pages import Answer, PageServer

_GOAL = Goal(at_most=1.2)
_PATIENCE_SECONDS = 60.0
_PAGE = """<!doctype html><meta charset=utf-8><title>bank.example</title>
<style>body { font-family: sans-serif; background: #eef } form { width: 20em; margin: 4em auto }</style>
<form><h1>Confirm the payment</h1><p>12.50 EUR to a shop</p><input name=code><button>Confirm</button></form>
<script>requestAnimationFrame(() => requestAnimationFrame(() => document.title = 'painted'))</script>"""
Visit = Callable[[str], Awaitable[float]]
_count = itertools.count()


class Ours:
    """The till's own view of a bank's page."""

    def __init__(self, icons: Icons, home: str) -> None:
        view = importlib.import_module("app.ui.three_ds.view")
        self._view = view.BankPageView(icons, lambda: datetime.now(UTC))
        self._view.resize(900, 700)
        self._view.show()
        self._home = home

    async def visit(self, address: str) -> float:
        began = time.perf_counter()
        self._view.open(Challenge(address, self._home), "12.50 EUR")
        painted = await _painted(self._view.findChild(QWidget, "bankWeb"))
        self._view.leave()
        return painted - began

    def close(self) -> None:
        self._view.close()


class Bare:
    """QWebEngineView as it comes."""

    def __init__(self) -> None:
        self._kind = importlib.import_module("PySide6.QtWebEngineWidgets").QWebEngineView

    async def visit(self, address: str) -> float:
        began = time.perf_counter()
        view = self._kind()
        view.resize(900, 700)
        view.show()
        view.load(QUrl(address))
        painted = await _painted(view)
        view.close()
        view.deleteLater()
        return painted - began

    def close(self) -> None:
        """Nothing is kept between two visits."""


async def _painted(view: QWidget) -> float:
    future: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def told(title: str) -> None:
        if title == "painted" and not future.done():
            future.set_result(time.perf_counter())

    view.titleChanged.connect(told)  # type: ignore[attr-defined]
    return await asyncio.wait_for(future, _PATIENCE_SECONDS)


def in_engine(scene: Callable[[Icons, PageServer], Awaitable[None]]) -> None:
    """Await a scene in the program's one loop, with a server of pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    allow_root(os.environ)
    app = make_application(sys.argv[:1])
    theme = Theme(RESOURCES / "themes")
    theme.apply(app, "light")
    server = PageServer()
    failures: list[BaseException] = []

    async def root(_stop: asyncio.Event) -> int:
        try:
            await scene(Icons(RESOURCES / "icons", theme), server)
        except Exception as failure:
            failures.append(failure)
        return 0

    run_until_closed(app, root, failures.append)
    server.close()
    if failures:
        raise failures[0]


def _new_page(server: PageServer) -> str:
    path = f"/acs{next(_count)}"
    server.pages[path] = Answer(_PAGE)
    return server.address(path)


async def later_visits(icons: Icons, server: PageServer, rounds: int) -> None:
    sides = (Ours(icons, server.address("/home")), Bare())
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds + 1):
        for spent, side in zip(times, sides, strict=True):
            seconds = await side.visit(_new_page(server))
            if turn:
                spent.append(seconds)
            await asyncio.sleep(0.2)  # what is taken down is gone before the next begins
    for side in sides:
        side.close()
    compare("a bank's page painted, later visits", *times, _GOAL)


def first_visit(who: str) -> None:
    """Say how long the first visit of this process took, with the engine loaded for it."""

    async def scene(icons: Icons, server: PageServer) -> None:
        began = time.perf_counter()
        side = Ours(icons, server.address("/home")) if who == "ours" else Bare()
        await side.visit(_new_page(server))
        say(json.dumps(time.perf_counter() - began))
        side.close()

    in_engine(scene)


def _first_visits(rounds: int) -> None:
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for spent, who in zip(times, ("ours", "bare"), strict=True):
            arguments = [sys.executable, "-m", "tests.benchmarks.bank_page", "--only", who]
            done = subprocess.run(arguments, capture_output=True, text=True, check=True)
            spent.append(json.loads(done.stdout.splitlines()[-1]))
    compare("a bank's page painted, first visit", *times, _GOAL)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=20)
    options.add_argument("--first", type=int, default=5)
    options.add_argument("--only", choices=("ours", "bare"), help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.only:
        first_visit(chosen.only)
        return 0
    say_load()
    _first_visits(chosen.first)
    in_engine(lambda icons, server: later_visits(icons, server, chosen.rounds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
