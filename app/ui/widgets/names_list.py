"""How wide is a list that is read beside what it opens? As its longest name, whatever the language and text size."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QListWidget


class NamesList(QListWidget):
    """A short list of names, none of which is ever cut."""

    def __init__(self) -> None:
        super().__init__()
        self.model().dataChanged.connect(self.updateGeometry)
        self.model().rowsInserted.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        bar, frame = self.verticalScrollBar().sizeHint().width(), 2 * self.frameWidth()
        return QSize(self.sizeHintForColumn(0) + frame + bar, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
