"""What is about to leave for the bank, the seconds until it does, and the key that takes it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.announcing import announce
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.worded import Worded


class LeavingLine(Worded, QWidget):
    """Hidden while nothing waits. When it comes it has the keyboard, so that the habit of Enter sends nothing."""

    taken_back = Signal()

    def __init__(self, name: str, icons: Icons) -> None:
        """`name` begins the names of its parts: "link" has "linkLeaving" and "linkTakeBack"."""
        super().__init__()
        self._text = make_label(f"{name}Leaving", role="message")
        self._take_back = make_button(f"{name}TakeBack", icons.icon("back"), money=True)
        self._take_back.setAutoDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._text)
        box.addWidget(self._take_back)
        self._take_back.clicked.connect(self.taken_back)
        self._set_texts()
        self.hide()

    def show_text(self, text: str) -> None:
        """Say how long it can be taken back; "" takes the key away. Said aloud once."""
        comes = bool(text) and self.isHidden()
        self._text.setText(text)
        if not text and self._take_back.hasFocus() and (around := self.parentWidget()) is not None:
            # Before the key goes: Qt would hand the keyboard to whatever stands next, and a late hand would press it.
            QWidget.setFocus(around)
        self.setVisible(bool(text))
        if comes:
            announce(self, text)
            self._take_back.setFocus()

    def _set_texts(self) -> None:
        self._take_back.setText(self.tr("Undo"))
        self._take_back.setToolTip(self.tr("Undo (Esc)"))
