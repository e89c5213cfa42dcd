"""The frame of a question over the form: its icon, what is asked and why, and below that what answers it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui.icons import Icons
from app.ui.parts import make_label
from app.ui.space import BAND, CLOSE, TIGHT, USUAL
from app.ui.theme import set_look
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.late_panel import LatePanel


class QuestionBand(LatePanel):
    """Hidden while nothing is asked. A subclass puts what the answer needs into `_answers`."""

    def __init__(self, icons: Icons, name: str, icon: str, look: str) -> None:
        super().__init__()
        self.setObjectName(name)
        set_look(self, role="state", state=look)
        self._icons = icons
        self._icon, self._look = icon, look

    def _make(self) -> None:
        name = self.objectName()
        self._heading = make_label(f"{name}Heading", role="message", copyable=True)
        set_look(self._heading, state=self._look)
        self._advice = make_label(f"{name}Advice")
        self._answers = QVBoxLayout()
        self._answers.setSpacing(CLOSE)
        asked = QVBoxLayout()
        asked.setSpacing(TIGHT)
        asked.addWidget(self._heading)
        asked.addWidget(self._advice)
        asked.addSpacing(CLOSE)
        asked.addLayout(self._answers)
        box = QHBoxLayout(self)
        box.setContentsMargins(*BAND)
        box.setSpacing(USUAL)
        box.addWidget(IconLabel(self._icons, 22, self._icon, self._look), 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(asked, 1)

    def _ask(self, heading: str, advice: str) -> None:
        self._heading.setText(heading)
        self._advice.setText(advice)
