"""A header that tells when somebody has it in hand: what changes then is a person's wish, not the layout's."""

from PySide6.QtCore import Qt, Signal
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.taken.emit()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.let_go.emit()
