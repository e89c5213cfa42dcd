"""What stands in place of the form while the bank is asked: sum and card, a sentence, and how long it has been."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.announcing import announce
from app.ui.parts import make_label, make_scroll, make_working_bar
from app.ui.theme import set_look
from app.ui.widgets.late_panel import LatePanel

_LONG = 10


class WaitingPanel(LatePanel):
    """Counts the seconds; after ten of them its sentence says once more not to charge again."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("waitingPanel")
        set_look(self, role="card")
        self._waits_for = ""
        self._elapsed = QElapsedTimer()
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._tick)

    def _make(self) -> None:
        self._sum = make_label("waitingSum", role="title", centred=True)
        self._text = make_label("waitingText", role="heading", centred=True)
        self._progress = make_working_bar()
        self._progress.setMaximumWidth(260)
        self._since = make_label("waitingSince", role="muted", centred=True)
        self._number = make_label("waitingNumber", role="muted", centred=True, copyable=True)
        inside = QWidget()
        around = QVBoxLayout(self)
        around.addWidget(make_scroll(inside))  # hidden or not, it must not make the window higher
        box = QVBoxLayout(inside)
        box.setSpacing(12)
        box.addStretch()
        box.addWidget(self._sum)
        box.addWidget(self._text)
        box.addWidget(self._progress, alignment=Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self._since)
        box.addWidget(self._number)
        box.addStretch()

    def show_text(self, text: str, number: str = "", charged: str = "") -> None:
        """Show what is waited for, for which order, and which sum and card it has; "" ends the waiting."""
        if not text and not self._waits_for:
            return
        self._make_once()
        self._number.setText(number)
        self._sum.setText(charged)
        self._sum.setVisible(bool(charged))
        if text and not self._ticking.isActive():
            self._elapsed.start()
            self._ticking.start()
        if not text:
            self._ticking.stop()
        if text and text != self._waits_for:
            announce(self, text)
        self._waits_for = text
        self._tick()

    def _tick(self) -> None:
        seconds = self._elapsed.elapsed() // 1000 if self._elapsed.isValid() else 0
        said = self._waits_for
        if said and seconds >= _LONG:
            said = self.tr("Still asking the bank. Do not charge again.")
            if said != self._text.text():
                announce(self, said, urgent=True)
        self._text.setText(said)
        self._since.setText(self.tr("%n second(s)", "", seconds))

    def _set_texts(self) -> None:
        self._tick()
