"""What a trainer can have happen, one below the other, each with what happens then."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.staged_trouble import StagedTrouble
from app.presenters.practice import PracticeState
from app.presenters.practice_words import TroubleRow
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.space import NONE, TIGHT, USUAL
from app.ui.worded import Worded


class TroubleList(Worded, QWidget):
    """Draws the troubles; what waits for its moment wears a clock."""

    chosen = Signal(object)
    """The `StagedTrouble` that is to happen."""
    called_off = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("troubles")
        self._icons = icons
        self._call_off = make_button("callOffTroubles", icons.icon("close"))
        self._call_off.clicked.connect(self.called_off)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(*NONE)
        self._box.setSpacing(USUAL)
        self._rows = {trouble: self._row(trouble) for trouble in StagedTrouble}
        self._box.addWidget(self._call_off)
        self._set_texts()

    def _row(self, trouble: StagedTrouble) -> "_Row":
        row = _Row(self._icons, trouble)
        row.button.clicked.connect(lambda: self.chosen.emit(trouble))
        self._box.addWidget(row)
        return row

    def draw(self, state: PracticeState) -> None:
        for row in state.rows:
            self._rows[row.trouble].draw(row)
        self._call_off.setEnabled(state.can_call_off)

    def _set_texts(self) -> None:
        self._call_off.setText(self.tr("Call it off"))


class _Row(QWidget):
    """One trouble: the button that stages it, and what happens then."""

    def __init__(self, icons: Icons, trouble: StagedTrouble) -> None:
        super().__init__()
        self._icons = icons
        self.button = make_button(f"stage-{trouble.value}")
        self._effect = make_label(f"effect-{trouble.value}", role="muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.setSpacing(TIGHT)
        box.addWidget(self.button)
        box.addWidget(self._effect)

    def draw(self, row: TroubleRow) -> None:
        self.button.setText(row.title)
        icon = "payment-link" if row.trouble.happens_at_once else "warning"
        self.button.setIcon(self._icons.icon("waiting" if row.is_waiting else icon))
        self.button.setAccessibleDescription(row.effect)
        self._effect.setText(row.effect)
