"""The thin bar that says something is going on; it stands still for people who do not want things to move."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QStyle, QStyleOptionProgressBar, QStylePainter


class WorkingBar(QProgressBar):
    """Moves while nobody knows how much is left, and keeps its place while it is hidden.

    Where the cursor does not blink, by the system's setting or by ours, it is drawn full and does not move.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setMaximum(0)
        self.setTextVisible(False)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum() or QApplication.cursorFlashTime() > 0:
            super().paintEvent(event)
            return
        option = QStyleOptionProgressBar()
        self.initStyleOption(option)
        option.maximum = option.progress = 1
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_ProgressBar, option)
