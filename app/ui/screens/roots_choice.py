"""The bank's own certificate authority: chosen as a file, shown with its fingerprint, taken away again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.presenters.sign_in import RootShown
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.space import NONE, TIGHT
from app.ui.worded import Worded


class RootsChoice(Worded, QWidget):
    """Asks for a file and shows what was found in it; it decides nothing."""

    file_chosen = Signal(str)
    removed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("signInRoots")
        self._shown: tuple[RootShown, ...] = ()
        self._authorities = QWidget()
        self._authorities.setObjectName("signInRootLines")
        self._lines = QVBoxLayout(self._authorities)
        self._lines.setContentsMargins(*NONE)
        self._lines.setSpacing(TIGHT)
        self._choose = make_button("chooseRoots", icons.icon("shield"))
        self._remove = make_button("removeRoots", icons.icon("close"))
        self.setFocusProxy(self._choose)
        buttons = QHBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.addWidget(self._authorities)
        box.addLayout(buttons)
        self._choose.clicked.connect(self._ask_for_file)
        self._remove.clicked.connect(self.removed)
        self._set_texts()
        self.show_roots(())

    def show_roots(self, roots: tuple[RootShown, ...]) -> None:
        """Draw what is believed: each authority, and below it its fingerprint as the bank writes it."""
        self._authorities.setVisible(bool(roots))
        self._remove.setVisible(bool(roots))
        if roots == self._shown:
            return
        self._shown = roots
        while (before := self._lines.takeAt(0)) is not None:
            if (label := before.widget()) is not None:
                label.hide()
                label.deleteLater()
        for each in roots:
            self._lines.addWidget(_label(each.about))
            self._lines.addWidget(_label(each.fingerprint, role="mono"))

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


def _label(text: str, role: str = "") -> QLabel:
    label = make_label(role=role, copyable=True)
    label.setText(text)
    return label
