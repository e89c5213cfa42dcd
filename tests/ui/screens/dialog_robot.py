"""A person at a dialog: only keys, and eyes that find things by name, as assistive software does."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QWidget

from app.demo import hands

_MOST_TABS = 20


async def until(condition: Callable[[], object], what: str) -> None:
    """Return when the condition holds, and what made it true has ended and can be started again."""
    await hands.until(condition, what)
    await asyncio.sleep(0)


class DialogRobot:
    """Works on the dialog by the keyboard."""

    def __init__(self, dialog: QDialog) -> None:
        self.dialog = dialog

    async def opens(self) -> Self:
        self.dialog.open()
        self.dialog.activateWindow()
        await until(self.dialog.isActiveWindow, "the dialog in front")
        return self

    def goes_to(self, name: str) -> Self:
        """Press Tab until the cursor is there."""
        for _ in range(_MOST_TABS):
            if self._focus().objectName() == name:
                return self
            QTest.keyClick(self._focus(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}")

    def types(self, name: str, text: str) -> Self:
        """Put this text into a field instead of what is there."""
        self.goes_to(name)
        field = self._focus()
        assert isinstance(field, QLineEdit)
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        return self

    def presses(self, key: Qt.Key) -> Self:
        QTest.keyClick(self._focus(), key)
        return self

    def chooses_bank(self, step: int) -> Self:
        """Move the choice of bank up or down with the arrows, and take it."""
        self.goes_to("signInBank")
        box = self.dialog.findChild(QComboBox, "signInBank")
        QTest.keyClick(box, Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up)
        return self

    async def sees_message(self, text: str) -> Self:
        await until(lambda: text in self.text("messageHappened"), f"message “{text}”")
        return self

    async def sees_fault(self, name: str, text: str) -> Self:
        await until(lambda: text in self.text(name), f"“{text}” at {name}")
        return self

    def sees(self, name: str) -> bool:
        found = self.dialog.findChild(QWidget, name)
        return found is not None and found.isVisibleTo(self.dialog)

    def can_use(self, name: str) -> bool:
        found = self.dialog.findChild(QWidget, name)
        return found is not None and found.isEnabled() and found.isVisibleTo(self.dialog)

    def text(self, name: str) -> str:
        """Return what a visible label says; "" while it is hidden."""
        label = self.dialog.findChild(QLabel, name)
        return label.text() if label is not None and label.isVisibleTo(self.dialog) else ""

    def typed(self, name: str) -> str:
        field = self.dialog.findChild(QLineEdit, name)
        assert field is not None
        return field.text()

    def focus_name(self) -> str:
        return self._focus().objectName()

    def spoken(self) -> Iterator[str]:
        """Return everything assistive software can hear or the screen can show of the dialog."""
        for widget in [self.dialog, *self.dialog.findChildren(QWidget)]:
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.statusTip())
            heard = QAccessible.queryAccessibleInterface(widget)
            if heard is not None:
                yield from (heard.text(part) for part in QAccessible.Text if part is not QAccessible.Text.UserText)
            if isinstance(widget, QLabel):
                yield widget.text()
            if isinstance(widget, QLineEdit):
                yield widget.displayText()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.dialog
