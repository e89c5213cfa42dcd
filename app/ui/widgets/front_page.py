"""How much room does a stack of pages ask for? What the page in front needs; the others wait without a wish."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class FrontPageStack(QStackedWidget):
    """Qt's own stack asks for the room of its largest page, seen or not, and would squeeze what stands around it."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        """Tell that pages take the height they are given: what does not fit folds or scrolls in them."""
        return False

    def heightForWidth(self, _width: int) -> int:
        """Return the same in a scroll area, which asks the layout whether to ask for this."""
        return self.minimumSizeHint().height()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()
