"""The bank's own certificate authority: chosen as a file, shown with its fingerprint, taken away again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.worded import Worded


class RootsChoice(Worded, QWidget):
    """Asks for a file and shows what was found in it; it decides nothing."""

    file_chosen = Signal(str)
    removed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("signInRoots")
        self._lines = make_label("signInRootLines", copyable=True)
        self._choose = make_button("chooseRoots", icons.icon("shield"))
        self._remove = make_button("removeRoots", icons.icon("close"))
        self.setFocusProxy(self._choose)
        buttons = QHBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._lines)
        box.addLayout(buttons)
        self._choose.clicked.connect(self._ask_for_file)
        self._remove.clicked.connect(self.removed)
        self._set_texts()
        self.show_roots(())

    def show_roots(self, lines: tuple[str, ...]) -> None:
        """Draw what is believed, one line an authority."""
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
        self._remove.setVisible(bool(lines))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("The certificate file of your bank"))
        dialog.setObjectName("chooseRootsFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Certificates") + " (*.pem *.crt *.cer *.der)", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(self.file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set_texts(self) -> None:
        self._choose.setText(self.tr("Choose file…"))
        self._remove.setText(self.tr("Remove"))
