"""One choice of a few, all of them in sight: chips beside each other."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.ui.choosing import show_checked, when_chosen
from app.ui.tab_order import stand_in_tab_order
from app.ui.theme import set_look
from app.ui.widgets.flow_layout import FlowLayout

Choice = tuple[Hashable, str, str]
"""(value, title, hint); the hint is shown under the mouse and spoken."""

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class ModeChips(QWidget):
    """Exclusive chips. Tab reaches the chosen one, arrows move the choice, `cycle` takes the next."""

    chosen = Signal(object)
    """The clerk chose this value; not sent for `select`."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self._chips: list[_Chip] = []
        self._group = QButtonGroup(self)
        self._row = FlowLayout(self)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; the value chosen before stays chosen where it is still offered, else the first is."""
        if tuple(choices) == self._choices:
            return
        before = self.value
        self._choices = tuple(choices)
        self._remove_chips()
        for place, (_value, title, hint) in enumerate(self._choices):
            chip = _Chip(title, hint)
            when_chosen(chip, partial(self._choose, place))
            self._group.addButton(chip, place)
            self._row.addWidget(chip)
            self._chips.append(chip)
        values = [value for value, _title, _hint in self._choices]
        self._check(values.index(before) if before in values else 0)
        stand_in_tab_order(self, self._chips)

    @property
    def value(self) -> Hashable | None:
        """The chosen value, None while nothing is offered."""
        place = self._group.checkedId()
        return self._choices[place][0] if 0 <= place < len(self._choices) else None

    def select(self, value: Hashable) -> None:
        """Choose this value, without telling anybody."""
        for place, (offered, _title, _hint) in enumerate(self._choices):
            if offered == value:
                self._check(place)

    def cycle(self, step: int = 1) -> None:
        """Choose the next one, after the last the first."""
        if self._chips:
            self._choose((self._group.checkedId() + step) % len(self._chips))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        self.cycle(-step if mirrored and sideways else step)
        self._chips[self._group.checkedId()].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, place: int) -> None:
        self._check(place)
        self.chosen.emit(self.value)

    def _check(self, place: int) -> None:
        for each, chip in enumerate(self._chips):
            show_checked(chip, each == place)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == place else Qt.FocusPolicy.ClickFocus)

    def _remove_chips(self) -> None:
        for chip in self._chips:
            self._group.removeButton(chip)
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips.clear()


class _Chip(QPushButton):
    """One choice. Arrow keys go to the row of chips; a button alone would move the focus only."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader says "radio button": one of a few
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)
        set_look(self, role="chip")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)
