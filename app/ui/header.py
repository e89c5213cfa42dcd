"""The line above the screens: where to go on the left, the bank and its connection on the right."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget


class Header(QWidget):
    """Two groups beside each other, or one above the other where large text needs the room."""

    def __init__(self, left: list[QWidget], right: list[QWidget]) -> None:
        super().__init__()
        self._left = _group(left)
        self._right = _group(right)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(24, 8, 16, 8)
        self._box.addWidget(self._left)
        self._box.addStretch()
        self._box.addWidget(self._right)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the wider group: the other one can go below it."""
        hints = (self._left.minimumSizeHint(), self._right.minimumSizeHint())
        margins = self._box.contentsMargins()
        width = max(hint.width() for hint in hints) + margins.left() + margins.right()
        return QSize(width, self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self._box.contentsMargins()
        needed = self._left.sizeHint().width() + self._right.sizeHint().width() + margins.left() + margins.right()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(beside if needed <= self.width() else below)


def _group(widgets: list[QWidget]) -> QWidget:
    group = QWidget()
    group.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    return group
