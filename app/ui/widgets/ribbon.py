"""The stripe over the window where no money is real, and the way to practise for a till in training."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.space import CLOSE
from app.ui.theme import set_look
from app.ui.worded import Worded

_MARGINS = (8, 5, 8, 5)
PRACTISE_KEY = "Ctrl+F1"


class Ribbon(Worded, QFrame):
    """Hidden while it has nothing to say: at a real bank."""

    practise_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        set_look(self, role="training")
        self._text = make_label("ribbon", centred=True)
        self._practise = make_button("practise", icons.icon("training", "on_training"))
        self._practise.hide()
        self._practise.clicked.connect(self.practise_wanted)
        box = QHBoxLayout(self)
        box.setContentsMargins(*_MARGINS)
        box.setSpacing(CLOSE)
        box.addWidget(self._text, 1)
        box.addWidget(self._practise)
        self._set_texts()

    def say(self, text: str) -> None:
        """Show this, or nothing at all for no text."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def offer_practice(self) -> None:
        """Show the way to practise: this till is in training."""
        self._practise.show()

    def _set_texts(self) -> None:
        self._practise.setText(self.tr("Practise"))
        self._practise.setToolTip(self.tr("Practise ({key})").format(key=PRACTISE_KEY))
