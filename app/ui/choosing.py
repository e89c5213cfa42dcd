"""How a choice is heard of, whoever makes it: the mouse, a key, or a screen reader.

A screen reader checks a button by toggling it, and Qt then sends no `clicked`. So what a person chooses is taken from
`toggled`, and what the program shows is set without a signal.
"""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QAbstractButton


def when_checked(button: QAbstractButton, slot: Callable[[bool], object]) -> None:
    """Call `slot` with the new state when a person checks or unchecks the button."""
    button.toggled.connect(slot)


def when_chosen(button: QAbstractButton, slot: Callable[[], object]) -> None:
    """Call `slot` when a person chooses this one of several."""
    button.toggled.connect(lambda is_chosen: slot() if is_chosen else None)


def show_checked(button: QAbstractButton, is_checked: bool) -> None:
    """Draw the button as checked or not, without telling anybody."""
    with QSignalBlocker(button):
        button.setChecked(is_checked)
