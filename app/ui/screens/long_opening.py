"""What stands on the screen at a start while the journal takes long to open: what is done, and that all is safe."""

from PySide6.QtWidgets import QVBoxLayout

from app.ui.dialog import Dialog, open_large
from app.ui.icons import Icons
from app.ui.parts import make_label, make_working_bar
from app.ui.space import APART, DIALOG
from app.ui.worded import Worded


class LongOpeningDialog(Worded, Dialog):
    """Cannot be closed by hand: the program waits for the journal."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("longOpening")
        self._title = make_label("longOpeningTitle", role="title")
        self._about = make_label("longOpeningAbout")
        self._safe = make_label("longOpeningSafe", role="muted")
        self._bar = make_working_bar("longOpeningBar")
        box = QVBoxLayout(self)
        box.setContentsMargins(*DIALOG)
        box.setSpacing(APART)
        for part in (self._title, self._about, self._bar, self._safe):
            box.addWidget(part)
        box.addStretch()
        self._set_texts()
        open_large(self, 560, 200)

    def reject(self) -> None:
        """Stay: Esc and the cross end nothing here."""

    def _set_texts(self) -> None:
        self.setWindowTitle("Paydesk")
        self._title.setText(self.tr("The journal is being opened"))
        self._about.setText(
            self.tr(
                "This takes longer than usual. After an update Paydesk converts the journal, once: a "
                "million orders take about a minute."
            )
        )
        self.setAccessibleDescription(self._about.text())  # it has nothing else for the keyboard to stand on
        self._bar.setAccessibleName(self.tr("The journal is being opened"))
        self._safe.setText(
            self.tr("Nothing is lost: each step is done completely or not at all. Paydesk then opens by itself.")
        )
