"""What is known, row by row: a name and a value beside each other, or below each other in a narrow place."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.parts import make_label
from app.ui.space import APART, CLOSE, NONE

_TOP = Qt.AlignmentFlag.AlignTop
_WIDEST_NAME = 0.45
"""Of the width: where a name needs more, it stands above its value."""


class Facts(QWidget):
    """Values can be selected and copied. The same facts drawn again leave a selection alone."""

    def __init__(self, gap: int = CLOSE) -> None:
        super().__init__()
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._stacked: list[bool] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*NONE)
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(gap)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Draw these, each a name and a value."""
        if [name.text() for name, _value in self._rows] != [name for name, _value in facts]:
            self._make_rows([name for name, _value in facts])
        for (_name, label), (_said, value) in zip(self._rows, facts, strict=True):
            if label.text() != value:
                label.setText(value)
        if self._wanted() != self._stacked or not self._grid.count():
            self._place()

    def _make_rows(self, names: list[str]) -> None:
        for pair in self._rows:
            for label in pair:
                self._grid.removeWidget(label)
                label.hide()
                label.deleteLater()
        self._rows = [(make_label(role="muted"), make_label(copyable=True)) for _name in names]
        for (title, _value), name in zip(self._rows, names, strict=True):
            title.setText(name)

    def event(self, event: QEvent) -> bool:
        """Place the rows anew when the room or the text in them has another size."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and self._wanted() != self._stacked:
            self._place()
        return super().event(event)

    def _wanted(self) -> list[bool]:
        """Return for each row whether its value stands below its name."""
        widest = max((title.fontMetrics().horizontalAdvance(title.text()) for title, _value in self._rows), default=0)
        room = self.width() - widest - APART
        is_narrow = widest > self.width() * _WIDEST_NAME
        return [is_narrow or _longest_word(value) > room for _title, value in self._rows]

    def _place(self) -> None:
        self._stacked = self._wanted()
        for row, ((title, value), stacked) in enumerate(zip(self._rows, self._stacked, strict=True)):
            title.setWordWrap(stacked)
            if stacked:
                self._grid.addWidget(title, 2 * row, 0, 1, 2)
                self._grid.addWidget(value, 2 * row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(title, 2 * row, 0, _TOP)
                self._grid.addWidget(value, 2 * row, 1, _TOP)


def _longest_word(label: QLabel) -> int:
    return max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)
