"""A header that tells when somebody has it in hand: what changes then is a person's wish, not the layout's."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHeaderView, QTableView


class DrawnHeader(QHeaderView):
    """The titles above the columns of a table; they are moved and drawn with the mouse."""

    taken = Signal()
    """A button of the mouse went down on it."""
    let_go = Signal()
    """It came up again, and the header has done its part."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setResizeContentsPrecision(0)  # what is in sight decides, not a million rows
        self.setSectionsMovable(True)

    def give(self, widths: Mapping[int, int]) -> bool:
        """Make these columns so wide and the one that stretches take the rest; tell whether any has changed.

        The table is not told: it would notice by and by, and draw its cells once more for each time.
        """
        before = self._sizes()
        with QSignalBlocker(self):
            for column, width in widths.items():
                self.resizeSection(column, width)
            self.resizeSections()
        return self._sizes() != before

    def _sizes(self) -> list[int]:
        return [self.sectionSize(column) for column in range(self.count())]

    def title_width(self, column: int) -> int:
        """Return how wide a column must be for its title, in pixels, also while it is hidden."""
        return max(self.sectionSizeFromContents(column).width(), self.minimumSectionSize())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.taken.emit()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.let_go.emit()
