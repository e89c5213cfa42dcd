"""How far is a file that is being saved, and how is it stopped? Shown after a second: most are over by then."""

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_working_bar
from app.ui.space import NONE, USUAL
from app.ui.worded import Worded

_PATIENCE = 1000
"""Milliseconds an export may take before anything is said about it."""


class ExportBar(Worded, QWidget):
    """A line with the count of saved orders where they are counted, a bar, and a button that stops the export."""

    stopped = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("exportBar")
        self._done = self._total = 0
        self._count = make_label("exportCount")
        self._count.setWordWrap(False)
        self._bar = make_working_bar("exportProgress")
        self._stop = make_button("stopExport", icons.icon("close"))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self.show)
        self._stop.clicked.connect(self.stopped)
        rest = QWidget()
        beside = QHBoxLayout(rest)
        beside.setContentsMargins(*NONE)
        beside.setSpacing(USUAL)
        beside.addWidget(self._bar, 1)
        beside.addWidget(self._stop)
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.addWidget(Folding(self._count, rest, shares=(0, 1), spacing=USUAL))
        self._set_texts()
        self.hide()

    def follow(self, exporting: bool) -> None:
        """Begin to wait with an export, and disappear with it; the same word twice changes nothing."""
        if not exporting:
            self._patience.stop()
            self.hide()
            self.show_count(0, 0)
        elif not self._patience.isActive() and not self.isVisible():
            self._patience.start()

    def show_count(self, done: int, total: int) -> None:
        """Draw how many of how many orders are written."""
        self._done, self._total = done, total
        self._bar.setRange(0, total)  # 0 of 0: the bar only moves, for nobody knows yet how many there are
        self._bar.setValue(done)
        self._set_count()

    def _set_texts(self) -> None:
        self._stop.setText(self.tr("Stop the export"))
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._set_count()

    def _set_count(self) -> None:
        if self._total:
            done, total = map(QLocale().toString, (self._done, self._total))
            text = self.tr("Saving the list: {done} of {total} orders").format(done=done, total=total)
        else:
            text = self.tr("Saving the file…")
        self._count.setText(text)
