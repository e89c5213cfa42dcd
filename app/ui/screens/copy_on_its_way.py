"""What stands on the screen at a start while the copy to be put back is fetched: how far it is, and a way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_working_bar
from app.ui.space import APART
from app.ui.worded import Worded

_STEPS = 1000


class CopyOnItsWayDialog(Worded, Dialog):
    """Says `given_up` when the journal shall stay as it is; closing it is the same."""

    given_up = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("copyOnItsWay")
        self._title = make_label("copyOnItsWayTitle", role="title")
        self._about = make_label("copyOnItsWayAbout")
        self._bar = make_working_bar("copyOnItsWayBar")
        self._leave = make_button("leaveJournal", icons.icon("close"))
        self._leave.clicked.connect(self.reject)
        self.rejected.connect(self.given_up)
        box = QVBoxLayout()
        box.setSpacing(APART)
        for part in (self._title, self._about, self._bar):
            box.addWidget(part)
        box.addStretch()
        furnish(self, box, [], [self._leave], (560, 260))
        self._set_texts()
        self._leave.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Draw how much of the copy is here; while nobody knows how large it is, the bar only moves."""
        self._bar.setRange(0, _STEPS if total else 0)
        self._bar.setValue(done * _STEPS // total if total else 0)

    def _set_texts(self) -> None:
        self.setWindowTitle("Paydesk")
        self._title.setText(self.tr("Fetching the backup"))
        self._about.setText(
            self.tr("Once it is here, it replaces the journal. You can also leave the journal as it is.")
        )
        self._bar.setAccessibleName(self.tr("How much of the backup is here"))
        self._leave.setText(self.tr("Leave the journal as it is"))
