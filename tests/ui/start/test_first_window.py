"""What stands when the window stands: one screen, and every other with the first press of its key."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.desktop import Desktop
from tests.qt_loop import strict_messages
from tests.ui.start.conftest import Play, RunningProgram

pytestmark = strict_messages()

MOST_WIDGETS = 240
"""What is dressed before the first picture; with all four screens it was 860. What most sales never show waits."""
SCREENS = {Qt.Key.Key_F4: "orders", Qt.Key.Key_F3: "paymentLink", Qt.Key.Key_F10: "attention"}


def screens_in(window: QWidget) -> list[str]:
    return [name for name in SCREENS.values() if window.findChild(QWidget, name) is not None]


def test_one_screen_is_made_before_the_window_stands_and_each_other_as_soon_as_its_key_is_pressed(
    play: Play, desktop: Desktop, tmp_path: Path
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        window = await run.sees("mainWindow")
        assert screens_in(window) == []
        assert len(window.findChildren(QWidget)) <= MOST_WIDGETS
        for place, (key, name) in enumerate(SCREENS.items()):
            QTest.keyClick(window, key)
            screen = window.findChild(QWidget, name)
            assert screen is not None
            assert screen.isVisible()
            assert screens_in(window) == list(SCREENS.values())[: place + 1]
        QTest.keyClick(window, Qt.Key.Key_F2)
        phone = window.findChild(QWidget, "phoneOrder")
        assert phone is not None
        assert phone.isVisible()
        assert await run.ends() == 0

    play(scene())
