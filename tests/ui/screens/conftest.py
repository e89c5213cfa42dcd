"""What the tests of dialogs and models share: the desktop, icons in the look of the theme, and a shop of its own."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.paths import RESOURCES
from app.ui.icons import Icons
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from tests.fakes.desk import TestDesk, a_desk
from tests.qt_loop import RunInLoop
from tests.ui.screens.orders_scene import Play, play_at_orders


class ShopOverDesk(Protocol):
    """What a scene is played in: dialogs over `window`, whose tasks and failures are looked at in the end."""

    tasks: Tasks
    failures: list[BaseException]
    window: QWidget


S = TypeVar("S", bound=ShopOverDesk)
AtDesk = Callable[[Callable[[TestDesk, Icons], S], Callable[[S], Awaitable[None]]], None]


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    return Icons(RESOURCES / "icons", Theme(RESOURCES / "themes"))


@pytest.fixture
def at_desk(
    no_leftover_windows: None, qtbot: QtBot, icons: Icons, run_in_loop: RunInLoop[Any], tmp_path: Path
) -> AtDesk[Any]:
    """Play a scene in a shop of its own, made over a desk; nothing of it may fail, and no task is left."""

    def play(shop_over: Callable[[TestDesk, Icons], S], scene: Callable[[S], Awaitable[None]]) -> None:
        async def with_shop() -> None:
            async with a_desk(tmp_path) as desk:
                shop = shop_over(desk, icons)
                qtbot.addWidget(shop.window)
                await scene(shop)
                await shop.tasks.finish()
                shop.window.close()
                assert not shop.failures, shop.failures

        run_in_loop(with_shop())

    return play


@pytest.fixture
def at_orders(
    icons: Icons, run_in_loop: RunInLoop[Any], no_leftover_windows: None, qtbot: QtBot, tmp_path: Path
) -> Play:
    return lambda scene: run_in_loop(play_at_orders(scene, tmp_path, icons))
