"""How an order stands, at a glance: icon, word and colour, never colour alone."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from app.ui.icons import Icons
from app.ui.parts import make_label
from app.ui.space import CLOSE
from app.ui.theme import set_look
from app.ui.widgets.icon_label import IconLabel


class StatusBadge(QFrame):
    """Icon and word on the pale ground of a state ("paid", "waiting", "held", …)."""

    def __init__(self, icons: Icons, state: str = "closed", word: str = "") -> None:
        super().__init__()
        self._icon = IconLabel(icons, 16)
        self._word = make_label()
        self._word.setWordWrap(False)
        self._lay_out()
        self.show_state(state, word)

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(CLOSE)
        box.addWidget(self._icon)
        box.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str, word: str, icon: str = "") -> None:
        """Draw this state with its word; `icon` only where it is not the state's own ("expired")."""
        self._icon.show_icon(icon or state, state)
        self._word.setText(word)
        self.setAccessibleName(word)
        set_look(self, state=state)
        set_look(self._word, state=state)

    @property
    def word(self) -> str:
        return self._word.text()
