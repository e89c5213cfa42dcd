"""Customers of earlier orders who may be meant: a press takes one. Hidden while nobody fits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.icons import Icons
from app.ui.parts import make_button
from app.ui.widgets.flow_layout import FlowLayout


class CustomerRow(QWidget):
    """Chips in a row."""

    chosen = Signal(int)
    """The place of the chip, counted from 0."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._titles: tuple[str, ...] = ()
        self._chips: list[QPushButton] = []
        self._row = FlowLayout(self)
        self.hide()

    def show_titles(self, titles: tuple[str, ...]) -> None:
        """Draw any customers, any time."""
        if titles != self._titles:
            self._titles = titles
            for chip in self._chips:
                self._row.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._chips = [self._chip(place, title) for place, title in enumerate(titles)]
        self.setVisible(bool(titles))

    def _chip(self, place: int, title: str) -> QPushButton:
        chip = make_button(f"knownCustomer{place + 1}", self._icons.icon("user"), role="chip")
        chip.setText(title.replace("&", "&&"))
        chip.clicked.connect(lambda: self.chosen.emit(place))
        self._row.addWidget(chip)
        return chip
