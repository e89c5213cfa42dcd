"""What happened to an order, oldest first: each line with its moment, and who or what stands behind it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.presenters.orders_state import TimelineRow
from app.ui.parts import make_label


class TimelineList(QWidget):
    """Draws timeline rows; those about money stand out by their weight."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self._shown: tuple[TimelineRow, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)

    def show_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Draw these; lines that stand there already stay as they are."""
        wanted = tuple(rows)
        same = 0
        while same < min(len(wanted), len(self._shown)) and wanted[same] == self._shown[same]:
            same += 1
        while self._box.count() > same:
            item = self._box.takeAt(same)
            if item is not None and (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for row in wanted[same:]:
            self._box.addWidget(_line(row))
        self._shown = wanted


def _line(row: TimelineRow) -> QWidget:
    line = QWidget()
    box = QVBoxLayout(line)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2)
    text = make_label("timelineText", role="message" if row.is_money else "", copyable=True)
    text.setText(row.text)
    behind = make_label("timelineNote", role="muted", copyable=True)
    behind.setText(f"{row.moment}  {row.note}".strip())
    box.addWidget(text)
    box.addWidget(behind)
    return line
