"""A field for a folder: typed, or chosen with the key beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.ui import space
from app.ui.icons import Icons
from app.ui.parts import make_button, make_line
from app.ui.worded import Worded

_LONGEST = 1_000


class FolderField(Worded, QWidget):
    """Shows one folder; `left` tells it when it was typed or chosen."""

    left = Signal(str)

    def __init__(self, name: str, icons: Icons) -> None:
        super().__init__()
        self._name = name
        self._line = make_line(f"{name}-path", _LONGEST)
        self._choose = make_button(f"{name}-choose", icons.icon("folder"))
        self.setFocusProxy(self._line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space.CLOSE)
        box.addWidget(self._line)
        box.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.editingFinished.connect(lambda: self.left.emit(self._line.text()))
        self._choose.clicked.connect(self._ask)
        self._set_texts()

    def show_folder(self, folder: str) -> None:
        """Show this folder, unless somebody is typing another one."""
        if self._line.text() != folder and not self._line.hasFocus():
            self._line.setText(folder)

    def _ask(self) -> None:
        ask = QFileDialog(self, self.tr("Folder for backups of the journal"), self._line.text())
        ask.setObjectName(f"{self._name}-dialog")
        ask.setFileMode(QFileDialog.FileMode.Directory)
        ask.setOption(QFileDialog.Option.ShowDirsOnly)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.fileSelected.connect(self.left)
        ask.open()

    def _set_texts(self) -> None:
        self._line.setAccessibleName(self.tr("Path of the folder"))
        self._choose.setText(self.tr("Choose a folder…"))
