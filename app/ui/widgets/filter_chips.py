"""Filters in a row, read as a sentence: each is a button that takes its filter away."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.presenters.finding_state import Chip
from app.ui.icons import Icons
from app.ui.space import CLOSE
from app.ui.theme import set_look
from app.ui.widgets.flow_layout import FlowLayout

_RING = 5
"""Room for the ring round the chip that has the keys."""
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class FilterChips(QWidget):
    """Arrows go from chip to chip; Delete, Backspace, Enter, Space and a click take one away."""

    removed = Signal(object)
    """The `FilterKind` of a chip."""
    emptied = Signal()
    """The last chip that had the keys is gone."""

    def __init__(self, icons: Icons, after: QWidget) -> None:
        """`after` stands behind the last chip."""
        super().__init__()
        self.setObjectName("filterChips")
        self._icons = icons
        self._shown: tuple[Chip, ...] = ()
        self._chips: list[_ChipButton] = []
        self._after = after
        after.setParent(self)  # with nothing around it, it would be shown as a window of its own
        self._row = FlowLayout(spacing=CLOSE)
        box = QVBoxLayout(self)
        box.setContentsMargins(_RING, _RING, _RING, _RING)
        box.addLayout(self._row)
        self.hide()

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these; the keys stay at the place they were at."""
        if tuple(chips) == self._shown:
            return
        place = next((each for each, chip in enumerate(self._chips) if chip.hasFocus()), None)
        self._shown = tuple(chips)
        self._make()
        self.setVisible(bool(chips))
        if place is not None and self._chips:
            self._chips[min(place, len(self._chips) - 1)].setFocus()
        elif place is not None:
            self.emptied.emit()

    def _make(self) -> None:
        self._row.removeWidget(self._after)
        for old in self._chips:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = []
        for chip in self._shown:
            button = _ChipButton(chip, self._icons)
            button.clicked.connect(lambda _checked=False, kind=chip.kind: self.removed.emit(kind))
            button.step.connect(self._step)
            self._row.addWidget(button)
            self._chips.append(button)
            button.show()
        self._row.addWidget(self._after)
        self._take_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_room()

    def _take_room(self) -> None:
        """Ask for all lines the chips need: in large text Qt would lay one line over the next."""
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _step(self, steps: int) -> None:
        place = next((each for each, chip in enumerate(self._chips) if chip.hasFocus()), 0) + steps
        if 0 <= place < len(self._chips):
            self._chips[place].setFocus()


class _ChipButton(QPushButton):
    """One filter with a cross behind it."""

    step = Signal(int)

    def __init__(self, chip: Chip, icons: Icons) -> None:
        super().__init__(icons.icon("close"), chip.text.replace("&", "&&") + "\u2002")
        self.setObjectName(f"filter-{chip.kind.value}")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        self.setToolTip(chip.hint)
        self.setAccessibleName(chip.hint)
        set_look(self, role="chip")
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side * 5 // 4, side * 3 // 4))  # wider than the cross: it keeps off the words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
