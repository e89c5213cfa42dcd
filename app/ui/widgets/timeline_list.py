"""What happened to an order, oldest first: each line with its moment, and who or what stands behind it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.presenters.orders_state import TimelineRow
from app.ui.parts import make_label
from app.ui.space import CLOSE, TIGHT
from app.ui.theme import set_look


class TimelineList(QWidget):
    """Draws timeline rows; those about money stand out by their weight."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self._lines: list[_Line] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(CLOSE)

    def show_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Draw these in the lines that stand there already; only what is missing is made."""
        while len(self._lines) > len(rows):
            old = self._lines.pop()
            old.setParent(None)
            old.deleteLater()
        for line, row in zip(self._lines, rows, strict=False):
            line.show_row(row)
        for row in rows[len(self._lines) :]:
            line = _Line()
            line.show_row(row)
            self._lines.append(line)
            self._box.addWidget(line)


class _Line(QWidget):
    """What happened, and below it when and by whom. Drawn again, the same row leaves a selection alone."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: TimelineRow | None = None
        self._text = make_label("timelineText", copyable=True)
        self._behind = make_label("timelineNote", role="muted", copyable=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(TIGHT)
        box.addWidget(self._text)
        box.addWidget(self._behind)

    def show_row(self, row: TimelineRow) -> None:
        if row == self._shown:
            return
        self._shown = row
        set_look(self._text, role="message" if row.is_money else "")
        self._text.setText(row.text)
        self._behind.setText(f"{row.moment}  {row.note}".strip())
