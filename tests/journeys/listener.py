"""Somebody who sees nothing: works the program by the roles and names a screen reader would read out."""

import asyncio
import json
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QWidget

from app.demo.hands import PATIENCE, NotSeen, PageHands, until

Role = QAccessible.Role
_LOOK_EVERY = 0.05
_FIND_BY_NAME = """(() => {
    const name = element => element.getAttribute("aria-label")
        || (element.labels && element.labels.length ? element.labels[0].innerText : element.innerText) || "";
    const all = [...document.querySelectorAll(%s)];
    const found = all.find(element => element.offsetParent && name(element).includes(%s));
    return found ? found.id : "";
})()"""


class Listener:
    """Finds what it is told of by role and the beginning of its name; of widgets it knows nothing."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def hears(self, role: QAccessible.Role, name: str) -> bool:
        return self._find(role, name) is not None

    async def waits_for(self, role: QAccessible.Role, name: str) -> QAccessibleInterface:
        """Return the thing once it is there."""
        await until(lambda: self.hears(role, name), f"{role.name} “{name}”")
        found = self._find(role, name)
        assert found is not None
        return found

    async def presses(self, role: QAccessible.Role, name: str) -> None:
        found = await self.waits_for(role, name)
        actions = found.actionInterface()
        action = QAccessibleActionInterface.pressAction()
        if action not in actions.actionNames():
            action = QAccessibleActionInterface.toggleAction()
        assert action in actions.actionNames(), (name, actions.actionNames())
        actions.doAction(action)

    async def types(self, role: QAccessible.Role, name: str, text: str) -> None:
        """Go to the thing and type."""
        found = await self.waits_for(role, name)
        found.actionInterface().doAction(QAccessibleActionInterface.setFocusAction())
        place = found.object()
        await until(lambda: QApplication.focusWidget() is place, f"the cursor in “{name}”")
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget(), letter)

    def keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifier)

    async def hears_text(self, text: str) -> None:
        """Wait until something on the screen reads like this."""
        await until(lambda: any(text in _name(each) for each in self._everything()), f"“{text}” read out")

    async def page(self) -> "PageListener":
        """Return the ears for the web page inside the window, once there is one."""
        await until(lambda: self._window.findChild(QWebEngineView) is not None, "a web page")
        view = self._window.findChild(QWebEngineView)
        assert view is not None
        return PageListener(view)

    def _find(self, role: QAccessible.Role, name: str) -> QAccessibleInterface | None:
        fitting = (each for each in self._everything() if each.role() is role and _name(each).startswith(name))
        return next(fitting, None)

    def _everything(self) -> Iterator[QAccessibleInterface]:
        window = QAccessible.queryAccessibleInterface(self._window)
        yield from () if window is None else _below(window)


class PageListener(PageHands):
    """The same in a web page: fields by their labels, buttons by their words."""

    async def types(self, label: str, text: str) -> None:
        await self.type_into(await self._named("input", label), text)

    async def presses(self, words: str) -> None:
        await self.click(await self._named("button", words))

    async def _named(self, kind: str, name: str) -> str:
        """Return the id of the visible element with this accessible name, once it is there."""
        loop = asyncio.get_running_loop()
        end = loop.time() + PATIENCE
        script = _FIND_BY_NAME % (json.dumps(kind), json.dumps(name))
        while True:
            found = await self._ask(script)
            if isinstance(found, str) and found:
                return found
            if loop.time() > end:
                raise NotSeen(f"{kind} “{name}” in the page", PATIENCE)
            await asyncio.sleep(_LOOK_EVERY)


def _name(thing: QAccessibleInterface) -> str:
    return thing.text(QAccessible.Text.Name)


def _below(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what is on the screen below a thing, itself first."""
    if thing.state().invisible:
        return
    yield thing
    for place in range(thing.childCount()):
        child = thing.child(place)
        if child is not None and child.isValid():
            yield from _below(child)
