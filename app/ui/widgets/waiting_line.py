"""What the bank is being asked, and for how long already, beside a form that stays in sight."""

from PySide6.QtCore import QElapsedTimer, QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.announcing import announce
from app.ui.parts import make_label, make_working_bar
from app.ui.space import TIGHT

_FIRST_COUNTED = 2
_LONG = 10


class WaitingLine(QWidget):
    """A sentence over a bar that moves; after ten seconds it warns once, aloud as well, not to do it again."""

    def __init__(self, name: str, after: int = 0) -> None:
        """`name` is what its parts are called by: "moneyWorking" and "moneyWorkingText".

        It stands there only `after` so many seconds, where what is usually quick must not make the screen jump.
        """
        super().__init__()
        self._after = after
        self._text = make_label(f"{name}Text", role="message")
        self._count = make_label(f"{name}Count", role="muted")
        self._warning = make_label(f"{name}Long", role="message")
        self._bar = make_working_bar(name)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self._bar.setSizePolicy(policy)
        self._waits_for = ""
        self._elapsed = QElapsedTimer()
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._tick)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(TIGHT)
        for part in (self._text, self._count, self._warning, self._bar):
            box.addWidget(part)
        self.hide()

    def show_text(self, text: str) -> None:
        """Say what is waited for; "" ends the waiting. May be called with the same again."""
        if text and not self._ticking.isActive():
            self._elapsed.start()
            self._ticking.start()
        if not text:
            self._ticking.stop()
        self._waits_for = text
        self._tick()

    def _tick(self) -> None:
        seconds = self._elapsed.elapsed() // 1000 if self._waits_for else 0
        self.setVisible(bool(self._waits_for) and seconds >= self._after)
        is_long = seconds >= _LONG
        self._text.setText(self._waits_for)
        self._count.setText(self.tr("%n second(s)", "", seconds) if seconds >= _FIRST_COUNTED else "")
        if is_long and not self._warning.text():
            self._warning.setText(self.tr("Still asking the bank. Do not do it a second time."))
            announce(self, self._warning.text(), urgent=True)
        if not is_long:
            self._warning.clear()
        self._warning.setVisible(is_long)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._warning.clear()
            self._tick()
        super().changeEvent(event)
