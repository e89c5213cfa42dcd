"""Two people of a shop: how they leave a till, come back to it, and what is open over it meanwhile."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit

from app.demo.hands import until

if TYPE_CHECKING:
    from tests.journeys.conftest import RunningTill

OLGA, BORIS = ("Olga", "507291"), ("Boris", "739164")
"""The owner, who is at work first, and a manager."""


def open_windows(paydesk: "RunningTill") -> list[str]:
    """Return what is on the screen over the till, but for the picker of the operator."""
    shown = [each.objectName() for each in paydesk.window.main.findChildren(QDialog) if each.isVisible()]
    return sorted(name for name in shown if name != "operatorPicker")


async def locks_itself(paydesk: "RunningTill") -> None:
    paydesk.window.people.lock()
    await until(lambda: paydesk.till.at_work.person is None, "nobody at work")
    await paydesk.hands.sees("operatorPin")


async def comes(paydesk: "RunningTill", name: str, pin: str) -> None:
    names = paydesk.hands.find(QComboBox, "operatorName")
    await until(lambda: names.findText(name) >= 0, f"{name} to choose")
    names.setCurrentText(name)
    names.activated.emit(names.currentIndex())
    paydesk.hands.find(QLineEdit, "operatorPin").setText(pin)
    await paydesk.hands.click("operatorEnter")
    await until(lambda: paydesk.till.at_work.name == name, f"{name} at work")
    await until(lambda: not paydesk.hands.is_seen("operatorPicker"), "the picker gone")
