"""Sums a shop takes all day long, as chips below the amount: one click, or Alt and the place of the chip."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.presenters.quick_amounts import QuickShown
from app.ui.icons import Icons
from app.ui.parts import make_button
from app.ui.shortcuts import spoken
from app.ui.theme import set_look
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.worded import Worded


class QuickRow(Worded, QWidget):
    """Shows the kept sums, and the key that keeps the typed sum or forgets it. Hidden while it is empty."""

    chosen = Signal(int)
    """The place of the chip, counted from 0."""
    toggled = Signal()

    def __init__(self, icons: Icons, name: str = "quick") -> None:
        """`name` begins the names of its parts: those of two rows in one window must differ."""
        super().__init__()
        self._name = name
        self._icons = icons
        self._shown = QuickShown()
        self._chips: list[QPushButton] = []
        self._toggle = make_button(f"{name}Toggle", role="chip")
        self._toggle.clicked.connect(self.toggled)
        self._row = FlowLayout(self)
        self._row.addWidget(self._toggle)
        self._toggle.hide()
        self.hide()
        self._set_texts()

    def show_state(self, shown: QuickShown) -> None:
        """Draw any state, any time."""
        if shown.chips != self._shown.chips:
            self._replace_chips(shown.chips)
        self._shown = shown
        self._toggle.setText(shown.toggle)
        self._toggle.setIcon(self._icons.icon("close" if shown.forgets else "add"))
        self._toggle.setVisible(bool(shown.toggle))
        self.setVisible(bool(shown.chips or shown.toggle))

    def _replace_chips(self, texts: tuple[str, ...]) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._row.removeWidget(self._toggle)
        self._chips = [self._chip(place, text) for place, text in enumerate(texts)]
        for widget in (*self._chips, self._toggle):
            self._row.addWidget(widget)
        self._set_texts()

    def _chip(self, place: int, text: str) -> QPushButton:
        chip = make_button(f"{self._name}{place + 1}")
        chip.setText(text)
        set_look(chip, role="chip")
        chip.clicked.connect(lambda: self.chosen.emit(place))
        return chip

    def _set_texts(self) -> None:
        self._toggle.setAccessibleName(self.tr("Keep the typed amount as a quick one, or forget it"))
        for place, chip in enumerate(self._chips, start=1):
            chip.setToolTip(self.tr("Take this amount ({key})").format(key=spoken(f"Alt+{place}")))
