"""What stands in place of the card fields while the bank cannot be reached."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.space import CLOSE
from app.ui.theme import set_look
from app.ui.widgets.icon_label import IconLabel
from app.ui.worded import Worded


class NoBankPanel(Worded, QFrame):
    """Hidden while there is a bank. The form's main button makes the link draft; this one looks for the bank."""

    try_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("noBank")
        set_look(self, role="state", state="unknown")
        self._text = make_label("noBankText", role="message")
        self._try = make_button("tryBank", icons.icon("refresh"))
        words = QVBoxLayout()
        words.setSpacing(CLOSE)
        words.addWidget(self._text)
        line = QHBoxLayout()
        line.addWidget(self._try)
        line.addStretch()
        words.addLayout(line)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(12)
        box.addWidget(IconLabel(icons, 22, "offline", "unknown"))
        box.addLayout(words, 1)
        self._try.clicked.connect(self.try_requested)
        self._set_texts()
        self.hide()

    def show_text(self, text: str) -> None:
        """Say this, or hide for an empty text."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def _set_texts(self) -> None:
        self._try.setText(self.tr("Try the bank again"))
