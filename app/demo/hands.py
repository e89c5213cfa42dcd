"""Hands of a person at the window: real keys and real clicks, and eyes that wait for something to be seen."""

import asyncio
import json
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

Part = TypeVar("Part", bound=QWidget)
_LOOK_EVERY = 0.02
_FRAMES = 0.06
"""A few frames: a page that was just scrolled takes clicks at its old place until it has drawn itself."""
PATIENCE = 60.0
"""Seconds. What is not seen by then never comes, also on a computer that has much else to do."""


class NotSeen(Exception):
    """Something that should have been on the screen was not, `seconds` long."""

    def __init__(self, what: str, seconds: float) -> None:
        super().__init__(f"{what} was not seen within {seconds:g} s")


async def until(condition: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Return when the condition holds. Raises NotSeen."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not condition():
        if loop.time() > end:
            raise NotSeen(what, seconds)
        await asyncio.sleep(_LOOK_EVERY)


class Hands:
    """Finds widgets by object name, as assistive software does, and works on them like a person."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    async def come_forward(self) -> None:
        """Put the window in front; keys go to no other."""
        self.window.activateWindow()
        await until(self.window.isActiveWindow, "the window in front")

    def find(self, kind: type[Part], name: str) -> Part:
        """Return the widget of that name. Raises NotSeen at once."""
        found = self.window.findChild(kind, name)
        if found is None:
            raise NotSeen(name, 0)
        return found

    def is_seen(self, name: str) -> bool:
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    async def sees(self, name: str, seconds: float = PATIENCE) -> None:
        """Wait until a widget is on the screen."""
        await until(lambda: self.is_seen(name), name, seconds)

    async def sees_text(self, name: str, text: str) -> None:
        """Wait until a label on the screen holds that text."""
        await until(lambda: self.is_seen(name) and text in self.find(QLabel, name).text(), f"“{text}” in {name}")

    def said_in(self, bar: str) -> str:
        """Return what happened, as the message bar of that name says it; "" while it is not on the screen."""
        labels = self.find(QWidget, bar).findChildren(QLabel, "messageHappened")
        return "".join(label.text() for label in labels if label.isVisible())

    async def sees_message(self, bar: str, text: str) -> None:
        """Wait until the message bar of that name says this."""
        await until(lambda: text in self.said_in(bar), f"message “{text}” in {bar}")

    async def click(self, name: str) -> None:
        """Click a widget once it is there and may be clicked."""
        await until(lambda: self.is_seen(name) and self.find(QWidget, name).isEnabled(), f"{name} to click")
        QTest.mouseClick(self.find(QWidget, name), Qt.MouseButton.LeftButton)
        await asyncio.sleep(0)

    async def type_into(self, name: str, text: str) -> None:
        """Click a field and type, key by key."""
        await self.click(name)
        self.type_text(text)

    def type_text(self, text: str) -> None:
        """Type wherever the keyboard is: the focus may move from field to field meanwhile."""
        for letter in text:
            QTest.keyClicks(self._focus(), letter)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, or a chord."""
        QTest.keyClick(self._focus(), key, modifier)

    def focus_name(self) -> str:
        return self._focus().objectName()

    async def choose(self, name: str, value: object) -> None:
        """Choose an entry of a drop-down by the keyboard."""
        box = self.find(QComboBox, name)
        box.setFocus()
        steps = box.findData(value) - box.currentIndex()
        for _ in range(abs(steps)):
            QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        await until(lambda: box.currentData() == value, f"{value} in {name}")

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window


class PageHands:
    """Fingers in a web page: elements are found by id, then really clicked and typed into."""

    def __init__(self, view: QWebEngineView) -> None:
        self._view = view

    async def sees(self, element: str, seconds: float = PATIENCE) -> QPoint:
        """Wait until the element is in the page and rests; returns its middle."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        before = None
        while True:
            place = await self._place_of(element)
            if place is not None and place == before:
                return place
            if loop.time() > end:
                raise NotSeen(f"#{element} in the page", seconds)
            before = place
            await asyncio.sleep(_FRAMES)

    async def type_into(self, element: str, text: str) -> None:
        """Click the field and type; wait until the page has the text."""
        await self.click(element)
        target = self._view.focusProxy() or self._view
        for letter in text:
            QTest.keyClicks(target, letter)
        loop = asyncio.get_running_loop()
        end = loop.time() + PATIENCE
        while await self._ask(f"document.getElementById({json.dumps(element)}).value") != text:
            if loop.time() > end:
                raise NotSeen(f"what was typed into #{element}", PATIENCE)
            await asyncio.sleep(_LOOK_EVERY)

    async def click(self, element: str) -> None:
        """Bring the element into view and click its middle."""
        place = await self.sees(element)
        target = self._view.focusProxy() or self._view
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    async def _place_of(self, element: str) -> QPoint | None:
        script = f"""(() => {{
            const found = document.getElementById({json.dumps(element)});
            if (!found || document.readyState !== "complete") return null;
            found.scrollIntoView({{block: "center"}});
            const box = found.getBoundingClientRect();
            return box.width ? JSON.stringify([box.left + box.width / 2, box.top + box.height / 2]) : null;
        }})()"""
        answer = await self._ask(script)
        if not isinstance(answer, str) or not answer:
            return None
        left, top = json.loads(answer)
        return QPoint(round(left), round(top))

    async def _ask(self, script: str) -> object:
        page: QWebEnginePage = self._view.page()
        answer: asyncio.Future[object] = asyncio.get_running_loop().create_future()

        def take(result: object) -> None:
            if not answer.done():
                answer.set_result(result)

        page.runJavaScript(script, 0, take)
        try:
            # A page that is being left never answers.
            return await asyncio.wait_for(answer, timeout=2)
        except TimeoutError:
            return None
