"""What is known, row by row: a name and a value beside each other, or below each other in a narrow place."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.parts import make_label
from app.ui.space import APART, CLOSE, NONE

_TOP = Qt.AlignmentFlag.AlignTop
_WIDEST_NAME = 0.45
"""Of the width: where a name needs more, it stands above its value."""
_MOST_WIDTHS = 2000
_SPARE = 1
"""A pixel, so that rounding cuts no letter."""


class Facts(QWidget):
    """Values can be selected and copied. The same facts drawn again leave a selection alone."""

    def __init__(self, gap: int = CLOSE) -> None:
        super().__init__()
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._stacked: list[bool] = []
        self._widths: dict[tuple[str, str], tuple[int, int]] = {}
        """Of a text in these letters: all of it, and its longest word. Asked for with each move of the room."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*NONE)
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(gap)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Draw these, each a name and a value."""
        self._make_rows(len(facts))
        for labels, texts in zip(self._rows, facts, strict=True):
            for label, text in zip(labels, texts, strict=True):
                if label.text() != text:
                    label.setText(text)
        if self._wanted() != self._stacked or not self._grid.count():
            self._place()

    def minimumSizeHint(self) -> QSize:
        """Ask for the widest word alone: what stands beside its name now could never be made narrower otherwise."""
        texts = (label for row in self._rows for label in row)
        return QSize(max(map(self._longest_word, texts), default=0), super().minimumSizeHint().height())

    def _make_rows(self, count: int) -> None:
        """Have so many rows; those that stand there say something else from now on."""
        while len(self._rows) > count:
            for label in self._rows.pop():
                self._grid.removeWidget(label)
                label.hide()
                label.deleteLater()
        while len(self._rows) < count:
            self._rows.append((make_label(role="muted"), make_label(copyable=True)))

    def event(self, event: QEvent) -> bool:
        """Place the rows anew when the room or the text in them has another size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths.clear()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and self._wanted() != self._stacked:
            self._place()
        return super().event(event)

    def _wanted(self) -> list[bool]:
        """Return for each row whether its value stands below its name."""
        widest = max((self._width_of(title)[0] for title, _value in self._rows), default=0)
        room = self.width() - widest - APART
        is_narrow = widest > self.width() * _WIDEST_NAME
        return [is_narrow or self._longest_word(value) > room for _title, value in self._rows]

    def _longest_word(self, label: QLabel) -> int:
        return self._width_of(label)[1]

    def _width_of(self, label: QLabel) -> tuple[int, int]:
        """Return how wide the text of a label is, and the longest word of it. To name its letters is dear: once."""
        key = (label.font().key(), text := label.text())
        if key not in self._widths:
            if len(self._widths) > _MOST_WIDTHS:
                self._widths.clear()
            letters = QFontMetricsF(label.fontMetrics())
            whole, *words = (ceil(letters.horizontalAdvance(part)) + _SPARE for part in (text, *text.split()))
            self._widths[key] = whole, max(words, default=0)
        return self._widths[key]

    def _place(self) -> None:
        self._stacked = self._wanted()
        for row, ((title, value), stacked) in enumerate(zip(self._rows, self._stacked, strict=True)):
            title.setWordWrap(stacked)
            title.setContentsMargins(0, CLOSE if stacked and row else 0, 0, 0)  # nearer to its value than to the last
            if stacked:
                self._grid.addWidget(title, 2 * row, 0, 1, 2)
                self._grid.addWidget(value, 2 * row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(title, 2 * row, 0, _TOP)
                self._grid.addWidget(value, 2 * row, 1, _TOP)
