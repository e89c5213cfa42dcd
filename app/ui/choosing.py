"""How a choice is offered, and heard of, whoever makes it: the mouse, a key, or a screen reader.

A screen reader checks a button by toggling it, and Qt then sends no `clicked`. So what a person chooses is taken from
`toggled`, and what the program shows is set without a signal.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QAbstractButton, QComboBox


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


def offer(box: QComboBox, choices: Sequence[tuple[object, str]], chosen: object) -> None:
    """Offer these values by their titles, and draw the chosen one; none is drawn for a value that is not offered."""
    _fill(box, choices)
    box.setCurrentIndex(box.findData(chosen))


def offer_or_first(box: QComboBox, choices: Sequence[tuple[object, str]], chosen: object) -> None:
    """As `offer`; the first one is drawn for a value that is not offered."""
    _fill(box, choices)
    box.setCurrentIndex(max(box.findData(chosen), 0))


def _fill(box: QComboBox, choices: Sequence[tuple[object, str]]) -> None:
    """Put these in; what is offered already stays, so that nobody hears of a change."""
    if [(box.itemData(place), box.itemText(place)) for place in range(box.count())] != list(choices):
        box.clear()
        for value, title in choices:
            box.addItem(title, value)
