"""The thin bar that says something is going on; it stands still for people who do not want things to move."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QProgressBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionProgressBar


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

    def initStyleOption(self, option: "QStyleOptionProgressBar") -> None:
        super().initStyleOption(option)
        if option.maximum == option.minimum and QApplication.cursorFlashTime() <= 0:
            option.maximum = option.progress = 1
