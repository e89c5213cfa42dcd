"""An address that is read and copied, and never typed: one that has no room ends in "…" and not within a letter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame


class AddressLine(QLineEdit):
    """Whole in `text()` and in its tool tip; with the keyboard in it, it scrolls as any field does."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)

    def show_address(self, address: str) -> None:
        """Show this address from its beginning."""
        if address != self.text():
            self.setText(address)
            self.setCursorPosition(0)
            self.setToolTip(address)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
